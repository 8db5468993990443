/** The stream of a watch, read so that many changes at once cost little. */
import type { IncomingMessage } from 'node:http'
import { setImmediate as immediate, setTimeout as delay } from 'node:timers/promises'
import { eventIn } from './answers.ts'
import type { WatchEvent } from './client.ts'

/** Chunk size from which on the sender is assumed to have more data buffered. */
const MUCH = 32_768
/** Within which it then sends it. Milliseconds. */
const MORE_MS = 50
/** Characters of a watch that are held at most until they are told. */
const MOST = 8_388_608
/**
 * The uid in a line of a watch of custom resources, whose keys come in the order of the alphabet: it closes the metadata.
 * Built-in kinds have another order, and what an object carries in its spec or in texts comes later or is quoted.
 */
const UID =
  /^\{"type":"[A-Z]+","object":\{"apiVersion":.*?"resourceVersion":"\d+","uid":"([\da-f-]{36})"\},"(?:spec|status|results)":/

/**
 * Ends where the server gives up, where the stream is broken and where `signal` is aborted.
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
      // No object is that large: the caller lists again, which tells what is wrong.
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

/** Of each object the last change only, where its uid can be found without parsing: earlier changes are over. */
function latest(lines: readonly string[]): readonly string[] {
  const uids = lines.map(line => UID.exec(line)?.[1])
  const last = new Map(uids.map((uid, index) => [uid, index]))
  return lines.filter((_, index) => uids[index] === undefined || last.get(uids[index]) === index)
}

/**
 * What has come since the last part, as soon as there is any; after a part nothing is read for as long as `gatherMs` says.
 * A broken stream is an ended one.
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
   * Of what is told together, only the last change of each object costs much. But what comes in a trickle is cheaper when
   * it is read after a pause.
   */
  const readOn = async (): Promise<void> => {
    for (let length = 0; come.part.length - length > MUCH && come.part.length < MOST;) {
      length = come.part.length
      await pass(MORE_MS)
    }
  }
  let news = Promise.withResolvers<undefined>()
  // Each chunk of HTTP is an event of the watch: iterating over the stream costs more than the events do.
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
    // All that is there makes one part: the socket is read until it is empty before this goes on.
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
    // Not when the next part waits already, or is the end.
    if (part.length >= MOST || come.part !== '' || response.complete) continue
    response.socket.pause()
    await pass(pauseMs)
    response.socket.resume()
  }
}
