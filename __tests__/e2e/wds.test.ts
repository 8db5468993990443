/** Clusters proved with access to the WDS alone: by what KubeStellar reports of them to a StatusCollector. */
import {
  deploy,
  deployRed,
  manifestWorks,
  objectIn,
  startDeploy,
  type Inputs
} from '../helpers/deployment.ts'
import type { KubeObject } from '../../src/kubernetes/objects.ts'
import { freshName } from '../helpers/fresh.ts'
import type { Job } from '../helpers/runAction.ts'
import { assignedSandbox, type Sandbox } from '../helpers/sandbox.ts'
import { clusterStates, errorOf, objectStates } from '../helpers/stepResult.ts'
import { until } from '../helpers/until.ts'
import { claim, forbidPods, objectsChart, storageClass, workload } from '../helpers/workloads.ts'

/** KubeStellar answers a new collector after about 7 s. */
const TIME = '45s'

let sandbox: Sandbox
let namespace: string

beforeAll(async () => {
  sandbox = await assignedSandbox()
})
beforeEach(() => {
  namespace = freshName('wds')
})

/** With names that no other test has: see kubestellar/footprint.ts. */
function unseen(more: Inputs = {}): Inputs {
  return { release: namespace, namespace, 'wec-kubeconfig-file': '', timeout: TIME, ...more }
}

/** Once the transport has written them for the policy as it is now. */
async function settledWorks(): Promise<readonly KubeObject[]> {
  const name = `${namespace}.${namespace}`
  return await until('ManifestWorks of the last Binding', async () => {
    const binding = await objectIn(sandbox, 'wds', 'bindings.control.kubestellar.io', name)
    const works = await manifestWorks(sandbox, name)
    const isCollected = JSON.stringify(binding?.['spec']).includes('statusCollectors')
    const isNewest = works.every(
      ({ metadata }) =>
        metadata.annotations?.['transport.kubestellar.io/originOwnerReferenceBindingGeneration'] ===
        String(binding?.metadata.generation)
    )
    return !isCollected && isNewest ? works : undefined
  })
}

/** Names of the StatusCollectors that the release's policy asks. */
async function collectors(): Promise<readonly string[]> {
  const policy = await objectIn(sandbox, 'wds', 'bindingpolicies', `${namespace}.${namespace}`)
  const { downsync } = policy?.['spec'] as { downsync: readonly { statusCollectors?: readonly string[] }[] }
  return downsync.flatMap(({ statusCollectors }) => statusCollectors ?? [])
}

test('an install, an upgrade and an unchanged deploy', async () => {
  const install = await deploy(sandbox, unseen())
  expect(install.outputs['verdict']).toBe('partial')
  expect(clusterStates(install)).toEqual(['wec1 unverified', 'wec2 unverified'])
  // What KubeStellar never reports is not called ready.
  const states = {
    Namespace: 'ready',
    ConfigMap: 'unverified',
    Secret: 'unverified',
    Service: 'ready',
    Deployment: 'ready'
  }
  expect(objectStates(install, 'wec1')).toEqual(states)
  expect(await collectors()).toEqual([])

  const upgrade = await deploy(sandbox, unseen({ set: 'replicas=2' }))
  expect(objectStates(upgrade, 'wec2')).toEqual(states)
  const [deployment] = await sandbox.list('wec2', 'deployments', namespace)
  expect(deployment).toMatchObject({ status: { readyReplicas: 2 } })
  expect(await collectors()).toEqual([])

  const works = await settledWorks()
  const same = await deploy(sandbox, unseen({ set: 'replicas=2', 'on-unverified': 'fail' }))
  expect(same.outputs['verdict']).toBe('bound')
  expect(same.report?.clusters[0]?.note).toMatch(/^nothing has changed since it was proved partial at 2/)
  expect(await settledWorks()).toEqual(works)
})

test('only kinds that are reported: ready', async () => {
  const step = await deploy(sandbox, objects(workload('Deployment', namespace)))
  expect(step.outputs['verdict']).toBe('ready')
  expect(clusterStates(step)).toEqual(['wec1 ready', 'wec2 ready'])
  expect(step.report?.warnings).toEqual([])
})

test('an upgrade to an image that cannot be pulled does not pass while the old Pods serve', async () => {
  await deploy(sandbox, unseen())
  const image = 'registry.example.com/no-such-image-wec2:1.0'
  const step = await deployRed(sandbox, unseen({ set: `image=${image}`, timeout: '25s' }))
  expect(objectStates(step, 'wec1')['Deployment']).toBe('ready')
  expect(errorOf(step)).toMatchObject({
    code: 'TIMEOUT',
    message: expect.stringMatching(
      new RegExp(`cluster wec2: Deployment \\S+: .*replicas of the old revision are still there`)
    ) as string,
    remedy: expect.stringContaining(
      `\`kubectl --context wec2 --namespace ${namespace} describe deployment.apps ${namespace}`
    ) as string
  })
  // What was seen of a red run is known to the next one.
  const next = await deploy(sandbox, unseen({ set: 'replicas=2' }))
  expect(objectStates(next, 'wec2')['Deployment']).toBe('ready')
})

describe('what goes wrong in one cluster is named, and the other is ready', () => {
  test.each([
    ['a readiness that is never true', 'Deployment', 'wec2=never-ready', /0 of 1 replicas are available/],
    ['a crash loop', 'StatefulSet', 'wec2=crash-loop', /0 of 1 replicas are ready/]
  ] as const)('%s', async (_what, kind, fate, message) => {
    const step = await deployRed(sandbox, { ...objects(workload(kind, namespace, fate)), timeout: '20s' })
    expect(clusterStates(step)).toEqual(['wec1 ready', 'wec2 progressing'])
    expect(errorOf(step).message).toMatch(new RegExp(`cluster wec2: ${kind} \\S+: .*${message.source}`))
  })

  test('a Job that fails', async () => {
    const step = await deployRed(sandbox, objects(workload('Job', namespace, 'wec2=fail')))
    expect(errorOf(step)).toMatchObject({
      code: 'WORKLOAD_FAILED',
      message: expect.stringMatching(/^cluster wec2: Job \S+: .*BackoffLimitExceeded/) as string
    })
  })

  test('a claim without a volume', async () => {
    const step = await deployRed(sandbox, { ...objects(claim(namespace, 'wec2=unbound')), timeout: '20s' })
    expect(clusterStates(step)).toEqual(['wec1 ready', 'wec2 progressing'])
    expect(errorOf(step).message).toMatch(/cluster wec2: PersistentVolumeClaim \S+: .*is Pending/)
  })

  test('a quota that stops Pods, with what it says', async () => {
    await forbidPods(sandbox, 'wec2', namespace)
    const step = await deployRed(sandbox, objects(workload('Deployment', namespace)))
    expect(errorOf(step)).toMatchObject({
      code: 'WORKLOAD_FAILED',
      message: expect.stringMatching(
        /^cluster wec2: Deployment \S+: FailedCreate: .*exceeded quota: none/
      ) as string
    })
  })

  test('what does not come back', async () => {
    const step = await deployRed(sandbox, { ...objects(storageClass(namespace)), timeout: '20s' })
    expect(errorOf(step)).toMatchObject({
      code: 'TIMEOUT',
      message: expect.stringMatching(/StorageClass \S+ nothing of it has come back/) as string
    })
  })
})

describe('a collector that must not be attached', () => {
  /** Deploys, and expects that nobody could look. @returns the warnings */
  async function deployUnseen(inputs: Inputs): Promise<readonly string[] | undefined> {
    const step = await deploy(sandbox, inputs)
    expect(step.outputs['verdict']).toBe('bound')
    expect(await collectors()).toEqual([])
    return step.report?.warnings
  }

  test('since an object has a namesake', async () => {
    const other = freshName('namesake')
    await deploy(sandbox, { release: namespace, namespace: other, 'wait-for': 'bound' })
    expect(await deployUnseen(unseen())).toEqual([
      expect.stringMatching(
        new RegExp(
          `^the clusters are unverified: a StatusCollector would crash .* \\(\\S+/${namespace}\\S* in namespace ${other}\\)`
        )
      )
    ])
  })

  test('since there is too much', async () => {
    expect(await deployUnseen(unseen({ 'collector-limit': '9' }))).toEqual([
      expect.stringMatching(/^the clusters are unverified: 5 objects in 2 clusters are more than `collector-/)
    ])
  })
})

test('who would make a namesake waits until the collector is detached', async () => {
  const other = freshName('namesake')
  const attached = Promise.withResolvers<undefined>()
  const slow = { values: JSON.stringify({ podAnnotations: { 'sandbox.ks-helm-deploy/fate': 'slow:5s' } }) }
  const first = deploy(sandbox, unseen(slow), {
    step: {
      onLine: line => {
        if (line.startsWith('StatusCollector ks-helm-deploy attached')) attached.resolve(undefined)
      }
    }
  })
  await Promise.race([attached.promise, first])
  const second = await deploy(sandbox, { release: namespace, namespace: other })
  expect(second.log).toMatch(new RegExp(`^waiting for .*, which works on ${namespace}/${namespace}$`, 'm'))
  expect(second.outputs['verdict']).toBe('ready')
  expect((await first).outputs['verdict']).toBe('partial')
})

describe('a run that was killed while its collector is attached', () => {
  /** Leaves a run dead in the middle of its proof. */
  async function kill(): Promise<Job> {
    const fate = { podAnnotations: { 'sandbox.ks-helm-deploy/fate': 'never-ready' } }
    const job = await startDeploy(sandbox, unseen({ values: JSON.stringify(fate) }))
    const main = await job.main({
      onLine: (line, step) => {
        if (/^wec2: Deployment .* 0 of 1 replicas/.test(line)) step.kill('SIGKILL')
      }
    })
    expect(main.exitCode).toBeNull()
    expect(await collectors()).not.toEqual([])
    return job
  }

  const lease = async (): Promise<KubeObject | undefined> =>
    await objectIn(sandbox, 'wds', 'leases', `ks-helm-deploy.${namespace}.${namespace}`, 'default')

  test('post detaches it, and gives the lock back', async () => {
    const job = await kill()
    try {
      expect(await lease()).toBeDefined()
      const post = await job.post()
      expect(post.exitCode).toBe(0)
      expect(await collectors()).toEqual([])
      expect(await lease()).toBeUndefined()
    } finally {
      await job.remove()
    }
  })

  test('or else the next run does, once it is sure that the other is dead', async () => {
    await (await kill()).remove()
    const next = await deploy(sandbox, unseen({ timeout: '90s' }))
    expect(next.log).toMatch(/ is dead: its lock of \S+ is taken away$/m)
    expect(next.outputs['verdict']).toBe('partial')
    expect(await collectors()).toEqual([])
    expect(await lease()).toBeUndefined()
  })
})

/** A release of these objects and its Namespace. */
function objects(...items: readonly object[]): Inputs {
  return unseen(objectsChart(items))
}
