import type { Chart } from '../../../src/helm/chart/chart.ts'
import { startClock } from '../../../src/lib/clock.ts'
import { ActionError } from '../../../src/lib/errors.ts'
import { HOOKS, type AnyInputs as Inputs } from '../../../testkit/anyInputs.ts'
import type { KubeClient, Query } from '../../../src/kubernetes/api/client.ts'
import { describeObject, describeRef, type KubeObject } from '../../../src/kubernetes/objects.ts'
import type { Revision } from '../../../src/helm/storage.ts'
import { apiVersionsOf, expectedObjects, makePlan, policiesFor, type Plan } from '../../../src/plan/plan.ts'
import { planChanges } from '../../../src/plan/planChanges.ts'
import { plannedDeploy } from '../../../src/plan/plannedDeploy.ts'
import type { Operation, Rendered, RenderedObject } from '../../../src/plan/render.ts'
import { fakeIts, guard } from '../../../testkit/fakeRun.ts'
import { originOf } from '../../../testkit/origin.ts'
import { rendered } from './forecast/fixtures.ts'

const OWNER = 'ks-helm-deploy/release'
const LABELLED = { metadata: { labels: { 'app.kubernetes.io/instance': 'web' } } }
const CONFIG = rendered('v1', 'ConfigMap', 'settings', LABELLED)
const SECRET = rendered('v1', 'Secret', 'password', LABELLED)
const CRD = rendered('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'x.example.com', {
  managed: false
})
const hook = (name: string, events: readonly string[], policy?: string): RenderedObject =>
  rendered('batch/v1', 'Job', name, {
    hookEvents: events,
    metadata: policy === undefined ? {} : { annotations: { 'helm.sh/hook-delete-policy': policy } }
  })

function chart(...objects: readonly RenderedObject[]): Rendered {
  return {
    chartName: 'web',
    chartVersion: '1.2.3',
    appVersion: '1',
    kubeVersion: undefined,
    objects,
    testHooks: [],
    crds: [],
    storedBytes: () => 1000,
    dataBytes: () => 0,
    largestParts: () => [],
    dropped: [],
    filesOf: () => [],
    isHelm3: false
  }
}

type Choice = Partial<Omit<Inputs, 'selection'>> & { readonly selection?: Partial<Inputs['selection']> }

function inputsOf({ selection, ...more }: Choice = {}): Inputs {
  return {
    command: 'deploy',
    release: 'web',
    namespace: 'shop',
    adopt: false,
    hooks: HOOKS,
    guard: { mode: 'none', kinds: new Set() },
    plan: undefined,
    preview: undefined,
    expires: undefined,
    origin: originOf(),
    namespaceLabels: { team: 'a' },
    expectations: { clusters: undefined, min: 1, max: Infinity, allowRemoval: false },
    values: undefined,
    valuesFiles: [],
    set: [],
    setLiteral: [],
    ...more,
    selection: {
      bindingPolicy: 'shop.web',
      clusterSelectors: [{ matchLabels: { region: 'eu' } }],
      clusterQueries: ['region=eu'],
      ownPolicies: undefined,
      by: 'auto',
      objectSelectors: [],
      onMissed: 'fail',
      createOnly: new Set(['Job.batch']),
      propagateRelease: false,
      ...selection
    }
  } as unknown as Inputs
}

/** A policy in the WDS. @param owner NAMESPACE/RELEASE; undefined: somebody else's */
function policy(name: string, owner?: string, more: object = {}): KubeObject {
  const annotations = owner === undefined ? {} : { [OWNER]: owner }
  return {
    apiVersion: 'control.kubestellar.io/v1alpha1',
    kind: 'BindingPolicy',
    metadata: { name, annotations },
    spec: { clusterSelectors: [{ matchLabels: { region: 'eu' } }], downsync: [], ...more }
  }
}

const OWN = policy('own', undefined, { downsync: [{ namespaces: ['*'] }] })

test.each<[what: string, choice: Choice, objects: readonly RenderedObject[], names: readonly string[]]>([
  ['one of the release', {}, [CONFIG], ['shop.web']],
  ['one more for CustomResourceDefinitions, first', {}, [CONFIG, CRD], ['shop.web-crds', 'shop.web']],
  [
    'those that the user brought, and no others',
    { selection: { ownPolicies: [OWN] } },
    [CONFIG, CRD],
    ['own']
  ]
])('the policies: %s', (_what, choice, objects, names) => {
  const policies = policiesFor(inputsOf(choice), chart(...objects), 4, [])
  expect(policies.map(({ metadata }) => metadata.name)).toEqual(names)
})

describe('the policy of a release', () => {
  const NAMESPACE = { apiGroup: '', resources: ['namespaces'], objectNames: ['shop'], createOnly: true }
  const LABELS = {
    namespaces: ['shop'],
    objectSelectors: [
      { matchLabels: { 'app.kubernetes.io/instance': 'web', 'app.kubernetes.io/managed-by': 'Helm' } }
    ]
  }
  const named = (resource: string, name: string, more: object = {}): object => ({
    apiGroup: '',
    resources: [resource],
    namespaces: ['shop'],
    objectNames: [name],
    ...more
  })
  const MIGRATE = {
    apiGroup: 'batch',
    resources: ['jobs'],
    namespaces: ['shop'],
    objectNames: ['migrate'],
    createOnly: true
  }

  test.each<[what: string, choice: Choice, clauses: readonly object[]]>([
    ['by labels, and hooks by name', {}, [NAMESPACE, LABELS, MIGRATE]],
    ['without hooks that are skipped', { hooks: { ...HOOKS, mode: 'skip' } }, [NAMESPACE, LABELS]],
    [
      'with what is only to be created',
      { selection: { createOnly: new Set(['ConfigMap']) } },
      [
        NAMESPACE,
        LABELS,
        named('configmaps', 'settings', { createOnly: true }),
        { ...MIGRATE, createOnly: undefined }
      ]
    ],
    [
      'with the Secret of the revision that Helm makes',
      { selection: { propagateRelease: true } },
      [NAMESPACE, LABELS, MIGRATE, named('secrets', 'sh.helm.release.v1.web.v4')]
    ],
    [
      'by labels alone, of the user’s choice',
      { selection: { by: 'labels', objectSelectors: [{ matchLabels: { tier: 'x' } }] } },
      [
        NAMESPACE,
        { namespaces: ['shop'], objectSelectors: [{ matchLabels: { tier: 'x' } }] },
        { ...MIGRATE, objectSelectors: [{ matchLabels: { tier: 'x' } }] }
      ]
    ]
  ])('%s', (_what, choice, clauses) => {
    const objects = [CONFIG, hook('migrate', ['pre-install'])]
    const [main] = policiesFor(inputsOf(choice), chart(...objects), 4, [])
    expect(main?.['spec']).toEqual({
      clusterSelectors: [{ matchLabels: { region: 'eu' } }],
      downsync: clauses
    })
    expect(main?.metadata.annotations).toMatchObject({
      [OWNER]: 'shop/web',
      'ks-helm-deploy/chart': 'web-1.2.3'
    })
  })
})

describe('what the clusters are to have', () => {
  const NAMESPACE = rendered('v1', 'Namespace', 'shop')
  const expected = (
    objects: readonly RenderedObject[],
    operation: Operation,
    choice: Choice = {},
    there: readonly RenderedObject[] = []
  ): readonly string[] =>
    expectedObjects(inputsOf(choice), chart(...objects), {
      operation,
      revision: 4,
      isThere: object => there.includes(object)
    }).map(describeObject)
  const all = ['Namespace shop', 'ConfigMap shop/settings']
  const INSTALLED = hook('a', ['post-install'])

  test.each<[what: string, told: readonly string[], names: readonly string[]]>([
    ['its Namespace and its objects', expected([CONFIG], 'install'), all],
    ['a Namespace that the chart renders once', expected([CONFIG, NAMESPACE], 'upgrade'), [...all].reverse()],
    [
      'its Namespace beside another',
      expected([rendered('v1', 'Namespace', 'other')], 'install'),
      ['Namespace shop', 'Namespace other']
    ],
    [
      'crds/ when Helm installs',
      expected([CRD], 'install'),
      ['Namespace shop', 'CustomResourceDefinition x.example.com']
    ],
    ['crds/ not when Helm upgrades', expected([CRD], 'upgrade'), ['Namespace shop']],
    [
      'crds/ when Helm upgrades and they are there',
      expected([CRD], 'upgrade', {}, [CRD]),
      ['Namespace shop', 'CustomResourceDefinition x.example.com']
    ],
    [
      'a hook of this operation',
      expected([hook('a', ['pre-upgrade'])], 'upgrade'),
      ['Namespace shop', 'Job shop/a']
    ],
    ['no hook of another operation', expected([INSTALLED], 'upgrade'), ['Namespace shop']],
    [
      'a hook of another operation that is there',
      expected([INSTALLED], 'upgrade', {}, [INSTALLED]),
      ['Namespace shop', 'Job shop/a']
    ],
    [
      'no hook that is skipped',
      expected([hook('a', ['pre-install'])], 'install', { hooks: { ...HOOKS, mode: 'skip' } }),
      ['Namespace shop']
    ],
    ['no hook of a removal', expected([hook('a', ['pre-delete'])], 'install'), ['Namespace shop']],
    [
      'no hook that Helm deletes when it has succeeded',
      expected([hook('a', ['pre-install'], 'hook-succeeded')], 'install'),
      ['Namespace shop']
    ],
    [
      'the Secret of the release',
      expected([], 'install', { selection: { propagateRelease: true } }),
      ['Namespace shop', 'Secret shop/sh.helm.release.v1.web.v4']
    ]
  ])('%s', (_what, told, names) => {
    expect(told).toEqual(names)
  })
})

interface Wds {
  /** Revisions of the release: their status by number. */
  readonly revisions?: Readonly<Record<number, string>>
  /** Objects by their paths. */
  readonly objects?: Readonly<Record<string, KubeObject>>
  /** Clusters by the names of Bindings. */
  readonly bindings?: Readonly<Record<string, readonly string[]>>
  /** What each of them lists, in Namespaces. */
  readonly listed?: readonly object[]
  readonly guards?: readonly KubeObject[]
}

const CONTROL = '/apis/control.kubestellar.io/v1alpha1'
const pathOfPolicy = (name: string): string => `${CONTROL}/bindingpolicies/${name}`
const bindingOf = (
  name: string,
  clusters: readonly string[],
  namespaceScope: readonly object[] = []
): KubeObject => ({
  apiVersion: 'control.kubestellar.io/v1alpha1',
  kind: 'Binding',
  metadata: { name },
  spec: { destinations: clusters.map(clusterId => ({ clusterId })), workload: { namespaceScope } }
})

/** A WDS in which KubeStellar answers each probe with wec1 and wec2. */
function wdsWith({ revisions = {}, objects = {}, bindings = {}, listed = [], guards = [] }: Wds): KubeClient {
  const known: Record<string, readonly string[]> = { ...bindings }
  const list = (items: readonly KubeObject[]) => Promise.resolve({ resourceVersion: '1', items })
  return {
    json: () => Promise.resolve({ groups: [] }),
    get: (path: string) => {
      const name = path.slice(path.lastIndexOf('/') + 1)
      const clusters = path.startsWith(`${CONTROL}/bindings/`) ? known[name] : undefined
      return Promise.resolve(clusters === undefined ? objects[path] : bindingOf(name, clusters))
    },
    apply: (path: string, object: KubeObject) => {
      known[path.slice(path.lastIndexOf('/') + 1)] = ['wec1', 'wec2']
      return Promise.resolve(object)
    },
    delete: () => Promise.resolve(true),
    list: (path: string, { fieldSelector }: Query = {}) => {
      if (!path.endsWith('/bindingpolicies'))
        return list([
          ...Object.entries(known).map(([name, clusters]) => bindingOf(name, clusters, listed)),
          ...guards
        ])
      return fieldSelector === undefined
        ? list(Object.values(objects).filter(({ kind }) => kind === 'BindingPolicy'))
        : list([
            {
              ...policy(fieldSelector),
              status: { observedGeneration: 0 },
              metadata: { name: 'x', generation: 0 }
            }
          ])
    },
    listMetadata: () =>
      list(
        Object.entries(revisions).map(([revision, status]) => ({
          apiVersion: 'v1',
          kind: 'Secret',
          metadata: { name: `sh.helm.release.v1.web.v${revision}`, labels: { version: revision, status } }
        }))
      )
  } as unknown as KubeClient
}

describe('while Helm works, with hook Jobs', () => {
  const MODE = { hooks: { ...HOOKS, mode: 'run' } } as const
  const JOB = rendered('batch/v1', 'Job', 'migrate', {
    hookEvents: ['pre-install', 'pre-upgrade'],
    metadata: { labels: { ...LABELLED.metadata.labels, 'app.kubernetes.io/managed-by': 'Helm' } }
  })
  const MATCH = {
    objectSelectors: [
      { matchLabels: { 'app.kubernetes.io/instance': 'web', 'app.kubernetes.io/managed-by': 'Helm' } }
    ]
  }
  const BROAD = { namespaces: ['shop'], ...MATCH }
  const NARROW = { resources: ['configmaps', 'persistentvolumeclaims'], ...BROAD }
  const NAMESPACE = { apiGroup: '', resources: ['namespaces'], objectNames: ['shop'], createOnly: true }
  const before = (...downsync: readonly object[]): Wds => ({
    revisions: { 1: 'deployed' },
    objects: { [pathOfPolicy('shop.web')]: policy('shop.web', 'shop/web', { downsync }) },
    bindings: { 'shop.web': ['wec1'] }
  })
  const named = (resource: string, group: string, ...objectNames: readonly string[]): object => ({
    apiGroup: group,
    resources: [resource],
    namespaces: ['shop'],
    objectNames
  })
  const clausesOf = (policies: readonly KubeObject[]): unknown =>
    (policies.at(-1)?.['spec'] as { downsync: unknown }).downsync

  test('the broad clause of the policy that is there goes, and what it selected beside the chart is named', async () => {
    const listed = [
      { group: '', version: 'v1', resource: 'secrets', namespace: 'shop', name: 'kept' },
      { group: '', version: 'v1', resource: 'configmaps', namespace: 'shop', name: 'settings' },
      { group: 'batch', version: 'v1', resource: 'jobs', namespace: 'shop', name: 'migrate' },
      { group: 'batch', version: 'v1', resource: 'jobs', namespace: 'shop', name: 'seed', createOnly: true }
    ]
    const { plan } = await planned(MODE, [CONFIG, JOB], { ...before(NAMESPACE, BROAD), listed })
    expect(clausesOf(plan.wanted)).toEqual([NAMESPACE, NARROW])
    expect(clausesOf(plan.policies)).toEqual([
      NAMESPACE,
      NARROW,
      named('secrets', '', 'kept'),
      { ...named('jobs', 'batch', 'seed'), createOnly: true }
    ])
  })

  test('what its guard lists is named, too: KubeStellar writes the Binding empty when it starts', async () => {
    const there = before(NAMESPACE, BROAD)
    const own = there.objects?.[pathOfPolicy('shop.web')] ?? policy('shop.web', 'shop/web')
    const guards = [guard(own, ['wec1'], ['/secrets/shop/kept'])]
    const { plan } = await planned(MODE, [CONFIG, JOB], { ...there, guards })
    expect(clausesOf(plan.policies)).toEqual([
      NAMESPACE,
      NARROW,
      { ...named('secrets', '', 'kept'), createOnly: true }
    ])
  })

  test('once narrowed, it stays so, also for a chart that has lost its hooks: those of before may be there', async () => {
    const { plan } = await planned(MODE, [CONFIG], before(NAMESPACE, { ...NARROW, resources: ['secrets'] }))
    expect(clausesOf(plan.wanted)).toEqual([NAMESPACE, NARROW])
    expect(clausesOf(plan.policies)).toEqual([NAMESPACE, NARROW, { ...NARROW, resources: ['secrets'] }])
  })

  test('what its Jobs may need is named, also where Helm deletes it at once', async () => {
    const account = rendered('v1', 'ServiceAccount', 'migrator', {
      hookEvents: ['pre-install', 'pre-upgrade'],
      metadata: { annotations: { 'helm.sh/hook-delete-policy': 'hook-succeeded' } }
    })
    const { plan } = await planned(MODE, [CONFIG, account, JOB], {})
    expect(clausesOf(plan.wanted)).toEqual([NAMESPACE, NARROW])
    expect(clausesOf(plan.policies)).toEqual([NAMESPACE, NARROW, named('serviceaccounts', '', 'migrator')])
  })

  test('policies of the user are never changed', async () => {
    const { plan } = await planned({ ...MODE, selection: { ownPolicies: [OWN] } }, [CONFIG, JOB], {})
    expect(plan.policies).toEqual([OWN])
    expect(plan.forecasts.map(({ code }) => code)).toContain('HOOK_SELECTED')
  })
})

interface Made {
  readonly plan: Plan
  /** Clusters that were asked for facts, and about which kinds. */
  readonly asked: readonly (readonly string[])[]
}

async function planned(
  choice: Choice,
  objects: readonly RenderedObject[],
  wds: Wds,
  settlePending: (revisions: readonly Revision[]) => readonly Revision[] = all => all
): Promise<Made> {
  const asked: (readonly string[])[] = []
  const plan = await makePlan(inputsOf(choice), chart(...objects), {
    wds: wdsWith(wds),
    clock: startClock(20_000, new AbortController().signal, () => 0),
    now: () => performance.now(),
    its: fakeIts(),
    settlePending,
    clusterFacts: (clusters, apiVersions) => {
      asked.push(clusters, apiVersions)
      return Promise.resolve([])
    }
  })
  return { plan, asked }
}

async function refusal(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work
    return ['not refused']
  } catch (error) {
    return error instanceof ActionError ? [error.code, error.message, error.remedy] : [String(error)]
  }
}

describe('what Helm will do', () => {
  test.each<[what: string, revisions: Wds['revisions'], operation: Operation, revision: number]>([
    ['no release', {}, 'install', 0],
    ['a release', { 1: 'superseded', 3: 'deployed', 2: 'superseded' }, 'upgrade', 3],
    ['one that has failed', { 1: 'failed' }, 'upgrade', 1],
    ['one that Helm only remembers', { 1: 'uninstalled', 2: 'uninstalled' }, 'install', 2]
  ])('%s', async (_what, revisions = {}, operation, revision) => {
    const { plan } = await planned({ adopt: true }, [CONFIG], { revisions })
    expect([plan.operation, plan.revision]).toEqual([operation, revision])
  })

  test('a release in the middle of an operation is what the caller makes of it', async () => {
    const seen: Revision[] = []
    const { plan } = await planned(
      { adopt: true },
      [CONFIG],
      { revisions: { 5: 'pending-upgrade' } },
      revisions => {
        seen.push(...revisions)
        return [{ secret: 's', revision: 7, status: 'failed' }]
      }
    )
    expect(seen).toEqual([{ secret: 'sh.helm.release.v1.web.v5', revision: 5, status: 'pending-upgrade' }])
    expect([plan.operation, plan.revision]).toEqual(['upgrade', 7])
  })
})

describe('a policy that is there', () => {
  const FREE_NAME =
    'Give this release a name of its own in `binding-policy`, or remove the policy that is there.'
  const ADOPT =
    'Give the policy of this release another name in `binding-policy`; or set `adopt: true` once, if it is to become that.'
  const there = (...policies: readonly KubeObject[]): Wds['objects'] =>
    Object.fromEntries(policies.map(found => [pathOfPolicy(found.metadata.name), found]))
  const taken = (name: string, owner: string, remedy: string): readonly string[] => [
    'POLICY_TAKEN',
    `BindingPolicy ${name} exists and ${owner}`,
    remedy
  ]

  test.each<[what: string, choice: Choice, policies: readonly KubeObject[], told: readonly string[]]>([
    ['of this release', {}, [policy('shop.web', 'shop/web')], ['not refused']],
    [
      'of another release',
      {},
      [policy('shop.web', 'shop/api')],
      taken('shop.web', 'belongs to release shop/api', FREE_NAME)
    ],
    [
      'of another release, which may not be adopted either',
      { adopt: true },
      [policy('shop.web', 'shop/api')],
      taken('shop.web', 'belongs to release shop/api', FREE_NAME)
    ],
    ['of nobody that is known', {}, [policy('shop.web')], taken('shop.web', 'has no known owner', ADOPT)],
    ['of nobody that is known, adopted', { adopt: true }, [policy('shop.web')], ['not refused']],
    [
      'for CustomResourceDefinitions, though this chart has none',
      {},
      [policy('shop.web-crds', 'shop/api')],
      taken('shop.web-crds', 'belongs to release shop/api', FREE_NAME)
    ],
    ['of the user’s own', { selection: { ownPolicies: [OWN] } }, [OWN], ['not refused']],
    [
      'of the user’s own name, but of a release',
      { selection: { ownPolicies: [OWN] } },
      [policy('own', 'shop/api')],
      taken('own', 'belongs to release shop/api', FREE_NAME)
    ],
    [
      'of the usual name, where the user brought others',
      { selection: { ownPolicies: [OWN] } },
      [policy('shop.web', 'shop/api')],
      ['not refused']
    ],
    ['of another name', {}, [policy('shop.api', 'shop/api')], ['not refused']]
  ])('%s', async (_what, choice, policies, told) => {
    expect(await refusal(planned(choice, [CONFIG], { objects: there(...policies) ?? {} }))).toEqual(told)
  })

  test.each<[what: string, choice: Choice, found: KubeObject, keeps: boolean]>([
    [
      'keeps its clauses while Helm works',
      {},
      policy('shop.web', 'shop/web', { downsync: [{ objectNames: ['old'] }] }),
      true
    ],
    [
      'of the user’s own keeps nothing',
      { selection: { ownPolicies: [OWN] } },
      policy('own', undefined, { downsync: [{ objectNames: ['old'] }] }),
      false
    ]
  ])('%s', async (_what, choice, found, keeps) => {
    const { plan } = await planned(choice, [CONFIG], { objects: there(found) ?? {} })
    const clausesOf = (of: KubeObject | undefined): readonly unknown[] =>
      (of?.['spec'] as { downsync: readonly unknown[] }).downsync
    const [wanted, during] = [clausesOf(plan.wanted[0]), clausesOf(plan.policies[0])]
    expect(during).toEqual(keeps ? [...wanted, { objectNames: ['old'] }] : wanted)
    expect([...plan.existingPolicies.keys()]).toEqual([found.metadata.name])
  })

  test('the collector that a killed run has left in it is not kept', async () => {
    const { plan: first } = await planned({}, [CONFIG], {})
    const [wanted] = first.wanted
    const downsync = (wanted?.['spec'] as { downsync: readonly object[] }).downsync
    const asking = policy('shop.web', 'shop/web', {
      downsync: downsync.map(clause => ({ ...clause, statusCollectors: ['ks-helm-deploy'] }))
    })
    const { plan } = await planned({}, [CONFIG], { objects: there(asking) ?? {} })
    expect(plan.policies).toEqual(plan.wanted)
  })
})

describe('guards', () => {
  const own: KubeObject = {
    ...policy('shop.web', 'shop/web'),
    metadata: { ...policy('shop.web', 'shop/web').metadata, uid: 'uid-web' }
  }
  const key = '/configmaps/shop/settings'
  const objects = { [pathOfPolicy('shop.web')]: own }

  test('of the release are known, and no other policy delivers what they list', async () => {
    const guards = [guard(own, ['wec1'], [key])]
    const { plan } = await planned({}, [CONFIG], { objects, guards })
    expect(plan.guards.map(({ policy: of }) => of)).toEqual(['shop.web'])
    expect(plan.forecasts.map(({ code }) => code)).not.toContain('OBJECT_OF_OTHER_POLICY')
  })

  test('whose policy is gone deliver what they list', async () => {
    const orphan = guard(
      { ...own, metadata: { ...own.metadata, name: 'old', uid: 'gone' } },
      ['wec1'],
      [key],
      'a/old'
    )
    const { plan } = await planned({}, [CONFIG], { objects, guards: [orphan] })
    expect(plan.forecasts.map(({ code }) => code)).toContain('OBJECT_OF_OTHER_POLICY')
  })

  test('keep their names from policies', async () => {
    const other = { ...own, metadata: { ...own.metadata, name: 'api' } }
    const choice = { selection: { bindingPolicy: 'api-guard' } }
    const guards = [guard(other, ['wec1'], [key], 'shop/api')]
    expect(await refusal(planned(choice, [CONFIG], { guards }))).toEqual([
      'POLICY_TAKEN',
      'BindingPolicy api-guard would have the name of a guard, that of release shop/api',
      'Give the policy of this release another name in `binding-policy`.'
    ])
  })
})

test('a Namespace that is being deleted', async () => {
  const gone: KubeObject = {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'shop', deletionTimestamp: '2026-01-02T03:04:05Z' }
  }
  expect(await refusal(planned({}, [CONFIG], { objects: { '/api/v1/namespaces/shop': gone } }))).toEqual([
    'NAMESPACE_TERMINATING',
    'namespace shop is being deleted in the WDS',
    'Run again when it is gone: `kubectl get namespace` shows it until then.'
  ])
})

describe('the clusters that are asked what they can take', () => {
  const at = (object: RenderedObject, collection: string): Wds['objects'] => ({
    [`/api/v1/namespaces/shop/${collection}/${object.name}`]: object.manifest
  })
  const both = [CONFIG, SECRET]
  const bothThere = { ...at(CONFIG, 'configmaps'), ...at(SECRET, 'secrets') }
  const live = (more: Wds['objects'], region: string): Wds => ({
    revisions: {},
    bindings: { 'shop.web': ['wec1'] },
    objects: {
      ...more,
      [pathOfPolicy('shop.web')]: policy('shop.web', 'shop/web', {
        clusterSelectors: [{ matchLabels: { region } }]
      })
    }
  })

  test.each<[what: string, choice: Choice, wds: Wds, clusters: readonly string[]]>([
    ['none, while nobody knows which there will be', {}, {}, []],
    ['none that the release is on, with all kinds', {}, live(bothThere, 'eu'), []],
    ['one that is new', {}, live(bothThere, 'us'), ['wec2']],
    ['all of them when a kind is new', {}, live(at(CONFIG, 'configmaps'), 'us'), ['wec1', 'wec2']],
    ['also that which the release is on', {}, live(at(CONFIG, 'configmaps'), 'eu'), ['wec1']],
    ['all of them in a plan', { command: 'plan' }, live(bothThere, 'us'), ['wec1', 'wec2']]
  ])('%s', async (_what, choice, wds, clusters) => {
    const types = both.map(object => ({
      ...object,
      type: object.type.kind === 'Secret' ? SECRET.type : CONFIG.type
    }))
    const { asked } = await planned(choice, types, wds)
    expect(asked).toEqual([clusters, ['v1']])
  })
})

test('a plan holds what is there, and what becomes of each object', async () => {
  const objects = { '/api/v1/namespaces/shop/configmaps/settings': CONFIG.manifest }
  const { plan } = await planned({}, [CONFIG, SECRET, hook('a', ['pre-upgrade'])], { objects })
  expect([...plan.before.values()]).toEqual([CONFIG.manifest])
  expect(plan.namespaceExists).toBe(false)
  expect(plan.namespaceLabels('shop')).toEqual({ team: 'a' })
  expect(plan.placement).toEqual({ before: [], after: undefined, leaves: [] })
  expect(plan.verdicts.map(({ outcome, object }) => `${describeObject(object)} ${outcome}`)).toEqual([
    'Namespace shop goes',
    'ConfigMap shop/settings goes',
    'Secret shop/password goes'
  ])
})

test.each<['run' | 'fail' | 'skip', readonly string[], readonly string[]]>([
  ['run', ['warning HOOK_NOT_SUSPENDED'], ['Job shop/a']],
  ['fail', ['error HOOK_BLOCKS'], ['Job shop/a']],
  ['skip', [], []]
])('hooks are foreseen and planned, unless they are skipped: %s', async (mode, told, due) => {
  const job = rendered('batch/v1', 'Job', 'a', { hookEvents: ['pre-install'], spec: { suspend: true } })
  const { plan } = await planned({ hooks: { ...HOOKS, mode } }, [CONFIG, job], {})
  expect(plan.hooks.map(({ object }) => describeRef(object))).toEqual(due)
  const foreseen = plan.forecasts.filter(({ object }) => object?.name === 'a')
  expect(foreseen.map(({ severity, code }) => `${severity} ${code}`)).toEqual(told)
})

describe('what a later deploy is held to', () => {
  const CHART: Chart = {
    path: '/chart',
    source: 'oci://x',
    digest: 'sha256:1',
    content: 'sha256:2',
    ignored: []
  }
  const system: KubeObject = {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'kube-system', uid: 'secret' }
  }
  const of = async (after: readonly string[] | undefined, objects: Wds['objects'] = {}) => {
    const plan = {
      rendered: chart(CONFIG),
      revision: 3,
      wanted: [OWN],
      placement: { before: [], after, leaves: [] }
    }
    const again = { ...(plan as unknown as Plan), again: undefined }
    return await plannedDeploy(inputsOf(), CHART, again, wdsWith({ objects }))
  }
  const KNOWN = { '/api/v1/namespaces/kube-system': system }

  test('release, chart, values, policies and clusters', async () => {
    expect(await of(['wec1'], KNOWN)).toEqual({
      release: 'web',
      namespace: 'shop',
      revision: 3,
      chart: { name: 'web', version: '1.2.3', digest: 'sha256:1', content: 'sha256:2' },
      rendered: {
        objects: [
          {
            object: 'ConfigMap shop/settings',
            digest: expect.stringMatching(/^hmac-sha256:/) as string
          }
        ],
        secrets: { objects: [], digest: expect.stringMatching(/^hmac-sha256:/) as string },
        unstable: []
      },
      valuesDigest: expect.stringMatching(/^hmac-sha256:[0-9a-f]{64}$/) as string,
      policies: { own: OWN['spec'] },
      clusters: ['wec1']
    })
    expect((await of(undefined, KNOWN)).clusters).toEqual([])
  })

  test('the digest of the values has a key that only this WDS knows', async () => {
    const moved = {
      '/api/v1/namespaces/kube-system': { ...system, metadata: { ...system.metadata, uid: 'b' } }
    }
    const [known, again, other] = [await of([], KNOWN), await of([], KNOWN), await of([], moved)]
    expect(again.valuesDigest).toBe(known.valuesDigest)
    expect(other.valuesDigest).not.toBe(known.valuesDigest)
    await expect(of([])).rejects.toMatchObject({ code: 'WDS_REFUSED' })
  })
})

test('changes of a first deploy: its policy and its objects, but not crds/', async () => {
  const plan = { rendered: chart(CONFIG, CRD, hook('a', ['pre-install'])), wanted: [OWN] } as unknown as Plan
  const told = async (objects: Wds['objects']): Promise<readonly string[]> =>
    (await planChanges(inputsOf(), plan, wdsWith({ objects: objects ?? {} }))).map(
      ({ object, kind }) => `${describeRef(object)} ${kind}`
    )
  const objects = ['ConfigMap shop/settings added', 'Job shop/a added']
  expect(await told({})).toEqual(['BindingPolicy own added', ...objects])
  // What the server added around its spec is no change.
  const live = {
    ...OWN,
    metadata: { name: 'own', uid: 'x', generation: 2 },
    status: { observedGeneration: 2 }
  }
  expect(await told({ [pathOfPolicy('own')]: live })).toEqual(['BindingPolicy own unchanged', ...objects])
  const other = policy('own')
  expect(await told({ [pathOfPolicy('own')]: other })).toEqual(['BindingPolicy own changed', ...objects])
})

test('clusters are asked about the version in which KubeStellar delivers a kind, too', () => {
  const scaler = rendered('autoscaling/v1', 'HorizontalPodAutoscaler', 'web')
  const delivered = new Map([['autoscaling/HorizontalPodAutoscaler', 'v2']])
  expect(apiVersionsOf({ objects: [CONFIG, scaler, SECRET] }, delivered)).toEqual([
    'v1',
    'autoscaling/v1',
    'autoscaling/v2'
  ])
})
