/** What a removal takes and what it leaves, from what a WDS holds. */
import type { AnyInputs as Inputs } from '../../../testkit/anyInputs.ts'
import { arrayAt, objectAt } from '../../../src/lib/json.ts'
import { describeObject, type KubeObject } from '../../../src/kubernetes/objects.ts'
import { MADE_BY } from '../../../src/policies/ownership.ts'
import {
  awaitedHooks,
  readRemoval,
  renderedCrds,
  rendersNamespace,
  type Removal
} from '../../../src/removal/plan.ts'
import {
  binding,
  clusterObject,
  crd,
  fakeWecs,
  guard,
  object,
  ofRelease,
  policy,
  releaseSecret
} from '../../../testkit/fakeRun.ts'
import { ObjectStore } from '../../../testkit/objectStore.ts'

const ORIGIN = { repositoryId: '7', repository: 'acme/web', runUrl: '', branch: '', pullRequest: undefined }
const inputs = (more: Partial<Inputs> = {}): Inputs =>
  ({
    release: 'web',
    namespace: 'shop',
    deleteNamespace: false,
    deleteCrds: false,
    adopt: false,
    origin: ORIGIN,
    selection: { bindingPolicy: 'web.shop' },
    ...more
  }) as Inputs

const SHOP = clusterObject('v1', 'Namespace', 'shop', { annotations: { [MADE_BY]: 'ks-helm-deploy' } })
const KEEP = { 'helm.sh/resource-policy': 'keep' }
const WEB = ofRelease(object('apps/v1', 'Deployment', 'web'))
const CONFIG = ofRelease(object('v1', 'ConfigMap', 'config'))
const CLAIM = ofRelease(object('v1', 'PersistentVolumeClaim', 'data', { annotations: KEEP }))
const CRD = crd()
const KEPT_CRD = { ...CRD, metadata: { ...CRD.metadata, annotations: KEEP } }
const KEPT_VOLUME = clusterObject('v1', 'PersistentVolume', 'disk', { annotations: KEEP })
const WIDGETS_STAY = {
  apiGroup: 'apiextensions.k8s.io',
  resources: ['customresourcedefinitions'],
  objectNames: ['widgets.example.com']
}
const CRD_KEEPING = policy('web.shop-crds', 'shop/web', [WIDGETS_STAY])
const NAMESPACE = { apiGroup: '', resources: ['namespaces'], objectNames: ['shop'], createOnly: true }
const POLICY = policy('web.shop', 'shop/web', [NAMESPACE])
const BOUND = ['/namespaces//shop', 'apps/deployments/shop/web', '/configmaps/shop/config']
const BINDING = binding('web.shop', ['wec2', 'wec1'], BOUND)

/** As charts render their definitions, so that no removal deletes all custom resources. */
const RELEASE_WITH_KEPT_CRD = [
  releaseSecret({ objects: [WEB, KEPT_CRD] }),
  POLICY,
  BINDING,
  policy('web.shop-crds', 'shop/web', [
    { resources: ['customresourcedefinitions'], objectNames: ['widgets.example.com'] }
  ]),
  WEB,
  KEPT_CRD
]

async function removalFrom(
  there: readonly KubeObject[],
  more: Partial<Inputs> = {},
  wecs = fakeWecs()
): Promise<Removal> {
  return await readRemoval(inputs(more), wecs, new ObjectStore(there).client)
}

const told = ({ going, kept, clusters, delivering }: Removal) => ({
  going: going.map(describeObject),
  kept: kept.map(describeObject),
  clusters,
  delivering
})

describe('what goes and what is kept', () => {
  const stored = releaseSecret({ objects: [WEB, CONFIG] })
  const whole = { clusters: ['wec1', 'wec2'], delivering: ['web.shop'] }

  test.each<[string, readonly KubeObject[], ReturnType<typeof told>]>([
    ['nothing is there', [], { going: [], kept: [], clusters: [], delivering: [] }],
    [
      'a release as it was deployed',
      [stored, POLICY, BINDING, WEB, CONFIG],
      { going: ['Deployment shop/web', 'ConfigMap shop/config'], kept: [], ...whole }
    ],
    [
      'objects that somebody has deleted in the WDS go from the clusters',
      [stored, POLICY, BINDING],
      { going: ['Deployment shop/web', 'ConfigMap shop/config'], kept: [], ...whole }
    ],
    [
      'what Helm is told to keep',
      [releaseSecret({ objects: [WEB, CLAIM] }), POLICY, BINDING, WEB, CLAIM, CONFIG],
      {
        going: ['Deployment shop/web', 'ConfigMap shop/config'],
        kept: ['PersistentVolumeClaim shop/data'],
        ...whole
      }
    ],
    [
      'what Helm is told to keep and is not there',
      [releaseSecret({ objects: [WEB, CLAIM] }), POLICY],
      { going: ['Deployment shop/web'], kept: [], clusters: [], delivering: [] }
    ],
    [
      'hooks go, tests were never there',
      [
        POLICY,
        releaseSecret({
          hooks: [
            { object: object('batch/v1', 'Job', 'migrate'), events: ['pre-install'] },
            { object: object('v1', 'Pod', 'probe'), events: ['test'] }
          ]
        })
      ],
      { going: ['Job shop/migrate'], kept: [], clusters: [], delivering: [] }
    ],
    [
      'after an upgrade that failed: of it and of the revision that was deployed, each once',
      [
        POLICY,
        releaseSecret({ revision: 1, status: 'superseded', objects: [object('v1', 'Secret', 'old')] }),
        releaseSecret({ revision: 2, objects: [WEB, CONFIG] }),
        releaseSecret({ revision: 3, status: 'failed', objects: [WEB, object('v1', 'Secret', 'new')] })
      ],
      {
        going: ['Deployment shop/web', 'Secret shop/new', 'ConfigMap shop/config'],
        kept: [],
        clusters: [],
        delivering: []
      }
    ],
    [
      'where another policy delivers some of it',
      [stored, POLICY, BINDING, binding('other', ['wec3'], ['/configmaps/shop/config'])],
      {
        going: ['Deployment shop/web', 'ConfigMap shop/config'],
        kept: [],
        clusters: ['wec1', 'wec2', 'wec3'],
        delivering: ['other', 'web.shop']
      }
    ],
    [
      'where another policy delivers other objects',
      [stored, POLICY, BINDING, binding('other', ['wec3'], ['/configmaps/shop/other'])],
      { going: ['Deployment shop/web', 'ConfigMap shop/config'], kept: [], ...whole }
    ]
  ])('%s', async (_what, there, expected) => {
    const found = told(await removalFrom(there))
    expect({ ...found, delivering: [...found.delivering].sort() }).toEqual(expected)
  })
})

describe('what a Binding still lists and no revision tells of', () => {
  const listing = (...keys: readonly string[]) => [POLICY, binding('web.shop', ['wec1'], keys)]
  const REVISION = 'sh.helm.release.v1.web.v3'

  test.each<[string, readonly KubeObject[], readonly string[], readonly string[]]>([
    ['it is gone from the WDS', listing('apps/deployments/shop/web'), ['Deployment shop/web'], []],
    ["it is the release's", [...listing('apps/deployments/shop/web'), WEB], ['Deployment shop/web'], []],
    [
      'it is nobody’s by now',
      [...listing('/configmaps/shop/config'), object('v1', 'ConfigMap', 'config')],
      [],
      ['ConfigMap shop/config']
    ],
    [
      "it is another release's by now",
      [...listing('/configmaps/shop/config'), ofRelease(object('v1', 'ConfigMap', 'config'), 'api')],
      [],
      ['ConfigMap shop/config']
    ],
    [
      'it is to be kept',
      [...listing('/persistentvolumeclaims/shop/data'), CLAIM],
      [],
      ['PersistentVolumeClaim shop/data']
    ],
    [
      'it is a revision of the release',
      [...listing(`/secrets/shop/${REVISION}`), object('v1', 'Secret', REVISION)],
      [`Secret shop/${REVISION}`],
      []
    ],
    [
      'it is a revision of another release',
      [
        ...listing('/secrets/shop/sh.helm.release.v1.api.v1'),
        object('v1', 'Secret', 'sh.helm.release.v1.api.v1')
      ],
      [],
      ['Secret shop/sh.helm.release.v1.api.v1']
    ],
    [
      'Namespaces and definitions have rules of their own',
      listing('/namespaces//shop', 'apiextensions.k8s.io/customresourcedefinitions//widgets.example.com'),
      [],
      []
    ],
    ['it is of a kind that is not served any more', listing('gone.example/things/shop/a'), [], []],
    [
      'it is listed by a policy of another release',
      [policy('other', 'shop/api', []), binding('other', ['wec1'], ['apps/deployments/shop/web'])],
      [],
      []
    ]
  ])('%s', async (_what, there, going, kept) => {
    expect(told(await removalFrom(there))).toMatchObject({ going, kept })
  })
})

describe('the Namespace', () => {
  const asked = { deleteNamespace: true }
  const foreign = fakeWecs({ wec1: new ObjectStore([clusterObject('v1', 'Namespace', 'shop')]).client })
  const whole = [releaseSecret({ objects: [WEB, CONFIG] }), POLICY, BINDING, WEB, CONFIG, SHOP]
  const withKeptCrd = [...RELEASE_WITH_KEPT_CRD, SHOP]

  test.each<[string, readonly KubeObject[], Partial<Inputs>, 'goes' | 'stays', string | undefined]>([
    ['it was not asked to go', whole, {}, 'stays', undefined],
    ['nothing needs it', whole, asked, 'goes', undefined],
    ['it is gone already', [POLICY, BINDING], asked, 'stays', undefined],
    [
      'something in it is kept',
      [POLICY, SHOP, releaseSecret({ objects: [CLAIM] }), CLAIM],
      asked,
      'stays',
      'PersistentVolumeClaim shop/data stays'
    ],
    [
      'a definition is kept, which has a policy of its own',
      [POLICY, CRD_KEEPING, SHOP, releaseSecret({ objects: [WEB, KEPT_CRD] }), KEPT_CRD],
      asked,
      'goes',
      undefined
    ],
    [
      'several objects are kept',
      [POLICY, SHOP, releaseSecret({ objects: [CLAIM, KEPT_CRD] }), CLAIM, KEPT_CRD],
      asked,
      'stays',
      'PersistentVolumeClaim shop/data, CustomResourceDefinition widgets.example.com stay'
    ],
    [
      'definitions that Helm is told to keep are deleted, too',
      withKeptCrd,
      { ...asked, deleteCrds: true },
      'goes',
      undefined
    ],
    [
      'a definition is kept without one',
      [POLICY, SHOP, releaseSecret({ objects: [WEB, KEPT_CRD] }), KEPT_CRD],
      asked,
      'stays',
      'CustomResourceDefinition widgets.example.com stays'
    ],
    [
      'something else of the whole cluster is kept, by the policy of the Namespace',
      [POLICY, SHOP, releaseSecret({ objects: [WEB, KEPT_VOLUME] }), KEPT_VOLUME],
      asked,
      'stays',
      'PersistentVolume disk stays'
    ],
    [
      'something else is in it',
      [...whole, object('v1', 'ConfigMap', 'mine')],
      asked,
      'stays',
      'ConfigMap shop/mine is in it, which no release owns'
    ]
  ])('%s', async (_what, there, more, expected, why) => {
    const { namespace, whyNamespaceStays } = await removalFrom(there, more)
    expect([namespace === undefined ? 'stays' : 'goes', whyNamespaceStays]).toEqual([expected, why])
  })

  test('a cluster had it before: a cluster is asked last, and only where the release is', async () => {
    await expect(removalFrom(whole, asked, foreign)).resolves.toMatchObject({
      namespace: undefined,
      whyNamespaceStays: 'wec1 had it before'
    })
    await expect(removalFrom([SHOP], asked, foreign)).resolves.toMatchObject({ whyNamespaceStays: undefined })
  })
})

describe('the policies become', () => {
  const CLAIM_STAYS = {
    apiGroup: '',
    resources: ['persistentvolumeclaims'],
    namespaces: ['shop'],
    objectNames: ['data']
  }
  const crds = (...objectNames: readonly string[]) => ({
    apiGroup: 'apiextensions.k8s.io',
    resources: ['customresourcedefinitions'],
    objectNames
  })
  const stored = releaseSecret({ objects: [WEB, CLAIM] })
  const other = (clusters: readonly string[], ...keys: readonly string[]) => binding('other', clusters, keys)
  const CRD_POLICY = policy('web.shop-crds', 'shop/web', [crds('widgets.example.com', 'gadgets.example.com')])

  test.each<[string, readonly KubeObject[], Partial<Inputs>, Readonly<Record<string, unknown>>]>([
    ['the Namespace alone', [POLICY, BINDING, SHOP], {}, { 'web.shop': [NAMESPACE] }],
    [
      'Namespace and what is kept',
      [stored, POLICY, BINDING, SHOP, CLAIM],
      {},
      { 'web.shop': [NAMESPACE, CLAIM_STAYS] }
    ],
    [
      'nothing, when the Namespace goes',
      [POLICY, BINDING, SHOP],
      { deleteNamespace: true },
      { 'web.shop': undefined }
    ],
    [
      'nothing, when it went already',
      [POLICY, BINDING],
      { deleteNamespace: true },
      { 'web.shop': undefined }
    ],
    [
      'the Namespace, where it was to go and stays',
      [POLICY, BINDING, clusterObject('v1', 'Namespace', 'shop')],
      { deleteNamespace: true },
      { 'web.shop': [NAMESPACE] }
    ],
    [
      'nothing, where another policy holds the Namespace in the same clusters',
      [POLICY, BINDING, other(['wec1', 'wec2', 'wec3'], '/namespaces//shop')],
      {},
      { 'web.shop': undefined }
    ],
    [
      'that of a kept definition alone, when the Namespace goes',
      [POLICY, CRD_KEEPING, BINDING, SHOP, releaseSecret({ objects: [WEB, KEPT_CRD] }), KEPT_CRD],
      { deleteNamespace: true },
      { 'web.shop': undefined, 'web.shop-crds': [WIDGETS_STAY] }
    ],
    [
      'the Namespace, beside that of a kept definition',
      [POLICY, CRD_KEEPING, BINDING, SHOP, releaseSecret({ objects: [WEB, KEPT_CRD] }), KEPT_CRD],
      {},
      { 'web.shop': [NAMESPACE], 'web.shop-crds': [WIDGETS_STAY] }
    ],
    [
      'what is kept, where another policy holds the Namespace',
      [stored, POLICY, BINDING, CLAIM, other(['wec1', 'wec2'], '/namespaces//shop')],
      {},
      { 'web.shop': [CLAIM_STAYS] }
    ],
    [
      'the Namespace, where another policy holds it in some clusters',
      [POLICY, BINDING, other(['wec1'], '/namespaces//shop')],
      {},
      { 'web.shop': [NAMESPACE] }
    ],
    [
      'the Namespace, where another policy holds another one',
      [POLICY, BINDING, other(['wec1', 'wec2'], '/namespaces//test', '/configmaps/shop/a')],
      {},
      { 'web.shop': [NAMESPACE] }
    ],
    [
      'nothing, where they select nothing: the probe of a run that was killed',
      [policy('web.shop-probe', 'shop/web', [])],
      {},
      { 'web.shop-probe': undefined }
    ],
    [
      'that of definitions as it was',
      [policy('web.shop-crds', 'shop/web', [crds('widgets.example.com')]), CRD],
      {},
      { 'web.shop-crds': [crds('widgets.example.com')] }
    ],
    [
      'that of definitions without those that go',
      [CRD_POLICY, CRD],
      { deleteCrds: true },
      { 'web.shop-crds': [crds('gadgets.example.com')] }
    ],
    [
      'that of definitions nothing, when all go',
      [policy('web.shop-crds', 'shop/web', [crds('widgets.example.com')]), CRD],
      { deleteCrds: true },
      { 'web.shop-crds': undefined }
    ],
    [
      'those of others that only definitions have kept',
      [CRD_POLICY, CRD, policy('old-crds', 'a/old', [crds('widgets.example.com')])],
      { deleteCrds: true },
      { 'web.shop-crds': [crds('gadgets.example.com')], 'old-crds': undefined }
    ],
    [
      'those of others as they are, when definitions do not go',
      [CRD_POLICY, CRD, policy('old-crds', 'a/old', [crds('widgets.example.com')])],
      {},
      { 'web.shop-crds': [crds('widgets.example.com', 'gadgets.example.com')] }
    ]
  ])('%s', async (_what, there, more, expected) => {
    const { policies } = await removalFrom(there, more)
    expect(
      Object.fromEntries(
        policies.map(({ name, reduced }) => [name, reduced && arrayAt(reduced, 'spec', 'downsync')])
      )
    ).toEqual(expected)
  })

  test('what stays is written as it was, by whoever wrote it, and no sweep comes for it', async () => {
    const annotations = { 'ks-helm-deploy/expires': '2026-01-01T00:00:00Z', 'ks-helm-deploy/branch': 'main' }
    const managedFields = [{ manager: 'kubectl' }, { manager: 'ks-helm-deploy:web.shop' }]
    const marked = policy('web.shop', 'shop/web', [{ ...NAMESPACE, statusCollectors: ['ks-helm-deploy'] }], {
      annotations,
      labels: { a: 'b' },
      managedFields
    })
    const spec = { ...objectAt(marked, 'spec'), clusterSelectors: [{ matchLabels: { a: 'b' } }] }
    const { policies } = await removalFrom([{ ...marked, spec }, BINDING])
    expect(policies).toEqual([
      {
        name: 'web.shop',
        manager: 'ks-helm-deploy:web.shop',
        reduced: {
          apiVersion: 'control.kubestellar.io/v1alpha1',
          kind: 'BindingPolicy',
          metadata: {
            name: 'web.shop',
            labels: { a: 'b' },
            annotations: { 'ks-helm-deploy/branch': 'main', 'ks-helm-deploy/release': 'shop/web' }
          },
          spec: { clusterSelectors: [{ matchLabels: { a: 'b' } }], downsync: [NAMESPACE] }
        }
      }
    ])
  })
})

describe('definitions', () => {
  const clause = { resources: ['customresourcedefinitions'], objectNames: ['widgets.example.com'] }
  const CRD_POLICY = policy('web.shop-crds', 'shop/web', [clause])
  const widget = object('example.com/v1', 'Widget', 'a')
  const inChart = [POLICY, releaseSecret({ objects: [CRD, widget] })]
  const foreign = [
    policy('other', 'shop/api', []),
    binding('other', ['wec3'], ['example.com/widgets/shop/b'])
  ]

  test.each<
    [string, readonly KubeObject[], boolean, readonly string[], readonly string[], readonly string[]]
  >([
    ['are not asked to go', [CRD_POLICY, CRD], false, [], [], []],
    ["that the release's policies select", [CRD_POLICY, CRD], true, ['widgets.example.com'], [], []],
    ['that the chart renders', [...inChart, CRD, widget], true, ['widgets.example.com'], [], []],
    [
      'with what is not of the release',
      [CRD_POLICY, CRD, widget],
      true,
      ['widgets.example.com'],
      [],
      ['Widget shop/a']
    ],
    [
      'of which another policy delivers an object',
      [CRD_POLICY, CRD, object('example.com/v1', 'Widget', 'b'), ...foreign],
      true,
      [],
      ['Widget shop/b of another release is of its kind'],
      []
    ],
    [
      'of which the own policy delivers an object',
      [
        CRD_POLICY,
        CRD,
        POLICY,
        binding('web.shop', ['wec1'], ['example.com/widgets/shop/a']),
        ofRelease(widget)
      ],
      true,
      ['widgets.example.com'],
      [],
      []
    ]
  ])('%s', async (_what, there, deleteCrds, going, kept, resources) => {
    const { crds } = await removalFrom(there, { deleteCrds })
    expect([
      crds.crds.map(({ metadata }) => metadata.name),
      crds.kept.map(({ why }) => why),
      crds.resources
    ]).toEqual([going, kept, resources])
  })

  test('that Helm is told to keep are not told as kept when they are deleted', async () => {
    const removal = await removalFrom(RELEASE_WITH_KEPT_CRD, { deleteCrds: true })
    expect(removal.kept).toEqual([])
    expect(removal.crds.crds.map(({ metadata }) => metadata.name)).toEqual(['widgets.example.com'])
  })

  test('that Helm is told to keep stay in the policy of definitions alone', async () => {
    const { kept, policies } = await removalFrom([...RELEASE_WITH_KEPT_CRD, SHOP])
    expect(kept.map(describeObject)).toEqual(['CustomResourceDefinition widgets.example.com'])
    expect(
      policies.map(({ name, reduced }) => [name, reduced && arrayAt(reduced, 'spec', 'downsync')])
    ).toEqual([
      ['web.shop', [NAMESPACE]],
      ['web.shop-crds', [{ resources: ['customresourcedefinitions'], objectNames: ['widgets.example.com'] }]]
    ])
  })

  test('that go are waited for like the objects', async () => {
    const { leaving } = await removalFrom([CRD_POLICY, CRD, releaseSecret({ objects: [WEB] })], {
      deleteCrds: true
    })
    expect(leaving.map(describeObject)).toEqual([
      'Deployment shop/web',
      'CustomResourceDefinition widgets.example.com'
    ])
  })
})

test.each<[string, readonly KubeObject[], string]>([
  [
    'of another repository',
    [
      policy('web.shop', 'shop/web', [], {
        labels: { 'ks-helm-deploy/repository-id': '8' },
        annotations: { 'ks-helm-deploy/repository': 'acme/other' }
      })
    ],
    'release web in namespace shop belongs to repository acme/other (8), and this run to acme/web'
  ],
  [
    'that Helm made alone',
    [releaseSecret()],
    'release web in namespace shop was not made by this action, but with Helm'
  ]
])('a release %s is not removed', async (_what, there, message) => {
  const store = new ObjectStore(there)
  await expect(readRemoval({ ...inputs(), adopt: false }, fakeWecs(), store.client)).rejects.toMatchObject({
    code: 'NOT_OWNED',
    message
  })
})

describe('what Helm would not survive, or take along', () => {
  const hook = (kind: 'Job' | 'Pod' | 'ConfigMap', ...events: readonly string[]) => ({
    object: object(kind === 'Job' ? 'batch/v1' : 'v1', kind, 'hook'),
    events
  })

  test.each([
    [hook('Job', 'pre-delete'), true],
    [hook('Pod', 'post-delete'), true],
    [hook('Job', 'pre-install', 'post-delete'), true],
    [hook('Job', 'pre-install', 'post-upgrade', 'pre-rollback'), false],
    [hook('ConfigMap', 'pre-delete'), false]
  ])('%j blocks: %p', async (given, blocks) => {
    const removal = await removalFrom([releaseSecret({ hooks: [given] }), POLICY])
    expect(awaitedHooks(removal).map(describeObject)).toEqual(
      blocks ? [`${given.object.kind} shop/hook`] : []
    )
  })

  test.each([
    ['its Namespace', clusterObject('v1', 'Namespace', 'shop'), true, []],
    ['another Namespace', clusterObject('v1', 'Namespace', 'other'), false, []],
    ['something called like it', object('v1', 'ConfigMap', 'shop'), false, []],
    ['a definition', CRD, false, ['CustomResourceDefinition widgets.example.com']],
    [
      'its Namespace, and keeps it',
      clusterObject('v1', 'Namespace', 'shop', { annotations: KEEP }),
      false,
      []
    ]
  ])('the chart renders %s', async (_what, rendered, isNamespace, definitions) => {
    const removal = await removalFrom([releaseSecret({ objects: [rendered] }), POLICY, rendered])
    expect([rendersNamespace(removal, 'shop'), renderedCrds(removal).map(describeObject)]).toEqual([
      isNamespace,
      definitions
    ])
  })
})

test('H4: a policy that names the release of another tenant changes nothing of a removal', async () => {
  const stored = releaseSecret({ objects: [WEB, CONFIG] })
  const there = [stored, POLICY, BINDING, WEB, CONFIG, SHOP]
  const claim = policy('evil', 'shop/web', [NAMESPACE])
  const evil: readonly KubeObject[] = [
    { ...claim, metadata: { ...claim.metadata, labels: { 'ks-helm-deploy/repository-id': '666' } } },
    binding('evil', ['wec9'], ['/secrets/other/login'])
  ]
  const [before, after] = [await removalFrom(there), await removalFrom([...there, ...evil])]
  expect(told(after)).toEqual(told(before))
  expect(after.policies).toEqual(before.policies)
  expect(after.foreign.map(({ metadata }) => metadata.name)).toEqual(['evil'])
})

describe('guards', () => {
  const OWN = policy('web.shop', 'shop/web', [NAMESPACE], { uid: 'uid-web' })
  const OTHER = policy('api.shop', 'shop/api', [NAMESPACE], { uid: 'uid-api' })
  const HELD = ['/namespaces//shop', '/persistentvolumeclaims/shop/data']
  const GUARD = guard(OWN, ['wec1', 'wec2', 'wec3'], HELD)
  const there = [OWN, BINDING, SHOP, GUARD]

  test('are no use of what they guard: Namespace and policy go', async () => {
    const { namespace, whyNamespaceStays, policies, guards, delivering, clusters } = await removalFrom(
      there,
      {
        deleteNamespace: true
      }
    )
    expect([namespace?.metadata.name, whyNamespaceStays]).toEqual(['shop', undefined])
    expect(policies.map(({ name, reduced }) => [name, reduced])).toEqual([['web.shop', undefined]])
    expect(guards.map(({ policy: of }) => of)).toEqual(['web.shop'])
    // One that has left the selector has what is guarded until now.
    expect({ delivering, clusters }).toEqual({ delivering: ['web.shop'], clusters: ['wec1', 'wec2', 'wec3'] })
  })

  test('do not hold the Namespace in the place of its policy', async () => {
    const { policies } = await removalFrom(there)
    expect(policies.map(({ reduced }) => reduced && arrayAt(reduced, 'spec', 'downsync'))).toEqual([
      [NAMESPACE]
    ])
  })

  test('of another release are its own, and its policy keeps the Namespace', async () => {
    const theirs = guard(OTHER, ['wec1', 'wec2'], HELD, 'shop/api')
    const withPolicy = [...there, OTHER, binding('api.shop', ['wec1', 'wec2'], ['/namespaces//shop']), theirs]
    const found = await removalFrom(withPolicy, { deleteNamespace: true })
    expect(found.whyNamespaceStays).toBe('BindingPolicy api.shop delivers from it')
    expect(found.guards.map(({ policy: of }) => of)).toEqual(['web.shop'])
    // Whose policy is gone: nobody knows what it is for.
    const { whyNamespaceStays } = await removalFrom([...there, theirs], { deleteNamespace: true })
    expect(whyNamespaceStays).toBe('BindingPolicy api.shop-guard delivers from it')
  })

  test('whose policy is gone go with the release', async () => {
    const { guards, clusters } = await removalFrom([SHOP, GUARD], { deleteNamespace: true })
    expect([guards.map(({ policy: of }) => of), clusters]).toEqual([['web.shop'], ['wec1', 'wec2', 'wec3']])
  })

  test('of definitions go with those, also where only definitions have kept a policy', async () => {
    const selects = { resources: ['customresourcedefinitions'], objectNames: ['widgets.example.com'] }
    const [mine, old] = [
      policy('web.shop-crds', 'shop/web', [selects], { uid: 'uid-crds' }),
      policy('old-crds', 'a/old', [selects], { uid: 'uid-old' })
    ]
    const key = 'apiextensions.k8s.io/customresourcedefinitions//widgets.example.com'
    const all = [mine, old, CRD, guard(mine, ['wec1'], [key]), guard(old, ['wec1'], [key], 'a/old')]
    const { crds, guards } = await removalFrom(all, { deleteCrds: true })
    expect(crds.crds.map(({ metadata }) => metadata.name)).toEqual(['widgets.example.com'])
    expect(guards.map(({ policy: of }) => of)).toEqual(['web.shop-crds', 'old-crds'])
  })

  test('of a custom resource keep no definition', async () => {
    const widget = object('example.com/v1', 'Widget', 'mine')
    const key = 'example.com/widgets/shop/mine'
    const { crds } = await removalFrom(
      [
        OWN,
        SHOP,
        CRD,
        widget,
        guard(OWN, ['wec1'], [key]),
        policy('web.shop-crds', 'shop/web', [
          { resources: ['customresourcedefinitions'], objectNames: ['widgets.example.com'] }
        ])
      ],
      { deleteCrds: true }
    )
    expect(crds.kept).toEqual([])
  })

  test('of a newer version are left alone, and no use either', async () => {
    const annotations = { ...GUARD.metadata.annotations, 'ks-helm-deploy/guard': '{"format":2}' }
    const newer = { ...GUARD, metadata: { ...GUARD.metadata, annotations } }
    const found = await removalFrom([OWN, BINDING, SHOP, newer], { deleteNamespace: true })
    expect([found.guards, found.whyNamespaceStays]).toEqual([[], undefined])
    expect(found.untrustedGuards).toEqual([
      'Binding web.shop-guard was written by a newer version of this action (format 2): it is left as it is'
    ])
  })
})
