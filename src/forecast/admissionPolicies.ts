/**
 * Admission policies need no server: they work in the WDS as soon as Helm has written them there, and judge what Helm and
 * KubeStellar write, too.
 */
import { arrayAt, objectAt, stringAt, type JsonObject } from '../json.ts'
import { describeRef } from '../kubernetes/objects.ts'
import { isKind, toRef, warning, type Forecast, type RenderedObject } from './forecast.ts'
import { asksAboutVital } from './webhooks.ts'

const GROUP = 'admissionregistration.k8s.io'

export function admissionPolicies(objects: readonly RenderedObject[]): readonly Forecast[] {
  const policies = objects.filter(object =>
    isKind(object, GROUP, 'ValidatingAdmissionPolicy', 'MutatingAdmissionPolicy')
  )
  return objects
    .filter(object =>
      isKind(object, GROUP, 'ValidatingAdmissionPolicyBinding', 'MutatingAdmissionPolicyBinding')
    )
    .filter(binding => judgesVital(binding, policies))
    .map(binding => {
      const ref = toRef(binding)
      return warning(
        'ADMISSION_POLICY_IN_WDS',
        ref,
        `${describeRef(ref)} works in the WDS as well: its policy judges every Secret, Namespace or Binding there, of all releases.`,
        "Check that it admits Helm's Secrets, the Namespaces and KubeStellar's Bindings, or narrow `matchResources`: what it denies there stops every deploy."
      )
    })
}

/** Of the chart's own policies; of any other nobody knows here what it is about. */
function judgesVital({ type, manifest }: RenderedObject, policies: readonly RenderedObject[]): boolean {
  const spec = objectAt(manifest, 'spec')
  const actions = arrayAt(spec, 'validationActions')
  if (actions.length > 0 && !actions.includes('Deny')) return false
  const policy = policies.find(
    found => `${found.type.kind}Binding` === type.kind && found.name === stringAt(spec, 'policyName')
  )
  if (policy === undefined) return false
  const constraints = objectAt(policy.manifest, 'spec', 'matchConstraints')
  const narrowed = objectAt(spec, 'matchResources')
  const matchConditions = arrayAt(policy.manifest, 'spec', 'matchConditions')
  return (
    asksAboutVital({ ...asWebhook(constraints), matchConditions }) &&
    (Object.keys(narrowed).length === 0 ||
      asksAboutVital({ rules: constraints['resourceRules'], ...asWebhook(narrowed) }))
  )
}

function asWebhook(match: JsonObject): JsonObject {
  const { resourceRules, ...selectors } = match
  return Array.isArray(resourceRules) && resourceRules.length > 0
    ? { ...selectors, rules: resourceRules }
    : selectors
}
