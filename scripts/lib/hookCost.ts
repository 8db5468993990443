/** What a hook costs beyond what it takes in a cluster: upgrades with and without one, and the same Job by kubectl in a cluster. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deploy, type Inputs } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { hookJob } from '../../testkit/hooks.ts'
import type { Sandbox } from '../../testkit/sandbox.ts'
import { objectsChart } from '../../testkit/workloads.ts'
import type { KubeObject } from '../../src/kubernetes/objects.ts'
import { countCalls } from './countCalls.ts'
import { atRest } from './rest.ts'
import { TELL_CPU, type VerifyCost } from './verifyCost.ts'

export const HOOK_EVIDENCE = ['wecs', 'its', 'wds'] as const

/** Seconds. */
export interface HookCost {
  readonly evidence: (typeof HOOK_EVIDENCE)[number]
  readonly withHook: readonly number[]
  readonly without: readonly number[]
  /** The Job alone, in a cluster. */
  readonly byHand: readonly number[]
}

/** Of one hook in many simulated clusters. */
export type ManyHooksCost = Pick<VerifyCost, 'clusters' | 'seconds' | 'calls' | 'cpu'>

const RELEASE = 'hook-cost'
const LIMIT_MS = 60 * 60 * 1000

export async function hookCost(
  sandbox: Sandbox,
  evidence: HookCost['evidence'],
  rounds: number
): Promise<HookCost> {
  const { its } = sandbox.kubeconfigs
  const access: Record<typeof evidence, Inputs> = {
    wecs: {},
    its: { 'wec-kubeconfig-file': '', 'its-kubeconfig-file': its },
    wds: { 'wec-kubeconfig-file': '' }
  }
  const namespace = freshName('hook-cost')
  const inputs = { release: RELEASE, namespace, ...access[evidence] }
  const [withHook, without, byHand]: [number[], number[], number[]] = [[], [], []]
  await deploy(sandbox, { ...inputs, ...chart(0, false) })
  for (let round = 1; round <= rounds; round += 1) {
    for (const hooked of [true, false]) {
      await atRest()
      const { seconds } = await deploy(sandbox, { ...inputs, ...chart(2 * round + Number(hooked), hooked) })
      ;(hooked ? withHook : without).push(seconds)
    }
    byHand.push(await alone(sandbox, namespace))
  }
  await sandbox.kubectl('wds', 'delete', 'namespace', namespace)
  await sandbox.kubectl('wds', 'delete', 'bindingpolicies.control.kubestellar.io', `${RELEASE}.${namespace}`)
  return { evidence, withHook, without, byHand }
}

/** @param clusters a power of two, and not more than the sandbox has */
export async function manyHooksCost(sandbox: Sandbox, clusters: number): Promise<ManyHooksCost> {
  const folder = await mkdtemp(join(tmpdir(), 'hook-cost-'))
  const [its, wds] = await Promise.all([
    countCalls(sandbox.kubeconfigs.its, join(folder, 'its.kubeconfig')),
    countCalls(sandbox.kubeconfigs.wds, join(folder, 'wds.kubeconfig'))
  ])
  const namespace = freshName('hook-cost')
  const cpuFile = join(folder, 'cpu')
  try {
    const { seconds } = await deploy(
      sandbox,
      {
        release: RELEASE,
        namespace,
        ...chart(0, true),
        'cluster-selector': `simulated-first-${clusters}`,
        'wds-kubeconfig-file': wds.kubeconfig,
        'wec-kubeconfig-file': '',
        'its-kubeconfig-file': its.kubeconfig,
        timeout: `${LIMIT_MS}ms`
      },
      {
        env: { NODE_OPTIONS: `--import=${TELL_CPU}`, CPU_FILE: cpuFile },
        step: { limitMs: LIMIT_MS + 60_000 }
      }
    )
    const [cpu = ''] = (await readFile(cpuFile, 'utf8')).split('\n')
    const calls = { its: its.calls(), wds: wds.calls() }
    return { clusters, seconds, calls, cpu: JSON.parse(cpu) as VerifyCost['cpu'] }
  } finally {
    await sandbox.kubectl(
      'wds',
      'delete',
      'bindingpolicies.control.kubestellar.io',
      `${RELEASE}.${namespace}`
    )
    await sandbox.kubectl('wds', 'delete', 'namespace', namespace)
    await Promise.all([its.close(), wds.close()])
    await rm(folder, { recursive: true })
  }
}

function chart(time: number, hooked: boolean): Inputs {
  const config = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'config' },
    data: { time: String(time) }
  }
  return objectsChart(hooked ? [config, hookJob('migrate', 'pre-install,pre-upgrade')] : [config])
}

async function alone({ kubectl, apply }: Sandbox, namespace: string): Promise<number> {
  const name = freshName('alone')
  const job = hookJob(name, 'pre-install') as KubeObject
  await atRest()
  const started = performance.now()
  await apply('wec1', [{ ...job, metadata: { name, namespace } }])
  await kubectl(
    'wec1',
    'wait',
    '--for=condition=complete',
    '--timeout=60s',
    `--namespace=${namespace}`,
    `job/${name}`
  )
  return (performance.now() - started) / 1000
}
