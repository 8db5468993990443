/** States as tables show them: a mark and a word. */
import { markup, type Html } from '../lib/text/html.ts'
import type { CleanupResult } from '../report/report.ts'
import type { Departure } from '../report/departure.ts'
import type { ChangeKind } from '../report/plan.ts'
import type { CauseState } from './causes.ts'

export const STATE_MARKS: Readonly<Record<CauseState, Html>> = {
  ready: markup`✅ ready`,
  delivered: markup`📦 delivered`,
  progressing: markup`⏳ progressing`,
  missing: markup`❔ missing`,
  offline: markup`🔌 offline`,
  failed: markup`❌ failed`,
  unverified: markup`➖ unverified`,
  left: markup`⏳ left`
}

export const DEPARTURE_MARKS: Readonly<Record<Departure['state'], Html>> = {
  gone: markup`✅ gone`,
  left: STATE_MARKS.left,
  unverified: STATE_MARKS.unverified
}

export const CLEANUP_MARKS: Readonly<Record<CleanupResult['outcome'], Html>> = {
  kept: markup`➖ kept`,
  due: markup`⏳ due`,
  removed: markup`✅ removed`,
  withdrawn: markup`📦 withdrawn`,
  failed: markup`❌ failed`
}

export const CHANGE_MARKS: Readonly<Record<ChangeKind, Html>> = {
  added: markup`➕ added`,
  changed: markup`✏️ changed`,
  removed: markup`➖ removed`,
  kept: markup`📌 kept, though it left the chart`,
  unchanged: markup`unchanged`
}
