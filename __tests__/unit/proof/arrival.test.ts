import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import {
  arrivalOf,
  formatArrivals,
  parseArrivals,
  pastOf,
  type Arrival,
  type Past
} from '../../../src/proof/arrival.ts'

const SEEN = { observedGeneration: 4, isProved: true }

function object(metadata: object, more: object = {}): KubeObject {
  return { apiVersion: 'v1', kind: 'Thing', metadata: { name: 'web', uid: 'uid', ...metadata }, ...more }
}

type Since = Pick<Past, 'changes' | 'isBack'>

test.each<[string, KubeObject, KubeObject, Since | undefined]>([
  [
    'the same generation',
    object({ generation: 2 }),
    object({ generation: 2, labels: { a: 'b' } }),
    { changes: 0, isBack: false }
  ],
  [
    'later generations',
    object({ generation: 2 }, { spec: { a: 1 } }),
    object({ generation: 4 }, { spec: { a: 2 } }),
    { changes: 2, isBack: false }
  ],
  [
    'changed back',
    object({ generation: 2 }, { spec: { a: 1 } }),
    object({ generation: 4 }, { spec: { a: 1 } }),
    { changes: 2, isBack: true }
  ],
  ['another object of its name', object({ generation: 2 }), object({ generation: 2, uid: 'b' }), undefined],
  [
    'no generations, and what changes by itself',
    object({ resourceVersion: '1' }, { spec: { a: 1 }, status: { b: 1 } }),
    object({ resourceVersion: '2' }, { spec: { a: 1 }, status: { b: 2 } }),
    { changes: 0, isBack: false }
  ],
  [
    'no generations, and another content',
    object({}, { spec: { a: 1 } }),
    object({}, { spec: { a: 2 } }),
    undefined
  ]
])('%s', (_what, before, now, past) => {
  expect(pastOf(arrivalOf(before, SEEN), now)).toEqual(past && expect.objectContaining({ ...past, ...SEEN }))
})

test('of what was never seen nothing tells', () => {
  expect(pastOf(undefined, object({ generation: 1 }))).toBeUndefined()
})

const OLDER: Arrival = { uid: 'uid', generation: 1, content: 'a', observedGeneration: 3, isProved: false }
const NEWER: Arrival = { uid: 'uid', generation: 2, content: 'b', observedGeneration: 4, isProved: true }

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
    ['Service/web', new Map([['wec1', { ...NEWER, generation: 0 }]])]
  ])
  const kept = formatArrivals(arrivals)
  expect(kept['Deployment/web']).toEqual([
    { uid: 'uid', generation: 2, content: 'b', isProved: true, clusters: { wec1: 4, wec2: 5 } },
    { uid: 'uid', generation: 1, content: 'a', isProved: false, clusters: { wec3: 3 } }
  ])
  expect(parseArrivals(JSON.parse(JSON.stringify(kept)))).toEqual(arrivals)
})

test.each([
  undefined,
  'text',
  [1],
  { a: 1 },
  { a: [1, {}, { uid: 'uid', generation: 1, clusters: { wec1: 1 } }] }
])('what is none is left out: %j', data => {
  expect([...parseArrivals(data).values()].flatMap(clusters => [...clusters])).toEqual([])
})

test('of a cluster that is none the others stay', () => {
  const groups = [
    { uid: 'uid', generation: 2, content: 'b', isProved: true, clusters: { wec1: 4, wec2: '5' } }
  ]
  expect(parseArrivals({ a: groups })).toEqual(new Map([['a', new Map([['wec1', NEWER]])]]))
})
