/** Deploys with hooks while KubeStellar and OCM are restarted, and how often each hook ran in each cluster. */
import { setTimeout as delay } from 'node:timers/promises'
import { containerStarts } from '../../testkit/containerStarts.ts'
import { deploy, type Inputs } from '../../testkit/deployment.ts'
import { hookJob, hooksLeft } from '../../testkit/hooks.ts'
import type { Cluster, Sandbox } from '../../testkit/sandbox.ts'
import { objectsChart } from '../../testkit/workloads.ts'

export interface Counting {
  readonly sandbox: Sandbox
  readonly wecs: readonly Cluster[]
  readonly namespace: string
  readonly inputs: Inputs
  /** For what runs again where it must not, after the last deploy. */
  readonly afterMs?: number
}

/** What is stopped and started while a hook runs, in turns. */
const DISTURBED = [[], ['kubestellar'], ['wec1-agent'], ['kubestellar', 'transport']] as const

export async function deployAndCount(counting: Counting, times: number): Promise<void> {
  const { sandbox, wecs, namespace, inputs, afterMs = 0 } = counting
  for (let time = 1; time <= times; time += 1) {
    const step = await deploy(
      sandbox,
      { release: 'shop', namespace, timeout: '4m', ...chart(time), ...inputs },
      { step: { onLine: disturbing(sandbox, DISTURBED[time % DISTURBED.length] ?? []), limitMs: 280_000 } }
    )
    expect(step.report?.hooks.map(({ object, state }) => [object.name, state])).toEqual([
      ['migrate', 'succeeded'],
      ['check', 'succeeded']
    ])
    expect(await counts(counting)).toEqual(wecs.map(wec => [wec, { migrate: time, check: time }]))
  }
  await delay(afterMs)
  expect(await counts(counting)).toEqual(wecs.map(wec => [wec, { migrate: times, check: times }]))
  expect(await hooksLeft(sandbox, namespace, 'shop', wecs)).toEqual([])
}

/** One object changes each time. */
function chart(time: number): Inputs {
  return objectsChart([
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'config' }, data: { time: String(time) } },
    hookJob('migrate', 'pre-install,pre-upgrade', {}, { fate: 'slow:2s' }),
    hookJob('check', 'post-install,post-upgrade')
  ])
}

function disturbing(sandbox: Sandbox, components: readonly string[]): (line: string) => void {
  let isDone = components.length === 0
  return line => {
    if (isDone || !/^wec1: Job \S+\/migrate-\S+ 0 of 1/.test(line)) return
    isDone = true
    sandbox
      .control('stop', ...components)
      .then(async () => {
        await sandbox.control('start', ...components)
      })
      .catch((error: unknown) => {
        throw error
      })
  }
}

async function counts({ sandbox, wecs, namespace }: Counting) {
  return await Promise.all(
    wecs.map(async wec => {
      const starts = await containerStarts(sandbox, wec, namespace)
      const of = (hook: string): number =>
        starts.filter(({ owner }) => owner.startsWith(`Job/${hook}-`)).length
      return [wec, { migrate: of('migrate'), check: of('check') }]
    })
  )
}
