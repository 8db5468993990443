/** How far a phase is: what is shown, when, and that nothing of it outlives the phase. */
import { jest } from '@jest/globals'
import { observeClusters, type Sources } from '../../../src/proof/observeClusters.ts'
import { createJobLog } from '../../../src/action/jobLog.ts'
import { Redactor } from '../../../src/lib/secrets/redactor.ts'
import { Progress, type Count, type Look } from '../../../src/run/progress.ts'
import { RunRecord } from '../../../src/run/record.ts'

let lines: string[]
let time: number
let progress: Progress
let end: () => void

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['performance', 'nextTick', 'setImmediate', 'queueMicrotask'] })
  lines = []
  time = 0
  progress = new Progress({ log: { progress: line => lines.push(line) }, now: () => time })
})
afterEach(() => {
  end()
  expect(jest.getTimerCount()).toBe(0)
  jest.useRealTimers()
})

function pass(seconds: number): void {
  for (let second = 0; second < seconds; second++) {
    time += 1000
    jest.advanceTimersByTime(1000)
  }
}

/** A step that never ends of itself. */
function going(look: Look | string): () => void {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  void progress.during(look, () => promise)
  return () => {
    resolve(undefined)
  }
}

const counts = (done: number, all: number, of = 'objects'): readonly Count[] => [{ done, all, of }]

test('a short phase says nothing, and asks nobody', () => {
  end = progress.begin('Binding')
  const look = jest.fn<Look>(() => ({}))
  going(look)
  pass(9)
  end()
  pass(60)
  expect(lines).toEqual([])
  expect(look).not.toHaveBeenCalled()
})

test('a line every 10 s: how many, how fast, how long still', () => {
  end = progress.begin('Clusters')
  let done = 0
  going(() => ({
    counts: [
      { done, all: 600, of: 'objects' },
      { done: 0, all: 2, of: 'clusters' }
    ],
    waitsFor: `cluster wec1: ConfigMap shop/c${done}`
  }))
  for (let ten = 0; ten < 3; ten++) {
    pass(10)
    done += 40
  }
  expect(lines).toEqual([
    'Clusters, after 10s: 0 of 600 objects, 0 of 2 clusters; waits for cluster wec1: ConfigMap shop/c0',
    'Clusters, after 20s: 40 of 600 objects, 0 of 2 clusters; 4.0 objects/s, about 2m left; waits for cluster wec1: ConfigMap shop/c40',
    'Clusters, after 30s: 80 of 600 objects, 0 of 2 clusters; 4.0 objects/s, about 2m left; waits for cluster wec1: ConfigMap shop/c80'
  ])
})

test('what does not change is said to be unchanged, with for how long and what it waits for', () => {
  end = progress.begin('Binding')
  going(() => ({ counts: counts(3, 5), waitsFor: 'the transport' }))
  pass(50)
  expect(lines).toEqual([
    'Binding, after 10s: 3 of 5 objects; waits for the transport',
    'Binding, after 20s: unchanged for 10s; 3 of 5 objects; waits for the transport',
    'Binding, after 30s: unchanged for 20s; 3 of 5 objects; waits for the transport',
    'Binding, after 40s: unchanged for 30s; 3 of 5 objects; waits for the transport',
    'Binding, after 50s: unchanged for 40s; 3 of 5 objects; waits for the transport'
  ])
})

test('17 minutes at 35 objects a minute are no silence', () => {
  end = progress.begin('Clusters')
  let done = 0
  going(() => ({ counts: counts(Math.floor(done), 600) }))
  for (let second = 0; second < 17 * 60; second++) {
    done += 35 / 60
    pass(1)
  }
  expect(lines).toHaveLength(102)
  expect(lines[60]).toMatch(
    /^Clusters, after 10m10s: 35\d of 600 objects; 3[45]\.\d objects\/min, about 7m left$/
  )
})

test('a rate is that of the last minute', () => {
  end = progress.begin('Clusters')
  let done = 0
  going(() => ({ counts: counts(done, 1000) }))
  for (let ten = 0; ten < 20; ten++) {
    done += ten < 10 ? 50 : 1
    pass(10)
  }
  expect(lines[5]).toContain('5.0 objects/s, about 2m left')
  expect(lines.at(-1)).toContain('510 of 1000 objects; 6.0 objects/min, about 1h22m left')
})

test('without a rate there is no time, nor after what was lost again', () => {
  end = progress.begin('Clusters')
  let done = 100
  going(() => ({ counts: counts(done, 200) }))
  pass(10)
  done = 90
  pass(10)
  expect(lines.join()).not.toMatch(/left|\/s|\/min/)
})

test('a number that becomes known later begins its own rate', () => {
  end = progress.begin('Helm')
  let all = 0
  going(() => (all === 0 ? { waitsFor: 'helm' } : { counts: counts(10, all) }))
  pass(10)
  all = 20
  pass(10)
  all = 30
  pass(10)
  expect(lines).toEqual([
    'Helm, after 10s: waits for helm',
    'Helm, after 20s: 10 of 20 objects',
    'Helm, after 30s: 10 of 30 objects'
  ])
})

test('a timeout that comes first is told', () => {
  end = progress.begin('Clusters')
  progress.within(() => 30_000 - time)
  let done = 0
  going(() => ({ counts: counts(done, 100) }))
  pass(10)
  done = 10
  pass(10)
  expect(lines[1]).toBe(
    'Clusters, after 20s: 10 of 100 objects; 1.0 objects/s, about 1m30s left, but `timeout` is over in 10s'
  )
})

test('steps side by side are summed up, and those that ended are left out', async () => {
  end = progress.begin('Tools')
  const stops = ['helm', 'kubectl', 'c', 'd'].map(going)
  going(() => ({ counts: counts(1, 2) }))
  going(() => ({ counts: counts(3, 4) }))
  pass(10)
  for (const stop of stops.slice(0, 3)) stop()
  await new Promise(resolve => setImmediate(resolve))
  pass(10)
  expect(lines).toEqual([
    'Tools, after 10s: 4 of 6 objects; waits for helm, kubectl and 2 more',
    'Tools, after 20s: 4 of 6 objects; waits for d'
  ])
})

test('a phase whose steps say nothing is still heard of, and one that fails to say is no failure', () => {
  end = progress.begin('Plan')
  pass(10)
  going(() => {
    throw new Error('no')
  })
  pass(10)
  expect(lines).toEqual(['Plan, after 10s: still in progress'])
})

test('a phase that fails or is cancelled ends its timer', async () => {
  end = () => undefined
  const record = new RunRecord(
    {
      log: {
        group: async <T>(_: string, body: () => Promise<T>) => await body(),
        progress: (line: string) => lines.push(line)
      },
      now: () => time
    } as never,
    new Redactor()
  )
  const failing = record.phase('Helm', () => Promise.reject(new Error('cancelled')), 'helm')
  await expect(failing).rejects.toThrow('cancelled')
  expect(jest.getTimerCount()).toBe(0)
  const one = Promise.withResolvers<undefined>()
  const apart = record.apart({
    log: { group: async (_: string, body: () => unknown) => await body() },
    now: () => time
  } as never)
  const within = apart.phase('Clusters', () => one.promise)
  // The whole has a line, and its parts have none.
  expect(jest.getTimerCount()).toBe(0)
  one.resolve(undefined)
  await within
})

test('its lines are shown, redacted and short, in a phase that has logged too much, and never as a command', () => {
  end = () => undefined
  let written = ''
  const write = jest.spyOn(process.stdout, 'write').mockImplementation(text => {
    written += String(text)
    return true
  })
  const redactor = new Redactor()
  redactor.add(['hunter2hunter'])
  const log = createJobLog(redactor)
  try {
    for (let line = 0; line < 5000; line++) log.info('x')
    written = ''
    log.info('left out')
    log.progress(`::error::hunter2hunter ${'y'.repeat(10_000)}`)
    for (let line = 0; line < 6000; line++) log.progress('z')
  } finally {
    write.mockRestore()
  }
  expect(written).not.toContain('left out')
  expect(written).toMatch(/^\| ::error::\*\*\* y+ … \(cut\)\nz\n/)
  expect(written.split('\n').length).toBe(5001)
})

test('clusters: objects in all of them, clusters that have all, and the first that is waited for', async () => {
  end = () => undefined
  // The sources never answer; the deadline ends the look.
  const { fakeIts, fakeRun, fakeWecs, object } = await import('../../../testkit/fakeRun.ts')
  const { run } = fakeRun(
    {
      waitFor: 'delivered',
      minReadyClusters: undefined,
      timeoutPerDeliveryMs: 0,
      readyWhen: new Map(),
      evidence: 'auto'
    },
    1
  )
  let look: Look | undefined
  jest.spyOn(run.record.progress, 'during').mockImplementation(async (asked, body) => {
    look = asked as Look
    return await body()
  })
  const type = { group: '', version: 'v1', resource: 'configmaps', kind: 'ConfigMap', namespaced: true }
  const objects = ['a', 'b'].map(name => ({
    ref: { group: '', kind: 'ConfigMap', namespace: 'shop', name },
    type,
    live: object('v1', 'ConfigMap', name),
    before: undefined,
    change: 'created' as const,
    createOnly: false
  }))
  const bound = { clusters: ['wec1', 'wec2'], objects, policies: [], bindings: [] }
  const sources = {
    wecs: fakeWecs(),
    its: fakeIts(),
    collector: { isAttached: false, whyNot: 'no', lastProof: undefined, memory: () => Promise.resolve({}) },
    wds: {}
  }
  await observeClusters(run, bound, { works: new Map(), marks: undefined }, sources as unknown as Sources)
  expect(look?.()).toEqual({
    counts: [
      { done: 0, all: 4, of: 'objects' },
      { done: 0, all: 2, of: 'clusters' }
    ],
    waitsFor: 'cluster wec1 and 1 more cluster'
  })
  // Of the clock.
  jest.clearAllTimers()
})
