/** Hooks as Helm runs them: in order, and those that it waits for. Of Helm 3 and 4. Pure. */
import type { ResourceType } from '../kubernetes/objects.ts'

/** Whether Helm waits until it ends: of all kinds only these (statuswait.go, wait.go). */
export function isAwaited({ group, kind }: Pick<ResourceType, 'group' | 'kind'>): boolean {
  return (group === 'batch' && kind === 'Job') || (group === '' && kind === 'Pod')
}
