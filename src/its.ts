/** The connection to the ITS, when the user gave access to it: opened when it is first needed. */
import { connect, writeCredentials } from './connect.ts'
import { messageOf } from './errors.ts'
import { ApiError, type KubeClient } from './kubernetes/client.ts'
import type { ProxiedClient } from './kubernetes/proxy.ts'
import type { Run } from './run/run.ts'

/** What is wrong with it, for warnings. */
export function itsTrouble(error: unknown): string {
  const isRefused = error instanceof ApiError && error.status === 401
  return isRefused ? 'the ITS does not accept the credentials' : messageOf(error)
}

export class Its {
  readonly #run: Run
  readonly #kubectl: string
  #open: Promise<ProxiedClient> | undefined

  /** @param kubectl absolute path */
  constructor(run: Run, kubectl: string) {
    this.#run = run
    this.#kubectl = kubectl
  }

  get isGiven(): boolean {
    return this.#run.inputs.its !== undefined
  }

  /** @throws UnreachableError when kubectl does not start with these credentials */
  async client(): Promise<KubeClient> {
    this.#open ??= this.#connect()
    return await this.#open
  }

  async close(): Promise<void> {
    // One that could not be opened has nothing to close.
    const client = await this.#open?.catch(() => undefined)
    await client?.close()
  }

  async #connect(): Promise<ProxiedClient> {
    const { inputs, deps, clock } = this.#run
    if (inputs.its === undefined) throw new Error('no access to the ITS was given')
    return await connect(
      'the ITS',
      await writeCredentials('its', inputs.its, deps),
      this.#kubectl,
      deps,
      clock.signal
    )
  }
}
