import { DEFINITIONS, type InputDefinition } from '../../../src/inputs/definitions.ts'
import type { CommandName } from '../../../src/report/report.ts'
import { Given, unknownInputs } from '../../../src/inputs/given.ts'

describe('refuseUnused', () => {
  /** A table in which some inputs belong to another command. */
  const table = DEFINITIONS.map((definition): InputDefinition =>
    ['wait-for-lock', 'values'].includes(definition.name)
      ? { ...definition, commands: ['remove' as CommandName] }
      : definition
  )

  test('names an input of another command', () => {
    const given = new Given({ INPUT_VALUES: 'a: 1', INPUT_RELEASE: 'x', 'INPUT_WAIT-FOR-LOCK': '9m' })
    given.refuseUnused('deploy', table)
    expect(given.faults.map(fault => fault.input)).toEqual(['values', 'wait-for-lock'])
    expect(given.faults[0]?.remedy).toContain('"remove"')
  })

  test('lets pass what action.yml fills in itself', () => {
    const given = new Given({ INPUT_VALUES: '', 'INPUT_WAIT-FOR-LOCK': '5m' })
    given.refuseUnused('deploy', table)
    expect(given.faults).toEqual([])
  })
})

describe('names that the action does not have', () => {
  /** What becomes of `name`, with these inputs beside it. */
  const fateOf = (name: string, given: Readonly<Record<string, string>> = {}): string => {
    const beside = Object.entries(given).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])
    const env = { ...Object.fromEntries(beside), [`INPUT_${name.toUpperCase()}`]: 'x' } as Record<
      string,
      string
    >
    const { mistyped, foreign } = unknownInputs(env)
    expect([...mistyped, ...foreign]).toEqual([name])
    return mistyped.length > 0 ? 'red' : 'ignored'
  }

  test.each([
    // B39: of an action or a workflow around the step.
    ...[
      'environment',
      'who-to-greet',
      'version_file',
      'compute',
      'atomic',
      'image-tag',
      'app',
      'region',
      'debug'
    ],
    ...[
      'ref',
      'fetch-depth',
      'persist-credentials',
      'token',
      'path',
      'name',
      'username',
      'password',
      'files',
      'run'
    ],
    ...[
      'labels',
      'secrets',
      'helm',
      'node-version',
      'working-directory',
      'x',
      '',
      '__proto__',
      'x'.repeat(10_000)
    ]
  ])('B39: %.30s is ignored', name => {
    expect(fateOf(name)).toBe('ignored')
  })

  test.each([
    ...['relase', 'value', 'values_file', 'helm_version', 'cluster-selektor', 'clusters-selector', 'dryrun'],
    ...[
      'expect-cluster',
      'min-cluster',
      'protekt',
      'allow-dataloss',
      'on_failure',
      'timeouts',
      'wds_kubeconfig'
    ],
    // Half of a name.
    ...['kubeconfig', 'version', 'selector', 'clusters', 'wait', 'context']
  ])('B39: %s is red', name => {
    expect(fateOf(name)).toBe('red')
  })

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['version', { 'chart-version': '1.2.3' }, 'ignored'],
    ['version', { 'helm-version': '4.1.4' }, 'red'],
    ['kubeconfig', { 'wds-kubeconfig': 'x' }, 'ignored'],
    ['selector', { 'cluster-selector': 'a=b' }, 'ignored'],
    ['context', { 'wds-context': ' ' }, 'red'],
    ['values-file', { 'values-files': 'a.yaml' }, 'red'],
    ['cluster-selektor', { 'cluster-selector': 'a=b' }, 'red']
  ])('B39: %s beside %j', (name, given, fate) => {
    expect(fateOf(name, given)).toBe(fate)
  })

  test('a variable of the workflow is explained', () => {
    const given = new Given({ INPUT_RELEASES: 'x' })
    given.refuseMistyped()
    expect(given.faults).toMatchObject([
      {
        input: 'releases',
        remedy: expect.stringContaining('a name that does not begin with INPUT_') as string
      }
    ])
  })
})
