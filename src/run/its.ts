/** The connection to the ITS, if the user gave access to it: opened when it is first needed. */
import { setTimeout as delay } from 'node:timers/promises'
import { connect, writeCredentials } from './credentials.ts'
import type { ClusterAccess } from '../inputs/kubeconfig/kubeconfig.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { apiPath } from '../kubernetes/objects.ts'
import type { ProxiedClient } from '../kubernetes/api/proxy.ts'
import { noticing } from '../kubernetes/api/unauthorized.ts'
import { NAMESPACES } from '../kubernetes/kinds.ts'
import type { Run } from './run.ts'

export class Its {
  readonly #run: Run
  readonly #kubectl: string
  #open: Promise<ProxiedClient> | undefined
  #tried: Promise<void> | undefined
  #isRefused = false
  #isOver = false

  /** @param kubectl absolute path */
  constructor(run: Run, kubectl: string) {
    this.#run = run
    this.#kubectl = kubectl
  }

  get isGiven(): boolean {
    return this.#run.inputs.its !== undefined
  }

  /** Undefined when none was given. */
  get access(): ClusterAccess | undefined {
    return this.#run.inputs.its
  }

  /** Whether the ITS has refused the credentials (401), in any part of the run. */
  get isRefused(): boolean {
    return this.#isRefused
  }

  /**
   * Calls the ITS once, so that `isRefused` is known. Never throws: the code that needs the ITS reports other errors.
   */
  async tryOut(): Promise<void> {
    if (!this.isGiven) return
    this.#tried ??= this.client()
      .then(tryCredentials)
      .catch(() => undefined)
    await this.#tried
  }

  /** @throws UnreachableError when kubectl does not start with these credentials */
  async client(): Promise<KubeClient> {
    this.#open ??= this.#connect()
    return await this.#open
  }

  async close(): Promise<void> {
    this.#isOver = true
    // A connection that could not be opened needs no close.
    const client = await this.#open?.catch(() => undefined)
    await client?.close()
  }

  async #connect(): Promise<ProxiedClient> {
    const { inputs, deps, clock } = this.#run
    if (inputs.its === undefined) throw new Error('no access to the ITS was given')
    // Nothing would close it.
    if (this.#isOver) throw new Error('the run no longer observes the ITS')
    const credentials = await writeCredentials('its', inputs.its, deps)
    const client = await connect('the ITS', credentials, this.#kubectl, { ...deps, signal: clock.signal })
    return noticing(client, () => {
      this.#isRefused = true
    })
  }
}

/** A slower server is not waited for: its refusal is noticed when it arrives. */
const TRIAL_MS = 5000

/** Refused credentials fail for every call, so this is a small one. @throws ApiError, UnreachableError */
export async function tryCredentials(client: KubeClient): Promise<void> {
  const asked = client.json(apiPath(NAMESPACES, undefined), { limit: '1' })
  // It may fail after the wait.
  asked.catch(() => undefined)
  await Promise.race([asked, delay(TRIAL_MS, undefined, { ref: false })])
}
