import type { Applied } from '../../../src/release/apply.ts'
import { ActionError } from '../../../src/lib/errors.ts'
import type { AnyInputs as Inputs } from '../../../testkit/anyInputs.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { remediationOf } from '../../../src/commands/onFailure.ts'

const FAILED = new ActionError('WORKLOAD_FAILED', 'broken', { remedy: '' })
const NEVER = new AbortController().signal
const applied = {} as Applied
const planFrom = (revision: number): Plan =>
  ({ state: { newest: revision === 0 ? undefined : { revision } } }) as Plan
const inputs = (onFailure: Inputs['onFailure']): Inputs => ({ onFailure }) as Inputs

test.each([
  ['keep', 3, undefined],
  ['keep', 0, undefined],
  ['rollback', 3, 'rollback'],
  ['rollback', 0, undefined],
  ['uninstall', 3, 'rollback'],
  ['uninstall', 0, 'uninstall']
] as const)('%s, from revision %d: %s', (onFailure, revision, expected) => {
  expect(remediationOf(inputs(onFailure), { plan: planFrom(revision), applied }, FAILED, NEVER)).toBe(
    expected
  )
})

test.each([
  ['nothing was planned', {}, FAILED],
  ['nothing was applied', { plan: planFrom(3) }, FAILED],
  [
    'it was undone already',
    { plan: planFrom(0), applied },
    new ActionError('NO_CLUSTER', 'none', { remedy: '' })
  ]
])('nothing is undone when %s', (_what, begun, error) => {
  expect(remediationOf(inputs('uninstall'), begun, error, NEVER)).toBeUndefined()
})

test.each(['CREDENTIALS_REFUSED', 'WDS_UNAUTHORIZED', 'EXEC_PLUGIN_FAILED'])(
  'CREDENTIALS_REFUSED: nothing is undone after %s',
  code => {
    const begun = { plan: planFrom(3), applied }
    expect(
      remediationOf(inputs('rollback'), begun, new ActionError(code, 'x', { remedy: '' }), NEVER)
    ).toBeUndefined()
  }
)

test('nothing is undone once the job is cancelled', () => {
  const begun = { plan: planFrom(3), applied }
  expect(remediationOf(inputs('uninstall'), begun, FAILED, AbortSignal.abort())).toBeUndefined()
})
