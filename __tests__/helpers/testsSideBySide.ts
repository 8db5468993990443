/** Tests that do not disturb each other, run side by side: a deploy waits for most of its time. */

/** Declares a test, as Jest's `test` does. */
export type SideTest = (name: string, body: () => Promise<void>) => void

/**
 * Declares tests of one file or `describe` whose bodies run side by side. They start in the order of their declaration,
 * at most `atOnce` at a time, after the `beforeAll` hooks that were declared before this call. A test fails by its own
 * body alone. `beforeEach` does not know them, and with `--testNamePattern` the other bodies run as well.
 */
export function testsSideBySide(atOnce = 4): SideTest {
  const waiting: (() => Promise<void>)[] = []
  let running: Promise<unknown> = Promise.resolve()
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next()
  }
  beforeAll(() => {
    running = Promise.all(Array.from({ length: atOnce }, work))
  })
  // What a test did not wait for until its end must not go on while the file is cleaned up.
  afterAll(async () => {
    await running
  })
  return (name, body) => {
    const outcome = Promise.withResolvers<undefined>()
    // Its test looks at it later.
    outcome.promise.catch(() => undefined)
    waiting.push(async () => {
      await body().then(() => {
        outcome.resolve(undefined)
      }, outcome.reject)
    })
    test(name, async () => {
      await outcome.promise
    })
  }
}
