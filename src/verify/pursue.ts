/**
 * The objects of one cluster, judged again whenever something changed there, until all of them are as they should be or
 * cannot become so. What tells of the changes, the cluster itself or the ITS, is the caller's business.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { keyOf, type KubeObject, type ResourceType } from '../kubernetes/objects.ts'
import {
  isChange,
  isDone,
  tell,
  tellMissing,
  type Expected,
  type Goal,
  type Judgement
} from './judgeCluster.ts'
import { Patience } from './patience.ts'
import type { ObjectVerdict } from './verdict.ts'

/**
 * How a cluster stands:
 * - `open`: there is something to wait for
 * - `done`: everything is as it should be
 * - `failed`: an object has failed for good
 * - `lost`: the cluster is offline
 */
export type Stand = 'open' | 'done' | 'failed' | 'lost'

export type ExpectedObject = Expected & { readonly type: ResourceType; readonly live: KubeObject }

export interface PursueOptions extends Goal {
  readonly cluster: string
  readonly expected: readonly ExpectedObject[]
  /** Ends the observation; what is known by then is the verdict. */
  readonly signal: AbortSignal
  /** Milliseconds. */
  readonly now: () => number
  /** One line for each change of an object's state. */
  readonly onChange: (line: string) => void
  /** Called whenever it was looked. */
  readonly onStand: (cluster: string, stand: Stand) => void
  readonly redactText: (text: string) => string
}

/** What has not arrived by then is told, once. */
const MISSING_MS = 5000

/**
 * @param judge an object, as it is known now
 * @param wake tells that something changed
 * @param isLost whether the cluster is known to be offline
 */
export async function pursue(
  { cluster, expected, signal, now, onChange, onStand, redactText }: PursueOptions,
  judge: (object: ExpectedObject) => Judgement,
  wake: Wake,
  isLost: () => boolean = () => false
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
    patience.note(judgements.every(({ key, state }) => isDone(state) || suspects.has(key)))
    clearTimeout(givingUp)
    const lefts = judgements.flatMap(({ stuck, attempt = 'other' }) =>
      stuck === undefined ? [] : [patience.left(attempt)]
    )
    const next = Math.min(...lefts)
    if (Number.isFinite(next)) givingUp = setTimeout(wake.now, next)
    for (const { key, object, stuck, attempt = 'other', ...judgement } of judgements) {
      const given: Judgement =
        stuck !== undefined && patience.left(attempt) === 0
          ? { ...judgement, state: 'failed', reason: stuck }
          : judgement
      const before = verdicts.get(key)
      const reason = redactText(given.reason)
      const isSame = before?.state === given.state && before.reason === reason
      if (isSame && before.observedGeneration === given.observedGeneration) continue
      const { state, observedGeneration } = given
      const seconds = (now() - started) / 1000
      const verdict: ObjectVerdict = { object: object.ref, state, reason, seconds, observedGeneration }
      verdicts.set(key, verdict)
      if (!isSame && isChange(before, verdict)) onChange(tell(cluster, object.ref, verdict))
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
      const isOver = states.every(state => isDone(state) || state === 'failed')
      onStand(cluster, states.includes('failed') ? 'failed' : isOver ? 'done' : isLost() ? 'lost' : 'open')
      if (isOver || signal.aborted) return verdicts
      await wake.wait()
    }
  } finally {
    clearTimeout(telling)
    clearTimeout(givingUp)
  }
}

/** With so many clusters, changes are gathered before they are judged: hundreds of judges share one thread. */
const MANY_CLUSTERS = 8
const GATHER_MS = 250

/** How long to gather changes, milliseconds. @param clusters that are followed at once */
export function gatheringOf(clusters: number): number {
  return clusters > MANY_CLUSTERS ? GATHER_MS : 0
}

/** Many changes in a row wake the judge once. */
export interface Wake {
  readonly now: () => void
  readonly wait: () => Promise<void>
}

/** @param gatherMs that more changes get to come, before the judge is woken by the first */
export function createWake(signal: AbortSignal, gatherMs = 0): Wake {
  let next = Promise.withResolvers<undefined>()
  const now = (): void => {
    next.resolve(undefined)
  }
  signal.addEventListener('abort', now)
  return {
    now,
    wait: async () => {
      await next.promise
      if (gatherMs > 0) await delay(gatherMs, undefined, { signal }).catch(() => undefined)
      next = Promise.withResolvers<undefined>()
      if (signal.aborted) now()
    }
  }
}
