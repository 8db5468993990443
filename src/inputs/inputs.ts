/** What the user asked for, parsed and checked: no raw string goes further than this record. */
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

/** By what the clusters are proved; `auto`: the strongest that is given. */
export type Evidence = 'auto' | 'wds' | 'its' | 'wecs'

export type WaitFor = 'ready' | 'delivered' | 'bound' | 'nothing'

/** What the user asked for. What a command does not have cannot be asked of its inputs. */
export type Inputs =
  DeployInputs | PlanInputs | TestInputs | RollbackInputs | StatusInputs | UninstallInputs | CleanupInputs

/** Of every command. */
export interface RunInputs {
  /** The whole run, milliseconds. */
  readonly timeoutMs: number
  /** That long more for each object in each cluster, milliseconds. */
  readonly timeoutPerDeliveryMs: number
  readonly wds: ClusterAccess
  readonly its: ClusterAccess | undefined
  readonly wecs: WecAccess | undefined
  /** Plain http may leave this machine. */
  readonly allowInsecure: boolean
  readonly helm: ToolRequest
  readonly kubectl: ToolRequest
  readonly origin: Origin
  /** Namespaces that nothing is done to, `*` for any characters. */
  readonly protect: readonly string[]
  readonly githubToken: string | undefined
}

/** Of all that work on one release. */
export interface ReleaseInputs extends RunInputs {
  readonly release: string
  readonly namespace: string
  readonly selection: Selection
  /** Undefined for anything but a preview. */
  readonly preview: Preview | undefined
}

/** Of those that write BindingPolicies. */
export interface WritingInputs extends ReleaseInputs {
  /** What belongs to another repository, or to nobody, may be taken over. */
  readonly adopt: boolean
}

/** Of those that change the WDS. */
export interface LockInputs {
  /** For another run of the same release, or one whose evidence ours would disturb; milliseconds. */
  readonly waitForLockMs: number
}

/** Of those that observe the clusters. */
export interface ProofInputs extends ReleaseInputs {
  readonly waitFor: WaitFor
  readonly evidence: Evidence
  /** Enough for a green run; undefined: all of them. */
  readonly minReadyClusters: MinReady | undefined
  readonly readyWhen: ReadyWhen
  readonly onUnverified: 'allow' | 'fail'
  /** Objects that were re-created in a cluster make the run red. */
  readonly failOnRecreated: boolean
}

/** Of those that may ask KubeStellar for what the clusters report. */
export interface CollectingInputs extends ProofInputs {
  /** Objects times clusters up to which KubeStellar is asked to collect statuses. */
  readonly collectorLimit: number
}

/** Of those that have a chart. */
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
  /** What may be deleted with all that it holds: `KIND[.GROUP]/[NAMESPACE/]NAME`. */
  readonly allowDataLoss: ReadonlySet<string>
  /** Of what KubeStellar never delivers, what may stay in the WDS: `KIND[.GROUP][/NAME]`. */
  readonly allowUndelivered: ReadonlySet<string>
  readonly namespaceLabels: Readonly<Record<string, string>>
  readonly guard: GuardWanted
  /** For registries and repositories of the chart and its dependencies; never two of one place. */
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
  /** Which values the diffs of a plan show. */
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
  /** To go back to; undefined for the last that was proved. */
  readonly revision: number | undefined
}

export interface StatusInputs extends ProofInputs {
  readonly command: 'status'
}

/** Of those that remove releases. */
export interface RemovalInputs extends LockInputs {
  readonly hooks: HooksWanted
  readonly allowDataLoss: ReadonlySet<string>
  readonly onUnverified: 'allow' | 'fail'
  /** The Namespace goes with the release, if nothing else needs it. */
  readonly deleteNamespace: boolean
  /** Says what a removal would do. */
  readonly dryRun: boolean
}

export interface UninstallInputs extends WritingInputs, RemovalInputs {
  readonly command: 'uninstall'
  /** CustomResourceDefinitions go with the release, if nobody else needs them. */
  readonly deleteCrds: boolean
}

export interface CleanupInputs extends RunInputs, RemovalInputs {
  readonly command: 'cleanup'
  /** What a sweep removes. */
  readonly remove: ReadonlySet<Due>
  /** Releases that one sweep may remove. */
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
  /** Name of the main policy; the first one's when the user brought a file. */
  readonly bindingPolicy: string
  /** Alternatives; empty when the user brought a file. */
  readonly clusterSelectors: readonly LabelSelector[]
  /** The same, as the user wrote them. */
  readonly clusterQueries: readonly string[]
  /** The user's own policies with their placeholders filled in, never changed otherwise. */
  readonly ownPolicies: readonly KubeObject[] | undefined
  /** `labels`: the objects that meet one of `objectSelectors`, and no others. */
  readonly by: 'auto' | 'labels'
  readonly objectSelectors: readonly LabelSelector[]
  readonly onMissed: 'fail' | 'warn'
  /** `KIND` or `KIND.GROUP`. */
  readonly createOnly: ReadonlySet<string>
  readonly propagateRelease: boolean
}

/** What a second Binding keeps in the clusters when KubeStellar withdraws the release for a moment. */
export interface GuardWanted {
  readonly mode: 'data' | 'all' | 'none'
  /** What `data` keeps as well, as `KIND` or `KIND.GROUP`. */
  readonly kinds: ReadonlySet<string>
}

/** What the set of clusters has to be before anything is moved. */
export interface Expectations {
  /** Sorted. */
  readonly clusters: readonly string[] | undefined
  readonly min: number
  readonly max: number
  /** A cluster that the release is on may lose it. */
  readonly allowRemoval: boolean
}

export interface WecAccess {
  /** Every usable context of the WEC kubeconfig, by its name. */
  readonly contexts: ReadonlyMap<string, ClusterAccess>
  /** Why the others are not usable, as a phrase with what to do. */
  readonly faults: ReadonlyMap<string, string>
  /** Cluster to context, as given; undefined: contexts are named like the clusters. */
  readonly mapping: ReadonlyMap<string, string> | undefined
}
