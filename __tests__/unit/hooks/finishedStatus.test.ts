/** The status of a hook that has ended. Which of these documents servers accept: soak/hookStatus.test.ts. */
import {
  finishedJobStatus,
  finishedPodStatus,
  formOf,
  hasEnded,
  type HookOutcome,
  type JobForm
} from '../../../src/hooks/finishedStatus.ts'
import { objectAt } from '../../../src/lib/json.ts'
import { object } from '../../../testkit/fakeRun.ts'

const NOW = Date.parse('2026-03-01T12:00:05.678Z')
const CREATED = '2026-03-01T12:00:00Z'
const job = (spec: object = {}, status: object = {}) =>
  object('batch/v1', 'Job', 'migrate', { creationTimestamp: CREATED }, { spec, status })
const finished = (
  of: ReturnType<typeof job>,
  outcome: HookOutcome,
  options: { readonly form?: JobForm; readonly now?: number; readonly message?: string } = {}
) => finishedJobStatus(of, outcome, { form: 'announced', now: NOW, message: 'told', ...options })
const condition = (type: string, reason: string) => ({
  type,
  status: 'True',
  reason,
  message: 'told',
  lastProbeTime: '2026-03-01T12:00:05Z',
  lastTransitionTime: '2026-03-01T12:00:05Z'
})
const typesOf = (status: ReturnType<typeof finished>) =>
  (status['conditions'] as readonly { readonly type: string }[]).map(({ type }) => type)

test.each<[string | undefined, JobForm]>([
  ['v1.29.9', 'plain'],
  ['v1.30.0', 'plain'],
  ['v1.30.14-gke.100', 'plain'],
  ['v1.9.11', 'plain'],
  ['v1.31.0-eks-a5ec690', 'announced'],
  ['v1.34.4+k3s1', 'announced'],
  ['v1.100.0', 'announced'],
  ['1.30.1', 'plain'],
  ['v2.0.0', 'announced'],
  ['v0.0.0-master+$Format:%H$', 'announced'],
  ['', 'announced'],
  [undefined, 'announced']
])('a server of version %s takes the form %s', (version, form) => {
  expect(formOf(version)).toBe(form)
})

test('a Job that succeeded', () => {
  expect(finished(job(), 'succeeded')).toEqual({
    conditions: [
      condition('SuccessCriteriaMet', 'CompletionsReached'),
      condition('Complete', 'CompletionsReached')
    ],
    startTime: CREATED,
    completionTime: '2026-03-01T12:00:05Z',
    active: 0,
    ready: 0,
    terminating: 0,
    succeeded: 1,
    failed: 0
  })
})

test('a Job that failed has no completion time', () => {
  expect(finished(job({ completions: 3 }), 'failed')).toEqual({
    conditions: [condition('FailureTarget', 'HookFailed'), condition('Failed', 'HookFailed')],
    startTime: CREATED,
    active: 0,
    ready: 0,
    terminating: 0,
    succeeded: 0,
    failed: 1
  })
})

test.each<[string, HookOutcome, ReturnType<typeof job>, readonly string[]]>([
  ['succeeded', 'succeeded', job(), ['Complete']],
  ['failed', 'failed', job(), ['Failed']],
  ['has a success policy', 'succeeded', job({ successPolicy: {} }), ['SuccessCriteriaMet', 'Complete']],
  ['failed beside a success policy', 'failed', job({ successPolicy: {} }), ['Failed']],
  [
    'was announced before',
    'failed',
    job({}, { conditions: [{ type: 'FailureTarget', status: 'True' }] }),
    ['FailureTarget', 'Failed']
  ],
  [
    'was announced and is not any more',
    'failed',
    job({}, { conditions: [{ type: 'FailureTarget', status: 'False' }] }),
    ['Failed']
  ]
])('the plain form of a Job that %s', (_what, outcome, of, types) => {
  expect(typesOf(finished(of, outcome, { form: 'plain' }))).toEqual(types)
})

describe('times', () => {
  test('one that has begun keeps its start', () => {
    const startTime = '2026-03-01T12:00:03Z'
    expect(finished(job({}, { startTime }), 'succeeded')).toMatchObject({ startTime })
  })

  test('a clock that is behind: the end is the beginning', () => {
    const now = Date.parse('2026-03-01T11:00:00Z')
    expect(finished(job(), 'succeeded', { now })).toMatchObject({
      startTime: CREATED,
      completionTime: CREATED
    })
  })

  test('without any time both are now', () => {
    const bare = object('batch/v1', 'Job', 'migrate')
    const now = '2026-03-01T12:00:05Z'
    expect(finished(bare, 'succeeded')).toMatchObject({ startTime: now, completionTime: now })
  })
})

describe('counts', () => {
  test.each([
    [{ completions: 0 }, 0],
    [{ completions: 5 }, 5],
    [{ parallelism: 0 }, 1]
  ])('success of %j', (spec, succeeded) => {
    expect(finished(job(spec), 'succeeded')).toMatchObject({ succeeded })
  })

  test.each([
    [0, ''],
    [1, '0'],
    [2, '0,1'],
    [10, '0-9']
  ])('all of %d indexes', (completions, completedIndexes) => {
    const indexed = job({ completionMode: 'Indexed', completions })
    expect(finished(indexed, 'succeeded')).toMatchObject({ succeeded: completions, completedIndexes })
    expect(finished(indexed, 'failed')).not.toHaveProperty('completedIndexes')
  })

  test('none falls, and what failed of the indexes stays', () => {
    const before = { succeeded: 2, failed: 4, completedIndexes: '0,2', failedIndexes: '1', active: 3 }
    const indexed = job({ completionMode: 'Indexed', completions: 5, backoffLimitPerIndex: 0 }, before)
    expect(finished(indexed, 'failed')).toMatchObject({ ...before, active: 0 })
    const succeeded = finished(indexed, 'succeeded')
    expect(succeeded).toMatchObject({ succeeded: 5, failed: 4, completedIndexes: '0-4' })
    expect(succeeded).not.toHaveProperty('failedIndexes')
    expect(finished(job({}, { succeeded: 3 }), 'succeeded')).toMatchObject({ succeeded: 3 })
  })
})

test('a Pod keeps all of its status but the phase', () => {
  const pod = object('v1', 'Pod', 'check', {}, { status: { phase: 'Pending', qosClass: 'BestEffort' } })
  expect(finishedPodStatus(pod, 'succeeded', 'told')).toEqual({ phase: 'Succeeded', qosClass: 'BestEffort' })
  expect(finishedPodStatus(pod, 'failed', 'told')).toEqual({
    phase: 'Failed',
    qosClass: 'BestEffort',
    reason: 'HookFailed',
    message: 'told'
  })
})

test('a message is bounded and plain', () => {
  const message = `\u001b[31m${'x'.repeat(5000)}`
  const cut = `${'x'.repeat(1000)} … (cut)`
  const [first] = finished(job(), 'failed', { message })['conditions'] as readonly unknown[]
  expect(objectAt(first)).toMatchObject({ message: cut })
  expect(finishedPodStatus(object('v1', 'Pod', 'check'), 'failed', message)).toMatchObject({ message: cut })
})

test.each<[string, object, HookOutcome | undefined]>([
  ['Job', { conditions: [{ type: 'Complete', status: 'True' }] }, 'succeeded'],
  ['Job', { conditions: [{ type: 'Failed', status: 'True' }] }, 'failed'],
  ['Job', { conditions: [{ type: 'Complete', status: 'False' }] }, undefined],
  ['Job', { conditions: [{ type: 'FailureTarget', status: 'True' }] }, undefined],
  ['Job', { phase: 'Succeeded' }, undefined],
  ['Pod', { phase: 'Succeeded' }, 'succeeded'],
  ['Pod', { phase: 'Failed' }, 'failed'],
  ['Pod', { phase: 'Pending' }, undefined]
])('a %s with the status %j has ended as %s', (kind, status, ended) => {
  const outcomes: readonly HookOutcome[] = ['succeeded', 'failed']
  const of = object('v1', kind, 'hook', {}, { status })
  expect(outcomes.filter(outcome => hasEnded(of, outcome))).toEqual(ended === undefined ? [] : [ended])
})
