/** Which CustomResourceDefinitions go with a release, why others stay, and what goes with them. */
import { customResourcesInClusters, planCrdRemoval } from '../../../src/removal/crds.ts'
import { ApiError, UnreachableError } from '../../../src/kubernetes/api/client.ts'
import { crdsOf } from '../../../src/kubestellar/bindingPolicy.ts'
import { apiPath, keyOf, refOf, type KubeObject } from '../../../src/kubernetes/objects.ts'
import {
  clusterObject,
  crd,
  fakeWecs,
  object,
  ofRelease,
  policy,
  releaseSecret
} from '../../../testkit/fakeRun.ts'
import { ObjectStore, SERVED, WIDGETS } from '../../../testkit/objectStore.ts'

const NAME = 'widgets.example.com'
const CRD = crd()
const widget = (name: string, namespace = 'shop') => object('example.com/v1', 'Widget', name, { namespace })
const selecting = (name: string, owner: string | undefined) =>
  policy(name, owner, [{ resources: ['customresourcedefinitions'], objectNames: [NAME] }])

interface Plan {
  readonly crds?: readonly string[]
  readonly kept?: readonly [string, string][]
  readonly abandoned?: readonly string[]
  readonly resources?: readonly string[]
}

interface Given {
  readonly names?: readonly string[]
  /** That the release removes itself. */
  readonly going?: readonly KubeObject[]
  /** Names of objects that others deliver. */
  readonly delivered?: readonly string[]
}

test.each<[string, readonly KubeObject[], Given, Plan]>([
  ['none is asked for', [CRD], { names: [] }, {}],
  ['it is gone already', [], {}, {}],
  ['nobody needs it', [CRD, selecting('own', 'shop/web')], {}, { crds: [NAME] }],
  [
    "with the release's own objects, which are not told",
    [CRD, widget('a')],
    { going: [widget('a')] },
    { crds: [NAME] }
  ],
  [
    'with what people made of the kind',
    [CRD, widget('a'), widget('b', 'other'), ofRelease(widget('c'))],
    { going: [widget('a')] },
    { crds: [NAME], resources: ['Widget other/b', 'Widget shop/c'] }
  ],
  [
    'a policy of a living release needs it',
    [CRD, widget('a'), selecting('api-crds', 'a/api'), releaseSecret({ name: 'api', namespace: 'a' })],
    {},
    { kept: [[NAME, 'BindingPolicy api-crds needs it']] }
  ],
  [
    "a policy of the user's own needs it",
    [CRD, selecting('mine', undefined)],
    {},
    { kept: [[NAME, 'BindingPolicy mine needs it']] }
  ],
  [
    'a policy of a release that is gone, which goes as well',
    [CRD, selecting('api-crds', 'a/api')],
    {},
    { crds: [NAME], abandoned: ['api-crds'] }
  ],
  [
    'an object of another release is of its kind',
    [CRD, widget('a'), ofRelease(widget('b', 'db'), 'db', 'db'), selecting('api-crds', 'a/api')],
    {},
    { kept: [[NAME, 'Widget db/b of another release is of its kind']] }
  ],
  [
    'an object of a release of the same name elsewhere',
    [CRD, ofRelease(widget('b', 'test'), 'web', 'test')],
    {},
    { kept: [[NAME, 'Widget test/b of another release is of its kind']] }
  ],
  [
    'an object that another policy delivers',
    [CRD, widget('a'), widget('b')],
    { delivered: ['b'] },
    { kept: [[NAME, 'Widget shop/b of another release is of its kind']] }
  ],
  [
    'a policy is told before an object',
    [CRD, ofRelease(widget('b'), 'db', 'db'), selecting('mine', undefined)],
    {},
    { kept: [[NAME, 'BindingPolicy mine needs it']] }
  ],
  [
    'of two, one',
    [CRD, selecting('mine', undefined), clusterObject('apiextensions.k8s.io/v1', CRD.kind, 'b', {}, {})],
    { names: [NAME, 'b'] },
    { crds: ['b'], kept: [[NAME, 'BindingPolicy mine needs it']] }
  ]
])('%s', async (_what, there, { names = [NAME], going = [], delivered = [] }, expected) => {
  const plan = await planCrdRemoval(
    {
      release: 'shop/web',
      names,
      going: new Set(going.map(gone => keyOf(refOf(gone)))),
      isDelivered: ({ metadata }, resource) => resource === 'widgets' && delivered.includes(metadata.name)
    },
    new ObjectStore(there).client
  )
  expect({
    crds: plan.crds.map(({ metadata }) => metadata.name),
    kept: plan.kept.map(({ crd: { metadata }, why }) => [metadata.name, why]),
    abandoned: plan.abandoned.map(({ metadata }) => metadata.name),
    resources: plan.resources
  }).toEqual({ crds: [], kept: [], abandoned: [], resources: [], ...expected })
})

describe('what the clusters alone have of the kinds', () => {
  // An API server, and one that does not serve the kind.
  const none = new ObjectStore(
    [],
    'cluster wec1',
    SERVED.filter(type => type !== WIDGETS)
  ).client
  const holding = (...objects: readonly KubeObject[]) => new ObjectStore(objects).client
  const forbidden = new ObjectStore().refuse(
    apiPath(WIDGETS, undefined),
    new ApiError(403, 'Forbidden', 'may not list widgets')
  ).client

  test.each([
    ['nobody may look', {}, []],
    ['nothing', { wec1: holding(), wec2: none }, []],
    [
      "each cluster's, without what the release removes",
      { wec1: holding(widget('a'), widget('b')), wec2: holding(widget('b')) },
      ['wec1: Widget shop/b', 'wec2: Widget shop/b']
    ],
    ['one cluster that may be looked into', { wec2: holding(widget('b')) }, ['wec2: Widget shop/b']],
    [
      'one that cannot be opened and one that refuses',
      { wec1: new UnreachableError('cluster wec1 does not answer'), wec2: forbidden },
      ['wec1: cluster wec1 does not answer', 'wec2: may not list widgets']
    ]
  ])('%s', async (_what, access, expected) => {
    const going = new Set([keyOf(refOf(widget('a')))])
    const found = await customResourcesInClusters([CRD], going, ['wec1', 'wec2'], fakeWecs(access))
    expect(found).toEqual(expected)
  })

  test('nothing is asked where no definition goes', async () => {
    await expect(
      customResourcesInClusters([], new Set(), ['wec1'], fakeWecs({ wec1: forbidden }))
    ).resolves.toEqual([])
  })
})

test.each<[string, readonly unknown[], readonly string[]]>([
  ['none', [{ resources: ['namespaces'], objectNames: ['shop'] }], []],
  ['one', [{ resources: ['customresourcedefinitions'], objectNames: ['a', 'b'] }], ['a', 'b']],
  ['among other kinds', [{ resources: ['x', 'customresourcedefinitions'], objectNames: ['a'] }], ['a']],
  ['without names', [{ resources: ['customresourcedefinitions'] }, {}], []],
  [
    'in several clauses',
    [
      { resources: ['customresourcedefinitions'], objectNames: ['a'] },
      { resources: ['customresourcedefinitions'], objectNames: ['b'] }
    ],
    ['a', 'b']
  ]
])('definitions that a policy names: %s', (_what, clauses, expected) => {
  expect(crdsOf([policy('p', undefined, clauses)])).toEqual(expected)
})
