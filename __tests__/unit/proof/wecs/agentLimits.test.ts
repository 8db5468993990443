/** Kinds that the work agent may not apply: the cluster shows only that they do not arrive. */
import { ApiError } from '../../../../src/kubernetes/api/client.ts'
import { refOf, type KubeObject, type ResourceType } from '../../../../src/kubernetes/objects.ts'
import { refusedByAgent } from '../../../../src/proof/wecs/agentLimits.ts'
import { followCluster } from '../../../../src/proof/wecs/follow.ts'
import { clusterObject, object } from '../../../../testkit/fakeRun.ts'
import { CONFIG_MAPS, ObjectStore } from '../../../../testkit/objectStore.ts'

const RBAC = 'rbac.authorization.k8s.io/v1'
const clusterType = (apiVersion: string, resource: string, kind: string): ResourceType => {
  const [group = '', version = ''] = apiVersion.split('/')
  return { group, version, resource, kind, namespaced: false }
}
const INGRESS_CLASSES = clusterType('networking.k8s.io/v1', 'ingressclasses', 'IngressClass')
const ROLES = clusterType(RBAC, 'clusterroles', 'ClusterRole')
const BINDINGS = clusterType(RBAC, 'clusterrolebindings', 'ClusterRoleBinding')

const CLASS = clusterObject('networking.k8s.io/v1', 'IngressClass', 'nginx')
const MAP = object('v1', 'ConfigMap', 'settings')
const AGENT = [
  { kind: 'ServiceAccount', name: 'klusterlet-work-sa', namespace: 'open-cluster-management-agent' }
]
const AGENT_BINDING = clusterObject(
  RBAC,
  'ClusterRoleBinding',
  'agent',
  {},
  {
    subjects: AGENT,
    roleRef: { kind: 'ClusterRole', name: 'agent' }
  }
)
const role = (name: string, resources: readonly string[], labels = {}): KubeObject =>
  clusterObject(
    RBAC,
    'ClusterRole',
    name,
    { labels },
    {
      rules: [{ apiGroups: ['networking.k8s.io'], resources, verbs: ['*', 'get', 'create', 'update'] }]
    }
  )
const GRANTED = { 'rbac.authorization.k8s.io/aggregate-to-admin': 'true' }

const TYPES = new Map([
  ['IngressClass', INGRESS_CLASSES],
  ['ConfigMap', CONFIG_MAPS],
  ['ClusterRole', ROLES]
])

const expectedOf = (live: KubeObject) => ({
  ref: refOf(live),
  type: TYPES.get(live.kind) ?? CONFIG_MAPS,
  live,
  before: undefined,
  createOnly: false
})

/** What becomes of these in a cluster that has the objects of `store`. */
async function followed(wanted: readonly KubeObject[], store: ObjectStore) {
  const asked: string[] = []
  const client = {
    ...store.client,
    list: async (...call: Parameters<typeof store.client.list>) => {
      asked.push(call[0])
      return await store.client.list(...call)
    }
  }
  // Each look at the clock takes longer than what is borne.
  let now = 0
  const verdict = await followCluster({
    cluster: 'wec1',
    client,
    expected: wanted.map(expectedOf),
    level: 'ready',
    readyWhen: new Map(),
    signal: new AbortController().signal,
    now: () => (now += 10_000),
    onChange: () => undefined,
    onStand: () => undefined,
    redactText: text => text
  })
  return { ...verdict, asked }
}

function storeOf(...objects: readonly KubeObject[]): ObjectStore {
  return new ObjectStore(objects, 'cluster wec1', [...TYPES.values(), BINDINGS])
}

test('a kind that the agent may not apply has failed once nothing else goes on, with the ClusterRole that it needs', async () => {
  const { state, objects, findings } = await followed(
    [MAP, CLASS],
    storeOf(MAP, AGENT_BINDING, role('agent', ['ingresses']))
  )
  const reason = "OCM's work agent may not apply IngressClass.networking.k8s.io"
  expect(objects.map(({ state, reason }) => [state, reason])).toEqual([
    ['ready', ''],
    ['failed', reason]
  ])
  expect(state).toBe('failed')
  expect(findings).toHaveLength(1)
  expect(findings[0]).toMatchObject({ object: refOf(CLASS), reason: 'AgentRefused', message: reason })
  expect(findings[0]?.remedy).toContain(
    'of this ClusterRole there:\napiVersion: rbac.authorization.k8s.io/v1'
  )
  expect(findings[0]?.remedy).toContain('resources: ["ingressclasses"]')
})

test('one that arrives nevertheless is ready', async () => {
  const { state, findings } = await followed(
    [CLASS],
    storeOf(CLASS, AGENT_BINDING, role('agent', ['ingresses']))
  )
  expect({ state, findings }).toEqual({ state: 'ready', findings: [] })
})

test('a cluster is not asked about kinds that agents may apply by default', async () => {
  const { asked } = await followed([MAP], storeOf(MAP))
  expect(asked.filter(path => path.includes('clusterrolebindings'))).toEqual([])
})

test.each<[what: string, store: ObjectStore, wanted: readonly KubeObject[], refused: number]>([
  ['the agent has no such right', storeOf(AGENT_BINDING, role('agent', ['ingresses'])), [CLASS], 1],
  ['somebody gave it the right', storeOf(AGENT_BINDING, role('agent', ['ingressclasses'])), [CLASS], 0],
  [
    'the chart gives it the right',
    storeOf(AGENT_BINDING, role('agent', ['ingresses'])),
    [CLASS, role('classes', ['ingressclasses'], GRANTED)],
    0
  ],
  [
    'the chart gives others the right',
    storeOf(AGENT_BINDING, role('agent', ['ingresses'])),
    [CLASS, role('classes', ['ingressclasses'])],
    1
  ],
  ['no agent is known there', storeOf(), [CLASS], 0],
  [
    'nobody may look',
    storeOf(AGENT_BINDING).refuse(
      '/apis/rbac.authorization.k8s.io/v1/clusterrolebindings',
      new ApiError(403, 'Forbidden', 'clusterrolebindings is forbidden')
    ),
    [CLASS],
    0
  ]
])('%s', async (_what, { client }, wanted, refused) => {
  expect((await refusedByAgent(wanted.map(expectedOf), client)).size).toBe(refused)
})
