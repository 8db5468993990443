/** The parsed and checked inputs: no raw text is passed beyond this record. */
import type { RegistryLogin } from '../helm/logins.ts'
import type { ClusterAccess } from './kubeconfig/kubeconfig.ts'
import type { ShownValues } from '../kubernetes/hiddenValues.ts'
import type { KubeObject } from '../kubernetes/objects.ts'
import type { PlannedDeploy } from '../report/planFile.ts'
import type { ToolRequest } from '../tools/request.ts'
import type { ReadyWhen } from '../kubernetes/readiness/readyWhen.ts'
import type { LabelSelector } from '../kubernetes/labelQuery.ts'
import type { Due } from './groups/lifetime.ts'
import type { Origin } from '../github/origin.ts'
import type { Preview } from './groups/preview.ts'
import type { ChartSource } from '../helm/chart/source.ts'
import type { PathValue, ValuesFile } from '../helm/values.ts'

/** The evidence for the clusters; `auto`: the strongest that is given. */
export type Evidence = 'auto' | 'wds' | 'its' | 'wecs'

export type WaitFor = 'ready' | 'delivered' | 'bound' | 'nothing'

/** The inputs of one command. A command cannot read inputs that it does not have. */
export type Inputs =
  DeployInputs | PlanInputs | TestInputs | RollbackInputs | StatusInputs | UninstallInputs | CleanupInputs

/** Inputs of every command. */
export interface RunInputs {
  /** Limit for the whole run, milliseconds. */
  readonly timeoutMs: number
  /** Extra time for each object in each cluster, milliseconds. */
  readonly timeoutPerDeliveryMs: number
  readonly wds: ClusterAccess
  readonly its: ClusterAccess | undefined
  readonly wecs: WecAccess | undefined
  /** Whether plain http may leave this machine. */
  readonly allowInsecure: boolean
  readonly helm: ToolRequest
  readonly kubectl: ToolRequest
  readonly origin: Origin
  /** Namespaces that are never changed; `*` matches any characters. */
  readonly protect: readonly string[]
  readonly githubToken: string | undefined
}

/** Inputs of all commands that work on one release. */
export interface ReleaseInputs extends RunInputs {
  readonly release: string
  readonly namespace: string
  readonly selection: Selection
  /** Undefined unless the run is a preview. */
  readonly preview: Preview | undefined
}

/** Inputs of commands that write BindingPolicies. */
export interface WritingInputs extends ReleaseInputs {
  /** Whether objects of another repository, or without an owner, may be adopted. */
  readonly adopt: boolean
}

/** Inputs of commands that change the WDS. */
export interface LockInputs {
  /**
   * How long to wait for another run of the same release, or for one whose evidence this run would disturb;
   * milliseconds.
   */
  readonly waitForLockMs: number
}

/** Inputs of commands that observe the clusters. */
export interface ProofInputs extends ReleaseInputs {
  readonly waitFor: WaitFor
  readonly evidence: Evidence
  /** Enough for a green run; undefined: all clusters are required. */
  readonly minReadyClusters: MinReady | undefined
  readonly readyWhen: ReadyWhen
  readonly onUnverified: 'allow' | 'fail'
  /** Whether objects that were re-created in a cluster make the run red. */
  readonly failOnRecreated: boolean
}

/** Inputs of commands that may let KubeStellar collect what the clusters report. */
export interface CollectingInputs extends ProofInputs {
  /** The limit (objects times clusters) up to which KubeStellar collects statuses. */
  readonly collectorLimit: number
}

/** Inputs of commands with a chart. */
export interface ChartInputs extends WritingInputs {
  readonly chart: ChartSource
  /** `sha256:...` that the chart must have. */
  readonly chartDigest: string | undefined
  /** YAML text, a mapping; undefined when not given. */
  readonly values: string | undefined
  /** In order. */
  readonly valuesFiles: readonly ValuesFile[]
  readonly set: readonly PathValue[]
  /** Values are texts of files. */
  readonly setFile: readonly PathValue[]
  readonly setLiteral: readonly PathValue[]
  readonly hooks: HooksWanted
  readonly expectations: Expectations
  /** Objects that may be deleted with their data: `KIND[.GROUP]/[NAMESPACE/]NAME`. */
  readonly allowDataLoss: ReadonlySet<string>
  /** Objects that may stay in the WDS although KubeStellar never delivers them: `KIND[.GROUP][/NAME]`. */
  readonly allowUndelivered: ReadonlySet<string>
  readonly namespaceLabels: Readonly<Record<string, string>>
  readonly guard: GuardWanted
  /** For registries and repositories of the chart and its dependencies; at most one for each place. */
  readonly registryLogins: readonly RegistryLogin[]
}

export interface DeployInputs extends ChartInputs, CollectingInputs, LockInputs {
  readonly command: 'deploy'
  readonly onFailure: 'keep' | 'rollback' | 'uninstall'
  /** Whether the chart's tests run once the release is proved. */
  readonly test: boolean
  /** As of `command: test`. */
  readonly tests: readonly string[]
  /** What the deploy is held to. */
  readonly plan: PlannedDeploy | undefined
  /** When a sweep may remove the release; ISO 8601, UTC. */
  readonly expires: string | undefined
}

export interface PlanInputs extends ChartInputs {
  readonly command: 'plan'
  readonly failOnChanges: boolean
  /** The values that the diffs of a plan show. */
  readonly diff: ShownValues
}

export interface TestInputs extends ProofInputs, LockInputs {
  readonly command: 'test'
  readonly hooks: HooksWanted
  /** Names of the test hooks that run; none of them means all. */
  readonly tests: readonly string[]
}

export interface RollbackInputs extends WritingInputs, CollectingInputs, LockInputs {
  readonly command: 'rollback'
  readonly hooks: HooksWanted
  readonly allowDataLoss: ReadonlySet<string>
  /** The revision to go back to; undefined for the last proved one. */
  readonly revision: number | undefined
}

export interface StatusInputs extends ProofInputs {
  readonly command: 'status'
}

/** Inputs of commands that remove releases. */
export interface RemovalInputs extends LockInputs {
  readonly hooks: HooksWanted
  readonly allowDataLoss: ReadonlySet<string>
  readonly onUnverified: 'allow' | 'fail'
  /** Whether the Namespace is deleted with the release, if nothing else needs it. */
  readonly deleteNamespace: boolean
  /** Whether the run only shows what a removal would do. */
  readonly dryRun: boolean
}

export interface UninstallInputs extends WritingInputs, RemovalInputs {
  readonly command: 'uninstall'
  /** Whether CustomResourceDefinitions are deleted with the release, if nothing else needs them. */
  readonly deleteCrds: boolean
}

export interface CleanupInputs extends RunInputs, RemovalInputs {
  readonly command: 'cleanup'
  /** The reasons for which a sweep removes releases. */
  readonly remove: ReadonlySet<Due>
  /** Most releases that one sweep may remove. */
  readonly maxRemovals: number
}

/** What becomes of the chart's hooks. */
export interface HooksWanted {
  /**
   * - `run`: hook Jobs and Pods run in the clusters, and Helm waits for them
   * - `skip`: Helm runs no hook at all
   * - `fail`: hook Jobs and Pods end the run before anything is changed
   */
  readonly mode: 'run' | 'skip' | 'fail'
  /** Once a hook has failed in a cluster, those of the other clusters: `finish` waits for them, `stop` deletes them. */
  readonly onFailure: 'finish' | 'stop'
  /** What the objects of the release have to be in a cluster before post-install and post-upgrade hooks run there. */
  readonly waitFor: 'delivered' | 'ready'
  /** A cluster that is offline: `fail` ends the run, `skip` gives it the revision without its hooks. */
  readonly offline: 'fail' | 'skip'
}

export interface MinReady {
  readonly amount: number
  readonly unit: 'clusters' | '%'
}

/** Which objects go to which clusters. */
export interface Selection {
  /** Name of the main policy; with a policy file, that of the first policy. */
  readonly bindingPolicy: string
  /** Alternatives; empty with a policy file. */
  readonly clusterSelectors: readonly LabelSelector[]
  /** The same, as the user wrote them. */
  readonly clusterQueries: readonly string[]
  /** The user's own policies. Only their placeholders are replaced. */
  readonly ownPolicies: readonly KubeObject[] | undefined
  /** `labels`: only objects that match one of `objectSelectors`. */
  readonly by: 'auto' | 'labels'
  readonly objectSelectors: readonly LabelSelector[]
  readonly onMissed: 'fail' | 'warn'
  /** `KIND` or `KIND.GROUP`. */
  readonly createOnly: ReadonlySet<string>
  readonly propagateRelease: boolean
}

/** The objects that a second Binding keeps in the clusters while KubeStellar briefly withdraws the release. */
export interface GuardWanted {
  readonly mode: 'data' | 'all' | 'none'
  /** Kinds that `data` also keeps, as `KIND` or `KIND.GROUP`. */
  readonly kinds: ReadonlySet<string>
}

/** The conditions for the set of clusters, checked before anything is moved. */
export interface Expectations {
  /** Sorted. */
  readonly clusters: readonly string[] | undefined
  readonly min: number
  readonly max: number
  /** Whether a cluster that has the release may lose it. */
  readonly allowRemoval: boolean
}

export interface WecAccess {
  /** Every usable context of the WEC kubeconfig, by its name. */
  readonly contexts: ReadonlyMap<string, ClusterAccess>
  /** Why the others are not usable, as a phrase with the remedy. */
  readonly faults: ReadonlyMap<string, string>
  /** Cluster to context, as given; undefined: contexts are named like the clusters. */
  readonly mapping: ReadonlyMap<string, string> | undefined
}
