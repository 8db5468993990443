/** The wording of faults in the inputs. */
import type { Fault } from '../lib/errors.ts'
import { plainText } from '../lib/text/plainText.ts'

const MAX_QUOTED = 80
const MAX_LISTED = 20

/**
 * The given value, quoted in full or only with its length: the masks of the runner do not find a part of a secret, or
 * one with escapes in it.
 */
export function quote(text: string): string {
  const isShown = text.length <= MAX_QUOTED && plainText(text) === text && !/[\t\n]/.test(text)
  return isShown ? `"${text}"` : `a text of ${Array.from(text).length} characters`
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
