/**
 * What install hooks need in clusters that joined later: their ServiceAccounts, roles, ConfigMaps. What Helm left in the WDS stays
 * as it is. What Helm has deleted since exists again while the hooks run.
 */
import { messageOf } from '../lib/errors.ts'
import { eventsRun } from '../helm/hooks.ts'
import { CRDS } from '../kubernetes/kinds.ts'
import { apiPath, type KubeObject } from '../kubernetes/objects.ts'
import { BINDINGS, isDeliverable } from '../kubestellar/api.ts'
import { markIn, marksOf, type HookMark } from '../kubestellar/hookMark.ts'
import { shortHash } from '../lib/shortName.ts'
import type { DueHook } from '../plan/hooks.ts'
import type { Reach } from '../run/session.ts'
import type { Run } from '../run/run.ts'
import { ownAnnotations } from './copy.ts'
import type { Delivered, HookDelivery } from './delivery.ts'
import type { HookInputs } from './hooking.ts'
import { deliverBefore, MANAGER, observeGone } from './runInClusters.ts'

export interface Supported {
  readonly event: string
  /** That the deploy makes. */
  readonly revision: number
  readonly clusters: readonly string[]
  readonly policy: HookDelivery['policy']
}

export class InstallSupport {
  readonly #run: Run<HookInputs>
  readonly #supported: Supported
  readonly #reach: Reach
  readonly #objects: Delivered[] = []
  /** Those that Helm did not leave. */
  readonly #made: Delivered[] = []
  #binding: KubeObject | undefined
  #delivered = 0

  constructor(run: Run<HookInputs>, supported: Supported, reach: Reach) {
    this.#run = run
    this.#supported = supported
    this.#reach = reach
  }

  /** Makes it in the WDS if it is not there, or as Helm will make it again in this upgrade. */
  async add(hook: DueHook): Promise<void> {
    const { wds } = this.#reach
    const { type, namespace, name, manifest, hookEvents } = hook.object
    if (!isDeliverable(type)) return
    const path = apiPath(type, namespace, name)
    const found = await wds.get(path)
    const isHelms = found !== undefined && markIn(found) === undefined
    // With a definition, all its custom resources would be deleted afterwards.
    if (!isHelms && type.kind === CRDS.kind) return
    const isMadeAgain = eventsRun(hookEvents, 'upgrade').length > 0
    const mark = installMark(this.#run, this.#supported, hook)
    const wanted = isHelms ? inNamespace(manifest, namespace) : withMark(manifest, namespace, mark)
    const live = isHelms && !isMadeAgain ? found : await wds.apply(path, wanted, MANAGER)
    const object = { type, namespace, name, live, createOnly: false }
    this.#objects.push(object)
    if (!isHelms) this.#made.push(object)
  }

  /** @returns once all clusters have what was added @throws ActionError when one refuses it */
  async deliver(): Promise<void> {
    if (this.#objects.length === this.#delivered) return
    const { clusters, policy, event } = this.#supported
    const mark = installMark(this.#run, this.#supported, undefined)
    const delivery = {
      policy,
      // Stands for the name of a copy.
      copy: `support-${shortHash(`${this.#run.deps.holder} ${event}`)}`,
      marks: marksOf(mark),
      clusters,
      objects: this.#objects
    }
    const { signal } = this.#run.clock
    this.#binding = await deliverBefore(this.#run, delivery, this.#reach, signal)
    this.#delivered = this.#objects.length
  }

  /**
   * The Binding last: by it the next run finds what is left. Waits for the clusters, since Helm may make the same again: a work
   * agent that sees both at once deletes it for minutes.
   */
  async remove(): Promise<void> {
    const { wds } = this.#reach
    const { clock, warn } = this.#run
    const { removeObject } = await import(/* webpackChunkName: 'removal' */ '../kubernetes/remove.ts')
    for (const { type, live } of [...this.#made].reverse()) await removeObject(type, live, wds, clock)
    if (this.#binding === undefined) return
    await removeObject(BINDINGS, this.#binding, wds, clock)
    if (this.#made.length === 0) return
    const withdrawn = { objects: this.#made, clusters: this.#supported.clusters, binding: this.#binding }
    await observeGone(this.#run, withdrawn, this.#reach).catch((error: unknown) => {
      warn(`it is not known whether what the install hooks needed left the clusters: ${messageOf(error)}`)
    })
  }
}

/** @param hook undefined for what all hooks of the event need */
export function installMark(
  { inputs, deps }: Run<HookInputs>,
  { event, revision }: Pick<Supported, 'event' | 'revision'>,
  hook: DueHook | undefined
): HookMark {
  return {
    release: `${inputs.namespace}/${inputs.release}`,
    revision,
    event,
    weight: hook?.weight ?? 0,
    of: hook?.name ?? '',
    run: deps.holder
  }
}

/** By which policies select the objects of a release. */
const SELECTING = ['app.kubernetes.io/instance', 'app.kubernetes.io/managed-by']

function withMark(manifest: KubeObject, namespace: string | undefined, mark: HookMark): KubeObject {
  const { labels, annotations } = marksOf(mark)
  const own = Object.entries(manifest.metadata.labels ?? {}).filter(([key]) => !SELECTING.includes(key))
  const metadata = {
    ...manifest.metadata,
    labels: { ...Object.fromEntries(own), ...labels },
    annotations: { ...ownAnnotations(manifest), ...annotations }
  }
  return inNamespace({ ...manifest, metadata }, namespace)
}

function inNamespace(manifest: KubeObject, namespace: string | undefined): KubeObject {
  return namespace === undefined ? manifest : { ...manifest, metadata: { ...manifest.metadata, namespace } }
}
