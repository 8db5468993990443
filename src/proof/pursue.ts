/**
 * The objects of one cluster, each judged again after every change there, until all of them are as required or cannot
 * become so. The caller chooses the source that reports the changes.
 */
import { setImmediate } from 'node:timers/promises'
import { keyOf, type KubeObject, type ObjectRef, type ResourceType } from '../kubernetes/objects.ts'
import { tellMissing, isChange, tell, isDone, type Goal, type Judgement, type Expected } from './judgement.ts'
import type { Seen } from './arrival.ts'
import { Patience } from './patience.ts'
import type { ObjectState, ObjectVerdict } from '../report/verdict.ts'

/**
 * The state of a cluster:
 * - `open`: there is something to wait for
 * - `done`: everything is as required
 * - `failing`: an object is stuck and nothing else is in progress, so it fails soon
 * - `failed`: an object has failed permanently
 * - `lost`: the cluster is offline
 */
export type Stand = 'open' | 'done' | 'failing' | 'failed' | 'lost'

export type ExpectedObject = Expected & { readonly type: ResourceType; readonly live: KubeObject }

export interface PursueOptions extends Goal {
  readonly cluster: string
  readonly expected: readonly ExpectedObject[]
  /** Ends the observation; the verdict is what is known by then. */
  readonly signal: AbortSignal
  /** Milliseconds. */
  readonly now: () => number
  /** The delay of reports, if it matters. Milliseconds. */
  readonly lateMs?: () => number
  /** One line for each change of an object's state. */
  readonly onChange: (line: string) => void
  /** Called after each observation. @param verdicts by `keyOf`; always the same map */
  readonly onStand: (cluster: string, stand: Stand, verdicts: ReadonlyMap<string, ObjectVerdict>) => void
  readonly redactText: (text: string) => string
  /** Called with the UIDs of each object, after each observation. */
  readonly noteIdentity?: NoteIdentity
  /** Called with the status by which an object is judged, each time. */
  readonly noteStatus?: NoteStatus
}

/** @param uids of the object in the cluster, or of the ManifestWorks that deliver it; empty while it does not exist */
export type NoteIdentity = (cluster: string, key: string, uids: readonly string[]) => void

/** @param seen undefined while no observed status may belong to its current spec */
export type NoteStatus = (cluster: string, key: string, seen: Seen | undefined) => void

/** After this time, missing objects are reported once. */
const MISSING_MS = 5000

/**
 * @param judge an object, by its present state
 * @param wake reports that something changed
 * @param isLost whether the cluster is known to be offline
 */
export async function pursue(
  options: PursueOptions,
  judge: (object: ExpectedObject) => Judgement,
  wake: Wake,
  isLost: () => boolean = () => false
): Promise<ReadonlyMap<string, ObjectVerdict>> {
  const { cluster, signal, onChange, onStand, redactText } = options
  const pursuit = new Pursuit(options, judge, wake)
  const { verdicts } = pursuit
  const telling = setTimeout(() => {
    const line = tellMissing(cluster, verdicts.values())
    if (line !== undefined) onChange(redactText(line))
  }, MISSING_MS)
  try {
    for (let changed: Changed = 'anything'; ; changed = await wake.wait()) {
      const isGivingUp = pursuit.look(changed)
      const { hasFailed, isOver } = pursuit
      const waiting = isLost() ? 'lost' : isGivingUp ? 'failing' : 'open'
      onStand(cluster, hasFailed ? 'failed' : isOver ? 'done' : waiting, verdicts)
      if (isOver || signal.aborted) break
    }
  } finally {
    clearTimeout(telling)
    pursuit.stop()
  }
  return pursuit.last()
}

/** The state of the objects of one cluster, by `keyOf`. */
class Pursuit {
  readonly verdicts = new Map<string, ObjectVerdict>()
  readonly #options: PursueOptions
  readonly #judge: (object: ExpectedObject) => Judgement
  readonly #wake: Wake
  readonly #started: number
  /**
   * Objects that have not failed. A failure is final: an image that cannot be pulled looks less final between two
   * tries.
   */
  readonly #open: Map<string, ExpectedObject>
  readonly #judgements = new Map<string, Judgement>()
  readonly #patience: Patience
  /** Objects that were stuck once: their next try does not count as other progress. */
  readonly #suspects = new Set<string>()
  #givingUp: NodeJS.Timeout | undefined

  constructor(options: PursueOptions, judge: (object: ExpectedObject) => Judgement, wake: Wake) {
    this.#options = options
    this.#judge = judge
    this.#wake = wake
    this.#started = options.now()
    this.#open = new Map(options.expected.map(object => [keyOf(object.ref), object]))
    this.#patience = new Patience(options.now, options.lateMs)
  }

  get hasFailed(): boolean {
    return [...this.verdicts.values()].some(({ state }) => state === 'failed')
  }

  get isOver(): boolean {
    const isStale = [...this.#judgements.values()].some(({ stale }) => stale !== undefined)
    return !isStale && [...this.verdicts.values()].every(({ state }) => isDone(state) || state === 'failed')
  }

  /** @returns whether stuck objects will count as failed unless something happens */
  look(changed: Changed): boolean {
    for (const [key, object] of this.#open) {
      if (changed !== 'anything' && !changed.has(key)) continue
      const judgement = this.#judge(object)
      this.#judgements.set(key, judgement)
      if (judgement.stuck !== undefined) this.#suspects.add(key)
    }
    this.#patience.note(
      [...this.#judgements].every(
        ([key, { state, isSettled = false }]) => isDone(state) || isSettled || this.#suspects.has(key)
      )
    )
    clearTimeout(this.#givingUp)
    const lefts = [...this.#judgements.values()].flatMap(({ stuck, attempt = 'other' }) =>
      stuck === undefined ? [] : [this.#patience.left(attempt)]
    )
    const next = Math.min(...lefts)
    const isGivingUp = Number.isFinite(next)
    if (isGivingUp) this.#givingUp = setTimeout(this.#wake.now, next)
    for (const [key, { ref }] of this.#open) {
      const judgement = this.#judgements.get(key)
      if (judgement !== undefined) this.#conclude(key, ref, judgement)
    }
    return isGivingUp
  }

  stop(): void {
    clearTimeout(this.#givingUp)
  }

  /** The verdicts at the end: an object that cannot be observed any more is not known to be still healthy. */
  last(): ReadonlyMap<string, ObjectVerdict> {
    return new Map(
      Array.from(this.verdicts, ([key, verdict]) => {
        const stale = isDone(verdict.state) ? this.#judgements.get(key)?.stale : undefined
        const last =
          stale === undefined ? verdict : { ...verdict, state: 'unverified' as const, reason: stale }
        return [key, { ...last, reason: this.#options.redactText(last.reason) }]
      })
    )
  }

  #conclude(key: string, ref: ObjectRef, judgement: Judgement): void {
    const { cluster, now, onChange, redactText, noteStatus } = this.#options
    const { stuck, attempt = 'other', seen } = judgement
    const hasFailed = stuck !== undefined && this.#patience.left(attempt) === 0
    const { state, reason } = hasFailed ? { state: 'failed' as const, reason: stuck } : judgement
    if (state === 'failed') {
      this.#open.delete(key)
      this.#judgements.delete(key)
    }
    noteStatus?.(cluster, key, seen)
    const before = this.verdicts.get(key)
    if (before?.state === state && before.reason === reason) return
    const seconds = (now() - this.#started) / 1000
    const arrived = arrivedBy(state, before, seconds)
    const verdict: ObjectVerdict = {
      object: ref,
      state,
      reason,
      seconds,
      ...(arrived !== undefined && { arrived })
    }
    this.verdicts.set(key, verdict)
    if (isChange(before, verdict)) onChange(redactText(tell(cluster, ref, verdict)))
  }
}

/** Seconds. An object that has failed, or cannot be observed any more, may have arrived before. */
function arrivedBy(
  state: ObjectState,
  before: ObjectVerdict | undefined,
  seconds: number
): number | undefined {
  if (state === 'missing') return undefined
  return before?.arrived ?? (isThere(state) ? seconds : undefined)
}

function isThere(state: ObjectState): boolean {
  return state === 'progressing' || state === 'delivered' || state === 'ready'
}

/** With more clusters, changes are collected before they are judged: hundreds of judges share one thread. */
const FEW_CLUSTERS = 8
const GATHER_MS = { forEach: 15, most: 1000 }
/** Changes are collected for at most 5 % of the time that was already waited. */
const GATHER_PART = 0.05

/**
 * How long to collect changes, milliseconds; the result changes over time.
 * @param clusters that are followed concurrently
 * @param now milliseconds
 * @param mostLater the limit after a long wait, milliseconds
 */
export function gatheringOf(clusters: number, now: () => number, mostLater: number): () => number {
  if (clusters <= FEW_CLUSTERS) return () => 0
  const started = now()
  const least = Math.min(GATHER_MS.forEach * clusters, GATHER_MS.most)
  return () => Math.max(least, Math.min(GATHER_PART * (now() - started), mostLater))
}

/** Objects, by `keyOf`, about which something was reported. */
export type Changed = ReadonlySet<string> | 'anything'

/** Several changes at once wake the judge only once. */
export interface Wake {
  /** @param key of the object that changed; without it, any object may have changed */
  readonly now: (key?: string) => void
  readonly wait: () => Promise<Changed>
}

export function createWake(signal: AbortSignal): Wake {
  let next = Promise.withResolvers<undefined>()
  let changed: Set<string> | 'anything' = new Set()
  const now = (key?: string): void => {
    if (key === undefined) changed = 'anything'
    else if (changed !== 'anything') changed.add(key)
    next.resolve(undefined)
  }
  signal.addEventListener('abort', () => {
    now()
  })
  return {
    now,
    wait: async () => {
      await next.promise
      await setImmediate()
      const taken = changed
      next = Promise.withResolvers<undefined>()
      changed = new Set()
      if (signal.aborted) now()
      return taken
    }
  }
}

/** For facts about all clusters, such as whether they can be observed at all. */
export function wakeAll(views: ReadonlyMap<string, { readonly wake: Wake }>): void {
  for (const { wake } of views.values()) wake.now()
}
