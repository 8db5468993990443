/** In which state a release is in the WDS: asked by all commands, and answered here alone. Pure. */
import { isPending, type Revision } from './storage.ts'

/**
 * - `none`: Helm knows nothing of it, and no policy delivers it
 * - `half-removed`: a removal has begun and was interrupted: Helm knows nothing of it any more, and a policy delivers it; or
 *   Helm itself was ended while it uninstalled
 * - `uninstalled`: Helm remembers it (`--keep-history`), and installs it again
 * - `pending`: Helm is in the middle of an operation, or was killed in one
 * - `failed`: the last operation failed
 * - `deployed`: it is as Helm deployed it last
 */
export type ReleaseStateKind = 'none' | 'half-removed' | 'uninstalled' | 'pending' | 'failed' | 'deployed'

export interface ReleaseState {
  readonly kind: ReleaseStateKind
  /** What Helm is doing next, which decides on the hooks that run. */
  readonly operation: 'install' | 'upgrade'
  /** Undefined when Helm knows nothing of it. */
  readonly newest: Revision | undefined
  /** That the next upgrade starts from: the newest that was deployed. */
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
