/** What is lost with what a chart no longer renders: which objects hold more than themselves, what, and what is told. */
import { isKept } from '../../../src/helm/annotations.ts'
import type { AnyInputs as Inputs } from '../../../testkit/anyInputs.ts'
import { UnreachableError } from '../../../src/kubernetes/api/client.ts'
import { keyOf, type KubeObject } from '../../../src/kubernetes/objects.ts'
import {
  leavingHolders,
  lossesBetween,
  lossesOf,
  lossName,
  refuseDataLoss,
  type Loss
} from '../../../src/plan/dataLoss.ts'
import { clusterObject, fakeWecs, object } from '../../../testkit/fakeRun.ts'
import { CLAIMS, ObjectStore, STATEFUL_SETS } from '../../../testkit/objectStore.ts'

const INPUTS = { release: 'web', namespace: 'shop' } as Inputs
const KEEP = { annotations: { 'helm.sh/resource-policy': 'keep' } }
const ofRelease = (namespace: string, release: string): object => ({
  annotations: { 'meta.helm.sh/release-name': release, 'meta.helm.sh/release-namespace': namespace }
})
const EXTRA = clusterObject('v1', 'Namespace', 'extra')
const CRD = clusterObject(
  'apiextensions.k8s.io/v1',
  'CustomResourceDefinition',
  'widgets.example.com',
  {},
  {
    spec: {
      group: 'example.com',
      scope: 'Namespaced',
      names: { plural: 'widgets', kind: 'Widget' },
      versions: [{ name: 'v1', served: true }]
    }
  }
)
const CLAIM = object('v1', 'PersistentVolumeClaim', 'data')
const database = (
  whenDeleted: string,
  templates: readonly object[] = [{ metadata: { name: 'data' } }]
): KubeObject =>
  object(
    'apps/v1',
    'StatefulSet',
    'db',
    {},
    {
      spec: { persistentVolumeClaimRetentionPolicy: { whenDeleted }, volumeClaimTemplates: templates }
    }
  )

describe('objects that leave and hold more than themselves', () => {
  const named = (before: readonly KubeObject[], after: readonly KubeObject[]): readonly string[] =>
    leavingHolders(before, after, 'shop').map(lossName)

  test.each<[string, readonly KubeObject[], readonly KubeObject[], readonly string[]]>([
    ['nothing leaves', [EXTRA, CRD, CLAIM], [CLAIM, CRD, EXTRA], []],
    ['a Namespace', [EXTRA], [], ['Namespace/extra']],
    [
      'a CustomResourceDefinition, also one that moves to crds/',
      [CRD],
      [],
      ['CustomResourceDefinition.apiextensions.k8s.io/widgets.example.com']
    ],
    ['a claim', [CLAIM], [], ['PersistentVolumeClaim/shop/data']],
    ['a StatefulSet', [database('Delete')], [], ['StatefulSet.apps/shop/db']],
    ['a volume', [clusterObject('v1', 'PersistentVolume', 'disk')], [], ['PersistentVolume/disk']],
    [
      'kinds that hold nothing',
      [object('v1', 'ConfigMap', 'a'), object('apps/v1', 'Deployment', 'a')],
      [],
      []
    ],
    [
      'a kind of the same name in another group',
      [clusterObject('example.com/v1', 'Namespace', 'extra')],
      [],
      []
    ],
    [
      'the same claim, now with its namespace written',
      [{ apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'data' } }],
      [CLAIM],
      []
    ],
    [
      'a claim of the same name in another namespace',
      [CLAIM],
      [object('v1', 'PersistentVolumeClaim', 'data', { namespace: 'other' })],
      ['PersistentVolumeClaim/shop/data']
    ]
  ])('%s', (_what, before, after, expected) => {
    expect(named(before, after)).toEqual(expected)
  })
})

async function lost(
  before: readonly KubeObject[],
  {
    wds = before,
    wec1 = [],
    clusters = ['wec1'],
    isNew = () => false
  }: {
    readonly wds?: readonly KubeObject[]
    readonly wec1?: readonly KubeObject[] | Error | string
    readonly clusters?: readonly string[]
    readonly isNew?: () => boolean
  } = {}
): Promise<readonly (readonly string[])[]> {
  const access = Array.isArray(wec1)
    ? new ObjectStore(wec1 as readonly KubeObject[]).client
    : (wec1 as Error | string)
  const losses = await lossesBetween(before, [], {
    inputs: INPUTS,
    wds: new ObjectStore(wds).client,
    wecs: fakeWecs({ wec1: access }),
    clusters,
    isNew
  })
  return losses.map(({ contents }) => contents)
}

const inExtra = (name: string, metadata: object = {}): KubeObject =>
  object('v1', 'ConfigMap', name, { namespace: 'extra', ...metadata })

test.each<[string, Parameters<typeof lost>, readonly (readonly string[])[]]>([
  ['an empty Namespace', [[EXTRA]], []],
  ['a Namespace that is gone from the WDS', [[EXTRA], { wds: [] }], []],
  [
    'one that Helm is told to keep, by whoever annotated it',
    [[EXTRA], { wds: [clusterObject('v1', 'Namespace', 'extra', KEEP), inExtra('a')] }],
    []
  ],
  [
    'what Kubernetes puts into each',
    [
      [EXTRA],
      {
        wds: [
          EXTRA,
          inExtra('kube-root-ca.crt'),
          object('v1', 'ServiceAccount', 'default', { namespace: 'extra' })
        ]
      }
    ],
    []
  ],
  ['what goes by itself', [[EXTRA, inExtra('a')]], []],
  ['what is kept of it goes with its Namespace', [[EXTRA, inExtra('a', KEEP)]], [['WDS: ConfigMap extra/a']]],
  [
    'somebody’s object in the WDS',
    [[EXTRA], { wds: [EXTRA, inExtra('by-hand')] }],
    [['WDS: ConfigMap extra/by-hand']]
  ],
  [
    'an object of another release',
    [[EXTRA], { wds: [EXTRA, inExtra('theirs', ofRelease('extra', 'api'))] }],
    [['WDS: ConfigMap extra/theirs of release extra/api']]
  ],
  [
    'an object that the release still renders',
    [[EXTRA], { wds: [EXTRA, inExtra('ours', ofRelease('shop', 'web'))] }],
    [['WDS: ConfigMap extra/ours']]
  ],
  [
    'somebody’s object in a cluster',
    [[EXTRA], { wec1: [EXTRA, inExtra('by-hand')] }],
    [['wec1: ConfigMap extra/by-hand']]
  ],
  [
    'what a controller made there',
    [
      [EXTRA],
      {
        wec1: [
          EXTRA,
          object('v1', 'Pod', 'web-1', {
            namespace: 'extra',
            ownerReferences: [{ apiVersion: 'v1', kind: 'A', name: 'a', uid: 'u' }]
          })
        ]
      }
    ],
    []
  ],
  [
    'a cluster that nobody gave access to',
    [[EXTRA], { wec1: '`wec-contexts` has no line for it' }],
    [['wec1: unknown, since `wec-contexts` has no line for it']]
  ],
  [
    'a cluster that does not answer',
    [[EXTRA], { wec1: new UnreachableError('wec1 is away') }],
    [['wec1: could not be observed: wec1 is away']]
  ],
  ['no cluster, since the release is in none', [[EXTRA], { wec1: 'no access', clusters: [] }], []],
  ['a definition without objects', [[CRD]], []],
  [
    'a definition with objects, in the WDS and in a cluster',
    [
      [CRD],
      {
        wds: [CRD, object('example.com/v1', 'Widget', 'a')],
        wec1: [CRD, object('example.com/v1', 'Widget', 'b', { namespace: 'other' })]
      }
    ],
    [['WDS: Widget shop/a', 'wec1: Widget other/b']]
  ],
  ['a definition whose only objects go by themselves', [[CRD, object('example.com/v1', 'Widget', 'a')]], []],
  ['a claim', [[CLAIM]], [['its volume, with the data in it']]],
  ['a claim of the run that is undone', [[CLAIM], { isNew: () => true }], []],
  [
    'a StatefulSet that deletes its claims',
    [[database('Delete')]],
    [['the volumes of its claims, by its retention policy']]
  ],
  ['a StatefulSet that retains them', [[database('Retain')]], []],
  ['a StatefulSet without claims', [[database('Delete', [])]], []],
  [
    'a volume that is deleted',
    [
      [
        clusterObject(
          'v1',
          'PersistentVolume',
          'disk',
          {},
          { spec: { persistentVolumeReclaimPolicy: 'Delete' } }
        )
      ]
    ],
    [['its storage']]
  ],
  [
    'a volume that is retained',
    [
      [
        clusterObject(
          'v1',
          'PersistentVolume',
          'disk',
          {},
          { spec: { persistentVolumeReclaimPolicy: 'Retain' } }
        )
      ]
    ],
    []
  ]
])('lost is what goes with %s', async (_what, given, expected) => {
  expect(await lost(...given)).toEqual(expected)
})

test('a removal asks the manifest: Helm does not look at the live object then', async () => {
  const wds = new ObjectStore([clusterObject('v1', 'Namespace', 'extra', KEEP), inExtra('by-hand')])
  const holders = leavingHolders([EXTRA], [], 'shop')
  const access = { inputs: INPUTS, wds: wds.client, wecs: fakeWecs(), clusters: [], isGoing: () => false }
  expect(await lossesOf(holders, { ...access, isKept })).toEqual([])
  expect(await lossesOf(holders, { ...access, isKept: () => false })).toMatchObject([{ name: 'extra' }])
  const going = new Set([keyOf({ group: '', kind: 'ConfigMap', namespace: 'extra', name: 'by-hand' })])
  const isGoing: (typeof access)['isGoing'] = (...[found]: readonly unknown[]) =>
    going.has(keyOf(found as never))
  expect(await lossesOf(holders, { ...access, isGoing, isKept: () => false })).toEqual([])
})

describe('what the release itself needs cannot be allowed to go', () => {
  const errorOf = async (
    before: readonly KubeObject[],
    after: readonly KubeObject[],
    line: string,
    crdsOutside: ReadonlySet<string> = new Set()
  ): Promise<unknown> => {
    const losses = await lossesBetween(before, after, {
      inputs: INPUTS,
      wds: new ObjectStore([...before, ...after]).client,
      wecs: fakeWecs({}),
      clusters: [],
      crdsOutside
    })
    try {
      refuseDataLoss(losses, { allowDataLoss: new Set([line]), namespace: 'shop' }, 'this upgrade')
      return undefined
    } catch (error) {
      return error
    }
  }
  const OWN = clusterObject('v1', 'Namespace', 'shop')
  const WEB = object('v1', 'ConfigMap', 'web')

  test('its own Namespace', async () => {
    expect(await errorOf([OWN, WEB], [WEB], 'Namespace/shop')).toMatchObject({
      code: 'DATA_LOSS',
      remedy: expect.stringContaining(
        'Namespace shop has to stay: objects of the release that stay are in it.'
      ) as string
    })
  })

  test('a Namespace that it has objects in', async () => {
    expect(await errorOf([EXTRA, inExtra('web')], [inExtra('web')], 'Namespace/extra')).toMatchObject({
      code: 'DATA_LOSS',
      remedy: expect.not.stringContaining('allow-data-loss') as string
    })
    expect(await errorOf([EXTRA, inExtra('mine')], [], 'Namespace/extra')).toBeUndefined()
  })

  test('a CustomResourceDefinition that moves to crds/, also one of no objects', async () => {
    const line = 'CustomResourceDefinition/widgets.example.com'
    expect(await errorOf([CRD], [], line, new Set([CRD.metadata.name]))).toMatchObject({
      code: 'DATA_LOSS',
      remedy: expect.stringContaining('Helm does not install what is in `crds/` with an upgrade') as string
    })
    expect(await errorOf([CRD], [], line)).toBeUndefined()
  })
})

describe('the error', () => {
  const DATA: Loss = { type: CLAIMS, namespace: 'shop', name: 'data', contents: ['its volume'] }
  const DB: Loss = {
    type: STATEFUL_SETS,
    namespace: 'other',
    name: 'db',
    contents: ['a', 'b', 'c', 'd', 'e', 'f']
  }
  const refused = (allowed: readonly string[], losses: readonly Loss[] = [DATA]): unknown => {
    try {
      refuseDataLoss(losses, { allowDataLoss: new Set(allowed), namespace: 'shop' }, 'this upgrade')
      return undefined
    } catch (error) {
      return error
    }
  }

  test.each([['PersistentVolumeClaim/data'], ['PersistentVolumeClaim/shop/data']])(
    'is not thrown with %s',
    line => {
      expect(refused([line])).toBeUndefined()
    }
  )

  test.each([
    ['PersistentVolumeClaim/other/data'],
    ['PersistentVolumeClaim/shop/dat'],
    ['StatefulSet.apps/shop/data'],
    ['PersistentVolumeClaim.apps/shop/data']
  ])('is thrown with %s', line => {
    expect(refused([line])).toMatchObject({ code: 'DATA_LOSS' })
  })

  test('a name alone is one of the release’s own namespace', () => {
    expect(refused(['StatefulSet.apps/db'], [DB])).toMatchObject({ code: 'DATA_LOSS' })
    expect(refused(['StatefulSet/other/db'], [DB])).toBeUndefined()
  })

  test('names what is lost, how to keep it and how to allow it', () => {
    expect(refused([], [DATA, DB])).toMatchObject({
      message:
        'this upgrade would delete PersistentVolumeClaim shop/data, with its volume, StatefulSet other/db, with a, b, c, d, e and 1 more; nothing was changed',
      remedy:
        'To keep it, annotate it in the WDS: `kubectl annotate persistentvolumeclaim data --namespace shop helm.sh/resource-policy=keep`. To delete it with all of that, set `allow-data-loss` to `PersistentVolumeClaim/shop/data`, `StatefulSet.apps/other/db`, one a line.'
    })
  })
})
