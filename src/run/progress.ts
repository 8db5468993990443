/**
 * The progress of a phase, for the log: a line every 10 seconds, starting with the tenth. Steps register once and are
 * read when a line is due, so that a short phase costs nothing. The timer ends with the phase, and keeps no process
 * alive.
 */
import { formatDuration } from '../lib/duration.ts'
import type { Log } from '../lib/log.ts'
import { enumerate } from '../lib/text/text.ts'

export interface Count {
  readonly done: number
  readonly all: number
  /** What is counted, in the plural: `objects`. */
  readonly of: string
}

/** The progress of a step. Names in it are foreign text. */
export interface Standing {
  /** The rate and the remaining time belong to the first one. */
  readonly counts?: readonly Count[]
  /** One phrase: `helm upgrade`. */
  readonly waitsFor?: string
}

export type Look = () => Standing

const EVERY_MS = 10_000
/** The period for the rate: a phase may be fast at first and slow later. */
const WINDOW_MS = 60_000
/** Most concurrent steps whose waiting is shown. */
const MOST_SHOWN = 2

interface Sample {
  readonly time: number
  readonly done: number
}

interface Phase {
  readonly name: string
  readonly started: number
  /** Time of the last change that the line shows. */
  changed: number
  shown: string
  /** Samples of what `counted` names, oldest first. */
  samples: Sample[]
  counted: string
}

export class Progress {
  readonly #deps: { readonly log: Pick<Log, 'progress'>; readonly now: () => number }
  readonly #looks = new Set<Look>()
  #remaining: (() => number) | undefined

  /** @param deps `now` in milliseconds, of a monotonic clock */
  constructor(deps: { readonly log: Pick<Log, 'progress'>; readonly now: () => number }) {
    this.#deps = deps
  }

  /** @param remaining milliseconds until the deadline of the run */
  within(remaining: () => number): void {
    this.#remaining = remaining
  }

  /** @returns a function that ends the phase */
  begin(name: string): () => void {
    const started = this.#deps.now()
    const phase: Phase = { name, started, changed: started, shown: '', samples: [], counted: '' }
    const timer = setInterval(() => {
      this.#report(phase)
    }, EVERY_MS).unref()
    return () => {
      clearInterval(timer)
    }
  }

  /** While `body` runs, `look` returns its progress. */
  async during<T>(look: Look | string, body: () => Promise<T>): Promise<T> {
    const asked: Look = typeof look === 'string' ? () => ({ waitsFor: look }) : () => look()
    this.#looks.add(asked)
    try {
      return await body()
    } finally {
      this.#looks.delete(asked)
    }
  }

  /** Never throws: a line of the log must not end a run. */
  #report(phase: Phase): void {
    try {
      this.#deps.log.progress(
        this.#line(
          phase,
          [...this.#looks].map(look => look())
        )
      )
    } catch {
      // The next one may succeed.
    }
  }

  #line(phase: Phase, standings: readonly Standing[]): string {
    const now = this.#deps.now()
    const counts = summed(standings.flatMap(({ counts: found = [] }) => found))
    const waits = [...new Set(standings.flatMap(({ waitsFor = '' }) => (waitsFor === '' ? [] : [waitsFor])))]
    const counted = counts.map(tell).join(', ')
    const shown = [counted, ...waits].join('; ')
    if (shown !== phase.shown) Object.assign(phase, { shown, changed: now })
    const parts = [
      ...(shown === '' || now === phase.changed ? [] : [`unchanged for ${seconds(now - phase.changed)}`]),
      counted,
      this.#pace(phase, counts[0], now),
      waits.length === 0 ? '' : `waits for ${enumerate(waits, MOST_SHOWN)}`
    ].filter(part => part !== '')
    return `${phase.name}, after ${seconds(now - phase.started)}: ${parts.length === 0 ? 'still in progress' : parts.join('; ')}`
  }

  /** Rate and time; empty while no rate is known. */
  #pace(phase: Phase, count: Count | undefined, now: number): string {
    if (count === undefined) return ''
    const { done, all, of } = count
    if (phase.counted !== `${all} ${of}`) Object.assign(phase, { counted: `${all} ${of}`, samples: [] })
    phase.samples = [...phase.samples.filter(({ time }) => now - time <= WINDOW_MS), { time: now, done }]
    const [first] = phase.samples
    if (first === undefined || done <= first.done || now <= first.time) return ''
    const perSecond = ((done - first.done) * 1000) / (now - first.time)
    const rate =
      perSecond >= 1 ? `${perSecond.toFixed(1)} ${of}/s` : `${(perSecond * 60).toFixed(1)} ${of}/min`
    if (done >= all) return rate
    const left = ((all - done) * 1000) / perSecond
    const remaining = this.#remaining?.()
    const isLate = remaining !== undefined && left > remaining
    return `${rate}, about ${about(left)} left${isLate ? `, but \`timeout\` is over in ${about(remaining)}` : ''}`
  }
}

/** Adds up counts of the same kind from concurrent steps. */
function summed(counts: readonly Count[]): readonly Count[] {
  const sums = new Map<string, Count>()
  for (const { done, all, of } of counts) {
    const before = sums.get(of)
    sums.set(of, { done: done + (before?.done ?? 0), all: all + (before?.all ?? 0), of })
  }
  return [...sums.values()]
}

function tell({ done, all, of }: Count): string {
  return `${done} of ${all} ${of}`
}

function seconds(milliseconds: number): string {
  return formatDuration(Math.round(milliseconds / 1000) * 1000)
}

/** Rounded to 5 seconds, or to a minute for several minutes. */
function about(milliseconds: number): string {
  const step = milliseconds < 120_000 ? 5000 : 60_000
  return formatDuration(Math.max(1, Math.round(milliseconds / step)) * step)
}
