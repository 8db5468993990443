/** How faults in the inputs are worded and shown. */
import type { Fault } from '../errors.ts'

const MAX_QUOTED = 80
const MAX_LISTED = 20

/** What was given, quoted, on one line and cut: for values that are no secrets. */
export function quote(text: string): string {
  // By code points: half a surrogate pair would not survive the log's encoding.
  const letters = Array.from(text)
  return JSON.stringify(letters.length <= MAX_QUOTED ? text : `${letters.slice(0, MAX_QUOTED).join('')}...`)
}

/** `"a", "b" and 3 more`; `none` when there are none. */
export function listOf(names: readonly string[]): string {
  if (names.length === 0) return 'none'
  const shown = names.slice(0, MAX_LISTED).map(quote).join(', ')
  return names.length <= MAX_LISTED ? shown : `${shown} and ${names.length - MAX_LISTED} more`
}

/** A block of lines per fault, in the order of the faults. */
export function formatFaults(faults: readonly Fault[]): string {
  return faults
    .map(({ input, given, allowed, remedy }) =>
      [input, `  given:   ${given}`, `  allowed: ${allowed}`, `  to do:   ${remedy}`].join('\n')
    )
    .join('\n\n')
}
