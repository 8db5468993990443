import { deliveredBytes, LIMIT, size } from '../../../../src/plan/forecast/size.ts'
import { context, rendered, told } from './fixtures.ts'

/** A ConfigMap of exactly so many bytes. */
const configMap = (bytes: number) => {
  const empty = deliveredBytes(rendered('v1', 'ConfigMap', 'a', { data: { text: '' } }))
  return rendered('v1', 'ConfigMap', 'a', { data: { text: 'x'.repeat(bytes - empty) } })
}

test.each<[number, readonly string[]]>([
  [1000, []],
  [0.8 * LIMIT - 1, []],
  [0.8 * LIMIT, ['warning OBJECT_NEAR_LIMIT ConfigMap shop/a']],
  [LIMIT - 1, ['warning OBJECT_NEAR_LIMIT ConfigMap shop/a']],
  [LIMIT, ['error OBJECT_TOO_LARGE ConfigMap shop/a']]
])('%d bytes', (bytes, expected) => {
  expect(deliveredBytes(configMap(bytes))).toBe(bytes)
  expect(told(size([configMap(bytes)], context()))).toEqual(expected)
})

test("counts as Go's encoder writes", () => {
  const bytes = (text: string): number => deliveredBytes(rendered('v1', 'ConfigMap', 'a', { data: { text } }))
  expect(bytes('<&>') - bytes('')).toBe(18)
  expect(bytes('\u2028') - bytes('')).toBe(6)
  expect(bytes('é') - bytes('')).toBe(2)
  expect(bytes('"\n') - bytes('')).toBe(4)
})

test('what KubeStellar takes out does not count', () => {
  const bare = deliveredBytes(rendered('v1', 'ConfigMap', 'a'))
  const metadata = { finalizers: ['example.com/a'], ownerReferences: [] }
  expect(
    deliveredBytes(rendered('v1', 'ConfigMap', 'a', { metadata, status: { long: 'x'.repeat(99) } }))
  ).toBe(bare)
})

test.each<[number, readonly string[]]>([
  [1000, []],
  [450_000, ['warning OBJECT_NEAR_LIMIT Secret shop/sh.helm.release.v1.web.v3']],
  [LIMIT, ['error OBJECT_TOO_LARGE Secret shop/sh.helm.release.v1.web.v3']]
])('a release Secret of %d bytes that is to be delivered', (bytes, expected) => {
  const releaseSecret = { name: 'sh.helm.release.v1.web.v3', bytes }
  const found = size([], context({ releaseSecret }))
  expect(told(found)).toEqual(expected)
  for (const { remedy } of found) expect(remedy).toContain('`propagate-release: false`')
})

test('sizes stand in the message', () => {
  expect(size([configMap(LIMIT)], context())[0]?.message).toContain('ConfigMap shop/a has 500 KiB')
})
