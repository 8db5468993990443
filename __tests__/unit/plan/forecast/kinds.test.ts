import { kinds } from '../../../../src/plan/forecast/kinds.ts'
import { claimOf, context, rendered, told } from './fixtures.ts'

const WIDGET = rendered('example.com/v1', 'Widget', 'a')
const CRD = rendered('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'widgets.example.com')
const HPA = rendered('autoscaling/v1', 'HorizontalPodAutoscaler', 'a')
const CLAIM = claimOf(
  'shop.operator-crds',
  'shop/operator',
  'apiextensions.k8s.io/customresourcedefinitions//widgets.example.com'
)
const cluster = (...served: readonly string[]) => ({ name: 'wec1', kinds: new Set(served) })
const V2 = { deliveredVersions: new Map([['autoscaling/HorizontalPodAutoscaler', 'v2']]) }

test.each([
  ['a kind of Kubernetes', [HPA], context()],
  [
    'a custom resource with its definition',
    [WIDGET, CRD],
    context({ clusters: [cluster('apiextensions.k8s.io/v1/CustomResourceDefinition')] })
  ],
  ['a custom resource whose definition another policy delivers', [WIDGET], context({ claims: [CLAIM] })],
  [
    'a custom resource that the clusters serve',
    [WIDGET],
    context({ clusters: [cluster('example.com/v1/Widget')] })
  ],
  [
    'a kind that the clusters serve as it is delivered',
    [HPA],
    context({ wdsFacts: V2, clusters: [cluster('autoscaling/v2/HorizontalPodAutoscaler')] })
  ]
])('%s is fine', (_name, objects, given) => {
  expect(kinds(objects, given)).toEqual([])
})

test('a custom resource without its definition is a warning, once', () => {
  const found = kinds([WIDGET, rendered('example.com/v1', 'Widget', 'b')], context())
  expect(told(found)).toEqual(['warning KIND_NOT_DELIVERED Widget shop/a'])
  expect(found[0]?.message).toContain(
    'and 1 more arrives only in clusters that have CustomResourceDefinition widgets.example.com'
  )
})

test('while it is not known of every cluster, it stays one', () => {
  const clusters = [cluster('example.com/v1/Widget'), { name: 'wec2' }]
  expect(told(kinds([WIDGET], context({ clusters })))).toEqual(['warning KIND_NOT_DELIVERED Widget shop/a'])
})

test('a cluster that does not serve it is an error', () => {
  const clusters = [{ ...cluster('v1/ConfigMap') }]
  const found = kinds([WIDGET], context({ clusters }))
  expect(told(found)).toEqual(['error KIND_NOT_IN_CLUSTER Widget shop/a'])
  expect(found[0]?.message).toContain('cannot arrive in wec1, which does not serve Widget of example.com/v1')
})

test("what counts is the version that is delivered, not the chart's", () => {
  const clusters = [cluster('autoscaling/v1/HorizontalPodAutoscaler')]
  const found = kinds([HPA], context({ wdsFacts: V2, clusters }))
  expect(told(found)).toEqual(['error KIND_NOT_IN_CLUSTER HorizontalPodAutoscaler shop/a'])
  expect(found[0]?.message).toContain('autoscaling/v2')
  expect(found[0]?.remedy).toContain('Upgrade')
})
