/**
 * What install hooks need in clusters that joined later: their ServiceAccounts, roles, ConfigMaps. What Helm left in the WDS stays
 * as it is. What Helm has deleted since exists again while the hooks run.
 */
import { apiPath, type KubeObject } from '../kubernetes/objects.ts'
import { BINDINGS, isDeliverable } from '../kubestellar/api.ts'
import { markIn, marksOf, type HookMark } from '../kubestellar/hookMark.ts'
import { shortHash } from '../lib/shortName.ts'
import type { DueHook } from '../plan/hooks.ts'
import type { Reach } from '../run/session.ts'
import type { Run } from '../run/run.ts'
import type { Delivered, HookDelivery } from './delivery.ts'
import type { HookInputs } from './hooking.ts'
import { deliverBefore, MANAGER } from './runInClusters.ts'

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

  /** Makes it in the WDS if it is not there. */
  async add(hook: DueHook): Promise<void> {
    const { wds } = this.#reach
    const { type, namespace, name, manifest } = hook.object
    if (!isDeliverable(type)) return
    const path = apiPath(type, namespace, name)
    const found = await wds.get(path)
    const isHelms = found !== undefined && markIn(found) === undefined
    const marked = withMark(manifest, namespace, installMark(this.#run, this.#supported, hook))
    const live = isHelms ? found : await wds.apply(path, marked, MANAGER)
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

  /** The Binding first: the transport delivers nothing of one that lists an object which is gone. */
  async remove(): Promise<void> {
    const { wds } = this.#reach
    const { removeObject } = await import(/* webpackChunkName: 'removal' */ '../kubernetes/remove.ts')
    if (this.#binding !== undefined) await removeObject(BINDINGS, this.#binding, wds, this.#run.clock)
    for (const { type, live } of this.#made.reverse()) await removeObject(type, live, wds, this.#run.clock)
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

/** With marks in place of its labels, so that no policy selects it. */
function withMark(manifest: KubeObject, namespace: string | undefined, mark: HookMark): KubeObject {
  const { labels, annotations } = marksOf(mark)
  const { name } = manifest.metadata
  return {
    ...manifest,
    metadata: { name, ...(namespace === undefined ? {} : { namespace }), labels, annotations }
  }
}
