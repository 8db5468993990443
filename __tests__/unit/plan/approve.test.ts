import { approve, checkMissed } from '../../../src/plan/approve.ts'
import { ActionError } from '../../../src/lib/errors.ts'
import type { Forecast, Severity } from '../../../src/report/plan.ts'
import type { GateVerdict } from '../../../src/plan/gate.ts'
import type { AnyInputs as Inputs } from '../../../testkit/anyInputs.ts'
import type { ResourceType } from '../../../src/kubernetes/objects.ts'
import type { SelectedObject } from '../../../src/kubestellar/bindingPolicy.ts'
import type { Placement } from '../../../src/plan/placement.ts'
import type { Plan } from '../../../src/plan/plan.ts'

const type = (kind: string, namespaced = true): ResourceType => ({
  group: '',
  version: 'v1',
  resource: `${kind.toLowerCase()}s`,
  kind,
  namespaced
})
const object = (name: string, of = type('ConfigMap')): SelectedObject => ({
  type: of,
  namespace: of.namespaced ? 'shop' : undefined,
  name,
  labels: {},
  managed: true
})

const goes = (name: string): GateVerdict => ({
  outcome: 'goes',
  object: object(name),
  by: [{ policy: 'shop.web', clause: 0 }]
})
const missed = (name: string): GateVerdict => ({
  outcome: 'missed',
  object: object(name),
  why: `why of ${name}`,
  remedy: `Add ${name}.`
})
const never = (name: string): GateVerdict => ({
  outcome: 'never',
  object: object(name, type('Node', false)),
  why: 'never'
})
const foreseen = (severity: Severity, code: string, message: string, remedy = 'Do it.'): Forecast => ({
  code,
  severity,
  object: undefined,
  message,
  remedy
})
const count = (many: number): readonly string[] => Array.from({ length: many }, (_, index) => `o${index + 1}`)

const ON_ONE: Placement = { before: ['wec1'], after: ['wec1'], leaves: [] }

function planOf(plan: Partial<Plan>): Plan {
  return { verdicts: [], forecasts: [], placement: ON_ONE, ...plan } as Plan
}

function inputsOf(selection: Partial<Inputs['selection']> = {}, undelivered: readonly string[] = []): Inputs {
  return {
    allowUndelivered: new Set(undelivered),
    selection: {
      onMissed: 'fail',
      ownPolicies: undefined,
      clusterSelectors: [],
      clusterQueries: [],
      ...selection
    },
    expectations: { clusters: undefined, min: 1, max: Infinity, allowRemoval: false }
  } as unknown as Inputs
}

function refusalOf(work: () => readonly string[]): readonly string[] {
  try {
    return ['not refused', ...work()]
  } catch (error) {
    return error instanceof ActionError ? [error.code, error.message, error.remedy] : [String(error)]
  }
}

test.each<
  [what: string, selection: Partial<Inputs['selection']>, plan: Partial<Plan>, told: readonly string[]]
>([
  ['nothing to tell', {}, { verdicts: [goes('a')] }, []],
  [
    'what never goes',
    {},
    { verdicts: [never('a'), goes('b')] },
    ['Node a stays in the WDS: KubeStellar never delivers its kind']
  ],
  [
    'a warning',
    {},
    { forecasts: [foreseen('warning', 'HOOKS', 'A hook will run.', 'Skip it.')] },
    ['HOOKS: A hook will run. Skip it.']
  ],
  [
    'what is missed with consent',
    { onMissed: 'warn' },
    { verdicts: [missed('a')] },
    ['ConfigMap shop/a is missed: why of a. Add a.']
  ],
  [
    'all of that, in this order, and all of them',
    { onMissed: 'warn' },
    {
      verdicts: [never('n'), ...count(21).map(missed)],
      forecasts: [foreseen('warning', 'A', 'One.'), foreseen('warning', 'B', 'Two.')]
    },
    [
      ...count(21).map(name => `ConfigMap shop/${name} is missed: why of ${name}. Add ${name}.`),
      'Node n stays in the WDS: KubeStellar never delivers its kind',
      'A: One. Do it.',
      'B: Two. Do it.'
    ]
  ],
  ['where it goes is not known yet', {}, { placement: { ...ON_ONE, after: undefined } }, []]
])('a plan that may be carried out: %s', (_what, selection, plan, told) => {
  const isAllowed = plan.verdicts?.some(({ outcome }) => outcome === 'never') === true
  expect(approve(inputsOf(selection, isAllowed ? ['Node'] : []), planOf(plan))).toEqual(told)
})

const ADD_CLAUSES =
  'Add the clauses that are named to `binding-policy-file`, or set `on-missed: warn` if these objects are not to arrive.'
const BY_NAME =
  'Leave out `select-by`, so that objects without the labels are selected by name; or set `on-missed: warn` if they are not to arrive.'

test.each<
  [
    what: string,
    selection: Partial<Inputs['selection']>,
    plan: Partial<Plan>,
    code: string,
    message: string,
    remedy: string
  ]
>([
  [
    'one object is missed',
    {},
    { verdicts: [goes('a'), missed('b')] },
    'OBJECTS_MISSED',
    `no policy selects 1 object of the release, which would never arrive:
ConfigMap shop/b is missed: why of b. Add b.
Nothing was changed.`,
    BY_NAME
  ],
  [
    'two are, by the user’s own policies',
    { ownPolicies: [] },
    { verdicts: [missed('a'), missed('b')] },
    'OBJECTS_MISSED',
    `no policy selects 2 objects of the release, which would never arrive:
ConfigMap shop/a is missed: why of a. Add a.
ConfigMap shop/b is missed: why of b. Add b.
Nothing was changed.`,
    ADD_CLAUSES
  ],
  [
    '22 are',
    {},
    { verdicts: count(22).map(missed) },
    'OBJECTS_MISSED',
    `no policy selects 22 objects of the release, which would never arrive:
${count(20)
  .map(name => `ConfigMap shop/${name} is missed: why of ${name}. Add ${name}.`)
  .join('\n')}
and 2 more
Nothing was changed.`,
    BY_NAME
  ],
  [
    'an error is foreseen',
    {},
    {
      forecasts: [
        foreseen('warning', 'HOOKS', 'A hook.'),
        foreseen('error', 'TOO_LARGE', 'It is too large.', 'Split it.')
      ]
    },
    'TOO_LARGE',
    'It is too large.\nNothing was changed.',
    'Split it.'
  ],
  [
    'errors of one kind are: each remedy once',
    {},
    {
      forecasts: [
        foreseen('error', 'TOO_LARGE', 'A is too large.', 'Split it.'),
        foreseen('error', 'TOO_LARGE', 'B is too large.', 'Split it.'),
        foreseen('error', 'TOO_LARGE', 'C is too large.', 'Cut it.')
      ]
    },
    'TOO_LARGE',
    'A is too large.\nB is too large.\nC is too large.\nNothing was changed.',
    'Split it. Cut it.'
  ],
  [
    'errors of two kinds are',
    {},
    {
      forecasts: [
        foreseen('error', 'TOO_LARGE', 'It is too large.', 'Split it.'),
        foreseen('error', 'NO_RIGHT', 'It has no right.', 'Give it.')
      ]
    },
    'FORECAST',
    'TOO_LARGE: It is too large.\nNO_RIGHT: It has no right.\nNothing was changed.',
    'Split it. Give it.'
  ],
  [
    '20 errors are all told',
    {},
    { forecasts: count(20).map(name => foreseen('error', 'BAD', `${name}.`)) },
    'BAD',
    `${count(20)
      .map(name => `${name}.`)
      .join('\n')}\nNothing was changed.`,
    'Do it.'
  ],
  [
    'of 21 errors, 20 are',
    {},
    { forecasts: count(21).map(name => foreseen('error', 'BAD', `${name}.`)) },
    'BAD',
    `${count(20)
      .map(name => `${name}.`)
      .join('\n')}\nand 1 more\nNothing was changed.`,
    'Do it.'
  ],
  [
    'no cluster, whatever else is wrong',
    {},
    {
      placement: { before: [], after: [], leaves: [] },
      forecasts: [foreseen('error', 'BAD', 'Bad.')],
      verdicts: [missed('a')]
    },
    'NO_CLUSTER',
    'no cluster meets ; nothing was changed, a workload that is there stays where it is',
    'Correct `cluster-selector`, or label the clusters: `kubectl --context ITS get managedclusters --show-labels` shows what they carry.'
  ],
  [
    'an error before what is missed',
    {},
    { forecasts: [foreseen('error', 'BAD', 'Bad.')], verdicts: [missed('a')] },
    'BAD',
    'Bad.\nNothing was changed.',
    'Do it.'
  ]
])('a plan that is refused: %s', (_what, selection, plan, code, message, remedy) => {
  expect(refusalOf(() => approve(inputsOf(selection), planOf(plan)))).toEqual([code, message, remedy])
})

describe('N8: what KubeStellar never delivers', () => {
  const of = (group: string, kind: string): ResourceType => ({ ...type(kind, false), group })
  const undeliverable = (name: string, group: string, kind: string): GateVerdict => ({
    outcome: 'never',
    object: object(name, of(group, kind)),
    why: 'never'
  })
  const METRICS = undeliverable('v1beta1.metrics.k8s.io', 'apiregistration.k8s.io', 'APIService')
  const CUSTOM = undeliverable('v1beta1.custom.metrics.k8s.io', 'apiregistration.k8s.io', 'APIService')
  const DATABASE = undeliverable('db', '', 'Endpoints')
  const ADD =
    'Leave out what the values of the chart can leave out, and make it in the clusters themselves. To deploy the rest without it, set `allow-undelivered` to'
  const refused = (message: string, lines: string): readonly string[] => [
    'UNDELIVERABLE',
    `${message} of the release would be in no cluster, since KubeStellar never delivers the kind: ${lines}. Nothing was changed.`
  ]
  const ONE = 'APIService v1beta1.metrics.k8s.io'
  const stays = (name: string): string => `${name} stays in the WDS: KubeStellar never delivers its kind`
  const idle = (line: string): string =>
    `\`allow-undelivered\` names ${line}, and the release has nothing of that which KubeStellar does not deliver`

  test.each<
    [what: string, allowed: readonly string[], verdicts: readonly GateVerdict[], told: readonly string[]]
  >([
    ['nothing is allowed', [], [goes('a'), METRICS], refused('1 object', ONE)],
    ['another kind is allowed', ['Endpoints'], [METRICS], refused('1 object', ONE)],
    ['another object of it is allowed', ['APIService/v1'], [METRICS], refused('1 object', ONE)],
    ['the kind of another group is allowed', ['APIService.example.com'], [METRICS], refused('1 object', ONE)],
    [
      'by kind',
      ['APIService'],
      [METRICS, CUSTOM],
      ['not refused', stays(ONE), stays('APIService v1beta1.custom.metrics.k8s.io')]
    ],
    ['by kind and group', ['APIService.apiregistration.k8s.io'], [METRICS], ['not refused', stays(ONE)]],
    ['by kind and name', ['APIService/v1beta1.metrics.k8s.io'], [METRICS], ['not refused', stays(ONE)]],
    [
      'one by its full name, and the other is not allowed',
      ['APIService.apiregistration.k8s.io/v1beta1.metrics.k8s.io'],
      [METRICS, CUSTOM, DATABASE],
      refused('2 objects', 'APIService v1beta1.custom.metrics.k8s.io, Endpoints db')
    ],
    ['of the core group, by its name', ['Endpoints/db'], [DATABASE], ['not refused', stays('Endpoints db')]],
    [
      'a line that matches nothing',
      ['Lease', 'Endpoints'],
      [DATABASE],
      ['not refused', stays('Endpoints db'), idle('Lease')]
    ],
    ['a line for what goes anyway', ['ConfigMap/a'], [goes('a')], ['not refused', idle('ConfigMap/a')]]
  ])('%s', (_what, allowed, verdicts, told) => {
    const answer = refusalOf(() => approve(inputsOf({}, allowed), planOf({ verdicts })))
    expect(answer.slice(0, told.length)).toEqual(told)
    expect(answer).toHaveLength(told[0] === 'UNDELIVERABLE' ? 3 : told.length)
  })

  test('`on-missed: warn` does not cover it, and each is named as it can be allowed', () => {
    const answer = refusalOf(() =>
      approve(inputsOf({ onMissed: 'warn' }), planOf({ verdicts: [METRICS, DATABASE, missed('a')] }))
    )
    expect(answer[2]).toBe(
      `${ADD} \`APIService.apiregistration.k8s.io/v1beta1.metrics.k8s.io\`, \`Endpoints/db\`, one a line.`
    )
  })
})

describe('what is missed once Helm has made it', () => {
  const check = (onMissed: 'fail' | 'warn', ...verdicts: readonly GateVerdict[]): readonly string[] =>
    refusalOf(() => checkMissed(inputsOf({ onMissed }), verdicts, 'They stay in the WDS.'))

  test.each<[what: string, answer: readonly string[], expected: readonly string[]]>([
    ['nothing', check('fail', goes('a'), never('b')), ['not refused']],
    [
      'one, with consent',
      check('warn', missed('a')),
      ['not refused', 'ConfigMap shop/a is missed: why of a. Add a.']
    ],
    [
      'one, without',
      check('fail', missed('a'), goes('b')),
      [
        'OBJECTS_MISSED',
        `no policy selects 1 object of the release, which would never arrive:
ConfigMap shop/a is missed: why of a. Add a.
They stay in the WDS.`,
        BY_NAME
      ]
    ]
  ])('%s', (_what, answer, expected) => {
    expect(answer).toEqual(expected)
  })
})
