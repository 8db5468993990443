/** What goes wrong in the clusters: told with its cause, in time, with the healthy clusters shown as they are. */
import { deploy, deployRed, WECS, type Inputs } from '../../testkit/deployment.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import type { StepResult } from '../../testkit/runAction.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { errorOf, leaks } from '../../testkit/stepResult.ts'
import type { Finding } from '../../src/report/verdict.ts'

const IMAGE = 'registry.example.com/no-such-image-wec2:1.0'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await assignedSandbox()
})
const { parallel, nightly } = parallelTests('not-ready')

/** Values for the chart `web` that give its Pods this fate. */
function fate(namespace: string, text: string, more: Readonly<Record<string, string>> = {}): Inputs {
  const podAnnotations = { 'sandbox.ks-helm-deploy/fate': text, ...more }
  return { release: 'web', namespace, values: JSON.stringify({ podAnnotations }) }
}

/** State of each cluster, as the output tells it. */
function statesOf({ outputs }: StepResult): Readonly<Record<string, string>> {
  const clusters = JSON.parse(outputs['clusters'] ?? '[]') as readonly { cluster: string; state: string }[]
  return Object.fromEntries(clusters.map(({ cluster, state }) => [cluster, state]))
}

function findingsOf({ report }: StepResult): readonly Finding[] {
  return report?.clusters.flatMap(({ findings }) => findings) ?? []
}

async function podIn(wec: string, namespace: string): Promise<string> {
  const [pod] = await sandbox.list(wec, 'pods', namespace)
  return pod?.metadata.name ?? 'no Pod'
}

// What such an image makes of a run: see timed/late.test.ts.
parallel('an image that cannot be pulled is corrected by the next deploy', async namespace => {
  await deployRed(sandbox, { release: 'web', namespace, set: `image=${IMAGE}` })
  const step = await deploy(sandbox, { release: 'web', namespace })
  expect(statesOf(step)).toEqual({ wec1: 'ready', wec2: 'ready' })
})

parallel('a crash loop shows its last log lines, and no secret that is in them', async namespace => {
  const secret = 'planted-secret-1'
  const step = await deployRed(
    sandbox,
    {
      ...fate(namespace, 'wec1=crash-loop', {
        'sandbox.ks-helm-deploy/log': `starting\nlogin with ${secret} failed`,
        'sandbox.ks-helm-deploy/exit-code': '3'
      }),
      'set-literal': `password=${secret}`
    },
    { step: { watchProcesses: true } }
  )
  expect(errorOf(step)).toMatchObject({
    code: 'WORKLOAD_FAILED',
    message: expect.stringMatching(/^cluster wec1: .*container app, .*: CrashLoopBackOff: /) as string
  })
  expect(statesOf(step)).toEqual({ wec1: 'failed', wec2: 'ready' })
  const [finding] = findingsOf(step)
  expect(finding).toMatchObject({ exitCode: 3, logs: ['starting', 'login with *** failed'] })
  expect(step.summary).toContain('starting\nlogin with *** failed')
  expect(leaks([secret], step)).toEqual([])
})

nightly('a Job that ends with an error', async namespace => {
  const job = {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: 'migrate' },
    spec: {
      backoffLimit: 0,
      template: {
        metadata: {
          annotations: {
            'sandbox.ks-helm-deploy/fate': 'wec2=fail',
            'sandbox.ks-helm-deploy/log': 'cannot migrate'
          }
        },
        spec: { restartPolicy: 'Never', containers: [{ name: 'migrate', image: 'example.com/migrate:1' }] }
      }
    }
  }
  const step = await deployRed(sandbox, {
    release: 'job',
    namespace,
    chart: 'objects',
    values: JSON.stringify({ objects: [job] })
  })
  expect(errorOf(step)).toMatchObject({
    code: 'WORKLOAD_FAILED',
    message: expect.stringMatching(
      `^cluster wec2: Job ${namespace}/migrate, Pod migrate-\\w+, container migrate, image example.com/migrate:1: ContainerFailed: `
    ) as string
  })
  expect(findingsOf(step)[0]).toMatchObject({ exitCode: 1, logs: ['cannot migrate'] })
})

describe('what is still not ready when the time is over', () => {
  parallel('a failing probe: the container is named', async namespace => {
    const step = await deployRed(sandbox, { ...fate(namespace, 'wec2=never-ready'), timeout: '20s' })
    expect(errorOf(step)).toMatchObject({
      code: 'TIMEOUT',
      message: `after 20s still waiting for cluster wec2: Deployment ${namespace}/web, Pod ${await podIn('wec2', namespace)}, container app, image registry.example.com/web:1.0: NotReady: runs and is not ready`
    })
    expect(statesOf(step)).toEqual({ wec1: 'ready', wec2: 'progressing' })
    expect(findingsOf(step)[0]?.events.join('\n')).toContain('Readiness probe failed')
    expect(step.seconds).toBeLessThan(40)
  })

  nightly('a Pod without a node', async namespace => {
    const step = await deployRed(sandbox, { ...fate(namespace, 'unschedulable'), timeout: '20s' })
    expect(errorOf(step)).toMatchObject({
      code: 'TIMEOUT',
      message: expect.stringMatching(
        /^after 20s still waiting for clusters wec1, wec2; cluster wec1: .*: Unschedulable: 0\/1 nodes are available/
      ) as string
    })
    expect(findingsOf(step).map(({ cluster }) => cluster)).toEqual(WECS)
  })

  nightly('a Pod without its volume', async namespace => {
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'reader' },
      spec: {
        containers: [
          {
            name: 'app',
            image: 'example.com/reader:1',
            volumeMounts: [{ name: 'config', mountPath: '/config' }]
          }
        ],
        volumes: [{ name: 'config', configMap: { name: 'nobody-has-it' } }]
      }
    }
    const step = await deployRed(sandbox, {
      release: 'reader',
      namespace,
      chart: 'objects',
      values: JSON.stringify({ objects: [pod] }),
      timeout: '20s'
    })
    expect(errorOf(step)).toMatchObject({
      code: 'TIMEOUT',
      message: expect.stringContaining(
        'container app, image example.com/reader:1: ContainerCreating'
      ) as string
    })
    expect(findingsOf(step)[0]?.events.join('\n')).toContain('configmap "nobody-has-it" not found')
  })
})

nightly('slow is not broken', async namespace => {
  const step = await deploy(sandbox, fate(namespace, 'wec2=slow:5s'))
  expect(step.outputs['verdict']).toBe('ready')
  expect(step.seconds).toBeGreaterThan(5)
})

parallel('a Pod that starts before its Secret is not broken either', async namespace => {
  const objects = [
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'early' },
      spec: {
        containers: [
          {
            name: 'app',
            image: 'example.com/early:1',
            env: [{ name: 'KEY', valueFrom: { secretKeyRef: { name: 'late', key: 'key' } } }]
          }
        ]
      }
    }
  ]
  const noticed = Promise.withResolvers<undefined>()
  const step = await deploy(
    sandbox,
    { release: 'early', namespace, chart: 'objects', values: JSON.stringify({ objects }) },
    {
      step: {
        onLine: line => {
          if (/^wec1: Pod .*CreateContainerConfigError/.test(line)) noticed.resolve(undefined)
        },
        during: async () => {
          await noticed.promise
          const secret = {
            apiVersion: 'v1',
            kind: 'Secret',
            metadata: { name: 'late', namespace },
            stringData: { key: 'k' }
          }
          for (const wec of WECS) await sandbox.apply(wec, [secret])
        }
      }
    }
  )
  expect(step.outputs['verdict']).toBe('ready')
})
