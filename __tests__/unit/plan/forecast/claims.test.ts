import { claims } from '../../../../src/plan/forecast/claims.ts'
import { claimOf, context, rendered, told } from './fixtures.ts'

const claim = (...objects: readonly string[]) =>
  context({ claims: [claimOf('shop.api', 'shop/api', ...objects)] })

test.each([
  ['nothing', claim()],
  ['something else', claim('/configmaps/shop/b', '/secrets/shop/a', '/configmaps/other/a')],
  ['the Namespace, which policies share', claim('/namespaces//shop')]
])('claims of %s are fine', (_name, given) => {
  expect(claims([rendered('v1', 'ConfigMap', 'a'), rendered('v1', 'Namespace', 'shop')], given)).toEqual([])
})

test('the same object', () => {
  const found = claims([rendered('v1', 'ConfigMap', 'a')], claim('/configmaps/shop/a'))
  expect(told(found)).toEqual(['warning OBJECT_OF_OTHER_POLICY ConfigMap shop/a'])
  expect(found[0]?.message).toContain('is delivered by BindingPolicy shop.api of release shop/api too')
})

test('no hook Job that would run twice, which is refused', () => {
  const hook = rendered('batch/v1', 'Job', 'a', { hookEvents: ['pre-install'] })
  const given = claim('batch/jobs/shop/a')
  expect(claims([hook], { ...given, hooks: 'run' })).toEqual([])
  expect(told(claims([hook], given))).toEqual(['warning OBJECT_OF_OTHER_POLICY Job shop/a'])
})

test('the same object outside of Namespaces, of a policy that this action did not make', () => {
  const role = rendered('rbac.authorization.k8s.io/v1', 'ClusterRole', 'reader')
  const manual = claimOf('manual', undefined, 'rbac.authorization.k8s.io/clusterroles//reader')
  const found = claims([role], context({ claims: [manual] }))
  expect(told(found)).toEqual(['warning CLUSTER_SCOPED_SHARED ClusterRole reader'])
  expect(found[0]?.message).toContain('by BindingPolicy manual too')
})

test('H4: of a policy that names this release as its own', () => {
  const evil = context({ claims: [claimOf('evil', 'shop/web', '/configmaps/shop/a')] })
  const [found] = claims([rendered('v1', 'ConfigMap', 'a')], evil)
  expect(found?.message).toContain('by BindingPolicy evil, which names this release as its own, too')
})

test('what is new and carries the labels that another release selects by', () => {
  const labels = { 'app.kubernetes.io/instance': 'api', 'app.kubernetes.io/managed-by': 'Helm' }
  const clauses = [{ namespaces: ['shop'], objectSelectors: [{ matchLabels: labels }] }]
  const given = context({ claims: [{ ...claimOf('api.shop', 'shop/api'), clauses }] })
  const labelled = (instance: string) =>
    rendered('v1', 'ConfigMap', 'a', { metadata: { labels: { 'app.kubernetes.io/instance': instance } } })
  expect(told(claims([labelled('api')], given))).toEqual(['warning OBJECT_OF_OTHER_POLICY ConfigMap shop/a'])
  expect(claims([labelled('web')], given)).toEqual([])
})
