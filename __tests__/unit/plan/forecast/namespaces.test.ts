import { namespaces } from '../../../../src/plan/forecast/namespaces.ts'
import { context, rendered, told } from './fixtures.ts'

const inside = (namespace: string, name = 'a') =>
  rendered('v1', 'ConfigMap', name, { metadata: { namespace } })
const THERE = { wdsFacts: { namespaces: new Set(['monitoring']) } }

test.each([
  ["the release's own", [inside('shop')], context()],
  ['none at all', [rendered('rbac.authorization.k8s.io/v1', 'ClusterRole', 'a')], context()],
  ['one that every cluster has', [inside('kube-system')], context()],
  [
    'one that the chart renders',
    [rendered('v1', 'Namespace', 'monitoring'), inside('monitoring')],
    context()
  ],
  [
    'one that the policy delivers',
    [inside('monitoring')],
    context({ ...THERE, deliveredNamespaces: new Set(['shop', 'monitoring']) })
  ],
  [
    'one that all clusters have',
    [inside('monitoring')],
    context({ ...THERE, clusters: [{ name: 'wec1', namespaces: new Set(['monitoring']) }] })
  ]
])('%s is fine', (_name, objects, given) => {
  expect(namespaces(objects, given)).toEqual([])
})

test('one that nobody brings along is a warning, once', () => {
  const found = namespaces([inside('monitoring'), inside('monitoring', 'b')], context(THERE))
  expect(told(found)).toEqual(['warning NAMESPACE_NOT_DELIVERED ConfigMap monitoring/a'])
  expect(found[0]?.message).toContain('ConfigMap monitoring/a and 1 more')
})

test('one that the WDS lacks is an error there', () => {
  expect(told(namespaces([inside('monitoring')], context()))).toEqual([
    'error NAMESPACE_NOT_IN_WDS ConfigMap monitoring/a',
    'warning NAMESPACE_NOT_DELIVERED ConfigMap monitoring/a'
  ])
})

test('one that a cluster lacks is an error there', () => {
  const clusters = [
    { name: 'wec1', namespaces: new Set(['monitoring']) },
    { name: 'wec2', namespaces: new Set([]) }
  ]
  const found = namespaces([inside('monitoring')], context({ ...THERE, clusters }))
  expect(told(found)).toEqual(['error NAMESPACE_NOT_IN_CLUSTER ConfigMap monitoring/a'])
  expect(found[0]?.message).toContain('cannot arrive in wec2, which has no Namespace monitoring')
})
