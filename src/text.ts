/**
 * Text that others wrote: Helm, API servers, containers, charts. Made harmless for the job log, which obeys lines that
 * begin with `::` or hold `##[`, and for the summary, which is Markdown.
 */

export interface SanitizeOptions {
  /** Characters. */
  readonly maxLength: number
}

// Every control character but tab and newline, and those that turn the direction of writing.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
// Colours, cursor movements, and titles: ESC [ ... letter, ESC ] ... BEL.
// eslint-disable-next-line no-control-regex
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g
/** Invisible, and enough for the runner not to see a command. */
const BREAK = '\u200b'

export function sanitize(text: string, { maxLength }: SanitizeOptions): string {
  const plain = text
    .replace(ANSI, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(CONTROL, '')
  const cut = plain.length > maxLength ? `${plain.slice(0, maxLength)} … (cut)` : plain
  return cut.replace(/^([ \t]*)::/gm, `$1:${BREAK}:`).replaceAll('##[', `##${BREAK}[`)
}

/** By the list of secrets: a run asks about the same ones thousands of times. */
const FORMS = new WeakMap<readonly string[], readonly string[]>()

/** Replaces each secret, and its base64 and URI-encoded forms, by `***`. */
export function redact(text: string, secrets: readonly string[]): string {
  const forms = FORMS.get(secrets) ?? formsOf(secrets)
  FORMS.set(secrets, forms)
  return forms.reduce((redacted, form) => redacted.replaceAll(form, '***'), text)
}

/** Longest first: replacing a part of a longer one would leave the rest of it. */
function formsOf(secrets: readonly string[]): readonly string[] {
  const forms = secrets.flatMap(secret => [
    secret,
    Buffer.from(secret).toString('base64'),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1)
  ])
  return [...new Set(forms)].filter(form => form !== '').sort((left, right) => right.length - left.length)
}

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
    .replace(/\ufffd{1,3}$/, '')
  return kept + note
}
