/** When it is an answer that a policy meets no cluster. */
import { startClock } from '../../../src/lib/clock.ts'
import { ActionError } from '../../../src/lib/errors.ts'
import type { AnyInputs as Inputs } from '../../../testkit/anyInputs.ts'
import { ApiError, UnreachableError, type KubeClient } from '../../../src/kubernetes/api/client.ts'
import type { Selector } from '../../../src/kubernetes/labelSelector.ts'
import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import { NoCluster } from '../../../src/policies/noCluster.ts'
import { untilPlaced } from '../../../src/policies/unplaced.ts'
import { binding, clusterObject, fakeIts } from '../../../testkit/fakeRun.ts'

const MOON = { matchLabels: { 'location-group': 'moon' } }
const EDGE = {
  'location-group': 'edge',
  name: 'wec1',
  'feature.open-cluster-management.io/addon': 'available'
}
const AWAY = new UnreachableError('the ITS does not answer: connect ECONNREFUSED')
const BUSY = new ApiError(429, 'TooManyRequests', 'storage is (re)initializing')
const DENIED = new ApiError(403, 'Forbidden', 'managedclusters is forbidden')
const NO_ITS = new ApiError(404, 'NotFound', 'the server could not find the requested resource')
const LOOK =
  'Correct `cluster-selector`, or label the clusters: `kubectl --context ITS get managedclusters --show-labels` shows what they carry.'
const GIVE = `${LOOK} With \`its-kubeconfig\`, the run asks the ITS itself.`
const STAYS = 'it stays'

/** What the Binding lists each time it is read, the last for good; undefined: there is none. */
type Bindings = readonly (readonly string[] | 'changed' | undefined)[]
type Labels = Readonly<Record<string, string>>
/** What the ITS answers each time, the last for good: labels by cluster. */
type Its = readonly (Readonly<Record<string, Labels>> | Error)[]

interface Scene {
  readonly bindings?: Bindings
  readonly its?: Its
  readonly selectors?: readonly Selector[]
  /** Seconds that pass between two looks at the clock. */
  readonly leap?: number
  readonly timeoutMs?: number
}

function next<T>(left: T[]): T {
  return (left.length > 1 ? left.shift() : left[0]) as T
}

async function ask({
  bindings = [[]],
  its,
  selectors = [MOON],
  leap = 10,
  timeoutMs = 60_000
}: Scene): Promise<readonly unknown[]> {
  const [lists, answers] = [[...bindings], [...(its ?? [])]]
  let generation = 1
  let reads = 0
  const wds = {
    get: () => {
      reads += 1
      const listed = next(lists)
      if (listed === 'changed') generation += 1
      const found = binding('web.shop', listed === 'changed' ? [] : (listed ?? []), [])
      return Promise.resolve(listed && { ...found, metadata: { ...found.metadata, uid: 'u', generation } })
    }
  } as unknown as KubeClient
  const client = {
    listMetadata: () => {
      const answer = next(answers)
      return answer instanceof Error
        ? Promise.reject(answer)
        : Promise.resolve({ resourceVersion: '1', items: Object.entries(answer).map(managed) })
    }
  } as unknown as KubeClient
  let time = 0
  const inputs = {
    selection: { clusterSelectors: [MOON], clusterQueries: ['location-group==moon'], ownPolicies: undefined }
  } as unknown as Inputs
  const asking = {
    inputs,
    clock: startClock(timeoutMs, new AbortController().signal, () => performance.now()),
    now: () => (time += leap * 1000),
    its: fakeIts(its === undefined ? undefined : client)
  }
  try {
    const consequence = { confirmed: 'nothing moved', unconfirmed: STAYS }
    const placed = await untilPlaced({ policy: 'web.shop', selectors, consequence }, asking, wds)
    return [placed?.clusters ?? 'no Binding', reads]
  } catch (error) {
    if (!(error instanceof ActionError)) return [String(error)]
    const kind = error instanceof NoCluster ? (error.isConfirmed ? 'confirmed' : 'unconfirmed') : error.code
    return [kind, error.message, error.remedy]
  }
}

function managed([name, labels]: readonly [string, Labels]): KubeObject {
  return clusterObject('cluster.open-cluster-management.io/v1', 'ManagedCluster', name, { labels })
}

const untold = (why = 'the ITS was not asked') => [
  'unconfirmed',
  `no cluster meets location-group==moon, as far as KubeStellar tells; ${why}; ${STAYS}`,
  GIVE
]
const waiting = (names: string) => [
  'TIMEOUT',
  `after 1s still waiting for KubeStellar to bind the release to ${names}, which the ITS lists as meeting location-group==moon`,
  'Check that KubeStellar’s controller-manager runs for this WDS and reaches this ITS.'
]
const none = (labels: string, query = 'location-group==moon') => [
  'confirmed',
  `no cluster meets ${query}: ${labels}; nothing moved`,
  LOOK
]

const CASES: readonly (readonly [what: string, scene: Scene, outcome: readonly unknown[]])[] = [
  ['the Binding lists one by now', { bindings: [['wec1']] }, [['wec1'], 1]],
  ['there is no Binding', { bindings: [undefined] }, ['no Binding', 1]],
  ['with the WDS alone, the same for 30 s', {}, untold()],
  ['with the WDS alone, before 30 s are over', { bindings: [[], [], ['wec1']] }, [['wec1'], 3]],
  [
    'with the WDS alone, another Binding each time: the 30 s begin anew',
    { bindings: [[], 'changed', 'changed', 'changed', ['wec2']], leap: 14 },
    [['wec2'], 5]
  ],
  [
    'with the WDS alone, and less time than that',
    { leap: 0, timeoutMs: 1000 },
    [
      'TIMEOUT',
      'after 1s still waiting for a cluster that meets location-group==moon',
      `KubeStellar lists none so far. ${LOOK}`
    ]
  ],
  [
    'N6: the ITS confirms it, with the labels that are asked for',
    { its: [{ wec1: EDGE, wec2: { 'location-group': 'sea' } }] },
    none('wec1 has location-group=edge, wec2 has location-group=sea')
  ],
  [
    'the ITS confirms it: a label that no cluster has, so all that they have',
    {
      its: [{ wec1: EDGE, wec2: {} }],
      selectors: [{ matchExpressions: [{ key: 'group', operator: 'In', values: ['a', 'b'] }] }]
    },
    none('wec1 has location-group=edge, name=wec1, wec2 has no labels', 'group in (a, b)')
  ],
  ['the ITS has no cluster at all', { its: [{}] }, none('the ITS has no clusters')],
  [
    'N1: the ITS was away, as for KubeStellar, and a cluster meets the selector',
    { its: [AWAY, AWAY, { wec1: MOON.matchLabels }], bindings: [[], [], [], ['wec1']] },
    [['wec1'], 4]
  ],
  [
    'N1: the ITS was away, and confirms it afterwards',
    { its: [AWAY, { wec1: EDGE }] },
    none('wec1 has location-group=edge')
  ],
  [
    'the ITS is away for 60 s and 30 s more',
    { its: [AWAY], leap: 30 },
    untold('the ITS could not be asked: the ITS does not answer: connect ECONNREFUSED')
  ],
  [
    'the ITS is busy, then confirms it',
    { its: [BUSY, { wec1: EDGE }] },
    none('wec1 has location-group=edge')
  ],
  [
    'the ITS shows nothing to these credentials: as with the WDS alone',
    { its: [DENIED] },
    untold('the ITS could not be asked: managedclusters is forbidden')
  ],
  [
    'what was given as the ITS has no inventory, which is no empty one',
    { its: [NO_ITS] },
    untold('the ITS could not be asked: the server could not find the requested resource')
  ],
  [
    'the ITS contradicts KubeStellar to the end',
    { its: [{ wec1: MOON.matchLabels, wec2: EDGE }], timeoutMs: 1000 },
    waiting('wec1')
  ]
]

let outcomes: readonly (readonly unknown[])[]
// Each takes a second for every further look.
beforeAll(async () => {
  outcomes = await Promise.all(CASES.map(async ([, scene]) => await ask(scene)))
}, 20_000)

test.each(CASES.map(([what, , outcome], index) => [what, index, outcome] as const))(
  '%s',
  (_what, index, outcome) => {
    expect(outcomes[index]).toEqual(outcome)
  }
)
