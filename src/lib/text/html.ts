/**
 * The sink of the job summary and of comments, which are Markdown: only this file makes `Html`, and it escapes all text.
 *
 * A block of HTML without an empty line is HTML to its end for every Markdown parser: nothing in it is a link, an emphasis
 * or a table row. So only the five characters of XML have to be escaped, in the way for which the runner has masks
 * (`XmlDataEscape`). Everything else stays contiguous: a secret that only the runner knows is masked.
 */
import { boundedText } from './plainText.ts'

/** Of one text, characters: longer ones belong into the report file. */
const MOST_TEXT = 4000

/** HTML, not a text: made by the functions of this file, and by nothing else. */
class HtmlText {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }
}

export type Html = HtmlText

export type Interpolation = string | number | Html | readonly Html[]

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;']
])

/**
 * Text in which GitHub finds mentions, issues, commits, addresses, formulas or emoji, which it does everywhere but in
 * code. An address needs no blank before it.
 */
const LIVE = /[@#$]|:\/\/|www\.|GH-\d|:[a-z+][\w+-]*:|[0-9a-f]{7}/i

/** A template whose interpolations are escaped, unless they are `Html` themselves. */
export function markup(parts: TemplateStringsArray, ...values: readonly Interpolation[]): Html {
  const texts = values.map(markupOf)
  return new HtmlText(parts.map((part, index) => part + (texts[index] ?? '')).join(''))
}

function markupOf(value: Interpolation): string {
  if (value instanceof HtmlText) return value.toString()
  return typeof value === 'object' ? value.map(String).join('') : markupOfText(String(value))
}

function markupOfText(text: string): string {
  const escaped = escapedText(text)
  return LIVE.test(text) ? `<code>${escaped}</code>` : escaped
}

function escapedText(text: string): string {
  return escapeXml(boundedText(text, MOST_TEXT)).replace(/\n/g, '<br>')
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, char => ENTITIES.get(char) ?? '')
}

/** A sentence with names in it: of it only the words are code in which GitHub would find something. */
export function phrase(sentence: string): Html {
  return new HtmlText(sentence.split(' ').map(markupOfText).join(' '))
}

export function code(text: string): Html {
  return new HtmlText(`<code>${escapedText(text)}</code>`)
}

/** Texts with ` · ` between them, each of them Html or foreign. */
export function dotted(items: readonly (string | Html)[]): Html {
  return new HtmlText(items.map(markupOf).join(' · '))
}

/** A link to a web page; of any other address the text alone. */
export function link(address: string, text: string): Html {
  const url = URL.parse(address)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return markup`${text}`
  return new HtmlText(`<a href="${escapeXml(url.href)}">${markupOfText(text)}</a>`)
}

/** An invisible comment, of names: whatever could end it is left out. */
export function hidden(names: string): Html {
  return new HtmlText(`<!-- ${names.replace(/[^\w./ -]/g, '')} -->`)
}

/** For a `<pre>`, which shows every blank. An empty line would end the block of HTML, so that it gets a written blank. */
export function preformattedLine(text: string): Html {
  const line = escapeXml(boundedText(text, MOST_TEXT)).replace(/\n/g, ' ')
  return new HtmlText(line.trim() === '' ? '&#32;' : line)
}

/** Of a diagram, what its language needs and no name of ours has: none of it ends the fence, or is HTML. */
const NOT_OF_DIAGRAMS = /[^\w .:,%-]/g

/** A fold around a fence for which GitHub draws a diagram. Elsewhere its lines are read as they are. */
export function diagram(title: string, language: 'mermaid', lines: readonly string[], isOpen: boolean): Html {
  const text = lines.map(line => line.replace(NOT_OF_DIAGRAMS, '')).join('\n')
  return new HtmlText(
    `<details${isOpen ? ' open' : ''}><summary>${escapedText(title)}</summary>\n\n\`\`\`${language}\n${text}\n\`\`\`\n\n</details>`
  )
}
