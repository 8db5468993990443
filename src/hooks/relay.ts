/**
 * The hooks of one run of Helm, in the clusters. Helm makes a hook Job or Pod in the WDS, where nothing runs, and waits for it.
 * Meanwhile a copy runs in every destination. Its result is written to the status of Helm's own object. Then Helm continues
 * or fails, as in a single cluster.
 */
import { eventsRun, weightOf } from '../helm/hooks.ts'
import type { HelmHook, HelmRelease } from '../helm/release.ts'
import { parseManifest } from '../helm/manifest.ts'
import { listRevisions, readRevision } from '../helm/storage.ts'
import { follow } from '../kubernetes/api/follow.ts'
import { apiPath, describeRef, toRef, type KubeObject, type ResourceType } from '../kubernetes/objects.ts'
import type { HookReport } from '../report/hooks.ts'
import type { Reach } from '../run/session.ts'
import type { Run } from '../run/run.ts'
import type { Destinations, Hooking, HookInputs } from './hooking.ts'
import { statusMessage } from './outcome.ts'
import { failureOf, observeHook, withdrawEnded, type Running } from './runHook.ts'
import { launch, observeWithdrawal } from './runInClusters.ts'
import { runMark } from './runMark.ts'
import { describeHookStart } from './sayings.ts'
import { supportOf } from './support.ts'
import type { HookOutcome, JobForm } from './finishedStatus.ts'
import { askForm, refuseForbidden, writeFinished } from './writeStatus.ts'

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
  await refuseForbidden(hooking.awaited, reach.wds)
  const relay = new Relay(run, hooking, reach)
  const [helm] = await Promise.allSettled([relay.ready.then(async () => await body(relay.ending))])
  await relay.settled()
  if (helm.status === 'rejected') throw relay.failure ?? helm.reason
  return helm.value
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
  /** Withdrawals in progress. Only the end of the run waits for them. */
  readonly #withdrawals: Promise<void>[] = []
  readonly #reports: HookReport[] = []
  /** How often the hook of this name has succeeded, by kind and name: Helm may run it before and after the objects. */
  readonly #times = new Map<string, number>()
  #working: Promise<void> = Promise.resolve()
  /** What Helm works on. Helm makes another revision when it is called again. */
  #read: { readonly secret: string; readonly release: HelmRelease } | undefined
  #destinations: Promise<Destinations> | undefined
  #delivered: Promise<void> | undefined
  #form: Promise<JobForm> | undefined

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
    const { clock } = this.#run
    const signal = AbortSignal.any([this.#over.signal, clock.signal])
    for await (const state of follow(this.#reach.wds, { path, query: {} }, signal)) {
      for (const object of state.values()) {
        const { uid = '' } = object.metadata
        if (known.has(uid)) continue
        known.add(uid)
        if (!isFirst) this.#begin(type, object)
      }
      isFirst = false
      onListed()
    }
    if (isFirst && clock.signal.aborted)
      throw clock.expired(`the ${type.kind}s of the WDS`, 'Check that this runner reaches the WDS.')
  }

  /** Helm makes one at a time. */
  #begin(type: ResourceType, live: KubeObject): void {
    const events = (live.metadata.annotations?.['helm.sh/hook'] ?? '')
      .split(',')
      .map(event => event.trim().toLowerCase())
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
    const release = await this.#readRelease()
    const hook = release && (await hookIn(release, live, inputs.namespace))
    // Another Helm's, in the same namespace.
    if (release === undefined || hook === undefined) return
    const event = this.#eventOf(hook)
    const object = { type, namespace: live.metadata.namespace, name: live.metadata.name }
    const weight = weightOf(live.metadata.annotations)
    const mark = runMark(this.#run, { revision: release.revision, event, weight, of: live.metadata.name })
    const from = elapsed()
    const { clusters, offline, joined = [] } = await (this.#destinations ??= this.#hooking.destinations())
    if (clusters.length === 0 && offline.length === 0 && joined.length > 0) {
      await this.#finish(live, 'succeeded', 'Every cluster runs install hooks in place of it')
      return
    }
    if (event.startsWith('post-') && this.#hooking.operation !== 'delete')
      await (this.#delivered ??= this.#hooking.whenDelivered(release, clusters))
    const before = await supportOf(release, event, inputs.namespace, this.#reach.wds)
    if (!(await this.#isWanted(type, live))) return
    deps.log.info(describeHookStart({ event, object: toRef(object) }, clusters))
    const stopping = new AbortController()
    const { policy } = this.#hooking
    const launched = await launch(
      this.#run,
      { object, live, mark, policy, clusters, before },
      this.#reach,
      stopping.signal
    )
    const report = { object: toRef(object), event, weight, from, isLeftover: false }
    if (await this.#await({ report, launched, stopping, offline }, live))
      this.#times.set(keyOf(hook), (this.#times.get(keyOf(hook)) ?? 0) + 1)
  }

  /** Helm runs a hook of two events again only after it has succeeded; a Helm that is called again begins with the first. */
  #eventOf(hook: HelmHook): string {
    const events = eventsRun(hook.events, this.#hooking.operation)
    return events[this.#times.get(keyOf(hook)) ?? 0] ?? events[0] ?? ''
  }

  /** Whether Helm still waits for it. It may have ended meanwhile, or have been called again, and have made another one. */
  async #isWanted(type: ResourceType, { metadata: { namespace, name, uid } }: KubeObject): Promise<boolean> {
    if (this.#over.signal.aborted || this.#broken.signal.aborted) return false
    const found = await this.#reach.wds.get(apiPath(type, namespace, name))
    return found?.metadata.uid === uid
  }

  /** @returns whether it has succeeded */
  async #await(running: Running, live: KubeObject): Promise<boolean> {
    const { deps } = this.#run
    const { launched } = running
    let failing: Promise<void> | undefined
    const fail = (message: string): void => {
      failing ??= this.#finish(live, 'failed', message)
      failing.catch(() => undefined)
    }
    const ended = await observeHook(this.#run, running, this.#reach, cluster => {
      fail(`Failed in cluster ${cluster}`)
    })
    this.#reports.push(ended)
    this.#hooking.tell(this.#reports)
    const failure = failureOf(this.#run, ended, this.#hooking.applied(ended.event))
    this.failure ??= failure
    const isWell = failure === undefined
    if (!isWell && !this.#run.clock.signal.aborted) fail(statusMessage(ended.clusters))
    if (!(await withdrawEnded(this.#run, ended, launched, this.#reach.wds))) {
      await failing
      return false
    }
    if (isWell) await this.#finish(live, 'succeeded', 'Succeeded in all clusters')
    await failing
    deps.log.info(`${describeRef(ended.object)}: Helm has the result`)
    this.#withdrawals.push(observeWithdrawal(this.#run, launched, ended.object, this.#reach))
    return isWell
  }

  async #finish(live: KubeObject, outcome: HookOutcome, message: string): Promise<void> {
    const { wds } = this.#reach
    await writeFinished(wds, live, { outcome, message }, await (this.#form ??= askForm(wds)))
  }

  /**
   * Helm writes it before its first hook. Names may be generated, so that the plan does not know them. Until then, a hook of
   * another release in the same Namespace finds the revision before, or none.
   */
  async #readRelease(): Promise<HelmRelease | undefined> {
    const { release: name, namespace } = this.#run.inputs
    const { wds } = this.#reach
    const [newest] = await listRevisions(wds, name, namespace)
    if (newest === undefined || newest.secret === this.#read?.secret) return this.#read?.release
    const release = await readRevision(wds, namespace, newest)
    if (release === undefined) return undefined
    this.#read = { secret: newest.secret, release }
    this.#times.clear()
    this.#delivered = undefined
    return release
  }
}

function keyOf({ kind, name }: HelmHook): string {
  return `${kind}/${name}`
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
