/**
 * Hook Jobs and Pods that another policy of this WDS selects, or one of `binding-policy-file`: it would run what Helm makes, or
 * the copy that this action makes of it, beside the one run that the hook is to have.
 */
import { eventsRun, isTest } from '../../helm/hooks.ts'
import { describeRef } from '../../kubernetes/objects.ts'
import { boundKeyOf } from '../../kubestellar/binding.ts'
import { selectingClauses } from '../../kubestellar/matching.ts'
import type { Forecast } from '../../report/plan.ts'
import { enumerate } from '../../lib/text/text.ts'
import { withNames } from '../gate.ts'
import { candidatesOf } from '../hooks.ts'
import { describeClaim } from './claims.ts'
import { error, toRef, warning, type Claim, type ForecastContext, type RenderedObject } from './rule.ts'

/** Policies that a sentence names. */
const MOST_NAMES = 5
const REMEDY =
  'Narrow the clause with `resources` or `objectNames`, so that it selects no Jobs and Pods of hooks; or set `hooks: skip` if the release works without them.'

/** @param awaited hook Jobs and Pods of every event */
export function hookSelected(
  awaited: readonly RenderedObject[],
  context: ForecastContext
): readonly Forecast[] {
  const own = context.ownPolicies.map(policy => ({ ...policy, owner: undefined, objects: new Set<string>() }))
  return awaited.flatMap(hook => {
    const by = [...own, ...context.claims].flatMap(policy => selecting(policy, hook, context))
    if (by.length === 0) return []
    const ref = toRef(hook)
    const now = eventsRun(hook.hookEvents, context.operation)
    const policies = enumerate(by, MOST_NAMES)
    if (now.length > 0)
      return [
        error(
          'HOOK_SELECTED',
          ref,
          `${policies} selects ${describeRef(ref)}, a ${now.join(', ')} hook, or the copy that runs in its place: clusters would run it a second time.`,
          REMEDY
        )
      ]
    const later = hook.hookEvents.filter(event => !isTest(event))
    return [
      warning(
        'HOOK_SELECTED_LATER',
        ref,
        `${policies} selects ${describeRef(ref)}, a ${later.join(', ')} hook, or the copy that runs in its place: when it is to run, the run stops.`,
        REMEDY
      )
    ]
  })
}

/** @returns the policy with its clauses, as a phrase; none when it selects neither */
function selecting(
  policy: Pick<Claim, 'policy' | 'owner' | 'objects' | 'clauses'>,
  hook: RenderedObject,
  { namespaceLabels, namespace, release }: ForecastContext
): readonly string[] {
  const { original, copy } = candidatesOf(hook)
  const clauses = [original, copy].flatMap(candidate =>
    selectingClauses(candidate, policy.clauses, withNames(namespaceLabels))
  )
  const which = describeClaim(policy, `${namespace}/${release}`)
  if (clauses.length === 0) return policy.objects.has(boundKeyOf(hook)) ? [which] : []
  const indexes = [...new Set(clauses)].sort((left, right) => left - right)
  return [`${indexes.map(index => `spec.downsync[${index}]`).join(' and ')} of ${which}`]
}
