/** Clusters proved with access to the WDS alone: by what KubeStellar reports of them to a StatusCollector. */
import {
  deploy,
  deployRed,
  manifestWorks,
  objectIn,
  startDeploy,
  type Inputs
} from '../../testkit/deployment.ts'
import type { KubeObject } from '../../src/kubernetes/objects.ts'
import { freshName } from '../../testkit/fresh.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import type { Job } from '../../testkit/runAction.ts'
import { shortenLease } from '../../testkit/runLease.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { clusterStates, errorOf, objectStates } from '../../testkit/stepResult.ts'
import { until } from '../../testkit/until.ts'
import { claim, forbidPods, objectsChart, storageClass, workload } from '../../testkit/workloads.ts'

/** KubeStellar answers a new collector after about 7 s. */
const TIME = '45s'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await assignedSandbox()
})
const { parallel, nightly } = parallelTests('wds')

/** With names that no other test has: see kubestellar/footprint.ts. */
function unseen(namespace: string, more: Inputs = {}): Inputs {
  return { release: namespace, namespace, 'wec-kubeconfig-file': '', timeout: TIME, ...more }
}

/** Once the transport has written them for the policy as it is now. */
async function settledWorks(namespace: string): Promise<readonly KubeObject[]> {
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
async function collectors(namespace: string): Promise<readonly string[]> {
  const policy = await objectIn(sandbox, 'wds', 'bindingpolicies', `${namespace}.${namespace}`)
  const { downsync } = policy?.['spec'] as { downsync: readonly { statusCollectors?: readonly string[] }[] }
  return downsync.flatMap(({ statusCollectors }) => statusCollectors ?? [])
}

parallel('an install, an upgrade and an unchanged deploy', async () => {
  const namespace = freshName('wds')
  const install = await deploy(sandbox, unseen(namespace))
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
  expect(await collectors(namespace)).toEqual([])

  const upgrade = await deploy(sandbox, unseen(namespace, { set: 'replicas=2' }))
  expect(objectStates(upgrade, 'wec2')).toEqual(states)
  const [deployment] = await sandbox.list('wec2', 'deployments', namespace)
  expect(deployment).toMatchObject({ status: { readyReplicas: 2 } })
  expect(await collectors(namespace)).toEqual([])

  const works = await settledWorks(namespace)
  const same = await deploy(sandbox, unseen(namespace, { set: 'replicas=2', 'on-unverified': 'fail' }))
  expect(same.outputs['verdict']).toBe('bound')
  expect(same.report?.clusters[0]?.note).toMatch(/^nothing has changed since it was proved partial at 2/)
  expect(await settledWorks(namespace)).toEqual(works)
})

parallel('only kinds that are reported: ready', async () => {
  const namespace = freshName('wds')
  const step = await deploy(sandbox, objects(namespace, workload('Deployment', namespace)))
  expect(step.outputs['verdict']).toBe('ready')
  expect(clusterStates(step)).toEqual(['wec1 ready', 'wec2 ready'])
  expect(step.report?.warnings).toEqual([])
})

parallel('an upgrade to an image that cannot be pulled does not pass while the old Pods serve', async () => {
  const namespace = freshName('wds')
  await deploy(sandbox, unseen(namespace))
  const image = 'registry.example.com/no-such-image-wec2:1.0'
  const step = await deployRed(sandbox, unseen(namespace, { set: `image=${image}`, timeout: '25s' }))
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
  const next = await deploy(sandbox, unseen(namespace, { set: 'replicas=2' }))
  expect(objectStates(next, 'wec2')['Deployment']).toBe('ready')
})

nightly('what is not ready in one cluster is named, and the other is ready', async () => {
  const namespace = freshName('wds')
  const inputs = objects(
    namespace,
    workload('Deployment', namespace, 'wec2=never-ready'),
    workload('StatefulSet', namespace, 'wec2=crash-loop'),
    claim(namespace, 'wec2=unbound')
  )
  const step = await deployRed(sandbox, { ...inputs, timeout: '20s' })
  expect(clusterStates(step)).toEqual(['wec1 ready', 'wec2 progressing'])
  expect(objectStates(step, 'wec2')).toEqual({
    Namespace: 'ready',
    Deployment: 'progressing',
    StatefulSet: 'progressing',
    PersistentVolumeClaim: 'progressing'
  })
  const findings = new Map(
    step.report?.clusters
      .flatMap(cluster => cluster.findings)
      .map(({ cluster, object, reason, message }) => [object.kind, `${cluster}: ${reason}: ${message}`])
  )
  expect(Object.fromEntries(findings)).toEqual({
    Deployment: expect.stringMatching(/^wec2: .*0 of 1 replicas are available/) as string,
    StatefulSet: expect.stringMatching(/^wec2: .*0 of 1 replicas are ready/) as string,
    PersistentVolumeClaim: expect.stringMatching(/^wec2: .*is Pending/) as string
  })
  expect(errorOf(step).message).toMatch(
    /still waiting for cluster wec2: \S+ \S+: .* \(and 2 more, see the summary\)$/
  )
})

nightly('a Job that fails in one cluster', async () => {
  const namespace = freshName('wds')
  const step = await deployRed(sandbox, objects(namespace, workload('Job', namespace, 'wec2=fail')))
  expect(errorOf(step)).toMatchObject({
    code: 'WORKLOAD_FAILED',
    message: expect.stringMatching(/^cluster wec2: Job \S+: .*BackoffLimitExceeded/) as string
  })
})

nightly('a quota that stops Pods in one cluster, with what it says', async () => {
  const namespace = freshName('wds')
  await forbidPods(sandbox, 'wec2', namespace)
  const step = await deployRed(sandbox, objects(namespace, workload('Deployment', namespace)))
  expect(errorOf(step)).toMatchObject({
    code: 'WORKLOAD_FAILED',
    message: expect.stringMatching(
      /^cluster wec2: Deployment \S+: FailedCreate: .*exceeded quota: none/
    ) as string
  })
})

nightly('what does not come back', async () => {
  const namespace = freshName('wds')
  const step = await deployRed(sandbox, {
    ...objects(namespace, storageClass(namespace)),
    timeout: '20s'
  })
  expect(errorOf(step)).toMatchObject({
    code: 'TIMEOUT',
    message: expect.stringMatching(/StorageClass \S+ the cluster has reported no status of it yet/) as string
  })
})

/** Deploys, and expects that nobody could look. @returns the warnings */
async function deployUncollected(namespace: string, inputs: Inputs): Promise<readonly string[] | undefined> {
  const step = await deploy(sandbox, inputs)
  expect(step.outputs['verdict']).toBe('bound')
  expect(await collectors(namespace)).toEqual([])
  return step.report?.warnings
}

parallel('a collector is not attached when an object has a namesake', async () => {
  const [namespace, other] = [freshName('wds'), freshName('namesake')]
  await deploy(sandbox, { release: namespace, namespace: other, 'wait-for': 'bound' })
  expect(await deployUncollected(namespace, unseen(namespace))).toEqual([
    expect.stringMatching(
      new RegExp(
        `^the clusters are unverified: a StatusCollector would crash .* \\(\\S+/${namespace}\\S* in namespace ${other}\\)`
      )
    )
  ])
})

nightly('a collector is not attached when there is too much', async () => {
  const namespace = freshName('wds')
  expect(await deployUncollected(namespace, unseen(namespace, { 'collector-limit': '9' }))).toEqual([
    expect.stringMatching(/^the clusters are unverified: 5 objects in 2 clusters are more than `collector-/)
  ])
})

parallel('who would make a namesake waits until the collector is detached', async () => {
  const namespace = freshName('wds')
  const other = freshName('namesake')
  const attached = Promise.withResolvers<undefined>()
  const slow = { values: JSON.stringify({ podAnnotations: { 'sandbox.ks-helm-deploy/fate': 'slow:5s' } }) }
  const first = deploy(sandbox, unseen(namespace, slow), {
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

/** Leaves a run dead in the middle of its proof, with its collector attached. */
async function kill(namespace: string): Promise<Job> {
  const fate = { podAnnotations: { 'sandbox.ks-helm-deploy/fate': 'never-ready' } }
  const job = await startDeploy(sandbox, unseen(namespace, { values: JSON.stringify(fate) }))
  const main = await job.main({
    onLine: (line, step) => {
      if (/^wec2: Deployment .* 0 of 1 replicas/.test(line)) step.kill('SIGKILL')
    }
  })
  if (main.exitCode !== null) throw new Error(`it ended before it was killed:\n${main.log}`)
  expect(await collectors(namespace)).not.toEqual([])
  return job
}

async function leaseFor(namespace: string): Promise<KubeObject | undefined> {
  return await objectIn(sandbox, 'wds', 'leases', `ks-helm-deploy.${namespace}.${namespace}`, 'default')
}

parallel('post detaches the collector of a run that was killed, and gives the lock back', async () => {
  const namespace = freshName('wds')
  const job = await kill(namespace)
  try {
    expect(await leaseFor(namespace)).toBeDefined()
    const post = await job.post()
    expect(post.exitCode).toBe(0)
    expect(await collectors(namespace)).toEqual([])
    expect(await leaseFor(namespace)).toBeUndefined()
  } finally {
    await job.remove()
  }
})

nightly('or else the next run does, once it is sure that the other is dead', async () => {
  const namespace = freshName('wds')
  await (await kill(namespace)).remove()
  await shortenLease(sandbox, `${namespace}/${namespace}`)
  const next = await deploy(sandbox, unseen(namespace, { timeout: '90s' }))
  expect(next.log).toMatch(/ is dead: its lock of \S+ is taken away$/m)
  expect(next.outputs['verdict']).toBe('partial')
  expect(await collectors(namespace)).toEqual([])
  expect(await leaseFor(namespace)).toBeUndefined()
})

/** A release of these objects and its Namespace. */
function objects(namespace: string, ...items: readonly object[]): Inputs {
  return unseen(namespace, objectsChart(items))
}
