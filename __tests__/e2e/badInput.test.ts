/** What is wrong is refused, and leaves everything as it was: in the WDS, and what runs in the clusters. */
import { join } from 'node:path'
import { CHARTS, deploy, deployRed, inWecs, WECS, type Inputs } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { nightlyTest } from '../../testkit/nightly.ts'
import { pushChart, registryLogin } from '../../testkit/registry.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { errorOf } from '../../testkit/stepResult.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import { wdsState } from '../../testkit/wdsState.ts'

const namespace = freshName('bad-input')
/** A deploy that would change the live release, if it were not for what a case makes wrong in it. */
const CHANGE: Inputs = { release: 'web', namespace, set: 'config.greeting=changed' }

let sandbox: Sandbox
let chart: string
let login: Inputs
/** Before all refusals. */
let before: unknown

beforeAll(async () => {
  sandbox = await assignedSandbox()
  await deploy(sandbox, { release: 'web', namespace })
  before = await state()
  chart = await pushChart(sandbox, join(CHARTS, 'web'))
  const { username, password } = await registryLogin(sandbox)
  login = { 'registry-username': username, 'registry-password': password }
})

/** What the WDS holds and what runs in the WECs: the Deployment and its Pods. */
async function state(): Promise<unknown> {
  const [wds, deployments, ...pods] = await Promise.all([
    wdsState(sandbox),
    inWecs(sandbox, 'deployment', 'web', namespace),
    ...WECS.map(async wec => await sandbox.list(wec, 'pods', namespace))
  ])
  return {
    wds,
    deployments: deployments.map(found => [found?.metadata.uid, found?.metadata.generation]),
    pods: pods.map(found => found.map(({ metadata }) => metadata.uid).sort())
  }
}

/** Runs a deploy that has to be refused. */
async function refused(inputs: Inputs) {
  return errorOf(await deployRed(sandbox, { ...CHANGE, ...inputs }))
}

/** Which the ITS confirms. */
const nowhere = (): Inputs => ({
  'cluster-selector': 'location-group=nowhere',
  'its-kubeconfig-file': sandbox.kubeconfigs.its
})

describe('refused is', () => {
  const { parallel, nightly } = parallelTests('bad-input')

  const faultsOf = async (inputs: Inputs): Promise<readonly string[]> => {
    const error = await refused(inputs)
    expect(error.code).toBe('INPUT_INVALID')
    return error.faults.map(({ input }) => input)
  }

  parallel('what is required and missing: all of it in one error', async () => {
    const required = ['release', 'namespace', 'chart', 'cluster-selector']
    const missing = Object.fromEntries([...required, 'wds-kubeconfig-file'].map(name => [name, '']))
    await expect(faultsOf(missing)).resolves.toEqual([
      'release',
      'namespace',
      'chart',
      'wds-kubeconfig',
      'cluster-selector'
    ])
  })

  const faulty: readonly (readonly [string, Inputs, string])[] = [
    ['unknown', { 'dry-run': 'true' }, 'dry-run'],
    [
      'a kubeconfig that nobody can read',
      { 'wds-kubeconfig-file': '', 'wds-kubeconfig': 'apiVersion: v1' },
      'wds-kubeconfig'
    ],
    ['a context that does not exist', { 'wds-context': 'nowhere' }, 'wds-context'],
    ['a path without a chart', { chart: 'no-such-chart' }, 'chart'],
    ['values that are no YAML', { values: 'config: {greeting' }, 'values'],
    ['no label query', { 'cluster-selector': 'location-group in edge' }, 'cluster-selector'],
    ['no name of a namespace', { namespace: 'Bad_Input' }, 'namespace'],
    ['a namespace that is not for releases', { namespace: 'default' }, 'namespace'],
    ["a namespace of the system's", { namespace: 'kube-system' }, 'namespace'],
    ['no level to wait for', { 'wait-for': 'redy' }, 'wait-for'],
    ['evidence that there is no access to', { evidence: 'wecs', 'wec-kubeconfig-file': '' }, 'evidence']
  ]
  for (const [what, inputs, input] of faulty) {
    nightly(`an input that is ${what}`, async () => {
      await expect(faultsOf(inputs)).resolves.toEqual([input])
    })
  }

  parallel('a server that is an ITS', async () => {
    const error = await refused({ 'wds-kubeconfig-file': sandbox.kubeconfigs.its })
    expect(error).toMatchObject({
      code: 'NOT_A_WDS',
      message: expect.stringContaining('is an ITS') as string
    })
  })

  nightly('a server that is a WEC', async () => {
    const error = await refused({ 'wds-kubeconfig-file': sandbox.kubeconfigs.wecs, 'wds-context': 'wec1' })
    expect(error.code).toBe('NOT_A_WDS')
  })

  parallel('the WDS, with a wrong token', async () => {
    const kubeconfig = JSON.parse(
      await sandbox.kubectl('wds', 'config', 'view', '--raw', '--minify', '--flatten', '--output=json')
    ) as { users: { user: object }[] }
    for (const entry of kubeconfig.users) entry.user = { token: 'wrong-token' }
    const error = await refused({ 'wds-kubeconfig-file': '', 'wds-kubeconfig': JSON.stringify(kubeconfig) })
    expect(error.code).toBe('WDS_UNAUTHORIZED')
  })

  // For an exact version, a registry says the same as for a chart that it does not have.
  const unknown: readonly (readonly [string, string, string, string])[] = [
    ['not at all', 'nothing', '0.1.0', 'CHART_NOT_FOUND'],
    ['not in this version', 'web', '9.9.9', 'CHART_NOT_FOUND'],
    ['in no version that fits', 'web', '>=9', 'CHART_VERSION_NOT_FOUND']
  ]
  for (const [how, name, version, code] of unknown) {
    nightly(`a chart that the registry has ${how}`, async () => {
      const error = await refused({
        ...login,
        chart: chart.replace(/web$/, name),
        'chart-version': version
      })
      expect(error.code).toBe(code)
    })
  }

  parallel('a chart that is there, with a wrong password', async () => {
    const error = await refused({ ...login, 'registry-password': 'wrong-password', chart })
    expect(error.code).toBe('CHART_UNAUTHORIZED')
  })

  parallel('a chart with a schema, which the values do not fit', async () => {
    const error = await refused({ set: 'replicas=-1' })
    expect(error).toMatchObject({
      code: 'VALUES_INVALID',
      causes: [expect.stringContaining('replicas') as string]
    })
  })

  parallel('a chart with a hook that is not to run', async () => {
    const job = {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name: 'migrate', annotations: { 'helm.sh/hook': 'pre-upgrade' } },
      spec: {
        template: {
          spec: { restartPolicy: 'Never', containers: [{ name: 'migrate', image: 'example.com/migrate' }] }
        }
      }
    }
    const error = await refused({
      chart: 'objects',
      values: JSON.stringify({ objects: [job] }),
      hooks: 'fail'
    })
    expect(error).toMatchObject({
      code: 'HOOK_BLOCKS',
      message: expect.stringMatching(/Job .*\/migrate, a pre-upgrade hook/) as string
    })
  })

  parallel('a selector that meets no cluster, on a live release: what runs goes on', async () => {
    const error = await refused(nowhere())
    expect(error).toMatchObject({
      code: 'NO_CLUSTER',
      message: expect.stringContaining('a workload that is there stays where it is') as string
    })
  })

  test('and none of that changed anything', async () => {
    expect(await state()).toEqual(before)
  })
})

describe('a selector that meets no cluster, at the first deploy', () => {
  test('everything is undone, with the kinds that came in crds/', async () => {
    const fresh = { release: 'first', namespace: freshName('bad-first'), chart: 'widgets' }
    const error = await refused({ ...fresh, ...nowhere(), set: '' })
    expect(error.code).toBe('NO_CLUSTER')
    expect(await state()).toEqual(before)
  })

  nightlyTest('a kind that somebody else uses by then stays', async () => {
    const crd = 'customresourcedefinitions/widgets.test.ks-helm-deploy.dev'
    const widget = {
      apiVersion: 'test.ks-helm-deploy.dev/v1',
      kind: 'Widget',
      metadata: { name: 'other', namespace }
    }
    const uninstalled = Promise.withResolvers<undefined>()
    const step = await deployRed(
      sandbox,
      { release: 'first', namespace: freshName('bad-first'), chart: 'widgets', ...nowhere() },
      {
        step: {
          onLine: line => {
            if (line === 'release first undone') uninstalled.resolve(undefined)
          },
          during: async () => {
            await uninstalled.promise
            await sandbox.apply('wds', [widget])
          }
        }
      }
    )
    expect(errorOf(step).code).toBe('NO_CLUSTER')
    expect(step.report?.warnings).toEqual([
      expect.stringContaining('AGENT_RIGHTS'),
      `CustomResourceDefinition widgets.test.ks-helm-deploy.dev is not undone: Widget ${namespace}/other uses it`
    ])
    await expect(sandbox.list('wds', 'widgets', namespace)).resolves.toHaveLength(1)
    await sandbox.kubectl('wds', 'delete', crd)
  })
})
