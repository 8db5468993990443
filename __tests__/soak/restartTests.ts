/**
 * KubeStellar's controller-manager restarted at many moments: what keeps its uid in three clusters, and that what does not is
 * told, by the deploy of that moment or by the next `status`. A file for each kind of guard, since each takes its time.
 */
import { restartController } from '../../testkit/controllerRestart.ts'
import {
  deploy,
  manifestWorks,
  withoutChart,
  type DeployOptions,
  type Inputs
} from '../../testkit/deployment.ts'
import { freshName } from '../../testkit/fresh.ts'
import { Random } from '../../testkit/random.ts'
import type { StepResult } from '../../testkit/runAction.ts'
import { until } from '../../testkit/until.ts'
import { repositoryEnv } from '../../testkit/workflowRun.ts'
import {
  CLUSTERS,
  EVERYWHERE,
  LIMIT_MS,
  objectsOf,
  sandbox,
  uidsOf,
  useGuardSandbox,
  type Named,
  type Uids
} from './guardSandbox.ts'

const CRD = 'widgets.test.ks-helm-deploy.dev'
const RESTARTS = Number(process.env['KS_GUARD_RESTARTS'] ?? '20')

type Mode = 'data' | 'all' | 'none'
const MOMENTS = ['idle', 'deploy', 'upgrade', 'uninstall', 'cleanup', 'with transport'] as const
/** Of a run, at which the controller is restarted. */
const LINES = ['Plan', 'Apply', 'Helm', 'Binding', 'Clusters', 'Guard']
const REMOVAL_LINES = ['Plan', 'Helm', 'Binding', 'Policies', 'Clusters']

/** How the kinds of a report are called here. */
const KINDS: Readonly<Record<string, string>> = { CustomResourceDefinition: 'crd', Widget: CRD }

const RELEASES = ['kinds', 'db'] as const
type Release = (typeof RELEASES)[number]
/** Names as in `Uids`. */
type Told = ReadonlySet<string>

function sizeOf(sets: readonly Told[]): number {
  return sets.reduce((sum, { size }) => sum + size, 0)
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
    // What a work agent has deleted late without a guard, it makes again after 4 to 6 minutes.
    { timeout: '8m', ...inputs },
    { ...options, step: { ...step, limitMs: 550_000 } }
  )
  expect(['ready', 'removed', 'cleaned']).toContain(result.outputs['verdict'])
  await (restart ?? restartController(sandbox, policies))
  return result
}

/** Registers the tests of a file. */
export function restartTests(mode: Mode): void {
  useGuardSandbox()
  const table: string[] = []
  afterAll(() => {
    process.stdout.write(
      `\n| guard | restart | data lost | made by hand lost | others made again | to tell | told by the deploy | told by \`status\` |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n${table.join('\n')}\n\n`
    )
  })
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
}
