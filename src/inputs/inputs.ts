/** What the user asked for, parsed and checked: no raw string goes further than this record. */
import type { RegistryLogin } from '../helm/logins.ts'
import type { ClusterAccess } from './kubeconfig/kubeconfig.ts'
import type { ShownValues } from '../kubernetes/hiddenValues.ts'
import type { KubeObject } from '../kubernetes/objects.ts'
import type { PlannedDeploy } from '../report/planFile.ts'
import type { ToolRequest } from '../tools/request.ts'
import type { CommandName } from '../report/report.ts'
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

export interface Inputs {
  readonly command: CommandName
  /** Of a sweep empty, as the namespace is: it works on many. */
  readonly release: string
  readonly namespace: string
  /** Undefined for commands that work on a release that is there. */
  readonly chart: ChartSource | undefined
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
  /** What becomes of hook Jobs and Pods, which no WDS ever ends: a red run, or no hook at all is run. */
  readonly hooks: 'fail' | 'skip'
  /** The whole run, milliseconds. */
  readonly timeoutMs: number
  /** That long more for each object in each cluster, milliseconds. */
  readonly timeoutPerDeliveryMs: number
  /** For another run of the same release, or one whose evidence ours would disturb; milliseconds. */
  readonly waitForLockMs: number
  readonly wds: ClusterAccess
  readonly selection: Selection
  readonly expectations: Expectations
  /** What may be deleted with all that it holds: `KIND[.GROUP]/[NAMESPACE/]NAME`. */
  readonly allowDataLoss: ReadonlySet<string>
  /** Of what KubeStellar never delivers, what may stay in the WDS: `KIND[.GROUP][/NAME]`. */
  readonly allowUndelivered: ReadonlySet<string>
  readonly its: ClusterAccess | undefined
  /** Plain http may leave this machine. */
  readonly allowInsecure: boolean
  readonly namespaceLabels: Readonly<Record<string, string>>
  /** Undefined for commands that leave it as the deploys have it. */
  readonly guard: GuardWanted | undefined
  readonly waitFor: WaitFor
  readonly evidence: Evidence
  /** Objects times clusters up to which KubeStellar is asked to collect statuses. */
  readonly collectorLimit: number
  /** Enough for a green run; undefined: all of them. */
  readonly minReadyClusters: { readonly amount: number; readonly unit: 'clusters' | '%' } | undefined
  readonly readyWhen: ReadyWhen
  readonly onUnverified: 'allow' | 'fail'
  /** Objects that were re-created in a cluster make the run red. */
  readonly failOnRecreated: boolean
  readonly onFailure: 'keep' | 'rollback' | 'uninstall'
  readonly wecs: WecAccess | undefined
  readonly helm: ToolRequest
  readonly kubectl: ToolRequest
  /** For registries and repositories of the chart and its dependencies; never two of one place. */
  readonly registryLogins: readonly RegistryLogin[]
  /** What the deploy is held to. */
  readonly plan: PlannedDeploy | undefined
  readonly failOnChanges: boolean
  /** Which values the diffs of a plan show. */
  readonly diff: ShownValues
  readonly origin: Origin
  /** What belongs to another repository, or to nobody, may be taken over. */
  readonly adopt: boolean
  /** Namespaces that nothing is done to, `*` for any characters. */
  readonly protect: readonly string[]
  /** When a sweep may remove the release; ISO 8601, UTC. */
  readonly expires: string | undefined
  /** Undefined for anything but a preview. */
  readonly preview: Preview | undefined
  readonly githubToken: string | undefined
  /** The Namespace goes with the release, if nothing else needs it. */
  readonly deleteNamespace: boolean
  /** CustomResourceDefinitions go with the release, if nobody else needs them. */
  readonly deleteCrds: boolean
  /** Says what a removal would do. */
  readonly dryRun: boolean
  /** What a sweep removes. */
  readonly remove: ReadonlySet<Due>
  /** Releases that one sweep may remove. */
  readonly maxRemovals: number
  /** To go back to; undefined for the last that was proved. */
  readonly revision: number | undefined
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
