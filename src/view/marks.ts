/** States in tables: a mark and a word, which stay on one line. */
import { markup, type Html } from '../lib/text/html.ts'
import type { CleanupResult } from '../report/report.ts'
import type { Departure } from '../report/departure.ts'
import type { HookState } from '../report/hooks.ts'
import type { ChangeKind } from '../report/plan.ts'
import type { CauseState, ClusterState } from './counts.ts'
import { DEPARTURE_LOOKS } from './departureLooks.ts'
import { HOOK_MARKS, type HookResult } from './hookFacts.ts'

const SIGNS: Readonly<Record<ClusterState, string>> = {
  ready: '✅',
  delivered: '📦',
  progressing: '⏳',
  missing: '❔',
  offline: '🔌',
  failed: '❌',
  unverified: '➖'
}

export function stateMark(state: CauseState): Html {
  return state === 'left' ? departureMark(state) : marked(SIGNS[state], state)
}

/** @param title of the cause: the state is not repeated */
export function causeMark(state: CauseState, title: string): Html {
  if (state !== 'left' && title.toLowerCase().startsWith(state)) return markup`${SIGNS[state]}`
  return markup`${stateMark(state)}:`
}

export function departureMark(state: Departure['state']): Html {
  return marked(SIGNS[DEPARTURE_LOOKS[state]], state)
}

export function hookStateMark(state: HookState): Html {
  return marked(HOOK_MARKS[state], hookWords(state))
}

export function hookResultMark({ mark, words }: HookResult): Html {
  return marked(mark, hookWords(words))
}

/**
 * A text without foreign words. `succeeded` ends with seven hexadecimal digits, and a text in which GitHub could find a commit
 * becomes code.
 */
export function hookWords(text: string): Html {
  return text
    .split('succeeded')
    .map(part => markup`${part}`)
    .reduce((before, after) => markup`${before}succeeded${after}`)
}

export const CLEANUP_MARKS: Readonly<Record<CleanupResult['outcome'], Html>> = {
  kept: markup`➖\u00a0kept`,
  due: markup`⏳\u00a0due`,
  removed: markup`✅\u00a0removed`,
  withdrawn: markup`📦\u00a0withdrawn`,
  failed: markup`❌\u00a0failed`
}

export const CHANGE_MARKS: Readonly<Record<ChangeKind, Html>> = {
  added: markup`➕\u00a0added`,
  changed: markup`✏️\u00a0changed`,
  removed: markup`➖\u00a0removed`,
  kept: markup`📌\u00a0kept, though it left the chart`,
  unchanged: markup`unchanged`
}

function marked(sign: string, word: string | Html): Html {
  return markup`${sign}\u00a0${word}`
}
