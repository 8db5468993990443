import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import { differenceOf } from '../../../src/kubestellar/difference.ts'

const object = (kind: string, body: object, metadata: object = {}): KubeObject => ({
  apiVersion: kind === 'Job' ? 'batch/v1' : 'v1',
  kind,
  metadata: { name: 'x', ...metadata },
  ...body
})

test.each<[string, KubeObject, KubeObject, string | undefined]>([
  ['equal', object('ConfigMap', { data: { a: '1' } }), object('ConfigMap', { data: { a: '1' } }), undefined],
  [
    'an old value',
    object('ConfigMap', { data: { a: '2' } }),
    object('ConfigMap', { data: { a: '1' } }),
    'data.a'
  ],
  ['a missing value', object('ConfigMap', { data: { a: '1' } }), object('ConfigMap', {}), 'data.a'],
  [
    'more in the cluster',
    object('ConfigMap', { data: {} }),
    object('ConfigMap', { data: { b: '' } }),
    undefined
  ],
  ['a zero that matters', object('Pod', { spec: { a: 0 } }), object('Pod', { spec: { a: 1 } }), 'spec.a'],
  ['a false that matters', object('Pod', { spec: { a: false } }), object('Pod', {}), 'spec.a'],
  ['empty and absent', object('Pod', { spec: { a: {}, b: [], c: null } }), object('Pod', {}), undefined],
  ['a longer list', object('Pod', { spec: { a: [1] } }), object('Pod', { spec: { a: [1, 2] } }), 'spec.a'],
  [
    'inside a list',
    object('Pod', { spec: { a: [{ b: 1 }] } }),
    object('Pod', { spec: { a: [{ b: 2 }] } }),
    'spec.a.0.b'
  ],
  ['the status', object('Pod', { status: { a: 1 } }), object('Pod', { status: { a: 2 } }), undefined],
  ['a label', object('Pod', {}, { labels: { a: '1' } }), object('Pod', {}), 'metadata.labels.a'],
  [
    'bookkeeping',
    object('Pod', {}, { annotations: { 'deployment.kubernetes.io/revision': '1' } }),
    object('Pod', {}),
    undefined
  ],
  [
    'what KubeStellar strips from a Service',
    object('Service', { spec: { clusterIP: '10.0.0.1', ports: [{ port: 80, nodePort: 30000 }] } }),
    object('Service', { spec: { clusterIP: '10.9.9.9', ports: [{ port: 80, nodePort: 31111 }] } }),
    undefined
  ],
  [
    'a port of a Service',
    object('Service', { spec: { ports: [{ port: 80 }] } }),
    object('Service', { spec: { ports: [{ port: 81 }] } }),
    'spec.ports.0.port'
  ],
  [
    'what KubeStellar strips from a Job',
    object(
      'Job',
      { spec: { selector: { matchLabels: { a: 'b' } }, suspend: true } },
      {
        labels: { 'batch.kubernetes.io/controller-uid': '1' }
      }
    ),
    object('Job', { spec: {} }),
    undefined
  ],
  [
    'a secret of a ServiceAccount',
    object('ServiceAccount', { secrets: [{ name: 'a' }] }),
    object('ServiceAccount', {}),
    undefined
  ]
])('%s', (_what, wds, wec, difference) => {
  expect(differenceOf(wds, wec)).toBe(difference)
})

test.each<[string, object, object, object, string | undefined]>([
  [
    'a key that is to go and is still there',
    { data: { a: '1', b: '2' } },
    { data: { a: '1' } },
    { data: { a: '1', b: '2' } },
    'data.b'
  ],
  ['a key that is gone', { data: { a: '1', b: '2' } }, { data: { a: '1' } }, { data: { a: '1' } }, undefined],
  [
    'a key that the cluster has for itself',
    { data: { a: '1' } },
    { data: { a: '1' } },
    { data: { a: '1', c: '3' } },
    undefined
  ],
  ['a whole map that is to go', { data: { a: '1' } }, {}, { data: { a: '1' } }, 'data'],
  [
    'inside a list',
    { spec: { list: [{ name: 'app', limits: { cpu: '1' } }] } },
    { spec: { list: [{ name: 'app' }] } },
    { spec: { list: [{ name: 'app', limits: { cpu: '1' } }] } },
    'spec.list.0.limits'
  ]
])('after an upgrade: %s', (_what, before, wds, wec, difference) => {
  expect(differenceOf(object('ConfigMap', wds), object('ConfigMap', wec), object('ConfigMap', before))).toBe(
    difference
  )
})
