import { keyOf, type ObjectRef } from '../../../../src/kubernetes/objects.ts'
import type { Returned } from '../../../../src/kubestellar/combinedStatus.ts'
import { explainReturned } from '../../../../src/proof/wds/explain.ts'
import type { Finding, ObjectState, ObjectVerdict } from '../../../../src/report/verdict.ts'

const refOf = (name: string, kind = 'Deployment', group = 'apps'): ObjectRef => ({
  group,
  kind,
  namespace: 'shop',
  name
})
const verdict = (state: ObjectState, object = refOf('web'), reason = '0 of 1 replicas'): ObjectVerdict => ({
  object,
  state,
  reason,
  seconds: 1
})
const returned = (...conditions: readonly object[]): Returned => ({
  kind: 'status',
  status: { conditions },
  time: 1
})
const explained = (
  verdicts: readonly ObjectVerdict[],
  all: readonly (readonly [ObjectRef, Returned])[] = []
): readonly Finding[] =>
  explainReturned('wec2', verdicts, new Map(all.map(([ref, of]) => [keyOf(ref), of])), text =>
    text.replaceAll('hunter2', '***')
  )

const NO_MINIMUM = {
  type: 'Available',
  status: 'False',
  reason: 'MinimumReplicasUnavailable',
  message: 'too few'
}
const REMEDY =
  'KubeStellar reports no more; to see Pods, events and logs: `kubectl --context wec2 --namespace shop describe deployment.apps web`; or give `wec-kubeconfig`, and the next run shows them.'

test.each<
  [what: string, states: readonly ObjectState[], reason: string, message: string, all: readonly Returned[]]
>([
  [
    'a status with a condition',
    ['failed', 'progressing'],
    'MinimumReplicasUnavailable',
    '0 of 1 replicas; too few',
    [returned(NO_MINIMUM)]
  ],
  ['a status without one', ['failed', 'progressing'], 'NotReady', '0 of 1 replicas', [returned()]],
  ['no status', ['failed', 'progressing'], 'NotReady', '0 of 1 replicas', []]
])('%s', (_what, states, reason, message, all) => {
  for (const state of states)
    expect(
      explained(
        [verdict(state)],
        all.map(of => [refOf('web'), of])
      )
    ).toEqual([
      {
        cluster: 'wec2',
        object: refOf('web'),
        pod: undefined,
        container: undefined,
        image: undefined,
        exitCode: undefined,
        events: [],
        logs: [],
        reason,
        message,
        remedy: REMEDY
      }
    ])
})

test.each<ObjectState>(['ready', 'delivered', 'missing', 'unverified'])(
  'of what is %s nothing is told',
  state => {
    expect(explained([verdict(state)], [[refOf('web'), returned(NO_MINIMUM)]])).toEqual([])
  }
)

test('the status of a namesake of another kind says nothing', () => {
  expect(
    explained([verdict('failed')], [[refOf('web', 'StatefulSet'), returned(NO_MINIMUM)]])[0]?.reason
  ).toBe('NotReady')
})

test.each<[what: string, states: readonly ObjectState[], told: readonly string[]]>([
  [
    'what has failed comes first',
    ['progressing', 'failed', 'progressing', 'failed'],
    ['o1', 'o3', 'o0', 'o2']
  ],
  ['five are enough', Array.from({ length: 6 }, () => 'failed' as const), ['o0', 'o1', 'o2', 'o3', 'o4']],
  [
    'a failure is among the five, wherever it stands',
    ['progressing', 'progressing', 'progressing', 'progressing', 'progressing', 'failed'],
    ['o5', 'o0', 'o1', 'o2', 'o3']
  ],
  ['what is well takes nobody’s place', ['ready', 'progressing'], ['o1']]
])('%s', (_what, states, told) => {
  const findings = explained(states.map((state, index) => verdict(state, refOf(`o${index}`))))
  expect(findings.map(({ object }) => object.name)).toEqual(told)
})

test('what others wrote is shown without secrets, short, and without commands to the runner', () => {
  const [finding] = explained([verdict('failed', refOf('web'), `hunter2\n::error::${'x'.repeat(1000)}`)])
  expect(finding?.message).toBe(`***\n::error::${'x'.repeat(987)} … (cut)`)
})
