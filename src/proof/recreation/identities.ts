/**
 * Which objects of the release a run observed in the clusters: by their UIDs there, or through the ITS by the UIDs of
 * the ManifestWorks that deliver them. A different UID means that the object was re-created.
 */
import { createHash } from 'node:crypto'
import type { NoteIdentity } from '../pursue.ts'

/** The identity of one object in one cluster. */
export interface Identity {
  /** At the first observation of the run. Sorted digests. */
  readonly first: readonly string[]
  /** At the last observation. */
  readonly last: readonly string[]
}

/** Digits of a UID's digest: enough to distinguish two. */
const DIGITS = 8

export class Identities {
  /** By cluster and by `keyOf`; UIDs. */
  readonly #seen = new Map<string, Map<string, { first: readonly string[]; last: readonly string[] }>>()

  readonly note: NoteIdentity = (cluster, key, uids) => {
    if (uids.length === 0) return
    const known =
      this.#seen.get(cluster) ?? new Map<string, { first: readonly string[]; last: readonly string[] }>()
    this.#seen.set(cluster, known)
    known.set(key, { first: known.get(key)?.first ?? uids, last: uids })
  }

  of(cluster: string, key: string): Identity | undefined {
    const found = this.#seen.get(cluster)?.get(key)
    return found && { first: found.first.map(shortened).sort(), last: found.last.map(shortened).sort() }
  }
}

/** If several ManifestWorks deliver an object, one that stays keeps it in the cluster. */
export function isSameIdentity(then: readonly string[], now: readonly string[]): boolean {
  return then.some(id => now.includes(id))
}

export function shortened(uid: string): string {
  return createHash('sha256').update(uid).digest('hex').slice(0, DIGITS)
}
