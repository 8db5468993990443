/**
 * What OCM's work agent may create and update in a cluster by default: the ClusterRoles of OCM v1.2.0's klusterlet
 * and the built-in `admin` of Kubernetes 1.34, which it is bound to. An end-to-end test compares this table with a
 * cluster that has them.
 */
import { arrayAt } from '../lib/json.ts'
import { groupOf, type KubeObject, type ResourceType } from '../kubernetes/objects.ts'
import { own } from '../lib/own.ts'

/** The agent needs all of these for a kind, or nothing of it arrives. */
export const NEEDED_VERBS: readonly string[] = ['get', 'create', 'update']

/** Resources by API group. */
export const DEFAULT_RESOURCES: Readonly<Record<string, readonly string[]>> = {
  '': [
    'configmaps',
    'events',
    'namespaces',
    'persistentvolumeclaims',
    'pods',
    'replicationcontrollers',
    'secrets',
    'serviceaccounts',
    'services'
  ],
  'admissionregistration.k8s.io': ['mutatingwebhookconfigurations', 'validatingwebhookconfigurations'],
  'apiextensions.k8s.io': ['customresourcedefinitions'],
  apps: ['daemonsets', 'deployments', 'replicasets', 'statefulsets'],
  autoscaling: ['horizontalpodautoscalers'],
  batch: ['cronjobs', 'jobs'],
  'coordination.k8s.io': ['leases'],
  extensions: ['daemonsets', 'deployments', 'ingresses', 'networkpolicies', 'replicasets'],
  'monitoring.coreos.com': ['servicemonitors'],
  'networking.k8s.io': ['ingresses', 'networkpolicies'],
  'oauth.openshift.io': ['oauthclients'],
  policy: ['poddisruptionbudgets'],
  'rbac.authorization.k8s.io': ['clusterrolebindings', 'clusterroles', 'rolebindings', 'roles'],
  'resource.k8s.io': ['resourceclaims', 'resourceclaimtemplates'],
  'scheduling.k8s.io': ['priorityclasses'],
  'work.open-cluster-management.io': ['appliedmanifestworks']
}

export const DEFAULT_RIGHTS: readonly PolicyRule[] = Object.entries(DEFAULT_RESOURCES).map(
  ([group, resources]) => ({ apiGroups: [group], resources, verbs: NEEDED_VERBS })
)

/** Labels that make a ClusterRole part of the agent's roles; `view` is part of `edit`, which is part of `admin`. */
const AGGREGATED = [
  'open-cluster-management.io/aggregate-to-work',
  'rbac.authorization.k8s.io/aggregate-to-admin',
  'rbac.authorization.k8s.io/aggregate-to-edit',
  'rbac.authorization.k8s.io/aggregate-to-view'
]

export function mayApply(rights: readonly PolicyRule[], type: ResourceType): boolean {
  return NEEDED_VERBS.every(verb => mayDo(rights, type, verb))
}

export function mayDo(rights: readonly PolicyRule[], type: ResourceType, verb: string): boolean {
  return rights.some(
    ({ apiGroups, resources, verbs }) =>
      includes(apiGroups, type.group) && includes(resources, type.resource) && includes(verbs, verb)
  )
}

/** Permissions that the chart itself gives the agent, as charts do for their custom resources. */
export function rightsOf(objects: readonly KubeObject[]): readonly PolicyRule[] {
  return objects
    .filter(
      ({ apiVersion, kind }) => groupOf(apiVersion) === 'rbac.authorization.k8s.io' && kind === 'ClusterRole'
    )
    .filter(({ metadata: { labels = {} } }) => AGGREGATED.some(label => own(labels, label) === 'true'))
    .flatMap(role => arrayAt(role, 'rules').map(rule => toRule(rule)))
}

/** A manifest to apply in each cluster. */
export function roleFor(type: ResourceType): string {
  const name = type.group === '' ? type.resource : `${type.resource}.${type.group}`
  return `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: work-agent:${name}
  labels:
    open-cluster-management.io/aggregate-to-work: "true"
rules:
  - apiGroups: ["${type.group}"]
    resources: ["${type.resource}"]
    verbs: ["get", "list", "watch", "create", "update", "patch", "delete"]
`
}

function toRule(rule: unknown): PolicyRule {
  return {
    apiGroups: arrayAt(rule, 'apiGroups').map(String),
    resources: arrayAt(rule, 'resources').map(String),
    verbs: arrayAt(rule, 'verbs').map(String)
  }
}

function includes(allowed: readonly string[], wanted: string): boolean {
  return allowed.includes(wanted) || allowed.includes('*')
}

/** One rule of a Role or ClusterRole. */
export interface PolicyRule {
  readonly apiGroups: readonly string[]
  readonly resources: readonly string[]
  readonly verbs: readonly string[]
}
