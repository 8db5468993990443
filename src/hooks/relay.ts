/**
 * The hooks of one run of Helm, in the clusters. Helm makes a hook Job or Pod in the WDS, where nothing runs, and waits for it.
 * Meanwhile a copy runs in every destination, and its result is written to the status of Helm's own object: Helm goes on, or
 * fails, as in a cluster of its own.
 */
import { messageOf } from '../lib/errors.ts'
import { eventsRun, weightOf } from '../helm/hooks.ts'
import type { HelmHook, HelmRelease } from '../helm/release.ts'
import { parseManifest } from '../helm/manifest.ts'
import { listRevisions, readRevision } from '../helm/storage.ts'
import { follow } from '../kubernetes/api/follow.ts'
import { apiPath, describeRef, toRef, type KubeObject, type ResourceType } from '../kubernetes/objects.ts'
import type { HookReport } from '../report/hooks.ts'
import type { Reach } from '../run/session.ts'
import type { Run } from '../run/run.ts'
import type { Hooking, HookInputs } from './hooking.ts'
import { hookFailed, hasSucceeded, statusMessage, weakestOf } from './outcome.ts'
import { launch, observeEnd, observeWithdrawal, withdraw, type Launched } from './runInClusters.ts'
import { supportOf } from './support.ts'
import { writeFinished } from './writeStatus.ts'

/**
 * @param body one run of Helm; its signal ends it
 * @throws ActionError HOOK_FAILED, HOOK_FORBIDDEN, and what `body` throws
 */
export async function relayHooks<T>(
  run: Run<HookInputs>,
  hooking: Hooking,
  reach: Reach,
  body: (signal: AbortSignal) => Promise<T>
): Promise<T> {
  const relay = new Relay(run, hooking, reach)
  try {
    await relay.ready
    return await body(relay.ending)
  } catch (error) {
    await relay.settled()
    throw relay.failure ?? error
  } finally {
    await relay.settled()
  }
}

class Relay {
  /** Resolves once every hook that Helm makes from now on is seen. */
  readonly ready: Promise<unknown>
  /** Why Helm failed, if it was a hook. */
  failure: unknown
  readonly #run: Run<HookInputs>
  readonly #hooking: Hooking
  readonly #reach: Reach
  /** Ends Helm. */
  readonly #broken = new AbortController()
  /** Ends the watches. */
  readonly #over = new AbortController()
  readonly #following: readonly Promise<void>[]
  /** What is withdrawn, which nobody waits for before the end. */
  readonly #withdrawals: Promise<void>[] = []
  readonly #reports: HookReport[] = []
  /** How often Helm has made the hook of this name, by kind and name: it may run before and after. */
  readonly #times = new Map<string, number>()
  #working: Promise<void> = Promise.resolve()
  #release: Promise<HelmRelease | undefined> | undefined
  #destinations: Promise<readonly string[]> | undefined
  #delivered: Promise<void> | undefined

  constructor(run: Run<HookInputs>, hooking: Hooking, reach: Reach) {
    this.#run = run
    this.#hooking = hooking
    this.#reach = reach
    const sources = new Map(
      hooking.awaited.map(({ type, namespace }) => [apiPath(type, namespace), { type, namespace }])
    )
    const listed = [...sources].map(() => Promise.withResolvers<undefined>())
    this.ready = Promise.all(listed.map(({ promise }) => promise))
    this.#following = [...sources].map(async ([path, { type }], index) => {
      await this.#follow(path, type, () => listed[index]?.resolve(undefined)).catch((error: unknown) => {
        listed[index]?.reject(error)
        this.#break(error)
      })
    })
    // Whoever awaits it learns of it.
    this.ready.catch(() => undefined)
  }

  get ending(): AbortSignal {
    return this.#broken.signal
  }

  async settled(): Promise<void> {
    this.#over.abort()
    await Promise.all(this.#following)
    await this.#working
    await Promise.all(this.#withdrawals)
  }

  /** @param onListed once it is known which objects were there before Helm began */
  async #follow(path: string, type: ResourceType, onListed: () => void): Promise<void> {
    const known = new Set<string>()
    let isFirst = true
    for await (const state of follow(this.#reach.wds, { path, query: {} }, this.#over.signal)) {
      for (const object of state.values()) {
        const { uid = '' } = object.metadata
        if (known.has(uid)) continue
        known.add(uid)
        if (!isFirst) this.#begin(type, object)
      }
      isFirst = false
      onListed()
    }
  }

  /** Helm makes one at a time. */
  #begin(type: ResourceType, live: KubeObject): void {
    const events = (live.metadata.annotations?.['helm.sh/hook'] ?? '').split(',').map(event => event.trim())
    if (eventsRun(events, this.#hooking.operation).length === 0) return
    this.#working = this.#working
      .then(async () => {
        await this.#handle(type, live)
      })
      .catch((error: unknown) => {
        this.#break(error)
      })
  }

  #break(error: unknown): void {
    this.failure ??= error
    this.#broken.abort()
  }

  async #handle(type: ResourceType, live: KubeObject): Promise<void> {
    const { inputs, deps, elapsed } = this.#run
    const release = await (this.#release ??= this.#readRelease())
    const hook = release && (await hookIn(release, live, inputs.namespace))
    // Another Helm's, in the same namespace.
    if (release === undefined || hook === undefined) return
    const key = `${hook.kind}/${hook.name}`
    const time = this.#times.get(key) ?? 0
    this.#times.set(key, time + 1)
    const event = eventsRun(hook.events, this.#hooking.operation)[time] ?? hook.events[0] ?? ''
    const object = { type, namespace: live.metadata.namespace, name: live.metadata.name }
    const mark = {
      release: `${inputs.namespace}/${inputs.release}`,
      revision: release.revision,
      event,
      weight: weightOf(live.metadata.annotations),
      of: live.metadata.name,
      run: deps.holder
    }
    const from = elapsed()
    deps.log.info(`${describeRef(toRef(object))}: a ${event} hook of weight ${mark.weight}, runs in the clusters`)
    const clusters = await (this.#destinations ??= this.#hooking.destinations())
    if (event.startsWith('post-') && this.#hooking.operation !== 'delete')
      await (this.#delivered ??= this.#hooking.whenDelivered(release))
    const before = await supportOf(release, event, inputs.namespace, this.#reach.wds)
    const stopping = new AbortController()
    const { policy } = this.#hooking
    const launched = await launch(
      this.#run,
      { object, live, mark, policy, clusters, before },
      this.#reach,
      stopping.signal
    )
    const report = { object: toRef(object), event, weight: mark.weight, from, isLeftover: false }
    await this.#await({ report, live, launched, stopping })
  }

  async #await({ report, live, launched, stopping }: Running): Promise<void> {
    const { inputs, clock, elapsed, deps } = this.#run
    const { wds } = this.#reach
    const open = new Set(launched.bound.clusters)
    let failing: Promise<void> | undefined
    const clusters = await observeEnd(this.#run, launched, this.#reach, {
      signal: stopping.signal,
      isStopped: () => stopping.signal.aborted && inputs.hooks.onFailure === 'stop',
      onStand: (cluster, stand) => {
        if (stand === 'open' || stand === 'failing') return
        open.delete(cluster)
        if (stand !== 'done') {
          failing ??= writeFinished(wds, live, 'failed', `Failed in ${cluster}`)
          failing.catch(() => undefined)
          if (inputs.hooks.onFailure === 'stop') stopping.abort()
        }
        if (open.size === 0) stopping.abort()
      }
    })
    const ended = { ...report, state: weakestOf(clusters), to: elapsed(), clusters }
    this.#reports.push(ended)
    this.#hooking.tell(this.#reports)
    for (const { cluster, state, reason } of clusters)
      deps.log.info(`${cluster} ${describeRef(ended.object)}: ${state}${reason === '' ? '' : `: ${reason}`}`)
    // It runs on in the clusters; the next run finds it.
    if (clock.signal.aborted) return
    const isWell = hasSucceeded(clusters)
    if (!isWell) {
      this.failure ??= hookFailed(ended, this.#hooking.applied(ended.event))
      failing ??= writeFinished(wds, live, 'failed', statusMessage(clusters))
    }
    await withdraw(this.#run, launched, wds)
    if (isWell) await writeFinished(wds, live, 'succeeded', '')
    await failing
    this.#withdrawals.push(
      observeWithdrawal(this.#run, launched, this.#reach).catch((error: unknown) => {
        this.#run.warn(`it is not known whether ${describeRef(ended.object)} left the clusters: ${messageOf(error)}`)
      })
    )
  }

  /** Helm writes it before its first hook. Names may be generated, so that the plan does not know them. */
  async #readRelease(): Promise<HelmRelease | undefined> {
    const { release, namespace } = this.#run.inputs
    const { wds } = this.#reach
    const [newest] = await listRevisions(wds, release, namespace)
    return newest && (await readRevision(wds, namespace, newest))
  }
}

interface Running {
  readonly report: Omit<HookReport, 'state' | 'to' | 'clusters'>
  readonly live: KubeObject
  readonly launched: Launched
  readonly stopping: AbortController
}

/** Names are those of one namespace. */
async function hookIn(
  release: HelmRelease,
  { kind, metadata }: KubeObject,
  namespace: string
): Promise<HelmHook | undefined> {
  for (const hook of release.hooks) {
    if (hook.kind !== kind || hook.name !== metadata.name) continue
    const [manifest] = await parseManifest(hook.manifest, `the hook ${hook.name}`)
    if ((manifest?.metadata.namespace ?? namespace) === metadata.namespace) return hook
  }
  return undefined
}
