import { hooks, isInstalled } from '../../../../src/plan/forecast/hooks.ts'
import { context, rendered, told } from './fixtures.ts'

const hook = (...hookEvents: readonly string[]) => rendered('batch/v1', 'Job', 'migrate', { hookEvents })

test.each<[readonly string[], 'install' | 'upgrade', readonly string[]]>([
  [['pre-install'], 'install', ['error HOOK_BLOCKS Job shop/migrate']],
  [['post-install', 'post-upgrade'], 'install', ['error HOOK_BLOCKS Job shop/migrate']],
  [['post-upgrade'], 'install', ['warning HOOK_BLOCKS_LATER Job shop/migrate']],
  [['pre-upgrade'], 'upgrade', ['error HOOK_BLOCKS Job shop/migrate']],
  [['pre-install'], 'upgrade', ['warning HOOK_BLOCKS_LATER Job shop/migrate']],
  [['pre-delete'], 'install', ['warning HOOK_BLOCKS_LATER Job shop/migrate']],
  [['post-rollback'], 'upgrade', ['warning HOOK_BLOCKS_LATER Job shop/migrate']],
  [['test'], 'install', []],
  [[], 'install', []]
])('a Job for %j at an %s', (events, operation, expected) => {
  expect(told(hooks([hook(...events)], context({ operation })))).toEqual(expected)
})

test('Helm waits for Pods, and for nothing else', () => {
  const pod = rendered('v1', 'Pod', 'check', { hookEvents: ['pre-install'] })
  const config = rendered('v1', 'ConfigMap', 'check', { hookEvents: ['pre-install'] })
  expect(told(hooks([pod, config], context()))).toEqual(['error HOOK_BLOCKS Pod shop/check'])
})

test('hooks of other events do not come into the WDS', () => {
  expect(isInstalled(hook('post-install'), context())).toBe(true)
  expect(isInstalled(hook('post-upgrade'), context())).toBe(false)
  expect(isInstalled(hook('test'), context())).toBe(false)
  expect(isInstalled(hook(), context())).toBe(true)
})
