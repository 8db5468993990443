/** The BindingPolicy's name when the user gives none. */
import { createHash } from 'node:crypto'
import { withoutTrailing } from '../../lib/text/trim.ts'
import { MAX_LABEL } from '../../kubernetes/names.ts'

const HASH_DIGITS = 16

/**
 * `RELEASE.NAMESPACE`. A namespace has no dot, so the last dot separates the two, and no other pair has the same name.
 * KubeStellar uses the name as a label value, so it has at most 63 characters. A longer one is cut and ends with a hash
 * of the pair. It has no dot, so it cannot equal a short one.
 */
export function defaultPolicyName(release: string, namespace: string): string {
  const name = `${release}.${namespace}`
  if (name.length <= MAX_LABEL) return name
  const hash = createHash('sha256').update(name).digest('hex').slice(0, HASH_DIGITS)
  const readable = name.replaceAll('.', '-').slice(0, MAX_LABEL - HASH_DIGITS - 1)
  return `${withoutTrailing(readable, unit => unit === '-')}-${hash}`
}
