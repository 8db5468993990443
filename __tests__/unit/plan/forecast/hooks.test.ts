import { hooks, isInstalled } from '../../../../src/plan/forecast/hooks.ts'
import { keyOfObject } from '../../../../src/kubernetes/objects.ts'
import { claimOf, context, rendered, told } from './fixtures.ts'

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

describe('hooks that run in the clusters', () => {
  const run = (given: Parameters<typeof context>[0] = {}) =>
    context({ hooks: 'run', guard: 'data', ...given })

  test('block nothing', () => {
    expect(hooks([hook('pre-install'), hook('pre-delete')], run())).toEqual([])
    expect(hooks([hook('pre-install')], context({ hooks: 'skip' }))).toEqual([])
  })

  test.each<[policy: string | undefined, condition: string, isHelm3: boolean, expected: readonly string[]]>([
    [undefined, 'Failed', false, []],
    ['before-hook-creation,hook-succeeded', 'Failed', false, []],
    ['hook-succeeded', 'Failed', false, ['error HOOK_KEPT Job shop/migrate']],
    ['hook-failed', 'Complete', false, ['warning HOOK_KEPT Job shop/migrate']],
    ['hook-failed', 'Complete', true, ['error HOOK_KEPT Job shop/migrate']],
    ['hook-succeded', 'None', false, ['error HOOK_KEPT Job shop/migrate']]
  ])('that Helm keeps, with the policy %s, and the last run %s', (policy, type, isHelm3, expected) => {
    const object = hook('pre-upgrade')
    const annotations = policy === undefined ? {} : { 'helm.sh/hook-delete-policy': policy }
    const manifest = { ...object.manifest, metadata: { ...object.manifest.metadata, annotations } }
    const live = { ...object.manifest, status: { conditions: [{ type, status: 'True' }] } }
    const wdsFacts = { live: new Map([[keyOfObject(object), live]]) }
    const found = hooks([{ ...object, manifest }], run({ operation: 'upgrade', isHelm3, wdsFacts }))
    expect(told(found)).toEqual(expected)
    expect(hooks([{ ...object, manifest }], run({ operation: 'upgrade', isHelm3 }))).toEqual([])
  })

  test('and are suspended in the chart: now, not later', () => {
    const suspended = (event: string) =>
      rendered('batch/v1', 'Job', 'migrate', { hookEvents: [event], spec: { suspend: true } })
    expect(told(hooks([suspended('pre-install'), suspended('pre-upgrade')], run()))).toEqual([
      'warning HOOK_NOT_SUSPENDED Job shop/migrate'
    ])
  })

  test('have not run in clusters that joined later: told where the chart has install hooks', () => {
    const joined = run({ operation: 'upgrade', joined: ['wec3'] })
    const [found] = hooks([hook('pre-install')], joined)
    expect(found).toMatchObject({ code: 'HOOK_JOINED', severity: 'warning' })
    expect(found?.message).toContain('wec3 joined after the install')
    expect(hooks([hook('pre-upgrade')], joined)).toEqual([])
    expect(hooks([hook('pre-install')], run({ operation: 'upgrade' }))).toEqual([])
  })

  test('without a guard: once for all that run now', () => {
    const all = [hook('pre-install'), hook('post-install')]
    expect(told(hooks(all, run({ guard: 'none' })))).toEqual(['warning HOOK_UNGUARDED'])
    expect(hooks([hook('pre-delete')], run({ guard: 'none' }))).toEqual([])
  })

  test('are selected by others, or need what comes later', () => {
    const job = rendered('batch/v1', 'Job', 'migrate', {
      hookEvents: ['pre-install'],
      spec: { template: { spec: { serviceAccountName: 'web' } } }
    })
    const claims = [{ ...claimOf('all', undefined), clauses: [{ namespaces: ['shop'] }] }]
    const found = hooks([job, rendered('v1', 'ServiceAccount', 'web')], run({ claims }))
    expect(told(found)).toEqual([
      'error HOOK_SELECTED Job shop/migrate',
      'error HOOK_NEEDS_LATER Job shop/migrate'
    ])
  })
})

test('hooks of other events do not come into the WDS', () => {
  expect(isInstalled(hook('post-install'), context())).toBe(true)
  expect(isInstalled(hook('post-upgrade'), context())).toBe(false)
  expect(isInstalled(hook('test'), context())).toBe(false)
  expect(isInstalled(hook(), context())).toBe(true)
})

describe('what Helm deletes and creates again, with all that it holds', () => {
  const claim = (hookEvents: readonly string[], policy?: string, kind = 'PersistentVolumeClaim') =>
    rendered('v1', kind, 'data', {
      hookEvents,
      metadata: policy === undefined ? {} : { annotations: { 'helm.sh/hook-delete-policy': policy } }
    })
  const judged = (object: ReturnType<typeof claim>, isThere = true): readonly string[] => {
    const live = new Map(isThere ? [[keyOfObject(object), object.manifest]] : [])
    return told(hooks([object], context({ operation: 'upgrade', wdsFacts: { live } })))
  }
  const BOTH = ['pre-install', 'pre-upgrade']

  test.each([
    ['by default', claim(BOTH), 'PersistentVolumeClaim shop/data'],
    [
      'as its policy says',
      claim(BOTH, 'hook-failed,before-hook-creation'),
      'PersistentVolumeClaim shop/data'
    ],
    ['a Namespace', claim(BOTH, undefined, 'Namespace'), 'Namespace data']
  ])('%s', (_why, object, which) => {
    expect(judged(object)).toEqual([`warning HOOK_RECREATED ${which}`])
  })

  test.each([
    ['that is new', claim(BOTH), false],
    ['of another operation', claim(['pre-install']), true],
    ['whose policy names other times only', claim(BOTH, 'hook-failed'), true],
    ['that holds nothing', claim(BOTH, undefined, 'ConfigMap'), true]
  ])('none %s', (_what, object, isThere) => {
    expect(judged(object, isThere)).toEqual([])
  })
})
