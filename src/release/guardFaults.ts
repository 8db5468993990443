/** Faults of the guards of a release, for `command: status`: in the WDS, and in the reports of the work agents. */
import type { ReleaseInputs } from '../inputs/inputs.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { apiPath, describeRef, type KubeObject } from '../kubernetes/objects.ts'
import { MANIFEST_WORKS } from '../kubestellar/api.ts'
import { boundKey } from '../kubestellar/binding.ts'
import { guardName, guardIn, faultsOf } from '../kubestellar/guard.ts'
import { POLICY_LABEL, worksIn } from '../kubestellar/works.ts'
import { mapLimit, PARALLEL } from '../lib/parallel.ts'
import type { Its } from '../run/its.ts'
import { enumerate } from '../lib/text/text.ts'
import type { Run } from '../run/run.ts'
import type { Bound } from './binding.ts'
import { guardedOf } from './guardRelease.ts'
import { releaseOf, look, MOST_NAMES } from './guards.ts'

/**
 * The faults of the guard of each policy of a release; empty if there is no guard.
 * @param bindings all Bindings of the WDS
 * @returns sentences
 */
export async function guardFaults(
  run: Run<ReleaseInputs>,
  bound: Bound,
  bindings: readonly KubeObject[],
  wds: KubeClient
): Promise<readonly string[]> {
  const { inputs } = run
  const faults = await Promise.all(
    bound.bindings.map(async binding => {
      const name = guardName(binding.name)
      const found = bindings.find(({ metadata }) => metadata.name === name)
      if (found === undefined) return []
      const guard = guardIn(found, releaseOf(inputs))
      if (typeof guard === 'string')
        return [`BindingPolicy ${binding.name} has no guard, for Binding ${name} ${guard}`]
      const due = await guardedOf(binding, guard.guarding, bound, wds)
      const listed = [...guard.binding.objects]
      const live = await mapLimit(listed, PARALLEL, async ([, object]) => await look(object, wds))
      const wrong = faultsOf(guard, {
        clusters: binding.clusters,
        objects: new Set(due.filter(({ wantsStatus }) => !wantsStatus).map(boundKey)),
        gone: new Set(listed.filter((_, index) => live[index] === 'absent').map(([key]) => key))
      })
      return wrong.map(why => `the guard, Binding ${name}, ${why}; the next deploy writes it again`)
    })
  )
  return faults.flat()
}

/**
 * Guards that the ITS reports as ineffective, since the work agent has no permission to become an owner. Empty if the
 * ITS cannot be observed: the release itself already reports that.
 * @returns sentences
 */
export async function refusedGuards({ redact }: Run, bound: Bound, its: Its): Promise<readonly string[]> {
  if (!its.isGiven || bound.bindings.length === 0) return []
  const names = bound.bindings.map(({ name }) => guardName(name))
  const query = { labelSelector: `${POLICY_LABEL} in (${names.join(',')})` }
  try {
    const { items } = await (await its.client()).list(apiPath(MANIFEST_WORKS, undefined), query)
    const refused = items.flatMap(item =>
      worksIn(item)
        .filter(({ outcome }) => outcome === 'refused')
        .map(({ ref, message }) => ({
          what: describeRef(ref),
          where: item.metadata.namespace ?? '',
          message
        }))
    )
    return [...Map.groupBy(refused, ({ what }) => what)].map(([what, alike]) => {
      const where = enumerate(
        alike.map(one => one.where),
        MOST_NAMES
      )
      return redact(
        `the guard does not keep ${what} in ${where}: ${alike[0]?.message ?? ''}; give the work agent the right to patch it, see docs/explanation/restarts.md`
      )
    })
  } catch {
    return []
  }
}
