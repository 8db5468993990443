/**
 * Webhooks and policies at admission. Webhooks become active in the WDS as soon as Helm has written them, and no
 * backend runs there. Their calls fail, and so do the writes that they check.
 */
import { arrayAt, objectAt, stringAt, type JsonObject } from '../../lib/json.ts'
import { describeRef } from '../../kubernetes/objects.ts'
import { CONTROL_GROUP } from '../../kubestellar/api.ts'
import { error, isKind, toRef, warning, type RenderedObject } from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

const GROUP = 'admissionregistration.k8s.io'

/** A write that everything else depends on. */
interface Vital {
  readonly group: string
  readonly resource: string
  readonly scope: 'Cluster' | 'Namespaced'
  /** Whether a Namespace selector applies to it; it does not for other cluster-scoped objects. */
  readonly isSelected: boolean
}

/** Helm's record of a release, KubeStellar's Bindings, and the Namespaces of releases. */
const VITAL: readonly Vital[] = [
  { group: '', resource: 'secrets', scope: 'Namespaced', isSelected: true },
  { group: CONTROL_GROUP, resource: 'bindings', scope: 'Cluster', isSelected: false },
  { group: '', resource: 'namespaces', scope: 'Cluster', isSelected: true }
]

export function webhooks(objects: readonly RenderedObject[]): readonly Forecast[] {
  return objects
    .filter(object => isKind(object, GROUP, 'MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'))
    .flatMap(object => judge(object))
}

function judge(object: RenderedObject): readonly Forecast[] {
  const ref = toRef(object)
  // A webhook with a URL may also answer the WDS.
  const asked = arrayAt(object.manifest, 'webhooks').filter(
    webhook => stringAt(webhook, 'clientConfig', 'url') === undefined
  )
  const needed = asked.filter(webhook => stringAt(webhook, 'failurePolicy') !== 'Ignore')
  if (needed.some(webhook => asksAboutVital(webhook))) {
    return [
      error(
        'WEBHOOK_STOPS_WDS',
        ref,
        `${describeRef(ref)} asks a webhook that does not run in the WDS about every Secret, Namespace or Binding there, so that nothing can be deployed any more.`,
        'Switch the webhook off in the values of the chart, set its `failurePolicy: Ignore`, or narrow its rules.'
      )
    ]
  }
  if (asked.length === 0) return []
  const effect =
    needed.length > 0
      ? 'later writes of what it is asked about fail there'
      : 'later writes of what it is asked about are slow there'
  return [
    warning(
      'WEBHOOK_IN_WDS',
      ref,
      `${describeRef(ref)} comes alive in the WDS, where its webhook does not run: ${effect}.`,
      'Switch the webhook off in the values of the chart, or keep what it is asked about out of this WDS.'
    )
  ]
}

/** @param webhook or an object with its selectors, conditions and rules */
function asksAboutVital(webhook: unknown): boolean {
  if (!selectsMost(objectAt(webhook, 'objectSelector')) || arrayAt(webhook, 'matchConditions').length > 0)
    return false
  const everywhere = selectsMost(objectAt(webhook, 'namespaceSelector'))
  return arrayAt(webhook, 'rules').some(rule =>
    VITAL.some(
      ({ group, resource, scope, isSelected }) =>
        (everywhere || !isSelected) &&
        covers(rule, 'apiGroups', group) &&
        covers(rule, 'resources', resource) &&
        (covers(rule, 'operations', 'CREATE') || covers(rule, 'operations', 'UPDATE')) &&
        ['*', scope].includes(stringAt(rule, 'scope') ?? '*')
    )
  )
}

function covers(rule: unknown, field: string, wanted: string): boolean {
  return arrayAt(rule, field).some(entry => entry === wanted || entry === '*' || entry === '*/*')
}

/**
 * An empty selector selects everything. One that only excludes something, such as the chart's own Namespace, selects
 * the rest.
 */
function selectsMost(selector: JsonObject): boolean {
  return (
    Object.keys(objectAt(selector, 'matchLabels')).length === 0 &&
    arrayAt(selector, 'matchExpressions').every(expression =>
      ['NotIn', 'DoesNotExist'].includes(stringAt(expression, 'operator') ?? '')
    )
  )
}

/**
 * Admission policies need no server: they become active in the WDS as soon as Helm has written them, and also apply to
 * writes of Helm and KubeStellar.
 */
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

/** Only for the chart's own policies; the content of others is unknown here. */
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
