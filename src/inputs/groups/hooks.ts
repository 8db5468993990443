/** What becomes of a chart's hooks: the inputs about them. */
import { readChoice } from '../choices.ts'
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
