/** Tests of which objects of a chart arrive in the clusters, and which leave them. */
import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { describeRef, refOf, type KubeObject } from '../../src/kubernetes/objects.ts'
import { CHARTS, deploy, deployRed, inWecs, WECS, type Inputs } from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import type { Layer } from '../../testkit/npmTools.ts'
import type { StepResult } from '../../testkit/runAction.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { errorOf } from '../../testkit/stepResult.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import { until } from '../../testkit/until.ts'

let sandbox: Sandbox

/** Declares them. @param layers of helm and kubectl @param extent `few`: what KubeStellar decides */
export function objectTests(layers: readonly Layer[], extent: 'few' | 'all'): void {
  beforeAll(async () => {
    sandbox = await assignedSandbox()
  })
  const { parallel } = parallelTests('object')
  const tests: Readonly<Record<string, (layer: Layer) => Promise<void>>> = {
    'a custom resource, with its kind in crds/, arrives once the work agents may apply it, as the refusal says':
      customResource,
    'what has no labels, lies elsewhere, is a hook or an item of a List arrives in every cluster':
      allKindsArrive,
    'a chart may render the Namespace of its release': ownNamespace,
    'what leaves the chart leaves the clusters, unless Helm keeps it': whatLeaves,
    'a hook that this operation does not run is not waited for': hooks,
    'a field of the wrong type is refused, and named': wrongType,
    'a field that does not exist is never dropped in silence': unknownField,
    'a change of what cannot be changed is refused, and named': immutableField
  }
  const entries = Object.entries(tests).filter(([, body]) => extent === 'all' || FEW.includes(body))
  for (const layer of layers) {
    for (const [name, body] of entries) {
      parallel(`${name}, with helm and kubectl of ${layer}`, async () => {
        await body(layer)
      })
    }
  }
}

/** What KubeStellar decides; the rest is the API server's. */
const FEW: readonly unknown[] = [customResource, allKindsArrive, ownNamespace, whatLeaves]

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

async function allKindsArrive(layer: Layer): Promise<void> {
  const namespace = freshName('objects')
  const other = `${namespace}-other`
  const role = `${namespace}:reader`
  const labels = { app: 'podinfo' }
  const result = await deploy(
    sandbox,
    {
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
    },
    { layer }
  )
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
}

async function ownNamespace(layer: Layer): Promise<void> {
  const namespace = freshName('own-namespace')
  const inputs = {
    release: 'own',
    namespace,
    ...withObjects([
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels: { tier: 'gold' } } },
      configMap('settings')
    ])
  }
  for (let run = 0; run < 2; run++) {
    const step = await deploy(sandbox, inputs, { layer })
    expect(reported(step)).toEqual(
      inBoth([`ConfigMap ${namespace}/settings ready`, `Namespace ${namespace} ready`])
    )
  }
  const found = await Promise.all(WECS.map(async wec => await sandbox.list(wec, 'namespaces')))
  expect(
    found.map(list => list.find(({ metadata }) => metadata.name === namespace)?.metadata.labels?.['tier'])
  ).toEqual(inBoth('gold'))
}

async function whatLeaves(layer: Layer): Promise<void> {
  const inputs = { release: 'few', namespace: freshName('objects') }
  const labels = { 'app.kubernetes.io/instance': 'few' }
  const annotations = { 'helm.sh/resource-policy': 'keep' }
  const stays = configMap('stays')
  await deploy(
    sandbox,
    {
      ...inputs,
      ...withObjects([
        stays,
        configMap('leaves'),
        configMap('leaves-labelled', { labels }),
        configMap('kept', { annotations }),
        configMap('kept-labelled', { labels, annotations })
      ])
    },
    { layer }
  )
  expect((await configMapsIn(inputs.namespace)).map(({ length }) => length)).toEqual(inBoth(5))

  const kept = inBoth(['kept', 'kept-labelled', 'stays'])
  for (const pass of ['taken out', 'a further deploy']) {
    await deploy(sandbox, { ...inputs, ...withObjects([stays]) }, { layer })
    await until(`${pass}: what left the chart to leave the clusters`, async () =>
      (await configMapsIn(inputs.namespace)).every(names => !names.some(name => name.startsWith('leaves')))
        ? true
        : undefined
    )
    expect(await configMapsIn(inputs.namespace)).toEqual(kept)
  }
}

async function hooks(layer: Layer): Promise<void> {
  const inputs = { release: 'hooks', namespace: freshName('objects') }
  const hook = (event: string): object => configMap(event, { annotations: { 'helm.sh/hook': event } })
  await deploy(
    sandbox,
    { ...inputs, ...withObjects([hook('post-install'), hook('post-upgrade')]) },
    { layer }
  )
  expect(await configMapsIn(inputs.namespace)).toEqual(inBoth(['post-install']))

  await deploy(sandbox, { ...inputs, ...withObjects([hook('pre-install'), hook('post-upgrade')]) }, { layer })
  expect(await configMapsIn(inputs.namespace)).toEqual(inBoth(['post-install', 'post-upgrade']))
}

async function customResource(layer: Layer): Promise<void> {
  const group = `${freshName('widgets')}.example.com`
  const workspace = await ownWidgets(group)
  try {
    const namespace = freshName('objects')
    // With the clusters known beforehand, their agents can be asked.
    const inputs = { release: 'one', namespace, chart: 'widgets', 'expect-clusters': WECS.join('\n') }
    const options = { workspace, layer }
    const { code, message, remedy } = errorOf(await deployRed(sandbox, inputs, options))
    expect(code).toBe('AGENT_REFUSED')
    expect(message).toContain(`may not apply Widget ${namespace}/one in wec1, wec2`)

    const role = parse(remedy.slice(remedy.indexOf('\n'))) as KubeObject
    for (const wec of WECS) await sandbox.apply(wec, [role])
    const result = await deploy(sandbox, inputs, options)
    expect(result.outputs['binding-policies']).toBe(
      JSON.stringify([`one.${namespace}-crds`, `one.${namespace}`])
    )
    expect(reported(result)).toEqual(
      inBoth([
        `CustomResourceDefinition widgets.${group} ready`,
        `Namespace ${namespace} ready`,
        // Nobody writes a status.
        `Widget ${namespace}/one delivered`
      ])
    )
    const widgets = async () => await inWecs(sandbox, `widgets.${group}`, 'one', namespace)
    expect(await widgets()).toMatchObject(inBoth({ spec: { size: 1 } }))
    // Now that the WDS knows the kind.
    await deploy(sandbox, { ...inputs, set: 'size=2' }, options)
    expect(await widgets()).toMatchObject(inBoth({ spec: { size: 2 } }))
    // Other tests look at what agents may do by default.
    for (const wec of WECS) await sandbox.kubectl(wec, 'delete', 'clusterrole', role.metadata.name)
  } finally {
    await rm(workspace, { recursive: true })
  }
}

/** The chart `widgets`, with a kind that no other test knows. @returns the workspace that it is in */
async function ownWidgets(group: string): Promise<string> {
  const workspace = await realpath(await mkdtemp(join(tmpdir(), 'widgets-')))
  await cp(join(CHARTS, 'widgets'), join(workspace, 'widgets'), { recursive: true })
  for (const file of ['crds/widgets.yaml', 'templates/widget.yaml']) {
    const path = join(workspace, 'widgets', file)
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replaceAll('test.ks-helm-deploy.dev', group))
  }
  return workspace
}

function withService(spec: object): Inputs {
  return withObjects([{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' }, spec }])
}

async function wrongType(layer: Layer): Promise<void> {
  const namespace = freshName('objects')
  const inputs = { release: 'typed', namespace, ...withService({ ports: [{ port: 'web' }] }) }
  const error = errorOf(await deployRed(sandbox, inputs, { layer }))
  expect(error.code).toBe('OBJECT_INVALID')
  expect(error.causes.join('\n')).toMatch(/Service.*port/s)
}

/** Helm 3 lets the API server warn of it, Helm 4 does not take it. */
async function unknownField(layer: Layer): Promise<void> {
  const namespace = freshName('objects')
  const inputs = { release: 'misspelt', namespace, ...withService({ prots: 1, ports: [{ port: 80 }] }) }
  const isHelm3 = layer === 'v31'
  const { report } = await (isHelm3 ? deploy : deployRed)(sandbox, inputs, { layer })
  if (isHelm3) expect(report?.warnings).toContainEqual(expect.stringContaining('unknown field "spec.prots"'))
  else
    expect(report?.error).toMatchObject({
      code: 'OBJECT_INVALID',
      causes: [expect.stringContaining('prots')]
    })
}

async function immutableField(layer: Layer): Promise<void> {
  const namespace = freshName('objects')
  const inputs = (text: string): Inputs => ({
    release: 'fixed',
    namespace,
    ...withObjects([
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'fixed' }, immutable: true, data: { text } }
    ])
  })
  await deploy(sandbox, inputs('one'), { layer })
  const error = errorOf(await deployRed(sandbox, inputs('two'), { layer }))
  expect(error.code).toBe('FIELD_IMMUTABLE')
  expect(error.causes.join('\n')).toContain('ConfigMap "fixed" is invalid: data')
}
