import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import { clausesOf } from '../../../src/kubestellar/clauses.ts'

const policy = (downsync: unknown): KubeObject => ({
  apiVersion: 'control.kubestellar.io/v1alpha1',
  kind: 'BindingPolicy',
  metadata: { name: 'shop.web' },
  spec: { clusterSelectors: [], downsync }
})

test('all fields that select are read, those about delivery are let be', () => {
  const clause = {
    apiGroup: '',
    resources: ['configmaps'],
    namespaces: ['shop'],
    objectNames: ['a'],
    objectSelectors: [
      { matchLabels: { app: 'web' }, matchExpressions: [{ key: 'tier', operator: 'in', values: ['db'] }] }
    ],
    namespaceSelectors: [
      { matchLabels: {}, matchExpressions: [{ key: 'tier', operator: 'Exists', values: [] }] }
    ]
  }
  const delivery = {
    createOnly: true,
    statusCollectors: ['all'],
    wantSingletonReportedState: true,
    wantMultiWECReportedState: true
  }
  expect(clausesOf(policy([{ ...clause, ...delivery }]))).toEqual([clause])
})

test('an absent group stays absent, which is not the core group', () => {
  expect(clausesOf(policy([{ resources: ['*'] }]))[0]).not.toHaveProperty('apiGroup')
})

test.each([
  [undefined, 0],
  [[], 0],
  [[{ apiGroup: '' }, { objectNames: ['a'], resources: [] }], 2]
])('%j has %d clauses', (downsync, count) => {
  expect(clausesOf(policy(downsync))).toHaveLength(count)
})

// What server-side apply refuses, too. Read as absent, each of them would accept everything.
test.each<[unknown, string]>([
  [null, 'spec.downsync is not a list'],
  [{}, 'spec.downsync is not a list'],
  [[null], 'spec.downsync[0] is not a map'],
  [[{}], 'spec.downsync[0] has none of apiGroup, resources'],
  [[{ resources: [], namespaceSelectors: [] }], 'spec.downsync[0] has none of apiGroup, resources'],
  [[{ createOnly: true }], 'spec.downsync[0] has none of apiGroup, resources'],
  [[{ apiGroup: '' }, { namespaces: 'shop' }], 'spec.downsync[1].namespaces is not a list'],
  [[{ namespaces: null }], 'spec.downsync[0].namespaces is not a list'],
  [[{ namespace: ['shop'] }], "spec.downsync[0].namespace is not a field of KubeStellar's API"],
  [[{ apiGroup: null }], 'spec.downsync[0].apiGroup is not a text'],
  [[{ objectNames: ['a', 1] }], 'spec.downsync[0].objectNames[1] is not a text'],
  [[{ objectSelectors: [null] }], 'spec.downsync[0].objectSelectors[0] is not a map'],
  [[{ objectSelectors: [{ app: 'web' }] }], 'spec.downsync[0].objectSelectors[0].app is not a field'],
  [
    [{ objectSelectors: [{ matchLabels: { a: null } }] }],
    '.objectSelectors[0].matchLabels["a"] is not a text'
  ],
  [[{ objectSelectors: [{ matchLabels: ['a'] }] }], '.objectSelectors[0].matchLabels is not a map'],
  [
    [{ namespaceSelectors: [{ matchExpressions: [{ operator: 'Exists' }] }] }],
    'spec.downsync[0].namespaceSelectors[0].matchExpressions[0].key is not a text'
  ]
])('%j: %s', (downsync, problem) => {
  expect(() => clausesOf(policy(downsync))).toThrow(problem)
})
