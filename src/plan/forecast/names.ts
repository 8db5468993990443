/** Names that KubeStellar writes into labels: at most 63 letters, digits, `-`, `_` and `.`. */
import { describeObject } from '../../kubernetes/objects.ts'
import { isDeliverable } from '../../kubestellar/api.ts'
import { error, resourceKey, toRef, warning, type ForecastContext, type RenderedObject } from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

/** Kinds whose status is never returned (pkg/agent/agent.go of OCM's status add-on), whatever their names. */
const WITHOUT_STATUS: ReadonlySet<string> = new Set([
  '/configmaps',
  '/secrets',
  '/serviceaccounts',
  'rbac.authorization.k8s.io/clusterrolebindings',
  'rbac.authorization.k8s.io/clusterroles',
  'rbac.authorization.k8s.io/rolebindings',
  'rbac.authorization.k8s.io/roles'
])

export function names(objects: readonly RenderedObject[], { policy }: ForecastContext): readonly Forecast[] {
  const found = objects
    .filter(({ type }) => isDeliverable(type) && !WITHOUT_STATUS.has(resourceKey(type)))
    .filter(({ name }) => !isLabelValue(name))
    .map(object =>
      warning(
        'NAME_NOT_REPORTED',
        toRef(object),
        `KubeStellar cannot report the status of ${describeObject(object)}, whose name is no label value (at most 63 letters, digits, \`-\`, \`_\` and \`.\`).`,
        'Shorten the name with `fullnameOverride` or a shorter release name, or give access to the clusters to look there.'
      )
    )
  if (isLabelValue(policy)) return found
  return [
    error(
      'POLICY_NAME',
      undefined,
      `KubeStellar delivers nothing of BindingPolicy ${policy}, whose name is no label value (at most 63 letters, digits, \`-\`, \`_\` and \`.\`).`,
      'Set `binding-policy` to a shorter name.'
    ),
    ...found
  ]
}

export function isLabelValue(text: string): boolean {
  return /^(?:[A-Za-z0-9](?:[-\w.]{0,61}[A-Za-z0-9])?)?$/.test(text)
}
