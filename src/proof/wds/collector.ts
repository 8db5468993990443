/**
 * The StatusCollector of a run that can observe only the WDS. It is attached to the release's policies in the same
 * write that changes them. It is detached as soon as the run knows enough, however the run ends.
 */
import type { Bound } from '../../release/binding.ts'
import type { LiveObject } from '../../release/delivered.ts'
import type { AskForStatuses } from '../../release/install.ts'
import { messageOf } from '../../lib/errors.ts'
import { needsCollector, type GivenAccess } from '../source.ts'
import type { KubeClient } from '../../kubernetes/api/client.ts'
import { apiPath, type KubeObject } from '../../kubernetes/objects.ts'
import { BINDINGS, STATUS_COLLECTORS } from '../../kubestellar/api.ts'
import { parseBinding, type Binding } from '../../kubestellar/binding.ts'
import { COLLECTOR, STATUS_COLLECTOR, withCollector } from '../../kubestellar/combinedStatus.ts'
import { delivered, footprintOf, located, namesake, type Footprint } from '../../kubestellar/namesakes.ts'
import type { Lock } from '../../lock/lock.ts'
import { lastProofOf, readMemory, tellUnchanged, type Memory, type Proof } from '../memory.ts'
import type { CollectingInputs } from '../../inputs/inputs.ts'
import type { Run } from '../../run/run.ts'
import { detachCollector } from '../../policies/detachCollector.ts'

export class Collector {
  readonly #run: Run<CollectingInputs>
  readonly #access: GivenAccess
  readonly #lock: Lock
  readonly #wds: KubeClient
  #footprint: Footprint = new Map()
  #isAttached = false
  #isLeft = false
  #whyNot = 'the WDS tells nothing of it'
  #lastProof: Proof | undefined
  #memory: Promise<Memory> | undefined

  constructor(run: Run<CollectingInputs>, access: GivenAccess, lock: Lock, wds: KubeClient) {
    this.#run = run
    this.#access = access
    this.#lock = lock
    this.#wds = wds
    if (run.inputs.selection.ownPolicies !== undefined)
      this.#whyNot = 'the policies are those of `binding-policy-file`, which are not changed'
  }

  get isAttached(): boolean {
    return this.#isAttached
  }

  /** It could not be detached. */
  get isLeft(): boolean {
    return this.#isLeft
  }

  /** Why it is not attached. */
  get whyNot(): string {
    return this.#whyNot
  }

  /** The proof of exactly this state, if nothing has changed since. */
  get lastProof(): Proof | undefined {
    return this.#lastProof
  }

  /** What earlier runs stored, read once. */
  async memory(): Promise<Memory> {
    return await (this.#memory ??= readMemory(this.#run.inputs, this.#wds))
  }

  /**
   * The policies to write: with the collector, if it is needed and may be attached.
   * @param objects that they deliver
   * @param clusters that they deliver to; undefined when they are not known yet
   */
  readonly attachTo: AskForStatuses = async (policies, objects, clusters) => {
    const { inputs, deps } = this.#run
    if (!needsCollector(inputs, clusters, this.#access)) return policies
    this.#lastProof = lastProofOf(await this.memory(), objects)
    const why =
      (this.#lastProof && tellUnchanged(this.#lastProof)) ??
      this.#tooLarge(objects.length, clusters?.length ?? 1) ??
      (await this.#collides(policies, objects, clusters))
    if (why !== undefined) {
      this.#whyNot = why
      return policies
    }
    await this.#wds.apply(apiPath(STATUS_COLLECTORS, undefined, COLLECTOR), STATUS_COLLECTOR, COLLECTOR)
    this.#isAttached = true
    deps.log.info(`StatusCollector ${COLLECTOR} attached: KubeStellar reports what the clusters return`)
    return policies.map(withCollector)
  }

  /** Called once the clusters are known: the collector is detached as soon as it does not help. */
  async review({ objects, clusters }: Bound): Promise<void> {
    if (!this.#isAttached) return
    const why = this.#tooLarge(objects.length, clusters.length)
    if (why === undefined && needsCollector(this.#run.inputs, clusters, this.#access)) return
    this.#whyNot = why ?? this.#whyNot
    await this.detach()
  }

  #tooLarge(objects: number, clusters: number): string | undefined {
    const { collectorLimit } = this.#run.inputs
    return objects * clusters > collectorLimit
      ? `${objects} objects in ${clusters} clusters are more than \`collector-limit\` (${collectorLimit}) allows; with \`its-kubeconfig\` they are proved at no cost to KubeStellar`
      : undefined
  }

  /**
   * Announce first, then check: if two runs do this concurrently, at least one sees the other.
   * @returns why it must not be attached
   */
  async #collides(
    policies: readonly KubeObject[],
    objects: readonly LiveObject[],
    clusters: readonly string[] | undefined
  ): Promise<string | undefined> {
    const names = new Set(policies.map(({ metadata }) => metadata.name))
    // The collector also covers older revisions that Helm keeps.
    const kept = (await this.#bindings()).filter(({ name }) => names.has(name))
    this.#footprint = footprintOf([
      ...objects.map(({ type, ref }) => located({ type, namespace: ref.namespace, name: ref.name })),
      ...kept.flatMap(binding => [...binding.objects.values()])
    ])
    await this.#lock.announce({ footprint: this.#footprint, collects: true })
    const [bindings, others] = await Promise.all([this.#bindings(), this.#lock.others()])
    const coming = others.find(({ footprint }) => namesake(this.#footprint, footprint) !== undefined)
    const found =
      namesake(this.#footprint, this.#footprint) ??
      namesake(this.#footprint, delivered(bindings, clusters)) ??
      (coming && `of release ${coming.release}, which is being deployed`)
    if (found === undefined) return undefined
    await this.#lock.announce({ footprint: this.#footprint, collects: false })
    return `a StatusCollector would crash KubeStellar's controller, since an object has a namesake in another namespace (${found}); \`its-kubeconfig\` or \`wec-kubeconfig\` prove it without one`
  }

  async #bindings(): Promise<readonly Binding[]> {
    const { items } = await this.#wds.list(apiPath(BINDINGS, undefined))
    return items.map(parseBinding)
  }

  /** Does nothing when it is not attached. If this fails, post or the next run does it. */
  async detach(): Promise<void> {
    if (!this.#isAttached) return
    const { inputs, warn, deps } = this.#run
    this.#isAttached = false
    try {
      await detachCollector(`${inputs.namespace}/${inputs.release}`, this.#wds)
      await this.#lock.announce({ footprint: this.#footprint, collects: false })
      deps.log.info(`StatusCollector ${COLLECTOR} detached`)
    } catch (error) {
      this.#isLeft = true
      warn(`StatusCollector ${COLLECTOR} is still attached: ${messageOf(error)}`)
    }
  }
}
