import type { BoundObject } from '../../../src/kubestellar/binding.ts'
import type { Clause } from '../../../src/kubestellar/bindingPolicy.ts'
import type { Candidate } from '../../../src/kubestellar/matching.ts'
import { isNarrowed, policyMeanwhile, withoutAwaited } from '../../../src/kubestellar/withoutAwaited.ts'
import { settlePolicies } from '../../../src/policies/settle.ts'
import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import { object } from '../../../testkit/fakeRun.ts'
import { ObjectStore } from '../../../testkit/objectStore.ts'

const LABELS = { 'app.kubernetes.io/instance': 'web', 'app.kubernetes.io/managed-by': 'Helm' }
const BROAD = { namespaces: ['shop'], objectSelectors: [{ matchLabels: LABELS }] }
const NAMESPACE = { apiGroup: '', resources: ['namespaces'], objectNames: ['shop'], createOnly: true }
const JOB = { group: 'batch', version: 'v1', resource: 'jobs', kind: 'Job', namespaced: true }
const HOOK: Candidate = { type: JOB, namespace: 'shop', name: 'migrate', labels: LABELS }
const narrow = (...resources: readonly string[]): Clause => ({ resources, ...BROAD })
const jobs = (...objectNames: readonly string[]): Clause => ({
  apiGroup: 'batch',
  resources: ['jobs'],
  namespaces: ['shop'],
  objectNames
})

function policy(...downsync: readonly Clause[]): KubeObject {
  return {
    apiVersion: 'control.kubestellar.io/v1alpha1',
    kind: 'BindingPolicy',
    metadata: { name: 'shop.web' },
    spec: { clusterSelectors: [{}], downsync }
  }
}

const downsyncOf = (found: KubeObject | undefined): unknown =>
  (found?.['spec'] as { downsync: unknown }).downsync

const listed = (group: string, resource: string, name: string, createOnly = false): BoundObject => ({
  group,
  version: 'v1',
  resource,
  namespace: 'shop',
  name,
  resourceVersion: '1',
  createOnly,
  statusCollectors: [],
  wantsStatus: false
})

const SETTINGS = listed('', 'configmaps', 'settings')
const MIGRATE = listed('batch', 'jobs', 'migrate')
const SEED = listed('batch', 'jobs', 'seed', true)

describe('of a policy of an older version', () => {
  test('the clause by labels gets the kinds that it lists, and other Jobs are named', () => {
    const found = policy(NAMESPACE, BROAD)
    expect(downsyncOf(withoutAwaited(found, [SETTINGS, MIGRATE, SEED], [HOOK]))).toEqual([
      NAMESPACE,
      narrow('configmaps', 'persistentvolumeclaims'),
      { ...jobs('seed'), createOnly: true }
    ])
  })

  test('hooks that it names go, other names stay', () => {
    expect(downsyncOf(withoutAwaited(policy(jobs('migrate', 'seed'), jobs('migrate')), [], [HOOK]))).toEqual([
      jobs('seed')
    ])
  })

  test.each<[string, Clause, Candidate]>([
    ['kinds', narrow('configmaps'), HOOK],
    ['another namespace', BROAD, { ...HOOK, namespace: 'other' }],
    ['labels that the hook does not have', BROAD, { ...HOOK, labels: {} }]
  ])('nothing of one with %s', (_what, clause, hook) => {
    const found = policy(NAMESPACE, clause, jobs('seed'))
    expect(withoutAwaited(found, [SETTINGS], [hook])).toBe(found)
  })
})

test('which select no hooks, whatever their labels', () => {
  expect(isNarrowed(policy(NAMESPACE, narrow('configmaps')))).toBe(true)
  expect(isNarrowed(policy(NAMESPACE, BROAD))).toBe(false)
  // A name beside labels is what `select-by: labels` writes for other namespaces.
  expect(isNarrowed(policy({ ...jobs('seed'), objectSelectors: BROAD.objectSelectors }))).toBe(false)
})

describe('while Helm works', () => {
  const WANTED = policy(NAMESPACE, narrow('configmaps'))
  const staying = (...all: readonly BoundObject[]) => ({
    listed: all,
    selected: new Set(['/configmaps/shop/settings']),
    awaited: [HOOK]
  })

  test('without hooks, all clauses of both', () => {
    const wanted = policy(NAMESPACE, BROAD)
    const found = policy(NAMESPACE, BROAD, jobs('seed'))
    expect(downsyncOf(policyMeanwhile(wanted, found, { ...staying(SEED), awaited: [] }))).toEqual([
      NAMESPACE,
      BROAD,
      jobs('seed')
    ])
  })

  test('a hook that a run with `hooks: fail` has named is no longer, also where no labels select it', () => {
    const wanted = policy(NAMESPACE, BROAD)
    const unlabelled = { ...HOOK, labels: {} }
    const both = policyMeanwhile(wanted, policy(NAMESPACE, BROAD, jobs('migrate')), {
      ...staying(SEED),
      awaited: [unlabelled]
    })
    expect(downsyncOf(both)).toEqual([NAMESPACE, BROAD])
  })

  test.each<[string, readonly Clause[], readonly Clause[]]>([
    ['the broad clause goes', [BROAD], [{ ...jobs('seed'), createOnly: true }]],
    [
      'a narrow one stays beside it',
      [narrow('secrets')],
      [narrow('secrets'), { ...jobs('seed'), createOnly: true }]
    ],
    ['what is named is not named twice', [BROAD, jobs('seed')], [jobs('seed')]],
    [
      'a Job that has become a hook is no longer named',
      [jobs('migrate')],
      [{ ...jobs('seed'), createOnly: true }]
    ]
  ])('%s', (_what, before, more) => {
    const both = policyMeanwhile(WANTED, policy(NAMESPACE, ...before), staying(SETTINGS, MIGRATE, SEED))
    expect(downsyncOf(both)).toEqual([NAMESPACE, narrow('configmaps'), ...more])
  })

  test('what left the chart and Helm keeps is selected at every moment, and afterwards as long as it is there', async () => {
    const kept = listed('', 'configmaps', 'kept')
    const wanted = policy(NAMESPACE, narrow('secrets'))
    const both = policyMeanwhile(wanted, policy(NAMESPACE, BROAD), staying(SETTINGS, kept))
    const named = { apiGroup: '', resources: ['configmaps'], namespaces: ['shop'], objectNames: ['kept'] }
    expect(downsyncOf(both)).toEqual([NAMESPACE, narrow('secrets'), named])
    const settled = async (...there: readonly KubeObject[]): Promise<unknown> => {
      const wds = new ObjectStore(there).client
      return downsyncOf((await settlePolicies([both], [wanted], wds))[0])
    }
    expect(await settled(object('v1', 'ConfigMap', 'kept'))).toEqual([NAMESPACE, narrow('secrets'), named])
    expect(await settled()).toEqual([NAMESPACE, narrow('secrets')])
  })
})
