/** Which clusters take the check mark from a run. */
import { isUnseen, type ClusterVerdict, type ObjectState } from '../../../src/report/verdict.ts'

function cluster(states: readonly ObjectState[], note = ''): ClusterVerdict {
  const objects = states.map(state => ({ state })) as unknown as ClusterVerdict['objects']
  return { cluster: 'wec1', state: 'unverified', objects, findings: [], note }
}

test.each([
  ['nothing of it could be seen', cluster(['unverified', 'unverified'], 'forbidden'), true],
  ['a part could be seen', cluster(['ready', 'unverified'], 'forbidden'), false],
  ['nobody was to look', cluster(['unverified'], 'not asked: wait-for is bound'), false],
  ['there is nothing in it', cluster([]), false],
  ['all is ready', cluster(['ready']), false]
])('N2: %s', (_name, verdict, isIt) => {
  expect(isUnseen(verdict)).toBe(isIt)
})
