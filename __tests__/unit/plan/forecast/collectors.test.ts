import { collectors } from '../../../../src/plan/forecast/collectors.ts'
import type { Claim } from '../../../../src/plan/forecast/rule.ts'
import { footprintOf } from '../../../../src/kubestellar/namesakes.ts'
import { context, rendered, told } from './fixtures.ts'

const WEB = rendered('apps/v1', 'Deployment', 'web')

function claim(namespace: string, isCollected = true): Claim {
  const object = { group: 'apps', resource: 'deployments', namespace, name: 'web' }
  return {
    policy: 'theirs',
    owner: undefined,
    clusters: ['wec1'],
    clauses: [],
    objects: new Set(),
    collected: footprintOf(isCollected ? [object] : [])
  }
}

test.each<[string, Claim, readonly string[] | undefined, readonly string[]]>([
  ['a namesake in the same cluster', claim('test'), ['wec1'], ['error COLLECTOR_CRASH Deployment shop/web']],
  ['while nobody knows where', claim('test'), undefined, ['error COLLECTOR_CRASH Deployment shop/web']],
  ['in another cluster', claim('test'), ['wec2'], []],
  ['the same object', claim('shop'), ['wec1'], []],
  ['one that nobody collects', claim('test', false), ['wec1'], []]
])('%s', (_what, theirs, destinations, expected) => {
  expect(told(collectors([WEB], context({ claims: [theirs], destinations })))).toEqual(expected)
})
