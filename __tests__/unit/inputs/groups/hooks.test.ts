/** What becomes of a chart's hooks, and which tests run. */
import { Given } from '../../../../src/inputs/given.ts'
import { readHooks, readTests } from '../../../../src/inputs/groups/hooks.ts'

const given = (inputs: Readonly<Record<string, string>> = {}): Given =>
  new Given(
    Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  )
const faultsOf = ({ faults }: Given): readonly string[] =>
  faults.map(({ input, given: value }) => `${input}: ${value}`)

test('hooks run, where nothing else is asked for', () => {
  expect(readHooks(given())).toEqual({
    mode: 'run',
    onFailure: 'finish',
    waitFor: 'delivered',
    offline: 'fail'
  })
})

test('each choice is its own', () => {
  const inputs = given({
    hooks: 'skip',
    'hooks-on-failure': 'stop',
    'hooks-wait-for': 'ready',
    'hooks-offline': 'skip'
  })
  expect(readHooks(inputs)).toEqual({ mode: 'skip', onFailure: 'stop', waitFor: 'ready', offline: 'skip' })
  expect(faultsOf(inputs)).toEqual([])
})

test.each(['hooks', 'hooks-on-failure', 'hooks-wait-for', 'hooks-offline'])('%s that is none', name => {
  const inputs = given({ [name]: 'ready?' })
  readHooks(inputs)
  expect(faultsOf(inputs)).toEqual([`${name}: "ready?"`])
})

test('tests, one a line', () => {
  const inputs = given({ tests: '\n smoke \n\nload.web-1\n' })
  expect(readTests(inputs)).toEqual(['smoke', 'load.web-1'])
  expect(faultsOf(inputs)).toEqual([])
  expect(readTests(given())).toEqual([])
})

test.each(['smoke,load', '!smoke', 'Smoke'])('a name that Helm would take for another: %s', name => {
  const inputs = given({ tests: `smoke\n${name}` })
  readTests(inputs)
  expect(faultsOf(inputs)).toEqual([`tests: ${JSON.stringify(name)}`])
})
