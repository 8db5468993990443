/** What the log shows while clusters are observed. */
import { standingOf } from '../../../src/proof/standing.ts'
import type { Bound } from '../../../src/release/binding.ts'
import type { ObjectState, ObjectVerdict } from '../../../src/report/verdict.ts'

const verdict = (name: string, state: ObjectState, reason = ''): ObjectVerdict => ({
  object: { group: '', kind: 'ConfigMap', namespace: 'shop', name },
  state,
  reason,
  seconds: 0
})

/** @param clusters the verdicts about `a`, `b` and `c` in each of them */
function standing(clusters: Readonly<Record<string, readonly ObjectVerdict[]>>) {
  const objects = ['a', 'b', 'c'].map(name => ({ name })) as unknown as Bound['objects']
  const seen = new Map(
    Object.entries(clusters).map(([cluster, verdicts]) => [
      cluster,
      new Map(verdicts.map(found => [found.object.name, found]))
    ])
  )
  return standingOf({ clusters: Object.keys(clusters), objects }, seen)
}

const WHOLE = [verdict('a', 'ready'), verdict('b', 'ready'), verdict('c', 'ready')]
const LATE = [verdict('a', 'ready'), verdict('b', 'ready'), verdict('c', 'missing', 'has not arrived yet')]
const LATER = [verdict('a', 'ready'), verdict('b', 'missing'), verdict('c', 'missing')]
const NONE = [verdict('a', 'missing'), verdict('b', 'missing'), verdict('c', 'missing')]

test.each<[string, Readonly<Record<string, readonly ObjectVerdict[]>>, string | undefined]>([
  ['nothing when all is there', { wec1: WHOLE, wec2: WHOLE }, undefined],
  [
    'the object and its reason',
    { wec1: WHOLE, wec2: LATE },
    'cluster wec2: ConfigMap shop/c (has not arrived yet)'
  ],
  ['a cluster of which nothing was observed', { wec1: [], wec2: WHOLE }, 'cluster wec1'],
  ['one more object', { wec1: LATER }, 'cluster wec1: ConfigMap shop/b (missing) and 1 more object there'],
  [
    'one more cluster',
    { wec1: LATE, wec2: LATE },
    'cluster wec1: ConfigMap shop/c (has not arrived yet) and 1 more cluster'
  ],
  [
    'several of both',
    { wec1: NONE, wec2: LATE, wec3: LATE },
    'cluster wec1: ConfigMap shop/a (missing) and 2 more objects there and 2 more clusters'
  ]
])('waits for %s', (_what, clusters, expected) => {
  expect(standing(clusters).waitsFor).toBe(expected)
})

test('counts objects in all clusters, and clusters that have all of them', () => {
  expect(standing({ wec1: WHOLE, wec2: LATER }).counts).toEqual([
    { done: 4, all: 6, of: 'objects' },
    { done: 1, all: 2, of: 'clusters' }
  ])
})
