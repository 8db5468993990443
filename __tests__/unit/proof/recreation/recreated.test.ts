/** What counts as re-created, by which evidence, and what is said of it. */
import type { Change, LiveObject } from '../../../../src/release/delivered.ts'
import type { Evidence } from '../../../../src/report/verdict.ts'
import { keyOf, refOf, type KubeObject } from '../../../../src/kubernetes/objects.ts'
import type { BindingMark, Movement } from '../../../../src/kubestellar/bindingMark.ts'
import { Identities } from '../../../../src/proof/recreation/identities.ts'
import {
  describeRecreated,
  findRecreated,
  recreatedError,
  remedyFor
} from '../../../../src/proof/recreation/recreated.ts'
import { formatWitness, parseWitness } from '../../../../src/proof/recreation/witness.ts'
import type { Recreated } from '../../../../src/report/report.ts'
import { clusterObject, object } from '../../../../testkit/fakeRun.ts'
import { DEPLOYMENTS } from '../../../../testkit/objectStore.ts'

const liveOf = (live: KubeObject, change: Change = 'none'): LiveObject => ({
  ref: refOf(live),
  type: DEPLOYMENTS,
  live,
  before: undefined,
  change,
  createOnly: false
})
const web = (uid = 'web', change: Change = 'none') =>
  liveOf(object('apps/v1', 'Deployment', 'web', { uid }), change)
const SHOP = liveOf(clusterObject('v1', 'Namespace', 'shop', { uid: 'shop' }))
const MARK: BindingMark = {
  name: 'web.shop',
  uid: 'binding',
  generation: 3,
  policyGeneration: 1,
  objects: 2,
  content: 'x'
}
const RESTARTED: Movement = { kind: 'emptied', from: 5, to: 7 }

/** UIDs of the Deployment as they were seen one after the other, by cluster. */
type Seen = Readonly<Record<string, readonly string[]>>

interface Scene {
  readonly source?: Evidence
  /** When the proof was made; undefined: there is none. */
  readonly then?: Seen | undefined
  readonly now: Seen
  /** As the Binding is before this run changes anything. */
  readonly mark?: Partial<BindingMark>
  /** It was written empty during this run. */
  readonly emptied?: boolean
  readonly web?: LiveObject
  readonly isKept?: boolean
  readonly isProved?: boolean
  /** When the proof was made. */
  readonly sourceThen?: Evidence
}

function identitiesOf(seen: Seen): Identities {
  const identities = new Identities()
  for (const [cluster, uids] of Object.entries(seen))
    for (const uid of uids) identities.note(cluster, keyOf(web().ref), [uid])
  return identities
}

function recreatedIn({ source = 'wecs', then, now, mark = {}, ...scene }: Scene): readonly Recreated[] {
  const sources = (kind: Evidence, seen: Seen) => new Map(Object.keys(seen).map(cluster => [cluster, kind]))
  const kept =
    then &&
    formatWitness(
      {
        objects: [web()],
        sources: sources(scene.sourceThen ?? source, then),
        identities: identitiesOf(then),
        marks: [MARK]
      },
      undefined,
      () => false
    )
  const deployment = scene.web ?? web()
  return findRecreated(
    {
      objects: [deployment],
      sources: sources(source, now),
      identities: identitiesOf(now),
      marks: [],
      policies: [
        {
          name: 'web.shop',
          uid: 'binding',
          policyUid: '',
          generation: 9,
          objects: new Set([keyOf(deployment.ref)])
        }
      ],
      before: [{ ...MARK, ...mark }],
      emptied: new Map(scene.emptied === true ? [['web.shop', RESTARTED]] : []),
      isKept: () => scene.isKept === true
    },
    parseWitness(kept && { ...kept, revision: 7, isProved: scene.isProved ?? true })
  )
}

const PROVED = 'since revision 7 was proved'
const WITHDREW = 'KubeStellar withdrew the release (Binding generation 3 -> 5)'
const EMPTIED = 'KubeStellar wrote the Binding empty and filled it again (generation 3 -> 5)'
const AFTER_RESTART = { generation: 5 }

describe('reported', () => {
  test.each<[what: string, scene: Scene, told: string]>([
    [
      'another UID after a restart',
      { then: { wec1: ['a'], wec2: ['b'] }, now: { wec1: ['a'], wec2: ['c'] }, mark: AFTER_RESTART },
      `Deployment shop/web in wec2 was re-created ${PROVED}: ${WITHDREW}`
    ],
    [
      'of a revision that was not proved',
      { then: { wec1: ['a'] }, now: { wec1: ['c'] }, mark: AFTER_RESTART, isProved: false },
      `Deployment shop/web in wec1 was re-created since revision 7 was deployed: ${WITHDREW}`
    ],
    [
      'another ManifestWork of the same object',
      {
        source: 'its',
        then: { wec1: ['a'], wec2: ['b'] },
        now: { wec1: ['c'], wec2: ['d'] },
        mark: AFTER_RESTART
      },
      `Deployment shop/web in wec1, wec2 were re-created ${PROVED}: ${WITHDREW}`
    ],
    [
      'another UID although its Binding is the same: deleted by hand in the cluster',
      { then: { wec1: ['a'] }, now: { wec1: ['c'] } },
      `Deployment shop/web in wec1 was re-created ${PROVED}: the cause is unknown, since KubeStellar did not withdraw the release (Binding generation 3)`
    ],
    [
      'another UID when the Binding has changed for the release, too',
      { then: { wec1: ['a'] }, now: { wec1: ['c'] }, mark: { generation: 9, content: 'y' } },
      `Deployment shop/web in wec1 was re-created ${PROVED}: KubeStellar may have withdrawn the release (Binding generation 3 -> 9, by changes of the release as well)`
    ],
    [
      'another UID after the policy was deleted and made again',
      { then: { wec1: ['a'] }, now: { wec1: ['c'] }, mark: { uid: 'another', generation: 1 } },
      `Deployment shop/web in wec1 was re-created ${PROVED}: its Binding was deleted meanwhile`
    ],
    [
      'another UID within this run, which has no proof to compare with',
      { now: { wec1: ['a', 'b'] }, emptied: true },
      'Deployment shop/web in wec1 was re-created during this run: KubeStellar withdrew the release (Binding generation 5 -> 7)'
    ],
    [
      'another UID within this run, of which nothing tells why',
      { now: { wec1: ['a', 'b'] } },
      'Deployment shop/web in wec1 was re-created during this run: the cause is unknown'
    ],
    [
      'by the WDS alone, a Binding that was written empty',
      { source: 'wds', then: { wec1: [], wec2: [] }, now: { wec1: [], wec2: [] }, mark: AFTER_RESTART },
      `Deployment shop/web in wec1, wec2 may have been re-created ${PROVED}: ${EMPTIED}`
    ],
    [
      'by the WDS alone, a Binding that is another one',
      { source: 'wds', then: { wec1: [] }, now: { wec1: [] }, mark: { uid: 'another', generation: 1 } },
      `Deployment shop/web in wec1 may have been re-created ${PROVED}: its Binding was deleted meanwhile`
    ],
    [
      'by the WDS alone, a Binding that was written empty during this run',
      { source: 'wds', now: { wec1: [] }, emptied: true },
      'Deployment shop/web in wec1 may have been re-created during this run: KubeStellar wrote the Binding empty and filled it again (generation 5 -> 7)'
    ],
    [
      'where the proof was made by other evidence, the Binding alone',
      {
        source: 'its',
        sourceThen: 'wecs',
        then: { wec1: ['a'] },
        now: { wec1: ['work'] },
        mark: AFTER_RESTART
      },
      `Deployment shop/web in wec1 may have been re-created ${PROVED}: ${EMPTIED}`
    ],
    [
      'a guarded object that the cluster itself shows to be another one',
      { then: { wec1: ['a'] }, now: { wec1: ['c'] }, mark: AFTER_RESTART, isKept: true },
      `Deployment shop/web in wec1 was re-created ${PROVED}: ${WITHDREW}`
    ]
  ])('%s', (_what, scene, told) => {
    expect(describeRecreated(recreatedIn(scene))).toBe(told)
  })
})

describe('not reported', () => {
  test.each<[what: string, scene: Scene]>([
    ['the same UID', { then: { wec1: ['a'] }, now: { wec1: ['a'] } }],
    [
      'the same UID after a restart that the transport did not see',
      { then: { wec1: ['a'] }, now: { wec1: ['a'] }, mark: AFTER_RESTART }
    ],
    [
      'the same UID after a restart during this run',
      { then: { wec1: ['a'] }, now: { wec1: ['a'] }, emptied: true }
    ],
    ['what an older version left no word of', { now: { wec1: ['c'] }, mark: AFTER_RESTART }],
    [
      'an object that the release replaced: another UID in the WDS',
      { then: { wec1: ['a'] }, now: { wec1: ['a', 'c'] }, web: web('new', 'created'), mark: AFTER_RESTART }
    ],
    [
      'the same by the ITS',
      { source: 'its', then: { wec1: ['a'] }, now: { wec1: ['c'] }, web: web('new', 'created') }
    ],
    [
      'an object that this run made, whose predecessor was seen first',
      { now: { wec1: ['a', 'b'] }, web: web('web', 'created') }
    ],
    [
      'a cluster that joined',
      { then: { wec1: ['a'] }, now: { wec1: ['a'], wec2: ['b'] }, mark: { generation: 4, content: 'y' } }
    ],
    ['an object that is not there now', { then: { wec1: ['a'] }, now: { wec1: [] }, mark: AFTER_RESTART }],
    [
      'by the WDS alone, changes of the release',
      { source: 'wds', then: { wec1: [] }, now: { wec1: [] }, mark: { generation: 5, content: 'y' } }
    ],
    [
      'by the WDS alone, a StatusCollector that was detached',
      { source: 'wds', then: { wec1: [] }, now: { wec1: [] }, mark: { generation: 4, policyGeneration: 2 } }
    ],
    [
      'a guarded object whose ManifestWork is another one',
      { source: 'its', then: { wec1: ['a'] }, now: { wec1: ['c'] }, mark: AFTER_RESTART, isKept: true }
    ],
    [
      'a guarded object by the WDS alone',
      { source: 'wds', then: { wec1: [] }, now: { wec1: [] }, mark: AFTER_RESTART, isKept: true }
    ]
  ])('%s', (_what, scene) => {
    expect(recreatedIn(scene)).toEqual([])
  })
})

test('of several ManifestWorks that bring an object, one that stayed has kept it', () => {
  const key = keyOf(web().ref)
  const [then, now] = [new Identities(), new Identities()]
  then.note('wec1', key, ['a', 'b'])
  now.note('wec1', key, ['b', 'c'])
  const sources = new Map([['wec1', 'its' as const]])
  const base = { objects: [web()], sources, marks: [MARK] }
  const witness = formatWitness({ ...base, identities: then }, undefined, () => false)
  const look = {
    ...base,
    identities: now,
    policies: [],
    before: [MARK],
    emptied: new Map(),
    isKept: () => false
  }
  expect(findRecreated(look, parseWitness({ ...witness, revision: 7 }))).toEqual([])
})

describe('many of them', () => {
  const cause = { isCertain: true, since: PROVED, cause: WITHDREW }
  const many = (objects: number, clusters: number): readonly Recreated[] =>
    Array.from({ length: objects }, (_, at) => ({
      object: { group: 'apps', kind: 'Deployment', namespace: 'shop', name: `web${at}` },
      clusters: Array.from({ length: clusters }, (_unused, index) => `wec${index}`),
      ...cause
    }))

  test('of the same clusters are one sentence, with the first of them', () => {
    expect(describeRecreated(many(30, 256))).toBe(
      `Deployment shop/web0, Deployment shop/web1, Deployment shop/web2, Deployment shop/web3, Deployment shop/web4 and 25 more in wec0, wec1, wec2, wec3, wec4 and 251 more were re-created ${PROVED}: ${WITHDREW}`
    )
  })

  test('of different clusters and causes are told apart, and bounded', () => {
    const each = many(8, 1).map((entry, at) => ({ ...entry, clusters: [`wec${at}`] }))
    const others = [
      {
        ...SHOP,
        object: SHOP.ref,
        clusters: ['wec1'],
        ...cause,
        isCertain: false,
        cause: 'its Binding was deleted meanwhile'
      }
    ]
    expect(describeRecreated([...each, ...others])).toBe(
      `Deployment shop/web0 in wec0; Deployment shop/web1 in wec1; Deployment shop/web2 in wec2; Deployment shop/web3 in wec3; Deployment shop/web4 in wec4; and 3 more were re-created ${PROVED}: ${WITHDREW}. Namespace shop in wec1 may have been re-created ${PROVED}: its Binding was deleted meanwhile`
    )
  })

  test('the remedy names data where it may be lost', () => {
    const [first] = many(1, 1)
    const told = (live: KubeObject) =>
      remedyFor([{ object: refOf(live), clusters: ['wec1'], ...cause }]).split(' KubeStellar withdraws')[0]
    const CHECK = ': check them, and restore them from a backup.'
    expect(remedyFor(first === undefined ? [] : [first])).toMatch(/^KubeStellar withdraws/)
    expect(told(SHOP.live)).toBe(
      `Volumes, and objects made by hand, are lost with a Namespace or claim${CHECK}`
    )
    expect(told(object('example.com/v1', 'Gadget', 'mine'))).toBe(
      `A controller may have deleted the data of a custom resource${CHECK}`
    )
    const definition = clusterObject('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'gadgets')
    expect(told(definition)).toBe(`All objects of a kind are lost with its CustomResourceDefinition${CHECK}`)
    const both = [SHOP.ref, refOf(definition)].map(ref => ({ object: ref, clusters: ['wec1'], ...cause }))
    expect(remedyFor(both)).toContain('Namespace or claim. All objects of a kind')
  })

  test('as an error', () => {
    expect(recreatedError('web', many(1, 1))).toMatchObject({
      code: 'RECREATED',
      message: `objects of release web were re-created, and \`fail-on-recreated\` is set: Deployment shop/web0 in wec0 was re-created ${PROVED}: ${WITHDREW}`
    })
  })
})
