import { DEFINITIONS, type CommandName, type InputDefinition } from '../../../src/inputs/definitions.ts'
import { Given } from '../../../src/inputs/given.ts'

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

test('an environment variable that looks like an input is explained', () => {
  const given = new Given({ INPUT_VERSION_FILE: 'x' })
  given.refuseUnknown()
  expect(given.faults).toMatchObject([
    {
      input: 'version_file',
      remedy: expect.stringContaining('a name that does not begin with INPUT_') as string
    }
  ])
})
