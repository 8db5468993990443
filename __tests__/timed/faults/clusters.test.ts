/** A cluster, or the ITS, that hangs or is not there. */
import { arrayAt } from '../../../src/lib/json.ts'
import { deploy } from '../../../testkit/deployment.ts'
import { freshName } from '../../../testkit/fresh.ts'
import { nightlyDescribe, nightlyTest } from '../../../testkit/nightly.ts'
import { deploysAgain, reasonIn, runsOutOfTime, statesOf, unseen } from '../../../testkit/outOfTime.ts'
import { parallelTests } from '../../../testkit/parallelTests.ts'
import { assignedSandbox, startE2eSandbox, type Sandbox } from '../../../testkit/sandbox.ts'
import { until } from '../../../testkit/until.ts'

/** Seconds in which wec1 becomes ready, by each source. */
const SECONDS = 15

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await assignedSandbox()
})
afterAll(async () => {
  await startE2eSandbox(sandbox.name)
})

/** Starts wec2. Its agent and its controllers ask an API server that was away again after ever longer pauses, so they start anew. */
async function startWec2(): Promise<void> {
  await sandbox.control('stop', 'wec2-agent', 'wec2-controllers')
  await sandbox.control('start', 'wec2')
}

nightlyDescribe('a cluster that hangs', () => {
  const namespace = freshName('hangs')

  beforeAll(async () => {
    await sandbox.control('suspend', 'wec2-apiserver')
  })
  afterAll(startWec2)

  nightlyTest('the others are shown as ready, and the next run goes through', async () => {
    const { step, message } = await runsOutOfTime(sandbox, { namespace }, SECONDS)
    expect(message).toContain(`cluster wec2: Namespace ${namespace} cannot be seen: `)
    expect(statesOf(step)).toEqual([
      ['wec1', 'ready'],
      ['wec2', 'missing']
    ])
    await sandbox.control('start', 'wec2-apiserver')
    await deploysAgain(sandbox, { namespace })
  })
})

describe('a cluster that is not there', () => {
  beforeAll(async () => {
    await sandbox.control('stop', 'wec2-apiserver')
  })
  afterAll(startWec2)
  const { parallel, nightly } = parallelTests('faults')

  /** The inventory asks the work agent how its cluster is. */
  async function offline(): Promise<void> {
    await until('the inventory to report that wec2 is offline', async () => {
      const text = await sandbox.kubectl('its', 'get', 'managedclusters', 'wec2', '--output=json')
      return text.includes('ManagedClusterKubeAPIServerUnavailable') ? true : undefined
    })
  }

  parallel('the clusters show why', async () => {
    const { step, message } = await runsOutOfTime(sandbox, { namespace: freshName('gone') }, SECONDS)
    expect(message).toMatch(/cluster wec2: Namespace \S+ cannot be seen: .*connection refused/)
    expect(step.log).toMatch(/^wec2: still missing: Namespace .* connection refused$/m)
    expect(statesOf(step)[0]).toEqual(['wec1', 'ready'])
  })

  parallel('the ITS reports that it is offline', async () => {
    await offline()
    const { step } = await runsOutOfTime(sandbox, unseen(sandbox, 'ITS'), SECONDS)
    expect(reasonIn(step, 'wec1')).toBeUndefined()
    expect(reasonIn(step, 'wec2')).toMatch(/^the cluster is offline since 2/)
  })

  nightly('the WDS has nothing of it', async () => {
    await offline()
    const { step } = await runsOutOfTime(sandbox, unseen(sandbox, 'WDS'), SECONDS)
    expect(reasonIn(step, 'wec1')).toBeUndefined()
    expect(reasonIn(step, 'wec2')).toBe('the cluster has reported no status of it yet')
  })

  parallel('it does not hold up those who can do without it', async () => {
    await offline()
    const inputs = { ...unseen(sandbox, 'ITS'), 'min-ready-clusters': '50%', timeout: '60s' }
    const step = await deploy(sandbox, inputs)
    expect(step.outputs['verdict']).toBe('partial')
    expect(step.seconds).toBeLessThan(40)
  })
})

nightlyDescribe('a cluster that is away for a while', () => {
  afterAll(startWec2)

  nightlyTest('the run goes on when it is back', async () => {
    const values = JSON.stringify({ podAnnotations: { 'sandbox.ks-helm-deploy/fate': 'wec2=slow:5s' } })
    const seen = Promise.withResolvers<undefined>()
    const step = await deploy(
      sandbox,
      { release: 'web', namespace: freshName('away'), values, timeout: '120s' },
      {
        step: {
          onLine: line => {
            if (/^wec2: Deployment .* 0 of 1 replicas are available/.test(line)) seen.resolve(undefined)
          },
          during: async () => {
            await seen.promise
            await sandbox.control('stop', 'wec2-apiserver')
            await sandbox.control('start', 'wec2-apiserver')
          }
        }
      }
    )
    expect(step.outputs['verdict']).toBe('ready')
  })
})

nightlyTest('an ITS that is slow to tell its clusters is not one without clusters', async () => {
  const namespace = freshName('slow-its')
  const its = sandbox.components.find(({ name }) => name === 'its-apiserver')?.pid ?? 0
  process.kill(its, 'SIGSTOP')
  const waiting = Promise.withResolvers<undefined>()
  const step = await deploy(
    sandbox,
    { release: 'web', namespace, timeout: '100s' },
    {
      step: {
        onLine: line => {
          if (line === '::group::Binding') waiting.resolve(undefined)
        },
        during: async () => {
          await waiting.promise
          const find = async () => {
            const all = await sandbox.list('wds', 'bindings.control.kubestellar.io')
            return all.find(({ metadata }) => metadata.name === `web.${namespace}`)
          }
          const binding = await until('a Binding', find)
          expect(arrayAt(binding, 'spec', 'destinations')).toEqual([])
          process.kill(its, 'SIGCONT')
        }
      }
    }
  )
  expect(step.outputs['verdict']).toBe('ready')
})
