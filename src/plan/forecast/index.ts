/** All rules, in the order in which their findings are reported: those that stop everything come first. */
import { agent } from './agent.ts'
import { apiServices } from './apiServices.ts'
import { autoscaler } from './autoscaler.ts'
import { claims } from './claims.ts'
import { collectors } from './collectors.ts'
import { crds } from './crds.ts'
import { createOnly } from './createOnly.ts'
import type { ForecastContext, RenderedObject, Rule } from './rule.ts'
import type { Forecast } from '../../report/plan.ts'
import { guard } from './guard.ts'
import { hooks, isInstalled } from './hooks.ts'
import { job } from './job.ts'
import { kinds } from './kinds.ts'
import { kubeVersion } from './kubeVersion.ts'
import { metadata } from './metadata.ts'
import { names } from './names.ts'
import { namespaces } from './namespaces.ts'
import { ownership, renderedTwice } from './ownership.ts'
import { releaseSecret } from './releaseSecret.ts'
import { service } from './service.ts'
import { serviceAccount } from './serviceAccount.ts'
import { releaseSize, size } from './size.ts'
import { lfsPointers, templates } from './templates.ts'
import { texts } from './texts.ts'
import { wdsFilled } from './wdsFilled.ts'
import { volumeClaim } from './volumeClaim.ts'
import { admissionPolicies, webhooks } from './webhooks.ts'

const RULES: readonly Rule[] = [
  kubeVersion,
  renderedTwice,
  texts,
  lfsPointers,
  releaseSize,
  ownership,
  namespaces,
  names,
  size,
  crds,
  templates,
  wdsFilled,
  webhooks,
  admissionPolicies,
  collectors,
  apiServices,
  kinds,
  agent,
  guard,
  service,
  job,
  autoscaler,
  serviceAccount,
  volumeClaim,
  createOnly,
  metadata,
  claims,
  releaseSecret
]

/**
 * Rule by rule, and in the order of the objects for each rule: the same input always gives the same list.
 * @param objects everything that the chart renders, with `crds/`, and with hooks of every event
 */
export function forecast(objects: readonly RenderedObject[], context: ForecastContext): readonly Forecast[] {
  const installed = objects.filter(object => isInstalled(object, context))
  return [...hooks(objects, context), ...RULES.flatMap(rule => rule(installed, context))]
}
