/**
 * The objects of one cluster, judged again whenever something changed there, until all of them are as they should be or
 * cannot become so. What tells of the changes, the cluster itself or the ITS, is the caller's business.
 */
import { keyOf, type KubeObject, type ResourceType } from '../kubernetes/objects.ts'
import {
  isChange,
  isDone,
  tell,
  tellMissing,
  type Expected,
  type Judgement,
  type Level
} from './judgeCluster.ts'
import { Patience } from './patience.ts'
import type { ObjectVerdict } from './verdict.ts'

export type ExpectedObject = Expected & { readonly type: ResourceType; readonly live: KubeObject }

export interface PursueOptions {
  readonly cluster: string
  readonly expected: readonly ExpectedObject[]
  readonly level: Level
  /** Ends the observation; what is known by then is the verdict. */
  readonly signal: AbortSignal
  /** Milliseconds. */
  readonly now: () => number
  /** One line for each change of an object's state. */
  readonly onChange: (line: string) => void
  /** An object has failed for good. */
  readonly onFailed: () => void
  readonly redactText: (text: string) => string
}

/** What has not arrived by then is told, once. */
const MISSING_MS = 5000

/** @param judge an object, as it is known now; @param wake tells that something changed */
export async function pursue(
  { cluster, expected, level, signal, now, onChange, onFailed, redactText }: PursueOptions,
  judge: (object: ExpectedObject) => Judgement,
  wake: Wake
): Promise<ReadonlyMap<string, ObjectVerdict>> {
  const started = now()
  const verdicts = new Map<string, ObjectVerdict>()
  const patience = new Patience(now)
  /** What was stuck once: its next try is no sign of something else going on. */
  const suspects = new Set<string>()
  let givingUp: NodeJS.Timeout | undefined
  const look = (): void => {
    // What has failed stays so: an image that cannot be pulled looks less final between two tries.
    const open = expected.filter(({ ref }) => verdicts.get(keyOf(ref))?.state !== 'failed')
    const judgements = open.map(object => ({ key: keyOf(object.ref), object, ...judge(object) }))
    for (const { key, stuck } of judgements) if (stuck !== undefined) suspects.add(key)
    const left = patience.left(
      judgements.every(({ key, state }) => isDone(state, level) || suspects.has(key))
    )
    clearTimeout(givingUp)
    if (judgements.some(({ stuck }) => stuck !== undefined)) givingUp = setTimeout(wake.now, left)
    for (const { key, object, stuck, ...judgement } of judgements) {
      const given: Judgement =
        left === 0 && stuck !== undefined ? { state: 'failed', reason: stuck } : judgement
      const before = verdicts.get(key)
      const reason = redactText(given.reason)
      if (before?.state === given.state && before.reason === reason) continue
      const verdict = { object: object.ref, state: given.state, reason, seconds: (now() - started) / 1000 }
      verdicts.set(key, verdict)
      if (isChange(before, verdict)) onChange(tell(cluster, object.ref, verdict))
    }
  }
  const telling = setTimeout(() => {
    const line = tellMissing(cluster, verdicts.values())
    if (line !== undefined) onChange(line)
  }, MISSING_MS)
  try {
    for (;;) {
      look()
      const states = [...verdicts.values()].map(({ state }) => state)
      if (states.includes('failed')) onFailed()
      if (states.every(state => isDone(state, level) || state === 'failed') || signal.aborted) return verdicts
      await wake.wait()
    }
  } finally {
    clearTimeout(telling)
    clearTimeout(givingUp)
  }
}

/** Many changes in a row wake the judge once. */
export interface Wake {
  readonly now: () => void
  readonly wait: () => Promise<void>
}

export function createWake(signal: AbortSignal): Wake {
  let next = Promise.withResolvers<undefined>()
  const now = (): void => {
    next.resolve(undefined)
  }
  signal.addEventListener('abort', now)
  return {
    now,
    wait: async () => {
      await next.promise
      next = Promise.withResolvers<undefined>()
      if (signal.aborted) now()
    }
  }
}
