import { isLabelValue, names } from '../../../src/forecast/names.ts'
import { context, rendered, told } from './fixtures.ts'

const configMap = (name: string) => rendered('v1', 'ConfigMap', name)

test.each(['a', 'a.b-c_D', 'a'.repeat(63), ''])('%j is a label value', text => {
  expect(isLabelValue(text)).toBe(true)
})

test.each(['a'.repeat(64), 'system:reader', 'a-', '.a', 'a/b', 'ä'])('%j is none', text => {
  expect(isLabelValue(text)).toBe(false)
})

test('names that are label values are fine', () => {
  expect(names([configMap('a'.repeat(63))], context())).toEqual([])
})

test.each([
  [configMap('a'.repeat(64)), `ConfigMap shop/${'a'.repeat(64)}`],
  [rendered('rbac.authorization.k8s.io/v1', 'ClusterRole', 'shop:reader'), 'ClusterRole shop:reader']
])('others are not reported', (object, name) => {
  expect(told(names([object], context()))).toEqual([`warning NAME_NOT_REPORTED ${name}`])
})

test('a policy with such a name delivers nothing', () => {
  expect(told(names([], context({ policy: 'a'.repeat(64) })))).toEqual(['error POLICY_NAME'])
})
