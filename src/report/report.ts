/** What a run did and proved: the one record behind outputs, summary and report file. No secrets in it. */
import type { Drift } from './drift.ts'
import { ActionError, messageOf, type Fault } from '../lib/errors.ts'
import type { Departure } from './departure.ts'
import type { HookReport } from './hooks.ts'
import type { ObjectRef } from '../kubernetes/objects.ts'
import type { PlannedDeploy } from './planFile.ts'
import type { PlanReport } from './plan.ts'
import type { ClusterVerdict, RunVerdict } from './verdict.ts'

export type CommandName = 'deploy' | 'plan' | 'test' | 'rollback' | 'status' | 'uninstall' | 'cleanup'

/** Raised when a field changes its meaning or goes away; new fields do not count. */
export const SCHEMA_VERSION = 1

export interface ReportedError {
  readonly code: string
  readonly message: string
  readonly remedy: string
  /** What lies behind it, outermost first. */
  readonly causes: readonly string[]
  readonly faults: readonly Fault[]
}

export interface ReportedTool {
  readonly name: string
  readonly version: string
  /** Of the program that stays after the run. */
  readonly path: string
  readonly source: string
  /** Of the program that the run started; undefined under `tools: any` for one that was not verified. */
  readonly sha256?: string | undefined
}

export interface ReportedPhase {
  readonly name: string
  /** Seconds from the start of the run until it began. */
  readonly from: number
  /** How long it took. */
  readonly seconds: number
}

/** docs/reference/report.md describes it field by field. */
export interface Report {
  readonly schemaVersion: typeof SCHEMA_VERSION
  readonly command: CommandName
  readonly verdict: RunVerdict
  /** When the run began, RFC 3339 in UTC. */
  readonly startedAt: string
  /** URL of the attempt of the workflow run; empty outside of GitHub. */
  readonly runUrl: string
  readonly release: string
  readonly namespace: string
  /** As Helm names it: `deployed`, `failed`; empty before Helm ran. */
  readonly releaseStatus: string
  /** Of a preview: where it is reached, from the input `url`; empty otherwise. */
  readonly url: string
  /** 0 before Helm ran. */
  readonly revision: number
  readonly chart: {
    readonly name: string
    readonly version: string
    readonly appVersion: string
    readonly source: string
    readonly digest: string
  }
  readonly bindingPolicies: readonly string[]
  /** What was going to be done, and what spoke against it; undefined before the plan was made. */
  readonly plan: PlanReport | undefined
  /** Of `command: plan`: what a later deploy can be held to. */
  readonly planned: PlannedDeploy | undefined
  readonly clusters: readonly ClusterVerdict[]
  /** Hook Jobs and Pods that ran in the clusters, in the order in which Helm made them. */
  readonly hooks: readonly HookReport[]
  /** Of `command: status`: what is not in the WDS as Helm deployed it. */
  readonly drift: readonly Drift[]
  /** Objects that KubeStellar, or somebody else, deleted and made again in clusters. */
  readonly recreated: readonly Recreated[]
  /** Of `command: uninstall`: what goes and what stays; undefined before that was planned. */
  readonly removal: RemovalReport | undefined
  /** Of `command: uninstall`: whether the clusters have let go of the release. */
  readonly departures: readonly Departure[]
  /** Of `command: cleanup`: what became of every release that this repository owns. */
  readonly cleanup: readonly CleanupResult[]
  /** What `on-failure` did, and what was proved then; undefined when nothing was undone. */
  readonly remediation: RemediationReport | undefined
  readonly warnings: readonly string[]
  readonly tools: readonly ReportedTool[]
  /** In their order. */
  readonly phases: readonly ReportedPhase[]
  /** The whole run. */
  readonly seconds: number
  readonly error: ReportedError | undefined
}

export interface Recreated {
  readonly object: ObjectRef
  readonly clusters: readonly string[]
  /** False where only the Binding could be observed: it may have been re-created. */
  readonly isCertain: boolean
  /** `since revision 7 was proved`, `during this run`. */
  readonly since: string
  /** One phrase. */
  readonly cause: string
}

export interface RemediationReport {
  readonly action: 'rollback' | 'uninstall'
  /** To which a rollback went; 0 for an uninstall. */
  readonly revision: number
  readonly verdict: RunVerdict
  readonly clusters: readonly ClusterVerdict[]
  /** Of an uninstall: whether the clusters have let go of it. */
  readonly departures: readonly Departure[]
}

/** Objects are described: `Deployment shop/web`. */
export interface RemovalReport {
  readonly objects: readonly string[]
  /** That Helm is told to keep. */
  readonly kept: readonly string[]
  /** CustomResourceDefinitions that go with `delete-crds`. */
  readonly crds: readonly string[]
  /** Custom resources that are none of the release's and go with their definitions; of a cluster with its name. */
  readonly customResources: readonly string[]
  readonly namespace: 'goes' | 'stays'
  /** Why it stays although it was asked to go; empty otherwise. */
  readonly whyNamespaceStays: string
}

export interface CleanupResult {
  readonly release: string
  readonly namespace: string
  /** `due`: would have been removed, but for `dry-run` or the brake. */
  readonly outcome: 'kept' | 'due' | 'removed' | 'withdrawn' | 'failed'
  /** One phrase: why it is due or not, or what stood in the way. */
  readonly why: string
}

/** Before anything happened. */
export const EMPTY_REPORT: Report = {
  schemaVersion: SCHEMA_VERSION,
  command: 'deploy',
  verdict: 'failed',
  startedAt: '',
  runUrl: '',
  release: '',
  namespace: '',
  releaseStatus: '',
  url: '',
  revision: 0,
  chart: { name: '', version: '', appVersion: '', source: '', digest: '' },
  bindingPolicies: [],
  plan: undefined,
  planned: undefined,
  clusters: [],
  hooks: [],
  drift: [],
  recreated: [],
  removal: undefined,
  departures: [],
  cleanup: [],
  remediation: undefined,
  warnings: [],
  tools: [],
  phases: [],
  seconds: 0,
  error: undefined
}

/** A chain of causes that is longer, or comes back to itself, tells no more. */
const MOST_CAUSES = 10

/** An error that is no ActionError is a defect of the action itself, and says so. */
export function reportError(error: unknown): ReportedError {
  const known = error instanceof ActionError
  const causes: string[] = []
  for (let cause = causeOf(error); cause !== undefined && causes.length < MOST_CAUSES; cause = causeOf(cause))
    causes.push(messageOf(cause))
  return {
    code: known ? error.code : 'INTERNAL',
    message: messageOf(error),
    remedy: known
      ? error.remedy
      : 'This should not happen: please report it with the log of a run with debug logging on.',
    causes,
    faults: known ? error.faults : []
  }
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined
}
