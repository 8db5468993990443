/**
 * KubeStellar's controller-manager restarted at many moments, with each kind of guard: what keeps its uid in three clusters, and
 * that what does not is told, by the deploy of that moment or by the next `status`. And what a guard of all must not do: keep a
 * cluster from getting the new content.
 */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { parseAllDocuments, stringify } from 'yaml'
import type { KubeObject } from '../../src/kubernetes/objects.ts'
import { restartController } from '../../testkit/controllerRestart.ts'
import {
  deploy,
  manifestWorks,
  withoutChart,
  type DeployOptions,
  type Inputs
} from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { npmTools } from '../../testkit/npmTools.ts'
import { Random } from '../../testkit/random.ts'
import type { StepResult } from '../../testkit/runAction.ts'
import { e2eSandboxName, sandboxCommand, startSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { until } from '../../testkit/until.ts'
import { repositoryEnv } from '../../testkit/workflowRun.ts'
import { claim, objectsChart, workload } from '../../testkit/workloads.ts'
import { arrayAt, at, stringAt } from '../../src/lib/json.ts'

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
    `\n| guard | restart | data lost | made by hand lost | others made again | to tell | told by the deploy | told by \`status\` |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n${table.join('\n')}\n\n`
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

/** How the kinds of a report are called here. */
const KINDS: Readonly<Record<string, string>> = { CustomResourceDefinition: 'crd', Widget: CRD }

type Named = readonly [kind: string, name: string, namespace?: string]
type Uids = ReadonlyMap<string, string | undefined>
const RELEASES = ['kinds', 'db'] as const
type Release = (typeof RELEASES)[number]
/** Names as in `Uids`. */
type Told = ReadonlySet<string>

function sizeOf(sets: readonly Told[]): number {
  return sets.reduce((sum, { size }) => sum + size, 0)
}

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

/** What a run tells of objects that were made again, as `uidsOf` names them. */
function toldBy({ report }: StepResult): readonly string[] {
  return (report?.recreated ?? []).flatMap(({ object: { kind, name }, clusters, isCertain }) =>
    clusters.map(cluster => {
      const told = `${cluster} ${KINDS[kind] ?? kind.toLowerCase()}/${name}`
      return isCertain ? told : `perhaps ${told}`
    })
  )
}

/** A run with a restart when it comes to a phase. */
async function during(
  inputs: Inputs,
  phase: string,
  policies: readonly string[],
  options: DeployOptions = {}
): Promise<StepResult> {
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
  return result
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
  /** What each release has of its own and would tell of: not what people made, nor ConfigMaps. */
  const known: Readonly<Record<Release, readonly Named[]>> = {
    kinds: [
      ['namespace', namespace],
      ['crd', CRD],
      [CRD, 'kinds', namespace]
    ],
    db: [
      ['namespace', namespace],
      ['persistentvolumeclaim', 'data', namespace],
      ['statefulset', 'db', namespace],
      ['deployment', 'web', namespace]
    ]
  }
  /** What was made again since the last deploy of a release. */
  const untold: Record<Release, Told> = { kinds: new Set(), db: new Set() }
  let greeting = 0

  /** Clusters that lack something of the release. */
  async function lacking(): Promise<readonly string[]> {
    const now = await uidsOf([...data, ...others])
    return CLUSTERS.filter(cluster =>
      [...now].some(([key, uid]) => uid === undefined && key.startsWith(`${cluster} `))
    )
  }

  async function untilWhole(limitMs: number): Promise<void> {
    await until(
      'all of the release in all clusters',
      async () => ((await lacking()).length === 0 ? true : undefined),
      limitMs
    )
  }

  /**
   * What a work agent has deleted late, it makes again when it next looks through all, after 4 to 6 minutes; one that starts does
   * so at once.
   */
  async function settled(): Promise<void> {
    try {
      await untilWhole(60_000)
    } catch {
      const agents = (await lacking()).map(cluster => `${cluster}-agent`)
      // Without a name, all components would stop.
      if (agents.length === 0) return
      await sandbox.control('stop', ...agents)
      await sandbox.control('start', ...agents)
      await untilWhole(120_000)
    }
  }

  /** @returns the deploy of `db` that ran meanwhile, if one did */
  async function restartAt(
    moment: (typeof MOMENTS)[number],
    random: Random
  ): Promise<StepResult | undefined> {
    const db = { release: 'db', namespace, ...more }
    switch (moment) {
      case 'idle':
        await restartController(sandbox, policies)
        break
      case 'with transport':
        await restartController(sandbox, policies, 'transport')
        break
      case 'deploy':
        return await during({ ...db, ...objectsOf(greeting) }, random.pick(LINES), policies)
      case 'upgrade':
        return await during({ ...db, ...objectsOf((greeting += 1)) }, random.pick(LINES), policies)
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
    return undefined
  }

  /** What `status` tells, by release, while nothing changes; and the uids at that time. */
  async function look(): Promise<{ readonly now: Uids; readonly told: ReadonlyMap<Release, Told> }> {
    return await until(
      'a `status` during which nothing changes',
      async () => {
        const before = await uidsOf(all)
        const told = new Map<Release, Told>()
        for (const release of RELEASES)
          told.set(
            release,
            new Set(toldBy(await deploy(sandbox, { ...withoutChart('status'), release, namespace })))
          )
        const now = await uidsOf(all)
        return changed(before, now).length === 0 ? { now, told } : undefined
      },
      120_000
    )
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
        const step = await restartAt(moment, random)
        await settled()
        const { now, told } = await look()
        const missing = changed(before, now)
        const of = (objects: readonly Named[]): readonly string[] =>
          missing.filter(key => objects.some(([kind, name]) => key.endsWith(` ${kind}/${name}`)))
        const toTell = RELEASES.map(release => new Set([...untold[release], ...of(known[release])]))
        const byDeploy = new Set(step === undefined ? [] : toldBy(step))
        const byStatus = RELEASES.map(release => told.get(release) ?? new Set<string>())
        const cells = [mode, moment, ...[data, byHand, others].map(objects => of(objects).length)]
        const counts = [sizeOf(toTell), step === undefined ? '-' : byDeploy.size, sizeOf(byStatus)]
        table.push(`| ${[...cells, ...counts].join(' | ')} |`)
        for (const [number, release] of RELEASES.entries()) {
          const deployed = release === 'db' && step !== undefined
          const both = new Set([...(deployed ? byDeploy : []), ...(byStatus[number] ?? [])])
          expect({ index, moment, release, told: [...both].sort() }).toEqual({
            index,
            moment,
            release,
            told: [...(toTell[number] ?? [])].sort()
          })
          // What a deploy has told, or seen before it ended, is over.
          untold[release] = byStatus[number] ?? new Set()
        }
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
          // Of a kind that serves several, KubeStellar delivers nothing.
          served: index === 0,
          storage: index === 0,
          schema: {
            openAPIV3Schema: {
              type: 'object',
              properties: { spec: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } }
            }
          }
        }))
      }
    })
    const gadget = (size: number): object => ({
      apiVersion: `${GROUP}/v1`,
      kind: 'Gadget',
      metadata: { name: 'mine' },
      spec: { size }
    })
    const web = (image: string): object =>
      JSON.parse(JSON.stringify(workload('Deployment', 'web')).replace('web:1', image)) as object
    const kinds = { release: 'kinds', namespace, ...EVERYWHERE, guard: 'all' }
    const db = { ...kinds, release: 'db' }
    await deploy(sandbox, { ...kinds, ...objectsChart([definition(['v1'])]) })
    await deploy(sandbox, { ...db, ...objectsChart([gadget(1), web('web:1')]) })
    await deploy(sandbox, { ...kinds, ...objectsChart([definition(['v1', 'v2'])]) })
    await deploy(sandbox, { ...db, ...objectsChart([gadget(2), web('web:2')]) })
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

test(
  'a rollback and `status` look for a definition of crds/, too',
  async () => {
    const namespace = freshName('guard-back')
    const kinds = { release: 'kinds', namespace, ...EVERYWHERE }
    for (const set of ['size=1', 'size=2']) await deploy(sandbox, { ...kinds, chart: 'widgets', set })
    for (const command of ['rollback', 'status'] as const) {
      const step = await deploy(sandbox, { ...withoutChart(command), release: 'kinds', namespace })
      const found = step.report?.clusters.flatMap(({ cluster, objects }) =>
        objects.map(({ object, state }) => `${cluster} ${object.kind} ${state}`)
      )
      const kind = 'CustomResourceDefinition ready'
      expect({ command, found }).toEqual({
        command,
        found: expect.arrayContaining(CLUSTERS.map(cluster => `${cluster} ${kind}`)) as unknown
      })
    }
    const remove = { ...withoutChart('uninstall'), release: 'kinds', namespace }
    await deploy(sandbox, { ...remove, 'delete-crds': 'true', 'delete-namespace': 'true' })
  },
  LIMIT_MS
)

describe('a user who may do what docs/guides/least-privilege.md says', () => {
  const namespace = freshName('guard-rights')
  const web = { release: 'web', namespace, ...EVERYWHERE }
  let kubeconfig: string
  let objects: readonly KubeObject[]

  beforeAll(async () => {
    const text = await readFile(new URL('../../docs/guides/least-privilege.md', import.meta.url), 'utf8')
    const [yaml = ''] = /(?<=```yaml\n)apiVersion: v1\nkind: Namespace\n.*?(?=```)/s.exec(text) ?? []
    objects = parseAllDocuments(yaml).map(document => document.toJS() as KubeObject)
    await sandbox.apply('wds', objects.map(withoutGuardRule))
    kubeconfig = await kubeconfigOf('deployer', 'ks-helm-deploy')
  }, LIMIT_MS)

  async function deployAsUser(): Promise<{ readonly step: StepResult; readonly guard: unknown }> {
    const step = await deploy(sandbox, { ...web, 'wds-kubeconfig-file': '', 'wds-kubeconfig': kubeconfig })
    const guard = await sandbox.get('wds', 'bindings.control.kubestellar.io', `web.${namespace}-guard`)
    return { step, guard }
  }

  test(
    'but may not write Bindings: green, one warning, no guard',
    async () => {
      const { step, guard } = await deployAsUser()
      expect(step.outputs['verdict']).toBe('ready')
      expect(step.report?.warnings).toEqual([
        expect.stringMatching(/^the release has no guard, for the WDS credentials may not write Bindings: /)
      ])
      expect(guard).toBeUndefined()
    },
    LIMIT_MS
  )

  test(
    'and may: the next deploy writes the guard, and what goes takes it along',
    async () => {
      await sandbox.apply('wds', objects)
      const { step, guard } = await deployAsUser()
      expect(step.report?.warnings).toEqual([])
      expect(guard).toBeDefined()
      const remove = { ...withoutChart('uninstall'), release: 'web', namespace, 'delete-namespace': 'true' }
      expect((await deploy(sandbox, remove)).outputs['verdict']).toBe('removed')
    },
    LIMIT_MS
  )
})

/** The role as it is without what only the guard needs. */
function withoutGuardRule(object: KubeObject): KubeObject {
  if (object.kind !== 'ClusterRole') return object
  const rules = arrayAt(object, 'rules')
  const left = rules.filter(
    rule => !(arrayAt(rule, 'resources').includes('bindings') && arrayAt(rule, 'verbs').includes('create'))
  )
  expect(left).toHaveLength(rules.length - 1)
  return { ...object, rules: left }
}

/** Of a ServiceAccount in the WDS. */
async function kubeconfigOf(account: string, namespace: string): Promise<string> {
  const token = (await sandbox.kubectl('wds', 'create', 'token', account, `--namespace=${namespace}`)).trim()
  const view = await sandbox.kubectl(
    'wds',
    'config',
    'view',
    '--raw',
    '--flatten',
    '--minify',
    '--output=json'
  )
  const found = JSON.parse(view) as object
  const users = arrayAt(found, 'users').map(user => ({ name: stringAt(user, 'name'), user: { token } }))
  return stringify({ ...found, users })
}
