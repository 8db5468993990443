/** A job that is cancelled: it ends soon and leaves nothing behind, and the next run goes through. */
import { deploy, deployRed, type Inputs, withoutChart } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { REPORT_FILES } from '../../testkit/reportFiles.ts'
import type { RunningStep, StepResult } from '../../testkit/runAction.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { withSilentWebhook } from '../../testkit/silentWebhook.ts'
import { errorOf } from '../../testkit/stepResult.ts'

/** Less than the 7.5 s after which the runner sends SIGTERM, milliseconds. */
const LIMIT_MS = 7000

let sandbox: Sandbox
let namespace: string

beforeAll(async () => {
  sandbox = await assignedSandbox()
})
beforeEach(() => {
  namespace = freshName('cancelled')
})

/** Deploys, and cancels as soon as `moment` has come. @returns what the run left in the WDS */
async function cancelled(
  inputs: Inputs,
  moment: (line: string) => boolean,
  also: () => Promise<void> = () => Promise.resolve()
): Promise<StepResult> {
  let [begin, end] = [Infinity, 0]
  const come = Promise.withResolvers<undefined>()
  const step = await deployRed(
    sandbox,
    { release: 'web', namespace, ...inputs },
    {
      step: {
        onLine: line => {
          end = performance.now()
          if (moment(line)) come.resolve(undefined)
        },
        during: async (running: RunningStep) => {
          await come.promise
          await also()
          begin = performance.now()
          running.kill('SIGINT')
        }
      }
    }
  )
  expect(errorOf(step).code).toBe('INTERRUPTED')
  expect(end - begin).toBeLessThan(LIMIT_MS)
  expect(step.processesLeft).toEqual([])
  expect(step.tempLeft).toEqual(REPORT_FILES)
  return step
}

/** Of the newest revision, as Helm labels its record; undefined when there is none. */
async function releaseStatus(): Promise<string | undefined> {
  const records = await sandbox.list('wds', 'secrets', namespace)
  const versions = records
    .filter(({ metadata }) => metadata.labels?.['owner'] === 'helm')
    .sort(
      (left, right) => Number(right.metadata.labels?.['version']) - Number(left.metadata.labels?.['version'])
    )
  return versions[0]?.metadata.labels?.['status']
}

test('while Helm works: it marks its release as failed', async () => {
  await withSilentWebhook(sandbox, namespace, 'CREATE', async hanging => {
    await cancelled(
      {},
      line => line === '::group::Helm',
      async () => {
        await hanging()
        await expect(releaseStatus()).resolves.toBe('pending-install')
      }
    )
  })
  await expect(releaseStatus()).resolves.toBe('failed')
  const next = await deploy(sandbox, { release: 'web', namespace })
  expect(next.outputs).toMatchObject({ verdict: 'ready', revision: '2' })
})

test('while the clusters are waited for: they are told as they are', async () => {
  const values = JSON.stringify({ podAnnotations: { 'sandbox.ks-helm-deploy/fate': 'wec2=never-ready' } })
  // All the rest is there, too: under load, one object may arrive long after another.
  const ready = new Set<string>()
  let isBehind = false
  const step = await cancelled({ values }, line => {
    if (/^wec[12]: .* is ready$/.test(line)) ready.add(line)
    if (/^wec2: Deployment .* 0 of 1 replicas are available/.test(line)) isBehind = true
    return isBehind && ready.size === 9
  })
  const wec2 = step.report?.clusters.find(({ cluster }) => cluster === 'wec2')
  expect(wec2?.objects.filter(({ state }) => state !== 'ready')).toEqual([
    expect.objectContaining({ state: 'progressing', reason: '0 of 1 replicas are available' })
  ])
  await expect(releaseStatus()).resolves.toBe('deployed')
  const next = await deploy(sandbox, { release: 'web', namespace })
  expect(next.outputs).toMatchObject({ verdict: 'ready', revision: '2' })
})

describe('a removal', () => {
  const removal = withoutChart('uninstall')

  test('while Helm removes', async () => {
    await deploy(sandbox, { release: 'web', namespace })
    await withSilentWebhook(sandbox, namespace, 'DELETE', async hanging => {
      await cancelled(removal, line => line === '::group::Helm', hanging)
    })
    const next = await deploy(sandbox, { release: 'web', namespace, ...removal })
    expect(next.outputs['verdict']).toBe('removed')
    await expect(releaseStatus()).resolves.toBeUndefined()
  })

  test('while the Binding is waited for', async () => {
    await deploy(sandbox, { release: 'web', namespace })
    await cancelled(removal, line => line === 'release web is uninstalled')
    const next = await deploy(sandbox, { release: 'web', namespace, ...removal })
    expect(next.outputs['verdict']).toBe('removed')
  })
})
