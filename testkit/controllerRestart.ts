/** Restarts of KubeStellar's controller-manager, after which each Binding of a policy is empty for about 2 s. */
import { arrayAt, numberAt } from '../src/lib/json.ts'
import type { KubeObject } from '../src/kubernetes/objects.ts'
import type { Sandbox } from './sandbox.ts'
import { until } from './until.ts'

const BINDINGS = 'bindings.control.kubestellar.io'
const LIMIT_MS = 90_000

/** Which Bindings say what, by name. @param policies names */
async function bindingsOf(
  sandbox: Sandbox,
  policies: readonly string[]
): Promise<ReadonlyMap<string, KubeObject>> {
  const found = await sandbox.list('wds', BINDINGS)
  return new Map(
    found
      .filter(({ metadata }) => policies.includes(metadata.name))
      .map(binding => [binding.metadata.name, binding])
  )
}

export function sizeOf(binding: KubeObject | undefined): number {
  return ['clusterScope', 'namespaceScope'].reduce(
    (sum, scope) => sum + arrayAt(binding, 'spec', 'workload', scope).length,
    0
  )
}

/**
 * Stops and starts it; returns once the Bindings of the policies were written empty and list all of it again, and the
 * transport has worked on that.
 * @param components beside the controller-manager
 */
export async function restartController(
  sandbox: Sandbox,
  policies: readonly string[],
  ...components: readonly string[]
): Promise<void> {
  const before = await bindingsOf(sandbox, policies)
  await sandbox.control('stop', 'kubestellar', ...components)
  await sandbox.control('start', 'kubestellar', ...components)
  await until(
    'each Binding to be written empty and whole again',
    async () => {
      const now = await bindingsOf(sandbox, policies)
      const isBack = policies.every(name => {
        const [then, binding] = [before.get(name), now.get(name)]
        const generation = binding?.metadata.generation ?? 0
        return (
          generation >= (then?.metadata.generation ?? 0) + 2 &&
          sizeOf(binding) >= sizeOf(then) &&
          numberAt(binding, 'status', 'observedGeneration') === generation
        )
      })
      return isBack ? true : undefined
    },
    LIMIT_MS
  )
}
