/**
 * Detects whether objects of the release were re-created in the clusters, before or during this run. It compares the
 * observations with those that the previous run stored, and reports them once.
 */
import type { Bound } from '../../release/binding.ts'
import { messageOf } from '../../lib/errors.ts'
import { sourceFor, type GivenAccess } from '../source.ts'
import type { KubeClient } from '../../kubernetes/api/client.ts'
import { keyOf } from '../../kubernetes/objects.ts'
import { movementOf, readMarks, type BindingMark, type Movement } from '../../kubestellar/bindingMark.ts'
import type { Memory } from '../memory.ts'
import type { Recreated } from '../../report/report.ts'
import type { Evidence } from '../../report/verdict.ts'
import type { ProofInputs } from '../../inputs/inputs.ts'
import type { Run } from '../../run/run.ts'
import { Identities } from './identities.ts'
import { describeRecreated, findRecreated, remedyFor } from './recreated.ts'
import { formatWitness, parseWitness, type Witness } from './witness.ts'

export interface RecreationSources extends GivenAccess {
  readonly collector: { readonly memory: () => Promise<Memory> }
  readonly wds: KubeClient
  /** Whether something else keeps an object (`keyOf`) in the clusters while KubeStellar withdraws the release. */
  readonly isKept?: (key: string) => boolean
}

/** What was found. */
export interface Recreation {
  readonly recreated: readonly Recreated[]
  /** The warning for the user. */
  readonly warning: string | undefined
  /** What the next run compares with, without the revision; undefined if nothing new is known. */
  readonly witness: Readonly<Record<string, unknown>> | undefined
}

export class RecreationWatch {
  readonly identities = new Identities()
  readonly #run: Run<ProofInputs>
  readonly #sources: RecreationSources
  readonly #before: readonly BindingMark[] | undefined
  /** Bindings that were written empty during this run. */
  readonly #emptied = new Map<string, Movement>()
  /** Undefined when they cannot be read. */
  #marks: readonly BindingMark[] | undefined

  /** @param before the Bindings before this run changed anything; undefined for a run that changes nothing */
  constructor(run: Run<ProofInputs>, sources: RecreationSources, before: readonly BindingMark[] | undefined) {
    this.#run = run
    this.#sources = sources
    this.#before = before
  }

  /** Call this before the clusters are observed, with what they should have. */
  bound({ policies }: Bound): void {
    for (const { name, mark, emptied } of policies) {
      const old = this.#before?.find(before => before.name === name)
      const movement = old === undefined || mark === undefined ? undefined : movementOf(old, mark)
      if (emptied !== undefined) this.#emptied.set(name, emptied)
      else if (movement?.kind === 'emptied') this.#emptied.set(name, movement)
    }
  }

  /**
   * Call this afterwards: whether KubeStellar withdrew the release in the meantime, so that observed objects may be
   * deleted.
   */
  async isWithdrawn({ policies }: Bound): Promise<boolean> {
    try {
      this.#marks = await readMarks(
        policies.map(({ name }) => name),
        this.#sources.wds
      )
    } catch (error) {
      this.#run.warn(`it is unknown whether objects were re-created: ${messageOf(error)}`)
      this.#marks = undefined
      return false
    }
    const found = policies.flatMap(({ name, mark: then }) => {
      const now = this.#marks?.find(mark => mark.name === name)
      if (then === undefined || now === undefined) return []
      const movement = movementOf(then, now)
      const isEmpty = now.objects === 0 && then.objects > 0
      return isEmpty || movement.kind === 'emptied' ? [[name, { ...movement, kind: 'emptied' }] as const] : []
    })
    for (const [name, movement] of found) this.#emptied.set(name, movement)
    return found.length > 0
  }

  /** Call this last. */
  async conclude(bound: Bound): Promise<Recreation> {
    const marks = this.#marks
    if (bound.policies.length === 0 || marks === undefined)
      return { recreated: [], warning: undefined, witness: undefined }
    const { objects, policies } = bound
    const old = await this.#readWitness()
    const sighted = { objects, sources: this.#sourcesOf(bound), identities: this.identities, marks }
    const recreated = findRecreated(
      {
        ...sighted,
        policies,
        before: this.#before ?? policies.flatMap(({ mark }) => mark ?? []),
        emptied: this.#emptied,
        isKept: this.#sources.isKept ?? (() => false)
      },
      old
    )
    const doubted = new Set(
      recreated.flatMap(({ object, clusters }) => clusters.map(cluster => `${cluster} ${keyOf(object)}`))
    )
    const isDoubted = (key: string, cluster: string): boolean => doubted.has(`${cluster} ${key}`)
    return {
      recreated,
      warning: this.#warningOf(recreated),
      witness: formatWitness(sighted, old, isDoubted)
    }
  }

  async #readWitness(): Promise<Witness | undefined> {
    try {
      return parseWitness((await this.#sources.collector.memory()).witness)
    } catch (error) {
      this.#run.warn(`what an earlier run kept of the clusters cannot be read: ${messageOf(error)}`)
      return undefined
    }
  }

  #sourcesOf({ clusters }: Bound): ReadonlyMap<string, Evidence> {
    const { inputs } = this.#run
    const isObserved = inputs.waitFor !== 'bound'
    return new Map(
      clusters.map(cluster => [cluster, isObserved ? sourceFor(cluster, inputs, this.#sources) : 'wds'])
    )
  }

  /** One or two sentences, undefined when there is nothing to report. */
  #warningOf(recreated: readonly Recreated[]): string | undefined {
    if (recreated.length > 0) return `${describeRecreated(recreated)}. ${remedyFor(recreated)}`
    if (this.#emptied.size === 0) return undefined
    return `KubeStellar wrote Binding ${[...this.#emptied.keys()].join(', ')} empty and filled it again during this run, as its controller-manager does when it restarts. No object was seen to be re-created so far; \`command: status\` shows whether one was later`
  }
}
