/**
 * What install hooks need in clusters that joined later: their ServiceAccounts, roles, ConfigMaps. What Helm left in the WDS is
 * used unchanged, unless Helm makes it again in this upgrade. What Helm has deleted is made for the time of the hooks.
 */
import { eventsRun } from '../helm/hooks.ts'
import { CRDS } from '../kubernetes/kinds.ts'
import { apiPath, type KubeObject } from '../kubernetes/objects.ts'
import { BINDINGS, isDeliverable } from '../kubestellar/api.ts'
import { markIn, marksOf, type HookMark } from '../kubestellar/hookMark.ts'
import { shortHash } from '../lib/shortName.ts'
import type { DueHook } from '../plan/hooks.ts'
import type { RenderedObject } from '../plan/render.ts'
import type { Reach } from '../run/session.ts'
import type { Run } from '../run/run.ts'
import { ownAnnotations } from './copy.ts'
import type { Delivered, HookDelivery } from './delivery.ts'
import type { HookInputs } from './hooking.ts'
import { deliverBefore, MANAGER, observeGone } from './runInClusters.ts'
import { runMark } from './runMark.ts'

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
    const { type, namespace, name, hookEvents } = hook.object
    if (!isDeliverable(type)) return
    const path = apiPath(type, namespace, name)
    const found = await wds.get(path)
    const isHelms = found !== undefined && markIn(found) === undefined
    // With a definition, all its custom resources would be deleted afterwards.
    if (!isHelms && type.kind === CRDS.kind) return
    const isMadeAgain = eventsRun(hookEvents, 'upgrade').length > 0
    const wanted = isHelms ? placed(hook.object) : withMark(placed(hook.object), this.#mark(hook))
    const live = isHelms && !isMadeAgain ? found : await wds.apply(path, wanted, MANAGER)
    const object = { type, namespace, name, live, createOnly: false }
    this.#objects.push(object)
    if (!isHelms) this.#made.push(object)
  }

  /** @returns once all clusters have what was added @throws ActionError when one refuses it */
  async deliver(): Promise<void> {
    if (this.#objects.length === this.#delivered) return
    const { clusters, policy, event } = this.#supported
    const delivery = {
      policy,
      // Stands for the name of a copy.
      copy: `support-${shortHash(`${this.#run.deps.holder} ${event}`)}`,
      marks: marksOf(this.#mark({ name: '', weight: 0 })),
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
    const { clock } = this.#run
    const { removeObject } = await import(/* webpackChunkName: 'removal' */ '../kubernetes/remove.ts')
    for (const { type, live } of [...this.#made].reverse()) await removeObject(type, live, wds, clock)
    if (this.#binding === undefined) return
    await removeObject(BINDINGS, this.#binding, wds, clock)
    if (this.#made.length === 0) return
    await observeGone(
      this.#run,
      {
        what: 'what the install hooks needed',
        objects: this.#made,
        clusters: this.#supported.clusters,
        binding: this.#binding
      },
      this.#reach
    )
  }

  #mark({ name, weight }: Pick<DueHook, 'name' | 'weight'>): HookMark {
    const { revision, event } = this.#supported
    return runMark(this.#run, { revision, event, weight, of: name })
  }
}

/** Labels by which policies select the objects of a release. */
const SELECTING = ['app.kubernetes.io/instance', 'app.kubernetes.io/managed-by']

function withMark(object: KubeObject, mark: HookMark): KubeObject {
  const { labels, annotations } = marksOf(mark)
  const own = Object.entries(object.metadata.labels ?? {}).filter(([key]) => !SELECTING.includes(key))
  const metadata = {
    ...object.metadata,
    labels: { ...Object.fromEntries(own), ...labels },
    annotations: { ...ownAnnotations(object), ...annotations }
  }
  return { ...object, metadata }
}

/** The manifest with the namespace in which Helm makes it. */
export function placed({ manifest, namespace }: RenderedObject): KubeObject {
  return namespace === undefined ? manifest : { ...manifest, metadata: { ...manifest.metadata, namespace } }
}
