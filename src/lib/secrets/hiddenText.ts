/**
 * Hides values that may be secrets in texts: configuration files, scripts, command lines. It works line by line, since
 * the text may have any format and stays readable. Pure, and linear in the length of the text.
 */
import { startOfPaired } from './pairedLines.ts'
import { looksSecret } from './secretLooks.ts'
import { namesSecret } from './secretNames.ts'

/**
 * Receives each value to hide, and returns its replacement.
 * @param place the name of the value, such as `password:`; equal places of two texts are compared with each other
 */
export type Cover = (place: string, value: string) => string

/** Longer lines are unreadable in a diff, and are hidden completely. Characters. */
const LONGEST_LINE = 10_000
/** Before a separator; a longer text is not a key. */
const LONGEST_KEY = 120

/** A reference to a variable: it names a secret, but does not contain it. */
const REFERENCE = /^["']?\$(?:\{[\w.]{1,120}\}|\([\w.]{1,120}\)|\w{1,120})["']?[,;]?$/
/** The value is on the lines below. */
const OPENS = /^(?:[|>][-+\d]{0,2}|[{[]|["']{3})?$/
/** The end of such a value that does not depend on indentation: a line of its own after it. */
const QUOTED = /[:=]\s{0,8}(?:("""|''')|<<[-~]?\s?["']?(\w{1,40})["']?)\s*$/
/** The key at the start of a line, with everything before the value: `  - "user": `, `export USER=`. */
const LEAD = /^\s*(?:-\s+)?(?:(?:export|set|ENV|ARG)\s+)?["']?[\w./-]{1,120}["']?\s*(?::=|=>|[:=])\s*/

/** A key at the start of a line, with the text before it; up to the end of the line if it has no value there. */
const KEY = /^((?:\s|-\s)*["']?)([\p{L}\p{N}\p{M}_.$/-]{1,120})["']?\s{0,8}[:=](?:\s*$)?/u

/** @param isKnown whether the caller knows a secret in this line, which begins with `place` */
export function coverText(
  text: string,
  cover: Cover,
  isKnown: (place: string, line: string) => boolean
): string {
  // A manifest inside a text: everything in a Secret is secret.
  const isSecretManifest = /^\s{0,40}["']?kind["']?\s{0,8}:\s{0,8}["']?Secret\b/m.test(text)
  const below = new Below(isSecretManifest)
  const lines = text.split('\n')
  return lines
    .map((line, at) => {
      if (below.covers(line)) return wholeLine(line, cover)
      const paired = startOfPaired(lines, at)
      const start = startOfSecret(line, isKnown) ?? paired
      below.note(line, start, paired !== undefined)
      if (start === undefined) return line
      const [lead, rest] = [line.slice(0, start), line.slice(start)]
      return OPENS.test(rest.trim()) ? line : `${lead}${cover(lead.trim(), rest)}`
    })
    .join('\n')
}

/** The text before the value stays if it contains nothing of the value; otherwise only the indentation stays. */
function wholeLine(line: string, cover: Cover): string {
  const [indentation = ''] = /^\s*/.exec(line) ?? []
  return line.trim() === '' ? line : `${indentation}${cover('', line.slice(indentation.length))}`
}

/** Where the value of the line begins, if it has to be hidden. */
function startOfSecret(line: string, isKnown: (place: string, line: string) => boolean): number | undefined {
  if (line.length > LONGEST_LINE) return 0
  const [lead = ''] = LEAD.exec(line) ?? []
  const named = startOfNamed(line)
  if (!isKnown(lead.trim(), line) && !looksSecret(line)) return named
  // The secret may look like a key, such as base64 that ends with "=".
  const start = looksSecret(lead) ? 0 : lead.length
  return named === undefined ? start : Math.min(start, named)
}

/** After the first key, flag, element or word with the name of a secret. */
function startOfNamed(line: string): number | undefined {
  const starts = [assigned(line), flagged(line), element(line), pair(line), statement(line)]
  const found = starts.filter(start => start !== undefined)
  return found.length === 0 ? undefined : Math.min(...found)
}

/** `password: x`, `"password" => "x"`, `DB_PASSWORD=x`, anywhere in the line. */
function assigned(line: string): number | undefined {
  for (const { index, 0: separator } of line.matchAll(/(?::=|=>|[:=])[ \t]{0,8}/g)) {
    const key = keyBefore(line, index)
    const end = index + separator.length
    // A word of a path or of prose is not a key: `secrets/app: see below` has one, `https://` none.
    if (key === undefined || !namesSecret(key) || line.startsWith('//', end)) continue
    if (!isHarmless(line.slice(end))) return end
  }
  return undefined
}

const [BLANK, QUOTE_OR_BRACKET] = [/[ \t]/, /["'\])]/]
/** Halves of surrogate pairs count as letters: some are. */
const OF_KEY = /[\p{L}\p{N}\p{M}\p{Cs}_.$/-]/u

/** The word before an offset, which may be followed by quotes, brackets and blanks; undefined when there is none. */
function keyBefore(line: string, place: number): string | undefined {
  const end = startOfRun(line, startOfRun(line, place, BLANK, 8), QUOTE_OR_BRACKET, 3)
  const start = startOfRun(line, end, OF_KEY, LONGEST_KEY)
  return start === end ? undefined : line.slice(start, end)
}

/** The start of the run of such characters that ends before `end`. */
function startOfRun(line: string, end: number, letter: RegExp, most: number): number {
  let start = end
  while (end - start < most && letter.test(line.charAt(start - 1))) start--
  return start
}

/** `--password x` */
function flagged(line: string): number | undefined {
  for (const { 0: flag, 1: name = '', index } of line.matchAll(/(?<=^|[\s"'])--?([\w-]{2,80})[ \t]{1,8}/g)) {
    const end = index + flag.length
    if (namesSecret(name) && !isHarmless(line.slice(end)) && !line.startsWith('-', end)) return end
  }
  return undefined
}

/** `<password>x</password>` */
function element(line: string): number | undefined {
  for (const { 0: tag, 1: name = '', index } of line.matchAll(/<([\w:.-]{1,80})(?:\s[^<>]{0,400})?>/g)) {
    const end = index + tag.length
    if (namesSecret(name) && end < line.length && line[end] !== '<') return end
  }
  return undefined
}

/** `<add key="Password" value="x"/>`, `{name: password, value: x}` */
function pair(line: string): number | undefined {
  const value = /\bvalue["']?[ \t]{0,8}[:=][ \t]{0,8}/.exec(line)
  if (value === null) return undefined
  const names = line.matchAll(/\b(?:key|name)["']?[ \t]{0,8}[:=][ \t]{0,8}["']?([\w.-]{1,120})/g)
  const isNamed = [...names].some(([, name = '']) => namesSecret(name))
  return isNamed ? value.index + value[0].length : undefined
}

/** `requirepass x`, `machine a login b password x`: a word, blanks, and the value. */
function statement(line: string): number | undefined {
  const first = /^\s*(?:-\s+)?([\w.-]{3,80})[ \t]{1,40}(?=[^\s:=])/.exec(line)
  if (first !== null && namesSecret(first[1] ?? '') && !isHarmless(line.slice(first[0].length)))
    return first[0].length
  const inner = /\b(?:password|passwd|passphrase|account)[ \t]{1,8}(?=\S)/.exec(line)
  const isNetrc = /^\s*(?:machine|default)\b/.test(line)
  return inner !== null && isNetrc ? inner.index + inner[0].length : undefined
}

/** Empty, or a reference to another place that has the value. */
function isHarmless(rest: string): boolean {
  const value = rest.trim()
  return /^(?:true|false|null|~|""|'')?[,;]?$/.test(value) || REFERENCE.test(value)
}

/** The lines that continue a value: PEM, quotes and here-documents, continued lines, deeper lines. */
class Below {
  readonly #isSecretManifest: boolean
  /** For a value that continues until a line contains this. */
  #end: string | undefined
  #isContinued = false
  /** For a key whose value continues below it; deeper lines and items of a list belong to it. */
  #key: { readonly depth: number; readonly isEmpty: boolean } | undefined

  constructor(isSecretManifest: boolean) {
    this.#isSecretManifest = isSecretManifest
  }

  covers(line: string): boolean {
    if (this.#end !== undefined || this.#isContinued) {
      if (this.#end !== undefined && line.includes(this.#end)) this.#end = undefined
      this.#isContinued = this.#isContinued && line.endsWith('\\')
      return true
    }
    if (this.#key === undefined) return false
    const depth = line.length - line.trimStart().length
    const isItem = this.#key.isEmpty && depth === this.#key.depth && /^\s*-(?:\s|$)/.test(line)
    if (line.trim() === '' || depth > this.#key.depth || isItem) return true
    this.#key = undefined
    return false
  }

  /** @param start of the hidden part of the line; @param isPaired whether the name of its value is on another line */
  note(line: string, start: number | undefined, isPaired: boolean): void {
    if (line.includes('-----BEGIN ') && !line.includes('-----END ')) this.#end = '-----END '
    if (start !== undefined && line.endsWith('\\')) this.#isContinued = true
    const found = KEY.exec(line)
    if (found === null) return
    const [lead, key = ''] = [found[1] ?? '', found[2]]
    const isOfSecret = this.#isSecretManifest && /^(?:stringData|data|annotations|labels)$/.test(key)
    if (!namesSecret(key) && !isOfSecret && !isPaired) return
    const quoted = QUOTED.exec(line)
    this.#end ??= quoted?.[1] ?? quoted?.[2]
    this.#key = { depth: lead.length, isEmpty: line.length === found[0].length }
  }
}
