/**
 * The Kubernetes API over one `kubectl proxy` per cluster.
 *
 * kubectl understands every kubeconfig (exec plugins, client certificates, proxies), but a process per call costs
 * 0.1 s and more; the proxy pays for kubectl once, and a call over it takes 3 to 10 ms. It listens on a socket in the
 * private folder, which only this user can open. Windows has no such sockets in kubectl: there, and where the path is
 * too long for a socket, it is a free port of 127.0.0.1.
 */
import { join } from 'node:path'
import type { RunCommand } from '../exec.ts'
import { UnreachableError, type KubeClient } from './client.ts'
import { httpClient, type Address } from './httpClient.ts'

export interface ProxyOptions {
  /** What messages call the API server. */
  readonly name: string
  readonly runCommand: RunCommand
  /** Absolute path of kubectl. */
  readonly kubectl: string
  readonly kubeconfig: string
  readonly env: Readonly<Record<string, string>>
  /** Private folder for the socket. */
  readonly dir: string
  /** Unique in `dir`. */
  readonly id: string
  /** Aborted when the work is over: writing ends at once, all else within 2 s. */
  readonly signal: AbortSignal
}

export interface ProxiedClient extends KubeClient {
  /** Ends the proxy and waits for it. */
  close(): Promise<void>
}

/** The shorter of the limits of Linux (108) and macOS (104), with its closing zero. */
const LONGEST_SOCKET_PATH = 103
const DAY_MS = 24 * 60 * 60 * 1000

/** @throws UnreachableError when kubectl ends before it listens, with what it said */
export async function openProxy(options: ProxyOptions): Promise<ProxiedClient> {
  const socketPath = join(options.dir, `${options.id}.sock`)
  const useSocket = process.platform !== 'win32' && Buffer.byteLength(socketPath) <= LONGEST_SOCKET_PATH
  const ending = new AbortController()
  const end = (): void => {
    ending.abort()
  }
  options.signal.addEventListener('abort', end)
  const listening = Promise.withResolvers<Address>()
  let told = ''
  const ended = options
    .runCommand({
      tool: options.kubectl,
      args: [
        'proxy',
        `--kubeconfig=${options.kubeconfig}`,
        ...(useSocket ? [`--unix-socket=${socketPath}`] : ['--address=127.0.0.1', '--port=0'])
      ],
      env: options.env,
      timeoutMs: DAY_MS,
      signal: ending.signal,
      outlives: true,
      onStdout: text => {
        told += text
        const address = /^Starting to serve on (.+)\n/m.exec(told)?.[1]
        if (address === undefined) return
        listening.resolve(
          useSocket
            ? { socketPath }
            : { host: '127.0.0.1', port: Number(address.slice(address.lastIndexOf(':') + 1)) }
        )
      }
    })
    .then(result => {
      listening.reject(new UnreachableError(`kubectl proxy ended: ${result.stderr.trim()}`))
    }, listening.reject)

  const address = await listening.promise
  // From here on the proxy outlives the work, whose tidying up needs it.
  options.signal.removeEventListener('abort', end)
  const client = httpClient(options.name, address, options.signal)
  return {
    ...client,
    close: async () => {
      client.disconnect()
      end()
      await ended
    }
  }
}
