/** Rendered objects and a context in which nothing is wrong, for the tests of the rules. */
import type { Claim, ForecastContext, RenderedObject, WdsFacts } from '../../../../src/plan/forecast/rule.ts'
import type { Forecast } from '../../../../src/report/plan.ts'
import {
  groupOf,
  keyOf,
  refOf,
  type KubeObject,
  type ObjectMeta
} from '../../../../src/kubernetes/objects.ts'

const CLUSTER_SCOPED = new Set([
  'Namespace',
  'ClusterRole',
  'ClusterRoleBinding',
  'CustomResourceDefinition',
  'StorageClass',
  'APIService',
  'ValidatingWebhookConfiguration',
  'MutatingWebhookConfiguration',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding'
])

export interface Given {
  readonly metadata?: Partial<ObjectMeta>
  readonly hookEvents?: readonly string[]
  readonly managed?: boolean
  readonly [field: string]: unknown
}

/** An object of the release `web` in the namespace `shop`. */
export function rendered(apiVersion: string, kind: string, name: string, given: Given = {}): RenderedObject {
  const { metadata, hookEvents = [], managed = hookEvents.length === 0, ...fields } = given
  const namespaced = !CLUSTER_SCOPED.has(kind)
  const namespace = namespaced ? (metadata?.namespace ?? 'shop') : undefined
  const scope = namespace === undefined ? {} : { namespace }
  return {
    type: {
      group: groupOf(apiVersion),
      version: apiVersion.slice(apiVersion.indexOf('/') + 1),
      resource: pluralOf(kind.toLowerCase()),
      kind,
      namespaced
    },
    namespace,
    name,
    labels: metadata?.labels ?? {},
    managed,
    hookEvents,
    manifest: { apiVersion, kind, ...fields, metadata: { ...metadata, name, ...scope } }
  }
}

function pluralOf(word: string): string {
  if (word.endsWith('y')) return `${word.slice(0, -1)}ies`
  return word.endsWith('ss') ? `${word}es` : `${word}s`
}

export const CREATE_ONLY: ReadonlySet<string> = new Set(['/persistentvolumeclaims', 'batch/jobs'])

export function context(
  more: Partial<ForecastContext> & { readonly wdsFacts?: Partial<WdsFacts> } = {}
): ForecastContext {
  const { wdsFacts, ...rest } = more
  return {
    release: 'web',
    adopt: false,
    namespace: 'shop',
    policy: 'shop.web',
    operation: 'install',
    createOnly: CREATE_ONLY,
    deliveredNamespaces: new Set(['shop']),
    chartKubeVersion: undefined,
    wds: {
      namespaces: new Set(['default', 'kube-system']),
      live: new Map(),
      crds: new Map(),
      deliveredVersions: new Map(),
      ...wdsFacts
    },
    clusters: [],
    joined: [],
    destinations: undefined,
    claims: [],
    releaseSecret: undefined,
    guard: 'none',
    hooks: 'fail',
    ownPolicies: [],
    namespaceLabels: () => undefined,
    isHelm3: false,
    dropped: [],
    filesOf: () => [],
    stored: { dataBytes: () => 0, largestParts: () => [] },
    ...rest
  }
}

/** @param objects by `boundKey` */
export function claimOf(policy: string, owner: string | undefined, ...objects: readonly string[]): Claim {
  return { policy, owner, clusters: ['wec1'], clauses: [], objects: new Set(objects), collected: new Map() }
}

export function live(...objects: readonly KubeObject[]): ReadonlyMap<string, KubeObject> {
  return new Map(objects.map(object => [keyOf(refOf(object)), object]))
}

/** `error CODE Kind namespace/name`. */
export function told(found: readonly Forecast[]): readonly string[] {
  return found.map(({ severity, code, object }) => {
    const name = object?.namespace === undefined ? object?.name : `${object.namespace}/${object.name}`
    return object === undefined ? `${severity} ${code}` : `${severity} ${code} ${object.kind} ${name ?? ''}`
  })
}
