/**
 * Jest's order of files: the longest first, so that no worker is alone with one at the end. durations.json holds the
 * seconds of each file in a whole run; `npm test -- --record` writes it. A file that it does not know comes first.
 */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import TestSequencer from '@jest/test-sequencer'

const TESTS = fileURLToPath(new URL('../__tests__/', import.meta.url))
const durations = JSON.parse(readFileSync(new URL('../__tests__/durations.json', import.meta.url), 'utf8'))

const secondsOf = ({ path }) => durations[relative(TESTS, path)] ?? Infinity

export default class LongestFirst extends TestSequencer {
  sort(tests) {
    return [...tests].sort((left, right) => {
      const [first, second] = [secondsOf(left), secondsOf(right)]
      return first === second ? left.path.localeCompare(right.path) : second - first
    })
  }
}
