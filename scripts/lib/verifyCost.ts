/**
 * What it costs to prove a release in many clusters, none of which the action has access to: a first deploy to simulated
 * clusters (sandbox/README.md), with a counter in front of the API servers.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { deploy, type Inputs } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import type { Sandbox } from '../../testkit/sandbox.ts'
import type { KubeObject } from '../../src/kubernetes/objects.ts'
import { parseBinding } from '../../src/kubestellar/binding.ts'
import { POLICY_LABEL } from '../../src/kubestellar/works.ts'
import { objectsOfKinds } from './objectsOfKinds.ts'
import { countCalls } from './countCalls.ts'

/** What the action proves the release with. */
export type Evidence = 'its' | 'wds'

export interface VerifyCost {
  readonly clusters: number
  /** Wall time of the main step. */
  readonly seconds: number
  /** Requests of the action and of the helm and kubectl that it starts; a watch is one. */
  readonly calls: { readonly its: number; readonly wds: number }
  /** Of the calls to the WDS, those for the guard; and the ManifestWorks that the transport writes of it, once each. */
  readonly guard: { readonly calls: number; readonly works: number }
  /** Times that KubeStellar's transport wrote a ManifestWork of the release. */
  readonly works: number
  /** Seconds of the main step: its Node process, and helm and the kubectl proxies that it started. */
  readonly cpu: { readonly own: number; readonly children: number }
}

/** Objects that each cluster gets: those of the chart and the Namespace. */
export const DELIVERED = 10

const RELEASE = 'cost'
/** Far more than any run takes: the slowest, of 256 clusters at production's rates, takes about 20 minutes. */
const LIMIT_MS = 60 * 60 * 1000
const POLL_MS = 500
export const TELL_CPU = fileURLToPath(new URL('tellCpu.mjs', import.meta.url))

/** The inputs that give access to the evidence, and take away that to the clusters themselves. */
const ACCESS: Readonly<Record<Evidence, (kubeconfigs: { readonly its: string }) => Inputs>> = {
  its: ({ its }) => ({ 'wec-kubeconfig-file': '', 'its-kubeconfig-file': its }),
  wds: () => ({ 'wec-kubeconfig-file': '', 'collector-limit': '100000' })
}

/** @param clusters a power of two, and not more than the sandbox has; @throws Error when the release is not proved ready */
export async function verifyCost(
  sandbox: Sandbox,
  evidence: Evidence,
  clusters: number
): Promise<VerifyCost> {
  const folder = await mkdtemp(join(tmpdir(), 'verify-cost-'))
  const [its, wds] = await Promise.all([
    countCalls(sandbox.kubeconfigs.its, join(folder, 'its.kubeconfig')),
    countCalls(sandbox.kubeconfigs.wds, join(folder, 'wds.kubeconfig'))
  ])
  const namespace = freshName('cost')
  const cpuFile = join(folder, 'cpu')
  const before = await worksWritten(sandbox)
  try {
    const step = await deploy(
      sandbox,
      {
        release: RELEASE,
        namespace,
        chart: 'objects',
        values: JSON.stringify({ objects: objectsOfKinds(DELIVERED - 1, namespace) }),
        'cluster-selector': `simulated-first-${clusters}`,
        'wds-kubeconfig-file': wds.kubeconfig,
        timeout: `${LIMIT_MS}ms`,
        ...ACCESS[evidence]({ its: its.kubeconfig })
      },
      {
        env: { NODE_OPTIONS: `--import=${TELL_CPU}`, CPU_FILE: cpuFile },
        step: { limitMs: LIMIT_MS + 60_000 }
      }
    )
    // Some kinds are never reported to the WDS.
    const states = evidence === 'wds' ? ['ready', 'unverified'] : ['ready']
    const proved = step.report?.clusters.filter(
      ({ objects }) =>
        objects.every(({ state }) => states.includes(state)) && objects.some(({ state }) => state === 'ready')
    ).length
    if (proved !== clusters)
      throw new Error(`${proved} of ${clusters} clusters are proved ready:\n${step.log}`)
    const calls = { its: its.calls(), wds: wds.calls() }
    const guard = {
      calls: wds.calls(/\/bindings\/[^?/]*-guard(?:\?|$)/),
      works: await guardWorks(sandbox, `${RELEASE}.${namespace}-guard`)
    }
    // The post step tells its own, below.
    const [cpu = ''] = (await readFile(cpuFile, 'utf8')).split('\n')
    return {
      clusters,
      seconds: step.seconds,
      calls,
      works: (await worksWritten(sandbox)) - before - guard.works,
      guard,
      cpu: JSON.parse(cpu) as VerifyCost['cpu']
    }
  } finally {
    await remove(sandbox, namespace)
    await Promise.all([its.close(), wds.close()])
    await rm(folder, { recursive: true })
  }
}

/** How many the transport makes of the guard, once all are there: the run does not wait for them. */
async function guardWorks({ kubectl }: Sandbox, guard: string): Promise<number> {
  const path = `/apis/control.kubestellar.io/v1alpha1/bindings/${guard}`
  const { clusters, objects } = parseBinding(
    JSON.parse(await kubectl('wds', 'get', '--raw', path)) as KubeObject
  )
  const due = clusters.length * objects.size
  const options = ['--all-namespaces', `--selector=${POLICY_LABEL}=${guard}`, '--output=name']
  for (;;) {
    const names = await kubectl('its', 'get', 'manifestworks', ...options)
    if (names.split('\n').filter(name => name !== '').length === due) return due
    await delay(POLL_MS)
  }
}

/** As the ITS counts them; what agents write is the status, and is counted apart there. */
async function worksWritten({ kubectl }: Sandbox): Promise<number> {
  const metrics = await kubectl('its', 'get', '--raw', '/metrics')
  return metrics
    .split('\n')
    .filter(line => /^apiserver_request_total\{.*resource="manifestworks",.*subresource="",/.test(line))
    .filter(line => /verb="(?:POST|PUT|PATCH|APPLY)"/.test(line))
    .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
}

/** The policy first: with each object that goes before it, every ManifestWork would be written once more. */
async function remove({ kubectl }: Sandbox, namespace: string): Promise<void> {
  const known = ['--ignore-not-found']
  await kubectl(
    'wds',
    'delete',
    'bindingpolicies.control.kubestellar.io',
    `${RELEASE}.${namespace}`,
    ...known
  )
  for (;;) {
    const path = '/apis/work.open-cluster-management.io/v1/manifestworks?limit=1'
    const { items } = JSON.parse(await kubectl('its', 'get', '--raw', path)) as {
      readonly items: readonly unknown[]
    }
    if (items.length === 0) break
    await delay(POLL_MS)
  }
  await kubectl('wds', 'delete', 'namespace', namespace, ...known)
}
