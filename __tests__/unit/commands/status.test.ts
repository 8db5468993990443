/** `command: status` on values: what is told of a release, and which of several faults is the error. */
import type { Inputs, ReleaseInputs } from '../../../src/inputs/inputs.ts'
import { UnreachableError } from '../../../src/kubernetes/api/client.ts'
import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import { hookedSecret } from '../../../src/plan/hookedClusters.ts'
import { remember } from '../../../src/proof/memory.ts'
import { checkRelease } from '../../../src/commands/status.ts'
import {
  binding,
  clusterObject,
  crd,
  fakeIts,
  fakeRun,
  fakeWecs,
  guard,
  object,
  policy,
  releaseSecret
} from '../../../testkit/fakeRun.ts'
import { CONFIG_MAPS, ObjectStore } from '../../../testkit/objectStore.ts'
import { HOOKS } from '../../../testkit/anyInputs.ts'

const NAMESPACE = { apiGroup: '', resources: ['namespaces'], objectNames: ['shop'] }
const CONFIG_MAP = { apiGroup: '', resources: ['configmaps'], objectNames: ['config'] }
const KEYS = ['/namespaces//shop', '/configmaps/shop/config']
const POLICY = policy('web.shop', 'shop/web', [NAMESPACE, CONFIG_MAP])
const SHOP = clusterObject('v1', 'Namespace', 'shop', { resourceVersion: '1' })
const config = (data: string) =>
  object('v1', 'ConfigMap', 'config', { resourceVersion: '1' }, { data: { a: data } })
const STORED = releaseSecret({ revision: 3, objects: [config('1')] })

/** A Binding that lists these objects as they are in the WDS. */
function bound(name: string, ...keys: readonly string[]): KubeObject {
  const found = binding(name, ['wec1'], keys)
  return JSON.parse(
    JSON.stringify(found).replaceAll('"version":"v1"', '"version":"v1","resourceVersion":"1"')
  ) as KubeObject
}

const BINDING = bound('web.shop', ...KEYS)
const WHOLE = [STORED, POLICY, BINDING, SHOP, config('1')]

interface Given {
  readonly inputs?: Partial<Inputs>
  readonly wecs?: Parameters<typeof fakeWecs>[0]
  readonly its?: Parameters<typeof fakeIts>[0]
}

async function check(
  there: readonly KubeObject[],
  { inputs, wecs, its }: Given = {},
  wds = new ObjectStore(there)
) {
  const fake = fakeRun(
    {
      release: 'web',
      namespace: 'shop',
      namespaceLabels: {},
      hooks: HOOKS,
      waitFor: 'ready',
      evidence: 'auto',
      onUnverified: 'allow',
      minReadyClusters: undefined,
      timeoutPerDeliveryMs: 0,
      readyWhen: new Map(),
      selection: { bindingPolicy: 'web.shop', propagateRelease: false },
      ...inputs
    },
    3000
  )
  const access = { wecs: fakeWecs(wecs), its: fakeIts(its) }
  const error: unknown = await checkRelease(fake.run, { ...access, wds: wds.client }).then(
    () => undefined,
    (thrown: unknown) => thrown
  )
  expect(wds.writes).toEqual([])
  return { ...fake, error }
}

const DEPLOY_AGAIN =
  'Deploy it again to undo what was changed; or take the change over into chart, values or policy, and deploy that.'
const CLUSTER = new ObjectStore([{ ...SHOP, status: { phase: 'Active' } }, config('1')], 'cluster wec1')
  .client
const NOBODY = 'without `its-kubeconfig` or `wec-kubeconfig` it cannot be observed'

describe('the release', () => {
  test.each<[string, readonly KubeObject[], Given, string, object | undefined]>([
    ['is as it was, and in the cluster', WHOLE, { wecs: { wec1: CLUSTER } }, 'ready', undefined],
    ['is as it was, and nobody may look', WHOLE, {}, 'bound', undefined],
    ['is as it was, and nobody is asked', WHOLE, { inputs: { waitFor: 'bound' } }, 'bound', undefined],
    [
      'is as it was, and nobody may look where that is asked for',
      WHOLE,
      { inputs: { onUnverified: 'fail' } },
      'bound',
      {
        code: 'UNVERIFIED',
        message: `could not observe whether the release is ready in wec1: ${NOBODY}`
      }
    ],
    [
      'is not in the cluster',
      WHOLE,
      { wecs: { wec1: new UnreachableError('no answer') } },
      'failed',
      {
        code: 'TIMEOUT',
        message: `after 3s still waiting for cluster wec1: Namespace shop cannot be seen: no answer (and 1 more objects, see the summary)`
      }
    ],
    [
      'was changed',
      [STORED, POLICY, BINDING, SHOP, config('2')],
      {},
      'bound',
      {
        code: 'DRIFTED',
        message:
          'release web is not as Helm deployed it: ConfigMap shop/config was changed in the WDS: data.a',
        remedy: DEPLOY_AGAIN
      }
    ],
    [
      'was changed, and is not in the cluster either',
      [STORED, POLICY, BINDING, SHOP, config('2')],
      { wecs: { wec1: new UnreachableError('no answer') } },
      'failed',
      {
        code: 'DRIFTED',
        message:
          'release web is not as Helm deployed it: ConfigMap shop/config was changed in the WDS: data.a'
      }
    ],
    [
      'was deleted in part: what is gone is not called unselected, too',
      [STORED, policy('web.shop', 'shop/web', [NAMESPACE]), bound('web.shop', '/namespaces//shop'), SHOP],
      {},
      'bound',
      {
        code: 'DRIFTED',
        message: 'release web is not as Helm deployed it: ConfigMap shop/config is not in the WDS any more'
      }
    ],
    [
      'is no longer selected in part',
      [
        STORED,
        policy('web.shop', 'shop/web', [NAMESPACE]),
        bound('web.shop', '/namespaces//shop'),
        SHOP,
        config('1')
      ],
      {},
      'bound',
      {
        code: 'DRIFTED',
        message:
          'release web is not as Helm deployed it: ConfigMap shop/config is not selected by any policy of the release, so that no cluster has it'
      }
    ]
  ])('%s', async (_what, there, given, verdict, expected) => {
    const { error, report } = await check(there, given)
    if (expected === undefined) expect(error).toBeUndefined()
    else expect(error).toMatchObject(expected)
    expect(report()).toMatchObject({
      verdict,
      revision: 3,
      releaseStatus: 'deployed',
      chart: { name: 'web-chart', version: '1.2.3', appVersion: '4.5', source: '', digest: '' },
      bindingPolicies: ['web.shop']
    })
  })
})

describe('when a cluster was observed, for the timeline', () => {
  const times = ({ report }: Awaited<ReturnType<typeof check>>) => {
    const { phases, clusters, seconds } = report()
    const [phase] = phases.filter(({ name }) => name === 'Clusters')
    const [cluster] = clusters
    if (phase === undefined || cluster === undefined) throw new Error('no cluster was observed')
    return { phase, cluster, seconds }
  }

  test('from the first look to the last, within the phase, and when its objects arrived', async () => {
    const { phase, cluster, seconds } = times(await check(WHOLE, { wecs: { wec1: CLUSTER } }))
    const { from = NaN, to = NaN } = cluster
    expect(from).toBeGreaterThanOrEqual(phase.from)
    expect(to).toBeGreaterThanOrEqual(from)
    expect(phase.from + phase.seconds).toBeGreaterThanOrEqual(to)
    expect(seconds).toBeGreaterThanOrEqual(phase.from + phase.seconds)
    for (const { arrived = NaN, seconds: ready } of cluster.objects)
      expect(arrived).toBeLessThanOrEqual(ready)
    expect(cluster).not.toHaveProperty('isOffline')
  })

  test('of a cluster that nobody may look into, nothing', async () => {
    const { cluster } = times(await check(WHOLE, { inputs: { waitFor: 'bound' } }))
    expect(Object.keys(cluster)).toEqual(['cluster', 'state', 'objects', 'findings', 'note'])
  })

  test('one that cannot be reached may be well: it is not called offline', async () => {
    const { cluster } = times(await check(WHOLE, { wecs: { wec1: new UnreachableError('no answer') } }))
    expect(cluster).toMatchObject({ state: 'missing', note: 'cannot be seen: no answer' })
    for (const field of ['isOffline', 'evidence', 'from', 'to']) expect(cluster).not.toHaveProperty(field)
  })

  test('one that its ManagedCluster calls offline is', async () => {
    const conditions = [
      {
        type: 'ManagedClusterConditionAvailable',
        status: 'Unknown',
        lastTransitionTime: '2026-01-01T00:00:00Z'
      }
    ]
    const inventory = clusterObject(
      'cluster.open-cluster-management.io/v1',
      'ManagedCluster',
      'wec1',
      { resourceVersion: '1' },
      { status: { conditions } }
    )
    const its = new ObjectStore([inventory], 'the ITS').client
    const { cluster } = times(await check(WHOLE, { its }))
    expect(cluster).toMatchObject({ state: 'missing', isOffline: true })
    expect(cluster.objects.map(({ arrived }) => arrived)).toEqual([undefined, undefined])
  })
})

test('a definition of crds/, which Helm does not keep, is looked for in the clusters as well', async () => {
  const name = 'widgets.example.com'
  const clause = { resources: ['customresourcedefinitions'], objectNames: [name, 'gone.example.com'] }
  const definition = { ...crd(), metadata: { name, resourceVersion: '1' } }
  const there = [
    ...WHOLE,
    definition,
    policy('web.shop-crds', 'shop/web', [clause]),
    bound('web.shop-crds', `apiextensions.k8s.io/customresourcedefinitions//${name}`)
  ]
  const { error, report } = await check(there, { wecs: { wec1: CLUSTER } })
  expect(error).toMatchObject({
    code: 'TIMEOUT',
    message: expect.stringContaining(`CustomResourceDefinition ${name}`) as string
  })
  const states = report().clusters[0]?.objects.map(({ object: { kind }, state }) => `${kind} ${state}`)
  expect(states?.sort()).toEqual(['ConfigMap ready', 'CustomResourceDefinition missing', 'Namespace ready'])
})

test("what a policy of the user's own selects beside is none of the release's", async () => {
  const clause = { resources: ['customresourcedefinitions'], objectNames: ['widgets.example.com'] }
  const mine = policy('web.shop', undefined, [NAMESPACE, CONFIG_MAP, clause])
  const { error, report } = await check([STORED, mine, BINDING, SHOP, config('1'), crd()], {
    wecs: { wec1: CLUSTER }
  })
  expect([error, report().verdict]).toEqual([undefined, 'ready'])
})

describe('what there is nothing to say of', () => {
  const proofless = { revision: 0, bindingPolicies: [] }
  const NO_POLICY = {
    code: 'NO_POLICY',
    message: 'no BindingPolicy delivers release web to any cluster',
    remedy:
      'Somebody has deleted it, or it has a name that `binding-policy` has to tell; a deploy makes it again.'
  }
  const NO_RELEASE = {
    code: 'NO_RELEASE',
    message: 'there is no release web in namespace shop',
    remedy: 'Correct `release` and `namespace`; `helm list --all-namespaces` in the WDS shows what there is.'
  }

  test.each<[string, readonly KubeObject[], object, object]>([
    ['there is no release', [POLICY], NO_RELEASE, proofless],
    ['no revision was ever deployed', [POLICY, releaseSecret({ status: 'failed' })], NO_RELEASE, proofless],
    ['no policy', [STORED, SHOP, config('1')], NO_POLICY, { revision: 3 }],
    [
      "another release's policy of another name",
      [STORED, SHOP, config('1'), policy('other', 'shop/api', [NAMESPACE])],
      NO_POLICY,
      { revision: 3 }
    ]
  ])('%s', async (_what, there, expected, told) => {
    const { error, report } = await check(there)
    expect(error).toMatchObject(expected)
    expect(report()).toMatchObject(told)
  })
})

describe('the policies of the release are', () => {
  const noted = { 'ks-helm-deploy/owner.web': JSON.stringify({ policies: ['a', 'b'] }) }
  const shop = { ...SHOP, metadata: { ...SHOP.metadata, annotations: noted } }
  const rest = [STORED, shop, config('1')]
  const own = (name: string, owner?: string) => policy(name, owner, [NAMESPACE, CONFIG_MAP])

  test.each<[string, readonly KubeObject[], readonly string[]]>([
    [
      'those that this action made, and no others',
      [own('a', 'shop/web'), own('b', 'shop/web'), own('web.shop'), bound('a', ...KEYS), bound('b', ...KEYS)],
      ['a', 'b']
    ],
    [
      "one of the user's own, by its name",
      [own('web.shop'), own('c'), bound('web.shop', ...KEYS)],
      ['web.shop']
    ]
  ])('%s', async (_what, policies, expected) => {
    const { error, report } = await check([...rest, ...policies])
    expect(error).toBeUndefined()
    expect(report().bindingPolicies).toEqual(expected)
  })
})

describe('with a proof of an earlier run', () => {
  /** What a deploy leaves in the WDS that has proved these objects with this policy. */
  async function proved(wds: ObjectStore, name: string): Promise<void> {
    const { run, report } = fakeRun({ release: 'web', namespace: 'shop', selection: { bindingPolicy: name } })
    const objects = [
      {
        type: { ...CONFIG_MAPS, resource: 'namespaces', kind: 'Namespace', namespaced: false },
        path: '/api/v1/namespaces/shop'
      },
      { type: CONFIG_MAPS, path: '/api/v1/namespaces/shop/configmaps/config' }
    ]
    const live = await Promise.all(
      objects.map(async ({ type, path }) => {
        const found = await wds.client.get(path)
        if (found === undefined) throw new Error(`${path} is not there`)
        const { namespace, name: called } = found.metadata
        const ref = { group: '', kind: type.kind, namespace, name: called }
        return { ref, type, live: found, before: undefined, change: 'none', createOnly: false } as const
      })
    )
    const states = live.map(({ ref }) => ({ object: ref, state: 'ready', reason: '', seconds: 1 }) as const)
    const verdict = { cluster: 'wec1', state: 'ready', objects: states, findings: [], note: '' } as const
    const nothing = () => Promise.resolve({ proofs: [], arrivals: new Map() })
    const proven = {
      bound: { objects: live },
      clusters: [verdict],
      statuses: new Map(),
      recreation: { witness: undefined }
    }
    await remember(run, { verdict: 'ready', revision: 3, policies: [name] }, proven, {
      read: nothing,
      wds: wds.client
    })
    expect(report().warnings).toEqual([])
    wds.writes.length = 0
  }

  test('what has not changed since is told as the reason why nobody looks, without a warning', async () => {
    const wds = new ObjectStore(WHOLE)
    await proved(wds, 'web.shop')
    const { report, lines } = await check([], {}, wds)
    expect(report().clusters[0]?.note).toMatch(
      /^nothing has changed since it was proved ready at \d{4}-\d\d-\d\dT[\d:.]+Z$/
    )
    expect(lines.filter(line => line.startsWith('warning'))).toEqual([])
  })

  test('without one, or with a change since, it cannot be observed, and that is a warning', async () => {
    const wds = new ObjectStore(WHOLE)
    await proved(wds, 'web.shop')
    wds.put({ ...config('1'), metadata: { ...config('1').metadata, uid: 'made again' } })
    const { report, lines } = await check([], {}, wds)
    expect(report().clusters[0]?.note).toBe(NOBODY)
    expect(lines.filter(line => line.startsWith('warning'))).toEqual([
      `warning: cluster wec1 is unverified: ${NOBODY}`
    ])
  })

  test("a policy of the user's own is known by it", async () => {
    const mine = policy('mine', undefined, [NAMESPACE, CONFIG_MAP])
    const wds = new ObjectStore([STORED, mine, bound('mine', ...KEYS), SHOP, config('1')])
    await proved(wds, 'mine')
    const { error, report } = await check([], {}, wds)
    expect(error).toBeUndefined()
    expect(report().bindingPolicies).toEqual(['mine'])
  })
})

test('H4: a policy that names the release of another tenant leaves the verdict, and is told', async () => {
  const evil = [policy('evil', 'shop/web', [NAMESPACE]), bound('evil', '/namespaces//shop')]
  const { report, error } = await check([...WHOLE, ...evil], { wecs: { wec1: CLUSTER } })
  expect(error).toBeUndefined()
  expect(report()).toMatchObject({
    verdict: 'ready',
    bindingPolicies: ['web.shop'],
    warnings: [expect.stringMatching(/^BindingPolicy evil names release shop\/web as its own/)]
  })
})

describe('the guard', () => {
  const own = policy('web.shop', 'shop/web', [NAMESPACE, CONFIG_MAP], { uid: 'uid-web' })
  const there = [STORED, own, BINDING, SHOP, config('1')]

  test.each<[string, readonly KubeObject[], readonly string[]]>([
    ['none', [], []],
    ['one that is right', [guard(own, ['wec1'], ['/namespaces//shop'])], []],
    [
      'one that lists what is gone, in a cluster that has left the selector',
      [guard(own, ['wec1', 'wec2'], ['/namespaces//shop', '/persistentvolumeclaims/shop/gone'])],
      [
        'the guard, Binding web.shop-guard, lists persistentvolumeclaims shop/gone, which is not in the WDS: the transport does not work on it; the next deploy writes it again',
        'the guard, Binding web.shop-guard, keeps its objects in wec2, which the policy does not select any more; the next deploy writes it again'
      ]
    ]
  ])('%s', async (_what, guards, warnings) => {
    const { report, error } = await check([...there, ...guards], { wecs: { wec1: CLUSTER } })
    expect([error, report().warnings]).toEqual([undefined, warnings])
  })
})

test('install hooks have not run in a cluster that joined after the last deploy', async () => {
  const job = object('batch/v1', 'Job', 'create')
  const stored = releaseSecret({
    revision: 3,
    objects: [config('1')],
    hooks: [{ object: job, events: ['pre-install'] }]
  })
  const there = [stored, POLICY, BINDING, SHOP, config('1')]
  const told = async (clusters: readonly string[] | undefined): Promise<readonly string[]> => {
    const memory =
      clusters === undefined
        ? []
        : [hookedSecret({ release: 'web', namespace: 'shop' } as ReleaseInputs, clusters)]
    const { report } = await check([...there, ...memory], { wecs: { wec1: CLUSTER } })
    return report().warnings
  }
  expect(await told(['wec2'])).toEqual([
    'install hooks have not run in wec1, which joined after the last deploy: the next deploy with `its-kubeconfig` or `wec-kubeconfig` runs them there'
  ])
  expect(await told(['wec1', 'wec2'])).toEqual([])
  expect(await told(undefined)).toEqual([])
})
