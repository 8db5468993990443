/** What is kept of a release for the next run: read as it was written, bounded, and of no use in another format. */
import type { LiveObject } from '../../../../src/release/delivered.ts'
import type { Evidence } from '../../../../src/report/verdict.ts'
import { refOf, type KubeObject } from '../../../../src/kubernetes/objects.ts'
import { Identities } from '../../../../src/proof/recreation/identities.ts'
import {
  formatWitness,
  isWitnessed,
  parseWitness,
  witnessedOf
} from '../../../../src/proof/recreation/witness.ts'
import { clusterObject, object } from '../../../../testkit/fakeRun.ts'
import { DEPLOYMENTS } from '../../../../testkit/objectStore.ts'

const liveOf = (live: KubeObject): LiveObject => ({
  ref: refOf(live),
  type: DEPLOYMENTS,
  live,
  before: undefined,
  change: 'none',
  createOnly: false
})
const WEB = liveOf(object('apps/v1', 'Deployment', 'web', { uid: 'web' }))
const CLAIM = liveOf(object('v1', 'PersistentVolumeClaim', 'data', { uid: 'data' }))
const SHOP = liveOf(clusterObject('v1', 'Namespace', 'shop', { uid: 'shop' }))
const GADGET = liveOf(object('example.com/v1', 'Gadget', 'mine', { uid: 'mine' }))
const DEFINITION = liveOf(
  clusterObject('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'gadgets.example.com', { uid: 'crd' })
)
const VOLUME = liveOf(clusterObject('v1', 'PersistentVolume', 'disk', { uid: 'disk' }))
const CONFIG = liveOf(object('v1', 'ConfigMap', 'config', { uid: 'config' }))
const [WEB_KEY, SHOP_KEY] = ['apps/Deployment/shop/web', '/Namespace//shop']
const MARK = { name: 'web.shop', uid: 'b', generation: 3, policyGeneration: 1, objects: 4, content: 'x' }

const NOBODY = () => false
const SOURCES: ReadonlyMap<string, Evidence> = new Map([
  ['wec2', 'its'],
  ['wec1', 'wecs']
])

/** @param seen UIDs as `CLUSTER KEY UID` */
function sighted(objects: readonly LiveObject[], seen: readonly string[], sources = SOURCES) {
  const identities = new Identities()
  for (const line of seen) {
    const [cluster = '', key = '', uid = ''] = line.split(' ')
    identities.note(cluster, key, [uid])
  }
  return { objects, sources, identities, marks: [MARK] }
}

/** As it is read in the next run. */
function kept(...args: Parameters<typeof formatWitness>) {
  const text = JSON.stringify({ ...formatWitness(...args), revision: 7, isProved: true })
  return { text, witness: parseWitness(JSON.parse(text)) }
}

const ALL = [WEB, CONFIG, CLAIM, SHOP]

test('is read as it was written', () => {
  const { witness } = kept(sighted(ALL, [`wec1 ${WEB_KEY} a`, `wec2 ${WEB_KEY} b`]), undefined, NOBODY)
  expect(witness).toMatchObject({ revision: 7, isProved: true })
  expect(witness?.bindings).toEqual(new Map([['web.shop', MARK]]))
  expect(witness?.sources).toEqual(SOURCES)
  expect([...(witness?.objects.keys() ?? [])]).toEqual([
    SHOP_KEY,
    '/PersistentVolumeClaim/shop/data',
    WEB_KEY
  ])
  const ids = witness?.objects.get(WEB_KEY)?.ids
  expect(ids?.get('wec1')).toEqual([expect.stringMatching(/^[0-9a-f]{8}$/)])
  expect(ids?.get('wec2')).not.toEqual(ids?.get('wec1'))
  expect(witness?.objects.get(SHOP_KEY)?.ids.size).toBe(0)
})

test.each<[what: string, data: unknown]>([
  ['nothing, of an older version', undefined],
  ['another format', { format: 2, revision: 7, clusters: [], objects: {}, bindings: [] }],
  ['no revision', { format: 1 }],
  ['no object', 'format: 1']
])('tells nothing where it is %s', (_what, data) => {
  expect(parseWitness(data)).toBeUndefined()
})

test('what somebody wrote into it is left out', () => {
  const witness = parseWitness({
    format: 1,
    revision: 7,
    bindings: [null, { name: 'a' }, { ...MARK, generation: '3' }, MARK],
    clusters: [['wec1', 'elsewhere'], 'wec2', ['wec3', 'its']],
    objects: { [WEB_KEY]: { uid: 1, ids: ['a', 'b', 'c'] }, __proto__: null, other: 'text' }
  })
  expect(witness?.isProved).toBe(false)
  expect([...(witness?.bindings.keys() ?? [])]).toEqual(['web.shop'])
  expect(witness?.sources).toEqual(new Map([['wec3', 'its']]))
  expect(witness?.objects.get(WEB_KEY)).toEqual({ uid: '', ids: new Map([['wec3', ['c']]]) })
  expect(witness?.objects.get('other')).toEqual({ uid: '', ids: new Map() })
})

describe('of what this run could not observe', () => {
  const before = kept(sighted(ALL, [`wec1 ${WEB_KEY} a`, `wec2 ${WEB_KEY} b`]), undefined, NOBODY).witness
  const idsNow = (
    objects: readonly LiveObject[],
    seen: readonly string[],
    isDoubted: (key: string, cluster: string) => boolean = NOBODY,
    sources = SOURCES
  ) => kept(sighted(objects, seen, sources), before, isDoubted).witness?.objects.get(WEB_KEY)?.ids
  const then = before?.objects.get(WEB_KEY)?.ids

  test('the older sight still counts', () => {
    const ids = idsNow(ALL, [`wec1 ${WEB_KEY} c`])
    expect(ids?.get('wec2')).toEqual(then?.get('wec2'))
    expect(ids?.get('wec1')).not.toEqual(then?.get('wec1'))
  })

  test.each<[what: string, ids: () => ReturnType<typeof idsNow>]>([
    [
      'of an object that the release replaced',
      () => idsNow([liveOf({ ...WEB.live, metadata: { ...WEB.live.metadata, uid: 'new' } })], [])
    ],
    [
      'that was reported as doubtful',
      () => idsNow(ALL, [], (key, cluster) => key === WEB_KEY && cluster === 'wec2')
    ],
    ['by another kind of evidence', () => idsNow(ALL, [], NOBODY, new Map([['wec2', 'wecs']]))],
    ['of a cluster that has left', () => idsNow(ALL, [], NOBODY, new Map([['wec1', 'wecs']]))]
  ])('but not %s', (_what, ids) => {
    expect(ids()?.get('wec2')).toBeUndefined()
  })
})

test('it is bounded: Namespaces and claims come first', () => {
  const clusters = Array.from({ length: 2000 }, (_, at) => `wec${at}`)
  const sources = new Map(clusters.map(cluster => [cluster, 'its' as const]))
  const webs = Array.from({ length: 50 }, (_, at) =>
    liveOf(object('apps/v1', 'Deployment', `web${at}`, { uid: `web${at}` }))
  )
  const objects = [...webs, CLAIM, SHOP]
  const seen = objects.flatMap(({ ref, live }) =>
    clusters.map(
      cluster =>
        `${cluster} ${ref.group}/${ref.kind}/${ref.namespace ?? ''}/${ref.name} ${cluster}-${live.metadata.uid ?? ''}`
    )
  )
  const { text, witness } = kept(sighted(objects, seen, sources), undefined, NOBODY)
  expect(witness?.objects.size).toBe(5)
  expect([...(witness?.objects.keys() ?? [])].slice(0, 2)).toEqual([
    SHOP_KEY,
    '/PersistentVolumeClaim/shop/data'
  ])
  expect(text.length).toBeLessThan(160_000)
})

test.each<[kind: KubeObject, isOne: boolean]>([
  [SHOP.live, true],
  [CLAIM.live, true],
  [WEB.live, true],
  [object('apps/v1', 'StatefulSet', 'db'), true],
  [object('apps/v1', 'DaemonSet', 'agent'), true],
  [object('batch/v1', 'CronJob', 'nightly'), true],
  [object('batch/v1', 'Job', 'migrate'), true],
  [object('batch/v1', 'Job', 'migrate', {}, { spec: { ttlSecondsAfterFinished: 60 } }), false],
  [object('v1', 'Pod', 'once'), false],
  [CONFIG.live, false],
  [VOLUME.live, true],
  [DEFINITION.live, true],
  [GADGET.live, true],
  [object('example.com/v1', 'Deployment', 'web'), true],
  [object('networking.k8s.io/v1', 'Ingress', 'web'), false]
])('$kind $metadata.name is of interest: %s', (live, isOne) => {
  expect(isWitnessed(refOf(live), live)).toBe(isOne)
})

test('they are sorted by what is lost with them', () => {
  expect(witnessedOf([WEB, GADGET, DEFINITION, VOLUME, CONFIG, CLAIM, SHOP])).toEqual([
    SHOP,
    CLAIM,
    VOLUME,
    DEFINITION,
    GADGET,
    WEB
  ])
})
