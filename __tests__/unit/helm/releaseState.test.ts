/** In which state a release is, by its revisions and its policies. */
import { releaseStateOf, type ReleaseStateKind } from '../../../src/helm/releaseState.ts'
import type { Revision } from '../../../src/helm/storage.ts'

/** @param statuses newest first */
function revisionsOf(...statuses: readonly string[]): readonly Revision[] {
  return statuses.map((status, index) => {
    const revision = statuses.length - index
    return { secret: `sh.helm.release.v1.web.v${revision}`, revision, status }
  })
}

test.each<
  [
    what: string,
    statuses: readonly string[],
    isDelivered: boolean,
    kind: ReleaseStateKind,
    operation: 'install' | 'upgrade',
    deployed: number | undefined
  ]
>([
  ['that was never there', [], false, 'none', 'install', undefined],
  ['of which only its policies are left', [], true, 'half-removed', 'install', undefined],
  ['as Helm deployed it', ['deployed', 'superseded'], true, 'deployed', 'upgrade', 2],
  ['whose upgrade failed', ['failed', 'deployed'], true, 'failed', 'upgrade', 1],
  ['whose first install failed', ['failed'], true, 'failed', 'upgrade', undefined],
  ['whose upgrade failed after a rollback', ['failed', 'superseded', 'failed'], true, 'failed', 'upgrade', 2],
  ['in the middle of an install', ['pending-install'], true, 'pending', 'upgrade', undefined],
  ['in the middle of an upgrade', ['pending-upgrade', 'deployed'], true, 'pending', 'upgrade', 1],
  ['in the middle of a rollback', ['pending-rollback', 'failed', 'deployed'], true, 'pending', 'upgrade', 1],
  ['that Helm was uninstalling', ['uninstalling', 'superseded'], true, 'half-removed', 'upgrade', 1],
  ['that Helm only remembers', ['uninstalled'], false, 'uninstalled', 'install', undefined],
  ['of which Helm remembers more', ['uninstalled', 'superseded'], false, 'half-removed', 'upgrade', 1]
])('one %s', (_what, statuses, isDelivered, kind, operation, deployed) => {
  const state = releaseStateOf(revisionsOf(...statuses), isDelivered)
  expect([state.kind, state.operation, state.deployed?.revision]).toEqual([kind, operation, deployed])
  expect(state.newest?.status).toBe(statuses[0])
})
