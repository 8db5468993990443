import type { KubeObject } from '../../../../src/kubernetes/objects.ts'
import { problemsOf } from '../../../../src/kubernetes/readiness/diagnose.ts'
import { podsOf } from '../../../../src/kubernetes/readiness/pods.ts'

const pod = (status: object, spec: object = {}): KubeObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web-1', namespace: 'shop' },
  spec: { containers: [{ name: 'app', image: 'example.com/app:1' }], ...spec },
  status
})
const waiting = (reason: string, message = '', more: object = {}): KubeObject =>
  pod({ containerStatuses: [{ name: 'app', state: { waiting: { reason, message } }, ...more }] })

test.each<[string, KubeObject, object]>([
  [
    'back-off from an image that does not exist',
    waiting('ImagePullBackOff', 'not found'),
    { reason: 'ImagePullBackOff', outlook: 'final', log: 'none' }
  ],
  ['back-off without a reason', waiting('ImagePullBackOff', 'Back-off pulling image'), { outlook: 'stuck' }],
  [
    'a bad name',
    waiting('InvalidImageName'),
    { outlook: 'final', image: 'example.com/app:1', container: 'app' }
  ],
  ['a final pull error', waiting('ErrImagePull', 'manifest unknown'), { outlook: 'final' }],
  [
    'a refusal while the pull secret may be on its way',
    pod(
      {
        containerStatuses: [
          { name: 'app', state: { waiting: { reason: 'ErrImagePull', message: 'pull access denied' } } }
        ]
      },
      { imagePullSecrets: [{ name: 'registry' }] }
    ),
    { outlook: 'stuck' }
  ],
  ['a registry hiccup', waiting('ErrImagePull', 'i/o timeout'), { outlook: 'open' }],
  [
    'a missing ConfigMap',
    waiting('CreateContainerConfigError', 'configmap "a" not found'),
    { outlook: 'stuck' }
  ],
  [
    'a crash loop',
    waiting('CrashLoopBackOff', 'back-off', { lastState: { terminated: { exitCode: 3 } } }),
    { outlook: 'stuck', exitCode: 3, log: 'previous' }
  ],
  [
    'a first crash',
    pod({ containerStatuses: [{ name: 'app', state: { terminated: { exitCode: 1, reason: 'Error' } } }] }),
    { reason: 'ContainerFailed', outlook: 'open', exitCode: 1, log: 'current' }
  ],
  [
    'a failing probe',
    pod({ containerStatuses: [{ name: 'app', ready: false, state: { running: {} } }] }),
    { reason: 'NotReady', outlook: 'open', log: 'current' }
  ],
  [
    'no node',
    pod({
      conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/1 nodes' }]
    }),
    { reason: 'Unschedulable', outlook: 'open', container: undefined }
  ],
  [
    'an init container',
    pod(
      { initContainerStatuses: [{ name: 'init', state: { waiting: { reason: 'InvalidImageName' } } }] },
      { initContainers: [{ name: 'init', image: 'i' }] }
    ),
    { container: 'init', image: 'i', outlook: 'final' }
  ],
  [
    'a container that waits for a volume',
    waiting('ContainerCreating'),
    { outlook: 'open', container: 'app' }
  ],
  [
    'an init container that does not end',
    pod(
      {
        initContainerStatuses: [{ name: 'init', ready: false, state: { running: {} } }],
        containerStatuses: [{ name: 'app', state: { waiting: { reason: 'PodInitializing' } } }]
      },
      { initContainers: [{ name: 'init', image: 'i' }] }
    ),
    { reason: 'Initializing', container: 'init', outlook: 'open', log: 'current' }
  ]
])('%s', (_what, found, problem) => {
  expect(problemsOf(found)).toEqual([expect.objectContaining(problem)])
})

test.each([
  ['a ready Pod', pod({ containerStatuses: [{ name: 'app', ready: true, state: { running: {} } }] })],
  [
    'a Job that has succeeded',
    pod({ containerStatuses: [{ name: 'app', state: { terminated: { exitCode: 0 } } }] })
  ]
])('%s has no problem', (_what, found) => {
  expect(problemsOf(found)).toEqual([])
})

describe('Pods of an older revision do not count', () => {
  const object = (kind: string, name: string, owner: string, more: object = {}): KubeObject => ({
    apiVersion: 'v1',
    kind,
    metadata: {
      name,
      uid: name,
      ownerReferences: [{ apiVersion: 'v1', kind: '', name: '', uid: owner }],
      ...more
    }
  })
  const revision = (number: string): object => ({
    annotations: { 'deployment.kubernetes.io/revision': number }
  })
  const owned = {
    replicaSets: [
      object('ReplicaSet', 'old', 'web', revision('9')),
      object('ReplicaSet', 'new', 'web', revision('10'))
    ],
    pods: [
      object('Pod', 'old-1', 'old'),
      object('Pod', 'new-1', 'new'),
      object('Pod', 'other', 'x'),
      object('Pod', 'agent-1', 'agent', { labels: { 'pod-template-generation': '1' } }),
      object('Pod', 'agent-2', 'agent', { labels: { 'pod-template-generation': '2' } })
    ]
  }
  const namesOf = (workload: KubeObject): readonly string[] =>
    podsOf(workload, owned).map(({ metadata }) => metadata.name)

  test('of a Deployment', () => {
    expect(namesOf(object('Deployment', 'web', '', revision('10')))).toEqual(['new-1'])
  })

  test('of a Deployment whose new ReplicaSet was not seen yet', () => {
    expect(namesOf(object('Deployment', 'web', '', revision('11')))).toEqual([])
  })

  test('of a DaemonSet', () => {
    const generation = { annotations: { 'deprecated.daemonset.template.generation': '2' } }
    expect(namesOf(object('DaemonSet', 'agent', '', generation))).toEqual(['agent-2'])
  })

  const hash = (revision: string): object => ({ labels: { 'controller-revision-hash': revision } })
  const setOf = (spec: object): KubeObject => ({
    ...object('StatefulSet', 'db', ''),
    spec,
    status: { updateRevision: 'b' }
  })
  const pods = [object('Pod', 'db-0', 'db', hash('a')), object('Pod', 'db-1', 'db', hash('b'))]
  const namesIn = (set: KubeObject): readonly string[] =>
    podsOf(set, { pods, replicaSets: [] }).map(({ metadata }) => metadata.name)

  test('of a StatefulSet whose Pods are replaced side by side', () => {
    expect(namesIn(setOf({ podManagementPolicy: 'Parallel' }))).toEqual(['db-1'])
  })

  test('but they do for a StatefulSet that waits for them', () => {
    expect(namesIn(setOf({}))).toEqual(['db-0', 'db-1'])
  })
})
