/** A sandbox (see sandbox/) as tests, demo and benchmark use it: started, found again, looked into. */
import { execFile, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { KubeObject } from '../src/kubernetes/objects.ts'
import { clusterReader, type ClusterReader } from './clusterReader.ts'
import { npmTools } from './npmTools.ts'

/** sandbox.json, as far as it is read here; sandbox/internal/state/document.go is its source. */
export interface SandboxDocument {
  readonly name: string
  /** Path. */
  readonly stateFolder: string
  /** Of components and what else needs one. */
  readonly ports: Readonly<Record<string, number>>
  /** As they were started last. */
  readonly components: readonly { readonly name: string; readonly pid: number }[]
  readonly wecs: readonly { readonly name: string; readonly labels: Readonly<Record<string, string>> }[]
  /** Paths. */
  readonly kubeconfigs: { readonly its: string; readonly wds: string; readonly wecs: string }
  readonly registry: { readonly address: string; readonly username?: string; readonly passwordFile?: string }
  readonly versions: Readonly<Record<string, string>>
}

/** `its`, `wds` or the name of a WEC. */
export type Cluster = string

export interface Sandbox extends SandboxDocument {
  /** Runs a command of the sandbox on components, e.g. `stop transport`. */
  readonly control: (command: 'stop' | 'start' | 'suspend', ...components: readonly string[]) => Promise<void>
  /** @throws with what kubectl said */
  readonly kubectl: (cluster: Cluster, ...args: readonly string[]) => Promise<string>
  /** Applies objects in this order, with one run of kubectl. @throws with what kubectl said */
  readonly apply: (cluster: Cluster, objects: readonly KubeObject[]) => Promise<void>
  /** Objects of a kind in all namespaces, or in one. Far cheaper than kubectl, so that a test may ask again and again. */
  readonly list: (cluster: Cluster, kind: string, namespace?: string) => Promise<readonly KubeObject[]>
  /** Undefined when the cluster has none. */
  readonly get: (
    cluster: Cluster,
    kind: string,
    name: string,
    namespace?: string
  ) => Promise<KubeObject | undefined>
}

export const LAUNCHER = fileURLToPath(new URL('../sandbox/sandbox.mjs', import.meta.url))

/** For programs of a sandbox that share few cores: with more threads, a tenth of their CPU time goes into waking them. */
const ONE_THREAD = { GOMAXPROCS: '1' }

/** Runs a command of the sandbox with its output shown. @throws when it fails */
export async function sandboxCommand(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  const child = spawn(process.execPath, [LAUNCHER, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env }
  })
  const code = await new Promise(resolve => child.on('exit', resolve))
  if (code !== 0) throw new Error(`"npm run sandbox -- ${args.join(' ')}" failed: its message is above`)
}

/** Starts it, or what is missing of it. */
export async function startSandbox(name: string, ...options: readonly string[]): Promise<Sandbox> {
  await sandboxCommand(['up', '--name', name, ...options])
  return await openSandbox(name)
}

/** One that runs. */
export async function openSandbox(name: string): Promise<Sandbox> {
  const { stdout } = await promisify(execFile)(process.execPath, [LAUNCHER, 'status', '--name', name])
  const path = /^all +(.+)$/m.exec(stdout)?.[1] ?? ''
  const document = JSON.parse(await readFile(path, 'utf8')) as SandboxDocument
  const { kubectl: program } = await npmTools('v36')
  const kubectl = async (cluster: Cluster, ...args: readonly string[]): Promise<string> => {
    const { stdout } = await promisify(execFile)(program, [...accessFlags(document, cluster), ...args], {
      maxBuffer: 64 * 2 ** 20
    })
    return stdout
  }
  const readers = new Map<Cluster, Promise<ClusterReader>>()
  const reader = async (cluster: Cluster): Promise<ClusterReader> => {
    const { kubeconfig, context } = accessTo(document, cluster)
    const opened = readers.get(cluster) ?? clusterReader(kubeconfig, context)
    readers.set(cluster, opened)
    return await opened
  }
  return {
    ...document,
    kubectl,
    control: async (command, ...components) => {
      await promisify(execFile)(process.execPath, [LAUNCHER, command, '--name', name, ...components])
    },
    apply: async (cluster, objects) => {
      // The server checks as well. kubectl would ask for the schema, which is slow to come after each new CRD.
      const options = ['--server-side', '--validate=false', '--filename=-']
      const args = [...accessFlags(document, cluster), 'apply', ...options]
      const running = promisify(execFile)(program, args)
      running.child.stdin?.end(JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }))
      await running
    },
    list: async (cluster, kind, namespace) => await (await reader(cluster)).list(kind, namespace),
    get: async (cluster, kind, name, namespace) => await (await reader(cluster)).get(kind, name, namespace)
  }
}

function accessTo(
  { kubeconfigs }: SandboxDocument,
  cluster: Cluster
): { readonly kubeconfig: string; readonly context?: string } {
  switch (cluster) {
    case 'its':
    case 'wds':
      return { kubeconfig: kubeconfigs[cluster] }
    default:
      return { kubeconfig: kubeconfigs.wecs, context: cluster }
  }
}

/** The same for kubectl. */
function accessFlags(document: SandboxDocument, cluster: Cluster): readonly string[] {
  const { kubeconfig, context } = accessTo(document, cluster)
  return [`--kubeconfig=${kubeconfig}`, ...(context === undefined ? [] : [`--context=${context}`])]
}

/** What the names of all sandboxes of end-to-end tests begin with; another one lets several runs work side by side. */
export function e2eSandboxBase(): string {
  return process.env['KS_E2E_NAME'] ?? 'e2e'
}

/** Of the sandbox of this Jest worker; tests that start more of them add to this name. */
export function e2eSandboxName(worker = process.env['JEST_WORKER_ID'] ?? '1'): string {
  return `${e2eSandboxBase()}-${worker}`
}

/** Starts the sandbox of a Jest worker, or what is missing of it. */
export async function startE2eSandbox(name = e2eSandboxName()): Promise<Sandbox> {
  await sandboxCommand(['up', '--name', name, '--registry-username', 'tester'], ONE_THREAD)
  return await openSandbox(name)
}

let assigned: Promise<Sandbox> | undefined

/** The sandbox of this Jest worker, for the tests of one file. */
export async function assignedSandbox(): Promise<Sandbox> {
  assigned ??= startE2eSandbox()
  return await assigned
}

/** Whether this file has asked for the sandbox of its worker. */
export function hasAssignedSandbox(): boolean {
  return assigned !== undefined
}
