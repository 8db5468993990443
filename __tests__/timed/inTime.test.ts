/** From the moment at which a cluster knows that something cannot work until the run is red and names it: 10 seconds. */
import { deployRed, objectIn, throughIts } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { errorOf } from '../../testkit/stepResult.ts'
import { forbidPods, objectsChart, storageClass, workload } from '../../testkit/workloads.ts'
import { arrayAt, stringAt } from '../../src/lib/json.ts'
import type { KubeObject } from '../../src/kubernetes/objects.ts'

/** The clusters tell times to the second, cut off. */
const MOST_MS = 10_000 + 1000

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await assignedSandbox()
})
// Two at once: they wait most of the time, and nothing else runs.
const { parallel } = parallelTests('in-time', 2)

/** When this condition of an object became true, milliseconds. */
function since(object: KubeObject | undefined, type: string): number {
  const condition = arrayAt(object, 'status', 'conditions').find(entry => stringAt(entry, 'type') === type)
  return Date.parse(stringAt(condition, 'lastTransitionTime') ?? '')
}

/** Deploys, and measures from when wec2 knew. @throws Error with the times of all lines, when the end comes too late */
async function expectInTime(
  source: string,
  namespace: string,
  object: object,
  knownAt: () => Promise<number>,
  message: RegExp
): Promise<void> {
  const lines: { readonly at: number; readonly line: string }[] = []
  const step = await deployRed(
    sandbox,
    {
      release: 'web',
      namespace,
      ...objectsChart([object]),
      ...(source === 'ITS' ? throughIts(sandbox) : {})
    },
    { step: { onLine: line => lines.push({ at: Date.now(), line }) } }
  )
  expect(errorOf(step)).toMatchObject({
    code: 'WORKLOAD_FAILED',
    message: expect.stringMatching(message) as string
  })
  const known = await knownAt()
  const end = lines.at(-1)?.at ?? Infinity
  if (end - known < MOST_MS) return
  const told = lines.map(({ at, line }) => `${String(at - known)} ${line}`)
  throw new Error(['milliseconds from when the cluster knew:', ...told].join('\n'))
}

for (const source of ['clusters', 'ITS']) {
  parallel(`by the ${source}: a Job that fails`, async () => {
    const namespace = freshName('in-time')
    await expectInTime(
      source,
      namespace,
      workload('Job', 'web', 'wec2=fail'),
      async () => since(await objectIn(sandbox, 'wec2', 'job', 'web', namespace), 'Failed'),
      /cluster wec2: Job \S+\/web/
    )
  })

  parallel(`by the ${source}: a quota that stops Pods`, async () => {
    const namespace = freshName('in-time')
    await forbidPods(sandbox, 'wec2', namespace)
    await expectInTime(
      source,
      namespace,
      // The other cluster must not be waited for.
      workload('Deployment', 'web', 'wec1=never'),
      async () => since(await objectIn(sandbox, 'wec2', 'deployment', 'web', namespace), 'ReplicaFailure'),
      /cluster wec2: Deployment \S+\/web: FailedCreate: .*exceeded quota: none/
    )
  })
}

parallel('by the clusters: a crash loop, from when it was tried again in vain', async () => {
  const namespace = freshName('in-time')
  await expectInTime(
    'clusters',
    namespace,
    workload('Deployment', 'web', 'wec2=crash-loop'),
    async () => {
      const [pod] = await sandbox.list('wec2', 'pods', namespace)
      const [status] = arrayAt(pod, 'status', 'containerStatuses')
      return Date.parse(stringAt(status, 'lastState', 'terminated', 'finishedAt') ?? '')
    },
    /cluster wec2: Deployment \S+\/web, Pod \S+, container app, .*CrashLoopBackOff/
  )
})

parallel('by the ITS: what a work agent may not apply', async () => {
  const namespace = freshName('in-time')
  await expectInTime(
    'ITS',
    namespace,
    storageClass(namespace),
    async () => {
      const works = await sandbox.list('its', 'manifestworks', 'wec2')
      const times = works
        .filter(work => JSON.stringify(work['spec']).includes(`"${namespace}"`))
        .flatMap(work => arrayAt(work, 'status', 'resourceStatus', 'manifests'))
        .flatMap(manifest => arrayAt(manifest, 'conditions'))
        .filter(condition => stringAt(condition, 'status') === 'False')
        .map(condition => Date.parse(stringAt(condition, 'lastTransitionTime') ?? ''))
      return Math.min(...times)
    },
    /StorageClass \S+: AppliedManifestFailed: .*forbidden/
  )
})
