/** What hooks need of a run, whichever command it is. */
import type { HookOperation } from '../helm/hooks.ts'
import type { HelmRelease } from '../helm/release.ts'
import type { HooksWanted, ProofInputs } from '../inputs/inputs.ts'
import type { Located } from '../kubernetes/objects.ts'
import type { HookReport } from '../report/hooks.ts'
import type { HookDelivery } from './delivery.ts'

export type HookInputs = ProofInputs & { readonly hooks: HooksWanted }

/** Where hooks run. */
export interface Destinations {
  readonly clusters: readonly string[]
  /** That get the revision without its hooks. */
  readonly offline: readonly string[]
  /** That joined after the install: install hooks run there (`joined.ts`), and none of an upgrade. */
  readonly joined?: readonly string[]
}

export interface Hooking {
  readonly operation: HookOperation
  /** Hook Jobs and Pods that Helm may wait for. */
  readonly awaited: readonly Located[]
  /** Of the release. */
  readonly policy: HookDelivery['policy']
  /** Asked before the first hook: the destinations, which have the release's Namespace by then. */
  readonly destinations: () => Promise<Destinations>
  /** Asked before the first hook that runs after the objects of the release: until these clusters have them. */
  readonly whenDelivered: (release: HelmRelease, clusters: readonly string[]) => Promise<void>
  /** What the clusters have of the revision when a hook has failed: one sentence. */
  readonly applied: (event: string) => string
  /** All hooks of the run, each time one of them has ended. */
  readonly tell: (hooks: readonly HookReport[]) => void
}
