/** Hooks as Helm runs them, and those that it waits for. Of Helm 3 and 4. Pure. */
import type { ResourceType } from '../kubernetes/objects.ts'

/** The policy by which Helm deletes a hook before it creates it. */
export const BEFORE_CREATION = 'before-hook-creation'

/** What Helm does with a release, which decides on the hooks that run. */
export type HookOperation = 'install' | 'upgrade' | 'rollback' | 'delete' | 'test'

/** Whether Helm waits until it ends: of all kinds only these (statuswait.go, wait.go). */
export function isAwaited({ group, kind }: Pick<ResourceType, 'group' | 'kind'>): boolean {
  return (group === 'batch' && kind === 'Job') || (group === '' && kind === 'Pod')
}

/** The events of an operation, in their order. Helm 2 called its tests `test-success`, which still counts. */
export function eventsOf(operation: HookOperation): readonly string[] {
  return operation === 'test' ? ['test', 'test-success'] : [`pre-${operation}`, `post-${operation}`]
}

/** Of a hook's events, those that an operation runs, in their order. */
export function eventsRun(events: readonly string[], operation: HookOperation): readonly string[] {
  return eventsOf(operation).filter(event => events.includes(event))
}

/** As Helm reads the annotation: whole numbers, and 0 for anything else. */
export function weightOf(annotations: Readonly<Record<string, string>> | undefined): number {
  const text = annotations?.['helm.sh/hook-weight'] ?? ''
  return /^[+-]?\d{1,9}$/.test(text) ? Number(text) : 0
}

/** As Helm reads the annotation (pkg/release/util/manifest_sorter.go): without it, a hook is deleted before it is made again. */
export function deletePoliciesOf(
  annotations: Readonly<Record<string, string>> | undefined
): readonly string[] {
  // Of a manifest: without quotes, it may be anything.
  const given: unknown = annotations?.['helm.sh/hook-delete-policy']
  const text = given === undefined ? BEFORE_CREATION : typeof given === 'string' ? given : ''
  return text.split(',').map(policy => policy.trim().toLowerCase())
}

/** Whether only `helm test` runs it. Helm 2 also knew `test-failure`. */
export function isTest(event: string): boolean {
  return /^test(?:-|$)/.test(event)
}
