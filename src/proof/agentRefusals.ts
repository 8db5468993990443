/**
 * What to do about an object that the API server of a cluster refused: the work agent passes on the server's message.
 * The texts are those of Kubernetes 1.31 to 1.36. Pure.
 */
import { roleFor } from '../kubestellar/workAgent.ts'
import type { ResourceType } from '../kubernetes/objects.ts'

interface Refused {
  readonly cluster: string
  readonly type: ResourceType
}

interface Refusal {
  readonly told: RegExp
  readonly remedy: (refused: Refused) => string
}

/** The first match counts: many messages contain "forbidden", but only one is about permissions. */
const REFUSALS: readonly Refusal[] = [
  {
    told: /\bis forbidden: exceeded quota\b/i,
    remedy: ({ cluster }) =>
      `Raise the ResourceQuota that is named in ${cluster}, or request less in the values of the chart.`
  },
  {
    told: /\bviolates PodSecurity\b/i,
    remedy: ({ cluster }) =>
      `Set the \`securityContext\` that the message names, or label the Namespace in ${cluster} with the Pod Security level that the chart needs.`
  },
  {
    told: /\bbecause it is being terminated\b/i,
    remedy: ({ cluster }) =>
      `Wait until the Namespace is gone from ${cluster}, then run again: the work agent creates it again.`
  },
  {
    told: /\battempting to grant RBAC permissions not currently held\b/i,
    remedy: ({ cluster }) =>
      `Give the work agent of ${cluster} these permissions, or the verb \`escalate\` on roles: Kubernetes only permits granting permissions that one has.`
  },
  {
    told: /\bdenied (?:the )?request\b/i,
    remedy: ({ cluster }) =>
      `An admission policy of ${cluster} denies the object: correct what it names, or change the policy.`
  },
  {
    told: /\bimmutable\b|: Forbidden: updates to |\bupdates to .{1,200} are forbidden\b|\bfield can ?not be less than\b|\bcannot change roleRef\b|\bmay not be changed in an update\b|\bmay not change (?:once set|fields other than)\b/i,
    remedy: () =>
      'The cluster does not change this field of an object that is there: delete the object in the cluster, or list its kind in `create-only`.'
  },
  {
    told: /\bis forbidden: User "[^"]{0,300}" cannot /i,
    remedy: rightsRemedy
  },
  {
    told: /\bnamespaces? "?[^"\s]{0,300}"? not found\b/i,
    remedy: () => 'The Namespace is not in the cluster: select it with the policy, or create it there.'
  },
  {
    told: /\bno matches for kind\b|\bcould not find the requested resource\b/i,
    remedy: () =>
      'The cluster does not serve this kind: deploy the chart that carries its CustomResourceDefinition first.'
  }
]

export function rightsRemedy({ cluster, type }: Refused): string {
  return `Give the work agent of ${cluster}, and of the other clusters of the release, the right, once, with \`kubectl apply\` of this ClusterRole there:\n${roleFor(type)}`
}

export function refusalRemedy(message: string, refused: Refused): string {
  return (
    REFUSALS.find(({ told }) => told.test(message))?.remedy(refused) ??
    'The message is that of the API server in the cluster: correct what it names.'
  )
}
