/** A run on values: what it is told, what it logs, and the access to clusters that a test gives it. */
import { gzipSync } from 'node:zlib'
import { startClock } from '../src/lib/clock.ts'
import type { AnyInputs } from './anyInputs.ts'
import type { Its } from '../src/run/its.ts'
import { Redactor } from '../src/lib/secrets/redactor.ts'
import type { KubeClient } from '../src/kubernetes/api/client.ts'
import type { KubeObject, ObjectMeta } from '../src/kubernetes/objects.ts'
import { parseBinding } from '../src/kubestellar/binding.ts'
import { RELEASE_ANNOTATION } from '../src/kubestellar/bindingPolicy.ts'
import { guardBinding } from '../src/kubestellar/guard.ts'
import type { Report } from '../src/report/report.ts'
import { Progress } from '../src/run/progress.ts'
import { voiceOf, type CommandRun } from '../src/run/commandRun.ts'
import type { Run } from '../src/run/run.ts'
import { RunRecord } from '../src/run/record.ts'
import type { Wecs } from '../src/run/wecs.ts'

export interface FakeRun {
  readonly run: CommandRun<AnyInputs>
  /** What it logged; warnings begin with `warning: `. */
  readonly lines: readonly string[]
  readonly report: () => Report
}

/** Of a run that is over before it would tell how far it is. */
export const NO_PROGRESS = new Progress({ log: { progress: () => undefined }, now: () => 0 })

/** @param inputs those that the code under test reads */
export function fakeRun(inputs: object, timeoutMs = 20_000): FakeRun {
  const lines: string[] = []
  const log = {
    group: async <T>(_phase: string, body: () => Promise<T>) => await body(),
    info: (line: string) => lines.push(line),
    warning: (line: string) => lines.push(`warning: ${line}`),
    notice: (line: string) => lines.push(`notice: ${line}`)
  }
  const deps = { log, now: () => performance.now(), holder: 'run#1' } as unknown as Run['deps']
  const redactor = new Redactor()
  redactor.add(['secret'])
  const { redact } = redactor
  const record = new RunRecord(deps, redactor)
  const clock = startClock(timeoutMs, new AbortController().signal, () => performance.now())
  return {
    run: { inputs: inputs as AnyInputs, deps, clock, record, redact, ...voiceOf(record) },
    lines,
    report: () => record.report()
  }
}

/** @param access of each cluster: its server, why it cannot be opened, or why there is no access at all */
export function fakeWecs(access: Readonly<Record<string, KubeClient | Error | string>> = {}): Wecs {
  const wecs = {
    isGiven: Object.keys(access).length > 0,
    refused: new Set<string>(),
    accessTo: () => undefined,
    tryOut: () => Promise.resolve(new Map()),
    whyNot: (cluster: string) => {
      const given = access[cluster] ?? '`wec-contexts` has no line for it'
      return typeof given === 'string' ? given : undefined
    },
    each: async <T>(
      clusters: readonly string[],
      call: (cluster: string, client: () => Promise<KubeClient>) => Promise<T>
    ) =>
      await Promise.all(
        clusters.map(
          async cluster =>
            await call(cluster, () => {
              const given = access[cluster]
              return given instanceof Error ? Promise.reject(given) : Promise.resolve(given as KubeClient)
            })
        )
      )
  }
  return wecs as unknown as Wecs
}

/** @param client undefined when no access was given */
export function fakeIts(client?: KubeClient): Its {
  const its = {
    isGiven: client !== undefined,
    isRefused: false,
    tryOut: () => Promise.resolve(),
    client: () => Promise.resolve(client)
  }
  return its as unknown as Its
}

/** Beside the name, with what only the API server writes. */
type Metadata = Partial<ObjectMeta> & { readonly managedFields?: readonly { readonly manager: string }[] }

export interface StoredRelease {
  readonly name?: string
  readonly namespace?: string
  readonly revision?: number
  readonly status?: string
  readonly objects?: readonly KubeObject[]
  readonly hooks?: readonly { readonly object: KubeObject; readonly events: readonly string[] }[]
  /** The values that were given for it. */
  readonly config?: object
}

/** The Secret in which Helm keeps a revision, of `web` in `shop` where nothing else is said. */
export function releaseSecret({
  name = 'web',
  namespace = 'shop',
  revision = 1,
  status = 'deployed',
  objects = [],
  hooks = [],
  config = {}
}: StoredRelease = {}): KubeObject {
  const manifest = (object: KubeObject): string => `${JSON.stringify(object)}\n`
  const release = {
    version: revision,
    info: { status },
    config,
    chart: { metadata: { name: 'web-chart', version: '1.2.3', appVersion: '4.5' } },
    manifest: objects.map(manifest).join('---\n'),
    hooks: hooks.map(({ object, events }) => ({
      name: object.metadata.name,
      kind: object.kind,
      events,
      manifest: manifest(object)
    }))
  }
  const text = gzipSync(JSON.stringify(release)).toString('base64')
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name: `sh.helm.release.v1.${name}.v${revision}`,
      namespace,
      labels: { owner: 'helm', name, status, version: String(revision) }
    },
    data: { release: Buffer.from(text).toString('base64') }
  }
}

/** As Helm marks what it made for a release. */
export function ofRelease(object: KubeObject, release = 'web', namespace = 'shop'): KubeObject {
  const annotations = {
    ...object.metadata.annotations,
    'meta.helm.sh/release-name': release,
    'meta.helm.sh/release-namespace': namespace
  }
  return { ...object, metadata: { ...object.metadata, annotations } }
}

/** An object of a kind with Namespaces, in `shop` where nothing else is said. */
export function object(
  apiVersion: string,
  kind: string,
  name: string,
  metadata: Metadata = {},
  fields: Readonly<Record<string, unknown>> = {}
): KubeObject {
  return { apiVersion, kind, metadata: { namespace: 'shop', ...metadata, name }, ...fields }
}

/** One outside of all Namespaces. */
export function clusterObject(
  apiVersion: string,
  kind: string,
  name: string,
  metadata: Metadata = {},
  fields: Readonly<Record<string, unknown>> = {}
): KubeObject {
  return { apiVersion, kind, metadata: { ...metadata, name }, ...fields }
}

/** A BindingPolicy of a release. @param owner `NAMESPACE/RELEASE`; undefined for nobody's */
export function policy(
  name: string,
  owner: string | undefined,
  downsync: readonly unknown[],
  metadata: Metadata = {}
): KubeObject {
  const annotations = {
    ...(owner === undefined ? {} : { 'ks-helm-deploy/release': owner }),
    ...metadata.annotations
  }
  const meta = { generation: 1, ...metadata, annotations }
  const fields = { spec: { clusterSelectors: [], downsync }, status: { observedGeneration: 1 } }
  return clusterObject('control.kubestellar.io/v1alpha1', 'BindingPolicy', name, meta, fields)
}

/** @param objects as `GROUP/RESOURCE/NAMESPACE/NAME`, of version v1 */
export function binding(name: string, clusters: readonly string[], objects: readonly string[]): KubeObject {
  const entries = objects.map(key => {
    const [group = '', resource = '', namespace = '', object = ''] = key.split('/')
    return { group, version: 'v1', resource, name: object, ...(namespace === '' ? {} : { namespace }) }
  })
  const spec = {
    destinations: clusters.map(clusterId => ({ clusterId })),
    workload: {
      clusterScope: entries.filter(entry => !('namespace' in entry)),
      namespaceScope: entries.filter(entry => 'namespace' in entry)
    }
  }
  return clusterObject(
    'control.kubestellar.io/v1alpha1',
    'Binding',
    name,
    { generation: 1 },
    { spec, status: { observedGeneration: 1 } }
  )
}

/**
 * The guard of a policy, as the transport has taken it up. @param objects as `binding` takes them
 * @param owner `NAMESPACE/RELEASE`
 */
export function guard(
  of: KubeObject,
  clusters: readonly string[],
  objects: readonly string[],
  owner = 'shop/web'
): KubeObject {
  const { name, uid = '' } = of.metadata
  const listed = parseBinding(binding('', [], objects)).objects
  const written = guardBinding({
    policy: { name, uid },
    marks: { labels: {}, annotations: { [RELEASE_ANNOTATION]: owner } },
    guarding: { mode: 'data', kinds: new Set() },
    clusters,
    objects: [...listed.values()]
  })
  return { ...written, metadata: { ...written.metadata, generation: 1 }, status: { observedGeneration: 1 } }
}

/** The CustomResourceDefinition of the kind Widget. */
export function crd(spec: Readonly<Record<string, unknown>> = {}): KubeObject {
  const served = {
    group: 'example.com',
    scope: 'Namespaced',
    names: { plural: 'widgets', kind: 'Widget' },
    versions: [{ name: 'v1', served: true }]
  }
  const fields = { spec: { ...served, ...spec } }
  return clusterObject(
    'apiextensions.k8s.io/v1',
    'CustomResourceDefinition',
    'widgets.example.com',
    {},
    fields
  )
}
