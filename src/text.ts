/**
 * Text that others wrote: Helm, API servers, containers, charts. Made harmless for the job log, which obeys lines that
 * begin with `::` or hold `##[`, and for the summary, which is Markdown.
 */

const BREAK = '\u200b'

/** `a, b and 3 more`. */
export function enumerate(items: readonly string[], most: number): string {
  const rest = items.length - most
  return rest <= 0 ? items.join(', ') : `${items.slice(0, most).join(', ')} and ${String(rest)} more`
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** For a table cell or a line: no markup, no links, no mentions, no line breaks but `<br>`. */
export function escapeMarkdown(text: string): string {
  return escapeHtml(text)
    .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replaceAll('@', `@${BREAK}`)
    .replace(/\b(https?|www)(:\/\/|\.)/gi, `$1${BREAK}$2`)
    .replace(/\n/g, '<br>')
}

/** At most so many bytes of UTF-8, never half a character, with a word that something is missing. */
export function truncateBytes(text: string, limit: number): string {
  const bytes = Buffer.from(text)
  if (bytes.length <= limit) return text
  const note = '\n\n… cut: the report file holds the rest.\n'
  const kept = bytes
    .subarray(0, limit - Buffer.byteLength(note))
    .toString()
    .replace(/\ufffd+$/, '')
  return kept + note
}
