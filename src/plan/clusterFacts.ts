/** What clusters can accept, as far as their credentials permit observation. For the forecast. */
import type { ClusterFacts } from './forecast/rule.ts'
import type { PolicyRule } from '../kubestellar/workAgent.ts'
import { arrayAt, isObject, stringAt } from '../lib/json.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { discoverKinds } from '../kubernetes/api/discovery.ts'
import { apiPath, type ResourceType } from '../kubernetes/objects.ts'
import { NAMESPACES } from '../kubernetes/kinds.ts'

const CLUSTER_ROLES: ResourceType = {
  group: 'rbac.authorization.k8s.io',
  version: 'v1',
  resource: 'clusterroles',
  kind: 'ClusterRole',
  namespaced: false
}

const CLUSTER_ROLE_BINDINGS: ResourceType = {
  ...CLUSTER_ROLES,
  resource: 'clusterrolebindings',
  kind: 'ClusterRoleBinding'
}

/**
 * The ServiceAccount of OCM's work agent. Its namespace begins with this prefix, whatever the name of the klusterlet.
 */
const WORK_AGENT = 'klusterlet-work-sa'
const AGENT_NAMESPACE = 'open-cluster-management-agent'

/** @param apiVersions of the rendered objects */
export async function readClusterFacts(
  name: string,
  client: KubeClient,
  apiVersions: readonly string[]
): Promise<ClusterFacts> {
  const [version, kinds, namespaces, agentRights] = await Promise.all([
    orUnknown(async () => stringAt(await client.json('/version'), 'gitVersion')),
    orUnknown(async () => new Set((await discoverKinds(client, apiVersions)).keys())),
    orUnknown(async () => {
      const { items } = await client.listMetadata(apiPath(NAMESPACES, undefined))
      return new Set(items.map(({ metadata }) => metadata.name))
    }),
    orUnknown(async () => await readAgentRights(client))
  ])
  return {
    name,
    ...(version === undefined ? {} : { kubeVersion: version }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(namespaces === undefined ? {} : { namespaces }),
    ...(agentRights === undefined ? {} : { agentRights })
  }
}

/** A forecast uses what can be observed: neither a silent cluster nor a missing permission stops it. */
async function orUnknown<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch {
    return undefined
  }
}

/** The rules of all ClusterRoles that are bound to the agent; undefined when no agent of OCM is known there. */
export async function readAgentRights(client: KubeClient): Promise<readonly PolicyRule[] | undefined> {
  const { items } = await client.list(apiPath(CLUSTER_ROLE_BINDINGS, undefined))
  const roles = items
    .filter(binding => arrayAt(binding, 'subjects').some(isWorkAgent))
    .map(binding => stringAt(binding, 'roleRef', 'name') ?? '')
  if (roles.length === 0) return undefined
  const found = await Promise.all(
    [...new Set(roles)].map(async role => await client.get(apiPath(CLUSTER_ROLES, undefined, role)))
  )
  return found.flatMap(role => arrayAt(role, 'rules').filter(isObject).map(ruleOf))
}

function isWorkAgent(subject: unknown): boolean {
  return (
    stringAt(subject, 'kind') === 'ServiceAccount' &&
    stringAt(subject, 'name') === WORK_AGENT &&
    stringAt(subject, 'namespace')?.startsWith(AGENT_NAMESPACE) === true
  )
}

function ruleOf(rule: unknown): PolicyRule {
  const texts = (field: string): readonly string[] => arrayAt(rule, field).map(String)
  // A rule that is limited to names does not permit creation.
  const isLimited = texts('resourceNames').length > 0
  return {
    apiGroups: texts('apiGroups'),
    resources: isLimited ? [] : texts('resources'),
    verbs: texts('verbs')
  }
}
