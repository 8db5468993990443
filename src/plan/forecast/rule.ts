/**
 * What will go wrong with a release on its way through KubeStellar, read off the rendered objects before anything is
 * changed. Rules are pure: what they have to know of the WDS and the clusters comes in through the context.
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
  /** Names of the Namespaces that are there now. */
  readonly namespaces: ReadonlySet<string>
  /** Those of the rendered objects that are there now, by `keyOf`. */
  readonly live: ReadonlyMap<string, KubeObject>
  /** CustomResourceDefinitions that are there now, by name; those of the rendered custom resources suffice. */
  readonly crds: ReadonlyMap<string, KubeObject>
  /** The version in which KubeStellar delivers a kind, by `GROUP/KIND`, where it is not the chart's. */
  readonly deliveredVersions: ReadonlyMap<string, string>
}

/** What is known of a cluster; fields are absent where it could not be observed. */
export interface ClusterFacts {
  readonly name: string
  /** Such as `v1.34.4`. */
  readonly kubeVersion?: string
  /** By `kindKey`. */
  readonly kinds?: ReadonlySet<string>
  readonly namespaces?: ReadonlySet<string>
  /** All that OCM's work agent may do there. */
  readonly agentRights?: readonly PolicyRule[]
}

/** What another policy of this WDS delivers. */
export interface Claim {
  readonly policy: string
  /** Its release as `NAMESPACE/RELEASE`, where this action made it. */
  readonly owner: string | undefined
  /** By `boundKey`. */
  readonly objects: ReadonlySet<string>
  readonly clusters: readonly string[]
  /** What it selects, also of what is not there yet; none of a policy that KubeStellar cannot use. */
  readonly clauses: readonly DownsyncClause[]
  /** Those whose status StatusCollectors ask for that are not of this action. */
  readonly collected: Footprint
}

export interface ForecastContext {
  readonly release: string
  /** What is nobody's may be taken over. */
  readonly adopt: boolean
  readonly namespace: string
  /** Name of the release's BindingPolicy. */
  readonly policy: string
  /** What Helm will do: it decides which hooks run. */
  readonly operation: Operation
  /** Kinds that are created in the clusters and then left alone, as `GROUP/RESOURCE`. */
  readonly createOnly: ReadonlySet<string>
  /** Namespaces that the release's own policies deliver. */
  readonly deliveredNamespaces: ReadonlySet<string>
  /** `kubeVersion` of Chart.yaml. */
  readonly chartKubeVersion: string | undefined
  readonly wds: WdsFacts
  readonly clusters: readonly ClusterFacts[]
  /** Undefined while only the deploy itself can tell. */
  readonly destinations: readonly string[] | undefined
  readonly claims: readonly Claim[]
  /** The release's newest Secret when it is to be delivered, and its size as JSON in bytes. */
  readonly releaseSecret: { readonly name: string; readonly bytes: number } | undefined
  /** What is to survive a restart of KubeStellar. */
  readonly guard: 'data' | 'all' | 'none'
  /** What becomes of the chart's hooks, see the input `hooks`. */
  readonly hooks: 'run' | 'skip' | 'fail'
  /** Those of `binding-policy-file`, which deliver the release. */
  readonly ownPolicies: readonly Pick<Claim, 'policy' | 'clauses'>[]
  /** Of Namespaces in the WDS, as they will be. */
  readonly namespaceLabels: NamespaceLabels
  readonly isHelm3: boolean
  /** What Helm leaves out of what the templates render. */
  readonly dropped: readonly DroppedHook[]
  /** Templates that render the object, as Helm names them. */
  readonly filesOf: (object: ObjectRef) => readonly string[]
  /** What Helm keeps of the release. */
  readonly stored: {
    /** Of the Secret's data. */
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

/** For findings that concern a kind or a Namespace as a whole, so that each is reported once. */
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

/** ` and 3 more`, or nothing. */
export function andMore(objects: readonly unknown[]): string {
  return objects.length > 1 ? ` and ${objects.length - 1} more` : ''
}

/** Labels name the chart's version and so change each time. */
export function withoutMetadata(object: KubeObject): KubeObject {
  return { ...object, metadata: { name: object.metadata.name } }
}
