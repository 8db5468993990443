/** Hook Jobs and Pods of every shape that changes what API servers want of their status. */
import type { KubeObject } from '../../src/kubernetes/objects.ts'
import type { HookOutcome } from '../../src/hooks/finishedStatus.ts'
import { object } from '../../testkit/fakeRun.ts'

export interface HookCase {
  readonly title: string
  /** As Helm sends it. */
  readonly object: KubeObject
  /** That it has before; undefined for the one that the server gives it. */
  readonly status?: object | undefined
  /** The one outcome that its status still allows. */
  readonly only?: HookOutcome | undefined
}

/** Which outcomes a server refuses in the form of the other versions. */
const REFUSED: Readonly<Record<string, readonly HookOutcome[]>> = {
  'v1.29': [],
  'v1.30': ['succeeded'],
  'v1.31': [],
  'v1.32': ['succeeded', 'failed'],
  'v1.34': ['succeeded', 'failed']
}

/** @param version `v1.29` */
export function refusedOtherForm(version: string): readonly HookOutcome[] {
  const outcomes = REFUSED[version]
  if (outcomes === undefined) throw new Error(`what ${version} refuses is not in the table`)
  return outcomes
}

/** Whose status before a server refuses itself: one without success policies. @param version `v1.29` */
export function impossibleIn(version: string): readonly string[] {
  return version === 'v1.30' ? [ANNOUNCED_SUCCESS] : []
}

/** Changes of a status of a plain Job that has succeeded. Servers from 1.32 on refuse each, those before read less of it. */
export const FAULTS: Readonly<Record<string, object>> = {
  'no start': { startTime: undefined },
  'no end': { completionTime: undefined },
  'an end before the start': { completionTime: '1999-01-02T03:04:05Z' },
  'active Pods': { active: 1 },
  'ready Pods': { ready: 1 },
  'terminating Pods': { terminating: 1 },
  'uncounted Pods': { uncountedTerminatedPods: { succeeded: ['uid'] } },
  'completed indexes': { completedIndexes: '0' },
  'failed indexes': { failedIndexes: '' },
  'an end that is not announced': { conditions: [{ type: 'Complete', status: 'True' }] },
  'a failure beside it': { conditions: ['Complete', 'Failed'].map(type => ({ type, status: 'True' })) }
}

/** @param version `v1.29` */
export function isStrict(version: string): boolean {
  return refusedOtherForm(version).includes('failed')
}

const ANNOUNCED_SUCCESS = 'its success is announced'
const BEGAN = '2026-01-02T03:04:05Z'
const LATER = '2096-01-02T03:04:05Z'
const CONTAINER = { name: 'migrate', image: 'registry.example.com/migrate:1' }
const POD = { restartPolicy: 'Never', containers: [CONTAINER] }
const INDEXED = { completionMode: 'Indexed' }
const ON_EXIT = { onExitCodes: { operator: 'In', values: [42] } }
const condition = (type: string, status = 'True') => ({ type, status, lastTransitionTime: BEGAN })

function job(title: string, spec: object, status?: object, only?: HookOutcome): HookCase {
  const template = { metadata: { labels: { app: 'migrate' } }, spec: POD }
  return {
    title,
    object: object('batch/v1', 'Job', 'migrate', {}, { spec: { template, ...spec } }),
    status,
    only
  }
}

function pod(title: string, spec: object, status?: object): HookCase {
  return { title, object: object('v1', 'Pod', 'check', {}, { spec: { ...POD, ...spec } }), status }
}

const LABELS = { app: 'migrate', job: 'mine' }

export const JOBS: readonly HookCase[] = [
  job('plain', {}),
  job('one completion', { completions: 1 }),
  job('completions', { completions: 5, parallelism: 2 }),
  job('as many at once', { completions: 3, parallelism: 3 }),
  job('no completion', { completions: 0 }),
  job('no parallelism', { parallelism: 0 }),
  job('a work queue', { parallelism: 3 }),
  job('no retry', { backoffLimit: 0 }),
  job('a deadline', { activeDeadlineSeconds: 30 }),
  job('a time to live', { ttlSecondsAfterFinished: 60 }),
  job('suspended', { suspend: true }),
  job('suspended, no completion', { suspend: true, completions: 0 }),
  job('restarts in place', { template: { spec: { ...POD, restartPolicy: 'OnFailure' } } }),
  job('its own selector', {
    manualSelector: true,
    selector: { matchLabels: LABELS },
    template: { metadata: { labels: LABELS }, spec: POD }
  }),
  job('indexed, 1', { ...INDEXED, completions: 1 }),
  job('indexed, 2', { ...INDEXED, completions: 2 }),
  job('indexed, 10', { ...INDEXED, completions: 10, parallelism: 4 }),
  job('indexed, elastic', { ...INDEXED, completions: 5, parallelism: 5 }),
  job('indexed, none', { ...INDEXED, completions: 0 }),
  job('indexed, 100,000', { ...INDEXED, completions: 100_000, parallelism: 10 }),
  job('indexed, suspended', { ...INDEXED, completions: 3, suspend: true }),
  job('a limit for each index', { ...INDEXED, completions: 4, backoffLimitPerIndex: 1 }),
  job('a limit of failed indexes', {
    ...INDEXED,
    completions: 4,
    backoffLimitPerIndex: 0,
    maxFailedIndexes: 2
  }),
  job('an index fails by exit code', {
    ...INDEXED,
    completions: 4,
    backoffLimitPerIndex: 1,
    podFailurePolicy: { rules: [{ action: 'FailIndex', ...ON_EXIT }] }
  }),
  job('a success policy by count', {
    ...INDEXED,
    completions: 5,
    successPolicy: { rules: [{ succeededCount: 2 }] }
  }),
  job('a success policy by index', {
    ...INDEXED,
    completions: 5,
    successPolicy: { rules: [{ succeededIndexes: '0,2-3' }] }
  }),
  job('a success policy beside a limit for each index', {
    ...INDEXED,
    completions: 5,
    backoffLimitPerIndex: 1,
    successPolicy: { rules: [{ succeededIndexes: '0', succeededCount: 1 }] }
  }),
  job('fails by exit code', { podFailurePolicy: { rules: [{ action: 'FailJob', ...ON_EXIT }] } }),
  job('ignores disruptions', {
    podFailurePolicy: {
      rules: [{ action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] }]
    }
  }),
  job('replaces failed Pods alone', { podReplacementPolicy: 'Failed' }),
  job('managed by others', { managedBy: 'example.com/controller' }),
  job('managed by Kubernetes', { managedBy: 'kubernetes.io/job-controller' }),

  job('has begun', {}, { startTime: BEGAN, active: 1, ready: 1 }),
  job('begins later, by another clock', {}, { startTime: LATER, active: 1 }),
  job('has failed Pods', { backoffLimit: 6 }, { startTime: BEGAN, active: 1, failed: 2 }),
  job('has terminating Pods', {}, { startTime: BEGAN, terminating: 2 }),
  job(
    'has uncounted Pods',
    {},
    { startTime: BEGAN, uncountedTerminatedPods: { succeeded: ['uid-1'], failed: ['uid-2'] } }
  ),
  job('more than its completions', { parallelism: 5 }, { startTime: BEGAN, succeeded: 4, active: 1 }),
  job('is suspended', { suspend: true }, { conditions: [condition('Suspended')], startTime: BEGAN }),
  job('is resumed', {}, { conditions: [condition('Suspended', 'False')], startTime: BEGAN, active: 1 }),
  job(
    'has completed indexes',
    { ...INDEXED, completions: 5 },
    { startTime: BEGAN, active: 1, succeeded: 2, completedIndexes: '0,2' }
  ),
  job(
    'has failed indexes',
    { ...INDEXED, completions: 5, backoffLimitPerIndex: 0 },
    { startTime: BEGAN, active: 1, succeeded: 2, failed: 1, completedIndexes: '0,2', failedIndexes: '1' }
  ),
  job(
    'its failure is announced',
    {},
    { startTime: BEGAN, failed: 1, conditions: [condition('FailureTarget')] },
    'failed'
  ),
  job(
    ANNOUNCED_SUCCESS,
    { ...INDEXED, completions: 3, successPolicy: { rules: [{ succeededCount: 1 }] } },
    {
      startTime: BEGAN,
      succeeded: 1,
      completedIndexes: '0',
      conditions: [condition('SuccessCriteriaMet')]
    },
    'succeeded'
  )
]

export const PODS: readonly HookCase[] = [
  pod('plain Pod', {}),
  pod('Pod with init containers', { initContainers: [{ ...CONTAINER, name: 'wait' }] }),
  pod('Pod that restarts', { restartPolicy: 'OnFailure' }),
  pod('guaranteed Pod', {
    containers: [{ ...CONTAINER, resources: { limits: { cpu: '1', memory: '1Gi' } } }]
  }),
  pod('gated Pod', { schedulingGates: [{ name: 'example.com/gate' }] }),
  pod(
    'Pod that has begun',
    {},
    {
      phase: 'Running',
      qosClass: 'BestEffort',
      conditions: [condition('PodScheduled'), condition('Ready')],
      startTime: BEGAN,
      containerStatuses: [
        {
          name: 'migrate',
          image: CONTAINER.image,
          imageID: '',
          ready: true,
          restartCount: 0,
          state: { running: { startedAt: BEGAN } }
        }
      ]
    }
  )
]
