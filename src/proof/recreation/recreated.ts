/**
 * Which objects of a release were re-created in the clusters: since the previous run, or during this one. An object
 * that the release itself replaced has another UID in the WDS and does not count. Pure.
 */
import type { LiveObject } from '../../release/delivered.ts'
import { isCustom } from '../../kubernetes/builtInGroups.ts'
import { ActionError } from '../../lib/errors.ts'
import { describeRef, keyOf, type ObjectRef } from '../../kubernetes/objects.ts'
import { movementOf, type BindingMark, type Movement } from '../../kubestellar/bindingMark.ts'
import type { BoundPolicy } from '../../kubestellar/works.ts'
import type { Recreated } from '../../report/report.ts'
import { enumerate } from '../../lib/text/text.ts'
import { isSameIdentity, shortened } from './identities.ts'
import { witnessedOf, type Sighted, type Witness } from './witness.ts'

/** What this run observed in the clusters and of the Bindings. */
export interface Look extends Sighted {
  readonly policies: readonly BoundPolicy[]
  /** Before this run changed anything. */
  readonly before: readonly BindingMark[]
  /** Bindings that KubeStellar wrote empty while this run observed them. */
  readonly emptied: ReadonlyMap<string, Movement>
  /**
   * Whether something other than the release keeps an object in the clusters while KubeStellar withdraws the release.
   */
  readonly isKept: (key: string) => boolean
}

/** Objects, clusters or groups of objects that a sentence names. */
const MOST_NAMES = 5
const DURING = 'during this run'
const REMADE = 'its Binding was deleted meanwhile'

/** @param witness undefined when nothing was stored */
export function findRecreated(look: Look, witness: Witness | undefined): readonly Recreated[] {
  return witnessedOf(look.objects).flatMap(object => {
    const names = look.policies.flatMap(({ name, objects }) => (objects.has(keyOf(object.ref)) ? [name] : []))
    const evidence = {
      look,
      witness,
      movements: names.flatMap(name => movementSince(witness?.bindings.get(name), look.before)),
      emptied: names.flatMap(name => look.emptied.get(name) ?? [])
    }
    const found = [...look.sources.keys()].flatMap(cluster => {
      const outcome = outcomeOf(object, cluster, evidence)
      return outcome === undefined ? [] : [{ cluster, outcome }]
    })
    return [...Map.groupBy(found, ({ outcome }) => JSON.stringify(outcome)).values()].flatMap(alike =>
      alike.slice(0, 1).map(({ outcome }) => ({
        object: object.ref,
        clusters: alike.map(({ cluster }) => cluster),
        ...outcome
      }))
    )
  })
}

function movementSince(then: BindingMark | undefined, now: readonly BindingMark[]): readonly Movement[] {
  if (then === undefined) return []
  const found = now.find(({ name }) => name === then.name)
  return [movementOf(then, found)]
}

type Outcome = Omit<Recreated, 'object' | 'clusters'>

interface Evidence {
  readonly look: Look
  readonly witness: Witness | undefined
  /** Movements since the witness of the Bindings that list the object. */
  readonly movements: readonly Movement[]
  /** Movements of those that were written empty during this run. */
  readonly emptied: readonly Movement[]
}

function outcomeOf(
  { ref, live, change }: LiveObject,
  cluster: string,
  evidence: Evidence
): Outcome | undefined {
  const { look, witness, movements, emptied } = evidence
  const [key, source] = [keyOf(ref), look.sources.get(cluster)]
  // A new ManifestWork shows nothing about an object that another one has kept; the cluster itself does.
  if (source !== 'wecs' && look.isKept(key)) return undefined
  const old = witness?.objects.get(key)
  const isSame = old?.uid === shortened(live.metadata.uid ?? '')
  const since = witness === undefined || !isSame ? '' : sinceOf(witness)
  const then = isSame && witness?.sources.get(cluster) === source ? old.ids.get(cluster) : undefined
  const identity = look.identities.of(cluster, key)
  const isAnother = then !== undefined && identity !== undefined && !isSameIdentity(then, identity.last)
  // For an object that this run created or replaced, the predecessor is observed first.
  const isAnotherNow =
    identity !== undefined && change !== 'created' && !isSameIdentity(identity.first, identity.last)
  if (isAnother || isAnotherNow) {
    const [happened] = emptied
    return {
      isCertain: true,
      since: isAnotherNow ? DURING : since,
      cause: happened === undefined ? causeOf(movements) : withdrawn(happened)
    }
  }
  // An object that can be compared was not re-created; if it is missing now, its state shows that.
  if (then !== undefined) return undefined
  return doubtOf(since, movements, identity === undefined ? emptied : [])
}

function sinceOf({ revision, isProved }: Witness): string {
  return `since revision ${revision} was ${isProved ? 'proved' : 'deployed'}`
}

/**
 * If two objects cannot be distinguished, only a Binding that was empty in the meantime shows that the object may have
 * been re-created.
 */
function doubtOf(
  since: string,
  movements: readonly Movement[],
  [happened]: readonly Movement[]
): Outcome | undefined {
  if (happened !== undefined) return { isCertain: false, since: DURING, cause: emptiedFor(happened) }
  if (since === '') return undefined
  const moved = movements.find(({ kind }) => kind === 'emptied' || kind === 'remade')
  if (moved === undefined) return undefined
  return { isCertain: false, since, cause: moved.kind === 'remade' ? REMADE : emptiedFor(moved) }
}

function causeOf(movements: readonly Movement[]): string {
  const moved =
    movements.find(({ kind }) => kind === 'emptied') ??
    movements.find(({ kind }) => kind !== 'steady') ??
    movements[0]
  switch (moved?.kind) {
    case undefined:
      return 'the cause is unknown'
    case 'emptied':
      return withdrawn(moved)
    case 'remade':
      return REMADE
    case 'changed':
      return `KubeStellar may have withdrawn the release (${generations(moved)}, by changes of the release as well)`
    case 'steady':
      return `the cause is unknown, since KubeStellar did not withdraw the release (${generations(moved)})`
  }
}

function withdrawn(movement: Movement): string {
  return `KubeStellar withdrew the release (${generations(movement)})`
}

/** The transport may not have read the Binding while it was empty. */
function emptiedFor({ from, to }: Movement): string {
  return `KubeStellar wrote the Binding empty and filled it again (generation ${from} -> ${to})`
}

function generations({ from, to }: Movement): string {
  return from === to ? `Binding generation ${from}` : `Binding generation ${from} -> ${to}`
}

/** One sentence for objects with the same cause. */
export function describeRecreated(recreated: readonly Recreated[]): string {
  const byCause = Map.groupBy(recreated, ({ isCertain, since, cause }) =>
    JSON.stringify([isCertain, since, cause])
  )
  return [...byCause.values()].map(describeAlike).join('. ')
}

function describeAlike(recreated: readonly Recreated[]): string {
  const [first] = recreated
  if (first === undefined) return ''
  const groups = [...Map.groupBy(recreated, ({ clusters }) => clusters.join(' ')).values()]
  const told = groups.slice(0, MOST_NAMES).map(namesOf)
  const rest = groups.slice(MOST_NAMES).flat().length
  const isOne = recreated.length === 1 && first.clusters.length === 1
  const verb = first.isCertain ? (isOne ? 'was' : 'were') : 'may have been'
  const names = [...told, ...(rest > 0 ? [`and ${String(rest)} more`] : [])].join('; ')
  return `${names} ${verb} re-created ${first.since}: ${first.cause}`
}

/** @param recreated in the same clusters */
function namesOf(recreated: readonly Recreated[]): string {
  const objects = recreated.map(({ object }) => describeRef(object))
  return `${enumerate(objects, MOST_NAMES)} in ${enumerate(recreated[0]?.clusters ?? [], MOST_NAMES)}`
}

/** The data that may be lost, by object. */
const LOSSES: readonly (readonly [isOf: (object: ObjectRef) => boolean, loss: string])[] = [
  [
    ({ group, kind }) => group === '' && ['Namespace', 'PersistentVolumeClaim'].includes(kind),
    'Volumes, and objects made by hand, are lost with a Namespace or claim'
  ],
  [
    ({ kind }) => kind === 'CustomResourceDefinition',
    'All objects of a kind are lost with its CustomResourceDefinition'
  ],
  [isCustom, 'A controller may have deleted the data of a custom resource']
]

export function remedyFor(recreated: readonly Recreated[]): string {
  const losses = LOSSES.flatMap(([isOf, loss]) =>
    recreated.some(({ object }) => isOf(object)) ? [loss] : []
  )
  return [
    ...(losses.length > 0 ? [`${losses.join('. ')}: check them, and restore them from a backup.`] : []),
    'KubeStellar withdraws releases when its controller-manager restarts: find out why it did, or who else deletes objects in these clusters. `guard: all` keeps workloads through a restart, too.'
  ].join(' ')
}

export function recreatedError(release: string, recreated: readonly Recreated[]): ActionError {
  return new ActionError(
    'RECREATED',
    `objects of release ${release} were re-created, and \`fail-on-recreated\` is set: ${describeRecreated(recreated)}`,
    { remedy: remedyFor(recreated) }
  )
}
