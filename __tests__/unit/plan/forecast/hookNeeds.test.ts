import { hookNeeds } from '../../../../src/plan/forecast/hookNeeds.ts'
import { keyOfObject } from '../../../../src/kubernetes/objects.ts'
import type { RenderedObject } from '../../../../src/plan/forecast/rule.ts'
import { context, rendered, told } from './fixtures.ts'

const job = (event: string, weight = '0') =>
  rendered('batch/v1', 'Job', 'migrate', {
    hookEvents: [event],
    metadata: { annotations: { 'helm.sh/hook-weight': weight } },
    spec: { template: { spec: { serviceAccountName: 'z' } } }
  })
const account = (hookEvents: readonly string[] = [], annotations = {}) =>
  rendered('v1', 'ServiceAccount', 'z', { hookEvents, metadata: { annotations } })
const findings = (objects: readonly RenderedObject[], more: Parameters<typeof context>[0] = {}) =>
  hookNeeds(objects, context({ hooks: 'run', ...more }))

test.each<[what: string, why: string, objects: readonly RenderedObject[]]>([
  [
    'an object of the release',
    'which Helm creates after all pre-install hooks',
    [job('pre-install'), account()]
  ],
  [
    'a hook of the same weight, whose name comes later',
    'which Helm creates after it: hooks of one event run by weight, then by name',
    [account(['pre-install']), job('pre-install')]
  ],
  [
    'a hook of a later event',
    'which is a post-install hook',
    [job('pre-install'), account(['post-install'])]
  ],
  [
    'a hook of another operation',
    'which is a hook of other events (pre-upgrade)',
    [job('post-install'), account(['pre-upgrade'])]
  ],
  [
    'a hook that is gone by then',
    'which Helm deletes when all pre-install hooks have succeeded',
    [job('post-install'), account(['pre-install'], { 'helm.sh/hook-delete-policy': 'hook-succeeded' })]
  ]
])('a hook that needs %s', (_what, why, objects) => {
  const found = findings(objects)
  expect(told(found)).toEqual(['error HOOK_NEEDS_LATER Job shop/migrate'])
  expect(found[0]?.message).toContain(`needs ServiceAccount shop/z, ${why}: no Pod of it starts`)
})

test.each<[string, readonly RenderedObject[], Parameters<typeof context>[0]]>([
  ['an object of the release, after it', [job('post-install'), account()], {}],
  ['a hook of lower weight', [job('pre-install', '1'), account(['pre-install'])], {}],
  ['a hook of an earlier event', [job('post-install'), account(['pre-install'])], {}],
  ['what somebody else makes', [job('pre-install')], {}],
  [
    'what the WDS has',
    [job('pre-install'), account()],
    { wdsFacts: { live: new Map([[keyOfObject(account()), account().manifest]]) } }
  ],
  ['something, in another operation', [job('pre-upgrade'), account()], {}]
])('a hook that needs %s', (_what, objects, more) => {
  expect(findings(objects, more)).toEqual([])
})

test('without its rights a hook starts, and may fail', () => {
  const binding = rendered('rbac.authorization.k8s.io/v1', 'RoleBinding', 'z', {
    subjects: [{ kind: 'ServiceAccount', name: 'z' }]
  })
  expect(told(findings([job('pre-install', '1'), account(['pre-install']), binding]))).toEqual([
    'warning HOOK_MAY_NEED_LATER Job shop/migrate'
  ])
})
