/**
 * Tests that run side by side: a deploy waits for KubeStellar most of its time. One `beforeAll` runs all bodies, and each
 * `test` reports the outcome of its own. So no hook runs between them, unlike with `test.concurrent`, and each body gets
 * a fresh name for what it makes. With `-t`, too, all bodies run.
 */
import { mapLimit } from '../src/lib/parallel.ts'
import { freshName } from './fresh.ts'
import { ALL_CASES } from './nightly.ts'

/** @param fresh a name that no test used before */
type Body<T> = (fresh: string) => Promise<T>

export interface ParallelTests {
  /** Declares a test. */
  readonly parallel: (name: string, body: Body<void>, limitMs?: number) => void
  /** The same, of one that each push can do without. */
  readonly nightly: (name: string, body: Body<void>, limitMs?: number) => void
  /** Declares a result that several tests examine. @returns yields it, or throws what the body threw */
  readonly shared: <T>(what: string, body: Body<T>, limitMs?: number) => () => Promise<T>
}

/** Of one body, milliseconds: longer than that of a test, since bodies share the machine with each other. */
const LIMIT_MS = 300_000
/** Of all bodies. It never ends a run, since each body has its own limit. */
const ALL_MS = 60 * 60 * 1000

/**
 * To call after the file's own `beforeAll`.
 * @param prefix of the fresh names
 * @param atOnce bodies; the others wait in the order of their declaration
 */
export function parallelTests(prefix: string, atOnce = 3): ParallelTests {
  const queue: (() => Promise<void>)[] = []
  const shared: ParallelTests['shared'] = (what, body, limitMs = LIMIT_MS) => {
    const outcome = Promise.withResolvers<Awaited<ReturnType<typeof body>>>()
    // Nobody awaits the outcome before its test starts.
    outcome.promise.catch(() => undefined)
    queue.push(async () => {
      try {
        outcome.resolve(await within(limitMs, what, body(freshName(prefix))))
      } catch (error) {
        outcome.reject(error)
      }
    })
    return async () => await outcome.promise
  }
  beforeAll(async () => {
    await mapLimit(queue, atOnce, async run => {
      await run()
    })
  }, ALL_MS)
  const parallel: ParallelTests['parallel'] = (name, body, limitMs) => {
    test(name, shared(name, body, limitMs))
  }
  return { shared, parallel, nightly: ALL_CASES ? parallel : () => undefined }
}

async function within<T>(limitMs: number, what: string, result: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    late.reject(new Error(`after ${limitMs} ms still running: ${what}`))
  }, limitMs)
  try {
    return await Promise.race([result, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
