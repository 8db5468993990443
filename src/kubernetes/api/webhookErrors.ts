/** Webhooks that do not answer, as API servers report them to Helm and to this action. */

export const WEBHOOK = /failed calling webhook "/
export const WEBHOOK_MESSAGE = 'a webhook that the WDS has to ask does not answer'
export const WEBHOOK_REMEDY =
  'Nothing runs in a WDS, so no Service there answers a webhook. Find the ValidatingWebhookConfiguration or MutatingWebhookConfiguration that has the webhook which the cause names in the WDS, and delete it or narrow its `namespaceSelector`.'
