/** A report file of any version so far. Pure. */
import { EMPTY_REPORT, SCHEMA_VERSION, type Report } from '../../src/report/report.ts'

/** Older ones have no `from` of phases: each began when the one before had ended. */
type OldPhases = readonly { readonly name: string; readonly from?: number; readonly seconds: number }[]

/** @throws Error when it is no report, or one of a later version */
export function parseReport(text: string): Report {
  const parsed = JSON.parse(text) as Partial<Report>
  if (parsed.schemaVersion !== SCHEMA_VERSION)
    throw new Error(
      `it has the schemaVersion ${String(parsed.schemaVersion)}, and this reads ${String(SCHEMA_VERSION)}`
    )
  return { ...EMPTY_REPORT, ...parsed, phases: withBeginnings(parsed.phases ?? []) }
}

function withBeginnings(phases: OldPhases): Report['phases'] {
  let end = 0
  return phases.map(({ name, from = end, seconds }) => {
    end = from + seconds
    return { name, from, seconds }
  })
}
