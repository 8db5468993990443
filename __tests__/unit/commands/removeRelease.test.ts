/** A removal on values: what it refuses, what it does in which order, what it says at the end. */
import type { Helm } from '../../../src/helm/client.ts'
import { HOOKS, type AnyInputs as Inputs } from '../../../testkit/anyInputs.ts'
import { ApiError, UnreachableError, type KubeClient } from '../../../src/kubernetes/api/client.ts'
import { apiPath, type KubeObject } from '../../../src/kubernetes/objects.ts'
import { BINDINGS, BINDING_POLICIES, MANIFEST_WORKS } from '../../../src/kubestellar/api.ts'
import { parseBinding } from '../../../src/kubestellar/binding.ts'
import type { Lock } from '../../../src/lock/lock.ts'
import { MADE_BY } from '../../../src/policies/ownership.ts'
import { removeRelease } from '../../../src/commands/removeRelease.ts'
import {
  binding,
  clusterObject,
  crd,
  fakeIts,
  fakeRun,
  fakeWecs,
  guard,
  object,
  ofRelease,
  policy,
  releaseSecret,
  type FakeRun
} from '../../../testkit/fakeRun.ts'
import { ObjectStore } from '../../../testkit/objectStore.ts'

const KEEP = { 'helm.sh/resource-policy': 'keep' }
const NAMESPACE = { apiGroup: '', resources: ['namespaces'], objectNames: ['shop'], createOnly: true }
const POLICY = policy('web.shop', 'shop/web', [NAMESPACE])
const SHOP = clusterObject('v1', 'Namespace', 'shop', { annotations: { [MADE_BY]: 'ks-helm-deploy' } })
const WEB = ofRelease(object('apps/v1', 'Deployment', 'web'))
const KEPT = ofRelease(object('v1', 'ConfigMap', 'kept', { annotations: KEEP }))
const JOB = object('batch/v1', 'Job', 'migrate')
const WIDGET = object('example.com/v1', 'Widget', 'mine')
const CRD_POLICY = policy('web.shop-crds', 'shop/web', [
  { resources: ['customresourcedefinitions'], objectNames: ['widgets.example.com'] }
])
const bound = (...clusters: readonly string[]) =>
  binding('web.shop', clusters, ['/namespaces//shop', 'apps/deployments/shop/web'])
/** A release of one Deployment in two clusters. */
const RELEASE = [SHOP, POLICY, bound('wec1', 'wec2'), WEB, releaseSecret({ objects: [WEB] })]

interface Given {
  readonly inputs?: Partial<Inputs>
  readonly its?: KubeClient
  readonly wecs?: Parameters<typeof fakeWecs>[0]
  readonly timeoutMs?: number
  /** Changes what the WDS answers. */
  readonly refusing?: (wds: ObjectStore) => void
  /** Done by somebody else while Helm works. */
  readonly meanwhile?: (wds: ObjectStore) => void
}

interface Removed extends FakeRun {
  readonly wds: ObjectStore
  /** What was done, in its order: paths from the last but one part on. */
  readonly done: readonly string[]
  readonly error: unknown
}

/** Removes the release `web`; what it does to the WDS is in `done`. */
async function remove(there: readonly KubeObject[], given: Given = {}): Promise<Removed> {
  const fake = fakeRun(
    {
      release: 'web',
      namespace: 'shop',
      deleteNamespace: false,
      deleteCrds: false,
      adopt: false,
      hooks: HOOKS,
      onUnverified: 'allow',
      origin: { repositoryId: '', repository: '' },
      selection: { bindingPolicy: 'web.shop' },
      ...given.inputs
    },
    given.timeoutMs
  )
  const wds = new ObjectStore(there)
  given.refusing?.(wds)
  const done: string[] = []
  const helm = {
    uninstall: async ({ release, namespace, skipHooks }: Parameters<Helm['uninstall']>[0]) => {
      done.push(`helm uninstall ${namespace}/${release}${skipHooks ? ' without hooks' : ''}`)
      const { items } = await wds.client.list('/api/v1/namespaces/shop/secrets', {
        labelSelector: 'owner=helm'
      })
      for (const { metadata } of items)
        await wds.client.delete(`/api/v1/namespaces/shop/secrets/${metadata.name}`)
      await wds.client.delete('/apis/apps/v1/namespaces/shop/deployments/web')
      // KubeStellar follows what is selected.
      const found = await wds.client.get(apiPath(BINDINGS, undefined, 'web.shop'))
      if (found !== undefined) wds.put(binding('web.shop', ['wec1', 'wec2'], ['/namespaces//shop']))
      given.meanwhile?.(wds)
      wds.writes.length = 0
    }
  } as unknown as Helm
  const client: KubeClient = {
    ...wds.client,
    apply: async (path, written, manager) => {
      done.push(`apply ${path.split('/').slice(-2).join('/')}`)
      return await wds.client.apply(path, written, manager)
    },
    replace: async (path, written) => {
      const replaced = await wds.client.replace(path, written)
      done.push(`replace ${path.split('/').slice(-2).join('/')}`)
      return replaced
    },
    delete: async (path, preconditions) => {
      const deleted = await wds.client.delete(path, preconditions)
      if (deleted) done.push(`delete ${path.split('/').slice(-2).join('/')}`)
      // A Binding goes with its policy, and so does its guard.
      if (path.startsWith(apiPath(BINDING_POLICIES, undefined))) {
        const bindings = path.replace('/bindingpolicies/', '/bindings/')
        for (const end of ['', '-guard']) await wds.client.delete(`${bindings}${end}`)
      }
      return deleted
    }
  }
  const lock = { announce: () => Promise.resolve() } as unknown as Lock
  const access = { wecs: fakeWecs(given.wecs), its: fakeIts(given.its) }
  const error: unknown = await removeRelease(fake.run, lock, { ...access, helm, wds: client }).then(
    () => undefined,
    (thrown: unknown) => thrown
  )
  return { ...fake, wds, done, error }
}

const HOOK_REMEDY =
  'Set `hooks: run`, by which it runs in the clusters, or `hooks: skip` if the release can be removed without it. Nothing was changed.'

describe('what is refused before anything is changed', () => {
  const shopInChart = clusterObject('v1', 'Namespace', 'shop')
  const inChart = (...objects: readonly KubeObject[]) => [POLICY, ...objects, releaseSecret({ objects })]
  const hooked = (...names: readonly string[]) => [
    POLICY,
    releaseSecret({
      hooks: names.map(name => ({ object: object('batch/v1', 'Job', name), events: ['pre-delete'] }))
    })
  ]

  test.each<[string, readonly KubeObject[], Partial<Inputs>, object]>([
    [
      'a hook that would never end',
      hooked('a'),
      {},
      {
        code: 'HOOK_BLOCKS',
        message: 'Helm would wait in vain for Job shop/a, a hook of the removal: nothing runs in a WDS',
        remedy: HOOK_REMEDY
      }
    ],
    [
      'many of them',
      hooked('a', 'b', 'c', 'd', 'e', 'f'),
      {},
      {
        code: 'HOOK_BLOCKS',
        message:
          'Helm would wait in vain for Job shop/a, Job shop/b, Job shop/c, Job shop/d, Job shop/e and 1 more, a hook of the removal: nothing runs in a WDS',
        remedy: HOOK_REMEDY
      }
    ],
    [
      'a Namespace that the chart renders',
      inChart(shopInChart),
      {},
      {
        code: 'NAMESPACE_IN_CHART',
        message:
          'the chart renders Namespace shop itself: with the release it would go, and everything in it, in every cluster',
        remedy:
          'Give the Namespace the annotation `helm.sh/resource-policy: keep` in the chart and deploy once more; or set `delete-namespace: true` if all of it may go. Nothing was changed.'
      }
    ],
    [
      'a Namespace that the chart renders, may go, and is needed by others',
      [...inChart(shopInChart), { ...shopInChart, metadata: { ...shopInChart.metadata, uid: 'u' } }],
      { deleteNamespace: true },
      {
        code: 'NAMESPACE_IN_CHART',
        message: expect.stringMatching(/^the chart renders Namespace shop itself/) as string,
        remedy:
          '`delete-namespace` leaves it: this action did not make it. Give the Namespace the annotation `helm.sh/resource-policy: keep` in the chart and deploy once more. Nothing was changed.'
      }
    ],
    [
      'definitions that the chart renders',
      inChart(crd()),
      {},
      {
        code: 'CRDS_IN_CHART',
        message:
          'the chart renders CustomResourceDefinition widgets.example.com: with the release would go every custom resource of these kinds, in every cluster',
        remedy:
          'Give them the annotation `helm.sh/resource-policy: keep` in the chart and deploy once more; or set `delete-crds: true` if all of it may go, and see with `dry-run: true` what that is. Nothing was changed.'
      }
    ],
    [
      'definitions that the chart renders, may go, and are needed by others',
      [
        ...inChart(crd()),
        policy('mine', undefined, [
          { resources: ['customresourcedefinitions'], objectNames: ['widgets.example.com'] }
        ])
      ],
      { deleteCrds: true },
      {
        code: 'CRDS_IN_CHART',
        message:
          'the chart renders CustomResourceDefinition widgets.example.com: with the release would go every custom resource of these kinds, in every cluster',
        remedy:
          'Others need them, see the warnings: give them the annotation `helm.sh/resource-policy: keep` in the chart and deploy once more. Nothing was changed.'
      }
    ]
  ])('%s', async (_what, there, inputs, expected) => {
    const { error, done } = await remove(there, { inputs })
    expect(error).toMatchObject(expected)
    expect(done).toEqual([])
  })

  test.each<[string, readonly KubeObject[], Partial<Inputs>]>([
    ['a hook that is skipped', hooked('a'), { hooks: { ...HOOKS, mode: 'skip' } }],
    [
      'a Namespace that the chart renders and that may go',
      [SHOP, POLICY, releaseSecret({ objects: [shopInChart] })],
      { deleteNamespace: true }
    ],
    ['definitions that the chart renders and that may go', inChart(crd()), { deleteCrds: true }]
  ])('not refused: %s', async (_what, there, inputs) => {
    const { error, done } = await remove(there, { inputs })
    expect(error).toBeUndefined()
    expect(done[0]).toBe(`helm uninstall shop/web${inputs.hooks?.mode === 'skip' ? ' without hooks' : ''}`)
  })
})

describe('what is done, in its order, and told', () => {
  const UNSEEN =
    'KubeStellar was told to remove it; without `its-kubeconfig` or `wec-kubeconfig` it cannot be observed whether it did'
  const NOT_PROVED = `warning: it is not proved that the release left wec1, wec2: ${UNSEEN}`
  const UNBOUND = 'Binding web.shop lists nothing of the release any more'

  test.each<[string, readonly KubeObject[], Given, readonly string[], readonly string[]]>([
    [
      'a release; the Namespace stays',
      RELEASE,
      {},
      ['helm uninstall shop/web', 'apply bindingpolicies/web.shop'],
      [
        'revision 1 of web is deployed; 1 objects go from wec1, wec2',
        'release web is uninstalled',
        UNBOUND,
        'BindingPolicy web.shop reduced to what stays',
        NOT_PROVED
      ]
    ],
    [
      'a release and its Namespace',
      RELEASE,
      { inputs: { deleteNamespace: true } },
      ['helm uninstall shop/web', 'delete namespaces/shop', 'delete bindingpolicies/web.shop'],
      [
        'revision 1 of web is deployed; 1 objects go from wec1, wec2',
        'release web is uninstalled',
        UNBOUND,
        'Namespace shop removed',
        'BindingPolicy web.shop removed',
        NOT_PROVED
      ]
    ],
    [
      'a Namespace that stays after all',
      [...RELEASE, object('v1', 'ConfigMap', 'mine')],
      { inputs: { deleteNamespace: true } },
      ['helm uninstall shop/web', 'apply bindingpolicies/web.shop'],
      [
        'revision 1 of web is deployed; 1 objects go from wec1, wec2',
        'warning: Namespace shop stays: ConfigMap shop/mine is in it, which no release owns',
        'release web is uninstalled',
        UNBOUND,
        'BindingPolicy web.shop reduced to what stays',
        NOT_PROVED
      ]
    ],
    [
      'what Helm is told to keep, and what a failed upgrade forgot',
      [
        SHOP,
        POLICY,
        KEPT,
        ofRelease(object('v1', 'ConfigMap', 'forgotten')),
        releaseSecret({
          revision: 2,
          status: 'failed',
          objects: [KEPT, ofRelease(object('v1', 'ConfigMap', 'forgotten'))]
        })
      ],
      {},
      ['helm uninstall shop/web', 'delete configmaps/forgotten', 'apply bindingpolicies/web.shop'],
      [
        'revision 2 of web is failed; 1 objects go from no cluster',
        'Helm is told to keep ConfigMap shop/kept',
        'release web is uninstalled',
        'ConfigMap shop/forgotten removed',
        'BindingPolicy web.shop reduced to what stays'
      ]
    ],
    [
      'hooks, which Helm leaves behind',
      [SHOP, POLICY, JOB, releaseSecret({ hooks: [{ object: JOB, events: ['pre-install'] }] })],
      { inputs: { hooks: { ...HOOKS, mode: 'skip' } } },
      ['helm uninstall shop/web without hooks', 'delete jobs/migrate', 'apply bindingpolicies/web.shop'],
      [
        'revision 1 of web is deployed; 1 objects go from no cluster',
        'release web is uninstalled',
        'Job shop/migrate removed',
        'BindingPolicy web.shop reduced to what stays'
      ]
    ],
    [
      "what became somebody else's meanwhile",
      [SHOP, POLICY, releaseSecret({ objects: [ofRelease(object('v1', 'ConfigMap', 'a'))] })],
      { meanwhile: wds => wds.put(ofRelease(object('v1', 'ConfigMap', 'a'), 'api')) },
      ['helm uninstall shop/web', 'apply bindingpolicies/web.shop'],
      [
        'revision 1 of web is deployed; 1 objects go from no cluster',
        'release web is uninstalled',
        'warning: ConfigMap shop/a stays: it has another owner by now',
        'BindingPolicy web.shop reduced to what stays'
      ]
    ],
    [
      'a removal that was interrupted after Helm',
      [POLICY, binding('web.shop', [], ['/namespaces//shop'])],
      { inputs: { deleteNamespace: true } },
      ['delete bindingpolicies/web.shop'],
      ['there is no release web in namespace shop any more', UNBOUND, 'BindingPolicy web.shop removed']
    ],
    [
      'definitions and what people made of their kinds',
      [SHOP, POLICY, crd(), WIDGET, CRD_POLICY, releaseSecret()],
      { inputs: { deleteCrds: true } },
      [
        'helm uninstall shop/web',
        'delete customresourcedefinitions/widgets.example.com',
        'apply bindingpolicies/web.shop',
        'delete bindingpolicies/web.shop-crds'
      ],
      [
        'revision 1 of web is deployed; 0 objects go from no cluster',
        "warning: with the CustomResourceDefinitions go Widget shop/mine, which are none of the release's",
        'release web is uninstalled',
        'CustomResourceDefinition widgets.example.com removed',
        'BindingPolicy web.shop reduced to what stays',
        'BindingPolicy web.shop-crds removed'
      ]
    ],
    [
      'definitions that others need',
      [
        SHOP,
        POLICY,
        crd(),
        CRD_POLICY,
        policy('mine', undefined, [
          { resources: ['customresourcedefinitions'], objectNames: ['widgets.example.com'] }
        ])
      ],
      { inputs: { deleteCrds: true } },
      ['apply bindingpolicies/web.shop', 'apply bindingpolicies/web.shop-crds'],
      [
        'there is no release web in namespace shop any more',
        'warning: CustomResourceDefinition widgets.example.com stays: BindingPolicy mine needs it',
        'BindingPolicy web.shop reduced to what stays',
        'BindingPolicy web.shop-crds reduced to what stays'
      ]
    ]
  ])('%s', async (_what, there, given, done, lines) => {
    const removed = await remove(there, given)
    expect(removed.error).toBeUndefined()
    expect(removed.done).toEqual(done)
    expect(removed.lines).toEqual(lines)
  })
})

describe('the report', () => {
  test('of a release with the definitions of what people made', async () => {
    const { report } = await remove([...RELEASE, crd(), WIDGET, CRD_POLICY], {
      inputs: { deleteNamespace: true, deleteCrds: true },
      wecs: {
        wec1: new ObjectStore([object('example.com/v1', 'Widget', 'theirs', { namespace: 'a' })]).client
      }
    })
    expect(report()).toMatchObject({
      revision: 1,
      releaseStatus: 'uninstalled',
      bindingPolicies: ['web.shop'],
      removal: {
        objects: ['Deployment shop/web'],
        kept: [],
        crds: ['CustomResourceDefinition widgets.example.com'],
        customResources: ['Widget shop/mine', 'wec1: Widget a/theirs'],
        namespace: 'stays',
        whyNamespaceStays: 'Widget shop/mine is in it, which no release owns'
      }
    })
  })

  test('of a release that is gone', async () => {
    const { report } = await remove([POLICY])
    expect(report()).toMatchObject({
      revision: 0,
      releaseStatus: 'uninstalled',
      bindingPolicies: ['web.shop'],
      removal: { objects: [], namespace: 'stays', whyNamespaceStays: '' }
    })
  })
})

describe('the end', () => {
  const work = (cluster: string): KubeObject =>
    object(
      'work.open-cluster-management.io/v1',
      'ManifestWork',
      `uid-${cluster}`,
      {
        namespace: cluster,
        labels: { 'transport.kubestellar.io/originOwnerReferenceBindingKey': 'web.shop' }
      },
      { spec: { workload: { manifests: [WEB] } } }
    )
  const empty = new ObjectStore([], 'the ITS').client
  const holding = new ObjectStore([work('wec2')], 'the ITS').client
  const away = new ObjectStore([], 'the ITS').refuse(
    apiPath(MANIFEST_WORKS, undefined),
    new UnreachableError('the ITS does not answer: secret')
  ).client
  const UNSEEN =
    'KubeStellar was told to remove it; without `its-kubeconfig` or `wec-kubeconfig` it cannot be observed whether it did'
  const REACH =
    'It is removed from the WDS. Check that this runner reaches the server, and run again to see that the clusters followed.'
  const ALLOW = 'It is removed from the WDS; give the access, or accept it with `on-unverified: allow`.'

  test.each<[string, readonly KubeObject[], Given, string, object | undefined, string | undefined]>([
    ['all clusters have let go', RELEASE, { its: empty }, 'removed', undefined, undefined],
    [
      'nobody may look',
      RELEASE,
      {},
      'withdrawn',
      undefined,
      `it is not proved that the release left wec1, wec2: ${UNSEEN}`
    ],
    [
      'nobody may look into one of them',
      RELEASE,
      { wecs: { wec1: new ObjectStore().client } },
      'withdrawn',
      undefined,
      `it is not proved that the release left wec2: ${UNSEEN}`
    ],
    [
      'nobody may look, and that is not enough',
      RELEASE,
      { inputs: { onUnverified: 'fail' } },
      'withdrawn',
      {
        code: 'UNVERIFIED',
        message: `could not observe whether the release left wec1, wec2: ${UNSEEN}`,
        remedy: ALLOW
      },
      undefined
    ],
    [
      'one still has it when the time is over',
      RELEASE,
      { its: holding, timeoutMs: 1000 },
      'failed',
      {
        code: 'TIMEOUT',
        message:
          'after 1s still waiting for wec2 to let go of the release: Deployment shop/web is still there',
        remedy:
          'Check that the cluster is available in the ITS; what is left goes when its work agent is back, and what has a finalizer when its controller takes that off. Run again to see that it did.'
      },
      undefined
    ],
    [
      'the ITS does not answer until the time is over, even where that would be enough',
      RELEASE,
      { its: away, timeoutMs: 1000 },
      'failed',
      {
        code: 'TIMEOUT',
        message: 'after 1s still waiting for wec1 to let go of the release: the ITS does not answer: ***',
        remedy: REACH
      },
      undefined
    ],
    ['no cluster, and nobody may look', [POLICY], {}, 'withdrawn', undefined, undefined],
    ['no cluster, and the ITS has nothing', [POLICY], { its: empty }, 'removed', undefined, undefined],
    [
      'no cluster, and the ITS still has it when the time is over',
      [POLICY],
      { its: holding, timeoutMs: 1000 },
      'failed',
      {
        code: 'TIMEOUT',
        message:
          'after 1s still waiting for wec2 to let go of the release: Deployment shop/web is still there'
      },
      undefined
    ],
    [
      'no cluster, and the ITS does not answer until the time is over',
      [POLICY],
      { its: away, timeoutMs: 1000 },
      'failed',
      {
        code: 'TIMEOUT',
        message:
          'after 1s still waiting for the clusters to let go of the release: the ITS does not answer: ***',
        remedy: REACH
      },
      undefined
    ]
  ])('%s', async (_what, there, given, verdict, expected, warning) => {
    const { error, report } = await remove(there, given)
    if (expected === undefined) expect(error).toBeUndefined()
    else expect(error).toMatchObject(expected)
    expect(report().verdict).toBe(verdict)
    expect(report().warnings).toEqual(warning === undefined ? [] : [warning])
  })
})

describe('a guard', () => {
  const OWN = policy('web.shop', 'shop/web', [NAMESPACE], { uid: 'uid-web' })
  const CLAIM = ofRelease(object('v1', 'PersistentVolumeClaim', 'data'))
  const KEYS = ['/namespaces//shop', '/persistentvolumeclaims/shop/data']
  const GUARD = guard(OWN, ['wec1', 'wec2'], KEYS)
  const PATH = apiPath(BINDINGS, undefined, 'web.shop-guard')
  const FORBIDDEN = new ApiError(403, 'Forbidden', 'bindings is forbidden')
  const there = [
    SHOP,
    OWN,
    bound('wec1', 'wec2'),
    WEB,
    CLAIM,
    releaseSecret({ objects: [WEB, CLAIM] }),
    GUARD
  ]
  /** In place of Helm. */
  const meanwhile = (wds: ObjectStore): void => {
    void wds.client.delete('/api/v1/namespaces/shop/persistentvolumeclaims/data')
  }

  test('lets go of what leaves before Helm removes it, and keeps what stays', async () => {
    const { done, lines, error, wds } = await remove(there, { meanwhile })
    expect(error).toBeUndefined()
    expect(done).toEqual([
      'replace bindings/web.shop-guard',
      'helm uninstall shop/web',
      'apply bindingpolicies/web.shop'
    ])
    expect(lines).toContain('Binding web.shop-guard reduced to what stays')
    expect(lines).toContain('Binding web.shop-guard guards nothing of the release any more')
    const left = await wds.client.get(PATH)
    expect([...parseBinding(left ?? GUARD).objects.keys()]).toEqual(['/namespaces//shop'])
  })

  test('goes first where its policy goes', async () => {
    const { done, error, wds } = await remove(there, { meanwhile, inputs: { deleteNamespace: true } })
    expect(error).toBeUndefined()
    expect(done).toEqual([
      'delete bindings/web.shop-guard',
      'helm uninstall shop/web',
      'delete namespaces/shop',
      'delete bindingpolicies/web.shop'
    ])
    expect(await wds.client.get(PATH)).toBeUndefined()
  })

  test('that lists what is gone already is mended by a removal', async () => {
    const stale = guard(OWN, ['wec1'], [...KEYS, '/configmaps/shop/gone'])
    const { error, wds } = await remove([...there.slice(0, -1), stale], { meanwhile })
    expect(error).toBeUndefined()
    const left = await wds.client.get(PATH)
    expect([...parseBinding(left ?? stale).objects.keys()]).toEqual(['/namespaces//shop'])
  })

  test('that may not be written goes with its policy', async () => {
    const { done, error, wds } = await remove(there, {
      meanwhile,
      inputs: { deleteNamespace: true },
      refusing: store => store.refuseDelete(PATH, FORBIDDEN)
    })
    expect(error).toBeUndefined()
    expect(done).toEqual([
      'helm uninstall shop/web',
      'delete namespaces/shop',
      'delete bindingpolicies/web.shop'
    ])
    expect(await wds.client.get(PATH)).toBeUndefined()
  })

  test('that may not be written stops a removal whose policy stays', async () => {
    const { done, error } = await remove(there, { refusing: store => store.refuseApply(PATH, FORBIDDEN) })
    expect(error).toMatchObject({
      code: 'WDS_FORBIDDEN',
      message:
        'the WDS credentials may not write Binding web.shop-guard, which guards the release: what is removed would stay in the clusters'
    })
    expect(done).toEqual([])
  })

  test('is waited for in the ITS, as its policy is', async () => {
    const work = object(
      'work.open-cluster-management.io/v1',
      'ManifestWork',
      'uid-guard',
      {
        namespace: 'wec2',
        labels: { 'transport.kubestellar.io/originOwnerReferenceBindingKey': 'web.shop-guard' }
      },
      { spec: { workload: { manifests: [CLAIM] } } }
    )
    const { error } = await remove(there, {
      meanwhile,
      its: new ObjectStore([work], 'the ITS').client,
      timeoutMs: 500
    })
    expect(error).toMatchObject({
      code: 'TIMEOUT',
      message: expect.stringContaining('PersistentVolumeClaim shop/data is still there') as string
    })
  })
})
