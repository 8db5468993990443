/** Lists and numbers in sentences. */

/** `1 object`, `25,600 objects`. @param noun in the singular */
export function counted(count: number, noun: string): string {
  return `${digits(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** `25,600`, of a whole number. Intl would take 14 ms for the first one. */
export function digits(count: number): string {
  const text = String(count)
  const groups: string[] = []
  for (let end = text.length; end > 0; end -= 3) groups.unshift(text.slice(Math.max(0, end - 3), end))
  return groups.join(',')
}

/** `a, b and 3 more`. */
export function enumerate(items: readonly string[], most: number): string {
  const rest = items.length - most
  return rest <= 0 ? items.join(', ') : `${items.slice(0, most).join(', ')} and ${String(rest)} more`
}

/** The same, one item on each line. */
export function listLines(items: readonly string[], most: number): readonly string[] {
  const rest = items.length - most
  return rest <= 0 ? items : [...items.slice(0, most), `and ${String(rest)} more`]
}

/**
 * Shortens a text that has such a list, to one line with fewer items. The first and the last line stay: they contain
 * the subject of the list and the result of the run.
 * @param most lines that are kept
 */
export function shortList(text: string, most: number): string {
  const lines = linesOf(text)
  if (lines.length <= most) return joined(lines)
  const [kept, left, end] = [lines.slice(0, most - 1), lines.slice(most - 1, -1), lines.slice(-1)]
  const more = left.reduce((sum, line) => sum + Number(/^and (\d{1,9}) more$/.exec(line)?.[1] ?? 1), 0)
  return joined([...kept, `and ${String(more)} more.`, ...end])
}

/** The lines that are not blank, trimmed. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}

/** Items are not sentences: they get separators. */
function joined(lines: readonly string[]): string {
  return lines
    .map((line, index) => (index === lines.length - 1 || /[.:;!?]$/.test(line) ? line : `${line};`))
    .join(' ')
}
