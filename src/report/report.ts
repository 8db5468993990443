/** What a run did and proved: the only source of outputs, summary and report file. It contains no secrets. */
import type { Drift } from './drift.ts'
import { ActionError, messageOf, type Fault } from '../lib/errors.ts'
import type { Departure } from './departure.ts'
import type { HookReport } from './hooks.ts'
import type { ObjectRef } from '../kubernetes/objects.ts'
import type { PlannedDeploy } from './planFile.ts'
import type { PlanReport } from './plan.ts'
import type { ClusterVerdict, RunVerdict } from './verdict.ts'

export type CommandName = 'deploy' | 'plan' | 'test' | 'rollback' | 'status' | 'uninstall' | 'cleanup'

/** Increased when a field changes its meaning or is removed; new fields do not count. */
export const SCHEMA_VERSION = 1

export interface ReportedError {
  readonly code: string
  readonly message: string
  readonly remedy: string
  /** The causes behind it, outermost first. */
  readonly causes: readonly string[]
  readonly faults: readonly Fault[]
}

export interface ReportedTool {
  readonly name: string
  readonly version: string
  /** Path of the program that stays after the run. */
  readonly path: string
  readonly source: string
  /** Digest of the program that the run started; undefined for an unverified one with `tools: any`. */
  readonly sha256?: string | undefined
}

export interface ReportedPhase {
  readonly name: string
  /** Seconds from the start of the run to the start of the phase. */
  readonly from: number
  /** Duration of the phase. */
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
  /** Helm's word: `deployed`, `failed`; empty before Helm ran. */
  readonly releaseStatus: string
  /** For a preview: its URL, from the input `url`; empty otherwise. */
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
  /** The planned changes, and the objections; undefined before the plan was made. */
  readonly plan: PlanReport | undefined
  /** For `command: plan`: what a later deploy can be compared with. */
  readonly planned: PlannedDeploy | undefined
  readonly clusters: readonly ClusterVerdict[]
  /** Hook Jobs and Pods that ran in the clusters, in the order in which Helm made them. */
  readonly hooks: readonly HookReport[]
  /** Of `command: status`: what is not in the WDS as Helm deployed it. */
  readonly drift: readonly Drift[]
  /** Objects that KubeStellar or another client deleted and re-created in clusters. */
  readonly recreated: readonly Recreated[]
  /** For `command: uninstall`: what is deleted and what stays; undefined before that was planned. */
  readonly removal: RemovalReport | undefined
  /** For `command: uninstall`: whether the clusters have deleted the release. */
  readonly departures: readonly Departure[]
  /** For `command: cleanup`: the result for every release that this repository owns. */
  readonly cleanup: readonly CleanupResult[]
  /** What `on-failure` did, and what was proved afterwards; undefined when nothing was undone. */
  readonly remediation: RemediationReport | undefined
  readonly warnings: readonly string[]
  readonly tools: readonly ReportedTool[]
  /** In chronological order. */
  readonly phases: readonly ReportedPhase[]
  /** Duration of the run. */
  readonly seconds: number
  readonly error: ReportedError | undefined
}

export interface Recreated {
  readonly object: ObjectRef
  readonly clusters: readonly string[]
  /** False if only the Binding could be observed: the object may have been re-created. */
  readonly isCertain: boolean
  /** `since revision 7 was proved`, `during this run`. */
  readonly since: string
  /** One phrase. */
  readonly cause: string
}

export interface RemediationReport {
  readonly action: 'rollback' | 'uninstall'
  /** Target of a rollback; 0 for an uninstall. */
  readonly revision: number
  readonly verdict: RunVerdict
  readonly clusters: readonly ClusterVerdict[]
  /** For an uninstall: whether the clusters have deleted the release. */
  readonly departures: readonly Departure[]
}

/** Objects are texts: `Deployment shop/web`. */
export interface RemovalReport {
  readonly objects: readonly string[]
  /** Objects that Helm is told to keep. */
  readonly kept: readonly string[]
  /** CustomResourceDefinitions that `delete-crds` deletes. */
  readonly crds: readonly string[]
  /**
   * Custom resources that do not belong to the release and are deleted with their definitions; in a cluster, with its
   * name.
   */
  readonly customResources: readonly string[]
  readonly namespace: 'goes' | 'stays'
  /** Why it stays although its deletion was requested; empty otherwise. */
  readonly whyNamespaceStays: string
}

export interface CleanupResult {
  readonly release: string
  readonly namespace: string
  /** `due`: not removed because of `dry-run` or the limit. */
  readonly outcome: 'kept' | 'due' | 'removed' | 'withdrawn' | 'failed'
  /** One phrase: why it is due or not, or what prevented the removal. */
  readonly why: string
}

/** The report at the start of a run. */
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

/** A longer chain of causes, or a circular one, adds no information. */
const MOST_CAUSES = 10

/** An error that is not an ActionError is a defect of the action itself, and its message states that. */
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
