/** Which objects of a chart arrive in the clusters, and which leave them. */
import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeRef, refOf } from '../../src/kubernetes/objects.ts'
import { CHARTS, deploy, deployRed, inWecs, WECS, type Inputs } from '../helpers/deployment.ts'
import { freshName } from '../helpers/fresh.ts'
import type { RunningStep, StepResult } from '../helpers/runAction.ts'
import { assignedSandbox, type Sandbox } from '../helpers/sandbox.ts'
import { errorOf } from '../helpers/stepResult.ts'
import { until } from '../helpers/until.ts'

const workspaces: string[] = []
afterAll(async () => {
  for (const workspace of workspaces) await rm(workspace, { recursive: true })
})

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await assignedSandbox()
})

/** Inputs that deploy just these objects. */
function withObjects(objects: readonly object[]): Inputs {
  return { chart: 'objects', values: JSON.stringify({ objects }) }
}

function configMap(name: string, metadata: object = {}): object {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, ...metadata }, data: { of: name } }
}

/** What the report says of each cluster. */
function reported({ report }: StepResult): readonly (readonly string[])[] | undefined {
  return report?.clusters.map(({ objects }) =>
    objects.map(({ object, state }) => `${describeRef(object)} ${state}`).sort()
  )
}

function inBoth<T>(content: T): readonly T[] {
  return WECS.map(() => content)
}

/** Names of the ConfigMaps that the tests made in a namespace, of each WEC. */
async function configMapsIn(namespace: string): Promise<readonly (readonly string[])[]> {
  const lists = await Promise.all(WECS.map(async wec => await sandbox.list(wec, 'configmaps', namespace)))
  return lists.map(list =>
    list.map(({ metadata }) => metadata.name).filter(name => name !== 'kube-root-ca.crt')
  )
}

test('what has no labels, lies elsewhere, is a hook or an item of a List arrives in every cluster', async () => {
  const namespace = freshName('objects')
  const other = `${namespace}-other`
  const role = `${namespace}:reader`
  const labels = { app: 'podinfo' }
  const result = await deploy(sandbox, {
    release: 'all',
    namespace,
    ...withObjects([
      {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: 'podinfo' },
        spec: {
          selector: { matchLabels: labels },
          template: {
            metadata: { labels },
            spec: { containers: [{ name: 'podinfo', image: 'registry.example.com/podinfo:6' }] }
          }
        }
      },
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'ClusterRole',
        metadata: { name: role },
        rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }]
      },
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'RoleBinding',
        metadata: { name: role },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: role },
        subjects: [{ kind: 'ServiceAccount', name: 'default' }]
      },
      {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: { name: 'data' },
        spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } }
      },
      { apiVersion: 'v1', kind: 'List', items: [configMap('first-item'), configMap('second-item')] },
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: other } },
      configMap('elsewhere', { namespace: other }),
      configMap('hook', { annotations: { 'helm.sh/hook': 'post-install,post-upgrade' } })
    ])
  })
  expect(reported(result)).toEqual(
    inBoth([
      `ClusterRole ${role} ready`,
      `ConfigMap ${other}/elsewhere ready`,
      `ConfigMap ${namespace}/first-item ready`,
      `ConfigMap ${namespace}/hook ready`,
      `ConfigMap ${namespace}/second-item ready`,
      `Deployment ${namespace}/podinfo ready`,
      `Namespace ${namespace} ready`,
      `Namespace ${other} ready`,
      `PersistentVolumeClaim ${namespace}/data ready`,
      `RoleBinding ${namespace}/${role} ready`
    ])
  )
  // The report is not believed: the clusters are asked.
  expect(await configMapsIn(namespace)).toEqual(inBoth(['first-item', 'hook', 'second-item']))
  expect(await configMapsIn(other)).toEqual(inBoth(['elsewhere']))
  expect(await inWecs(sandbox, 'clusterrole', role)).toMatchObject(inBoth({ kind: 'ClusterRole' }))
  const rest = await Promise.all(
    WECS.map(async wec => {
      const found = await sandbox.list(wec, 'deployments,rolebindings,persistentvolumeclaims', namespace)
      return found.map(object => describeRef(refOf(object)))
    })
  )
  expect(rest).toEqual(
    inBoth([
      `Deployment ${namespace}/podinfo`,
      `RoleBinding ${namespace}/${role}`,
      `PersistentVolumeClaim ${namespace}/data`
    ])
  )
})

test('what leaves the chart leaves the clusters, unless Helm keeps it', async () => {
  const inputs = { release: 'few', namespace: freshName('objects') }
  const labels = { 'app.kubernetes.io/instance': 'few' }
  const annotations = { 'helm.sh/resource-policy': 'keep' }
  const stays = configMap('stays')
  await deploy(sandbox, {
    ...inputs,
    ...withObjects([
      stays,
      configMap('leaves'),
      configMap('leaves-labelled', { labels }),
      configMap('kept', { annotations }),
      configMap('kept-labelled', { labels, annotations })
    ])
  })
  expect((await configMapsIn(inputs.namespace)).map(({ length }) => length)).toEqual(inBoth(5))

  const kept = inBoth(['kept', 'kept-labelled', 'stays'])
  for (const pass of ['taken out', 'a further deploy']) {
    await deploy(sandbox, { ...inputs, ...withObjects([stays]) })
    await until(`${pass}: what left the chart to leave the clusters`, async () =>
      (await configMapsIn(inputs.namespace)).every(names => !names.some(name => name.startsWith('leaves')))
        ? true
        : undefined
    )
    expect(await configMapsIn(inputs.namespace)).toEqual(kept)
  }
})

test('a hook that this operation does not run is not waited for', async () => {
  const inputs = { release: 'hooks', namespace: freshName('objects') }
  const hook = (event: string): object => configMap(event, { annotations: { 'helm.sh/hook': event } })
  await deploy(sandbox, { ...inputs, ...withObjects([hook('post-install'), hook('post-upgrade')]) })
  expect(await configMapsIn(inputs.namespace)).toEqual(inBoth(['post-install']))

  await deploy(sandbox, { ...inputs, ...withObjects([hook('pre-install'), hook('post-upgrade')]) })
  expect(await configMapsIn(inputs.namespace)).toEqual(inBoth(['post-install', 'post-upgrade']))
})

describe('custom resources', () => {
  test('arrive where the work agent may apply them', async () => {
    const { group, workspace } = await ownWidgets()
    const namespace = freshName('objects')
    const rights = {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: group, labels: { 'open-cluster-management.io/aggregate-to-work': 'true' } },
      rules: [{ apiGroups: [group], resources: ['widgets'], verbs: ['*'] }]
    }
    const widgets = { release: 'one', namespace, chart: 'widgets' }
    await deploy(sandbox, { release: 'rights', namespace, ...withObjects([rights]) })
    const result = await deploy(sandbox, widgets, { workspace })
    expect(result.outputs['binding-policies']).toBe(
      JSON.stringify([`one.${namespace}-crds`, `one.${namespace}`])
    )
    expect(reported(result)).toEqual(inBoth(widgetsIn(namespace, group, 'ready')))
    expect(await inWecs(sandbox, `widgets.${group}`, 'one', namespace)).toMatchObject(
      inBoth({ spec: { size: 1 } })
    )
    // Now that the WDS knows the kind.
    await deploy(sandbox, { ...widgets, set: 'size=2' }, { workspace })
    expect(await inWecs(sandbox, `widgets.${group}`, 'one', namespace)).toMatchObject(
      inBoth({ spec: { size: 2 } })
    )
  })

  test('are missing, by name, where it may not', async () => {
    const { group, workspace } = await ownWidgets()
    const namespace = freshName('objects')
    const widgets = { release: 'one', namespace, chart: 'widgets' }
    // Nobody can tell when to give up: here, once the kind itself is there.
    const awaited = new Set(WECS.map(wec => `${wec}: CustomResourceDefinition widgets.${group} is ready`))
    const onLine = (line: string, step: RunningStep): void => {
      if (awaited.delete(line) && awaited.size === 0) step.kill('SIGINT')
    }
    const result = await deployRed(sandbox, widgets, { workspace, step: { onLine } })
    const { code, message } = errorOf(result)
    expect(code).toBe('INTERRUPTED')
    expect(message).toContain('clusters wec1, wec2')
    expect(message).toContain(`Widget ${namespace}/one has not arrived yet`)
    expect(reported(result)).toEqual(inBoth(widgetsIn(namespace, group, 'missing')))
  })

  /** The chart `widgets`, with a kind that no other test knows, in a workspace of its own. */
  async function ownWidgets(): Promise<{ readonly group: string; readonly workspace: string }> {
    const group = `${freshName('widgets')}.example.com`
    const workspace = await realpath(await mkdtemp(join(tmpdir(), 'widgets-')))
    workspaces.push(workspace)
    await cp(join(CHARTS, 'widgets'), join(workspace, 'widgets'), { recursive: true })
    for (const file of ['crds/widgets.yaml', 'templates/widget.yaml']) {
      const path = join(workspace, 'widgets', file)
      const text = await readFile(path, 'utf8')
      await writeFile(path, text.replaceAll('test.ks-helm-deploy.dev', group))
    }
    return { group, workspace }
  }

  function widgetsIn(namespace: string, group: string, widget: string): readonly string[] {
    return [
      `CustomResourceDefinition widgets.${group} ready`,
      `Namespace ${namespace} ready`,
      `Widget ${namespace}/one ${widget}`
    ]
  }
})
