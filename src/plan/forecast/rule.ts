/**
 * Predicts, from the rendered objects and before anything is changed, what will go wrong when KubeStellar delivers a
 * release. Rules are pure: the context contains what they need to know of the WDS and the clusters.
 */
import type { StoredPart } from '../../helm/release.ts'
import type { DroppedHook } from '../../helm/droppedHooks.ts'
import type { KubeObject, ObjectRef, ResourceType } from '../../kubernetes/objects.ts'
import type { DownsyncClause } from '../../kubestellar/clauses.ts'
import type { NamespaceLabels } from '../../kubestellar/matching.ts'
import type { Footprint } from '../../kubestellar/namesakes.ts'
import type { PolicyRule } from '../../kubestellar/workAgent.ts'
import type { Forecast, Severity } from '../../report/plan.ts'
import type { Operation, RenderedObject } from '../render.ts'

export { toRef } from '../../kubernetes/objects.ts'
export type { RenderedObject }

export interface WdsFacts {
  /** Names of the existing Namespaces. */
  readonly namespaces: ReadonlySet<string>
  /** The rendered objects that exist now, by `keyOf`. */
  readonly live: ReadonlyMap<string, KubeObject>
  /** Existing CustomResourceDefinitions, by name; those of the rendered custom resources are enough. */
  readonly crds: ReadonlyMap<string, KubeObject>
  /** The version in which KubeStellar delivers a kind, by `GROUP/KIND`, if it differs from the chart's. */
  readonly deliveredVersions: ReadonlyMap<string, string>
}

/** Facts of a cluster; fields are absent if they could not be observed. */
export interface ClusterFacts {
  readonly name: string
  /** For example `v1.34.4`. */
  readonly kubeVersion?: string
  /** By `kindKey`. */
  readonly kinds?: ReadonlySet<string>
  readonly namespaces?: ReadonlySet<string>
  /** All permissions of OCM's work agent there. */
  readonly agentRights?: readonly PolicyRule[]
}

/** What another policy of this WDS delivers. */
export interface Claim {
  readonly policy: string
  /** Its release as `NAMESPACE/RELEASE`, if this action created it. */
  readonly owner: string | undefined
  /** By `boundKey`. */
  readonly objects: ReadonlySet<string>
  readonly clusters: readonly string[]
  /** Its clauses, which also select future objects; empty for a policy that KubeStellar cannot use. */
  readonly clauses: readonly DownsyncClause[]
  /** Objects whose status foreign StatusCollectors request. */
  readonly collected: Footprint
}

export interface ForecastContext {
  readonly release: string
  /** Whether objects without an owner may be adopted. */
  readonly adopt: boolean
  readonly namespace: string
  /** Name of the release's BindingPolicy. */
  readonly policy: string
  /** Helm's next operation: it decides which hooks run. */
  readonly operation: Operation
  /** Kinds that are createOnly in the clusters, as `GROUP/RESOURCE`. */
  readonly createOnly: ReadonlySet<string>
  /** Namespaces that the release's own policies deliver. */
  readonly deliveredNamespaces: ReadonlySet<string>
  /** `kubeVersion` of Chart.yaml. */
  readonly chartKubeVersion: string | undefined
  readonly wds: WdsFacts
  readonly clusters: readonly ClusterFacts[]
  /** Undefined while only the deploy itself can find out. */
  readonly destinations: readonly string[] | undefined
  /** Of these: with the release, but without its install hooks, since they joined later. */
  readonly joined: readonly string[]
  readonly claims: readonly Claim[]
  /** The release's newest Secret if it will be delivered, and its size as JSON in bytes. */
  readonly releaseSecret: { readonly name: string; readonly bytes: number } | undefined
  /** What survives a restart of KubeStellar. */
  readonly guard: 'data' | 'all' | 'none'
  /** What becomes of the chart's hooks, see the input `hooks`. */
  readonly hooks: 'run' | 'skip' | 'fail'
  /** Those of `binding-policy-file`, which deliver the release. */
  readonly ownPolicies: readonly Pick<Claim, 'policy' | 'clauses'>[]
  /** Of Namespaces in the WDS, as they will be. */
  readonly namespaceLabels: NamespaceLabels
  readonly isHelm3: boolean
  /** Rendered objects that Helm leaves out. */
  readonly dropped: readonly DroppedHook[]
  /** The templates that render the object, with Helm's names for them. */
  readonly filesOf: (object: ObjectRef) => readonly string[]
  /** Helm's record of the release. */
  readonly stored: {
    /** Size of the Secret's data. */
    readonly dataBytes: () => number
    readonly largestParts: () => readonly StoredPart[]
  }
}

export type Rule = (objects: readonly RenderedObject[], context: ForecastContext) => readonly Forecast[]

/** A forecast without its severity: code, object, sentence, remedy. */
type Parts = readonly [code: string, object: ObjectRef | undefined, message: string, remedy: string]

export function error(...parts: Parts): Forecast {
  return make('error', parts)
}

export function warning(...parts: Parts): Forecast {
  return make('warning', parts)
}

function make(severity: Severity, [code, object, message, remedy]: Parts): Forecast {
  return { code, severity, object, message, remedy }
}

/** `GROUP/RESOURCE`. */
export function resourceKey(type: ResourceType): string {
  return `${type.group}/${type.resource}`
}

export function isKind(object: RenderedObject, group: string, ...kinds: readonly string[]): boolean {
  return object.type.group === group && kinds.includes(object.type.kind)
}

/** For findings about a whole kind or Namespace, so that each is reported once. */
export function groupBy(
  objects: readonly RenderedObject[],
  keyOf: (object: RenderedObject) => string
): ReadonlyMap<string, readonly [RenderedObject, ...RenderedObject[]]> {
  const groups = new Map<string, [RenderedObject, ...RenderedObject[]]>()
  for (const object of objects) {
    const group = groups.get(keyOf(object))
    if (group === undefined) groups.set(keyOf(object), [object])
    else group.push(object)
  }
  return groups
}

/** ` and 3 more`, or an empty text. */
export function andMore(objects: readonly unknown[]): string {
  return objects.length > 1 ? ` and ${objects.length - 1} more` : ''
}

/** Labels contain the chart's version, so they change each time. */
export function withoutMetadata(object: KubeObject): KubeObject {
  return { ...object, metadata: { name: object.metadata.name } }
}
