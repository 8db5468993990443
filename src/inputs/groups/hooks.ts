/** What becomes of a chart's hooks: the inputs about them. */
import { isDnsSubdomain } from '../../kubernetes/names.ts'
import { readChoice } from '../choices.ts'
import { quote } from '../faults.ts'
import type { Given } from '../given.ts'
import type { HooksWanted } from '../inputs.ts'

export function readHooks(given: Given): HooksWanted {
  return {
    mode: readChoice(given, 'hooks', ['run', 'skip', 'fail']),
    onFailure: readChoice(given, 'hooks-on-failure', ['finish', 'stop']),
    waitFor: readChoice(given, 'hooks-wait-for', ['delivered', 'ready']),
    offline: readChoice(given, 'hooks-offline', ['fail', 'skip'])
  }
}

/** Names of the chart's test hooks; Helm would take a name with a comma for two. */
export function readTests(given: Given): readonly string[] {
  const names = given.lines('tests').map(({ text }) => text)
  for (const name of names.filter(each => !isDnsSubdomain(each)))
    given.fault('tests', quote(name), 'Write the name of a Job or Pod that the chart marks as a test, one a line.')
  return names
}
