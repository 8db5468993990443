import { setTimeout as delay } from 'node:timers/promises'
import { jest } from '@jest/globals'
import { startClock } from '../../../src/lib/clock.ts'
import type { AnyInputs as Inputs } from '../../../testkit/anyInputs.ts'
import { ApiError, type KubeClient, type WatchEvent } from '../../../src/kubernetes/api/client.ts'
import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import { footprintOf } from '../../../src/kubestellar/namesakes.ts'
import { leaseOf, parseLease, patienceOf } from '../../../src/lock/lease.ts'
import { takeLock, untilHarmless } from '../../../src/lock/lock.ts'
import type { LeftLock } from '../../../src/run/state.ts'
import type { Run } from '../../../src/run/run.ts'
import { NO_PROGRESS } from '../../../testkit/fakeRun.ts'

/** A WDS with Leases and nothing else, which are owned by who applied them first. */
class Wds {
  readonly leases = new Map<string, { readonly lease: KubeObject; readonly manager: string }>()
  #version = 0
  #wake = Promise.withResolvers<undefined>()

  readonly client = {
    name: 'the WDS',
    get: (path: string) => Promise.resolve(this.leases.get(nameIn(path))?.lease),
    list: () => Promise.resolve({ resourceVersion: '1', items: this.#all() }),
    watch: (_path: string, _query: object, { signal }: { readonly signal: AbortSignal }) =>
      this.#watch(signal),
    apply: (path: string, lease: KubeObject, manager: string) => {
      const found = this.leases.get(nameIn(path))
      if (found !== undefined && found.manager !== manager)
        return Promise.reject(new ApiError(409, 'Conflict', 'owned by another manager'))
      this.put(lease, manager)
      return Promise.resolve(lease)
    },
    delete: (path: string) => {
      this.leases.delete(nameIn(path))
      this.#changed()
      return Promise.resolve(true)
    }
  } as unknown as KubeClient

  put(lease: KubeObject, manager: string): void {
    const resourceVersion = String((this.#version += 1))
    this.leases.set(lease.metadata.name, {
      lease: { ...lease, metadata: { ...lease.metadata, uid: lease.metadata.name, resourceVersion } },
      manager
    })
    this.#changed()
  }

  #all(): readonly KubeObject[] {
    return [...this.leases.values()].map(({ lease }) => lease)
  }

  #changed(): void {
    this.#wake.resolve(undefined)
    this.#wake = Promise.withResolvers()
  }

  /** Ends at each change, upon which it is listed again. */
  async *#watch(signal: AbortSignal): AsyncGenerator<WatchEvent> {
    const ended = new Promise(resolve => {
      signal.addEventListener('abort', resolve)
    })
    await Promise.race([this.#wake.promise, ended])
    yield* []
  }
}

function nameIn(path: string): string {
  return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1))
}

const told: string[] = []
/** What post would be told of the locks that are held. */
const left = new Map<string, string>()
beforeEach(() => {
  told.length = 0
  left.clear()
})

function runOf(holder: string, release = 'web', waitForLockMs = 10_000, timeoutMs = 20_000): Run<Inputs> {
  const deps = {
    holder: `${holder}#${'0'.repeat(35)}${holder.slice(-1)}`,
    log: { info: (line: string) => told.push(line) },
    locks: {
      remember: ({ release, holder: own }: LeftLock) => left.set(release, own),
      forget: (release: string) => left.delete(release)
    }
  }
  const clock = startClock(timeoutMs, new AbortController().signal, () => performance.now())
  const inputs = { release, namespace: 'shop', waitForLockMs } as Inputs
  return { inputs, deps, clock, progress: NO_PROGRESS } as unknown as Run<Inputs>
}

const deployment = (namespace: string, name = 'web') =>
  footprintOf([{ group: 'apps', resource: 'deployments', namespace, name }])
const NOTHING = footprintOf([])

test('a second run of a release waits until the first is done', async () => {
  const wds = new Wds()
  const first = await takeLock(runOf('a'), NOTHING, wds.client)
  let isTaken = false
  const second = takeLock(runOf('b'), NOTHING, wds.client).then(lock => {
    isTaken = true
    return lock
  })
  while (told.length === 0) await new Promise(setImmediate)
  expect(told[0]).toMatch(/^waiting for a#\S+, which works on shop\/web$/)
  expect(isTaken).toBe(false)
  await first.release()
  await (await second).release()
  expect(wds.leases.size).toBe(0)
})

test('post is told of a lock before it is taken, and until it is released', async () => {
  const wds = new Wds()
  const before: string[] = []
  const client: KubeClient = {
    ...wds.client,
    apply: async (...args) => {
      before.push(...left.keys())
      return await wds.client.apply(...args)
    }
  }
  const lock = await takeLock(runOf('a'), NOTHING, client)
  expect(before).toEqual(['shop/web'])
  await lock.release(true)
  expect([...left]).toEqual([['shop/web', `a#${'0'.repeat(35)}a`]])
  await lock.release()
  expect([...left]).toEqual([])
})

test('another release does not wait', async () => {
  const wds = new Wds()
  await takeLock(runOf('a'), NOTHING, wds.client)
  const other = await takeLock(runOf('b', 'api'), NOTHING, wds.client)
  expect(told).toEqual([])
  await expect(other.others()).resolves.toMatchObject([{ release: 'shop/web' }])
})

test('who has waited long enough is told for whom', async () => {
  const wds = new Wds()
  await takeLock(runOf('https://example.com/runs/1'), NOTHING, wds.client)
  await expect(takeLock(runOf('b', 'web', 20), NOTHING, wds.client)).rejects.toMatchObject({
    code: 'LOCKED',
    message: expect.stringMatching(/: https:\/\/example.com\/runs\/1#\S+ works on shop\/web since /) as string
  })
})

describe('L8: a clock that is not ours decides nothing', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['performance'] })
  })
  afterEach(() => {
    jest.useRealTimers()
  })
  const held = (renewed: string, more: object = {}): KubeObject => {
    const lease = leaseOf({
      release: 'shop/web',
      holder: 'a#1',
      since: renewed,
      renewed,
      footprint: NOTHING,
      collects: false
    })
    return { ...lease, spec: { ...(lease['spec'] as object), ...more } }
  }
  const waiting = (wds: Wds) => {
    let isTaken = false
    const lock = takeLock(runOf('b', 'web', 600_000, 600_000), NOTHING, wds.client).then(taken => {
      isTaken = true
      return taken
    })
    return { lock, isTaken: () => isTaken }
  }

  test.each([
    '1970-01-01T00:00:00.000Z',
    '2001-01-01T00:00:00.000Z',
    '2099-01-01T00:00:00.000Z',
    'yesterday',
    ''
  ])('a Lease of %j is not buried before its holder was silent for its patience', async renewed => {
    const wds = new Wds()
    wds.put(held('2026-01-01T00:00:00.000Z', { renewTime: renewed, acquireTime: renewed }), 'a')
    const { lock, isTaken } = waiting(wds)
    await jest.advanceTimersByTimeAsync(29_000)
    expect(isTaken()).toBe(false)
    await jest.advanceTimersByTimeAsync(2000)
    await (await lock).release()
    expect(told).toContain('a#1 is dead: its lock of shop/web is taken away')
  })

  test('one that is renewed lives, whatever time its holder writes', async () => {
    const wds = new Wds()
    wds.put(held('2001-01-01T00:00:00.000Z'), 'a')
    const { lock, isTaken } = waiting(wds)
    // Lists are a second of real time apart.
    const seen = async (): Promise<void> => {
      await delay(1200)
    }
    for (let round = 0; round < 3; round++) {
      await jest.advanceTimersByTimeAsync(20_000)
      // By a clock that stands still.
      wds.put(held('2001-01-01T00:00:00.000Z'), 'a')
      await seen()
    }
    expect(isTaken()).toBe(false)
    await jest.advanceTimersByTimeAsync(31_000)
    await (await lock).release()
  }, 20_000)

  test.each([
    [1, 30],
    [-5, 30],
    [1e9, 150],
    [undefined, 150]
  ])('leaseDurationSeconds %s counts as %s', (leaseDurationSeconds, seconds) => {
    expect(patienceOf(held('2026-01-01T00:00:00.000Z', { leaseDurationSeconds }))).toBe(seconds * 1000)
  })

  test('a Lease that names the release under another name is none of ours', () => {
    const lease = held('2026-01-01T00:00:00.000Z')
    expect(parseLease(lease)).toBeDefined()
    expect(parseLease({ ...lease, metadata: { ...lease.metadata, name: 'evil' } })).toBeUndefined()
  })
})

test('a renewal that is on its way when the lock is released does not bring it back', async () => {
  jest.useFakeTimers({ doNotFake: ['performance'] })
  try {
    const wds = new Wds()
    const lock = await takeLock(runOf('a'), NOTHING, wds.client)
    const arrived = Promise.withResolvers<undefined>()
    const apply = wds.client.apply.bind(wds.client)
    const renew = jest.fn(async (...args: Parameters<typeof apply>) => {
      await arrived.promise
      return await apply(...args)
    })
    Object.assign(wds.client, { apply: renew })
    await jest.advanceTimersByTimeAsync(60_000)
    expect(renew).toHaveBeenCalledTimes(1)
    const released = lock.release()
    arrived.resolve(undefined)
    await released
    expect([...wds.leases.keys()]).toEqual([])
  } finally {
    jest.useRealTimers()
  }
})

test('the lock of somebody else is not given back', async () => {
  const wds = new Wds()
  const lock = await takeLock(runOf('a'), NOTHING, wds.client)
  const since = '2026-01-01T00:00:00.000Z'
  const theirs = {
    release: 'shop/web',
    holder: 'b#2',
    since,
    renewed: since,
    footprint: NOTHING,
    collects: false
  }
  wds.put(leaseOf(theirs), 'b')
  await lock.release()
  expect(wds.leases.size).toBe(1)
})

test('what would disturb a collector waits for it, and nothing else does', async () => {
  const wds = new Wds()
  const first = await takeLock(runOf('a'), deployment('shop'), wds.client)
  await first.announce({ footprint: deployment('shop'), collects: true })
  const second = await takeLock(runOf('b', 'api'), NOTHING, wds.client)
  await untilHarmless(second, deployment('test', 'other'))
  await untilHarmless(second, deployment('shop'))
  expect(told).toEqual([])
  const waiting = untilHarmless(second, deployment('test'))
  while (told.length === 0) await new Promise(setImmediate)
  await first.announce({ footprint: deployment('shop'), collects: false })
  await waiting
})

test('a footprint that no annotation takes may be anything', () => {
  const many = Array.from({ length: 5000 }, (_, index) => ({
    group: 'apps',
    resource: 'deployments',
    namespace: 'shop',
    name: `object-with-a-long-name-${index}`
  }))
  const since = '2026-01-01T00:00:00.000Z'
  const lease = leaseOf({
    release: 'shop/web',
    holder: 'a#1',
    since,
    renewed: since,
    footprint: footprintOf(many),
    collects: true
  })
  expect(JSON.stringify(lease.metadata.annotations).length).toBeLessThan(256 * 1024)
  expect(parseLease(lease)?.footprint.has('*')).toBe(true)
  expect(lease['spec']).toMatchObject({ renewTime: '2026-01-01T00:00:00.000000Z' })
})

test('a run that takes long renews its lock seldom, and never too late', async () => {
  jest.useFakeTimers()
  try {
    const wds = new Wds()
    const renewals: { readonly at: number; readonly lasts: number }[] = []
    const put = wds.put.bind(wds)
    wds.put = (lease, manager) => {
      renewals.push({ at: Date.now(), lasts: patienceOf(lease) })
      put(lease, manager)
    }
    const lock = await takeLock(runOf('a'), NOTHING, wds.client)
    await jest.advanceTimersByTimeAsync(20 * 60_000)
    const gaps = renewals.slice(1).map(({ at }, index) => at - (renewals[index]?.at ?? 0))
    expect(gaps.map((gap, index) => gap / (renewals[index]?.lasts ?? 0)).every(part => part < 0.34)).toBe(
      true
    )
    expect(renewals[0]?.lasts).toBe(30_000)
    expect(renewals.at(-1)?.lasts).toBe(150_000)
    expect(renewals.length).toBeLessThan(45)
    await lock.release()
    const before = renewals.length
    await jest.advanceTimersByTimeAsync(20 * 60_000)
    expect(renewals.length).toBe(before)
  } finally {
    jest.useRealTimers()
  }
})
