/** Who needs a CustomResourceDefinition. */
import { policiesOfCrd } from '../../../src/policies/crdPolicies.ts'
import { customResources, kindOf } from '../../../src/kubernetes/customResources.ts'
import { ApiError, type KubeClient } from '../../../src/kubernetes/api/client.ts'
import { apiPath, type KubeObject } from '../../../src/kubernetes/objects.ts'
import { crd, object, policy, releaseSecret } from '../../../testkit/fakeRun.ts'
import { namespacedType, ObjectStore, WIDGETS } from '../../../testkit/objectStore.ts'

const version = (name: string, served: boolean) => ({ name, served })

test.each([
  ['as it is served', crd(), WIDGETS],
  [
    'in the first version that is served',
    crd({ versions: [version('v1alpha1', false), version('v1beta1', true), version('v1', true)] }),
    { ...WIDGETS, version: 'v1beta1' }
  ],
  ['outside of all Namespaces', crd({ scope: 'Cluster' }), { ...WIDGETS, namespaced: false }],
  ['served in none', crd({ versions: [version('v1', false)] }), { ...WIDGETS, version: '' }],
  [
    'without anything that it needs',
    { apiVersion: 'v1', kind: 'Any', metadata: { name: 'any' } },
    { group: '', version: '', resource: '', kind: '', namespaced: false }
  ]
])('the kind of a definition: %s', (_what, definition, expected) => {
  expect(kindOf(definition)).toEqual(expected)
})

describe('custom resources', () => {
  const [first, second] = [
    object('example.com/v1', 'Widget', 'a', { uid: '1', resourceVersion: '1' }),
    object('example.com/v1', 'Widget', 'b', { namespace: 'other', uid: '2', resourceVersion: '2' })
  ]

  test('are those of all Namespaces, with their kind', async () => {
    const { client } = new ObjectStore([first, second])
    await expect(customResources(WIDGETS, client)).resolves.toEqual([first, second])
  })

  test('are none where the kind is not served', async () => {
    const gadgets = namespacedType('example.com/v1', 'gadgets', 'Gadget')
    await expect(customResources(gadgets, new ObjectStore().client)).resolves.toEqual([])
  })

  test('are asked for again while their storage is initialized', async () => {
    const { client } = new ObjectStore([first, second])
    let tries = 0
    const starting: KubeClient = {
      ...client,
      listMetadata: async path => {
        tries += 1
        if (tries < 3) throw new ApiError(429, 'TooManyRequests', 'storage is (re)initializing')
        return await client.listMetadata(path)
      }
    }
    await expect(customResources(WIDGETS, starting)).resolves.toEqual([first, second])
  })

  test('that may not be listed are not taken for none', async () => {
    const refused = new ApiError(403, 'Forbidden', 'may not list')
    const { client } = new ObjectStore().refuse(apiPath(WIDGETS, undefined), refused)
    await expect(customResources(WIDGETS, client)).rejects.toBe(refused)
  })
})

describe('policies that select a definition', () => {
  const NAME = 'widgets.example.com'
  const clause = (resource: string, ...objectNames: readonly string[]) => ({
    resources: [resource],
    objectNames
  })
  const selecting = (name: string, owner: string | undefined) =>
    policy(name, owner, [clause('customresourcedefinitions', 'other', NAME)])
  const API = releaseSecret({ name: 'api', namespace: 'a' })
  const DB = releaseSecret({ name: 'db', namespace: 'd' })

  test.each<[string, readonly KubeObject[], string | undefined, readonly string[]]>([
    ['none', [], undefined, []],
    ["the release's own", [selecting('own', 'shop/web')], undefined, []],
    ['of a release that is there', [selecting('p', 'a/api'), API], 'p', []],
    ['of a release that is gone', [selecting('p', 'a/api')], undefined, ['p']],
    [
      'of a release that Helm only remembers',
      [selecting('p', 'a/api'), releaseSecret({ name: 'api', namespace: 'a', status: 'uninstalled' })],
      undefined,
      ['p']
    ],
    [
      'of a release that failed',
      [selecting('p', 'a/api'), releaseSecret({ name: 'api', namespace: 'a', status: 'failed' })],
      'p',
      []
    ],
    ['of nobody', [selecting('p', undefined)], 'p', []],
    ['of somebody whose name cannot be read', [selecting('p', 'api')], 'p', []],
    [
      'several: the first that lives is named, those of the dead are listed',
      [selecting('p', 'a/api'), selecting('q', 'b/gone'), selecting('r', 'd/db'), API, DB],
      'p',
      ['q']
    ],
    [
      'other definitions, other kinds, no names',
      [
        policy('p', undefined, [clause('customresourcedefinitions', 'other')]),
        policy('q', undefined, [clause('configmaps', NAME)]),
        policy('r', undefined, [{ resources: ['customresourcedefinitions'] }]),
        policy('s', undefined, [])
      ],
      undefined,
      []
    ]
  ])('%s', async (_what, there, living, abandoned) => {
    const found = await policiesOfCrd(NAME, 'shop/web', new ObjectStore(there).client)
    expect({ ...found, abandoned: found.abandoned.map(({ metadata }) => metadata.name) }).toEqual({
      living,
      abandoned
    })
  })
})
