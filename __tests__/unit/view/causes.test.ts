/** What is wrong, by its cause. */
import type { HookReport } from '../../../src/report/hooks.ts'
import type { ClusterVerdict } from '../../../src/report/verdict.ts'
import { causesOf, type Cause } from '../../../src/view/causes.ts'
import {
  clusterVerdict,
  findingOf,
  hookIn,
  hookOf,
  MIGRATE,
  objectVerdict,
  SHOP,
  WEB
} from '../../../testkit/verdicts.ts'

const IMAGE = 'ghcr.io/acme/web:1.4.2'
const API = { ...WEB, name: 'api' }
const pull = (cluster: string, more = {}) =>
  findingOf(cluster, {
    pod: `web-${cluster}`,
    container: 'app',
    image: IMAGE,
    reason: 'ImagePullBackOff',
    message: `Back-off pulling image for web-${cluster}`,
    ...more
  })
const failing = (cluster: string, ...findings: ClusterVerdict['findings']): ClusterVerdict =>
  clusterVerdict(cluster, 'failed', undefined, findings)
const causes = (...clusters: readonly ClusterVerdict[]): readonly Cause[] =>
  causesOf({ clusters, departures: [] })
const told = (all: readonly Cause[]): readonly string[] =>
  all.map(
    ({ state, title, clusters, objects }) => `${state} ${title}: ${clusters.join(' ')}, ${objects.length}`
  )

test('nothing is wrong', () => {
  expect(causes(clusterVerdict('a', 'ready'), clusterVerdict('b', 'delivered'))).toEqual([])
})

test('an image that cannot be pulled is one cause, whichever object wants it', () => {
  const found = causes(
    failing('a', pull('a')),
    failing('b', pull('b'), pull('b', { object: API, container: 'api' })),
    failing('c', pull('c', { image: 'ghcr.io/acme/other:1' }))
  )
  expect(told(found)).toEqual([
    `failed ImagePullBackOff of ${IMAGE}: a b, 2`,
    'failed ImagePullBackOff of ghcr.io/acme/other:1: c, 1'
  ])
  expect(found[0]?.findings).toHaveLength(3)
  expect(found[0]).toMatchObject({ message: 'Back-off pulling image for web-a', remedy: 'Raise the quota.' })
})

test('a container that crashes is one cause for each object', () => {
  const crash = (cluster: string, object = WEB) =>
    pull(cluster, { object, reason: 'CrashLoopBackOff', message: `restarting failed container=${cluster}` })
  expect(told(causes(failing('a', crash('a')), failing('b', crash('b'), crash('b', API))))).toEqual([
    'failed CrashLoopBackOff of container app in Deployment shop/web: a b, 1',
    'failed CrashLoopBackOff of container app in Deployment shop/api: b, 1'
  ])
})

test('refusals that differ in names and numbers are one cause', () => {
  const refused = (cluster: string, object = WEB) =>
    findingOf(cluster, {
      object,
      message: `deployments.apps "${object.name}" is forbidden in ${cluster}: exceeded quota, used ${cluster.length}`
    })
  const api = clusterVerdict('wec22', 'failed', [objectVerdict(API, 'failed')], [refused('wec22', API)])
  expect(told(causes(failing('wec1', refused('wec1')), api))).toEqual([
    'failed Refused of Deployment shop/web: wec1 wec22, 2'
  ])
})

test('of objects that suffer alike only the first has a finding', () => {
  const objects = [WEB, API].map(object => objectVerdict(object, 'failed', `${object.name} was refused`))
  expect(told(causes(clusterVerdict('a', 'failed', objects, [findingOf('a')])))).toEqual([
    'failed Refused of Deployment shop/web: a, 2'
  ])
})

test('without findings the objects say what they wait for; what is offline is one cause', () => {
  const late = (cluster: string, reason: string) =>
    clusterVerdict(cluster, 'progressing', [
      objectVerdict(SHOP, 'ready'),
      objectVerdict(WEB, 'progressing', reason)
    ])
  const found = causes(
    late('a', '1 of 3 replicas are available'),
    late('b', '2 of 3 replicas are available'),
    {
      ...clusterVerdict('c', 'missing', [
        objectVerdict(SHOP, 'missing', 'the cluster is offline since noon; has not arrived yet'),
        objectVerdict(WEB, 'missing', 'the cluster is offline since noon; has the old one')
      ]),
      isOffline: true
    },
    clusterVerdict('d', 'unverified', [objectVerdict(WEB, 'unverified', 'forbidden')])
  )
  expect(told(found)).toEqual([
    'offline Offline: c, 2',
    'progressing Progressing: 1 of 3 replicas are available: a b, 1',
    'unverified Unverified: forbidden: d, 1'
  ])
  expect(found.every(({ remedy }) => remedy !== '')).toBe(true)
})

test('a cluster that the ITS calls offline is no failure of the object', () => {
  const offline = findingOf('a', { reason: 'ClusterOffline', message: 'the cluster is offline' })
  const verdict = clusterVerdict(
    'a',
    'missing',
    [objectVerdict(WEB, 'missing', 'has not arrived yet')],
    [offline]
  )
  expect(told(causes({ ...verdict, isOffline: true }))).toEqual(['offline Offline: a, 1'])
})

test('nobody was asked to look: nothing is wrong', () => {
  const reason = 'not asked: wait-for is bound'
  const verdict = clusterVerdict('a', 'unverified', [objectVerdict(WEB, 'unverified', reason)])
  expect(causes({ ...verdict, note: reason })).toEqual([])
})

test('the worst first, then what concerns most clusters', () => {
  const of = (cluster: string, message: string) => failing(cluster, findingOf(cluster, { message }))
  const found = causes(
    clusterVerdict('a', 'missing', [objectVerdict(WEB, 'missing', 'has not arrived yet')]),
    of('b', 'one'),
    of('c', 'two'),
    of('d', 'two')
  )
  expect(found.map(({ message }) => message)).toEqual(['two', 'one', 'has not arrived yet'])
})

test('what a removal has left', () => {
  const found = causesOf({
    clusters: [],
    departures: [
      { cluster: 'a', state: 'gone', reason: '' },
      { cluster: 'b', state: 'left', reason: 'Service shop/web is still there', remedy: 'Take it off.' },
      { cluster: 'c', state: 'unverified', reason: 'forbidden' },
      { cluster: 'd', state: 'left', reason: 'Service shop/web is still there', remedy: 'Take it off.' }
    ]
  })
  expect(told(found)).toEqual([
    'left Service shop/web is still there: b d, 0',
    'unverified Unverified: forbidden: c, 0'
  ])
  expect(found[0]?.remedy).toBe('Take it off.')
})

test('what is left for reasons that differ in the name of the cluster is one cause', () => {
  const departures = ['wec1', 'wec22'].map(cluster => ({
    cluster,
    state: 'left' as const,
    reason: `Service shop/web is still in ${cluster}`
  }))
  expect(told(causesOf({ clusters: [], departures }))).toEqual([
    'left Service shop/web is still in wec1: wec1 wec22, 0'
  ])
})

describe('hooks', () => {
  const ofHooks = (...hooks: readonly HookReport[]): readonly Cause[] =>
    causesOf({ clusters: [], departures: [], hooks })
  const exited = (cluster: string, more = {}) =>
    findingOf(cluster, {
      object: MIGRATE,
      pod: `migrate-${cluster}`,
      container: 'migrate',
      image: IMAGE,
      reason: 'ContainerFailed',
      message: `exit code 1 in ${cluster}`,
      ...more
    })
  const failed = (cluster: string, ...findings: readonly ReturnType<typeof exited>[]) =>
    hookIn(cluster, 'failed', { reason: 'container migrate exited with code 1', findings })

  test('one that fails is one cause in all its clusters, with what each of them shows', () => {
    const found = ofHooks(
      hookOf([
        hookIn('wec1'),
        failed('wec2', exited('wec2')),
        failed('wec7', exited('wec7')),
        hookIn('wec8', 'stopped')
      ])
    )
    expect(told(found)).toEqual(['failed ContainerFailed of hook Job shop/migrate: wec2 wec7, 1'])
    expect(found[0]).toMatchObject({ message: 'exit code 1 in wec2', remedy: 'Raise the quota.' })
    expect(found[0]?.findings.map(({ cluster }) => cluster)).toEqual(['wec2', 'wec7'])
  })

  test('an image that cannot be pulled is one cause, whether a hook or an object wants it', () => {
    const hooks = [hookOf([failed('a', exited('a', { reason: 'ImagePullBackOff' }))])]
    const found = causesOf({ clusters: [failing('b', pull('b'))], departures: [], hooks })
    expect(told(found)).toEqual([`failed ImagePullBackOff of ${IMAGE}: a b, 2`])
  })

  test('without findings the hook itself says why', () => {
    const waits = (cluster: string) => hookIn(cluster, 'running', { reason: '0 of 1 completions' })
    const found = ofHooks(hookOf([waits('a'), waits('b')], { event: 'test' }), hookOf([failed('c')]))
    expect(told(found)).toEqual([
      'failed Hook Job shop/migrate failed: container migrate exited with code 1: c, 1',
      'progressing Hook Job shop/migrate still in progress: 0 of 1 completions: a b, 1'
    ])
    expect(found[1]?.remedy).toBe('If it is only slow, raise `timeout`.')
  })

  test('a cluster that misses all hooks for one reason is one cause', () => {
    const hooks = ['a', 'b', 'c'].map(name =>
      hookOf(
        [
          hookIn('wec1', 'skipped', { reason: 'offline for 5 minutes' }),
          hookIn('wec2', 'skipped', { reason: 'offline for 2 hours' }),
          hookIn('wec3', 'unverified', { reason: `no access to wec3` })
        ],
        { object: { ...MIGRATE, name } }
      )
    )
    const found = ofHooks(...hooks)
    expect(told(found)).toEqual([
      'offline Hook skipped: offline for 5 minutes: wec1 wec2, 3',
      'unverified Hook unverified: no access to wec3: wec3, 3'
    ])
    expect(found[0]?.remedy).toBe('Bring the agents of these clusters back, then deploy again.')
  })

  test('one that an earlier run left is a cause only while it runs', () => {
    const left = (state: 'failed' | 'running') => hookOf([hookIn('a', state)], { isLeftover: true })
    expect(ofHooks(left('failed'))).toEqual([])
    expect(told(ofHooks(left('running')))).toEqual([
      'progressing Hook Job shop/migrate of an earlier run still in progress: a, 1'
    ])
  })
})
