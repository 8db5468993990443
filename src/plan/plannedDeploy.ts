/** What a deploy with a plan file must match, derived from the plan. */
import type { Chart } from '../helm/chart/chart.ts'
import type { DeployInputs, PlanInputs } from '../inputs/inputs.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { NAMESPACES } from '../kubernetes/kinds.ts'
import { apiPath } from '../kubernetes/objects.ts'
import { ActionError } from '../lib/errors.ts'
import { policySpecs, valuesDigest, type PlannedDeploy } from '../report/planFile.ts'
import type { Plan } from './plan.ts'
import type { Rendered } from './render.ts'
import { planRendering, renderingUnder } from './rendering.ts'

/**
 * What a later deploy must match, or what is compared with it: then `inputs.plan` lists what is not compared.
 * @param made with a second rendering, for `command: plan`
 */
export async function plannedDeploy(
  inputs: DeployInputs | PlanInputs,
  chart: Chart,
  made: Plan & { readonly again: Rendered | undefined },
  wds: KubeClient
): Promise<PlannedDeploy> {
  const { rendered, again = rendered, revision, wanted, placement } = made
  // Known only to users who may read the WDS.
  const system = await wds.get(apiPath(NAMESPACES, undefined, 'kube-system'))
  const key = system?.metadata.uid
  if (key === undefined)
    throw new ActionError(
      'WDS_REFUSED',
      'the WDS shows no Namespace kube-system, whose uid is the key of a plan',
      {
        remedy:
          'Without it, the digests in the plan could be guessed. Give the credentials the right to get it.'
      }
    )
  const plan = inputs.command === 'deploy' ? inputs.plan : undefined
  const held =
    plan === undefined
      ? planRendering(rendered.objects, again.objects, key)
      : renderingUnder(plan.rendered, rendered.objects, key)
  return {
    release: inputs.release,
    namespace: inputs.namespace,
    revision,
    chart: {
      name: rendered.chartName,
      version: rendered.chartVersion,
      digest: chart.digest,
      content: chart.content
    },
    valuesDigest: valuesDigest(inputs, key),
    rendered: held.rendered,
    policies: policySpecs(wanted, held.aliases),
    clusters: placement.after ?? []
  }
}
