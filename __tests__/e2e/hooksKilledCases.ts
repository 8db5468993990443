/**
 * A deploy that is killed or cancelled while a hook is on its way: the hook runs on in the clusters, the next run waits for it,
 * reports it, removes it, and never runs a second one beside it.
 */
import { containerStarts } from '../../testkit/containerStarts.ts'
import { deploy, startDeploy, WECS, type Inputs } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { hookJob, hooksLeft } from '../../testkit/hooks.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { objectsChart } from '../../testkit/workloads.ts'

interface Moment {
  readonly what: string
  /** A line of the log. */
  readonly at: RegExp
  readonly extent: 'few' | 'all'
}

const MIGRATE = String.raw`Job \S+/migrate-[0-9a-f]{8}`
const CHECK = String.raw`Job \S+/check-[0-9a-f]{8}`

/** In their order. */
const MOMENTS: readonly Moment[] = [
  { what: 'Helm is started', at: /^::group::Helm$/, extent: 'all' },
  { what: 'the hook is to start', at: /^pre-install Job .*: starts in /, extent: 'all' },
  { what: 'its copy is in the WDS', at: new RegExp(`^${MIGRATE} made in the WDS`), extent: 'few' },
  { what: 'its Binding is there', at: new RegExp(`^Binding .* delivers ${MIGRATE}`), extent: 'all' },
  { what: 'it runs in a cluster', at: new RegExp(`^wec1: ${MIGRATE} 0 of 1 completions`), extent: 'few' },
  { what: 'it has ended in a cluster', at: new RegExp(`^wec1: ${MIGRATE} is ready`), extent: 'all' },
  { what: 'its result is known', at: /^pre-install Job .*: succeeded in /, extent: 'all' },
  { what: 'its Binding is removed', at: /^Binding .*-hook-[0-9a-f]{8} removed/, extent: 'few' },
  { what: 'its copy is removed', at: new RegExp(`^${MIGRATE} removed from the WDS`), extent: 'all' },
  { what: 'Helm has the result', at: /^Job .*\/migrate: Helm has the result/, extent: 'all' },
  { what: 'the next hook is to start', at: /^post-install Job .*: starts in /, extent: 'all' },
  { what: 'the next hook runs', at: new RegExp(`^wec1: ${CHECK} 0 of 1 completions`), extent: 'all' },
  { what: 'the last hook has ended', at: /^post-install Job .*: succeeded in /, extent: 'all' }
]

let sandbox: Sandbox
const table: string[] = []

/** Declares the tests of a file. */
export function hooksKilledTests(extent: 'few' | 'all'): void {
  beforeAll(async () => {
    sandbox = await assignedSandbox()
  })
  afterAll(() => {
    const head = 'signal   at                             next run  starts of migrate and check in wec1'
    process.stdout.write(`\nKilled while a hook is on its way\n${[head, ...table].join('\n')}\n\n`)
  })
  const { parallel } = parallelTests('hooks-killed')
  for (const { what, at } of MOMENTS.filter(moment => extent === 'all' || moment.extent === extent))
    for (const signal of extent === 'all' ? (['SIGKILL', 'SIGINT'] as const) : (['SIGKILL'] as const))
      parallel(`${signal} when ${what}`, async () => {
        const namespace = freshName('hooks-killed')
        await endedAt(namespace, at, signal)
        await deploysAgain(namespace, what, signal)
      })
}

function inputs(namespace: string): Inputs {
  const slow = { fate: 'slow:4s' }
  return {
    release: 'shop',
    namespace,
    ...objectsChart([
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'config' } },
      hookJob('migrate', 'pre-install,pre-upgrade', {}, slow),
      hookJob('check', 'post-install,post-upgrade', {}, slow)
    ])
  }
}

async function endedAt(namespace: string, at: RegExp, signal: 'SIGKILL' | 'SIGINT'): Promise<void> {
  const job = await startDeploy(sandbox, inputs(namespace))
  try {
    const main = await job.main({
      onLine: (line, running) => {
        if (at.test(line)) running.kill(signal)
      }
    })
    if (main.exitCode === 0) throw new Error(`it ended before ${signal}:\n${main.log}`)
    const post = await job.post()
    expect({ exitCode: post.exitCode, left: post.processesLeft }).toEqual({ exitCode: 0, left: [] })
  } finally {
    await job.remove()
  }
}

async function deploysAgain(namespace: string, what: string, signal: string): Promise<void> {
  const step = await deploy(sandbox, inputs(namespace))
  expect(step.outputs).toMatchObject({ verdict: 'ready', 'release-status': 'deployed' })
  expect(await hooksLeft(sandbox, namespace, 'shop')).toEqual([])
  const own = step.report?.hooks.filter(({ isLeftover }) => !isLeftover) ?? []
  expect(own.map(({ object, state }) => [object.name, state])).toEqual([
    ['migrate', 'succeeded'],
    ['check', 'succeeded']
  ])
  const counts: number[] = []
  for (const wec of WECS) {
    const starts = await containerStarts(sandbox, wec, namespace)
    for (const hook of ['migrate', 'check']) {
      const times = starts.filter(({ owner }) => owner.startsWith(`Job/${hook}-`)).map(({ time }) => time)
      // Once a run of Helm, and never two at the same time: each takes 4 s.
      expect(times.length).toBeGreaterThanOrEqual(1)
      expect(times.length).toBeLessThanOrEqual(2)
      const [first = 0, second = Infinity] = times
      expect(second - first).toBeGreaterThanOrEqual(4000)
      if (wec === 'wec1') counts.push(times.length)
    }
  }
  table.push(
    `${signal.padEnd(8)} ${what.padEnd(30)} ${step.seconds.toFixed(1).padStart(5)} s   ${counts.join(', ')}`
  )
}
