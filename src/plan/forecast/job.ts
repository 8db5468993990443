/**
 * Jobs: KubeStellar's transport removes `suspend` and `selector` (pkg/transport/generic/filtering/job.go, v0.30.0), and
 * a Job that runs in a cluster differs from the one in the WDS. The rule for hooks covers Jobs that are hooks.
 */
import { at, numberAt } from '../../lib/json.ts'
import { describeRef } from '../../kubernetes/objects.ts'
import {
  error,
  isKind,
  resourceKey,
  toRef,
  warning,
  type ForecastContext,
  type RenderedObject
} from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

export function job(objects: readonly RenderedObject[], context: ForecastContext): readonly Forecast[] {
  return objects
    .filter(object => isKind(object, 'batch', 'Job') && object.hookEvents.length === 0)
    .flatMap(object => judge(object, context.createOnly))
}

function judge(object: RenderedObject, createOnly: ReadonlySet<string>): readonly Forecast[] {
  const ref = toRef(object)
  const which = describeRef(ref)
  const found: Forecast[] = []
  if (at(object.manifest, 'spec', 'suspend') === true) {
    found.push(
      error(
        'JOB_NOT_SUSPENDED',
        ref,
        `${which} runs in the clusters at once, because KubeStellar takes \`suspend: true\` out of it.`,
        'Render the Job only when it is to run.'
      )
    )
  }
  if (at(object.manifest, 'spec', 'manualSelector') === true) {
    found.push(
      error(
        'JOB_REFUSED',
        ref,
        `the clusters refuse ${which}, because KubeStellar removes its selector and \`manualSelector: true\` requires one.`,
        'Leave out `selector` and `manualSelector`.'
      )
    )
  }
  if (!createOnly.has(resourceKey(object.type))) {
    found.push(
      warning(
        'JOB_REAPPLY',
        ref,
        `${which} cannot be changed once it is in a cluster, and every later attempt of KubeStellar fails there.`,
        'Put `Job` into `create-only`.'
      )
    )
  }
  if (numberAt(object.manifest, 'spec', 'ttlSecondsAfterFinished') !== undefined) {
    found.push(
      warning(
        'JOB_RUNS_AGAIN',
        ref,
        `${which} removes itself from the clusters when it is done (\`ttlSecondsAfterFinished\`), and OCM's work agent then makes it again, about every five minutes.`,
        'Leave out `ttlSecondsAfterFinished`.'
      )
    )
  }
  return found
}
