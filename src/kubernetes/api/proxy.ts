/**
 * The Kubernetes API over one `kubectl proxy` per cluster.
 *
 * kubectl supports every kubeconfig (exec plugins, client certificates, proxies), but a process per call costs 0.1 s
 * and more. The proxy starts kubectl once, and a call through it takes 3 to 10 ms. The proxy requires no credentials,
 * so only this run may reach it: it listens on a socket in a folder that only this user can enter. On Windows, kubectl
 * has no such sockets: there it uses a free port of 127.0.0.1, with a path that only the run knows. Neither falls back
 * to the other.
 */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { RunCommand } from '../../lib/exec.ts'
import { ApiError, PluginError, UnreachableError, type KubeClient } from './client.ts'
import type { Address } from './connection.ts'
import { httpClient } from './httpClient.ts'
import { createSocketFolder, removeSocketFolder } from './socketFolder.ts'

export interface ProxyOptions {
  /** The name of the API server in messages. */
  readonly name: string
  readonly runCommand: RunCommand
  /** Absolute path of kubectl. */
  readonly kubectl: string
  readonly kubeconfig: string
  readonly env: Readonly<Record<string, string>>
  /** The login in messages: a credential plugin, or `oidc`, which is built into kubectl. */
  readonly plugin?: string
  /** Private folder. A link in it leads to the socket. */
  readonly dir: string
  /** Unique in `dir`. */
  readonly id: string
  /** Aborted when the work is over: writing ends at once, everything else within 2 s. */
  readonly signal: AbortSignal
  readonly platform?: NodeJS.Platform
}

export interface ProxiedClient extends KubeClient {
  /** Ends the proxy and waits for it. */
  close(): Promise<void>
}

/** Where a proxy listens. */
interface Listener {
  readonly args: readonly string[]
  /** @param printed kubectl's output after "Starting to serve on" */
  readonly address: (printed: string) => Address
  readonly remove: () => Promise<void>
}

const DAY_MS = 24 * 60 * 60 * 1000
/** Characters of the last output of kubectl and its plugin. */
const MOST_SAID = 4000
/** 256 bits. */
const SECRET_BYTES = 32

/** @throws UnreachableError with kubectl's output when it ends before it listens */
export async function openProxy(options: ProxyOptions): Promise<ProxiedClient> {
  const { name, dir, id, signal, platform = process.platform } = options
  const listener = platform === 'win32' ? portListener() : await socketListener(dir, id)
  const ending = new AbortController()
  const end = (): void => {
    ending.abort()
  }
  signal.addEventListener('abort', end)
  const proxy = startProxy(options, listener, ending.signal)
  try {
    const address = await proxy.listening
    // From here on, the proxy outlives the work: the clean-up needs it.
    signal.removeEventListener('abort', end)
    const began = performance.now()
    const words = { plugin: options.plugin, said: proxy.said }
    const client = httpClient(address, {
      name,
      workOver: signal,
      unreachable: async text => await unreachable(text, words),
      silent: async () => await stillAsked(proxy.pid(), words, performance.now() - began)
    })
    return {
      ...client,
      close: async () => {
        client.disconnect()
        const plugins = await pluginsOf(proxy.pid(), words).catch(() => undefined)
        end()
        // kubectl does not end a plugin that hangs.
        plugins?.kill()
        await proxy.ended
      }
    }
  } catch (error) {
    end()
    await proxy.ended
    throw error
  }
}

/** A running kubectl proxy. */
interface Proxy {
  /** Its address, once it listens. Rejects when it ends before. */
  readonly listening: Promise<Address>
  readonly ended: Promise<void>
  /** Undefined before it runs. */
  readonly pid: () => number | undefined
  /** The last output of kubectl and its plugin. */
  readonly said: () => string
}

/** @param ending aborts it */
function startProxy(
  { runCommand, kubectl, kubeconfig, env }: ProxyOptions,
  listener: Listener,
  ending: AbortSignal
): Proxy {
  const listening = Promise.withResolvers<Address>()
  let [printed, said] = ['', '']
  let pid: number | undefined
  const ended = runCommand({
    tool: kubectl,
    // Without this flag, kubectl (1.21 and newer) drops the path of the server, and calls whatever answers at its root.
    args: ['proxy', `--kubeconfig=${kubeconfig}`, '--append-server-path', ...listener.args],
    env,
    timeoutMs: DAY_MS,
    signal: ending,
    outlives: true,
    onStart: started => {
      pid = started
    },
    onStdout: text => {
      printed += text
      const address = /^Starting to serve on (.+)\n/m.exec(printed)?.[1]
      if (address !== undefined) listening.resolve(listener.address(address))
    },
    onStderr: text => {
      said += text
      // Keeps whole lines: half a secret cannot be recognized.
      if (said.length > MOST_SAID)
        said = said.slice(said.indexOf('\n', said.length - MOST_SAID) + 1 || said.length)
    }
  })
    .then(result => {
      listening.reject(new UnreachableError(`kubectl proxy ended: ${result.stderr.trim()}`))
    }, listening.reject)
    .finally(listener.remove)
  return { listening: listening.promise, ended, pid: () => pid, said: () => said }
}

async function socketListener(dir: string, id: string): Promise<Listener> {
  const socketPath = join(await createSocketFolder(dir, id), 's')
  return {
    args: [`--unix-socket=${socketPath}`],
    address: () => ({ socketPath }),
    remove: async () => {
      await removeSocketFolder(dir, id)
    }
  }
}

/** On Windows, other users cannot read our arguments. kubectl would not remove a prefix that begins with `/api`. */
function portListener(): Listener {
  const prefix = `/run-${randomBytes(SECRET_BYTES).toString('hex')}`
  return {
    args: ['--address=127.0.0.1', '--port=0', `--api-prefix=${prefix}/`],
    address: printed => ({
      host: '127.0.0.1',
      port: Number(printed.slice(printed.lastIndexOf(':') + 1)),
      prefix
    }),
    remove: () => Promise.resolve()
  }
}

/** A server's TLS alert for a client certificate that it does not accept. */
const REFUSED_CERTIFICATE =
  /remote error: tls: (?:access denied|bad certificate|certificate required|(?:expired|revoked|unknown) certificate)/

/** Output of the credential plugin. */
interface Words {
  /** Undefined when there is none. */
  readonly plugin: string | undefined
  /** The output of kubectl and the plugin so far. */
  readonly said: () => string
}

/**
 * The error for the proxy's own answer without a server. Missing credentials of the plugin are no fault of the server;
 * only the plugin reports why, on the same stderr.
 */
async function unreachable(text: string, { plugin = '', said }: Words): Promise<Error> {
  if (REFUSED_CERTIFICATE.test(text)) return new ApiError(401, 'Unauthorized', text)
  if (!/getting credentials: |^exec plugin: |\bid-token\b|\brefresh-token\b/.test(text))
    return new UnreachableError(text)
  // Output that was printed before the answer may be read after it.
  await nextTurn()
  await nextTurn()
  return await pluginFailed(plugin, text, said())
}

/**
 * Whether the plugin still works: kubectl calls the server once it has credentials.
 * @param waitedMs since the proxy could call the plugin
 */
async function stillAsked(
  pid: number | undefined,
  words: Words,
  waitedMs: number
): Promise<PluginError | undefined> {
  const { plugin, said } = words
  if (plugin === undefined || !(await pluginsOf(pid, words)).areRunning) return undefined
  const seconds = Math.round(waitedMs / 1000)
  return await pluginFailed(
    plugin,
    `getting credentials: the plugin has not ended after ${seconds} s`,
    said()
  )
}

async function pluginFailed(plugin: string, text: string, said: string): Promise<PluginError> {
  const own = said
    .split('\n')
    // kubectl logs the same error itself.
    .filter(line => line.trim() !== '' && !/^[EW]\d{4} |^Starting to serve/.test(line))
  const { withoutCredentials } = await import(/* webpackChunkName: 'trouble' */ './pluginWords.ts')
  return new PluginError(plugin, withoutCredentials([text, ...own].join('\n')))
}

/** The plugins that kubectl runs at this moment. */
async function pluginsOf(
  pid: number | undefined,
  { plugin }: Words
): Promise<{ readonly areRunning: boolean; readonly kill: () => void }> {
  if (plugin === undefined || pid === undefined) return { areRunning: false, kill: () => undefined }
  const { descendantsOf, killDescendants } = await import(
    /* webpackChunkName: 'trouble' */ '../../lib/descendants.ts'
  )
  const descendants = descendantsOf(pid)
  return {
    areRunning: descendants.length > 0,
    kill: () => {
      killDescendants(descendants)
    }
  }
}
