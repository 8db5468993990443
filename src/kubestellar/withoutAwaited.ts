/**
 * Policies that are in the WDS while Helm runs hooks, and that other charts or older versions of this action made: narrowed, so
 * that they select no hook Job and no hook Pod, and nothing that stays is deselected. Pure.
 */
import { arrayAt, objectAt } from '../lib/json.ts'
import type { KubeObject } from '../kubernetes/objects.ts'
import { boundKey, boundKeyOf, type BoundObject } from './binding.ts'
import {
  byName,
  isLikeHook,
  isSelected,
  kindsOf,
  withClauses,
  withClausesOf,
  type Clause,
  type Named
} from './bindingPolicy.ts'
import type { Candidate } from './matching.ts'

/** An object that a policy selects. */
export type Listed = Pick<BoundObject, 'group' | 'resource' | 'namespace' | 'name' | 'createOnly'>

/**
 * A policy of this action, before Helm uninstalls or rolls back.
 * @param listed what its Binding lists, and what else has to stay selected, such as the objects of the target revision
 * @param awaited hook Jobs and Pods as Helm makes them, and their copies; all that a revision still has in the WDS
 * @returns the same policy where it selects none of them
 */
export function withoutAwaited(
  policy: KubeObject,
  listed: readonly Listed[],
  awaited: readonly Candidate[]
): KubeObject {
  const hooks = keysOf(awaited)
  const stays = listed.filter(object => !hooks.has(boundKey(object)))
  return withDownsync(policy, awaited, clause => {
    const inside = stays.filter(
      ({ namespace = '' }) => clause.namespaces === undefined || clause.namespaces.includes(namespace)
    )
    return [{ ...clause, resources: kindsOf(inside) }, ...naming(inside.filter(isLikeHook))]
  })
}

/** Whether a policy selects by labels, but no Jobs and Pods. */
export function isNarrowed(policy: KubeObject): boolean {
  return clausesOf(policy).some(
    ({ objectSelectors, objectNames, resources }) =>
      objectSelectors !== undefined && objectNames === undefined && resources !== undefined
  )
}

export interface Staying {
  /** What the Binding of the policy lists, and its guard. */
  readonly listed: readonly Listed[]
  /** Objects that `wanted` selects, by `boundKey`. */
  readonly selected: ReadonlySet<string>
  readonly awaited: readonly Candidate[]
}

/**
 * While Helm works: what `wanted` selects, and what `found` does. A narrowed policy does not select by labels what left the
 * chart, and Helm keeps some of it (`helm.sh/resource-policy: keep`), so that it is named; `settlePolicies` then keeps the names
 * of what is still there.
 */
export function policyMeanwhile(
  wanted: KubeObject,
  found: KubeObject,
  { listed, selected, awaited }: Staying
): KubeObject {
  let isDropped = false
  const rest = withDownsync(found, awaited, () => {
    isDropped = true
    return []
  })
  const both = withClausesOf(wanted, rest)
  if (!isDropped && !isNarrowed(wanted)) return both
  const known = new Set([...namesIn(both), ...selected, ...keysOf(awaited)])
  return withClauses(both, naming(listed.filter(object => !known.has(boundKey(object)))))
}

/** @param narrow what becomes of a clause that selects hooks by something else than their names */
function withDownsync(
  policy: KubeObject,
  awaited: readonly Candidate[],
  narrow: (clause: Clause) => readonly Clause[]
): KubeObject {
  const before = clausesOf(policy)
  const after = before.flatMap(clause => {
    if (!awaited.some(hook => isSelected(hook, clause))) return [clause]
    if (clause.objectNames === undefined) return narrow(clause)
    const objectNames = clause.objectNames.filter(
      name => !awaited.some(hook => isSelected(hook, { ...clause, objectNames: [name] }))
    )
    return objectNames.length === 0 ? [] : [{ ...clause, objectNames }]
  })
  const isSame = after.length === before.length && after.every((clause, index) => clause === before[index])
  return isSame ? policy : { ...policy, spec: { ...objectAt(policy, 'spec'), downsync: after } }
}

function naming(objects: readonly Listed[]): readonly Clause[] {
  return byName(
    objects.map((object): Named & Listed => ({ ...object, type: object })),
    ({ createOnly }) => createOnly
  )
}

/** By `boundKey`. */
function namesIn(policy: KubeObject): readonly string[] {
  return clausesOf(policy).flatMap(({ apiGroup: group = '', resources = [], namespaces, objectNames = [] }) =>
    resources.flatMap(resource =>
      (namespaces ?? [undefined]).flatMap(namespace =>
        objectNames.map(name => boundKey({ group, resource, namespace, name }))
      )
    )
  )
}

function keysOf(awaited: readonly Candidate[]): ReadonlySet<string> {
  return new Set(awaited.map(boundKeyOf))
}

function clausesOf(policy: KubeObject): readonly Clause[] {
  return arrayAt(policy, 'spec', 'downsync') as readonly Clause[]
}
