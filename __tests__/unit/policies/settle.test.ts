/** What a policy keeps of the revision before, once Helm is done. */
import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import { settlePolicies, unapplied } from '../../../src/policies/settle.ts'
import { clusterObject, object, policy } from '../../../testkit/fakeRun.ts'
import { ObjectStore } from '../../../testkit/objectStore.ts'

const NAMESPACE = { apiGroup: '', resources: ['namespaces'], objectNames: ['shop'], createOnly: true }
const BY_LABELS = { namespaces: ['shop'], objectSelectors: [{ matchLabels: { a: 'b' } }] }

const configMaps = (...objectNames: readonly string[]) => named('', 'configmaps', ...objectNames)
const named = (apiGroup: string, resource: string, ...objectNames: readonly string[]) => ({
  apiGroup,
  resources: [resource],
  namespaces: ['shop'],
  objectNames
})
const secret = (name: string) => object('v1', 'Secret', name)
const policyWith = (...downsync: readonly unknown[]) => policy('web.shop', 'shop/web', downsync)

describe('clauses that stay', () => {
  test.each<[string, readonly KubeObject[], readonly unknown[], readonly unknown[], readonly unknown[]]>([
    ['nothing was there', [], [], [NAMESPACE], []],
    ['the same objects', [object('v1', 'ConfigMap', 'a')], [configMaps('a')], [configMaps('a')], []],
    [
      'what left the chart and is still in the WDS',
      [object('v1', 'ConfigMap', 'a'), object('v1', 'ConfigMap', 'b')],
      [configMaps('a', 'b')],
      [configMaps('a')],
      [configMaps('b')]
    ],
    ['what left the chart and the WDS', [], [configMaps('a', 'b')], [configMaps('a')], []],
    [
      'of several, those that are there',
      [object('v1', 'ConfigMap', 'c')],
      [configMaps('b', 'c'), named('apps', 'deployments', 'web')],
      [NAMESPACE],
      [configMaps('c')]
    ],
    [
      'of another group',
      [object('apps/v1', 'Deployment', 'web')],
      [named('apps', 'deployments', 'web')],
      [NAMESPACE],
      [named('apps', 'deployments', 'web')]
    ],
    ['of a group that the WDS no longer serves', [], [named('gone.example', 'things', 'a')], [NAMESPACE], []],
    [
      'an object of the same name and another kind is another',
      [object('v1', 'ConfigMap', 'a'), secret('a')],
      [configMaps('a')],
      [named('', 'secrets', 'a')],
      [configMaps('a')]
    ],
    [
      'an object outside of all Namespaces',
      [clusterObject('v1', 'Namespace', 'other')],
      [{ ...NAMESPACE, objectNames: ['shop', 'other'] }],
      [NAMESPACE],
      [{ ...NAMESPACE, objectNames: ['other'] }]
    ],
    [
      'what else the clause says',
      [object('v1', 'ConfigMap', 'a')],
      [{ ...configMaps('a'), createOnly: true }],
      [NAMESPACE],
      [{ ...configMaps('a'), createOnly: true }]
    ],
    // Labels select again what is there.
    ['a clause by labels names nothing', [object('v1', 'ConfigMap', 'a')], [BY_LABELS], [NAMESPACE], []],
    [
      'an older revision of the release, which Helm keeps',
      [secret('sh.helm.release.v1.web.v1'), secret('mine')],
      [named('', 'secrets', 'sh.helm.release.v1.web.v1', 'mine')],
      [named('', 'secrets', 'sh.helm.release.v1.web.v2')],
      [named('', 'secrets', 'mine')]
    ],
    [
      'a ConfigMap that is called like a revision',
      [object('v1', 'ConfigMap', 'sh.helm.release.v1.web.v1')],
      [configMaps('sh.helm.release.v1.web.v1')],
      [NAMESPACE],
      [configMaps('sh.helm.release.v1.web.v1')]
    ]
  ])('%s', async (_what, there, before, wanted, kept) => {
    const wds = new ObjectStore(there)
    const settled = await settlePolicies([policyWith(...before)], [policyWith(...wanted)], wds.client)
    expect(settled).toEqual([policyWith(...wanted, ...kept)])
  })

  test('each policy keeps its own, in the order of those that are wanted', async () => {
    const wds = new ObjectStore([object('v1', 'ConfigMap', 'a'), object('v1', 'ConfigMap', 'b')])
    const [first, second] = ['first', 'second'].map(
      name =>
        (...downsync: readonly unknown[]) =>
          policy(name, 'shop/web', downsync)
    )
    const settled = await settlePolicies(
      [second?.(configMaps('b')), first?.(configMaps('a'))].filter(found => found !== undefined),
      [first?.(), second?.(NAMESPACE)].filter(found => found !== undefined),
      wds.client
    )
    expect(settled).toEqual([first?.(configMaps('a')), second?.(NAMESPACE, configMaps('b'))])
  })
})

test.each<[string, readonly KubeObject[], boolean]>([
  ['there is none of its name', [policy('other', 'shop/web', [NAMESPACE])], true],
  ['the one that is there says something else', [policyWith(configMaps('a'))], true],
  ['the one that is there says the same', [policyWith(NAMESPACE)], false]
])('a policy has to be applied when %s: ', (_what, applied, isUnapplied) => {
  const wanted = policyWith(NAMESPACE)
  expect(unapplied([wanted], applied)).toEqual(isUnapplied ? [wanted] : [])
})
