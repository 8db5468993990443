/** The stream of a watch, read in a way that many changes at once cost little. */
import type { IncomingMessage } from 'node:http'
import { setImmediate as immediate, setTimeout as delay } from 'node:timers/promises'
import { eventIn } from './answers.ts'
import type { WatchEvent } from './client.ts'

/** From this chunk size on, the sender is assumed to have more data buffered. */
const MUCH = 32_768
/** How soon the sender then sends it, in milliseconds. */
const MORE_MS = 50
/** Most characters of a watch that are buffered before they are yielded. */
const MOST = 8_388_608
/**
 * Finds the uid in a line of a watch of custom resources. Their keys are in alphabetical order, so it closes the
 * metadata. Built-in kinds have another order; content of the spec or of texts comes later or is quoted.
 */
const UID =
  /^\{"type":"[A-Z]+","object":\{"apiVersion":.*?"resourceVersion":"\d+","uid":"([\da-f-]{36})"\},"(?:spec|status|results)":/

/**
 * Ends when the server ends it, when the stream breaks, and when `signal` is aborted.
 * @param gatherMs see `WatchOptions`
 */
export async function* changesIn(
  response: IncomingMessage,
  gatherMs: () => number,
  signal: AbortSignal
): AsyncGenerator<WatchEvent> {
  let rest = ''
  try {
    for await (const part of partsOf(response, gatherMs, signal)) {
      const lines = (rest + part).split('\n')
      rest = lines.pop() ?? ''
      // No object is that large: the caller lists again, which shows the fault.
      if (rest.length > MOST) return
      for (const line of gatherMs() > 0 ? latest(lines) : lines) {
        const event = eventIn(line)
        // The caller lists again.
        if (event === undefined) return
        yield event
      }
    }
  } finally {
    response.destroy()
  }
}

/** Only the last change of each object, if its uid can be found without parsing: earlier changes are outdated. */
function latest(lines: readonly string[]): readonly string[] {
  const uids = lines.map(line => UID.exec(line)?.[1])
  const last = new Map(uids.map((uid, index) => [uid, index]))
  return lines.filter((_, index) => uids[index] === undefined || last.get(uids[index]) === index)
}

/**
 * What has arrived since the last part, as soon as there is any. After each part, it reads nothing for `gatherMs`. A
 * broken stream counts as ended.
 */
async function* partsOf(
  response: IncomingMessage,
  gatherMs: () => number,
  signal: AbortSignal
): AsyncGenerator<string> {
  const pass = async (ms: number): Promise<void> => {
    await delay(ms, undefined, { signal }).catch(() => undefined)
  }
  const come = { part: '', isOver: false }
  /**
   * Of changes that are yielded together, only the last one of each object costs much. A slow stream is cheaper to read
   * after a pause.
   */
  const readOn = async (): Promise<void> => {
    for (let length = 0; come.part.length - length > MUCH && come.part.length < MOST;) {
      length = come.part.length
      await pass(MORE_MS)
    }
  }
  let news = Promise.withResolvers<undefined>()
  // Each chunk of HTTP is one event of the watch: iterating over the stream would cost more than the events do.
  response
    .setEncoding('utf8')
    .on('data', (chunk: string) => {
      come.part += chunk
      if (come.part.length > MOST) response.pause()
      news.resolve(undefined)
    })
    .on('error', () => undefined)
    .on('close', () => {
      come.isOver = true
      news.resolve(undefined)
    })
  for (;;) {
    await news.promise
    // Everything that is available becomes one part: the socket is read until it is empty.
    await immediate()
    if (gatherMs() > 0) await readOn()
    news = Promise.withResolvers<undefined>()
    const { part } = come
    come.part = ''
    if (part !== '') yield part
    if (come.isOver && come.part === '') return
    response.resume()
    const pauseMs = gatherMs()
    if (pauseMs === 0) continue
    // No pause if the next part is already there, or the stream has ended.
    if (part.length >= MOST || come.part !== '' || response.complete) continue
    response.socket.pause()
    await pass(pauseMs)
    response.socket.resume()
  }
}
