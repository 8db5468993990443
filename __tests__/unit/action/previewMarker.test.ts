/** By what the comment of a preview is found again. */
import type { AnyInputs } from '../../../testkit/anyInputs.ts'
import { markerOf } from '../../../src/action/previewMarker.ts'
import { originOf } from '../../../testkit/origin.ts'

const INPUTS = {
  command: 'deploy',
  release: 'shop-pr-7',
  namespace: 'shop-pr-7',
  wds: { server: 'https://wds.example.com:6443' },
  origin: originOf()
} as unknown as AnyInputs

test('L1: names cannot end the marker', () => {
  expect(markerOf({ ...INPUTS, release: 'a--><img>', namespace: 'b--!>' })).toMatch(
    /^<!-- ks-helm-deploy preview b--\/a--img [0-9a-f]{8} -->$/
  )
})

test('each preview has a marker of its own, the same in every run: legs of a matrix may have the same names', () => {
  const of = (more: Partial<AnyInputs>): string => markerOf({ ...INPUTS, ...more })
  const on = (server: string): Partial<AnyInputs> => ({ wds: { ...INPUTS.wds, server } })
  const legs = [
    {},
    { release: 'web' },
    { namespace: 'shop' },
    on('https://eu.example.com'),
    on('https://us.example.com')
  ]
  expect(new Set(legs.map(of)).size).toBe(legs.length)
  expect(of({ origin: originOf({ runUrl: 'https://another.example.com/run' }) })).toBe(of({}))
  expect(of({ wds: { ...INPUTS.wds, context: 'renamed', document: { token: 'new' } } })).toBe(of({}))
})
