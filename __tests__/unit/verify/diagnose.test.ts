import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import { problemsOf } from '../../../src/verify/diagnose.ts'
import { podsOf } from '../../../src/verify/pods.ts'

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
    'back-off',
    waiting('ImagePullBackOff', 'not found'),
    { reason: 'ImagePullBackOff', fatal: true, log: 'none' }
  ],
  ['a bad name', waiting('InvalidImageName'), { fatal: true, image: 'example.com/app:1', container: 'app' }],
  ['a final pull error', waiting('ErrImagePull', 'manifest unknown'), { fatal: true }],
  ['a registry hiccup', waiting('ErrImagePull', 'i/o timeout'), { fatal: false }],
  ['a missing ConfigMap', waiting('CreateContainerConfigError', 'configmap "a" not found'), { fatal: true }],
  [
    'a crash loop',
    waiting('CrashLoopBackOff', 'back-off', { lastState: { terminated: { exitCode: 3 } } }),
    { fatal: true, exitCode: 3, log: 'previous' }
  ],
  [
    'a first crash',
    pod({ containerStatuses: [{ name: 'app', state: { terminated: { exitCode: 1, reason: 'Error' } } }] }),
    { reason: 'ContainerFailed', fatal: false, exitCode: 1, log: 'current' }
  ],
  [
    'a crash that nobody restarts',
    pod(
      { containerStatuses: [{ name: 'app', state: { terminated: { exitCode: 1 } } }] },
      { restartPolicy: 'Never' }
    ),
    { fatal: true }
  ],
  [
    'a failing probe',
    pod({ containerStatuses: [{ name: 'app', ready: false, state: { running: {} } }] }),
    { reason: 'NotReady', fatal: false, log: 'current' }
  ],
  [
    'no node',
    pod({
      conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/1 nodes' }]
    }),
    { reason: 'Unschedulable', fatal: false, container: undefined }
  ],
  [
    'an init container',
    pod(
      { initContainerStatuses: [{ name: 'init', state: { waiting: { reason: 'ImagePullBackOff' } } }] },
      { initContainers: [{ name: 'init', image: 'i' }] }
    ),
    { container: 'init', image: 'i', fatal: true }
  ]
])('%s', (_what, found, problem) => {
  expect(problemsOf(found)).toEqual([expect.objectContaining(problem)])
})

test.each([
  ['a ready Pod', pod({ containerStatuses: [{ name: 'app', ready: true, state: { running: {} } }] })],
  ['one that is being created', waiting('ContainerCreating')],
  [
    'a Job that has succeeded',
    pod({ containerStatuses: [{ name: 'app', state: { terminated: { exitCode: 0 } } }] })
  ]
])('%s has no problem', (_what, found) => {
  expect(problemsOf(found)).toEqual([])
})

test('Pods of the old revision of a Deployment do not count', () => {
  const owned = (kind: string, name: string, uid: string, owner: string, revision = ''): KubeObject => ({
    apiVersion: 'v1',
    kind,
    metadata: {
      name,
      uid,
      annotations: { 'deployment.kubernetes.io/revision': revision },
      ownerReferences: [{ apiVersion: 'v1', kind: '', name: '', uid: owner }]
    }
  })
  const deployment: KubeObject = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', uid: 'd' }
  }
  const pods = podsOf(deployment, {
    replicaSets: [owned('ReplicaSet', 'old', 'r1', 'd', '9'), owned('ReplicaSet', 'new', 'r2', 'd', '10')],
    pods: [
      owned('Pod', 'old-1', 'p1', 'r1'),
      owned('Pod', 'new-1', 'p2', 'r2'),
      owned('Pod', 'other', 'p3', 'r3')
    ]
  })
  expect(pods.map(({ metadata }) => metadata.name)).toEqual(['new-1'])
})
