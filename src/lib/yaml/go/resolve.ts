/** The type of a text without quotes: the rules of go.yaml.in/yaml/v2, and the JSON that sigs.k8s.io/yaml writes. */
import { YamlFault } from './cursor.ts'

/** A number of Go. */
export interface GoNumber {
  readonly type: 'int' | 'uint' | 'float'
  readonly value: number
  /** Whole numbers with all their digits. */
  readonly digits: string
}

export type Resolved = string | boolean | null | GoNumber

const STANDARD = 'tag:yaml.org,2002:'
const [STRING, BINARY, TIME] = [`${STANDARD}str`, `${STANDARD}binary`, `${STANDARD}timestamp`]
export const MERGE = `${STANDARD}merge`
/** Other tags do not determine the type of a text. */
const TAG_OF_TYPE: Readonly<Record<string, string>> = {
  bool: `${STANDARD}bool`,
  int: `${STANDARD}int`,
  float: `${STANDARD}float`,
  null: `${STANDARD}null`
}
const RESOLVABLE = new Set([...Object.values(TAG_OF_TYPE), TIME])

/** Words in the three cases of YAML 1.1. */
function words(value: boolean | null, ...all: readonly string[]): [string, boolean | null][] {
  return all.flatMap(word => {
    const forms = new Set([word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    return [...forms].map((form): [string, boolean | null] => [form, value])
  })
}

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...words(true, 'y', 'yes', 'true', 'on'),
  ...words(false, 'n', 'no', 'false', 'off'),
  ...words(null, 'null'),
  ['', null],
  ['~', null]
])
const INFINITE = /^([-+]?)\.(?:inf|Inf|INF)$/
const NOT_A_NUMBER = new Set(['.nan', '.NaN', '.NAN'])
/** Characters with which a value other than a text begins. */
const HINT = /^[-+.\d~yYnNtTfFoO]/
const SMALL_INTEGER = /^(?:0|-?[1-9]\d{0,14})$/
const INTEGER = /^([-+]?)(0[xX][\dA-Fa-f]+|0[oO][0-7]+|0[bB][01]+|0[0-7]*|[1-9]\d*)$/
/** Go reads the sign of such a binary number after its prefix. */
const SIGNED_BINARY = /^0b([-+])([01]+)$/
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/
/** In floats that begin with a point, Go allows underscores between digits only. */
const POINT_FLOAT = /^\.\d+(?:_\d+)*(?:[eE][-+]?\d+(?:_\d+)*)?$/
const [LEAST_INT, MOST_INT, MOST_UINT] = [-(2n ** 63n), 2n ** 63n - 1n, 2n ** 64n - 1n]

/** @param tag in full; empty if there is none; @throws YamlFault when the text does not match the tag */
export function resolve(tag: string, text: string, at: number): Resolved {
  if (tag === BINARY) return bytesIn(text, at)
  if (tag !== '' && !RESOLVABLE.has(tag)) return text
  if (tag === TIME) {
    if (!isTimestamp(text)) throw new YamlFault('a value is not what its tag says', at)
    return text
  }
  const found = text === '' ? null : HINT.test(text) ? resolved(text) : text
  if (tag === '' || tag === tagOf(found)) return found
  if (tag === TAG_OF_TYPE['float'] && isNumber(found) && found.type === 'int')
    return { ...found, type: 'float', digits: '' }
  throw new YamlFault('a value is not what its tag says', at)
}

function tagOf(value: Resolved): string | undefined {
  if (value === null) return TAG_OF_TYPE['null']
  if (typeof value === 'string') return STRING
  if (typeof value === 'boolean') return TAG_OF_TYPE['bool']
  return TAG_OF_TYPE[value.type === 'float' ? 'float' : 'int']
}

export function isNumber(value: Resolved): value is GoNumber {
  return typeof value === 'object' && value !== null
}

function resolved(text: string): Resolved {
  if (SMALL_INTEGER.test(text)) return { type: 'int', value: Number(text), digits: text }
  const word = WORDS.get(text)
  if (word !== undefined) return word
  const infinite = INFINITE.exec(text)
  if (infinite !== null) return float(infinite[1] === '-' ? -Infinity : Infinity)
  if (NOT_A_NUMBER.has(text)) return float(NaN)
  if (text.startsWith('.')) return POINT_FLOAT.test(text) ? (finite(text.replaceAll('_', '')) ?? text) : text
  if (!/^[-+\d]/.test(text)) return text
  const plain = text.replaceAll('_', '')
  return integerIn(plain) ?? (FLOAT.test(plain) ? finite(plain) : undefined) ?? text
}

function integerIn(plain: string): GoNumber | undefined {
  const [, sign, digits] = INTEGER.exec(plain) ?? signedBinary(plain)
  if (digits === undefined) return undefined
  const size = BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits)
  const integer = sign === '-' ? -size : size
  if (integer >= LEAST_INT && integer <= MOST_INT)
    return { type: 'int', value: Number(integer), digits: String(integer) }
  if (sign !== '' || integer > MOST_UINT) return undefined
  return { type: 'uint', value: Number(integer), digits: String(integer) }
}

function signedBinary(plain: string): readonly (string | undefined)[] {
  const [all, sign, digits] = SIGNED_BINARY.exec(plain) ?? []
  return [all, sign, digits === undefined ? undefined : `0b${digits}`]
}

function float(value: number): GoNumber {
  return { type: 'float', value, digits: '' }
}

/** Undefined if Go reports that it is out of range. */
function finite(text: string): GoNumber | undefined {
  const value = Number(text)
  return Number.isFinite(value) ? float(value) : undefined
}

/** `2001-12-14t21:59:43.10-05:00`, also with a blank and no zone, or only the day. */
const TIMESTAMP =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt](\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?(?:Z|[-+](\d\d):(\d\d)))|(?: (\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?))?$/

function isTimestamp(text: string): boolean {
  const found = TIMESTAMP.exec(text)
  if (found === null) return false
  const [year, month, day, ...times] = found.slice(1).map(part => Number((part as string | undefined) ?? 0))
  const [hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0, ...plain] = times
  const [plainHour = 0, plainMinute = 0, plainSecond = 0] = plain
  const date = new Date(0)
  date.setUTCFullYear(year ?? 0, (month ?? 0) - 1, day ?? 0)
  return (
    date.getUTCMonth() + 1 === month &&
    date.getUTCDate() === day &&
    Math.max(hour, plainHour) < 24 &&
    Math.max(minute, plainMinute) < 60 &&
    Math.max(second, plainSecond) < 60 &&
    zoneHour <= 24 &&
    zoneMinute <= 60
  )
}

/** Base64 by Go's rules; bytes that are not UTF-8 become the characters that Go's JSON writes. */
function bytesIn(text: string, at: number): string {
  const base64 = text.replace(/[\r\n]/g, '')
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0
  const digits = base64.slice(0, base64.length - padding)
  if (base64.length % 4 !== 0 || /[^A-Za-z\d+/]/.test(digits))
    throw new YamlFault('a !!binary that is no base64', at)
  const bytes = Buffer.from(base64, 'base64')
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return lenient(bytes)
  }
}

/** Go replaces each invalid byte, the Encoding Standard each run of them. */
function lenient(bytes: Buffer): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const parts: string[] = []
  for (let from = 0; from < bytes.length;) {
    const first = bytes[from] ?? 0
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    let [part, size] = ['\ufffd', 1]
    try {
      part = decoder.decode(bytes.subarray(from, from + length))
      size = length
    } catch {
      // The next byte may begin a character.
    }
    parts.push(part)
    from += size
  }
  return parts.join('')
}

/** A number as the key of an object; undefined if Go has none. */
export function keyOf(number: GoNumber): string | undefined {
  if (number.type === 'uint') return undefined
  return number.type === 'int' ? number.digits : float32Text(number.value)
}

/** The output of `strconv.FormatFloat(value, 'g', -1, 32)`, with YAML's words. */
function float32Text(number: number): string {
  const value = Math.fround(number)
  if (Number.isNaN(value)) return '.nan'
  if (!Number.isFinite(value)) return value < 0 ? '-.inf' : '.inf'
  if (value === 0) return Object.is(value, -0) ? '-0' : '0'
  const shortest = Array.from({ length: 9 }, (_, index) => exponential(value, index)).find(
    text => Math.fround(Number(text)) === value
  )
  const [mantissa = '', power = ''] = (shortest ?? value.toExponential()).split('e')
  const exponent = Number(power)
  if (exponent < -4 || exponent >= 6)
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`
  const digits = mantissa.replace(/[-.]/g, '').length
  return Number(`${mantissa}e${power}`).toFixed(Math.max(0, digits - 1 - exponent))
}

/** Like `toExponential`, which rounds 5 up, with Go's rounding to an even digit. */
function exponential(value: number, digits: number): string {
  const [exact = '', power = ''] = value.toExponential(100).split('e')
  const end = exact.indexOf('.') + 1 + digits
  const isHalf = /^50*$/.test(exact.slice(end))
  const kept = digits === 0 ? exact.slice(0, end - 1) : exact.slice(0, end)
  return isHalf && /[02468]$/.test(kept) ? `${kept}e${power}` : value.toExponential(digits)
}
