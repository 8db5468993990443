/**
 * Every way in which charts lose objects when they are deployed by labels alone, in one chart: with the defaults all of
 * them arrive in both clusters, and `select-by: labels` stops before any change and names each. The soak suite deploys
 * each way by itself.
 */
import { stringAt } from '../../src/lib/json.ts'
import type { KubeObject } from '../../src/kubernetes/objects.ts'
import { deploy, deployRed, inWecs, objectIn, WECS } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { errorOf } from '../../testkit/stepResult.ts'
import {
  configMap,
  deployByLabels,
  deployComplete,
  expectComplete,
  expectMissed,
  INSTANCE,
  ways
} from './lostObjectsCases.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await assignedSandbox()
})
const { parallel, shared } = parallelTests('lost')

const valuesOf = (objects: readonly object[]): string => JSON.stringify({ objects })

describe('by labels: stopped before any change, each object named', () => {
  const lost = ways()
  const missed = shared('all by labels', async namespace => deployByLabels(sandbox, namespace, lost))

  test.each(lost)('$way', async way => {
    expectMissed(await missed(), way)
  })
})

describe('with the defaults: complete in both clusters', () => {
  const lost = ways()
  const namespace = freshName('lost')
  const complete = shared('all with the defaults', async () => deployComplete(sandbox, namespace, lost))

  test.each(lost)('$way', async way => {
    await expectComplete(sandbox, namespace, await complete(), way)
  })
})

parallel(
  'by labels, missed with consent: the rest is delivered, and what is not is told',
  async namespace => {
    const labelled = configMap('labelled', { labels: { [INSTANCE]: 'lost' } })
    const { outputs, report } = await deploy(sandbox, {
      chart: 'objects',
      release: 'lost',
      namespace,
      values: valuesOf([labelled, configMap('plain')]),
      'select-by': 'labels',
      'on-missed': 'warn'
    })
    expect(outputs['verdict']).toBe('ready')
    expect(report?.warnings.join('\n')).toContain(`ConfigMap ${namespace}/plain is missed`)
    expect(
      (await inWecs(sandbox, 'configmap', 'labelled', namespace)).every(found => found !== undefined)
    ).toBe(true)
    expect(await inWecs(sandbox, 'configmap', 'plain', namespace)).toEqual([undefined, undefined])
  }
)

parallel(
  'an upgrade: what stays is never absent, what goes goes, what is kept stays, what comes comes',
  async namespace => {
    const inputs = { chart: 'objects', release: 'lost', namespace }
    const keep = { annotations: { 'helm.sh/resource-policy': 'keep' } }
    const staying = [configMap('stays'), configMap('labelled', { labels: { [INSTANCE]: 'lost' } })]
    await deploy(sandbox, {
      ...inputs,
      values: valuesOf([...staying, configMap('changes'), configMap('goes'), configMap('kept', keep)])
    })
    const names = ['stays', 'labelled', 'changes', 'kept']
    const uids = async (): Promise<readonly unknown[]> =>
      await Promise.all(
        names.map(async name =>
          (await inWecs(sandbox, 'configmap', name, namespace)).map(found => found?.metadata.uid)
        )
      )
    const before = await uids()

    await deploy(sandbox, {
      ...inputs,
      values: valuesOf([...staying, configMap('changes', {}, '2'), configMap('comes')])
    })
    // An object that was deleted and made again has another uid.
    expect(await uids()).toEqual(before)
    const valueOf = (found: KubeObject | undefined): unknown => stringAt(found, 'data', 'value')
    expect((await inWecs(sandbox, 'configmap', 'changes', namespace)).map(valueOf)).toEqual(['2', '2'])
    expect((await inWecs(sandbox, 'configmap', 'comes', namespace)).map(valueOf)).toEqual(['1', '1'])
    await Promise.all(
      WECS.map(async wec => {
        await sandbox.kubectl(
          wec,
          'wait',
          '--for=delete',
          'configmap/goes',
          `--namespace=${namespace}`,
          '--timeout=30s'
        )
      })
    )
  }
)

parallel('the release itself, on request: only its newest revision is in the clusters', async namespace => {
  const inputs = { chart: 'objects', release: 'lost', namespace, 'propagate-release': 'true' }
  const first = await deploy(sandbox, { ...inputs, values: valuesOf([configMap('plain')]) })
  expect(first.report?.warnings.join('\n')).toContain('RELEASE_VALUES_DELIVERED')
  const secret = (revision: number): string => `sh.helm.release.v1.lost.v${revision}`
  expect((await inWecs(sandbox, 'secret', secret(1), namespace)).every(found => found !== undefined)).toBe(
    true
  )

  await deploy(sandbox, { ...inputs, values: valuesOf([configMap('plain', {}, '2')]) })
  const statuses = (await inWecs(sandbox, 'secret', secret(2), namespace)).map(
    found => found?.metadata.labels?.['status']
  )
  expect(statuses).toEqual(['deployed', 'deployed'])
  await Promise.all(
    WECS.map(async wec => {
      await sandbox.kubectl(
        wec,
        'wait',
        '--for=delete',
        `secret/${secret(1)}`,
        `--namespace=${namespace}`,
        '--timeout=30s'
      )
    })
  )
})

parallel('N8: what KubeStellar never delivers stops the run, until that is allowed', async namespace => {
  const endpoints = { apiVersion: 'v1', kind: 'Endpoints', metadata: { name: 'db' }, subsets: [] }
  const inputs = {
    chart: 'objects',
    release: 'lost',
    namespace,
    values: valuesOf([configMap('plain'), endpoints])
  }
  const step = await deployRed(sandbox, inputs)
  expect(errorOf(step)).toMatchObject({
    code: 'UNDELIVERABLE',
    message: expect.stringContaining(`Endpoints ${namespace}/db`) as string
  })
  expect(errorOf(step).remedy).toContain('`Endpoints/db`')
  expect(await objectIn(sandbox, 'wds', 'namespace', namespace)).toBeUndefined()

  const { outputs, report } = await deploy(sandbox, { ...inputs, 'allow-undelivered': 'Endpoints/db' })
  expect(outputs['verdict']).toBe('ready')
  expect(report?.warnings.join('\n')).toContain(`Endpoints ${namespace}/db stays in the WDS`)
  expect(await objectIn(sandbox, 'wds', 'endpoints', 'db', namespace)).toBeDefined()
  expect(await inWecs(sandbox, 'endpoints', 'db', namespace)).toEqual([undefined, undefined])
  expect(await inWecs(sandbox, 'configmap', 'plain', namespace)).not.toContain(undefined)
})
