import { hookSelected } from '../../../../src/plan/forecast/hookSelected.ts'
import type { DownsyncClause } from '../../../../src/kubestellar/clauses.ts'
import { claimOf, context, rendered, told } from './fixtures.ts'

const LABELS = { app: 'web' }
const hook = (event: string) =>
  rendered('batch/v1', 'Job', 'migrate', { hookEvents: [event], metadata: { labels: LABELS } })
const ELSEWHERE: DownsyncClause = { resources: ['configmaps'] }
const claimed = (...clauses: readonly DownsyncClause[]) =>
  context({ hooks: 'run', claims: [{ ...claimOf('shop.api', 'shop/api'), clauses }] })

test.each<[string, DownsyncClause]>([
  ['the hook by its labels', { objectSelectors: [{ matchLabels: LABELS }] }],
  ['the hook by its name', { resources: ['jobs'], objectNames: ['migrate'] }],
  ['the copy alone', { objectSelectors: [{ matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] }] }],
  ['the whole namespace', { namespaces: ['shop'] }],
  ['all Jobs', { apiGroup: 'batch', resources: ['*'], objectNames: ['*'] }]
])('another policy selects %s', (_what, clause) => {
  const found = hookSelected([hook('pre-install')], claimed(ELSEWHERE, clause))
  expect(told(found)).toEqual(['error HOOK_SELECTED Job shop/migrate'])
  expect(found[0]?.message).toBe(
    'spec.downsync[1] of BindingPolicy shop.api of release shop/api selects Job shop/migrate, a pre-install hook, or the copy that runs in its place: clusters would run it a second time.'
  )
})

test.each<[string, DownsyncClause]>([
  ['another namespace', { namespaces: ['other'] }],
  ['other kinds', ELSEWHERE],
  ['other labels', { objectSelectors: [{ matchLabels: { app: 'api' } }] }]
])('a policy for %s is fine', (_what, clause) => {
  expect(hookSelected([hook('pre-install')], claimed(clause))).toEqual([])
})

test('what runs later is a warning, and a test is reported when it is asked for', () => {
  const all = claimed({ namespaces: ['shop'] })
  expect(told(hookSelected([hook('pre-delete')], all))).toEqual([
    'warning HOOK_SELECTED_LATER Job shop/migrate'
  ])
})

test('by the labels of its Namespace', () => {
  const namespaceSelectors = [{ matchLabels: { 'kubernetes.io/metadata.name': 'shop', team: 'a' } }]
  const given = { ...claimed({ namespaceSelectors }), namespaceLabels: () => ({ team: 'a' }) }
  expect(told(hookSelected([hook('pre-install')], given))).toEqual(['error HOOK_SELECTED Job shop/migrate'])
  expect(hookSelected([hook('pre-install')], claimed({ namespaceSelectors }))).toEqual([])
})

test('a policy of the user, and one whose Binding lists the hook', () => {
  const ownPolicies = [{ policy: 'own', clauses: [{ namespaces: ['shop'] }] }]
  const claims = [claimOf('manual', undefined, 'batch/jobs/shop/migrate')]
  const [found] = hookSelected([hook('pre-install')], context({ hooks: 'run', ownPolicies, claims }))
  expect(found?.message).toMatch(
    /^spec\.downsync\[0\] of BindingPolicy own, BindingPolicy manual selects Job shop\/migrate/
  )
})
