import { waitUntilBound, waitUntilUnbound } from '../../../src/release/binding.ts'
import { eachOnce, readLive, type LiveObject } from '../../../src/release/delivered.ts'
import type { Clock } from '../../../src/lib/clock.ts'
import { ActionError } from '../../../src/lib/errors.ts'
import type { WaitFor } from '../../../src/inputs/inputs.ts'
import type { KubeClient, Query } from '../../../src/kubernetes/api/client.ts'
import { apiPath, keyOf, refOf, type KubeObject, type ObjectMeta } from '../../../src/kubernetes/objects.ts'
import type { SelectedObject } from '../../../src/kubestellar/bindingPolicy.ts'
import type { Run } from '../../../src/run/run.ts'
import type { AnyInputs } from '../../../testkit/anyInputs.ts'
import { fakeIts, NO_PROGRESS } from '../../../testkit/fakeRun.ts'

const TYPE = { group: 'apps', version: 'v1', resource: 'deployments', kind: 'Deployment', namespaced: true }
const POLICY = 'shop.web'
const SILENT =
  'KubeStellar has not looked at the policy: check that its controller-manager runs for this WDS (`kubectl get pods -n WDS-system` on the hosting cluster).'

/** A Deployment of the namespace shop at this version. */
function deployment(name: string, resourceVersion: string, metadata: Partial<ObjectMeta> = {}): KubeObject {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: 'shop', uid: `uid-${name}`, resourceVersion, ...metadata }
  }
}

const selected = (name: string): SelectedObject => ({
  type: TYPE,
  namespace: 'shop',
  name,
  labels: {},
  managed: true
})
const liveOf = (live: KubeObject, more: Partial<LiveObject> = {}): LiveObject => ({
  ref: refOf(live),
  type: TYPE,
  live,
  before: undefined,
  change: 'created',
  createOnly: false,
  ...more
})

interface Listed {
  /** Versions of Deployments by their names. */
  readonly objects?: Readonly<Record<string, string>>
  readonly clusters?: readonly string[]
  readonly errors?: readonly string[]
  readonly transported?: boolean
  /** Of each object's entry. */
  readonly entry?: object
}

function binding({
  objects = {},
  clusters = ['wec1'],
  errors = [],
  transported = true,
  entry = {}
}: Listed): KubeObject {
  const entries = Object.entries(objects).map(([name, resourceVersion]) => ({
    group: 'apps',
    version: 'v1',
    resource: 'deployments',
    namespace: 'shop',
    name,
    resourceVersion,
    ...entry
  }))
  return {
    apiVersion: 'control.kubestellar.io/v1alpha1',
    kind: 'Binding',
    metadata: { name: POLICY, uid: 'uid-binding', generation: 7 },
    spec: {
      destinations: clusters.map(clusterId => ({ clusterId })),
      workload: { namespaceScope: entries }
    },
    status: { observedGeneration: transported ? 7 : 6, errors }
  }
}

interface Scene {
  /** As the Binding is at first, and after each change; undefined: there is none. */
  readonly bindings?: readonly (Listed | undefined)[]
  /** Objects by their paths, as they are now. */
  readonly now?: Readonly<Record<string, KubeObject>>
  /** Whether KubeStellar has worked on the policy. Default: it has. */
  readonly observes?: boolean
  /** As the Binding is when it is read once more. */
  readonly confirmed?: Listed
}

/** A WDS in which that happens, then the time is over. */
function stage({ bindings = [], now = {}, observes = true, confirmed }: Scene) {
  const over = new AbortController()
  const [first, ...later] = bindings.map(listed => listed && binding(listed))
  const wds = {
    get: (path: string) =>
      Promise.resolve(path.includes('/bindings/') ? confirmed && binding(confirmed) : now[path]),
    list: (path: string, query: Query) => {
      expect(query).toEqual({ fieldSelector: `metadata.name=${POLICY}` })
      const policy = {
        ...binding({}),
        kind: 'BindingPolicy',
        status: { observedGeneration: observes ? 7 : 6 }
      }
      const found = path.endsWith('/bindingpolicies') ? policy : first
      return Promise.resolve({ resourceVersion: '1', items: found === undefined ? [] : [found] })
    },
    watch: async function* (path: string) {
      if (path.endsWith('/bindings'))
        for (const object of later)
          yield object === undefined
            ? { type: 'DELETED' as const, object: binding({}) }
            : { type: 'MODIFIED' as const, object }
      over.abort()
      await Promise.resolve()
    }
  } as unknown as KubeClient
  const clock: Clock = {
    remaining: () => 0,
    signal: over.signal,
    extend: () => undefined,
    stop: () => undefined,
    expired: (waitedFor, remedy) => new ActionError('TIMEOUT', `waiting for ${waitedFor}`, { remedy })
  }
  return { wds, clock }
}

function begin(scene: Scene, waitFor: WaitFor = 'ready') {
  const { wds, clock } = stage(scene)
  const lines: string[] = []
  const inputs = {
    waitFor,
    selection: {
      bindingPolicy: POLICY,
      clusterSelectors: [{ matchLabels: { region: 'eu' } }],
      clusterQueries: ['region=eu']
    }
  }
  // The 30 s of the same Binding without clusters pass in three looks.
  let time = 0
  const now = () => (time += 15_000)
  const log = { info: (line: string) => lines.push(line) }
  return {
    wds,
    run: { inputs, clock, progress: NO_PROGRESS, deps: { log, now } } as unknown as Run<AnyInputs>,
    lines
  }
}

async function refusal(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    return ['not refused', JSON.stringify(await work)]
  } catch (error) {
    return error instanceof ActionError ? [error.code, error.message, error.remedy] : [String(error)]
  }
}

const many = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`o${index + 1}`, '1']))
const delivery = (objects: Readonly<Record<string, string>>, policy = POLICY) => ({
  policy,
  objects: Object.entries(objects).map(([name, version]) => liveOf(deployment(name, version)))
})
const pathOf = (name: string, version = 'v1'): string => apiPath({ ...TYPE, version }, 'shop', name)

describe('why a release is not bound', () => {
  const NOT_TAKEN =
    'KubeStellar did not take up these objects: check that its controller-manager runs, and that the WDS does not limit the API groups it delivers.'
  const TRANSPORT =
    'Check that the transport controller of this WDS runs, and its log for objects over the ManifestWork limit of 500 KiB.'

  test.each<[what: string, scene: Scene, objects: Readonly<Record<string, string>>, told: readonly string[]]>(
    [
      [
        'KubeStellar has not looked at the policy, whatever an old Binding says',
        { observes: false, bindings: [{ objects: { web: '2' } }] },
        { web: '2' },
        ['TIMEOUT', `waiting for KubeStellar to work on BindingPolicy ${POLICY}`, SILENT]
      ],
      [
        'there is no Binding',
        {},
        { web: '2' },
        ['TIMEOUT', `waiting for KubeStellar to work on BindingPolicy ${POLICY}`, SILENT]
      ],
      [
        'there is no Binding any more',
        { bindings: [{ objects: {} }, undefined] },
        { web: '2' },
        ['TIMEOUT', `waiting for KubeStellar to work on BindingPolicy ${POLICY}`, SILENT]
      ],
      [
        'an object is not in it',
        { bindings: [{ objects: { api: '1' } }] },
        { web: '2', api: '1' },
        ['TIMEOUT', `waiting for Binding ${POLICY} to list Deployment shop/web`, NOT_TAKEN]
      ],
      [
        'an object is in it as it was',
        { bindings: [{ objects: { web: '1' }, transported: false }] },
        { web: '2' },
        ['TIMEOUT', `waiting for Binding ${POLICY} to list Deployment shop/web`, NOT_TAKEN]
      ],
      [
        'five objects are not in it',
        { bindings: [{}] },
        many(5),
        [
          'TIMEOUT',
          `waiting for Binding ${POLICY} to list Deployment shop/o1, Deployment shop/o2, Deployment shop/o3, Deployment shop/o4, Deployment shop/o5`,
          NOT_TAKEN
        ]
      ],
      [
        'seven objects are not in it',
        { bindings: [{}] },
        many(7),
        [
          'TIMEOUT',
          `waiting for Binding ${POLICY} to list Deployment shop/o1, Deployment shop/o2, Deployment shop/o3, Deployment shop/o4, Deployment shop/o5 and 2 more`,
          NOT_TAKEN
        ]
      ],
      [
        'the transport has not looked at it',
        { bindings: [{ objects: { web: '2' }, transported: false }] },
        { web: '2' },
        ['TIMEOUT', `waiting for KubeStellar's transport to work on Binding ${POLICY}`, TRANSPORT]
      ],
      [
        'the Binding has an error',
        { bindings: [{ objects: { web: '2' }, errors: ['too large'] }] },
        { web: '2' },
        [
          'BINDING_ERRORS',
          `KubeStellar cannot deliver Binding ${POLICY}: too large`,
          'The message is KubeStellar’s own; correct the objects or the policy it names.'
        ]
      ],
      [
        'the Binding has errors, later',
        { bindings: [{}, { errors: ['too large', 'too many'] }, { objects: { web: '2' } }] },
        { web: '2' },
        [
          'BINDING_ERRORS',
          `KubeStellar cannot deliver Binding ${POLICY}: too large; too many`,
          'The message is KubeStellar’s own; correct the objects or the policy it names.'
        ]
      ]
    ]
  )('%s', async (_what, scene, objects, told) => {
    const { run, wds } = begin(scene)
    expect(await refusal(waitUntilBound(run, { deliveries: [delivery(objects)] }, fakeIts(), wds))).toEqual(
      told
    )
  })

  test('by one of two policies that is: the other is named', async () => {
    const { run, wds } = begin({ bindings: [{ objects: { web: '2' } }] })
    const deliveries = [delivery({ web: '2' }), delivery({ api: '1' })]
    expect((await refusal(waitUntilBound(run, { deliveries }, fakeIts(), wds)))[1]).toBe(
      `waiting for Binding ${POLICY} to list Deployment shop/api`
    )
  })
})

describe('no cluster', () => {
  const NONE: Listed = { clusters: [], objects: { web: '2' } }
  const told = [
    'NO_CLUSTER',
    'no cluster meets region=eu, as far as KubeStellar tells; the ITS was not asked; the release stays in the WDS, and goes to the first cluster that does',
    'Correct `cluster-selector`, or label the clusters: `kubectl --context ITS get managedclusters --show-labels` shows what they carry. With `its-kubeconfig`, the run asks the ITS itself.'
  ]
  const silent = ['TIMEOUT', `waiting for KubeStellar to work on BindingPolicy ${POLICY}`, SILENT]
  const NO_TRANSPORT =
    'Check that the transport controller of this WDS runs, and its log for objects over the ManifestWork limit of 500 KiB.'
  const cases: readonly (readonly [
    what: string,
    scene: Scene,
    waitFor: WaitFor,
    expected: readonly string[]
  ])[] = [
    ['there is none a while later either', { bindings: [NONE], confirmed: NONE }, 'ready', told],
    [
      'there is none a while later either, and nothing is waited for',
      { bindings: [NONE], confirmed: NONE },
      'nothing',
      told
    ],
    [
      'there is one a while later, and nothing more comes',
      { bindings: [NONE], confirmed: {} },
      'nothing',
      silent
    ],
    [
      'there is one a while later, and nothing more comes of it',
      { bindings: [NONE], confirmed: {} },
      'ready',
      ['TIMEOUT', `waiting for KubeStellar's transport to work on Binding ${POLICY}`, NO_TRANSPORT]
    ],
    ['the Binding is gone a while later', { bindings: [NONE] }, 'nothing', silent]
  ]
  let outcomes: readonly (readonly string[])[] = []

  // A second for each further look.
  beforeAll(async () => {
    outcomes = await Promise.all(
      cases.map(async ([, scene, waitFor]) => {
        const { run, wds } = begin(scene, waitFor)
        return await refusal(waitUntilBound(run, { deliveries: [delivery({ web: '2' })] }, fakeIts(), wds))
      })
    )
  }, 20_000)

  test.each(cases.map(([what, , , expected], index) => [what, index, expected] as const))(
    '%s',
    (_what, index, expected) => {
      expect(outcomes[index]).toEqual(expected)
    }
  )
})

describe('a release that is bound', () => {
  const bound = async (scene: Scene, ...deliveries: ReturnType<typeof delivery>[]) => {
    const { run, wds, lines } = begin(scene)
    return { ...(await waitUntilBound(run, { deliveries }, fakeIts(), wds)), lines }
  }

  test('at once', async () => {
    const objects = { web: '2', api: '3' }
    const all = delivery(objects)
    expect(await bound({ bindings: [{ objects, clusters: ['wec2', 'wec1'] }] }, all)).toEqual({
      clusters: ['wec1', 'wec2'],
      objects: all.objects,
      policies: [
        {
          name: POLICY,
          uid: 'uid-binding',
          policyUid: expect.any(String) as string,
          generation: 7,
          objects: new Set(['apps/Deployment/shop/web', 'apps/Deployment/shop/api']),
          mark: {
            name: POLICY,
            uid: 'uid-binding',
            generation: 7,
            policyGeneration: 0,
            objects: 2,
            content: expect.stringMatching(/^[0-9a-f]{16}$/) as string
          }
        }
      ],
      // For the guard: as it was when all was in it.
      bindings: [
        expect.objectContaining({
          name: POLICY,
          generation: 7,
          clusters: ['wec1', 'wec2'],
          transported: true
        })
      ],
      lines: [`Binding ${POLICY}: 2 of 2 objects at their live version, 2 clusters`]
    })
  })

  test('after KubeStellar wrote its Binding empty, and says so', async () => {
    const objects = { web: '2' }
    const { policies, lines } = await bound(
      { bindings: [{ objects: { web: '1' } }, { objects: {} }, { objects }] },
      delivery(objects)
    )
    expect(policies).toMatchObject([{ emptied: { kind: 'emptied', from: 7, to: 7 } }])
    expect(lines).toContain(
      `Binding ${POLICY} was written empty: KubeStellar withdraws the release and delivers it again`
    )
  })

  test('a Binding that is filled for the first time was not written empty', async () => {
    const objects = { web: '2' }
    const { policies } = await bound(
      { bindings: [{ objects: {} }, { objects: { web: '1' } }, { objects }] },
      delivery(objects)
    )
    expect(policies[0]).not.toHaveProperty('emptied')
  })

  test('step by step: each is told once', async () => {
    const { lines } = await bound(
      {
        bindings: [
          { objects: { web: '1' }, transported: false },
          { objects: { web: '1' }, transported: false },
          { objects: { web: '2' }, transported: false },
          { objects: { web: '2' } }
        ]
      },
      delivery({ web: '2' })
    )
    expect(lines).toEqual([
      `Binding ${POLICY}: 0 of 1 objects at their live version, 1 clusters, transport not there yet`,
      `Binding ${POLICY}: 1 of 1 objects at their live version, 1 clusters, transport not there yet`,
      `Binding ${POLICY}: 1 of 1 objects at their live version, 1 clusters`
    ])
  })

  test('at the version that an object has by now', async () => {
    const now = deployment('web', '3', { generation: 2 })
    const before = deployment('web', '1', { generation: 2 })
    const object = liveOf(deployment('web', '2', { generation: 1 }), { before, change: 'spec' })
    const { objects } = await bound(
      { bindings: [{ objects: { web: '3' } }], now: { [pathOf('web')]: now } },
      { policy: POLICY, objects: [object] }
    )
    expect(objects).toEqual([{ ...object, live: now, change: 'metadata' }])
  })

  test.each<
    [what: string, entry: object, now: Readonly<Record<string, KubeObject>>, more: Partial<LiveObject>]
  >([
    ['as the chart has it', {}, {}, {}],
    ['only to be created', { createOnly: true }, {}, { createOnly: true }],
    [
      'in another version: as it is in that, where what was before says nothing',
      { version: 'v2', createOnly: true },
      { [pathOf('web', 'v2')]: deployment('web', '2', { generation: 9 }) },
      {
        type: { ...TYPE, version: 'v2' },
        live: deployment('web', '2', { generation: 9 }),
        before: undefined,
        createOnly: true
      }
    ],
    [
      'in another version, in which it is gone meanwhile: as it was',
      { version: 'v2' },
      {},
      { type: { ...TYPE, version: 'v2' }, before: undefined }
    ]
  ])('is delivered %s', async (_what, entry, now, more) => {
    const object = liveOf(deployment('web', '2'), { before: deployment('web', '1'), change: 'spec' })
    const { objects } = await bound(
      { bindings: [{ objects: { web: '2' }, entry }], now },
      { policy: POLICY, objects: [object] }
    )
    expect(objects).toEqual([{ ...object, ...more }])
  })

  test('by two policies: each object and each cluster once', async () => {
    const scene = { bindings: [{ objects: { web: '2', api: '3' }, clusters: ['wec2', 'wec1'] }] }
    const found = await bound(scene, delivery({ web: '2' }), delivery({ api: '3', web: '2' }))
    expect(found.clusters).toEqual(['wec1', 'wec2'])
    expect(found.objects.map(({ ref }) => ref.name)).toEqual(['web', 'api'])
    expect(found.policies).toHaveLength(2)
  })

  test('when nothing is waited for: the clusters alone, and the objects as they were applied', async () => {
    const { run, wds } = begin(
      { bindings: [undefined, { clusters: ['wec1'], transported: false }] },
      'nothing'
    )
    const deliveries = [delivery({ web: '2' }), delivery({ web: '2', api: '3' })]
    expect(await waitUntilBound(run, { deliveries }, fakeIts(), wds)).toEqual({
      clusters: ['wec1'],
      objects: [liveOf(deployment('web', '2')), liveOf(deployment('api', '3'))],
      policies: [],
      bindings: []
    })
  })

  test('when nothing is waited for, and KubeStellar is silent', async () => {
    const { run, wds } = begin({}, 'nothing')
    expect(await refusal(waitUntilBound(run, { deliveries: [] }, fakeIts(), wds))).toEqual([
      'TIMEOUT',
      `waiting for KubeStellar to work on BindingPolicy ${POLICY}`,
      SILENT
    ])
  })
})

describe('a release that leaves its Binding', () => {
  const WAITING = [
    'TIMEOUT',
    `waiting for Binding ${POLICY} to stop listing the objects that Helm deleted`,
    'Check that KubeStellar’s controller-manager and transport controller run. Until they do, nothing more is removed: it would stay in the clusters for good.'
  ]
  const GONE = ['not refused', undefined as unknown as string]

  test.each<[what: string, scene: Scene, told: readonly string[]]>([
    ['has left', { bindings: [{ objects: { other: '1' } }] }, GONE],
    ['has left, but the transport has not looked', { bindings: [{ transported: false }] }, WAITING],
    ['leaves later', { bindings: [{ objects: { web: '1' } }, {}] }, GONE],
    ['has left in part', { bindings: [{ objects: { web: '1' } }] }, WAITING],
    ['has left in the other part', { bindings: [{ objects: { api: '1' } }] }, WAITING],
    ['there is no Binding any more', { bindings: [{ objects: { web: '1' } }, undefined] }, GONE],
    ['there is none', {}, GONE],
    ['KubeStellar has not looked at the policy', { observes: false, bindings: [{}] }, WAITING]
  ])('%s', async (_what, scene, told) => {
    const { run, wds } = begin(scene)
    const objects = [selected('web'), selected('api')]
    expect(await refusal(waitUntilUnbound(run, POLICY, objects, wds))).toEqual(told)
  })
})

describe('what a run has done to an object', () => {
  const live = deployment('web', '2', { generation: 2 })

  test.each<[what: string, before: KubeObject | undefined, now: KubeObject, change: LiveObject['change']]>([
    ['it is new', undefined, live, 'created'],
    ['it was made anew', deployment('web', '2', { generation: 2, uid: 'other' }), live, 'created'],
    ['nothing', deployment('web', '2', { generation: 2 }), live, 'none'],
    ['its spec', deployment('web', '1', { generation: 1 }), live, 'spec'],
    ['its labels', deployment('web', '1', { generation: 2 }), live, 'metadata'],
    [
      'of a kind without generations: whatever it may be',
      deployment('web', '1'),
      deployment('web', '2'),
      'spec'
    ]
  ])('%s', async (_what, before, now, change) => {
    const { wds } = stage({ now: { [pathOf('web')]: now } })
    const known = new Map(before === undefined ? [] : [[keyOf(refOf(before)), before] as const])
    expect(await readLive(wds, [selected('web')], known)).toEqual([liveOf(now, { before, change })])
  })

  test('it is gone', async () => {
    const { wds } = stage({})
    expect(await refusal(readLive(wds, [selected('web')], new Map()))).toEqual([
      'OBJECT_VANISHED',
      'Deployment shop/web is not in the WDS although Helm deployed it',
      'Another program deletes what Helm makes: look for another run or a controller, then run again.'
    ])
  })
})

test('of the same object the last counts, where the first was', () => {
  const [first, second, other] = [deployment('web', '1'), deployment('web', '2'), deployment('api', '1')]
  expect(eachOnce([first, other, second].map(object => liveOf(object)))).toEqual([
    liveOf(second),
    liveOf(other)
  ])
})
