/** When the StatusCollector is attached, why it is not, and that it never stays. */
import type { LiveObject } from '../../../../src/release/delivered.ts'
import { Collector } from '../../../../src/proof/wds/collector.ts'
import type { AnyInputs as Inputs } from '../../../../testkit/anyInputs.ts'
import { arrayAt } from '../../../../src/lib/json.ts'
import { ApiError } from '../../../../src/kubernetes/api/client.ts'
import { apiPath, refOf, type KubeObject } from '../../../../src/kubernetes/objects.ts'
import { BINDING_POLICIES } from '../../../../src/kubestellar/api.ts'
import { footprintOf } from '../../../../src/kubestellar/namesakes.ts'
import type { Held } from '../../../../src/lock/lease.ts'
import type { Lock } from '../../../../src/lock/lock.ts'
import { remember } from '../../../../src/proof/memory.ts'
import { binding, fakeIts, fakeRun, fakeWecs, object, policy } from '../../../../testkit/fakeRun.ts'
import { DEPLOYMENTS, ObjectStore } from '../../../../testkit/objectStore.ts'

const DOWNSYNC = [{ apiGroup: 'apps', resources: ['deployments'], objectNames: ['web'] }]
const POLICY = policy('web.shop', 'shop/web', DOWNSYNC)

const live = (name = 'web', namespace = 'shop'): LiveObject => {
  const found = object('apps/v1', 'Deployment', name, { namespace, uid: 'u', resourceVersion: '1' })
  return {
    ref: refOf(found),
    type: DEPLOYMENTS,
    live: found,
    before: undefined,
    change: 'none',
    createOnly: false
  }
}
const deployment = (namespace: string) =>
  footprintOf([{ group: 'apps', resource: 'deployments', namespace, name: 'web' }])
const other = (namespace: string): Held => ({
  release: `${namespace}/other`,
  holder: 'other#1',
  since: '',
  renewed: '',
  footprint: deployment(namespace),
  collects: false
})

interface Given {
  readonly inputs?: Partial<Inputs>
  readonly its?: boolean
  readonly wecs?: readonly string[]
  /** In the WDS. */
  readonly there?: readonly KubeObject[]
  readonly others?: readonly Held[]
}

function setUp({ inputs, its = false, wecs = [], there = [], others = [] }: Given = {}) {
  const fake = fakeRun({
    release: 'web',
    namespace: 'shop',
    waitFor: 'ready',
    evidence: 'auto',
    collectorLimit: 10,
    wecs: undefined,
    selection: { bindingPolicy: 'web.shop', ownPolicies: undefined },
    ...inputs
  })
  const wds = new ObjectStore(there)
  const announced: boolean[] = []
  const lock = {
    announce: ({ collects }: Held) => {
      announced.push(collects)
      return Promise.resolve()
    },
    others: () => Promise.resolve(others)
  } as unknown as Lock
  const server = new ObjectStore().client
  const access = {
    wecs: fakeWecs(Object.fromEntries(wecs.map(name => [name, server]))),
    its: fakeIts(its ? server : undefined)
  }
  return { ...fake, wds, announced, collector: new Collector(fake.run, access, lock, wds.client) }
}

const COLLECTORS = '/apis/control.kubestellar.io/v1alpha1/statuscollectors/ks-helm-deploy'
const ATTACHED = 'StatusCollector ks-helm-deploy attached: KubeStellar reports what the clusters return'
const CRASH = (what: string) =>
  `a StatusCollector would crash KubeStellar's controller, since an object has a namesake in another namespace (${what}); \`its-kubeconfig\` or \`wec-kubeconfig\` prove it without one`
const NOTHING = 'the WDS tells nothing of it'

describe('attached', () => {
  test.each<[string, Given, readonly string[] | undefined]>([
    ['to clusters that only the WDS shows', {}, ['wec1']],
    ['for delivered as well', { inputs: { waitFor: 'delivered' } }, ['wec1']],
    ['while nobody knows the clusters', {}, undefined],
    ['where the user asks for it', { its: true, inputs: { evidence: 'wds' } }, ['wec1']],
    ['for one cluster to which there is no access', { wecs: ['wec1'] }, ['wec1', 'wec2']],
    ['at the limit', { inputs: { collectorLimit: 2 } }, ['wec1', 'wec2']],
    ['beside an object of the same name and Namespace', { others: [other('shop')] }, ['wec1']],
    [
      'beside a namesake in another cluster',
      { there: [binding('other', ['wec3'], ['apps/deployments/test/web'])] },
      ['wec1']
    ]
  ])('%s', async (_what, given, clusters) => {
    const { collector, wds, announced, lines } = setUp(given)
    const written = await collector.attachTo([POLICY], [live()], clusters)
    expect(written.map(found => arrayAt(found, 'spec', 'downsync'))).toEqual([
      DOWNSYNC.map(clause => ({ ...clause, statusCollectors: ['ks-helm-deploy'] }))
    ])
    expect(collector.isAttached).toBe(true)
    expect(wds.writes.map(({ path }) => path)).toEqual([COLLECTORS])
    expect(announced).toEqual([true])
    expect(lines).toEqual([ATTACHED])
  })
})

describe('not attached', () => {
  const LIMIT = (objects: number, clusters: number) =>
    `${objects} objects in ${clusters} clusters are more than \`collector-limit\` (1) allows; with \`its-kubeconfig\` they are proved at no cost to KubeStellar`
  const limited = { collectorLimit: 1 }

  test.each<
    [string, Given, readonly LiveObject[], readonly string[] | undefined, string, readonly boolean[]]
  >([
    ['where each cluster is looked into', { wecs: ['wec1'] }, [live()], ['wec1'], NOTHING, []],
    ['where the ITS tells', { its: true }, [live()], ['wec1'], NOTHING, []],
    ['where the ITS will tell', { its: true }, [live()], undefined, NOTHING, []],
    ['where nothing is waited for', { inputs: { waitFor: 'bound' } }, [live()], ['wec1'], NOTHING, []],
    [
      "to policies of the user's own",
      { wecs: ['wec1'], inputs: { selection: { ownPolicies: [POLICY] } as unknown as Inputs['selection'] } },
      [live()],
      ['wec1'],
      'the policies are those of `binding-policy-file`, which are not changed',
      []
    ],
    ['to too many clusters', { inputs: limited }, [live()], ['wec1', 'wec2'], LIMIT(1, 2), []],
    ['to too many objects', { inputs: limited }, [live(), live('b')], ['wec1'], LIMIT(2, 1), []],
    [
      'to too many objects of clusters that nobody knows',
      { inputs: limited },
      [live(), live('b')],
      undefined,
      LIMIT(2, 1),
      []
    ],
    [
      'where two of the objects are namesakes',
      {},
      [live(), live('web', 'test')],
      ['wec1'],
      CRASH('deployments.apps/web in namespace shop'),
      [true, false]
    ],
    [
      'where another policy delivers a namesake',
      { there: [binding('other', ['wec1'], ['apps/deployments/test/web'])] },
      [live()],
      ['wec1'],
      CRASH('deployments.apps/web in namespace test'),
      [true, false]
    ],
    [
      'where another policy delivers a namesake to a cluster that nobody knows',
      { there: [binding('other', ['wec3'], ['apps/deployments/test/web'])] },
      [live()],
      undefined,
      CRASH('deployments.apps/web in namespace test'),
      [true, false]
    ],
    [
      'where an older revision has a namesake that Helm keeps',
      {
        there: [
          binding('web.shop', ['wec1'], ['/configmaps/shop/old']),
          binding('other', ['wec1'], ['/configmaps/test/old'])
        ]
      },
      [live()],
      ['wec1'],
      CRASH('configmaps./old in namespace test'),
      [true, false]
    ],
    [
      'where another run is about to make a namesake',
      { others: [other('shop'), other('test')] },
      [live()],
      ['wec1'],
      CRASH('of release test/other, which is being deployed'),
      [true, false]
    ]
  ])('%s', async (_what, given, objects, clusters, whyNot, announcements) => {
    const { collector, wds, announced, lines } = setUp(given)
    await expect(collector.attachTo([POLICY], objects, clusters)).resolves.toEqual([POLICY])
    expect(collector.whyNot).toBe(whyNot)
    expect(collector.isAttached).toBe(false)
    expect(wds.writes).toEqual([])
    expect(announced).toEqual(announcements)
    expect(lines).toEqual([])
  })

  test('to what was proved and has not changed since', async () => {
    const { collector, wds, run } = setUp({ there: [POLICY] })
    const objects = [live()]
    const ready = { object: live().ref, state: 'ready', reason: '', seconds: 1 } as const
    const verdict = { cluster: 'wec1', state: 'ready', objects: [ready], findings: [], note: '' } as const
    const nothing = () => Promise.resolve({ proofs: [], arrivals: new Map() })
    const proven = {
      bound: { objects },
      clusters: [verdict],
      statuses: new Map(),
      recreation: { witness: undefined }
    }
    await remember(run, { verdict: 'ready', revision: 0, policies: [] }, proven, {
      read: nothing,
      wds: wds.client
    })
    await collector.attachTo([POLICY], objects, ['wec1'])
    expect(collector.isAttached).toBe(false)
    expect(collector.lastProof).toMatchObject({ verdict: 'ready', clusters: ['wec1'], objects: 1 })
    expect(collector.whyNot).toBe(
      `nothing has changed since it was proved ready at ${collector.lastProof?.time ?? ''}`
    )
  })
})

describe('once the clusters are known', () => {
  const bound = (...clusters: readonly string[]) => ({
    clusters,
    objects: [live()],
    policies: [],
    bindings: []
  })
  const DETACHED = 'StatusCollector ks-helm-deploy detached'

  test.each<[string, Given, readonly string[], boolean, string]>([
    ['it stays where it helps', {}, ['wec1'], true, NOTHING],
    [
      'it goes where there are too many',
      { inputs: { collectorLimit: 1 } },
      ['wec1', 'wec2'],
      false,
      '1 objects in 2 clusters are more than `collector-limit` (1) allows; with `its-kubeconfig` they are proved at no cost to KubeStellar'
    ],
    ['it goes where each can be looked into', { wecs: ['wec1'] }, ['wec1'], false, NOTHING]
  ])('%s', async (_what, given, clusters, isAttached, whyNot) => {
    const { collector, lines } = setUp(given)
    await collector.attachTo([POLICY], [live()], undefined)
    await collector.review(bound(...clusters))
    expect(collector.isAttached).toBe(isAttached)
    expect(collector.whyNot).toBe(whyNot)
    expect(lines).toEqual(isAttached ? [ATTACHED] : [ATTACHED, DETACHED])
  })

  test('one that is not attached is not looked at', async () => {
    const { collector, wds } = setUp({ its: true, inputs: { collectorLimit: 0 } })
    await collector.review(bound('wec1'))
    await collector.detach()
    expect(collector.whyNot).toBe(NOTHING)
    expect(wds.writes).toEqual([])
  })
})

describe('detaching', () => {
  const collected = (name: string, owner: string, ...statusCollectors: readonly string[]) =>
    policy(
      name,
      owner,
      DOWNSYNC.map(clause => ({ ...clause, statusCollectors })),
      { managedFields: [{ manager: `ks-helm-deploy:${name}` }] }
    )

  test('is from all policies of the release, in the name of who wrote them, and leaves others alone', async () => {
    const { collector, wds, announced } = setUp({
      there: [
        collected('web.shop', 'shop/web', 'theirs', 'ks-helm-deploy'),
        collected('web.shop-crds', 'shop/web', 'theirs'),
        collected('other', 'shop/api', 'ks-helm-deploy')
      ]
    })
    await collector.attachTo([POLICY], [live()], ['wec1'])
    wds.writes.length = 0
    await collector.detach()
    await collector.detach()
    const { apiVersion, kind } = POLICY
    const annotations = { 'ks-helm-deploy/release': 'shop/web' }
    expect(wds.writes).toEqual([
      {
        verb: 'apply',
        path: apiPath(BINDING_POLICIES, undefined, 'web.shop'),
        manager: 'ks-helm-deploy:web.shop',
        object: {
          apiVersion,
          kind,
          metadata: { name: 'web.shop', labels: {}, annotations },
          spec: {
            clusterSelectors: [],
            downsync: DOWNSYNC.map(clause => ({ ...clause, statusCollectors: ['theirs'] }))
          }
        }
      }
    ])
    expect(announced).toEqual([true, false])
  })

  test('that fails is a warning, and the run goes on', async () => {
    const { collector, wds, lines } = setUp({ there: [collected('web.shop', 'shop/web', 'ks-helm-deploy')] })
    await collector.attachTo([POLICY], [live()], ['wec1'])
    wds.refuse(apiPath(BINDING_POLICIES, undefined), new ApiError(500, 'Internal', 'etcd is away'))
    await collector.detach()
    expect(lines).toEqual([
      ATTACHED,
      'warning: StatusCollector ks-helm-deploy is still attached: etcd is away'
    ])
  })
})
