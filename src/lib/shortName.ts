/** Names that are derived from another name. */
import { createHash } from 'node:crypto'
import { withoutTrailing } from './text/trim.ts'

const HASH_DIGITS = 8

/** Limit for a label of DNS, RFC 1123. */
const MOST = 63

/**
 * `NAME` with `suffix`, at most `most` characters: a long name keeps its beginning and gets a hash, so that two names
 * never collide.
 * @param suffix much shorter than `most`
 */
export function withSuffix(name: string, suffix: string, most = MOST): string {
  if (name.length + suffix.length <= most) return name + suffix
  const end = `-${shortHash(name)}${suffix}`
  return `${withoutTrailing(name.slice(0, most - end.length), unit => !/[a-z0-9]/.test(unit))}${end}`
}

/** Enough to distinguish a few thousand names. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS)
}
