/**
 * Jest's environment for tests that run the action: the message of a failed test begins with what each step of that test
 * did, as helpers/stepNotes.ts noted it. A difference of two values alone does not tell which step and which cluster.
 */
import { TestEnvironment as NodeEnvironment } from 'jest-environment-node'

export default class StepsFirst extends NodeEnvironment {
  handleTestEvent(event) {
    // By test, without what a `beforeAll` ran: such cases throw errors of their own.
    if (event.name === 'test_start') this.global.stepNotes = []
    if (event.name !== 'test_done') return
    const notes = this.global.stepNotes ?? []
    event.test.errors = event.test.errors.map(failure =>
      notes.length === 0 ? failure : withNotes(failure, notes)
    )
  }
}

/** Of Jest's pair of an error and a place, or of an error alone. */
function withNotes(failure, notes) {
  const [error, place] = Array.isArray(failure) ? failure : [failure, undefined]
  const message = `${notes.join('\n')}\n\n${error?.message ?? String(error)}`
  const told = new Error(message, { cause: error })
  told.stack = `Error: ${message}\n${stackOf(error)}`
  return Array.isArray(failure) ? [told, place] : told
}

function stackOf(error) {
  return (error?.stack ?? '')
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .join('\n')
}
