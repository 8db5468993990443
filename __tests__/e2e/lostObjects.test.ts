/**
 * Every way in which charts lose objects when they are deployed by labels alone: with the defaults all of them arrive
 * in both clusters, and `select-by: labels` stops before any change and names each.
 */
import { stringAt } from '../../src/json.ts'
import type { KubeObject } from '../../src/kubernetes/objects.ts'
import { deploy, deployRed, inWecs, objectIn, WECS } from '../helpers/deployment.ts'
import { freshName } from '../helpers/fresh.ts'
import { assignedSandbox, type Sandbox } from '../helpers/sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await assignedSandbox()
})

const INSTANCE = 'app.kubernetes.io/instance'

const configMap = (name: string, metadata: object = {}, value = '1'): object => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, ...metadata },
  data: { value }
})

interface Way {
  readonly way: string
  readonly objects: readonly object[]
  /** Kind, name and, where it is not the release's, namespace of each. */
  readonly names: readonly (readonly [string, string, string?])[]
}

/** What is called here must not collide with other tests: cluster-scoped names are fresh. */
function ways(): readonly Way[] {
  const unique = freshName('lost')
  const plural = `${unique.replace(/[^a-z0-9]/g, '')}s`
  const long = `${'n'.repeat(70)}-config`
  return [
    { way: 'no labels at all', objects: [configMap('plain')], names: [['ConfigMap', 'plain']] },
    {
      way: 'labels with another value',
      objects: [configMap('other', { labels: { [INSTANCE]: 'somebody-else' } })],
      names: [['ConfigMap', 'other']]
    },
    {
      way: 'a definition as template',
      objects: [
        {
          apiVersion: 'apiextensions.k8s.io/v1',
          kind: 'CustomResourceDefinition',
          metadata: { name: `${plural}.lost.example.com` },
          spec: {
            group: 'lost.example.com',
            scope: 'Namespaced',
            names: { kind: `Lost${plural}`, plural, singular: plural.slice(0, -1) },
            versions: [
              { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }
            ]
          }
        }
      ],
      names: [['CustomResourceDefinition', `${plural}.lost.example.com`]]
    },
    {
      way: 'cluster-scoped',
      objects: [
        {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRole',
          metadata: { name: unique },
          rules: []
        }
      ],
      names: [['ClusterRole', unique]]
    },
    {
      way: 'a second namespace',
      objects: [
        { apiVersion: 'v1', kind: 'Namespace', metadata: { name: unique } },
        configMap('elsewhere', { namespace: unique })
      ],
      names: [
        ['Namespace', unique],
        ['ConfigMap', 'elsewhere', unique]
      ]
    },
    {
      way: 'items of a List',
      objects: [{ apiVersion: 'v1', kind: 'List', items: [configMap('first'), configMap('second')] }],
      names: [
        ['ConfigMap', 'first'],
        ['ConfigMap', 'second']
      ]
    },
    { way: 'a name over 63', objects: [configMap(long)], names: [['ConfigMap', long]] },
    {
      way: 'a hook that stays',
      objects: [configMap('hook', { annotations: { 'helm.sh/hook': 'pre-install,pre-upgrade' } })],
      names: [['ConfigMap', 'hook']]
    },
    {
      way: 'an object that Helm keeps',
      objects: [configMap('kept', { annotations: { 'helm.sh/resource-policy': 'keep' } })],
      names: [['ConfigMap', 'kept']]
    }
  ]
}

const valuesOf = (objects: readonly object[]): string => JSON.stringify({ objects })

describe.each(ways())('$way', ({ objects, names }) => {
  const namespace = freshName('lost')
  const inputs = { chart: 'objects', release: 'lost', namespace, values: valuesOf(objects) }

  test('by labels: stopped before any change, each object named', async () => {
    const { report } = await deployRed(sandbox, { ...inputs, 'select-by': 'labels' })
    expect(report?.error?.code).toBe('OBJECTS_MISSED')
    for (const [kind, name] of names)
      expect(report?.error?.message).toMatch(new RegExp(`${kind} (\\S+/)?${name} is missed`))
    expect(await objectIn(sandbox, 'wds', 'namespace', namespace)).toBeUndefined()
  })

  test('with the defaults: complete in both clusters', async () => {
    const { outputs } = await deploy(sandbox, inputs)
    expect(outputs['verdict']).toBe('ready')
    for (const [kind, name, elsewhere] of names) {
      const found = await inWecs(sandbox, kind, name, elsewhere ?? namespace)
      expect(found.map(object => object?.metadata.name)).toEqual(WECS.map(() => name))
    }
  })
})

test('by labels, missed with consent: the rest is delivered, and what is not is told', async () => {
  const namespace = freshName('lost')
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
})

test('an upgrade: what stays is never absent, what goes goes, what is kept stays, what comes comes', async () => {
  const namespace = freshName('upgrade')
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
})

test('the release itself, on request: only its newest revision is in the clusters', async () => {
  const namespace = freshName('release')
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
