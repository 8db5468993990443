/**
 * The Kubernetes API over one `kubectl proxy` per cluster.
 *
 * kubectl understands every kubeconfig (exec plugins, client certificates, proxies), but a process per call costs
 * 0.1 s and more; the proxy pays for kubectl once, and a call over it takes 3 to 10 ms. The proxy asks nobody for
 * credentials, so that it must be reached by this run alone: it listens on a socket in a folder that only this user can
 * enter. kubectl has no such sockets on Windows. There it is a free port of 127.0.0.1, behind a path that only the run
 * knows. Nothing falls back from the one to the other.
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
  /** What messages call the API server. */
  readonly name: string
  readonly runCommand: RunCommand
  /** Absolute path of kubectl. */
  readonly kubectl: string
  readonly kubeconfig: string
  readonly env: Readonly<Record<string, string>>
  /** What logs in, as messages call it: a credential plugin, or `oidc`, which is built into kubectl. */
  readonly plugin?: string
  /** Private folder, which learns where the socket is. */
  readonly dir: string
  /** Unique in `dir`. */
  readonly id: string
  /** Aborted when the work is over: writing ends at once, all else within 2 s. */
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
  /** @param printed what kubectl printed behind "Starting to serve on" */
  readonly address: (printed: string) => Address
  readonly remove: () => Promise<void>
}

const DAY_MS = 24 * 60 * 60 * 1000
/** Characters of what kubectl and its plugin printed last. */
const MOST_SAID = 4000
/** 256 bits. */
const SECRET_BYTES = 32

/** @throws UnreachableError when kubectl ends before it listens, with what it said */
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
    // From here on the proxy outlives the work, whose tidying up needs it.
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
        // kubectl does not end one that hangs.
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

/** A kubectl proxy that was started. */
interface Proxy {
  /** Where it listens, once it does. Rejects when it ends before. */
  readonly listening: Promise<Address>
  readonly ended: Promise<void>
  /** Undefined before it runs. */
  readonly pid: () => number | undefined
  /** What it and its plugin have printed last. */
  readonly said: () => string
}

/** @param ending ends it */
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
    // Without the flag kubectl (1.21 and newer) leaves the path of the server out, and asks whoever answers at its root.
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
      // Whole lines: half a secret cannot be recognized as one.
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

/** On Windows other users see no arguments of ours. A prefix that begins with `/api` would not be taken off by kubectl. */
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

/** What a server answers in the language of TLS when it does not accept a client certificate. */
const REFUSED_CERTIFICATE =
  /remote error: tls: (?:access denied|bad certificate|certificate required|(?:expired|revoked|unknown) certificate)/

/** Of the credential plugin. */
interface Words {
  /** Undefined when there is none. */
  readonly plugin: string | undefined
  /** What it and kubectl have printed so far. */
  readonly said: () => string
}

/**
 * What the proxy itself answered when it got no answer. That its plugin gave no credentials is no fault of the server's;
 * why, only the plugin says, on the same stderr.
 */
async function unreachable(text: string, { plugin = '', said }: Words): Promise<Error> {
  if (REFUSED_CERTIFICATE.test(text)) return new ApiError(401, 'Unauthorized', text)
  if (!/getting credentials: |^exec plugin: |\bid-token\b|\brefresh-token\b/.test(text))
    return new UnreachableError(text)
  // What was printed before the answer may be read after it.
  await nextTurn()
  await nextTurn()
  return await pluginFailed(plugin, text, said())
}

/**
 * kubectl asks the server once it has credentials.
 * @param waitedMs since the proxy could ask the plugin
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

/** The plugins that kubectl runs just now. */
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
