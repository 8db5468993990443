/**
 * The objects of one cluster, each judged again whenever something of it changed there, until all of them are as they
 * should be or cannot become so. Which source reports the changes is the caller's business.
 */
import { setImmediate } from 'node:timers/promises'
import { keyOf, type KubeObject, type ObjectRef, type ResourceType } from '../kubernetes/objects.ts'
import { tellMissing, isChange, tell, isDone, type Goal, type Judgement, type Expected } from './judgement.ts'
import type { Seen } from './arrival.ts'
import { Patience } from './patience.ts'
import type { ObjectState, ObjectVerdict } from '../report/verdict.ts'

/**
 * How a cluster stands:
 * - `open`: there is something to wait for
 * - `done`: everything is as it should be
 * - `failing`: an object is stuck and nothing else goes on, so it fails soon
 * - `failed`: an object has failed for good
 * - `lost`: the cluster is offline
 */
export type Stand = 'open' | 'done' | 'failing' | 'failed' | 'lost'

export type ExpectedObject = Expected & { readonly type: ResourceType; readonly live: KubeObject }

export interface PursueOptions extends Goal {
  readonly cluster: string
  readonly expected: readonly ExpectedObject[]
  /** Ends the observation; what is known by then is the verdict. */
  readonly signal: AbortSignal
  /** Milliseconds. */
  readonly now: () => number
  /** By how much later than it happens something may be reported, where that matters. Milliseconds. */
  readonly lateMs?: () => number
  /** One line for each change of an object's state. */
  readonly onChange: (line: string) => void
  /** Called whenever it was looked. @param verdicts by `keyOf`; the same map each time */
  readonly onStand: (cluster: string, stand: Stand, verdicts: ReadonlyMap<string, ObjectVerdict>) => void
  readonly redactText: (text: string) => string
  /** Called with who each object is, by UIDs, whenever it was observed. */
  readonly noteIdentity?: NoteIdentity
  /** Called with the status by which each object is judged, whenever it was judged. */
  readonly noteStatus?: NoteStatus
}

/** @param uids of the object in the cluster, or of the ManifestWorks that bring it; none while it is not there */
export type NoteIdentity = (cluster: string, key: string, uids: readonly string[]) => void

/** @param seen undefined while no status was observed that may be of its current spec */
export type NoteStatus = (cluster: string, key: string, seen: Seen | undefined) => void

/** What has not arrived by then is reported, once. */
const MISSING_MS = 5000

/**
 * @param judge an object, as it is known now
 * @param wake tells that something changed
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

/** What is known of the objects of one cluster, by `keyOf`. */
class Pursuit {
  readonly verdicts = new Map<string, ObjectVerdict>()
  readonly #options: PursueOptions
  readonly #judge: (object: ExpectedObject) => Judgement
  readonly #wake: Wake
  readonly #started: number
  /** Of what has not failed. What has failed stays so: an image that cannot be pulled looks less final between two tries. */
  readonly #open: Map<string, ExpectedObject>
  readonly #judgements = new Map<string, Judgement>()
  readonly #patience: Patience
  /** What was stuck once: its next try is no sign of something else going on. */
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

  /** @returns whether what is stuck will be given up unless something happens */
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

  /** The verdicts at the end: what cannot be seen any more is not known to be well still. */
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

/** Seconds. What has failed, or cannot be seen any more, may have arrived before. */
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

/** With more clusters changes are gathered before they are judged: hundreds of judges share one thread. */
const FEW_CLUSTERS = 8
const GATHER_MS = { forEach: 15, most: 1000 }
/** Changes are gathered for at most 5 % of the time that was already waited. */
const GATHER_PART = 0.05

/**
 * How long to gather changes, milliseconds, at any time from now on.
 * @param clusters that are followed at once
 * @param now milliseconds
 * @param mostLater of those who have waited long, milliseconds
 */
export function gatheringOf(clusters: number, now: () => number, mostLater: number): () => number {
  if (clusters <= FEW_CLUSTERS) return () => 0
  const started = now()
  const least = Math.min(GATHER_MS.forEach * clusters, GATHER_MS.most)
  return () => Math.max(least, Math.min(GATHER_PART * (now() - started), mostLater))
}

/** Objects, by `keyOf`, of which something was reported. */
export type Changed = ReadonlySet<string> | 'anything'

/** All changes that are there at once wake the judge once. */
export interface Wake {
  /** @param key of the object that changed; without one, any may have */
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

/** For what concerns all clusters, such as whether they can be seen at all. */
export function wakeAll(views: ReadonlyMap<string, { readonly wake: Wake }>): void {
  for (const { wake } of views.values()) wake.now()
}
