/** In which clusters install hooks have run, as deploys record it. */
import type { ReleaseInputs } from '../../../src/inputs/inputs.ts'
import { hookedIn, hookedSecret, joinedSince } from '../../../src/plan/hookedClusters.ts'

const INPUTS = { release: 'web', namespace: 'shop' } as ReleaseInputs

test('what is stored is read again', () => {
  expect(hookedIn(hookedSecret(INPUTS, ['wec1', 'wec2']))).toEqual(new Set(['wec1', 'wec2']))
})

test('in none is not the same as not recorded', () => {
  const nowhere = hookedIn(hookedSecret(INPUTS, []))
  expect(nowhere).toEqual(new Set())
  expect(joinedSince(nowhere, ['wec1'])).toEqual(['wec1'])
  expect(joinedSince(hookedIn(undefined), ['wec1'])).toEqual([])
})

test.each(['', 'null', '{"wec1":true}', '["wec1",2,null]', 'not JSON'])('what others wrote: %s', text => {
  const data = { 'hooked.json': Buffer.from(text).toString('base64') }
  const found = hookedIn({ ...hookedSecret(INPUTS, []), data })
  expect(found ?? new Set()).toEqual(new Set(text.startsWith('[') ? ['wec1'] : []))
})

test('those that joined since', () => {
  expect(joinedSince(new Set(['wec1']), ['wec1', 'wec3'])).toEqual(['wec3'])
})
