import {
  refOf,
  keyOf,
  type KubeObject,
  type ObjectRef,
  type ResourceType
} from '../../../../src/kubernetes/objects.ts'
import type { Report, Work } from '../../../../src/kubestellar/works.ts'
import {
  describeCommand,
  explainWorks,
  findingWithoutPod,
  troubleIn
} from '../../../../src/proof/its/explain.ts'
import type { ExpectedObject } from '../../../../src/proof/pursue.ts'
import type { Finding, ObjectState, ObjectVerdict } from '../../../../src/report/verdict.ts'

const type = (group: string, resource: string, kind: string, namespaced = true): ResourceType => ({
  group,
  version: 'v1',
  resource,
  kind,
  namespaced
})
const DEPLOYMENT = type('apps', 'deployments', 'Deployment')
const STATEFUL_SET = type('apps', 'statefulsets', 'StatefulSet')
const SERVICE = type('', 'services', 'Service')

/** An object of the namespace shop, and what is known of it. */
interface Known {
  readonly object: ExpectedObject
  readonly verdict: ObjectVerdict
  readonly work: Work
  readonly report: Report
}

function known(
  state: ObjectState,
  outcome: Work['outcome'],
  more: {
    readonly type?: ResourceType
    readonly name?: string
    readonly message?: string
    readonly reason?: string
    readonly conditions?: readonly object[]
  } = {}
): Known {
  const { type = DEPLOYMENT, name = 'web', message = '', reason = '', conditions = [] } = more
  const live: KubeObject = {
    apiVersion: type.group === '' ? 'v1' : `${type.group}/v1`,
    kind: type.kind,
    metadata: { name, namespace: 'shop' }
  }
  const ref = refOf(live)
  return {
    object: { type, ref, live, before: undefined, createOnly: false },
    verdict: { object: ref, state, reason, seconds: 1 },
    work: { name: `work-${name}`, ref, manifest: live, bindingGeneration: 1, outcome, message },
    report: { ref, work: `work-${name}`, status: { conditions } }
  }
}

function byKey<T>(all: readonly Known[], pick: (known: Known) => T): ReadonlyMap<string, T> {
  return new Map(all.map(known => [keyOf(known.object.ref), pick(known)]))
}

function explained(...all: readonly Known[]): readonly Finding[] {
  return explainWorks(
    all.map(({ object }) => object),
    byKey(all, ({ verdict }) => verdict),
    {
      cluster: 'wec2',
      works: byKey(all, ({ work }) => work),
      reports: byKey(all, ({ report }) => report)
    },
    text => text.replaceAll('hunter2', '***')
  )
}

function causeOf(one: Known): readonly string[] | undefined {
  const [finding, ...more] = explained(one)
  expect(more).toEqual([])
  return finding && [finding.reason, finding.message, finding.remedy]
}

const LOOK =
  'The ITS knows no more; to see Pods, events and logs: `kubectl --context wec2 --namespace shop describe deployment.apps web`; or give `wec-kubeconfig`, and the next run shows them.'
const MISSING_NAMESPACE =
  'The Namespace is not in the cluster: select it with the policy, or create it there.'
const IMMUTABLE =
  'The cluster does not change this field of an object that is there: delete the object in the cluster, or list its kind in `create-only`.'
const NOT_SERVED =
  'The cluster does not serve this kind: deploy the chart that carries its CustomResourceDefinition first.'
const READ_IT = 'The message is that of the API server in the cluster: correct what it names.'
const roleOf = (name: string, group: string, resource: string): string =>
  `Give the work agent of wec2, and of the other clusters of the release, the right, once, with \`kubectl apply\` of this ClusterRole there:
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: work-agent:${name}
  labels:
    open-cluster-management.io/aggregate-to-work: "true"
rules:
  - apiGroups: ["${group}"]
    resources: ["${resource}"]
    verbs: ["get", "list", "watch", "create", "update", "patch", "delete"]
`

describe('what the work agent was refused', () => {
  test.each<[what: string, type: ResourceType, message: string, remedy: string]>([
    [
      'a right',
      DEPLOYMENT,
      'deployments.apps "web" is forbidden: User "agent" cannot create resource "deployments" in API group "apps"',
      roleOf('deployments.apps', 'apps', 'deployments')
    ],
    [
      'a right on a kind of the core group',
      SERVICE,
      'services "web" is forbidden: User "agent" cannot update resource "services"',
      roleOf('services', '', 'services')
    ],
    ['its Namespace', DEPLOYMENT, 'namespaces "shop" not found', MISSING_NAMESPACE],
    ['its Namespace, in other words', DEPLOYMENT, 'Namespace shop not found', MISSING_NAMESPACE],
    [
      'a field of an object that is there',
      DEPLOYMENT,
      'Deployment.apps "web" is invalid: spec.selector: Invalid value: field is immutable',
      IMMUTABLE
    ],
    [
      'a kind, before it is mapped',
      DEPLOYMENT,
      'no matches for kind "Deployment" in version "apps/v1"',
      NOT_SERVED
    ],
    ['a kind, by the server', DEPLOYMENT, 'the server could not find the requested resource', NOT_SERVED],
    [
      'something else',
      DEPLOYMENT,
      'Deployment.apps "web" is invalid: spec.replicas: Invalid value: -1',
      READ_IT
    ],
    ['another object that is not found', DEPLOYMENT, 'secrets "password" not found', READ_IT],
    ['nothing that it says', DEPLOYMENT, '', READ_IT]
  ])('%s', (_what, type, message, remedy) => {
    expect(causeOf(known('failed', 'refused', { type, message }))).toEqual([
      'AppliedManifestFailed',
      message,
      remedy
    ])
  })

  test('whatever the verdict is', () => {
    for (const state of ['missing', 'ready', 'unverified'] as const)
      expect(causeOf(known(state, 'refused', { message: 'no' }))?.[0]).toBe('AppliedManifestFailed')
  })
})

test('what has gone from the cluster again', () => {
  expect(causeOf(known('missing', 'absent'))).toEqual([
    'ResourceNotAvailable',
    'the work agent has applied it, and it is gone from the cluster since',
    'The agent applies it again within 6 minutes; give `timeout` that long. If it is missing again, a program or person in the cluster deletes it.'
  ])
})

describe('what was applied', () => {
  const OUTCOMES: readonly Work['outcome'][] = ['waiting', 'unconfirmed', 'applied']
  const failed = [
    { type: 'Failed', status: 'True', reason: 'BackoffLimitExceeded', message: 'it has failed' }
  ]

  test.each(OUTCOMES)('%s and behind: what its status says', outcome => {
    for (const state of ['failed', 'progressing'] as const)
      expect(causeOf(known(state, outcome, { reason: '0 of 1', conditions: failed }))).toEqual([
        'BackoffLimitExceeded',
        '0 of 1; it has failed',
        LOOK
      ])
  })

  test.each<ObjectState>(['ready', 'delivered', 'missing', 'unverified'])('and is %s: nothing', state => {
    for (const outcome of OUTCOMES)
      expect(causeOf(known(state, outcome, { reason: '0 of 1', conditions: failed }))).toBeUndefined()
  })

  test('without a report: the reason alone', () => {
    const { object, verdict, work } = known('progressing', 'applied', { reason: '0 of 1 replicas' })
    const key = keyOf(object.ref)
    const findings = explainWorks(
      [object],
      new Map([[key, verdict]]),
      { cluster: 'wec2', works: new Map([[key, work]]), reports: new Map() },
      text => text
    )
    expect(findings).toEqual([
      findingWithoutPod('wec2', object.ref, { reason: 'NotReady', message: '0 of 1 replicas', remedy: LOOK })
    ])
  })

  test('of which no work or no verdict is known: nothing', () => {
    const { object, verdict, work } = known('failed', 'refused')
    const key = keyOf(object.ref)
    const of = (verdicts: [string, ObjectVerdict][], works: [string, Work][]): readonly Finding[] =>
      explainWorks(
        [object],
        new Map(verdicts),
        { cluster: 'wec2', works: new Map(works), reports: new Map() },
        text => text
      )
    expect(of([], [[key, work]])).toEqual([])
    expect(of([[key, verdict]], [])).toEqual([])
  })
})

describe('several objects', () => {
  const names = (...all: readonly Known[]): readonly string[] =>
    explained(...all).map(({ object }) => `${object.kind} ${object.name}`)
  const refused = (name: string, message: string, type = DEPLOYMENT, state: ObjectState = 'failed'): Known =>
    known(state, 'refused', { name, message, type })

  test.each<[what: string, all: readonly Known[], told: readonly string[]]>([
    [
      'alike but for their names: the first',
      [refused('one', 'one is bad'), refused('two', 'two is bad')],
      ['Deployment one']
    ],
    [
      'refused for different reasons: both',
      [refused('one', 'one is bad'), refused('two', 'two is worse')],
      ['Deployment one', 'Deployment two']
    ],
    [
      'of two kinds, refused alike: both',
      [refused('one', 'one is bad'), refused('two', 'two is bad', STATEFUL_SET)],
      ['Deployment one', 'StatefulSet two']
    ],
    [
      'what has failed first, else in the order of the chart',
      [
        refused('a', 'no', DEPLOYMENT, 'progressing'),
        refused('b', 'never', DEPLOYMENT, 'missing'),
        refused('c', 'not', DEPLOYMENT)
      ],
      ['Deployment c', 'Deployment a', 'Deployment b']
    ],
    [
      'more than five: five',
      Array.from({ length: 6 }, (_, index) => refused(`o${index}`, `fault ${index + 10}`)),
      ['Deployment o0', 'Deployment o1', 'Deployment o2', 'Deployment o3', 'Deployment o4']
    ]
  ])('%s', (_what, all, told) => {
    expect(names(...all)).toEqual(told)
  })
})

test('what others wrote is shown without secrets, short, and without commands to the runner', () => {
  const message = `hunter2\n::error::${'x'.repeat(1000)}`
  expect(causeOf(known('failed', 'refused', { message }))?.[1]).toBe(
    `***\n::error::${'x'.repeat(987)} … (cut)`
  )
})

describe('the conditions of a status', () => {
  const condition = (type: string, status: string, reason?: string, message?: string): object => ({
    type,
    status,
    reason,
    message
  })

  test.each<[what: string, reason: string, conditions: readonly unknown[], told: [string, string]]>([
    ['none', '0 of 1', [], ['NotReady', '0 of 1']],
    ['no reason, and none', '', [], ['NotReady', '']],
    [
      'one that should be true and is not',
      '0 of 1',
      [condition('Available', 'False', 'MinimumReplicasUnavailable', 'no minimum availability')],
      ['MinimumReplicasUnavailable', '0 of 1; no minimum availability']
    ],
    [
      'one of which nobody knows',
      '0 of 1',
      [condition('Ready', 'Unknown', 'Pending', 'wait')],
      ['Pending', '0 of 1; wait']
    ],
    [
      'one that is as it should be',
      '0 of 1',
      [condition('Available', 'True', 'Fine', 'fine')],
      ['NotReady', '0 of 1']
    ],
    [
      'a failure that is',
      '0 of 1',
      [condition('ReplicaFailure', 'True', 'FailedCreate', 'exceeded quota')],
      ['FailedCreate', '0 of 1; exceeded quota']
    ],
    [
      'a failure that is not',
      '0 of 1',
      [condition('Failed', 'False', 'Fine', 'fine')],
      ['NotReady', '0 of 1']
    ],
    [
      'a failure after what is not there yet: it comes first',
      '0 of 1',
      [
        condition('Available', 'False', 'Unavailable', 'not yet'),
        condition('ReplicaFailure', 'True', 'FailedCreate', 'quota')
      ],
      ['FailedCreate', '0 of 1; quota; not yet']
    ],
    [
      'one that says what the reason says',
      'exceeded quota, so no Pod',
      [condition('ReplicaFailure', 'True', 'FailedCreate', 'exceeded quota')],
      ['FailedCreate', 'exceeded quota, so no Pod']
    ],
    [
      'one without a message',
      '0 of 1',
      [condition('Available', 'False', 'Unavailable')],
      ['NotReady', '0 of 1']
    ],
    [
      'one without a reason',
      '0 of 1',
      [condition('Available', 'False', undefined, 'no')],
      ['NotReady', '0 of 1']
    ],
    ['without a reason of our own', '', [condition('Ready', 'False', 'Broken', 'no')], ['Broken', 'no']],
    ['what is no condition', '0 of 1', ['Failed', null, 7], ['NotReady', '0 of 1']]
  ])('%s', (_what, reason, conditions, [told, message]) => {
    expect(troubleIn(reason, { conditions })).toEqual({ reason: told, message })
  })

  test('no status at all', () => {
    expect(troubleIn('0 of 1', undefined)).toEqual({ reason: 'NotReady', message: '0 of 1' })
  })
})

test.each<[ObjectRef, string]>([
  [
    { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' },
    '`kubectl --context wec1 --namespace shop describe deployment.apps web`'
  ],
  [
    { group: '', kind: 'Service', namespace: 'shop', name: 'web' },
    '`kubectl --context wec1 --namespace shop describe service web`'
  ],
  [
    { group: 'rbac.authorization.k8s.io', kind: 'ClusterRole', namespace: undefined, name: 'reader' },
    '`kubectl --context wec1 describe clusterrole.rbac.authorization.k8s.io reader`'
  ]
])('the command that shows $kind of "$group"', (ref, command) => {
  expect(describeCommand('wec1', ref)).toBe(command)
})
