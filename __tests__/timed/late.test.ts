/** An image that cannot be pulled in one cluster: named in time, with the healthy cluster shown as it is. */
import { deploy, deployRed, type Inputs } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import type { StepResult } from '../../testkit/runAction.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { clusterStates, errorOf } from '../../testkit/stepResult.ts'
import { stringAt } from '../../src/lib/json.ts'

const IMAGE = 'registry.example.com/no-such-image-wec2:1.0'
/** From when the cluster knew until the run is over, milliseconds. */
const MOST_MS = 10_000

let sandbox: Sandbox
let namespace: string

beforeAll(async () => {
  sandbox = await assignedSandbox()
})
beforeEach(() => {
  namespace = freshName('late')
})

/** Deploys it, and measures the milliseconds from when the cluster knew until the run was over. */
async function deployBroken(): Promise<{ readonly step: StepResult; readonly late: number }> {
  let end = 0
  const inputs: Inputs = { release: 'web', namespace, set: `image=${IMAGE}` }
  const step = await deployRed(sandbox, inputs, { step: { onLine: () => (end = Date.now()) } })
  const events = await sandbox.list('wec2', 'events', namespace)
  const known = events
    .filter(event => stringAt(event, 'reason') === 'Failed')
    .map(event => Date.parse(event.metadata.creationTimestamp ?? ''))
  return { step, late: end - Math.min(...known) }
}

function check(step: StepResult, pod: string): void {
  expect(errorOf(step)).toMatchObject({
    code: 'WORKLOAD_FAILED',
    message: expect.stringMatching(
      `^cluster wec2: Deployment ${namespace}/web, Pod ${pod}, container app, image ${IMAGE}: (ErrImagePull|ImagePullBackOff): `
    ) as string,
    remedy: expect.stringContaining('Correct the image') as string
  })
  expect(clusterStates(step)).toEqual(['wec1 ready', 'wec2 failed'])
  const states = JSON.parse(step.outputs['clusters'] ?? '[]') as readonly object[]
  expect(states).toMatchObject([
    { cluster: 'wec1', state: 'ready' },
    { cluster: 'wec2', state: 'failed' }
  ])
  expect(step.outputs['verdict']).toBe('failed')
  expect(cellsOf(step, 'wec1')[0]).toBe('✅\u00a0ready')
  expect(cellsOf(step, 'wec2')[0]).toBe('❌\u00a0failed')
  // Object by object only where there is trouble.
  expect(cellsOf(step, `<code>Deployment ${namespace}/web</code>`)[0]).toBe('❌\u00a0failed')
  expect(step.summary).toContain(`image ${IMAGE}`)
}

/** Cells of the one row that begins with a cell. */
function cellsOf({ summary }: StepResult, first: string): readonly string[] {
  const rows = summary
    .split('\n')
    .filter(line => line.replace('<td nowrap>', '<td>').startsWith(`<tr><td>${first}</td>`))
  expect(rows).toHaveLength(1)
  return rows[0]?.split('</td><td>').slice(1) ?? []
}

async function pods(): Promise<readonly string[]> {
  const found = await sandbox.list('wec2', 'pods', namespace)
  return found.map(({ metadata }) => metadata.name)
}

test('at the first deploy', async () => {
  const { step, late } = await deployBroken()
  const [pod = 'no Pod'] = await pods()
  check(step, pod)
  expect(late).toBeLessThan(MOST_MS)
  const [finding] = step.report?.clusters.flatMap(({ findings }) => findings) ?? []
  expect(finding?.events.join('\n')).toContain('Failed to pull image')
})

test('at an upgrade: the old Pods go on', async () => {
  await deploy(sandbox, { release: 'web', namespace })
  const [old = 'no Pod'] = await pods()
  const { step, late } = await deployBroken()
  const now = await pods()
  expect(now).toContain(old)
  check(step, now.find(name => name !== old) ?? 'no new Pod')
  expect(late).toBeLessThan(MOST_MS)
})
