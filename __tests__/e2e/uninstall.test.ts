/** `command: uninstall`: what belongs to the release goes, in the WDS, the ITS and the clusters, and nothing else does. */
import { fileURLToPath } from 'node:url'
import {
  deploy,
  deployRed,
  inWecs,
  manifestWorks,
  objectIn,
  throughIts,
  type DeployOptions,
  type Inputs,
  withoutChart
} from '../../testkit/deployment.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { errorOf } from '../../testkit/stepResult.ts'
import { until } from '../../testkit/until.ts'
import { objectsChart } from '../../testkit/workloads.ts'
import type { KubeObject } from '../../src/kubernetes/objects.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await assignedSandbox()
})
const { parallel, nightly } = parallelTests('uninstall')

function removal(namespace: string, more: Inputs = {}): Inputs {
  return { ...withoutChart('uninstall'), release: 'web', namespace, ...more }
}

function uidsOf(objects: readonly (KubeObject | undefined)[]): readonly (string | undefined)[] {
  return objects.map(object => object?.metadata.uid)
}

async function policy(release: string, namespace: string): Promise<KubeObject | undefined> {
  return await objectIn(sandbox, 'wds', 'bindingpolicies', `${release}.${namespace}`)
}

parallel(
  'the release goes; the namespace, a volume and what people made there stay; a second time is no harm',
  async namespace => {
    const postgres: Inputs = { release: 'postgres', namespace, chart: 'examples/charts/postgres' }
    const options: DeployOptions = { workspace: ROOT }
    await deploy(sandbox, postgres, options)
    await sandbox.kubectl('wec1', 'create', 'configmap', 'by-hand', `--namespace=${namespace}`)
    const staying = async () =>
      uidsOf([
        ...(await inWecs(sandbox, 'namespace', namespace)),
        ...(await sandbox.list('wec1', 'persistentvolumeclaims', namespace)),
        ...(await sandbox.list('wec2', 'persistentvolumeclaims', namespace)),
        await objectIn(sandbox, 'wec1', 'configmap', 'by-hand', namespace)
      ])
    const before = await staying()
    expect(before).toHaveLength(5)

    const step = await deploy(sandbox, removal(namespace, { release: 'postgres' }))
    expect(step.outputs).toMatchObject({ verdict: 'removed', 'release-status': 'uninstalled' })
    expect(JSON.parse(step.outputs['clusters'] ?? '')).toEqual([
      { cluster: 'wec1', state: 'gone', note: '' },
      { cluster: 'wec2', state: 'gone', note: '' }
    ])
    for (const kind of ['statefulsets', 'services', 'secrets', 'serviceaccounts', 'networkpolicies'])
      for (const space of ['wds', 'wec1', 'wec2']) {
        const left = (await sandbox.list(space, kind, namespace)).map(({ metadata }) => metadata.name)
        expect({ kind, space, left: left.filter(name => name !== 'default') }).toEqual({
          kind,
          space,
          left: []
        })
      }
    expect(await staying()).toEqual(before)
    expect((await policy('postgres', namespace))?.['spec']).toMatchObject({
      downsync: [{ resources: ['namespaces'], objectNames: [namespace], createOnly: true }]
    })

    const again = await deploy(sandbox, removal(namespace, { release: 'postgres' }))
    expect(again.outputs['verdict']).toBe('removed')
    const back = await deploy(sandbox, postgres, options)
    expect(back.outputs).toMatchObject({ verdict: 'ready', revision: '1' })
    expect(await staying()).toEqual(before)
  }
)

parallel('with its namespace, if that is asked for, as the ITS proves', async namespace => {
  await deploy(sandbox, { release: 'web', namespace })
  const step = await deploy(
    sandbox,
    removal(namespace, { ...throughIts(sandbox), 'delete-namespace': 'true' })
  )
  expect(step.outputs['verdict']).toBe('removed')
  expect(await policy('web', namespace)).toBeUndefined()
  await expect(objectIn(sandbox, 'wds', 'namespace', namespace)).resolves.toBeUndefined()
  await until('all ManifestWorks to go', async () =>
    (await manifestWorks(sandbox, `web.${namespace}`)).length === 0 ? true : undefined
  )
  for (const wec of ['wec1', 'wec2'])
    await until(`the Namespace to go in ${wec}`, async () =>
      (await objectIn(sandbox, wec, 'namespace', namespace)) === undefined ? true : undefined
    )
})

nightly('a namespace that others need stays, with all that is theirs', async namespace => {
  await deploy(sandbox, { release: 'web', namespace })
  await deploy(sandbox, { release: 'api', namespace })
  const theirs = async () =>
    uidsOf([
      ...(await inWecs(sandbox, 'deployment', 'api', namespace)),
      ...(await inWecs(sandbox, 'namespace', namespace))
    ])
  const before = await theirs()
  const step = await deploy(sandbox, removal(namespace, { 'delete-namespace': 'true' }))
  expect(step.outputs['verdict']).toBe('removed')
  expect(step.report?.warnings).toEqual([
    `Namespace ${namespace} stays: BindingPolicy api.${namespace} delivers from it`
  ])
  // The other policy keeps it in the same clusters.
  expect(await policy('web', namespace)).toBeUndefined()
  expect(await theirs()).toEqual(before)

  await sandbox.kubectl('wds', 'create', 'configmap', 'by-hand', `--namespace=${namespace}`)
  const last = await deploy(sandbox, removal(namespace, { release: 'api', 'delete-namespace': 'true' }))
  expect(last.report?.warnings).toEqual([
    `Namespace ${namespace} stays: ConfigMap ${namespace}/by-hand is in it, which no release owns`
  ])
  expect(uidsOf(await inWecs(sandbox, 'namespace', namespace))).toEqual(before.slice(2))
})

parallel('what Helm is told to keep stays in the clusters; hooks go', async namespace => {
  const configMap = (name: string, annotations: object): object => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, annotations },
    data: { a: 'b' }
  })
  const objects = [
    configMap('kept', { 'helm.sh/resource-policy': 'keep' }),
    configMap('hook', { 'helm.sh/hook': 'pre-install' }),
    configMap('plain', {})
  ]
  await deploy(sandbox, { release: 'web', namespace, ...objectsChart(objects) })
  const before = uidsOf(await inWecs(sandbox, 'configmap', 'kept', namespace))
  const step = await deploy(sandbox, removal(namespace))
  expect(step.outputs['verdict']).toBe('removed')
  expect(uidsOf(await inWecs(sandbox, 'configmap', 'kept', namespace))).toEqual(before)
  for (const name of ['hook', 'plain'])
    expect(await inWecs(sandbox, 'configmap', name, namespace)).toEqual([undefined, undefined])
})

nightly('a hook that Helm would wait for in vain stops it, and is skipped on request', async namespace => {
  const hook = {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: 'bye', annotations: { 'helm.sh/hook': 'pre-delete' } },
    spec: {
      template: {
        spec: { restartPolicy: 'Never', containers: [{ name: 'bye', image: 'registry.example.com/bye:1' }] }
      }
    }
  }
  const plain = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'plain' }, data: { a: 'b' } }
  await deploy(sandbox, {
    release: 'web',
    namespace,
    ...objectsChart([hook, plain])
  })
  const step = await deployRed(sandbox, removal(namespace, { hooks: 'fail' }))
  expect(errorOf(step)).toMatchObject({
    code: 'HOOK_BLOCKS',
    message: expect.stringContaining(`Job ${namespace}/bye`) as string
  })
  await expect(objectIn(sandbox, 'wds', 'configmap', 'plain', namespace)).resolves.toBeDefined()
  expect((await deploy(sandbox, removal(namespace, { hooks: 'skip' }))).outputs['verdict']).toBe('removed')
})

parallel('with the WDS alone nothing is claimed of the clusters', async namespace => {
  await deploy(sandbox, { release: 'web', namespace })
  const step = await deploy(sandbox, removal(namespace, { 'wec-kubeconfig-file': '' }))
  expect(step.outputs['verdict']).toBe('withdrawn')
  expect(step.report?.warnings).toEqual([
    expect.stringMatching(/^it is not proved that the release left wec1, wec2: KubeStellar was told/)
  ])
})

describe('an ITS that does not let us look proves nothing', () => {
  /** Access to the ITS, with something wrong. */
  const ill = (cluster: object, user: object): Inputs => ({
    'wec-kubeconfig-file': '',
    'its-kubeconfig': JSON.stringify({
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': 'its',
      clusters: [{ name: 'its', cluster }],
      users: [{ name: 'its', user }],
      contexts: [{ name: 'its', context: { cluster: 'its', user: 'its' } }]
    })
  })

  nightly('when it never answers, the removal is waited for in vain, and red', async namespace => {
    await deploy(sandbox, { release: 'web', namespace })
    const silent = ill({ server: 'https://127.0.0.1:1' }, { token: 'none' })
    for (const message of [
      /for wec1 to let go of the release: .*refused/,
      /for the clusters to let go .*refused/
    ]) {
      const step = await deployRed(
        sandbox,
        removal(namespace, { ...silent, 'delete-namespace': 'true', timeout: '20s' })
      )
      expect(errorOf(step)).toMatchObject({
        code: 'TIMEOUT',
        message: expect.stringMatching(message) as string
      })
    }
    const seen = await deploy(
      sandbox,
      removal(namespace, { ...throughIts(sandbox), 'delete-namespace': 'true' })
    )
    expect(seen.outputs['verdict']).toBe('removed')
  })

  nightly('when it refuses, also a second time', async namespace => {
    await deploy(sandbox, { release: 'web', namespace })
    const { clusters } = JSON.parse(
      await sandbox.kubectl('its', 'config', 'view', '--raw', '--minify', '--output=json')
    ) as { clusters: readonly { cluster: object }[] }
    const refusing = removal(namespace, {
      ...ill(clusters[0]?.cluster ?? {}, { token: 'none' }),
      'delete-namespace': 'true'
    })
    for (const where of ['wec1, wec2', 'the clusters']) {
      const step = await deploy(sandbox, refusing)
      expect(step.outputs['verdict']).toBe('withdrawn')
      expect(step.report?.warnings).toContain(
        `it is not proved that the release left ${where}: the ITS does not accept the credentials`
      )
    }
    const strict = await deployRed(sandbox, { ...refusing, 'on-unverified': 'fail' })
    expect(errorOf(strict).code).toBe('UNVERIFIED')
  })
})
