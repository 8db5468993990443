/** Why a Namespace stays: the whole sentence for each thing that needs it. */
import type { AnyInputs as Inputs } from '../../../testkit/anyInputs.ts'
import { ApiError, UnreachableError } from '../../../src/kubernetes/api/client.ts'
import { apiPath, type KubeObject } from '../../../src/kubernetes/objects.ts'
import { NAMESPACES } from '../../../src/kubernetes/kinds.ts'
import { parseBinding } from '../../../src/kubestellar/binding.ts'
import { whyClustersKeep, whyNamespaceStays } from '../../../src/removal/namespace.ts'
import { MADE_BY } from '../../../src/policies/ownership.ts'
import { binding, clusterObject, fakeWecs, object, policy, releaseSecret } from '../../../testkit/fakeRun.ts'
import { CLAIMS, CONFIG_MAPS, ObjectStore } from '../../../testkit/objectStore.ts'

const INPUTS = { release: 'web', namespace: 'shop' } as Inputs
const SHOP = clusterObject('v1', 'Namespace', 'shop', { annotations: { [MADE_BY]: 'ks-helm-deploy' } })
const FOREIGN = clusterObject('v1', 'Namespace', 'shop')

interface Given {
  readonly namespace?: KubeObject
  readonly bindings?: readonly KubeObject[]
  readonly there?: readonly KubeObject[]
  readonly going?: readonly string[]
}

test.each<[string, Given, string | undefined]>([
  ['nothing is in it', {}, undefined],
  ['somebody else made it', { namespace: FOREIGN }, 'this action did not make it'],
  [
    'the policies of the release deliver from it',
    { bindings: [binding('web.shop', ['wec1'], ['/namespaces//shop', 'apps/deployments/shop/web'])] },
    undefined
  ],
  [
    'another policy selects it',
    { bindings: [binding('other', ['wec1'], ['/namespaces//shop'])] },
    'BindingPolicy other delivers from it'
  ],
  [
    'another policy selects something in it',
    {
      bindings: [binding('first', [], ['/configmaps/test/a']), binding('other', [], ['/configmaps/shop/a'])]
    },
    'BindingPolicy other delivers from it'
  ],
  [
    'another policy selects something called like it',
    { bindings: [binding('other', [], ['/configmaps/test/shop', '/nodes//shop'])] },
    undefined
  ],
  ['revisions of the release itself', { there: [releaseSecret()] }, undefined],
  ['another release', { there: [releaseSecret({ name: 'api' })] }, 'release api is in it'],
  [
    'another release that failed',
    { there: [releaseSecret({ name: 'api', status: 'failed' })] },
    'release api is in it'
  ],
  [
    'another release that Helm only remembers',
    { there: [releaseSecret({ name: 'api', status: 'uninstalled' })] },
    undefined
  ],
  [
    'another release in another Namespace',
    { there: [releaseSecret({ name: 'api', namespace: 'a' })] },
    undefined
  ],
  [
    'what each Namespace has',
    {
      there: [
        object('v1', 'ConfigMap', 'kube-root-ca.crt'),
        object('v1', 'ServiceAccount', 'default'),
        object('v1', 'Event', 'any'),
        object('coordination.k8s.io/v1', 'Lease', 'any')
      ]
    },
    undefined
  ],
  ['the proofs of the release', { there: [object('v1', 'Secret', 'ks-helm-deploy.web')] }, undefined],
  [
    'the proofs of another release',
    { there: [object('v1', 'Secret', 'ks-helm-deploy.api')] },
    'Secret shop/ks-helm-deploy.api is in it, which no release owns'
  ],
  [
    'a ConfigMap that is called like the proofs',
    { there: [object('v1', 'ConfigMap', 'ks-helm-deploy.web')] },
    'ConfigMap shop/ks-helm-deploy.web is in it, which no release owns'
  ],
  [
    'what the release removes',
    { there: [object('apps/v1', 'Deployment', 'web')], going: ['apps/Deployment/web'] },
    undefined
  ],
  [
    'something of the same name and another kind',
    { there: [object('v1', 'ConfigMap', 'web')], going: ['apps/Deployment/web'] },
    'ConfigMap shop/web is in it, which no release owns'
  ],
  [
    'a volume',
    { there: [object('v1', 'PersistentVolumeClaim', 'data')] },
    'PersistentVolumeClaim shop/data is in it, which no release owns'
  ],
  [
    'a volume in another Namespace',
    { there: [object('v1', 'PersistentVolumeClaim', 'data', { namespace: 'a' })] },
    undefined
  ],
  [
    'a policy is told before a release, and that before an object',
    {
      bindings: [binding('other', [], ['/namespaces//shop'])],
      there: [releaseSecret({ name: 'api' }), object('v1', 'ConfigMap', 'a')]
    },
    'BindingPolicy other delivers from it'
  ],
  [
    'a release is told before an object',
    { there: [releaseSecret({ name: 'api' }), object('v1', 'ConfigMap', 'a')] },
    'release api is in it'
  ]
])('in the WDS: %s', async (_what, { namespace = SHOP, bindings = [], there = [], going = [] }, expected) => {
  const why = await whyNamespaceStays(
    INPUTS,
    namespace,
    { own: new Set(['web.shop']), bindings: bindings.map(parseBinding), going: new Set(going) },
    new ObjectStore([...there, policy('web.shop', 'shop/web', [])]).client
  )
  expect(why).toBe(expected)
})

describe('kinds that cannot be listed', () => {
  const why = async (status: number) => {
    const error = new ApiError(status, 'Any', `status ${status}`)
    const wds = new ObjectStore([object('v1', 'PersistentVolumeClaim', 'data')])
      .refuse(apiPath(CONFIG_MAPS, 'shop'), error)
      .refuse(apiPath(CLAIMS, 'shop'), status === 404 ? error : new ApiError(404, 'NotFound', ''))
    return await whyNamespaceStays(
      INPUTS,
      SHOP,
      { own: new Set(), bindings: [], going: new Set() },
      wds.client
    )
  }

  test('N5: 503: something may be in it, so it stays, and the group is named', async () => {
    await expect(why(503)).resolves.toBe('API group core could not be listed: status 503')
  })

  test('N5: 404 of a whole group, which comes or goes: it stays', async () => {
    const wds = new ObjectStore().refuse('/apis/apps/v1', new ApiError(404, 'NotFound', '404 page not found'))
    const uses = { own: new Set<string>(), bindings: [], going: new Set<string>() }
    await expect(whyNamespaceStays(INPUTS, SHOP, uses, wds.client)).resolves.toBe(
      'API group apps could not be listed: 404 page not found'
    )
  })

  test.each([404, 405])('%d: there is nothing of them', async status => {
    await expect(why(status)).resolves.toBeUndefined()
  })

  test.each([403, 500])('%d: nobody knows, so nothing is removed', async status => {
    await expect(why(status)).rejects.toThrow(`status ${status}`)
  })
})

describe('in the clusters', () => {
  const holding = (...objects: readonly KubeObject[]) => new ObjectStore(objects).client
  const refusing = new ObjectStore().refuse(
    apiPath(NAMESPACES, undefined, 'shop'),
    new ApiError(403, 'Forbidden', 'may not get namespaces')
  ).client
  const silent = new UnreachableError('no answer')

  test.each([
    ['nobody may look', {}, undefined],
    ['it is not there', { wec1: holding(), wec2: holding() }, undefined],
    ['it was delivered', { wec1: holding(SHOP), wec2: holding(SHOP) }, undefined],
    ['one had it before', { wec1: holding(SHOP), wec2: holding(FOREIGN) }, 'wec2 had it before'],
    ['both had it before', { wec1: holding(FOREIGN), wec2: holding(FOREIGN) }, 'wec1 had it before'],
    [
      'one refuses',
      { wec1: holding(SHOP), wec2: refusing },
      'whether wec2 had it before cannot be seen: may not get namespaces'
    ],
    ['one is away', { wec1: silent }, 'whether wec1 had it before cannot be seen: no answer'],
    ['the one that may be looked into', { wec1: 'no context', wec2: holding(FOREIGN) }, 'wec2 had it before']
  ])('%s', async (_what, access, expected) => {
    await expect(whyClustersKeep('shop', ['wec1', 'wec2'], fakeWecs(access))).resolves.toBe(expected)
  })
})
