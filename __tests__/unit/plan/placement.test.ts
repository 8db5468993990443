import { startClock, type Clock } from '../../../src/lib/clock.ts'
import { ActionError } from '../../../src/lib/errors.ts'
import type { AnyInputs as Inputs } from '../../../testkit/anyInputs.ts'
import type { LabelSelector } from '../../../src/kubernetes/labelQuery.ts'
import type { KubeClient, Query } from '../../../src/kubernetes/api/client.ts'
import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import { checkPlacement, readPlacement, unmetClusters, type Placement } from '../../../src/plan/placement.ts'
import { NoCluster, noCluster, controllerSilent } from '../../../src/policies/noCluster.ts'
import { fakeIts } from '../../../testkit/fakeRun.ts'

const EU: LabelSelector = { matchLabels: { region: 'eu' } }
const US: LabelSelector = { matchLabels: { region: 'us' } }

const policy = (name: string, ...clusterSelectors: readonly LabelSelector[]): KubeObject => ({
  apiVersion: 'control.kubestellar.io/v1alpha1',
  kind: 'BindingPolicy',
  metadata: { name, generation: 1 },
  spec: { clusterSelectors, downsync: [{ objectNames: ['x'] }] }
})

type Changes = Partial<Inputs['expectations']>

function inputsOf(expectations: Changes = {}, more: Partial<Inputs> = {}): Inputs {
  return {
    command: 'deploy',
    release: 'web',
    namespace: 'shop',
    adopt: false,
    plan: undefined,
    selection: {
      bindingPolicy: 'shop.web',
      clusterSelectors: [EU],
      clusterQueries: ['region=eu'],
      ownPolicies: undefined
    },
    expectations: { clusters: undefined, min: 1, max: Infinity, allowRemoval: false, ...expectations },
    ...more
  } as unknown as Inputs
}

function clockOf(cancelled = false): Clock {
  const cancelling = new AbortController()
  if (cancelled) cancelling.abort()
  return startClock(20_000, cancelling.signal, () => 0)
}

const UNPLACED =
  'no cluster meets region=eu, as far as KubeStellar tells; the ITS was not asked; nothing was changed, a workload that is there stays where it is'

/** Without the ITS, and a clock on which 30 s pass between two looks. */
function askingOf(clock: Clock) {
  let time = 0
  return { clock, now: () => (time += 30_000), its: fakeIts() }
}

function errorOf(work: () => unknown): readonly string[] {
  try {
    work()
    return []
  } catch (error) {
    return error instanceof ActionError ? [error.code, error.message, error.remedy] : [String(error)]
  }
}

describe('where a release may go', () => {
  const LABELS =
    'Correct the labels of the clusters or `cluster-selector`, or what the inputs expect of them.'
  const WIDEN = 'If it is meant to go, set `allow-cluster-removal: true`; else widen `cluster-selector`.'
  const NONE =
    'Correct `cluster-selector`, or label the clusters: `kubectl --context ITS get managedclusters --show-labels` shows what they carry.'
  const to = (...after: readonly string[]): Placement => ({ before: [], after, leaves: [] })
  const off: Placement = { before: ['wec1', 'wec2', 'wec3'], after: ['wec3'], leaves: ['wec1', 'wec2'] }
  const unexpected = (message: string): readonly string[] => ['PLACEMENT_UNEXPECTED', message, LABELS]

  test.each<[what: string, expectations: Changes, placement: Placement, refusal: readonly string[]]>([
    ['anywhere', {}, to('wec1'), []],
    [
      'nobody knows where yet',
      { clusters: ['wec9'], min: 5 },
      { ...to(), after: undefined, leaves: ['wec1'] },
      []
    ],
    [
      'nowhere',
      { min: 3, allowRemoval: true },
      { before: ['wec1'], after: [], leaves: ['wec1'] },
      [
        'NO_CLUSTER',
        'no cluster meets region=eu; nothing was changed, a workload that is there stays where it is',
        NONE
      ]
    ],
    ['as expected', { clusters: ['wec1', 'wec2'], min: 2, max: 2 }, to('wec1', 'wec2'), []],
    [
      'one that is expected is not there',
      { clusters: ['wec1', 'wec2'] },
      to('wec1'),
      unexpected('the selector meets 1 cluster (wec1): wec2 is not among them; nothing was changed')
    ],
    [
      'one that is there is not expected',
      { clusters: ['wec1'] },
      to('wec1', 'wec2'),
      unexpected(
        'the selector meets 2 clusters (wec1, wec2): wec2 is not in `expect-clusters`; nothing was changed'
      )
    ],
    [
      'too few',
      { min: 3 },
      to('wec1', 'wec2'),
      unexpected('the selector meets 2 clusters (wec1, wec2): `min-clusters` is 3; nothing was changed')
    ],
    [
      'too many',
      { max: 1 },
      to('wec1', 'wec2'),
      unexpected('the selector meets 2 clusters (wec1, wec2): `max-clusters` is 1; nothing was changed')
    ],
    [
      'all of that at once',
      { clusters: ['wec3', 'wec4'], min: 3, max: 1 },
      to('wec1', 'wec4'),
      unexpected(
        'the selector meets 2 clusters (wec1, wec4): wec3 is not among them; wec1 is not in `expect-clusters`; `min-clusters` is 3; `max-clusters` is 1; nothing was changed'
      )
    ],
    [
      'off clusters',
      {},
      off,
      [
        'CLUSTER_REMOVAL',
        'this change takes the release off wec1, wec2, of wec1, wec2, wec3, where the workload would be deleted; nothing was changed',
        WIDEN
      ]
    ],
    ['off clusters, which is allowed', { allowRemoval: true }, off, []],
    [
      'off clusters, to what is not expected: that comes first',
      { min: 2 },
      off,
      unexpected('the selector meets 1 cluster (wec3): `min-clusters` is 2; nothing was changed')
    ]
  ])('%s', (_what, expectations, placement, refusal) => {
    expect(
      errorOf(() => {
        checkPlacement(inputsOf(expectations), placement)
      })
    ).toEqual(refusal)
  })

  test('to fewer than min-ready-clusters asks for', () => {
    const asked = (amount: number, unit: 'clusters' | '%') => () => {
      checkPlacement(
        { ...inputsOf({}), minReadyClusters: { amount, unit } },
        { before: [], after: ['wec1'], leaves: [] }
      )
    }
    expect(errorOf(asked(2, 'clusters'))).toEqual(
      unexpected('the selector meets 1 cluster (wec1): `min-ready-clusters` is 2; nothing was changed')
    )
    expect(errorOf(asked(1, 'clusters'))).toEqual([])
    expect(errorOf(asked(100, '%'))).toEqual([])
  })

  test.each<[what: string, selection: Partial<Inputs['selection']>, message: string]>([
    ['one selector', {}, 'no cluster meets region=eu; nothing was delivered'],
    [
      'two',
      { clusterSelectors: [EU, US], clusterQueries: ['region==eu', 'region in (us)'] },
      'no cluster meets region==eu or region in (us); nothing was delivered'
    ],
    [
      'those of the user’s own policies',
      { clusterSelectors: [], clusterQueries: [], ownPolicies: [policy('a', EU), policy('b', US, {})] },
      'no cluster meets region=eu or region=us or an empty selector; nothing was delivered'
    ]
  ])('no cluster, of %s', (_what, selection, message) => {
    const { selection: usual } = inputsOf()
    const inputs = inputsOf({}, { selection: { ...usual, ...selection } })
    const error = noCluster(inputs, 'nothing was delivered')
    expect([error.code, error.message, error.remedy]).toEqual(['NO_CLUSTER', message, NONE])
  })

  test.each<[boolean, readonly string[]]>([
    [
      false,
      [
        'TIMEOUT',
        'after 20s still waiting for KubeStellar to work on BindingPolicy shop.web',
        'KubeStellar has not looked at the policy: check that its controller-manager runs for this WDS (`kubectl get pods -n WDS-system` on the hosting cluster).'
      ]
    ],
    [
      true,
      [
        'INTERRUPTED',
        'the job was cancelled while waiting for KubeStellar to work on BindingPolicy shop.web',
        'Run again: the next run continues where this one ended.'
      ]
    ]
  ])('KubeStellar is silent, and the job was cancelled: %s', (cancelled, told) => {
    const error = controllerSilent('shop.web', clockOf(cancelled))
    expect([error.code, error.message, error.remedy]).toEqual(told)
  })
})

interface Wds {
  /** Clusters by the name of a Binding. */
  readonly bindings?: Readonly<Record<string, readonly string[]>>
  /** Clusters that a probe meets, by what `region` it asks for; undefined: no Binding. */
  readonly regions?: Readonly<Record<string, readonly string[]>>
  /** Whether KubeStellar works. */
  readonly observes?: boolean
  readonly onProbe?: () => void
}

/** A WDS, and what was probed: `NAME REGIONS`, and when it was taken away again `-NAME`. */
function wdsWith({ bindings = {}, regions = {}, observes = true, onProbe }: Wds) {
  const probes = new Map<string, KubeObject>()
  const done: string[] = []
  const regionsOf = (found: KubeObject): readonly string[] =>
    (found['spec'] as { clusterSelectors: readonly LabelSelector[] }).clusterSelectors.map(
      ({ matchLabels }) => matchLabels?.['region'] ?? 'any'
    )
  const bindingOf = (name: string, clusters: readonly string[]): KubeObject => ({
    apiVersion: 'control.kubestellar.io/v1alpha1',
    kind: 'Binding',
    metadata: { name },
    spec: { destinations: clusters.map(clusterId => ({ clusterId })) }
  })
  const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
  const wds = {
    get: (path: string) => {
      const name = nameIn(path)
      const probe = probes.get(name)
      const clusters =
        probe === undefined ? bindings[name] : regionsOf(probe).flatMap(region => regions[region] ?? [])
      const isThere = probe === undefined || regionsOf(probe).some(region => regions[region] !== undefined)
      return Promise.resolve(clusters && isThere ? bindingOf(name, clusters) : undefined)
    },
    apply: (path: string, object: KubeObject) => {
      probes.set(nameIn(path), object)
      done.push(`${nameIn(path)} ${regionsOf(object).join('|')}`)
      expect(object['spec']).toMatchObject({ downsync: [] })
      onProbe?.()
      return Promise.resolve(object)
    },
    list: (_path: string, { fieldSelector = '' }: Query) => {
      const found = probes.get(fieldSelector.replace('metadata.name=', ''))
      const status = { observedGeneration: observes ? 1 : 0 }
      const items =
        found === undefined ? [] : [{ ...found, metadata: { ...found.metadata, generation: 1 }, status }]
      return Promise.resolve({ resourceVersion: '1', items })
    },
    watch: async function* (_path: string, _query: Query, { signal }: { readonly signal: AbortSignal }) {
      if (!signal.aborted)
        await new Promise(resolve => {
          signal.addEventListener('abort', resolve)
        })
      yield* []
    },
    delete: (path: string) => {
      done.push(`-${nameIn(path)}`)
      return Promise.resolve(true)
    }
  } as unknown as KubeClient
  return { wds, done }
}

describe('where a release is, and will be', () => {
  const MAIN = policy('shop.web', EU)
  const CRDS = policy('shop.web-crds', EU)
  const regions = { eu: ['wec1'], us: ['wec2', 'wec3'] }
  const on = (...clusters: readonly string[]) => ({ 'shop.web': clusters })
  const first = { before: [], after: undefined, leaves: [] }
  const probed = { before: [], after: ['wec1'], leaves: [] }
  const PROBE = ['shop.web-probe eu', '-shop.web-probe']

  test.each<
    [
      what: string,
      wanted: readonly KubeObject[],
      found: readonly KubeObject[],
      has: Wds,
      inputs: Inputs,
      placement: Placement,
      probes: readonly string[]
    ]
  >([
    ['a first deploy: nobody knows', [MAIN], [], {}, inputsOf(), first, []],
    [
      'a first deploy of which one cluster is asked',
      [MAIN],
      [],
      { regions },
      inputsOf({ min: 1 }),
      first,
      []
    ],
    ['a plan: a probe tells', [MAIN], [], { regions }, inputsOf({}, { command: 'plan' }), probed, PROBE],
    [
      'expect-clusters: a probe tells',
      [MAIN],
      [],
      { regions },
      inputsOf({ clusters: ['wec1'] }),
      probed,
      PROBE
    ],
    ['min-clusters: a probe tells', [MAIN], [], { regions }, inputsOf({ min: 2 }), probed, PROBE],
    ['max-clusters: a probe tells', [MAIN], [], { regions }, inputsOf({ max: 9 }), probed, PROBE],
    [
      'a plan file: a probe tells',
      [MAIN],
      [],
      { regions },
      inputsOf({}, { plan: { release: 'web' } as unknown as NonNullable<Inputs['plan']> }),
      probed,
      PROBE
    ],
    [
      'the same selectors: as it is',
      [MAIN],
      [MAIN],
      { bindings: on('wec5', 'wec4'), regions },
      inputsOf({}, { command: 'plan' }),
      { before: ['wec4', 'wec5'], after: ['wec4', 'wec5'], leaves: [] },
      []
    ],
    [
      'the same selectors, but on no cluster so far: a probe tells',
      [MAIN],
      [MAIN],
      { bindings: on(), regions },
      inputsOf(),
      probed,
      PROBE
    ],
    [
      'the same selectors, and no Binding yet: a probe tells',
      [MAIN],
      [MAIN],
      { regions },
      inputsOf(),
      probed,
      PROBE
    ],
    [
      'other selectors: it leaves a cluster',
      [MAIN],
      [policy('shop.web', US)],
      { bindings: on('wec2', 'wec1'), regions },
      inputsOf(),
      { before: ['wec1', 'wec2'], after: ['wec1'], leaves: ['wec2'] },
      PROBE
    ],
    [
      'a probe that meets no cluster, in the same Binding for 30 s',
      [MAIN],
      [policy('shop.web', US)],
      { bindings: on('wec2'), regions: { eu: [] } },
      inputsOf(),
      {
        before: ['wec2'],
        after: [],
        leaves: ['wec2'],
        unplaced: new NoCluster(UNPLACED, '', false)
      },
      PROBE
    ],
    [
      'a probe that meets no cluster, for which KubeStellar makes no Binding: the same for 30 s',
      [MAIN],
      [policy('shop.web', US)],
      { bindings: on('wec2') },
      inputsOf(),
      {
        before: ['wec2'],
        after: [],
        leaves: ['wec2'],
        unplaced: new NoCluster(UNPLACED, '', false)
      },
      PROBE
    ],
    [
      'two policies that ask for the same clusters: one probe',
      [CRDS, MAIN],
      [],
      { regions },
      inputsOf({ min: 2 }),
      probed,
      PROBE
    ],
    [
      'two policies that ask for different ones: two probes, side by side',
      [MAIN, policy('shop.web-crds', US)],
      [],
      { regions },
      inputsOf({ min: 2 }),
      { before: [], after: ['wec1', 'wec2', 'wec3'], leaves: [] },
      ['shop.web-probe eu', 'shop.web-1-probe us', '-shop.web-probe', '-shop.web-1-probe']
    ],
    [
      'one policy is there, the other is new: nobody knows',
      [MAIN, CRDS],
      [MAIN],
      { bindings: on('wec1') },
      inputsOf(),
      { before: ['wec1'], after: undefined, leaves: [] },
      []
    ],
    [
      'one policy leaves a cluster to which another still goes',
      [MAIN, policy('own', US)],
      [policy('shop.web', US), policy('own', US)],
      { bindings: { 'shop.web': ['wec2'], own: ['wec2', 'wec3'] }, regions },
      inputsOf(),
      { before: ['wec2', 'wec3'], after: ['wec1', 'wec2', 'wec3'], leaves: ['wec2'] },
      PROBE
    ]
  ])('%s', async (_what, wanted, found, has, inputs, placement, probes) => {
    const { wds, done } = wdsWith(has)
    expect(await readPlacement(wanted, found, { ...askingOf(clockOf()), inputs }, wds)).toEqual(placement)
    expect(done).toEqual(probes)
  })

  test('KubeStellar is silent: the probe goes, and the policy is named', async () => {
    const clock = clockOf()
    const { wds, done } = wdsWith({
      observes: false,
      onProbe: () => {
        clock.stop(new ActionError('STOPPED', 'enough', { remedy: '' }))
      }
    })
    await expect(
      readPlacement([MAIN], [], { ...askingOf(clock), inputs: inputsOf({ min: 2 }) }, wds)
    ).rejects.toThrow('enough')
    expect(done).toEqual(PROBE)
  })
})

describe('clusters that are not met, and why', () => {
  const its = (
    clusters: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>
  ): KubeClient =>
    ({
      listMetadata: () =>
        Promise.resolve({
          resourceVersion: '1',
          items: Object.entries(clusters).map(([name, labels]) => ({
            apiVersion: 'cluster.open-cluster-management.io/v1',
            kind: 'ManagedCluster',
            metadata: labels === undefined ? { name } : { name, labels }
          }))
        })
    }) as unknown as KubeClient
  const BOTH = { matchLabels: { region: 'eu', tier: 'edge' } }

  test.each<[what: string, policies: readonly KubeObject[], told: readonly string[]]>([
    [
      'all labels of a selector',
      [policy('p', BOTH)],
      ['wec2: tier=edge', 'wec3: region=eu,tier=edge', 'wec4: region=eu,tier=edge']
    ],
    [
      'one of several selectors is enough',
      [policy('p', BOTH, US)],
      ['wec2: tier=edge or region=us', 'wec4: region=eu,tier=edge or region=us']
    ],
    [
      'also of several policies',
      [policy('p', BOTH), policy('q', US)],
      ['wec2: tier=edge or region=us', 'wec4: region=eu,tier=edge or region=us']
    ],
    ['a selector that asks for nothing', [policy('p', {})], []]
  ])('%s', async (_what, policies, told) => {
    const inventory = its({
      wec1: { region: 'eu', tier: 'edge' },
      wec2: { region: 'eu' },
      wec3: { region: 'us' },
      wec4: undefined
    })
    const unmet = await unmetClusters(inventory, policies)
    expect(unmet.map(({ cluster, unmet: lacks }) => `${cluster}: ${lacks.join(' or ')}`)).toEqual(told)
  })
})
