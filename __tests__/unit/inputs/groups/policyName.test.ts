import { isDnsSubdomain, labelValueProblem } from '../../../../src/kubernetes/names.ts'
import { defaultPolicyName } from '../../../../src/inputs/groups/policyName.ts'

const LONG_RELEASE = 'r'.repeat(53)
const LONG_NAMESPACE = 'n'.repeat(63)

describe('defaultPolicyName', () => {
  test.each([
    ['postgres', 'postgres-system', 'postgres.postgres-system'],
    ['a.b', 'c', 'a.b.c'],
    ['r'.repeat(31), 'n'.repeat(31), `${'r'.repeat(31)}.${'n'.repeat(31)}`]
  ])('%s in %s', (release, namespace, name) => {
    expect(defaultPolicyName(release, namespace)).toBe(name)
  })

  test('stays the same for long names: a new name would move the workload', () => {
    expect(defaultPolicyName(LONG_RELEASE, LONG_NAMESPACE)).toBe(`${'r'.repeat(46)}-a79fd392acfa7768`)
  })

  test('is an object name and a label value, whatever the lengths', () => {
    for (let release = 1; release <= 53; release++)
      for (const namespace of [1, 9, 30, 31, 32, 62, 63]) {
        const name = defaultPolicyName(`${'r.'.repeat(26).slice(0, release - 1)}r`, 'n'.repeat(namespace))
        expect([name, isDnsSubdomain(name, 63), labelValueProblem(name)]).toEqual([name, true, undefined])
      }
  })

  test('two pairs never share a name', () => {
    const parts = ['a', 'b', 'a-b', 'b-a', 'a-b-c', LONG_RELEASE, `${LONG_RELEASE.slice(1)}a`]
    const releases = [...parts, 'a.b', 'a.b-c', 'b.a', `a.${LONG_RELEASE.slice(2)}`]
    const namespaces = [...parts, LONG_NAMESPACE, `${LONG_NAMESPACE.slice(1)}a`]
    const names = releases.flatMap(release =>
      namespaces.map(namespace => defaultPolicyName(release, namespace))
    )
    expect(new Set(names).size).toBe(releases.length * namespaces.length)
  })
})
