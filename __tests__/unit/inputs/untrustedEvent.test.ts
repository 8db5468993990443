/** M2: strangers' files and this repository's secrets do not meet. */
import { refuseStrangers } from '../../../src/inputs/untrustedEvent.ts'
import { COMMANDS } from '../../../src/inputs/definitions.ts'
import type { CommandName } from '../../../src/report/report.ts'
import { Given } from '../../../src/inputs/given.ts'
import { originOf } from '../../../testkit/origin.ts'

const STRANGERS = originOf({ strangers: 'the changes of this event are from another repository' })

function codeOf(command: CommandName, inputs: Readonly<Record<string, string>> = {}, origin = STRANGERS) {
  try {
    refuseStrangers(new Given(inputs), command, origin)
    return undefined
  } catch (error) {
    return (error as { code?: string }).code
  }
}

test.each(COMMANDS)('M2: %s', command => {
  const reads = command === 'deploy' || command === 'plan'
  expect(codeOf(command)).toBe(reads ? 'UNTRUSTED_EVENT' : undefined)
  for (const side of ['WDS', 'ITS', 'WEC'])
    expect(codeOf(command, { [`INPUT_${side}-KUBECONFIG-FILE`]: 'kubeconfig' })).toBe('UNTRUSTED_EVENT')
  expect(codeOf(command, { 'INPUT_ALLOW-FORKS': 'true' })).toBeUndefined()
  expect(codeOf(command, { 'INPUT_ALLOW-FORKS': 'yes' })).toBe(reads ? 'UNTRUSTED_EVENT' : undefined)
  expect(codeOf(command, {}, originOf())).toBeUndefined()
})
