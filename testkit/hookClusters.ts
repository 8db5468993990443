/**
 * A WDS on values whose Bindings are delivered at once, to clusters in which each Job and Pod ends as a test says; and a Helm that
 * makes a hook and waits for its status.
 */
import { hasEnded, type HookOutcome } from '../src/hooks/finishedStatus.ts'
import type { HookInputs } from '../src/hooks/hooking.ts'
import type { KubeClient } from '../src/kubernetes/api/client.ts'
import { collectionOfOne, follow } from '../src/kubernetes/api/follow.ts'
import { JOBS, PODS } from '../src/kubernetes/kinds.ts'
import { apiPath, type KubeObject, type ObjectMeta } from '../src/kubernetes/objects.ts'
import { BINDINGS, BINDING_POLICIES } from '../src/kubestellar/api.ts'
import { parseBinding } from '../src/kubestellar/binding.ts'
import type { Reach } from '../src/run/session.ts'
import { HOOKS } from './anyInputs.ts'
import { fakeIts, fakeWecs } from './fakeRun.ts'
import { ObjectStore, SERVED } from './objectStore.ts'

export type Ending = 'succeeds' | 'fails' | 'runs'

const JOB_STATUSES: Readonly<Record<Ending, object>> = {
  succeeds: { succeeded: 1, conditions: [{ type: 'Complete', status: 'True' }] },
  fails: {
    failed: 1,
    conditions: [{ type: 'Failed', status: 'True', reason: 'BackoffLimitExceeded', message: 'tried 1 time' }]
  },
  runs: { active: 1 }
}
const POD_PHASES: Readonly<Record<Ending, string>> = {
  succeeds: 'Succeeded',
  fails: 'Failed',
  runs: 'Running'
}

/** Inputs that code about hooks reads, of release `web` in `shop`. */
export const HOOK_INPUTS: HookInputs & object = {
  release: 'web',
  namespace: 'shop',
  waitFor: 'ready',
  evidence: 'auto',
  timeoutPerDeliveryMs: 0,
  readyWhen: new Map(),
  selection: { bindingPolicy: 'web.shop' },
  hooks: { ...HOOKS, mode: 'run' }
} as unknown as HookInputs & object

export class HookClusters {
  readonly wds: ObjectStore
  /** The WDS: what Bindings list is in the clusters. */
  readonly client: KubeClient
  readonly reach: Reach
  /** `wec1 Job migrate-0123abcd`, each time that a cluster gets one. */
  readonly started: string[] = []
  readonly #clusters: ReadonlyMap<string, ObjectStore>
  readonly #endings: Readonly<Record<string, Ending>>

  /** @param endings by cluster */
  constructor(there: readonly KubeObject[], endings: Readonly<Record<string, Ending>>) {
    this.wds = new ObjectStore(there)
    this.#endings = endings
    this.#clusters = new Map(Object.keys(endings).map(name => [name, new ObjectStore([], name)]))
    const { client } = this.wds
    this.client = {
      ...client,
      json: async path => (path === '/version' ? { gitVersion: 'v1.29.9' } : await client.json(path)),
      apply: async (path, object, manager, options) => {
        const applied = await client.apply(path, object, manager, options)
        if (path.startsWith(apiPath(BINDINGS, undefined))) await this.deliver(applied)
        return applied
      },
      delete: async (path, preconditions) => {
        const found = await client.get(path)
        const isDeleted = await client.delete(path, preconditions)
        if (found !== undefined && path.startsWith(apiPath(BINDINGS, undefined))) await this.#withdraw(found)
        if (path.startsWith(apiPath(BINDING_POLICIES, undefined)))
          await client.delete(path.replace('/bindingpolicies/', '/bindings/'))
        return isDeleted
      }
    }
    const access = Object.fromEntries([...this.#clusters].map(([name, store]) => [name, store.client]))
    this.reach = { wds: this.client, wecs: fakeWecs(access), its: fakeIts() }
  }

  /** What a cluster has: `Job migrate-0123abcd`. */
  async seenIn(cluster: string): Promise<readonly string[]> {
    const store = this.#clusters.get(cluster)
    const lists = await Promise.all(
      [JOBS, PODS].map(async type => (await store?.client.list(apiPath(type, undefined)))?.items ?? [])
    )
    return lists.flat().map(({ kind, metadata }) => `${kind} ${metadata.name}`)
  }

  /** Ends a Job that runs in a cluster. */
  async end(cluster: string, name: string, ending: Ending): Promise<void> {
    const store = this.#clusters.get(cluster)
    const found = await store?.client.get(apiPath(JOBS, 'shop', name))
    if (found === undefined) throw new Error(`no Job ${name} in ${cluster}`)
    store?.put({ ...found, metadata: asMade(found.metadata), status: JOB_STATUSES[ending] })
  }

  /** Brings what a Binding lists into its clusters. */
  async deliver(binding: KubeObject): Promise<void> {
    const { clusters, objects } = parseBinding(binding)
    for (const { group, resource, namespace, name } of objects.values()) {
      const type = SERVED.find(served => served.group === group && served.resource === resource)
      if (type === undefined) throw new Error(`the store does not serve ${resource}`)
      const path = apiPath(type, namespace, name)
      const live = await this.client.get(path)
      for (const cluster of clusters) {
        const store = this.#clusters.get(cluster)
        if (live === undefined || store === undefined || (await store.client.get(path)) !== undefined)
          continue
        store.put({ ...live, metadata: asMade(live.metadata), ...this.#statusOf(live.kind, cluster) })
        if (type === JOBS || type === PODS) this.started.push(`${cluster} ${live.kind} ${name}`)
      }
    }
  }

  #statusOf(kind: string, cluster: string): object {
    const ending = this.#endings[cluster] ?? 'runs'
    if (kind === 'Job') return { status: JOB_STATUSES[ending] }
    return kind === 'Pod' ? { status: { phase: POD_PHASES[ending] } } : {}
  }

  async #withdraw(binding: KubeObject): Promise<void> {
    const { clusters, objects } = parseBinding(binding)
    for (const cluster of clusters)
      for (const { group, resource, namespace, name } of objects.values()) {
        const type = SERVED.find(served => served.group === group && served.resource === resource)
        if (type !== undefined)
          await this.#clusters.get(cluster)?.client.delete(apiPath(type, namespace, name))
      }
  }
}

/** Without what a server adds. */
function asMade({ name, namespace, labels = {}, annotations = {} }: ObjectMeta): ObjectMeta {
  return { name, ...(namespace === undefined ? {} : { namespace }), labels, annotations }
}

/** Helm makes a hook and waits for its end. @throws when it is ended before */
export async function runHook(
  { wds, client }: HookClusters,
  hook: KubeObject,
  signal: AbortSignal
): Promise<HookOutcome> {
  wds.put(hook)
  const { kind, metadata } = hook
  const collection = collectionOfOne(kind === 'Pod' ? PODS : JOBS, metadata.namespace, metadata.name)
  for await (const state of follow(client, collection, signal)) {
    const [found] = state.values()
    for (const outcome of ['succeeded', 'failed'] as const)
      if (found !== undefined && hasEnded(found, outcome)) return outcome
  }
  throw new Error('helm was ended')
}
