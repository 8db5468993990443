/**
 * A timeline as lines of a mermaid `gantt`. GitHub draws it, and the lines are also readable as text. A name is shown
 * in full or not at all: nothing of it can be syntax, and no part of a secret remains. Pure.
 */
import type { Bar, Lane, Timeline } from './timeline.ts'

/** Mermaid draws no text longer than 50,000 characters. */
const MOST_CHARACTERS = 40_000
/** Times are times of day: the bars begin at midnight. Seconds. */
const DAY = 86_400
const HOUR = 3600
/** Between two ticks of the axis. Seconds. */
const STEPS = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14_400]
/** On a phone, more of them overlap. */
const MOST_TICKS = 5
/** The characters of a Kubernetes name; numbers and words of this action match too. */
const NAME = /^[a-z0-9](?:[a-z0-9. -]{0,298}[a-z0-9])?$/i
/** Pixels. */
const PADDING = { least: 75, most: 400, ofCharacter: 7 }

/** Empty if there is nothing to draw. */
export function ganttOf({ seconds, phases, hooks, clusters }: Timeline): readonly string[] {
  if (seconds >= DAY || phases.length + hooks.length + clusters.length === 0) return []
  const lanes = [
    ...(phases.length === 0 ? [] : [{ title: 'Phases', bars: phases }]),
    ...(hooks.length === 0 ? [] : [{ title: 'Hooks', bars: hooks }]),
    ...clusters.map((lane, index) => ({ ...lane, title: nameOr(`cluster ${index + 1}`, lane.title) }))
  ]
  const head = [
    '---',
    'config:',
    '  gantt:',
    `    leftPadding: ${paddingOf(lanes)}`,
    // Of four alternating backgrounds, the third is yellow, as if it were a warning.
    '    numberSectionStyles: 2',
    '---',
    'gantt',
    '  dateFormat HH:mm:ss.SSS',
    `  axisFormat ${seconds < HOUR ? '%M:%S' : '%H:%M'}`,
    ...tickInterval(seconds),
    '  todayMarker off'
  ]
  return within(head, lanes.map(linesOf))
}

/** Empty if ticks every four hours are too many: the default of mermaid. */
function tickInterval(seconds: number): readonly string[] {
  const step = STEPS.find(each => seconds / each <= MOST_TICKS)
  if (step === undefined) return []
  const interval = step < 60 ? `${step}second` : step < HOUR ? `${step / 60}minute` : `${step / HOUR}hour`
  return [`  tickInterval ${interval}`]
}

function within(head: readonly string[], sections: readonly (readonly string[])[]): readonly string[] {
  const lines = [...head]
  let left = MOST_CHARACTERS - lengthOf(head)
  for (const section of sections) {
    left -= lengthOf(section)
    if (left < 0) break
    lines.push(...section)
  }
  return lines
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0)
}

/** Space for the longest title, which mermaid writes beside the bars. */
function paddingOf(lanes: readonly Lane[]): number {
  const longest = Math.max(...lanes.map(({ title }) => title.length))
  return Math.min(PADDING.most, Math.max(PADDING.least, (longest + 2) * PADDING.ofCharacter))
}

function linesOf({ title, bars }: Lane): readonly string[] {
  return [`  section ${title}`, ...bars.map(lineOf)]
}

/** The time comes first, so that no line begins with a keyword of mermaid. */
function lineOf({ label, from, to, state }: Bar, index: number): string {
  const name = nameOr(`step ${index + 1}`, label)
  return `  ${(to - from).toFixed(1)} s ${name} :${state}, ${timeOf(from)}, ${timeOf(to)}`
}

function nameOr(other: string, name: string): string {
  return NAME.test(name) ? name : other
}

/** `00:01:02.500`. */
function timeOf(seconds: number): string {
  const milliseconds = Math.min(Math.max(0, Math.round(seconds * 1000)), DAY * 1000 - 1)
  return new Date(milliseconds).toISOString().slice('1970-01-01T'.length, -1)
}
