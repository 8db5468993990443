import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import {
  arrivalOf,
  changesSince,
  formatArrivals,
  parseArrivals,
  type Arrival
} from '../../../src/verify/arrival.ts'

const SEEN = { observedGeneration: 4, isProved: true }

function object(metadata: object, more: object = {}): KubeObject {
  return { apiVersion: 'v1', kind: 'Thing', metadata: { name: 'web', uid: 'uid', ...metadata }, ...more }
}

test.each<[string, KubeObject, KubeObject, number | undefined]>([
  ['the same generation', object({ generation: 2 }), object({ generation: 2, labels: { a: 'b' } }), 0],
  ['later generations', object({ generation: 2 }), object({ generation: 4 }), 2],
  ['another object of its name', object({ generation: 2 }), object({ generation: 2, uid: 'b' }), undefined],
  [
    'no generations, and what changes by itself',
    object({ resourceVersion: '1' }, { spec: { a: 1 }, status: { b: 1 } }),
    object({ resourceVersion: '2' }, { spec: { a: 1 }, status: { b: 2 } }),
    0
  ],
  [
    'no generations, and another content',
    object({}, { spec: { a: 1 } }),
    object({}, { spec: { a: 2 } }),
    undefined
  ],
  ['generations that are counted now', object({}), object({ generation: 1 }), undefined]
])('%s', (_what, before, now, changes) => {
  expect(changesSince(arrivalOf(before, SEEN), now)).toBe(changes)
})

test('of what was never seen nothing tells', () => {
  expect(changesSince(undefined, object({ generation: 1 }))).toBeUndefined()
})

const OLDER: Arrival = { uid: 'uid', spec: 1, observedGeneration: 3, isProved: false }
const NEWER: Arrival = { uid: 'uid', spec: 2, observedGeneration: 4, isProved: true }

test('what is kept comes back, clusters with the same together', () => {
  const arrivals = new Map([
    [
      'Deployment/web',
      new Map([
        ['wec1', NEWER],
        ['wec2', { ...NEWER, observedGeneration: 5 }],
        ['wec3', OLDER]
      ])
    ],
    ['Service/web', new Map([['wec1', { ...NEWER, spec: 'digest' }]])]
  ])
  const kept = formatArrivals(arrivals)
  expect(kept['Deployment/web']).toEqual([
    { uid: 'uid', spec: 2, isProved: true, clusters: { wec1: 4, wec2: 5 } },
    { uid: 'uid', spec: 1, isProved: false, clusters: { wec3: 3 } }
  ])
  expect(parseArrivals(JSON.parse(JSON.stringify(kept)))).toEqual(arrivals)
})

test.each([undefined, 'text', [1], { a: 1 }, { a: [1, {}, { uid: 'uid', spec: 1, clusters: { wec1: 1 } }] }])(
  'what is none is left out: %j',
  data => {
    expect([...parseArrivals(data).values()].flatMap(clusters => [...clusters])).toEqual([])
  }
)

test('of a cluster that is none the others stay', () => {
  const groups = [{ uid: 'uid', spec: 2, isProved: true, clusters: { wec1: 4, wec2: '5' } }]
  expect(parseArrivals({ a: groups })).toEqual(new Map([['a', new Map([['wec1', NEWER]])]]))
})
