/**
 * Parses large YAML in a separate thread with a time limit: timers, signals and the renewal of locks must not wait for
 * foreign content. This file has both sides; in `dist/` it is part of `index.js`, which then starts itself again.
 */
import { once } from 'node:events'
import { Worker, isMainThread, parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { isObject } from '../json.ts'
import { YamlError, parseYamlDocuments } from './yaml.ts'

/** Selects the role of the thread. */
const ROLE = 'yaml'
/** Longest text that is parsed in the main thread: at most 200 ms, whatever its content. Characters. */
const SHORT = 16_384
/** Words and signs of the largest allowed text. */
const MOST_TOKENS = 8_000_000
const LIMIT_MS = 30_000
const MEMORY_MB = 2048
/** Characters of JSON that are returned at once: receiving everything at once would block as long as parsing. */
const BATCH = 500_000

/** Documents, until there are no more, or the fault of the text. */
type Answer = { readonly documents: readonly unknown[] } | { readonly fault: string }

/**
 * Like `parseYamlDocuments`, without blocking this thread for longer than 200 ms.
 * @param limitMs for a text that is not short
 * @throws YamlError also when the text takes longer, or needs too much memory
 */
export async function parseYamlAside(text: string, limitMs = LIMIT_MS): Promise<readonly unknown[]> {
  if (text.length <= SHORT) return parseYamlDocuments(text)
  const thread = new Worker(new URL(import.meta.url), {
    workerData: { role: ROLE, text },
    // The thread needs none of the secrets in the environment.
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB }
  })
  const over = setTimeout(() => void thread.terminate(), limitMs)
  try {
    return await answersOf(thread, limitMs)
  } finally {
    clearTimeout(over)
    await thread.terminate()
  }
}

async function answersOf(thread: Worker, limitMs: number): Promise<readonly unknown[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly unknown[]>()
  const found: unknown[] = []
  thread
    .on('message', (answer: Answer) => {
      if ('fault' in answer) reject(new YamlError(answer.fault))
      else if (answer.documents.length === 0) resolve(found)
      else {
        for (const document of answer.documents) found.push(document)
        thread.postMessage('more')
      }
    })
    .on('error', (error: unknown) => {
      const isFull = isObject(error) && error['code'] === 'ERR_WORKER_OUT_OF_MEMORY'
      reject(isFull ? new YamlError(`it takes more than ${MEMORY_MB} MiB to parse`) : error)
    })
    .on('exit', () => {
      reject(new YamlError(`it takes longer than ${limitMs / 1000} s to parse`))
    })
  return await promise
}

async function serve(port: MessagePort, text: string): Promise<void> {
  try {
    for (const documents of batchesOf(parseYamlDocuments(text, MOST_TOKENS))) {
      port.postMessage({ documents } satisfies Answer)
      await once(port, 'message')
    }
    port.postMessage({ documents: [] } satisfies Answer)
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    port.postMessage({ fault: error.message } satisfies Answer)
  }
}

function* batchesOf(documents: readonly unknown[]): Generator<readonly unknown[]> {
  let batch: unknown[] = []
  let length = 0
  for (const document of documents) {
    batch.push(document)
    length += JSON.stringify(document).length
    if (length < BATCH) continue
    yield batch
    ;[batch, length] = [[], 0]
  }
  if (batch.length > 0) yield batch
}

/** The role of this thread; undefined in the main thread. */
const request: unknown = isMainThread ? undefined : workerData
if (isObject(request) && request['role'] === ROLE && parentPort !== null)
  void serve(parentPort, request['text'] as string)
