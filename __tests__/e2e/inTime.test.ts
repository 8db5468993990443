/** From the moment at which a cluster knows that something cannot work until the run is red and names it: 10 seconds. */
import { deployRed, objectIn, throughIts } from '../helpers/deployment.ts'
import { freshName } from '../helpers/fresh.ts'
import { assignedSandbox, type Sandbox } from '../helpers/sandbox.ts'
import { errorOf } from '../helpers/stepResult.ts'
import { forbidPods, objectsChart, storageClass, workload } from '../helpers/workloads.ts'
import { arrayAt, stringAt } from '../../src/json.ts'
import type { KubeObject } from '../../src/kubernetes/objects.ts'

/** The clusters tell times to the second, cut off. */
const MOST_MS = 10_000 + 1000

let sandbox: Sandbox
let namespace: string

beforeAll(async () => {
  sandbox = await assignedSandbox()
})
beforeEach(() => {
  namespace = freshName('in-time')
})

/** When this condition of an object became true, milliseconds. */
function since(object: KubeObject | undefined, type: string): number {
  const condition = arrayAt(object, 'status', 'conditions').find(entry => stringAt(entry, 'type') === type)
  return Date.parse(stringAt(condition, 'lastTransitionTime') ?? '')
}

/** Deploys, and measures from when wec2 knew. @returns milliseconds */
async function lateness(
  source: string,
  object: object,
  knownAt: () => Promise<number>,
  message: RegExp
): Promise<number> {
  let end = 0
  const step = await deployRed(
    sandbox,
    {
      release: 'web',
      namespace,
      ...objectsChart([object]),
      ...(source === 'ITS' ? throughIts(sandbox) : {})
    },
    { step: { onLine: () => (end = Date.now()) } }
  )
  expect(errorOf(step)).toMatchObject({
    code: 'WORKLOAD_FAILED',
    message: expect.stringMatching(message) as string
  })
  return end - (await knownAt())
}

describe.each(['clusters', 'ITS'])('by the %s', source => {
  test('a Job that fails', async () => {
    const late = await lateness(
      source,
      workload('Job', 'web', 'wec2=fail'),
      async () => since(await objectIn(sandbox, 'wec2', 'job', 'web', namespace), 'Failed'),
      /cluster wec2: Job \S+\/web/
    )
    expect(late).toBeLessThan(MOST_MS)
  })

  test('a quota that stops Pods', async () => {
    await forbidPods(sandbox, 'wec2', namespace)
    const late = await lateness(
      source,
      workload('Deployment', 'web'),
      async () => since(await objectIn(sandbox, 'wec2', 'deployment', 'web', namespace), 'ReplicaFailure'),
      /cluster wec2: Deployment \S+\/web: FailedCreate: .*exceeded quota: none/
    )
    expect(late).toBeLessThan(MOST_MS)
  })
})

test('by the clusters: a crash loop, from when it was tried again in vain', async () => {
  const late = await lateness(
    'clusters',
    workload('Deployment', 'web', 'wec2=crash-loop'),
    async () => {
      const [pod] = await sandbox.list('wec2', 'pods', namespace)
      const [status] = arrayAt(pod, 'status', 'containerStatuses')
      return Date.parse(stringAt(status, 'lastState', 'terminated', 'finishedAt') ?? '')
    },
    /cluster wec2: Deployment \S+\/web, Pod \S+, container app, .*CrashLoopBackOff/
  )
  expect(late).toBeLessThan(MOST_MS)
})

test('by the ITS: what a work agent may not apply', async () => {
  const late = await lateness(
    'ITS',
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
  expect(late).toBeLessThan(MOST_MS)
})
