/** A job that is cancelled: it ends soon and leaves nothing behind, and the next run goes through. */
import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { deploy, deployRed, type Inputs } from '../helpers/deployment.ts'
import { freshName } from '../helpers/fresh.ts'
import type { RunningStep, StepResult } from '../helpers/runAction.ts'
import { assignedSandbox, type Sandbox } from '../helpers/sandbox.ts'
import { errorOf } from '../helpers/stepResult.ts'
import { until } from '../helpers/until.ts'

/** After so many milliseconds the runner sends SIGTERM. */
const PATIENCE_MS = 7500

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
  expect(end - begin).toBeLessThan(PATIENCE_MS)
  expect(step.processesLeft).toEqual([])
  expect(step.tempLeft).toEqual([expect.stringMatching(/^ks-helm-deploy-report-[-0-9a-f]+\.json$/)])
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
  const sockets: Socket[] = []
  const silent = createServer(socket => sockets.push(socket))
  await once(silent.listen(0, '127.0.0.1'), 'listening')
  const { port } = silent.address() as AddressInfo
  try {
    // A webhook that does not answer, so that Helm hangs in the middle of its release.
    await sandbox.apply('wds', [
      {
        apiVersion: 'admissionregistration.k8s.io/v1',
        kind: 'ValidatingWebhookConfiguration',
        metadata: { name: namespace },
        webhooks: [
          {
            name: 'silent.test.ks-helm-deploy.dev',
            clientConfig: { url: `https://127.0.0.1:${String(port)}` },
            rules: [
              { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['configmaps'] }
            ],
            namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
            objectSelector: { matchLabels: { 'app.kubernetes.io/instance': 'web' } },
            matchConditions: [{ name: 'real', expression: '!request.dryRun' }],
            sideEffects: 'None',
            timeoutSeconds: 30,
            admissionReviewVersions: ['v1']
          }
        ]
      }
    ])
    await cancelled(
      {},
      line => line === '::group::Helm',
      async () => {
        await until('Helm to hang', () => sockets[0])
        await expect(releaseStatus()).resolves.toBe('pending-install')
      }
    )
  } finally {
    for (const socket of sockets) socket.destroy()
    silent.close()
    await sandbox.kubectl('wds', 'delete', 'validatingwebhookconfigurations', namespace)
  }
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
