/** Connections to the clusters for which the user gave access, each opened when it is first needed. */
import { connect, writeCredentials } from './credentials.ts'
import { isDnsSubdomain } from '../kubernetes/names.ts'
import type { ClusterAccess } from '../inputs/kubeconfig/kubeconfig.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import type { ProxiedClient } from '../kubernetes/api/proxy.ts'
import { isRefusal, noticing } from '../kubernetes/api/unauthorized.ts'
import { tryCredentials } from './its.ts'
import { mapLimit } from '../lib/parallel.ts'
import type { Run } from './run.ts'

/**
 * Each needs a kubectl proxy of about 45 MB: with more clusters, the others wait, and each connection is closed after
 * use.
 */
const MOST_OPEN = 32
/** Connections that are opened before it is known whether they are needed. */
const MOST_EARLY = 4

export class Wecs {
  readonly #run: Run
  /** Absolute path of kubectl. */
  readonly #kubectl: string
  readonly #open = new Map<string, Promise<ProxiedClient>>()
  /** Number of present users of each cluster: a sweep removes several releases concurrently. */
  readonly #users = new Map<string, number>()
  /** Clusters that were called once, with the error. */
  readonly #tried = new Map<string, Promise<unknown>>()
  readonly #refused = new Set<string>()
  /** Counter for this process: all credentials are files of one folder, and a rollback has two such objects. */
  static #opened = 0
  #isOver = false

  constructor(run: Run, kubectl: string) {
    this.#run = run
    this.#kubectl = kubectl
  }

  /** Whether the user gave access to any cluster. */
  get isGiven(): boolean {
    return this.#run.inputs.wecs !== undefined
  }

  /** Clusters that have refused their credentials (401), in any part of the run. */
  get refused(): ReadonlySet<string> {
    return this.#refused
  }

  /**
   * Calls clusters once, so that it is known which refuse the credentials. Never throws.
   * @param clusters undefined for all accessible ones; others are skipped
   * @returns other errors, by cluster
   */
  async tryOut(clusters: readonly string[] | undefined): Promise<ReadonlyMap<string, unknown>> {
    const accessible = (clusters ?? this.#all()).filter(cluster => this.whyNot(cluster) === undefined)
    const errors = await this.each(accessible, async (cluster, client) => {
      const trial =
        this.#tried.get(cluster) ??
        client()
          .then(tryCredentials)
          .catch((error: unknown) => error)
      this.#tried.set(cluster, trial)
      return [cluster, await trial] as const
    })
    return new Map(errors.filter(([, error]) => error !== undefined && !isRefusal(error)))
  }

  /** Why a cluster cannot be observed; undefined when it can. */
  whyNot(cluster: string): string | undefined {
    if (this.accessTo(cluster) !== undefined) return undefined
    if (!this.isGiven) return 'there is no `wec-kubeconfig`'
    const context = this.#contextOf(cluster)
    if (context === undefined) return '`wec-contexts` has no line for it'
    const fault = this.#run.inputs.wecs?.faults.get(context)
    return fault === undefined
      ? `the WEC kubeconfig has no context named ${context}`
      : `the WEC kubeconfig cannot be used for it: ${fault}`
  }

  /** Undefined when none is given, or it cannot be used. */
  accessTo(cluster: string): ClusterAccess | undefined {
    const context = this.#contextOf(cluster)
    return context === undefined ? undefined : this.#run.inputs.wecs?.contexts.get(context)
  }

  /**
   * Opens connections while KubeStellar works, so that no step has to wait for them later.
   * @param clusters undefined when the destinations are not known yet
   */
  openEarly(clusters: readonly string[] | undefined): void {
    const likely = clusters ?? this.#all()
    const accessible = likely.filter(cluster => this.whyNot(cluster) === undefined)
    if (accessible.length > (clusters === undefined ? MOST_EARLY : MOST_OPEN)) return
    // The code that needs a connection reports its error.
    for (const cluster of accessible) this.#client(cluster).catch(() => undefined)
  }

  /** Results in the order of the clusters, all of which have to be accessible. @throws the errors of `call` */
  async each<T>(
    clusters: readonly string[],
    call: (cluster: string, client: () => Promise<KubeClient>) => Promise<T>
  ): Promise<readonly T[]> {
    return await mapLimit(clusters, MOST_OPEN, async cluster => {
      this.#users.set(cluster, (this.#users.get(cluster) ?? 0) + 1)
      try {
        return await call(cluster, async () => await this.#client(cluster))
      } finally {
        const others = (this.#users.get(cluster) ?? 1) - 1
        this.#users.set(cluster, others)
        if (others === 0 && clusters.length > MOST_OPEN) await this.#close(cluster)
      }
    })
  }

  async close(): Promise<void> {
    this.#isOver = true
    await Promise.all(
      [...this.#open.keys()].map(async cluster => {
        await this.#close(cluster)
      })
    )
  }

  async #client(cluster: string): Promise<KubeClient> {
    const client = this.#open.get(cluster) ?? this.#connect(cluster)
    this.#open.set(cluster, client)
    return await client
  }

  async #connect(cluster: string): Promise<ProxiedClient> {
    const access = this.accessTo(cluster)
    if (access === undefined) throw new Error(this.whyNot(cluster))
    // Nothing would close it.
    if (this.#isOver) throw new Error('the run no longer observes the clusters')
    const { deps, clock } = this.#run
    // Context names may contain slashes, and a closed connection may be opened again.
    const credentials = await writeCredentials(`wec-${(Wecs.#opened += 1)}`, access, deps)
    const client = await connect(`cluster ${cluster}`, credentials, this.#kubectl, {
      ...deps,
      signal: clock.signal
    })
    return noticing(client, () => {
      this.#refused.add(cluster)
    })
  }

  /** Clusters with a context. Without a mapping, each context counts whose name is a valid cluster name. */
  #all(): readonly string[] {
    const { mapping, contexts } = this.#run.inputs.wecs ?? {}
    if (mapping !== undefined) return [...mapping.keys()]
    return [...(contexts?.keys() ?? [])].filter(context => isDnsSubdomain(context))
  }

  async #close(cluster: string): Promise<void> {
    const client = this.#open.get(cluster)
    this.#open.delete(cluster)
    // A connection that could not be opened needs no close.
    await client?.then(
      async opened => {
        await opened.close()
      },
      () => undefined
    )
  }

  #contextOf(cluster: string): string | undefined {
    const { wecs } = this.#run.inputs
    return wecs?.mapping === undefined ? cluster : wecs.mapping.get(cluster)
  }
}
