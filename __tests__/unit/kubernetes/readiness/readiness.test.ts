import { compile } from '../../../../src/kubernetes/readiness/cel.ts'
import type { KubeObject } from '../../../../src/kubernetes/objects.ts'
import { readinessOf } from '../../../../src/kubernetes/readiness/readiness.ts'

const object = (apiVersion: string, kind: string, spec: object, status: object): KubeObject => ({
  apiVersion,
  kind,
  metadata: { name: 'x', generation: 2 },
  spec,
  status
})
const deployment = (status: object): KubeObject => object('apps/v1', 'Deployment', { replicas: 3 }, status)
const done = { observedGeneration: 2, replicas: 3, updatedReplicas: 3, availableReplicas: 3 }
const statefulSet = (status: object, spec: object = {}): KubeObject =>
  object('apps/v1', 'StatefulSet', { replicas: 2, ...spec }, status)
const setDone = {
  observedGeneration: 2,
  readyReplicas: 2,
  updatedReplicas: 2,
  currentRevision: 'b',
  updateRevision: 'b'
}

test.each<[string, KubeObject, string, string]>([
  ['a Deployment with all replicas', deployment(done), 'ready', ''],
  [
    'a Deployment that nobody has looked at',
    deployment({}),
    'progressing',
    'its controller has not seen it yet'
  ],
  [
    'an old healthy status',
    deployment({ ...done, observedGeneration: 1 }),
    'progressing',
    'its controller has not seen the new spec yet'
  ],
  [
    'replicas of the old revision',
    deployment({ ...done, replicas: 4 }),
    'progressing',
    '1 replicas of the old revision are still there'
  ],
  [
    'too few updated',
    deployment({ ...done, updatedReplicas: 1 }),
    'progressing',
    '1 of 3 replicas are updated'
  ],
  [
    'too few available',
    deployment({ ...done, availableReplicas: 2 }),
    'progressing',
    '2 of 3 replicas are available'
  ],
  [
    'a deadline exceeded',
    deployment({
      ...done,
      availableReplicas: 0,
      conditions: [{ type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded', message: 'm' }]
    }),
    'failed',
    'makes no progress: m'
  ],
  ['zero replicas', object('apps/v1', 'Deployment', { replicas: 0 }, { observedGeneration: 2 }), 'ready', ''],
  ['a StatefulSet that is done', statefulSet(setDone), 'ready', ''],
  [
    'a StatefulSet in rollout',
    statefulSet({ ...setDone, updatedReplicas: 1 }),
    'progressing',
    '1 of 2 replicas are updated'
  ],
  [
    'a StatefulSet whose revision lags',
    statefulSet({ ...setDone, currentRevision: 'a' }),
    'progressing',
    'the rollout of the new revision is not finished'
  ],
  [
    'a StatefulSet with a partition',
    statefulSet(
      { ...setDone, updatedReplicas: 1, currentRevision: 'a' },
      { updateStrategy: { rollingUpdate: { partition: 1 } } }
    ),
    'ready',
    ''
  ],
  [
    'a DaemonSet',
    object(
      'apps/v1',
      'DaemonSet',
      {},
      {
        observedGeneration: 2,
        desiredNumberScheduled: 2,
        updatedNumberScheduled: 2,
        numberAvailable: 1
      }
    ),
    'progressing',
    '1 of 2 Pods are available'
  ],
  [
    'a running Job',
    object('batch/v1', 'Job', { completions: 2 }, { succeeded: 1 }),
    'progressing',
    '1 of 2 completions'
  ],
  [
    'a complete Job',
    object('batch/v1', 'Job', {}, { conditions: [{ type: 'Complete', status: 'True' }] }),
    'ready',
    ''
  ],
  [
    'a failed Job',
    object(
      'batch/v1',
      'Job',
      {},
      {
        conditions: [{ type: 'Failed', status: 'True', reason: 'BackoffLimitExceeded', message: 'm' }]
      }
    ),
    'failed',
    'has failed: BackoffLimitExceeded: m'
  ],
  [
    'a pending claim',
    object('v1', 'PersistentVolumeClaim', {}, { phase: 'Pending' }),
    'progressing',
    'is Pending'
  ],
  [
    'a lost claim',
    object('v1', 'PersistentVolumeClaim', {}, { phase: 'Lost' }),
    'failed',
    'has lost its volume'
  ],
  [
    'a load balancer without address',
    object('v1', 'Service', { type: 'LoadBalancer' }, { loadBalancer: {} }),
    'progressing',
    'its load balancer has no address yet'
  ],
  ['a ConfigMap', object('v1', 'ConfigMap', {}, {}), 'ready', ''],
  ['a Namespace', object('v1', 'Namespace', {}, { phase: 'Active' }), 'ready', ''],
  [
    'a CRD',
    object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', {}, {}),
    'progressing',
    'is not established'
  ],
  [
    'a custom resource without a status',
    object('example.com/v1', 'Widget', {}, {}),
    'delivered',
    'is there, and has no status to be judged by'
  ],
  [
    'a custom resource that is reconciling',
    object(
      'example.com/v1',
      'Widget',
      {},
      { conditions: [{ type: 'Reconciling', status: 'True', message: 'step 2' }] }
    ),
    'progressing',
    'is reconciling: step 2'
  ],
  [
    'an autoscaler without metrics',
    object(
      'autoscaling/v2',
      'HorizontalPodAutoscaler',
      {},
      { conditions: [{ type: 'ScalingActive', status: 'False' }] }
    ),
    'ready',
    ''
  ],
  [
    'an autoscaler that cannot scale',
    object(
      'autoscaling/v2',
      'HorizontalPodAutoscaler',
      {},
      { conditions: [{ type: 'AbleToScale', status: 'False', reason: 'FailedGetScale', message: 'no such' }] }
    ),
    'progressing',
    'cannot scale: FailedGetScale no such'
  ],
  [
    'a custom resource that says so',
    object(
      'example.com/v1',
      'Widget',
      {},
      {
        conditions: [{ type: 'Ready', status: 'False', reason: 'Waiting', message: 'for parts' }]
      }
    ),
    'progressing',
    'Ready is False: Waiting for parts'
  ]
])('%s', (_what, found, state, reason) => {
  expect(readinessOf(found, new Map())).toEqual({ state, reason })
})

test.each<[string, KubeObject, string, string]>([
  [
    'a Deployment that is paused, before its first rollout',
    object('apps/v1', 'Deployment', { replicas: 3, paused: true }, { observedGeneration: 2 }),
    '0 of 3 replicas are updated: it is paused',
    'it is paused'
  ],
  [
    'a Job that starts no Pod',
    object('batch/v1', 'Job', { parallelism: 0 }, {}),
    '0 of 1 completions: its parallelism is 0, so that no Pod starts',
    'its parallelism is 0, so that no Pod starts'
  ]
])('stuck by its own spec: %s', (_what, found, reason, stuck) => {
  expect(readinessOf(found, new Map())).toEqual({ state: 'progressing', reason, stuck })
})

test('a paused Deployment whose rollout was done before is ready', () => {
  const paused = object('apps/v1', 'Deployment', { replicas: 3, paused: true }, done)
  expect(readinessOf(paused, new Map())).toEqual({ state: 'ready', reason: '' })
})

test('a custom resource that is stalled is stuck', () => {
  const conditions = [{ type: 'Stalled', status: 'True', reason: 'Invalid', message: 'no such part' }]
  expect(readinessOf(object('example.com/v1', 'Widget', {}, { conditions }), new Map())).toEqual({
    state: 'progressing',
    reason: 'is stalled: Invalid no such part',
    stuck: 'is stalled: Invalid no such part'
  })
})

describe('Pods that the cluster refuses to create', () => {
  const refused = (message: string, more: readonly object[] = []): KubeObject => {
    const conditions = [{ type: 'ReplicaFailure', status: 'True', reason: 'FailedCreate', message }, ...more]
    return deployment({ ...done, updatedReplicas: 0, availableReplicas: 0, conditions })
  }
  const LATE = {
    type: 'Progressing',
    status: 'False',
    reason: 'ProgressDeadlineExceeded',
    message: 'ReplicaSet "web-1" has timed out progressing.'
  }
  const webhook = 'Internal error occurred: failed calling webhook "inject.example.com": '
  const account = (name: string): string =>
    `pods "web-1-" is forbidden: error looking up service account shop/${name}: serviceaccount "${name}" not found`

  test.each<[message: string]>([
    [account('default')],
    [account('web')],
    [
      'pods "web-1-" is forbidden: no API token found for service account "web", retry after the token is created'
    ],
    ['pods "web-1-" is forbidden: no PriorityClass with name high was found'],
    ['pods "web-1-" is forbidden: pod rejected: RuntimeClass "gvisor" not found'],
    [`${webhook}failed to call webhook: Post "https://inject.shop.svc": no endpoints available for service`],
    [
      `${webhook}failed to call webhook: Post "https://inject.shop.svc": dial tcp 10.0.0.1:443: connect: connection refused`
    ],
    ['Internal error occurred: resource quota evaluation timed out'],
    ['pods "web-1-" is forbidden: not yet ready to handle request'],
    ['etcdserver: request timed out']
  ])('B15: %s: it is tried again until the time is up', message => {
    const reason = `0 of 3 replicas are updated: its Pods cannot be created: ${message}`
    expect(readinessOf(refused(message), new Map())).toEqual({ state: 'progressing', reason })
    expect(readinessOf(refused(message, [LATE]), new Map())).toEqual({ state: 'progressing', reason })
  })

  test.each<[message: string]>([
    ['pods "web-1-" is forbidden: exceeded quota: none, requested: pods=1, used: pods=0, limited: pods=0'],
    ['pods "web-1-" is forbidden: violates PodSecurity "restricted:latest": privileged'],
    ['admission webhook "policy.example.com" denied the request: image not found in the allow list'],
    ['admission webhook "policy.example.com" denied the request: registry lookup timed out'],
    ['Pod "web-1-" is invalid: spec.containers[0].image: Required value'],
    ['pods "web-1-" is forbidden: [minimum cpu usage per Container is 1, but request is 100m]']
  ])('%s: it is stuck', message => {
    const stuck = `its Pods cannot be created: ${message}`
    expect(readinessOf(refused(message), new Map())).toMatchObject({ state: 'progressing', stuck })
    // Kubernetes' own end of patience names the cause.
    expect(readinessOf(refused(message, [LATE]), new Map())).toEqual({
      state: 'failed',
      reason: `makes no progress: ${stuck}`
    })
  })
})

describe('ready-when', () => {
  const rules = new Map([['example.com/Widget', compile("status.phase == 'Running'")]])

  test.each([
    [{ phase: 'Running' }, 'ready', ''],
    [{ phase: 'Starting' }, 'progressing', 'is not as `ready-when` says'],
    [{}, 'progressing', 'is not as `ready-when` says: No such key: phase']
  ])('%j', (status, state, reason) => {
    const found = object('example.com/v1', 'Widget', {}, status)
    expect(readinessOf(found, rules)).toEqual({ state, reason })
  })

  test('does not count before the controller has seen the spec', () => {
    const seen = object('example.com/v1', 'Widget', {}, { phase: 'Running', observedGeneration: 1 })
    const found = { ...seen, metadata: { ...seen.metadata, generation: 2 } }
    expect(readinessOf(found, rules).state).toBe('progressing')
  })
})
