/**
 * The sink of the job summary and of comments, which are Markdown: only this file creates `Html`, and it escapes all
 * text.
 *
 * A block of HTML without an empty line is HTML to its end in every Markdown parser: it contains no link, emphasis or
 * table row. So only the five characters of XML are escaped, in the form for which the runner has masks
 * (`XmlDataEscape`). All other text stays contiguous: a secret that only the runner knows is masked.
 */
import { boundedText } from './plainText.ts'

/** Limit for one text, characters: longer ones belong in the report file. */
const MOST_TEXT = 4000

/** HTML, not text: only the functions of this file create it. */
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
 * Text in which GitHub finds mentions, issues, commits, addresses, formulas or emoji, except in code. An address needs
 * no blank before it.
 */
const LIVE = /[@#$]|:\/\/|www\.|GH-\d|:[a-z+][\w+-]*:|[0-9a-f]{7}/i

/** A template that escapes its interpolations, unless they are `Html` themselves. */
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

/** A sentence with names: only words in which GitHub would find something become code. */
export function phrase(sentence: string): Html {
  return new HtmlText(sentence.split(' ').map(markupOfText).join(' '))
}

/** A text of this action, not a foreign one: names in backquotes become code. */
export function instruction(text: string): Html {
  const pieces = text.split(/`([^`\n]+)`/)
  return new HtmlText(
    pieces
      .map((piece, index) => (index % 2 === 1 ? code(piece).toString() : phrase(piece).toString()))
      .join('')
  )
}

export function code(text: string): Html {
  return new HtmlText(`<code>${escapedText(text)}</code>`)
}

/** Texts with ` · ` between them; each is Html or foreign. */
export function dotted(items: readonly (string | Html)[]): Html {
  return new HtmlText(items.map(markupOf).join(' · '))
}

/** A link to a web page; for other addresses only the text. */
export function link(address: string, text: string): Html {
  const url = URL.parse(address)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return markup`${text}`
  return new HtmlText(`<a href="${escapeXml(url.href)}">${markupOfText(text)}</a>`)
}

/** An invisible comment with names: characters that could end it are removed. */
export function hidden(names: string): Html {
  return new HtmlText(`<!-- ${names.replace(/[^\w./ -]/g, '')} -->`)
}

/** For a `<pre>`, which shows every blank. An empty line would end the block of HTML, so it gets an escaped blank. */
export function preformattedLine(text: string): Html {
  const line = escapeXml(boundedText(text, MOST_TEXT)).replace(/\n/g, ' ')
  return new HtmlText(line.trim() === '' ? '&#32;' : line)
}

/**
 * Characters that are removed from a diagram. The others are enough for its language and for our names, and cannot end
 * the fence or be HTML.
 */
const NOT_OF_DIAGRAMS = /[^\w .:,%-]/g

/** A collapsible section with a fence that GitHub draws as a diagram. Other viewers show its lines. */
export function diagram(title: string, language: 'mermaid', lines: readonly string[], isOpen: boolean): Html {
  const text = lines.map(line => line.replace(NOT_OF_DIAGRAMS, '')).join('\n')
  return new HtmlText(
    `<details${isOpen ? ' open' : ''}><summary>${escapedText(title)}</summary>\n\n\`\`\`${language}\n${text}\n\`\`\`\n\n</details>`
  )
}
