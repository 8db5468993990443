import { isLabelValue, names } from '../../../../src/plan/forecast/names.ts'
import { context, rendered, told } from './fixtures.ts'

const budget = (name: string) => rendered('policy/v1', 'PodDisruptionBudget', name)

test.each(['a', 'a.b-c_D', 'a'.repeat(63), ''])('%j is a label value', text => {
  expect(isLabelValue(text)).toBe(true)
})

test.each(['a'.repeat(64), 'system:reader', 'a-', '.a', 'a/b', 'ä'])('%j is none', text => {
  expect(isLabelValue(text)).toBe(false)
})

test.each([
  ['a name that is one', budget('a'.repeat(63))],
  ['a long name of a kind without a status', rendered('v1', 'ConfigMap', 'a'.repeat(64))],
  ['a name with a colon of one', rendered('rbac.authorization.k8s.io/v1', 'ClusterRole', 'system:reader')]
])('%s is fine', (_name, object) => {
  expect(names([object], context())).toEqual([])
})

test('a long name is not reported', () => {
  expect(told(names([budget('a'.repeat(64))], context()))).toEqual([
    `warning NAME_NOT_REPORTED PodDisruptionBudget shop/${'a'.repeat(64)}`
  ])
})

test('a policy with such a name delivers nothing', () => {
  expect(told(names([], context({ policy: 'a'.repeat(64) })))).toEqual(['error POLICY_NAME'])
})
