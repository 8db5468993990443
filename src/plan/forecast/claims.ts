/** Objects that another policy of this WDS delivers too. */
import { describeRef } from '../../kubernetes/objects.ts'
import { labelsInWds } from '../gate.ts'
import { selectingClauses } from '../../kubestellar/matching.ts'
import { boundKeyOf } from '../../kubestellar/binding.ts'
import { isAwaitedHook } from '../hooks.ts'
import { isKind, toRef, warning, type Claim, type ForecastContext, type RenderedObject } from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

export function claims(
  objects: readonly RenderedObject[],
  { claims, release, namespace: home, hooks }: ForecastContext
): readonly Forecast[] {
  return (
    objects
      // Policies share Namespaces by design: each cluster keeps one until the last policy stops delivering it.
      .filter(object => !isKind(object, '', 'Namespace'))
      // Such a hook is refused.
      .filter(object => hooks !== 'run' || !isAwaitedHook(object))
      .flatMap(object => {
        const { namespace } = object
        const key = boundKeyOf(object)
        const candidate = { ...object, labels: labelsInWds(object) }
        const found = claims.filter(
          ({ objects, clauses }) =>
            objects.has(key) || selectingClauses(candidate, clauses, () => undefined).length > 0
        )
        if (found.length === 0) return []
        const ref = toRef(object)
        const by = found.map(claim => describeClaim(claim, `${home}/${release}`)).join(', ')
        return [
          namespace === undefined
            ? warning(
                'CLUSTER_SCOPED_SHARED',
                ref,
                `${describeRef(ref)} is delivered by ${by} too, so that it goes to their clusters and stays until the last of them lets go.`,
                'Deploy what releases share in a release of its own.'
              )
            : warning(
                'OBJECT_OF_OTHER_POLICY',
                ref,
                `${describeRef(ref)} is delivered by ${by} too, so that it goes to clusters that this release does not ask for.`,
                'Narrow the other policy with `namespaces` and `objectNames`, or remove it.'
              )
        ]
      })
  )
}

/** @param own the release that is planned, as `NAMESPACE/RELEASE` */
export function describeClaim({ policy, owner }: Pick<Claim, 'policy' | 'owner'>, own: string): string {
  // Whoever may write BindingPolicies can name any release; the release's own are no claims.
  if (owner === own) return `BindingPolicy ${policy}, which names this release as its own,`
  return owner === undefined ? `BindingPolicy ${policy}` : `BindingPolicy ${policy} of release ${owner}`
}
