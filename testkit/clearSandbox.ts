/** Removes what the tests of a file deployed: agents with hundreds of ManifestWorks get slower, and later tests with them. */
import type { Sandbox } from './sandbox.ts'
import { until } from './until.ts'

/** Namespaces of a WDS that nobody deployed; KubeStellar makes the last one at its start alone, for CombinedStatuses. */
const OWN_NAMESPACE = /^(default|kube-.*|kubestellar-report)$/
const LIMIT_MS = 120_000

/** Begins it. What goes takes some 10 s, in which the next file can work: its tests use names of their own. */
export async function clearSandbox(sandbox: Sandbox): Promise<void> {
  const policies = 'bindingpolicies.control.kubestellar.io'
  await sandbox.kubectl('wds', 'delete', policies, '--all', '--wait=false')
  const namespaces = (await sandbox.list('wds', 'namespaces'))
    .filter(({ metadata: { name, deletionTimestamp } }) => !OWN_NAMESPACE.test(name) && !deletionTimestamp)
    .map(({ metadata }) => metadata.name)
  if (namespaces.length > 0)
    await sandbox.kubectl('wds', 'delete', 'namespaces', ...namespaces, '--wait=false', '--ignore-not-found')
}

/** Waits for the end of it. @throws Error that names some of the ManifestWorks which do not go */
export async function cleared(sandbox: Sandbox): Promise<void> {
  let left: readonly string[] = []
  try {
    await until(
      'ManifestWorks to go',
      async () => {
        left = (await sandbox.list('its', 'manifestworks')).map(
          ({ metadata }) => `${metadata.namespace ?? ''}/${metadata.name}`
        )
        return left.length === 0 ? true : undefined
      },
      LIMIT_MS
    )
  } catch (error) {
    throw new Error(
      `sandbox ${sandbox.name}: ${String(left.length)} ManifestWorks are left, such as ${left.slice(0, 3).join(', ')}`,
      { cause: error }
    )
  }
}
