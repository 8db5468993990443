/** Connections to the clusters that the user gave access to, each opened when it is first needed. */
import { connect, writeCredentials } from './credentials.ts'
import { isDnsSubdomain } from '../kubernetes/names.ts'
import type { ClusterAccess } from '../inputs/kubeconfig/kubeconfig.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import type { ProxiedClient } from '../kubernetes/api/proxy.ts'
import { isRefusal, noticing } from '../kubernetes/api/unauthorized.ts'
import { tryCredentials } from './its.ts'
import { mapLimit } from '../lib/parallel.ts'
import type { Run } from './run.ts'

/** One kubectl proxy of about 45 MB each: more clusters than this wait for their turn, and none stays open. */
const MOST_OPEN = 32
/** Connections that are opened while it is not known yet whether they are needed. */
const MOST_EARLY = 4

export class Wecs {
  readonly #run: Run
  /** Absolute path of kubectl. */
  readonly #kubectl: string
  readonly #open = new Map<string, Promise<ProxiedClient>>()
  /** How many look into a cluster just now: a sweep removes several releases at once. */
  readonly #users = new Map<string, number>()
  /** Those that were asked once, with what went wrong. */
  readonly #tried = new Map<string, Promise<unknown>>()
  readonly #refused = new Set<string>()
  /** Of all in this process: what they write lies in one folder, and a rollback has two of them. */
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

  /** Clusters that have refused their credentials (401), whoever asked. */
  get refused(): ReadonlySet<string> {
    return this.#refused
  }

  /**
   * Asks clusters once, so that it is known who refuses the credentials. Never throws.
   * @param clusters undefined for all that may be asked; others are left out
   * @returns what else went wrong, by cluster
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

  /** Why a cluster cannot be looked into; undefined when it can. */
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

  /** Undefined when none is given, or none that can be used. */
  accessTo(cluster: string): ClusterAccess | undefined {
    const context = this.#contextOf(cluster)
    return context === undefined ? undefined : this.#run.inputs.wecs?.contexts.get(context)
  }

  /**
   * Opens connections while KubeStellar works, so that nobody waits for them later.
   * @param clusters undefined when it is not known yet which there will be
   */
  openEarly(clusters: readonly string[] | undefined): void {
    const likely = clusters ?? this.#all()
    const accessible = likely.filter(cluster => this.whyNot(cluster) === undefined)
    if (accessible.length > (clusters === undefined ? MOST_EARLY : MOST_OPEN)) return
    // Whoever needs one is told what is wrong with it.
    for (const cluster of accessible) this.#client(cluster).catch(() => undefined)
  }

  /** Results in the order of the clusters, all of which have to be accessible. @throws what `call` throws */
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
    // Nobody would close it.
    if (this.#isOver) throw new Error('the run no longer looks at the clusters')
    const { deps, clock } = this.#run
    // Names of contexts may hold slashes, and one that was closed may be opened again.
    const credentials = await writeCredentials(`wec-${(Wecs.#opened += 1)}`, access, deps)
    const client = await connect(`cluster ${cluster}`, credentials, this.#kubectl, {
      ...deps,
      signal: clock.signal
    })
    return noticing(client, () => {
      this.#refused.add(cluster)
    })
  }

  /** Clusters for which a context is given. Without a mapping each context is taken for one whose name a cluster can have. */
  #all(): readonly string[] {
    const { mapping, contexts } = this.#run.inputs.wecs ?? {}
    if (mapping !== undefined) return [...mapping.keys()]
    return [...(contexts?.keys() ?? [])].filter(context => isDnsSubdomain(context))
  }

  async #close(cluster: string): Promise<void> {
    const client = this.#open.get(cluster)
    this.#open.delete(cluster)
    // One that could not be opened has nothing to close.
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
