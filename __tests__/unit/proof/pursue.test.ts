import { keyOf, refOf, type KubeObject } from '../../../src/kubernetes/objects.ts'
import type { Judgement } from '../../../src/proof/judgement.ts'
import type { Seen } from '../../../src/proof/arrival.ts'
import {
  createWake,
  gatheringOf,
  pursue,
  type ExpectedObject,
  type Stand,
  type Wake
} from '../../../src/proof/pursue.ts'
import type { ObjectVerdict } from '../../../src/report/verdict.ts'

const TYPE = { group: '', version: 'v1', resource: 'services', kind: 'Service', namespaced: true }

function expected(name: string): ExpectedObject {
  const live: KubeObject = { apiVersion: 'v1', kind: 'Service', metadata: { name, namespace: 'shop' } }
  return { ref: refOf(live), type: TYPE, live, before: undefined, createOnly: false }
}

const MISSING: Judgement = { state: 'missing', reason: '' }
const [ONE, TWO] = [expected('one'), expected('two')]

/** Follows both; `asked` has who was judged at each look. */
function start(judge: (name: string) => Judgement, now = () => performance.now()) {
  const ending = new AbortController()
  const wake = createWake(ending.signal)
  const asked: string[][] = [[]]
  const told: string[] = []
  let stood: ReadonlyMap<string, ObjectVerdict> = new Map()
  const statuses: [string, number | undefined][] = []
  const looked: PromiseWithResolvers<undefined>[] = []
  const options = {
    cluster: 'wec1',
    expected: [ONE, TWO],
    level: 'ready' as const,
    readyWhen: new Map(),
    signal: ending.signal,
    now,
    onChange: (line: string) => told.push(line),
    onStand: (_cluster: string, _stand: Stand, verdicts: ReadonlyMap<string, ObjectVerdict>) => {
      stood = verdicts
      asked.push([])
      looked.shift()?.resolve(undefined)
    },
    redactText: (text: string) => text.replaceAll('secret', '***'),
    noteStatus: (cluster: string, key: string, seen?: Seen) =>
      statuses.push([`${cluster} ${key}`, seen?.observedGeneration])
  }
  const verdicts = pursue(
    options,
    ({ ref }) => {
      asked.at(-1)?.push(ref.name)
      return judge(ref.name)
    },
    wake
  )
  const afterLook = async (change: (wake: Wake) => void): Promise<void> => {
    const look = Promise.withResolvers<undefined>()
    looked.push(look)
    change(wake)
    await look.promise
  }
  return {
    verdicts,
    afterLook,
    asked,
    told,
    statuses,
    verdictOf: ({ ref }: ExpectedObject) => stood.get(keyOf(ref)),
    end: () => {
      ending.abort()
    }
  }
}

test('the status by which an object is judged is noted each time, and is no part of its verdict', async () => {
  let generation = 1
  const run = start(name =>
    name === 'one'
      ? { state: 'progressing', reason: 'waits', seen: { observedGeneration: generation++, isProved: true } }
      : MISSING
  )
  await run.afterLook(wake => {
    wake.now(keyOf(ONE.ref))
  })
  run.end()
  const key = `wec1 ${keyOf(ONE.ref)}`
  const verdicts = await run.verdicts
  expect(run.statuses.filter(([of]) => of === key).slice(0, 2)).toEqual([
    [key, 1],
    [key, 2]
  ])
  expect(run.statuses).toContainEqual([`wec1 ${keyOf(TWO.ref)}`, undefined])
  expect(Object.keys(verdicts.get(keyOf(ONE.ref)) ?? {})).toEqual([
    'object',
    'state',
    'reason',
    'seconds',
    'arrived'
  ])
})

test('since when an object is there: also after it has failed, and no longer once it is gone', async () => {
  let time = 0
  const sequences = new Map<string, readonly Judgement['state'][]>([
    ['one', ['missing', 'progressing', 'ready', 'missing', 'progressing', 'failed']],
    ['two', ['missing', 'failed']]
  ])
  let look = 0
  const run = start(
    name => {
      const states = sequences.get(name) ?? []
      return { state: states[Math.min(look, states.length - 1)] ?? 'missing', reason: `at ${look}` }
    },
    () => time
  )
  const seen: (number | undefined)[] = []
  for (look = 1; look < 6; look++) {
    time = look * 1000
    await run.afterLook(wake => {
      wake.now(keyOf(ONE.ref))
    })
    seen.push(run.verdictOf(ONE)?.arrived)
  }
  expect(seen).toEqual([1, 1, undefined, 4, 4])
  run.end()
  const verdicts = await run.verdicts
  expect(verdicts.get(keyOf(ONE.ref))).toMatchObject({ state: 'failed', arrived: 4, seconds: 5 })
  expect(verdicts.get(keyOf(TWO.ref))).not.toHaveProperty('arrived')
})

test('what nothing was told of is not judged again', async () => {
  const run = start(() => ({ state: 'progressing', reason: 'waits' }))
  await run.afterLook(wake => {
    wake.now(keyOf(ONE.ref))
    wake.now(keyOf(ONE.ref))
  })
  await run.afterLook(wake => {
    wake.now(keyOf(TWO.ref))
    wake.now()
  })
  expect(run.asked.slice(0, 3)).toEqual([['one', 'two'], ['one'], ['one', 'two']])
  run.end()
  await run.verdicts
})

test('what has failed stays so, and what came later counts', async () => {
  const states = new Map<string, Judgement>([
    ['one', { state: 'failed', reason: 'has the secret' }],
    ['two', MISSING]
  ])
  const run = start(name => states.get(name) ?? MISSING)
  states.set('one', { state: 'ready', reason: '' })
  await run.afterLook(wake => {
    wake.now(keyOf(ONE.ref))
  })
  states.set('two', { state: 'ready', reason: '' })
  await run.afterLook(wake => {
    wake.now(keyOf(TWO.ref))
  })
  const verdicts = await run.verdicts
  expect([...verdicts.values()].map(({ state, reason }) => [state, reason])).toEqual([
    ['failed', 'has the ***'],
    ['ready', '']
  ])
  expect(run.told.join()).not.toContain('secret')
})

test.each<[string, Judgement, string]>([
  ['only its proof is still to come', { ...MISSING, isSettled: true }, 'failed'],
  ['something goes on', MISSING, 'progressing']
])('what is stuck while with another one %s', async (_what, other, state) => {
  let now = 0
  const run = start(
    name => (name === 'one' ? { state: 'progressing', reason: 'waits', stuck: 'no quota' } : other),
    () => now
  )
  await run.afterLook(wake => {
    wake.now()
  })
  now = 6000
  await run.afterLook(wake => {
    wake.now()
  })
  run.end()
  expect((await run.verdicts).get(keyOf(ONE.ref))?.state).toBe(state)
})

test.each([
  [2, 60, 0],
  [16, 0, 240],
  [256, 0, 1000],
  [256, 40, 2000],
  [256, 1000, 3000]
])('of %i clusters changes are gathered after %i s for %i ms', (clusters, seconds, expected) => {
  let now = 5000
  const gathering = gatheringOf(clusters, () => now, 3000)
  now += seconds * 1000
  expect(gathering()).toBe(expected)
})
