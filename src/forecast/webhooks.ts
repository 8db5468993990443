/**
 * Webhooks come alive in the WDS as soon as Helm has written them there, and no backend runs there: calls fail, and
 * with them the writes that they are asked about.
 */
import { arrayAt, objectAt, stringAt, type JsonObject } from '../json.ts'
import { describeRef } from '../kubernetes/objects.ts'
import { CONTROL_GROUP } from '../kubestellar/api.ts'
import { error, isKind, toRef, warning, type Forecast, type RenderedObject } from './forecast.ts'

/** Writes without which nothing works any more: Helm's record of the release, KubeStellar's Bindings. */
const VITAL: readonly { readonly group: string; readonly resource: string; readonly namespaced: boolean }[] =
  [
    { group: '', resource: 'secrets', namespaced: true },
    { group: CONTROL_GROUP, resource: 'bindings', namespaced: false }
  ]

export function webhooks(objects: readonly RenderedObject[]): readonly Forecast[] {
  return objects
    .filter(object =>
      isKind(
        object,
        'admissionregistration.k8s.io',
        'MutatingWebhookConfiguration',
        'ValidatingWebhookConfiguration'
      )
    )
    .flatMap(object => judge(object))
}

function judge(object: RenderedObject): readonly Forecast[] {
  const ref = toRef(object)
  // One at an URL may answer the WDS too.
  const asked = arrayAt(object.manifest, 'webhooks').filter(
    webhook => stringAt(webhook, 'clientConfig', 'url') === undefined
  )
  const needed = asked.filter(webhook => stringAt(webhook, 'failurePolicy') !== 'Ignore')
  if (needed.some(webhook => stopsEverything(webhook))) {
    return [
      error(
        'WEBHOOK_STOPS_WDS',
        ref,
        `${describeRef(ref)} asks a webhook that does not run in the WDS about every Secret or Binding there, so that Helm and KubeStellar can write nothing more.`,
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

function stopsEverything(webhook: unknown): boolean {
  if (!isEmpty(objectAt(webhook, 'objectSelector')) || arrayAt(webhook, 'matchConditions').length > 0)
    return false
  // A selector of Namespaces says nothing about objects that are in none.
  const everywhere = isEmpty(objectAt(webhook, 'namespaceSelector'))
  return arrayAt(webhook, 'rules').some(rule =>
    VITAL.some(
      ({ group, resource, namespaced }) =>
        (everywhere || !namespaced) &&
        covers(rule, 'apiGroups', group) &&
        covers(rule, 'resources', resource) &&
        (covers(rule, 'operations', 'CREATE') || covers(rule, 'operations', 'UPDATE')) &&
        (stringAt(rule, 'scope') ?? '*') !== (namespaced ? 'Cluster' : 'Namespaced')
    )
  )
}

function covers(rule: unknown, field: string, wanted: string): boolean {
  return arrayAt(rule, field).some(entry => entry === wanted || entry === '*' || entry === '*/*')
}

/** An empty selector selects all. */
function isEmpty(selector: JsonObject): boolean {
  return (
    arrayAt(selector, 'matchExpressions').length === 0 &&
    Object.keys(objectAt(selector, 'matchLabels')).length === 0
  )
}
