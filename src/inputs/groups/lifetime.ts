/**
 * How long a release is kept, who owns it, and what is never touched: `ttl`, `adopt`, `protect`, and the inputs of
 * `cleanup`.
 */
import { messageOf } from '../../lib/errors.ts'
import { matchesWildcard } from '../../lib/text/wildcard.ts'
import { readCount } from '../choices.ts'
import { parseDuration } from '../../lib/duration.ts'
import { quote } from '../faults.ts'
import type { Given } from '../given.ts'
import { MAX_LABEL } from '../../kubernetes/names.ts'
import { didYouMean } from '../../lib/text/nearest.ts'

/** Why a release is due. */
export type Due = 'expired' | 'closed-pull-requests' | 'deleted-branches'

export const DUE: readonly [Due, ...Due[]] = ['expired', 'closed-pull-requests', 'deleted-branches']

const NAMESPACE_PATTERN = /^[a-z0-9*]([-a-z0-9*]*[a-z0-9*])?$/
const PREVIEW_TTL = '7d'
const MOST_DAYS = 3650

/** Milliseconds; undefined when the release does not expire. */
export function readTtl(given: Given, isPreview: boolean): number | undefined {
  const text = given.text('ttl') ?? (isPreview ? PREVIEW_TTL : undefined)
  if (text === undefined) return undefined
  if (given.text('binding-policy-file') !== undefined && given.text('ttl') !== undefined) {
    given.fault(
      'ttl',
      'a lifetime, but policies of your own',
      'Remove it: a sweep finds releases by the policies that this action made.'
    )
    return undefined
  }
  try {
    return parseDuration(text, MOST_DAYS)
  } catch (error) {
    given.fault('ttl', `${quote(text)}: ${messageOf(error)}`, 'Write a number and its unit: m, h or d.')
    return undefined
  }
}

/** Names and patterns with `*`. */
export function readProtect(given: Given): readonly string[] {
  return given.lines('protect').flatMap(({ number, text }) => {
    if (text.length <= MAX_LABEL && NAMESPACE_PATTERN.test(text)) return [text]
    given.fault('protect', `${quote(text)} in line ${number}`, 'Write one name of a namespace a line.')
    return []
  })
}

/** The pattern that matches the namespace. */
export function protectorOf(namespace: string, patterns: readonly string[]): string | undefined {
  return patterns.find(pattern => matchesWildcard(namespace, pattern))
}

export function readRemove(given: Given): ReadonlySet<Due> {
  const words = given.text('remove')?.split(/[\s,]+/) ?? []
  const known = words.flatMap(word => {
    const due = DUE.find(candidate => candidate === word)
    if (due === undefined)
      given.fault('remove', quote(word), `${didYouMean(word, DUE)}Choose from these words, one a line.`)
    return due ?? []
  })
  return new Set(known)
}

export function readMaxRemovals(given: Given): number {
  return readCount(given, 'max-removals') ?? 0
}
