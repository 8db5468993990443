/** The state of a release in the WDS. All commands use this module. Pure. */
import { isPending, type Revision } from './storage.ts'

/**
 * - `none`: Helm has no record of it, and no policy delivers it
 * - `half-removed`: a removal was interrupted. Helm has no record of it and a policy still delivers it, or Helm itself
 *   was ended while it uninstalled
 * - `uninstalled`: Helm keeps its history (`--keep-history`), and would install it again
 * - `pending`: Helm is in the middle of an operation, or was killed in one
 * - `failed`: the last operation failed
 * - `deployed`: it is as Helm deployed it last
 */
export type ReleaseStateKind = 'none' | 'half-removed' | 'uninstalled' | 'pending' | 'failed' | 'deployed'

export interface ReleaseState {
  readonly kind: ReleaseStateKind
  /** Helm's next operation, which decides which hooks run. */
  readonly operation: 'install' | 'upgrade'
  /** Undefined when Helm has no record of it. */
  readonly newest: Revision | undefined
  /** The next upgrade starts from this one: the newest that was deployed. */
  readonly deployed: Revision | undefined
}

/**
 * @param revisions newest first
 * @param isDelivered whether a policy of the release is in the WDS
 */
export function releaseStateOf(revisions: readonly Revision[], isDelivered = false): ReleaseState {
  const [newest] = revisions
  const isThere = revisions.some(({ status }) => status !== 'uninstalled')
  return {
    kind: kindOf(newest, isThere, isDelivered),
    operation: isThere ? 'upgrade' : 'install',
    newest,
    deployed:
      revisions.find(({ status }) => status === 'deployed') ??
      revisions.find(({ status }) => status === 'superseded')
  }
}

function kindOf(newest: Revision | undefined, isThere: boolean, isDelivered: boolean): ReleaseStateKind {
  if (newest === undefined) return isDelivered ? 'half-removed' : 'none'
  if (!isThere) return 'uninstalled'
  if (isPending(newest)) return 'pending'
  switch (newest.status) {
    case 'uninstalling':
    case 'uninstalled':
      return 'half-removed'
    case 'failed':
      return 'failed'
    default:
      return 'deployed'
  }
}
