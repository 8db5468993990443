/**
 * Large YAML, parsed in a thread of its own with a time limit: timers, signals and the renewal of locks must not wait for
 * what others wrote. This file is both sides of it; in `dist/` it is part of `index.js`, which then starts itself again.
 */
import { once } from 'node:events'
import { Worker, isMainThread, parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { isObject } from '../json.ts'
import { YamlError, parseYamlDocuments } from './yaml.ts'

/** Tells the thread what it is for. */
const ROLE = 'yaml'
/** Characters that are parsed where they are: at most 200 ms, whatever they are. */
const SHORT = 16_384
/** Words and signs of a text of the largest size that is allowed. */
const MOST_TOKENS = 8_000_000
const LIMIT_MS = 30_000
const MEMORY_MB = 2048
/** Characters of JSON that come back at a time: taking over everything at once would block as parsing does. */
const BATCH = 500_000

/** Documents, until there are none; or what is wrong with the text. */
type Answer = { readonly documents: readonly unknown[] } | { readonly fault: string }

/**
 * As `parseYamlDocuments`, without blocking this thread for longer than 200 ms.
 * @param limitMs for a text that is not short
 * @throws YamlError also when the text takes longer, or all memory
 */
export async function parseYamlAside(text: string, limitMs = LIMIT_MS): Promise<readonly unknown[]> {
  if (text.length <= SHORT) return parseYamlDocuments(text)
  const thread = new Worker(new URL(import.meta.url), {
    workerData: { role: ROLE, text },
    // It needs none of the secrets that the environment holds.
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

/** What this thread is for; undefined in the main one. */
const request: unknown = isMainThread ? undefined : workerData
if (isObject(request) && request['role'] === ROLE && parentPort !== null)
  void serve(parentPort, request['text'] as string)
