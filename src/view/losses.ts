/** What a deploy would delete, in the WDS and so in the clusters, for summary and page. Pure. */
import { describeRef } from '../kubernetes/objects.ts'
import type { PlanReport } from '../report/plan.ts'

export function lossesOf({ changes, placement: { leaves } }: PlanReport): readonly string[] {
  return [
    ...changes.filter(({ kind }) => kind === 'removed').map(({ object }) => describeRef(object)),
    ...leaves.map(cluster => `all of the release in ${cluster}, which it leaves`)
  ]
}
