import type { KubeClient, Query } from '../../../../src/kubernetes/api/client.ts'
import { refOf, type KubeObject } from '../../../../src/kubernetes/objects.ts'
import type { BoundPolicy } from '../../../../src/kubestellar/works.ts'
import { explainMissing } from '../../../../src/proof/its/explainMissing.ts'
import type { ExpectedObject } from '../../../../src/proof/pursue.ts'
import type { ClusterVerdict, Finding, ObjectState } from '../../../../src/report/verdict.ts'

const TYPE = { group: 'apps', version: 'v1', resource: 'deployments', kind: 'Deployment', namespaced: true }
const KEY = 'transport.kubestellar.io/originOwnerReferenceBindingKey'
const POLICY: BoundPolicy = {
  name: 'shop.web',
  uid: 'uid-1',
  policyUid: '',
  generation: 1,
  objects: new Set()
}

const deployment = (name: string): KubeObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace: 'shop' }
})
const expectedOf = (live: KubeObject): ExpectedObject => ({
  type: TYPE,
  ref: refOf(live),
  live,
  before: undefined,
  createOnly: false
})

/** Of the cluster wec2, with one object in each of these states: `web0`, `web1` ... */
const verdict = (...states: readonly ObjectState[]): ClusterVerdict => ({
  cluster: 'wec2',
  state: 'missing',
  objects: states.map((state, index) => ({
    object: refOf(deployment(`web${index}`)),
    state,
    reason: 'is not there',
    seconds: 1
  })),
  findings: [FOUND],
  note: ''
})
const FOUND: Finding = {
  cluster: 'wec2',
  object: refOf(deployment('known')),
  pod: undefined,
  container: undefined,
  image: undefined,
  reason: 'Known',
  message: 'before',
  exitCode: undefined,
  events: [],
  logs: [],
  remedy: 'Nothing.'
}

/** @param name of the ManifestWork; @param applied whether the agent could; undefined: it has not looked */
function work(
  object: KubeObject,
  applied: boolean | undefined,
  message = '',
  name = 'uid-1-work'
): KubeObject {
  const condition = { type: 'Applied', status: applied === true ? 'True' : 'False', message }
  return {
    apiVersion: 'work.open-cluster-management.io/v1',
    kind: 'ManifestWork',
    metadata: { name, namespace: 'wec2', generation: 1 },
    spec: { workload: { manifests: [object] } },
    status:
      applied === undefined
        ? {}
        : {
            conditions: [{ type: 'Applied', status: 'True', observedGeneration: 1 }],
            resourceStatus: { manifests: [{ resourceMeta: { ordinal: 0 }, conditions: [condition] }] }
          }
  }
}

const cluster = (available: string, since?: string): KubeObject => ({
  apiVersion: 'cluster.open-cluster-management.io/v1',
  kind: 'ManagedCluster',
  metadata: { name: 'wec2' },
  status: {
    conditions: [{ type: 'ManagedClusterConditionAvailable', status: available, lastTransitionTime: since }]
  }
})

interface Inventory {
  readonly works?: readonly KubeObject[]
  readonly cluster?: KubeObject
}

/** An ITS, and what it was asked. */
function itsWith({ works = [], cluster: found }: Inventory) {
  const asked: string[] = []
  const its = {
    get: (path: string) => {
      asked.push(path)
      return Promise.resolve(found)
    },
    list: (path: string, { labelSelector }: Query) => {
      asked.push(`${path}?${labelSelector ?? ''}`)
      return Promise.resolve({ resourceVersion: '1', items: path.endsWith('/manifestworks') ? works : [] })
    }
  } as unknown as KubeClient
  return { its, asked }
}

async function toldOf(
  found: Inventory,
  policies: readonly BoundPolicy[] = [POLICY],
  of = verdict('missing', 'ready')
): Promise<readonly string[]> {
  const expected = of.objects.map(({ object }) => expectedOf(deployment(object.name)))
  const { findings } = await explainMissing(of, { expected, policies }, itsWith(found).its, text => text)
  expect(findings[0]).toBe(FOUND)
  return findings
    .slice(1)
    .map(({ object, reason, message, remedy }) => [object.name, reason, message, remedy].join(' | '))
}

const OFFLINE =
  'web0 | ClusterOffline | the cluster is offline since 2026-01-02T03:04:05Z | Bring its agent back; what waits for it is delivered then, without another deploy.'
const REFUSED =
  'web0 | AppliedManifestFailed | no such field | The message is that of the API server in the cluster: correct what it names.'
const [AVAILABLE, GONE] = [cluster('True'), cluster('Unknown', '2026-01-02T03:04:05Z')]
const [WEB0, WEB1] = [deployment('web0'), deployment('web1')]

test.each<[what: string, found: Inventory, told: readonly string[]]>([
  [
    'the agent was refused it',
    { works: [work(WEB0, false, 'no such field')], cluster: AVAILABLE },
    [REFUSED]
  ],
  [
    'the agent was refused it, and is gone since',
    { works: [work(WEB0, false, 'no such field')], cluster: GONE },
    [REFUSED]
  ],
  ['the cluster is offline', { works: [work(WEB0, undefined)], cluster: GONE }, [OFFLINE]],
  ['the cluster is offline, and nothing was sent', { cluster: GONE }, [OFFLINE]],
  [
    'the cluster is offline, since when nobody knows',
    { cluster: cluster('False') },
    [OFFLINE.replace(' since 2026-01-02T03:04:05Z', '')]
  ],
  ['the agent has not looked yet', { works: [work(WEB0, undefined)], cluster: AVAILABLE }, []],
  ['the agent says that it is there', { works: [work(WEB0, true)], cluster: AVAILABLE }, []],
  ['nothing was sent', { cluster: AVAILABLE }, []],
  ['the cluster is in no inventory', {}, []],
  ['what is not missing was refused', { works: [work(WEB1, false, 'no')], cluster: AVAILABLE }, []],
  [
    'a policy of the same name in another WDS was refused',
    { works: [work(WEB0, false, 'no', 'uid-9-work')], cluster: AVAILABLE },
    []
  ],
  [
    'a work that is named after its policy was refused',
    { works: [work(WEB0, false, 'no such field', 'shop.web-work')], cluster: AVAILABLE },
    [REFUSED]
  ]
])('%s', async (_what, found, told) => {
  expect(await toldOf(found)).toEqual(told)
})

test('nothing is missing: the ITS is not asked', async () => {
  const { its, asked } = itsWith({ cluster: GONE })
  const whole = verdict('ready', 'failed', 'progressing')
  expect(await explainMissing(whole, { expected: [], policies: [POLICY] }, its, text => text)).toBe(whole)
  expect(asked).toEqual([])
})

test('the ITS is asked for what each policy sends to this cluster', async () => {
  const { its, asked } = itsWith({})
  await explainMissing(
    verdict('missing'),
    { expected: [], policies: [POLICY, { ...POLICY, name: 'shop.web-crds' }] },
    its,
    text => text
  )
  expect(asked).toEqual([
    '/apis/cluster.open-cluster-management.io/v1/managedclusters/wec2',
    `/apis/work.open-cluster-management.io/v1/namespaces/wec2/manifestworks?${KEY}=shop.web`,
    `/apis/control.kubestellar.io/v1alpha1/namespaces/wec2/workstatuses?${KEY}=shop.web`,
    `/apis/work.open-cluster-management.io/v1/namespaces/wec2/manifestworks?${KEY}=shop.web-crds`,
    `/apis/control.kubestellar.io/v1alpha1/namespaces/wec2/workstatuses?${KEY}=shop.web-crds`
  ])
})

test('what the ITS answers with is thrown', async () => {
  const its = {
    get: () => Promise.resolve(undefined),
    list: () => Promise.reject(new Error('forbidden'))
  } as unknown as KubeClient
  await expect(
    explainMissing(verdict('missing'), { expected: [], policies: [POLICY] }, its, text => text)
  ).rejects.toThrow('forbidden')
})
