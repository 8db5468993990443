/** What `on-failure` makes of a deploy that failed, seen in the clusters. */
import {
  deploy,
  deployRed,
  inWecs,
  manifestWorks,
  objectIn,
  throughIts,
  type Inputs,
  withoutChart
} from '../../testkit/deployment.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { errorOf } from '../../testkit/stepResult.ts'
import { until } from '../../testkit/until.ts'
import { stringAt } from '../../src/lib/json.ts'

const BROKEN = 'registry.example.com/no-such-image-wec2:1.0'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await assignedSandbox()
})
const { parallel, nightly } = parallelTests('recovery')

/** What `until` waits for. */
function orWait(isSo: boolean): true | undefined {
  return isSo ? true : undefined
}

async function podsIn(wec: string, namespace: string): Promise<readonly (string | undefined)[]> {
  const pods = await sandbox.list(wec, 'pods', namespace)
  return pods
    .filter(({ metadata }) => metadata.deletionTimestamp === undefined)
    .map(({ metadata }) => metadata.uid)
}

async function imagesIn(namespace: string): Promise<readonly (string | undefined)[]> {
  const found = await inWecs(sandbox, 'deployment', 'web', namespace)
  return found.map(deployment => {
    const [container] = (deployment?.['spec'] as { template: { spec: { containers: unknown[] } } }).template
      .spec.containers
    return stringAt(container, 'image')
  })
}

parallel(
  'an upgrade goes back to the revision that was proved last, and Pods that were not replaced stay',
  async namespace => {
    const inputs: Inputs = { release: 'web', namespace, 'on-failure': 'rollback' }
    await deploy(sandbox, inputs)
    const [images, pods] = [await imagesIn(namespace), await podsIn('wec2', namespace)]
    const step = await deployRed(sandbox, { ...inputs, set: `image=${BROKEN}` })
    expect(errorOf(step)).toMatchObject({
      code: 'WORKLOAD_FAILED',
      message: expect.stringMatching(
        /^cluster wec2: .*ErrImagePull.*; rolled back to revision 1, which is ready in wec1, wec2$/s
      ) as string
    })
    expect(step.outputs).toMatchObject({ verdict: 'failed', revision: '3', 'release-status': 'deployed' })
    expect(step.report?.remediation).toMatchObject({ action: 'rollback', revision: 1, verdict: 'ready' })
    expect(step.summary).toContain('<b>Rolled back to revision 1</b>: ready')
    await expect(imagesIn(namespace)).resolves.toEqual(images)
    await until('one Pod in wec2', async () => orWait((await podsIn('wec2', namespace)).length === 1))
    await expect(podsIn('wec2', namespace)).resolves.toEqual(pods)
  }
)

nightly(
  'what the upgrade added goes, what it took out comes back, with the policy that it had',
  async namespace => {
    const configMap = (name: string): object => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } })
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'broken' },
      spec: { containers: [{ name: 'app', image: BROKEN }] }
    }
    const inputs = (...objects: readonly object[]): Inputs => ({
      release: 'objects',
      namespace,
      chart: 'objects',
      'on-failure': 'rollback',
      values: JSON.stringify({ objects })
    })
    await deploy(sandbox, inputs(configMap('old'), configMap('stays')))
    const policy = await objectIn(
      sandbox,
      'wds',
      'bindingpolicies.control.kubestellar.io',
      `objects.${namespace}`
    )
    const before = await inWecs(sandbox, 'configmap', 'stays', namespace)
    await deployRed(sandbox, inputs(configMap('new'), configMap('stays'), pod))
    const names = async (wec: string): Promise<readonly string[]> =>
      (await sandbox.list(wec, 'configmaps', namespace))
        .map(({ metadata }) => metadata.name)
        .filter(name => name !== 'kube-root-ca.crt')
    for (const wec of ['wec1', 'wec2']) {
      await until(`no new ConfigMap in ${wec}`, async () => orWait(!(await names(wec)).includes('new')))
      await expect(names(wec)).resolves.toEqual(['old', 'stays'])
    }
    const after = await inWecs(sandbox, 'configmap', 'stays', namespace)
    expect(after.map(found => found?.metadata.uid)).toEqual(before.map(found => found?.metadata.uid))
    const again = await objectIn(
      sandbox,
      'wds',
      'bindingpolicies.control.kubestellar.io',
      `objects.${namespace}`
    )
    expect(again?.['spec']).toEqual(policy?.['spec'])
  }
)

for (const [source, declare] of [
  ['clusters', parallel],
  ['ITS', nightly]
] as const) {
  declare(`a first install is removed again, as the ${source} prove`, async namespace => {
    const step = await deployRed(sandbox, {
      release: 'web',
      namespace,
      'on-failure': 'uninstall',
      // The ITS knows nothing of images, so that the time has to run out.
      timeout: '20s',
      set: `image=${BROKEN}`,
      ...(source === 'ITS' ? throughIts(sandbox) : {})
    })
    expect(errorOf(step)).toMatchObject({
      code: source === 'ITS' ? 'TIMEOUT' : 'WORKLOAD_FAILED',
      message: expect.stringMatching(/; the release was removed again and is gone from wec1, wec2$/) as string
    })
    expect(step.report?.remediation).toMatchObject({
      action: 'uninstall',
      departures: [
        { cluster: 'wec1', state: 'gone' },
        { cluster: 'wec2', state: 'gone' }
      ]
    })
    await expect(objectIn(sandbox, 'wds', 'namespace', namespace)).resolves.toBeUndefined()
    const deployments = await inWecs(sandbox, 'deployment', 'web', namespace)
    expect(deployments).toEqual([undefined, undefined])
    await until('all ManifestWorks to go', async () =>
      orWait((await manifestWorks(sandbox, `web.${namespace}`)).length === 0)
    )
    for (const wec of ['wec1', 'wec2'])
      await until(`the Namespace to go in ${wec}`, async () =>
        orWait((await objectIn(sandbox, wec, 'namespace', namespace)) === undefined)
      )
  })
}

nightly('a first install stays when only a rollback is asked for', async namespace => {
  const step = await deployRed(sandbox, {
    release: 'web',
    namespace,
    'on-failure': 'rollback',
    set: `image=${BROKEN}`
  })
  expect(errorOf(step).message).not.toContain('rolled back')
  await expect(objectIn(sandbox, 'wds', 'deployment', 'web', namespace)).resolves.toBeDefined()
})

nightly('an upgrade of a release that was never proved stays', async namespace => {
  const inputs: Inputs = { release: 'web', namespace, 'on-failure': 'rollback' }
  await deploy(sandbox, { ...inputs, 'wait-for': 'bound' })
  const step = await deployRed(sandbox, { ...inputs, set: `image=${BROKEN}` })
  expect(errorOf(step).message).toMatch(/; nothing was rolled back, since no earlier revision was proved$/)
})

describe('command: rollback', () => {
  const back = (namespace: string, more: Inputs = {}): Inputs => ({
    ...withoutChart('rollback'),
    release: 'web',
    namespace,
    ...more
  })
  const from = (namespace: string, greeting: string): Inputs => ({
    release: 'web',
    namespace,
    set: `config.greeting=${greeting}`
  })

  async function greetings(namespace: string): Promise<readonly unknown[]> {
    const found = await inWecs(sandbox, 'configmap', 'web', namespace)
    return found.map(configMap => stringAt(configMap, 'data', 'greeting'))
  }

  parallel(
    'goes to the last revision that was proved, or to one by its number, seen through the ITS too',
    async namespace => {
      for (const greeting of ['one', 'two', 'three']) await deploy(sandbox, from(namespace, greeting))
      const step = await deploy(sandbox, back(namespace))
      expect(step.outputs).toMatchObject({ verdict: 'ready', revision: '4', chart: 'web' })
      await expect(greetings(namespace)).resolves.toEqual(['two', 'two'])
      const second = await deploy(sandbox, back(namespace, { ...throughIts(sandbox), revision: '1' }))
      expect(second.outputs).toMatchObject({ verdict: 'ready', revision: '5' })
      await expect(greetings(namespace)).resolves.toEqual(['one', 'one'])
    }
  )

  nightly('refuses what was never proved, and what is not there', async namespace => {
    await deploy(sandbox, { ...from(namespace, 'one'), 'wait-for': 'bound' })
    const step = await deployRed(sandbox, back(namespace, { revision: '1' }))
    expect(errorOf(step)).toMatchObject({
      code: 'NOT_PROVED',
      message: 'revision 1 of web was not proved'
    })
    const other = await deployRed(sandbox, back(namespace, { release: 'nobody' }))
    expect(errorOf(other).code).toBe('NO_RELEASE')
  })
})
