/**
 * KubeStellar's controller-manager restarted at many moments, with each kind of guard: what keeps its uid in three clusters.
 * And what a guard of all must not do: keep a cluster from getting the new content.
 */
import { execFile } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { KubeObject } from '../../src/kubernetes/objects.ts'
import { restartController } from '../helpers/controllerRestart.ts'
import {
  deploy,
  manifestWorks,
  withoutChart,
  type DeployOptions,
  type Inputs
} from '../helpers/deployment.ts'
import { freshName } from '../helpers/fresh.ts'
import { npmTools } from '../helpers/npmTools.ts'
import { Random } from '../helpers/random.ts'
import { e2eSandboxName, sandboxCommand, startSandbox, type Sandbox } from '../helpers/sandbox.ts'
import { until } from '../helpers/until.ts'
import { repositoryEnv } from '../helpers/workflowRun.ts'
import { claim, objectsChart, workload } from '../helpers/workloads.ts'
import { at } from '../../src/lib/json.ts'

const NAME = `${e2eSandboxName()}-guard`
const CLUSTERS = ['wec1', 'wec2', 'wec3']
const EVERYWHERE: Inputs = { 'cluster-selector': `name in (${CLUSTERS.join(', ')})` }
const CRD = 'widgets.test.ks-helm-deploy.dev'
const GROUP = 'guard.ks-helm-deploy.dev'
const GADGETS = `gadgets.${GROUP}`
const RESTARTS = Number(process.env['KS_GUARD_RESTARTS'] ?? '20')
/** Milliseconds for which the clusters are watched: two resyncs of work agents. */
const RESYNCS_MS = Number(process.env['KS_GUARD_RESYNC_MS'] ?? String(10 * 60 * 1000))
const LIMIT_MS = 40 * 60 * 1000

type Mode = 'data' | 'all' | 'none'
const MOMENTS = ['idle', 'deploy', 'upgrade', 'uninstall', 'cleanup', 'with transport'] as const
/** Of a run, at which the controller is restarted. */
const LINES = ['Plan', 'Apply', 'Helm', 'Binding', 'Clusters', 'Guard']
const REMOVAL_LINES = ['Plan', 'Helm', 'Binding', 'Policies', 'Clusters']

let sandbox: Sandbox
const table: string[] = []

beforeAll(async () => {
  await sandboxCommand(['down', '--name', NAME])
  sandbox = await startSandbox(NAME, '--wecs', String(CLUSTERS.length), '--registry-username', 'tester')
  for (const cluster of CLUSTERS)
    await sandbox.apply(cluster, [
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'ClusterRole',
        metadata: {
          name: 'kinds-for-work-agents',
          labels: { 'open-cluster-management.io/aggregate-to-work': 'true' }
        },
        rules: [
          { apiGroups: ['test.ks-helm-deploy.dev', GROUP], resources: ['*'], verbs: ['*'] },
          { apiGroups: ['apiextensions.k8s.io'], resources: ['customresourcedefinitions'], verbs: ['patch'] }
        ]
      }
    ])
}, LIMIT_MS)
afterAll(async () => {
  process.stdout.write(
    `\n| guard | restart | data lost | made by hand lost | others made again |\n| --- | --- | --- | --- | --- |\n${table.join('\n')}\n\n`
  )
  await sandboxCommand(['down', '--name', NAME])
})

function objectsOf(greeting: number): Inputs {
  const db = workload('StatefulSet', 'db') as KubeObject
  return objectsChart([
    claim('data', ''),
    workload('Deployment', 'web'),
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'config' },
      data: { greeting: String(greeting) }
    },
    {
      ...db,
      spec: {
        ...(db['spec'] as object),
        persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete' },
        volumeClaimTemplates: [
          {
            metadata: { name: 'own' },
            spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } }
          }
        ]
      }
    }
  ])
}

type Named = readonly [kind: string, name: string, namespace?: string]
type Uids = ReadonlyMap<string, string | undefined>

async function uidsOf(objects: readonly Named[]): Promise<Uids> {
  const found = await Promise.all(
    CLUSTERS.flatMap(cluster =>
      objects.map(async ([kind, name, namespace]) => {
        const object = await sandbox.get(cluster, kind, name, namespace)
        const uid = object?.metadata.deletionTimestamp === undefined ? object?.metadata.uid : undefined
        return [`${cluster} ${kind}/${name}`, uid] as const
      })
    )
  )
  return new Map(found)
}

function changed(before: Uids, now: Uids): readonly string[] {
  return [...before].filter(([key, uid]) => now.get(key) !== uid).map(([key]) => key)
}

/** A run with a restart when it comes to a phase. */
async function during(
  inputs: Inputs,
  phase: string,
  policies: readonly string[],
  options: DeployOptions = {}
): Promise<void> {
  let restart: Promise<void> | undefined
  const step = {
    onLine: (line: string): void => {
      if (line === `::group::${phase}`) restart ??= restartController(sandbox, policies)
    }
  }
  const result = await deploy(
    sandbox,
    { timeout: '300s', ...inputs },
    { ...options, step: { ...step, limitMs: 400_000 } }
  )
  expect(['ready', 'removed', 'cleaned']).toContain(result.outputs['verdict'])
  await (restart ?? restartController(sandbox, policies))
}

describe.each<Mode>(['data', 'all', 'none'])('with `guard: %s`', mode => {
  const namespace = freshName(`guard-${mode}`)
  const policies = [`db.${namespace}`, `kinds.${namespace}`, `kinds.${namespace}-crds`]
  const more: Inputs = { ...EVERYWHERE, guard: mode }
  const data: readonly Named[] = [
    ['namespace', namespace],
    ['persistentvolumeclaim', 'data', namespace],
    ['statefulset', 'db', namespace],
    ['crd', CRD],
    [CRD, 'kinds', namespace]
  ]
  const byHand: readonly Named[] = [['configmap', 'by-hand', namespace]]
  const others: readonly Named[] = [
    ['deployment', 'web', namespace],
    ['configmap', 'config', namespace]
  ]
  const all = [...data, ...byHand, ...others]
  let greeting = 0

  async function settled(): Promise<void> {
    await until(
      'all of the release in all clusters',
      async () => {
        const now = await uidsOf([...data, ...others])
        return [...now.values()].every(uid => uid !== undefined) ? true : undefined
      },
      120_000
    )
  }

  async function restartAt(moment: (typeof MOMENTS)[number], random: Random): Promise<void> {
    const db = { release: 'db', namespace, ...more }
    switch (moment) {
      case 'idle':
        await restartController(sandbox, policies)
        break
      case 'with transport':
        await restartController(sandbox, policies, 'transport')
        break
      case 'deploy':
        await during({ ...db, ...objectsOf(greeting) }, random.pick(LINES), policies)
        break
      case 'upgrade':
        await during({ ...db, ...objectsOf((greeting += 1)) }, random.pick(LINES), policies)
        break
      case 'uninstall':
        await removeOther(random, name => ({
          ...withoutChart('uninstall'),
          release: 'other',
          namespace: name,
          'delete-namespace': 'true'
        }))
        break
      case 'cleanup':
        await removeOther(random, () => ({
          ...withoutChart('cleanup'),
          remove: 'expired',
          'delete-namespace': 'true',
          'github-token': ''
        }))
        break
    }
  }

  /** Another release, which goes while the controller restarts: nothing of it may be left. */
  async function removeOther(random: Random, inputs: (name: string) => Inputs): Promise<void> {
    const name = freshName('guard-other')
    const env = repositoryEnv({ GITHUB_REPOSITORY_ID: String(random.integer(1000, 1e9)) })
    const options = { env }
    const ttl = { ttl: '1s' }
    await deploy(sandbox, { release: 'other', namespace: name, ...more, ...ttl, ...objectsOf(0) }, options)
    const removal = inputs(name)
    const isSweep = removal['command'] === 'cleanup'
    await during(removal, isSweep ? 'Removals' : random.pick(REMOVAL_LINES), policies, options)
    await until('all of the other release to go', async () => {
      const works = await Promise.all(
        [`other.${name}`, `other.${name}-guard`].map(async policy => await manifestWorks(sandbox, policy))
      )
      const left = [...(await uidsOf([['namespace', name]])).values()]
      const bindings = await sandbox.list('wds', 'bindings.control.kubestellar.io')
      const isGone =
        works.flat().length === 0 &&
        left.every(uid => uid === undefined) &&
        bindings.every(({ metadata }) => !metadata.name.includes(name))
      return isGone ? true : undefined
    })
  }

  test(
    'restarts',
    async () => {
      await deploy(sandbox, { release: 'kinds', namespace, chart: 'widgets', ...more })
      await deploy(sandbox, { release: 'db', namespace, ...objectsOf(0), ...more })
      const restarts = mode === 'none' ? Math.min(RESTARTS, 6) : RESTARTS
      const random = new Random(18)
      const lost: string[] = []
      for (let index = 0; index < restarts; index += 1) {
        const moment = MOMENTS[index % MOMENTS.length] ?? 'idle'
        for (const cluster of CLUSTERS)
          if ((await sandbox.get(cluster, 'configmap', 'by-hand', namespace)) === undefined)
            await sandbox.kubectl(cluster, 'create', 'configmap', 'by-hand', `--namespace=${namespace}`)
        const before = await uidsOf(all)
        expect([...before.values()]).not.toContain(undefined)
        await restartAt(moment, random)
        await settled()
        const now = await uidsOf(all)
        const missing = changed(before, now)
        const of = (objects: readonly Named[]): readonly string[] =>
          missing.filter(key => objects.some(([kind, name]) => key.endsWith(` ${kind}/${name}`)))
        table.push(
          `| ${mode} | ${moment} | ${of(data).length} | ${of(byHand).length} | ${of(others).length} |`
        )
        lost.push(
          ...(mode === 'all' ? missing : [...of(data), ...of(byHand)]).map(key => `${moment}: ${key}`)
        )
      }
      if (mode !== 'none') expect(lost).toEqual([])
    },
    LIMIT_MS
  )

  test(
    'then all of it goes',
    async () => {
      const remove = { ...withoutChart('uninstall'), namespace, 'delete-namespace': 'true' }
      await deploy(sandbox, { ...remove, release: 'kinds', 'delete-crds': 'true' })
      await deploy(sandbox, { ...remove, release: 'db' })
      for (const policy of policies.flatMap(name => [name, `${name}-guard`]))
        await until(`the ManifestWorks of ${policy} to go`, async () =>
          (await manifestWorks(sandbox, policy)).length === 0 ? true : undefined
        )
      expect([
        ...(
          await uidsOf([
            ['namespace', namespace],
            ['crd', CRD]
          ])
        ).values()
      ]).toEqual(CLUSTERS.flatMap(() => [undefined, undefined]))
    },
    LIMIT_MS
  )
})

test(
  'the clean-up of the tutorial takes the guard along',
  async () => {
    const namespace = freshName('guard-tutorial')
    const policy = `web.${namespace}`
    await deploy(sandbox, { release: 'web', namespace, ...objectsOf(0), ...EVERYWHERE, guard: 'all' })
    const { helm } = await npmTools('v36')
    const args = ['uninstall', 'web', `--namespace=${namespace}`, `--kubeconfig=${sandbox.kubeconfigs.wds}`]
    await promisify(execFile)(helm, args)
    await sandbox.kubectl('wds', 'delete', 'namespace', namespace)
    await sandbox.kubectl('wds', 'delete', 'bindingpolicy', policy)
    for (const name of [policy, `${policy}-guard`])
      await until(`the ManifestWorks of ${name} to go`, async () =>
        (await manifestWorks(sandbox, name)).length === 0 ? true : undefined
      )
    await until('the namespace to go from the clusters', async () =>
      [...(await uidsOf([['namespace', namespace]])).values()].every(uid => uid === undefined)
        ? true
        : undefined
    )
  },
  LIMIT_MS
)

test(
  'a cluster that leaves the selector loses what was guarded, with the deploy that takes it off',
  async () => {
    const namespace = freshName('guard-moved')
    const db = { release: 'db', namespace, ...objectsOf(0) }
    await deploy(sandbox, { ...db, ...EVERYWHERE })
    await deploy(sandbox, { ...db, 'cluster-selector': 'name=wec1', 'allow-cluster-removal': 'true' })
    await until('the namespace to go from two clusters', async () => {
      const found = [...(await uidsOf([['namespace', namespace]])).values()]
      return found.filter(uid => uid !== undefined).length === 1 ? true : undefined
    })
    const step = await deploy(sandbox, {
      ...withoutChart('uninstall'),
      release: 'db',
      namespace,
      'delete-namespace': 'true'
    })
    expect(step.outputs['verdict']).toBe('removed')
  },
  LIMIT_MS
)

test(
  'an upgrade under `all` brings new content and a new version of a definition, and it stays',
  async () => {
    const namespace = freshName('guard-upgrade')
    const definition = (versions: readonly string[]): object => ({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: GADGETS },
      spec: {
        group: GROUP,
        scope: 'Namespaced',
        names: { plural: 'gadgets', singular: 'gadget', kind: 'Gadget' },
        versions: versions.map((name, index) => ({
          name,
          served: true,
          storage: index === versions.length - 1,
          schema: {
            openAPIV3Schema: {
              type: 'object',
              properties: { spec: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } }
            }
          }
        }))
      }
    })
    const gadget = (version: string, size: number): object => ({
      apiVersion: `${GROUP}/${version}`,
      kind: 'Gadget',
      metadata: { name: 'mine' },
      spec: { size }
    })
    const web = (image: string): object =>
      JSON.parse(JSON.stringify(workload('Deployment', 'web')).replace('web:1', image)) as object
    const kinds = { release: 'kinds', namespace, ...EVERYWHERE, guard: 'all' }
    const db = { ...kinds, release: 'db' }
    await deploy(sandbox, { ...kinds, ...objectsChart([definition(['v1'])]) })
    await deploy(sandbox, { ...db, ...objectsChart([gadget('v1', 1), web('web:1')]) })
    await deploy(sandbox, { ...kinds, ...objectsChart([definition(['v1', 'v2'])]) })
    await deploy(sandbox, { ...db, ...objectsChart([gadget('v2', 2), web('web:2')]) })
    const contents = async (): Promise<readonly unknown[]> =>
      await Promise.all(
        CLUSTERS.flatMap(cluster => [
          sandbox.get(cluster, GADGETS, 'mine', namespace).then(found => at(found, 'spec', 'size')),
          sandbox
            .get(cluster, 'deployment', 'web', namespace)
            .then(found => JSON.stringify(found?.['spec']).includes('web:2')),
          sandbox.get(cluster, 'crd', GADGETS).then(found => JSON.stringify(found?.['spec']).includes('"v2"'))
        ])
      )
    const end = performance.now() + RESYNCS_MS
    while (performance.now() < end) {
      expect(await contents()).toEqual(CLUSTERS.flatMap(() => [2, true, true]))
      await delay(5000)
    }
    const remove = { ...withoutChart('uninstall'), namespace }
    await deploy(sandbox, { ...remove, release: 'db' })
    await deploy(sandbox, { ...remove, release: 'kinds', 'delete-crds': 'true', 'delete-namespace': 'true' })
  },
  LIMIT_MS
)
