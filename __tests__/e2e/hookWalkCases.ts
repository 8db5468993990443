/**
 * A release on its way from install to uninstall, with one Helm and one kind of evidence. What its hooks did is read in the
 * clusters, whatever the run could see of it.
 */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { stringAt } from '../../src/lib/json.ts'
import { containerStarts, type ContainerStart } from '../../testkit/containerStarts.ts'
import { deploy, deployRed, throughIts, withoutChart, type Inputs } from '../../testkit/deployment.ts'
import { hooksLeft } from '../../testkit/hooks.ts'
import { npmTools, type Layer } from '../../testkit/npmTools.ts'
import type { StepResult } from '../../testkit/runAction.ts'
import type { Cluster, Sandbox } from '../../testkit/sandbox.ts'
import { errorOf } from '../../testkit/stepResult.ts'
import { until } from '../../testkit/until.ts'
import {
  FIRST_MS,
  hooksChart,
  hooksIn,
  keptIn,
  MODE,
  OTHERS_MS,
  secondNamespace,
  type Extent,
  type Move
} from './hookWalkObjects.ts'

export const EVIDENCES = ['WECs', 'ITS', 'WDS'] as const

export interface Walk {
  readonly sandbox: Sandbox
  readonly wecs: readonly Cluster[]
  /** Fresh. */
  readonly namespace: string
  readonly layer: Layer
  /** From where alone the run learns what the hooks did. */
  readonly evidence: (typeof EVIDENCES)[number]
  /** Of each deploy: its clusters. */
  readonly inputs: Inputs
  /** How many hooks the release has. */
  readonly extent: Extent
}

/** A hook that ran in a cluster. */
interface Ran {
  /** `Job`, or `Pod` for one without a Job. */
  readonly kind: string
  /** Of the hook. */
  readonly name: string
  readonly pod: string
  /** Milliseconds. */
  readonly time: number
}

/** Hooks of one command in the order in which they started, by cluster. */
type RanIn = ReadonlyMap<Cluster, readonly Ran[]>

const RELEASE = 'shop'

/** @param moves the first is `install` */
export async function walk(way: Walk, moves: readonly Move[]): Promise<void> {
  const known = new Map<Cluster, number>(way.wecs.map(wec => [wec, 0]))
  /** Those whose objects the clusters have had, without those that were undone. */
  const revisions: Move[] = []
  for (const [index, move] of moves.entries()) {
    const step = await take(way, move)
    const ran = await ranIn(way, known)
    onceAndInTurns(ran, move, way.extent)
    reported(step, ran, { move, extent: way.extent })
    await nothingLeft(way)
    if (move === 'uninstall') continue
    await madeByMigrate(way, ran)
    if (move === 'install' || move === 'upgrade') revisions.push(move)
    if (move === 'rollback' && moves[index - 1] !== 'failed upgrade') revisions.pop()
    await arrived(way, revisions.at(-1))
    expect(await ownedByHelm(way)).toEqual(keptIn(move, way.extent, way.layer))
    await storedByHelm(way, move, step)
    if (move === 'upgrade' && way.evidence === 'WDS') await proveUpgrade(way)
  }
  await gone(way)
}

async function take(way: Walk, move: Move): Promise<StepResult> {
  const { sandbox, namespace, layer, extent } = way
  const inputs = { release: RELEASE, namespace, timeout: '10m', ...evidenceInputs(sandbox, way.evidence) }
  const options = { layer, step: { limitMs: 620_000 } }
  switch (move) {
    case 'install':
    case 'upgrade':
    case 'failed upgrade': {
      const run = move === 'failed upgrade' ? deployRed : deploy
      return await run(sandbox, { ...inputs, ...way.inputs, ...hooksChart(namespace, move, extent) }, options)
    }
    case 'rollback':
    case 'test':
      return await deploy(sandbox, { ...inputs, ...withoutChart(move) }, options)
    case 'uninstall': {
      // Only the WECs show that nothing else is in it.
      const loss = { 'allow-data-loss': `Namespace/${secondNamespace(namespace)}` }
      return await deploy(sandbox, { ...inputs, ...withoutChart(move), ...loss }, options)
    }
  }
}

/** A rollback returns to what was proved, and the WDS alone proves no ConfigMap. */
async function proveUpgrade({ sandbox, namespace, layer, inputs, extent }: Walk): Promise<void> {
  const same = { release: RELEASE, namespace, ...inputs, ...hooksChart(namespace, 'upgrade', extent) }
  const { outputs } = await deploy(sandbox, { ...same, hooks: 'skip', timeout: '10m' }, { layer })
  expect(outputs['verdict']).toBe('ready')
}

function evidenceInputs(sandbox: Sandbox, evidence: Walk['evidence']): Inputs {
  switch (evidence) {
    case 'WECs':
      return {}
    case 'ITS':
      return throughIts(sandbox)
    case 'WDS':
      return { 'wec-kubeconfig-file': '' }
  }
}

/**
 * All that started since the last call, also what started after the command before had ended.
 * @param known how many starts of each cluster were seen before; changed to those that are seen now
 */
async function ranIn({ sandbox, wecs, namespace }: Walk, known: Map<Cluster, number>): Promise<RanIn> {
  const found = wecs.map(async wec => {
    const homes = [namespace, secondNamespace(namespace)]
    const starts = await Promise.all(homes.map(async home => await containerStarts(sandbox, wec, home)))
    const inOrder = starts.flat().sort((a, b) => a.time - b.time)
    const fresh = inOrder.slice(known.get(wec))
    known.set(wec, inOrder.length)
    return [wec, fresh.map(ranOf)] as const
  })
  return new Map(await Promise.all(found))
}

/** Copies of hooks are called like the hook, and end in a hash. */
function ranOf({ owner, pod, time }: ContainerStart): Ran {
  const [kind = '', copy = ''] = owner === '' ? ['Pod', pod] : owner.split('/')
  return { kind, name: copy.replace(/-[0-9a-f]{8}$/, ''), pod, time }
}

/** `Job once-*` for `once-x7k2p`. */
function plain(kind: string, name: string): string {
  return `${kind} ${name.replace(/^once-[a-z0-9]{5}$/, 'once-*')}`
}

/** Each hook ran once in each cluster, and started when the one before it had ended in all of them. */
function onceAndInTurns(ran: RanIn, move: Move, extent: Extent): void {
  const expected = hooksIn(move, extent).map(hook => hook.slice(hook.indexOf(' ') + 1))
  expect(
    [...ran].map(([wec, hooks]) => [move, wec, hooks.map(({ kind, name }) => plain(kind, name))])
  ).toEqual([...ran.keys()].map(wec => [move, wec, expected]))
  const early = expected.slice(1).filter((_hook, index) => {
    const pairs = [...ran.values()].map(hooks => hooks.slice(index, index + 2))
    const started = Math.max(...pairs.map(([before]) => before?.time ?? Infinity))
    const next = Math.min(...pairs.map(([, after]) => after?.time ?? 0))
    return next - started < (expected[index] === 'Job z-first' ? FIRST_MS : OTHERS_MS)
  })
  expect([move, early]).toEqual([move, []])
}

/** The run reports what ran, under the names that it had in the clusters. */
function reported(
  step: StepResult,
  ran: RanIn,
  { move, extent }: { readonly move: Move; readonly extent: Extent }
): void {
  const hooks = step.report?.hooks ?? []
  expect(hooks.map(({ event, object: { kind, name } }) => `${event} ${plain(kind, name)}`)).toEqual(
    hooksIn(move, extent)
  )
  for (const there of ran.values())
    expect(hooks.map(({ object }) => object.name)).toEqual(there.map(({ name }) => name))
  for (const { object, clusters } of hooks) {
    const isFailing = (wec: Cluster): boolean => object.name === 'broken' && wec === 'wec2'
    expect([object.name, clusters.map(({ cluster, state }) => `${cluster} ${state}`)]).toEqual([
      object.name,
      [...ran.keys()].map(wec => `${wec} ${isFailing(wec) ? 'failed' : 'succeeded'}`)
    ])
  }
  if (move === 'failed upgrade') expect(errorOf(step).code).toBe('HOOK_FAILED')
}

/** Nothing of hooks stays. With the WDS alone, the run cannot see when they have left the clusters. */
async function nothingLeft({ sandbox, wecs, namespace, evidence }: Walk): Promise<void> {
  const left = async (): Promise<readonly string[]> => await hooksLeft(sandbox, namespace, RELEASE, wecs)
  if (evidence === 'WDS')
    await until('hooks to leave the clusters', async () => ((await left()).length === 0 ? true : undefined))
  expect(await left()).toEqual([])
}

/** Its Pods had their rights and their ConfigMap. */
async function madeByMigrate({ sandbox, namespace }: Walk, ran: RanIn): Promise<void> {
  for (const [wec, hooks] of ran)
    for (const { pod } of hooks.filter(({ name }) => name === 'migrate')) {
      const secret = await sandbox.get(wec, 'secret', pod, namespace)
      expect([wec, pod, stringAt(secret, 'data', 'mode')]).toEqual([wec, pod, btoa(MODE)])
    }
}

/** Of a revision whose hook fails before the objects, no cluster gets any. */
async function arrived({ sandbox, wecs, namespace }: Walk, expected: Move | undefined): Promise<void> {
  for (const wec of wecs) {
    const config = await sandbox.get(wec, 'configmap', 'config', namespace)
    expect([wec, stringAt(config, 'data', 'move')]).toEqual([wec, expected])
  }
}

/** Jobs and Pods of hooks in the WDS. */
async function ownedByHelm({ sandbox, namespace }: Walk): Promise<readonly string[]> {
  const homes = [namespace, secondNamespace(namespace)]
  const found = await Promise.all(homes.map(async home => await sandbox.list('wds', 'jobs,pods', home)))
  return found
    .flat()
    .map(({ kind, metadata }) => plain(kind, metadata.name))
    .sort()
}

/** Helm's newest revision has the hooks that ran, generated names too, and the status of the command. */
async function storedByHelm(
  { sandbox, namespace, layer }: Walk,
  move: Move,
  { report }: StepResult
): Promise<void> {
  const { helm } = await npmTools(layer)
  const access = [RELEASE, `--namespace=${namespace}`, `--kubeconfig=${sandbox.kubeconfigs.wds}`]
  const { stdout: hooks } = await promisify(execFile)(helm, ['get', 'hooks', ...access])
  for (const { object } of report?.hooks ?? []) expect(hooks).toContain(`name: ${object.name}\n`)
  const { stdout: history } = await promisify(execFile)(helm, ['history', '--output=json', ...access])
  const revisions = JSON.parse(history) as readonly { readonly status: string }[]
  expect(revisions.at(-1)?.status).toBe(move === 'failed upgrade' ? 'failed' : 'deployed')
}

/** After the last command, no Job and no Pod is in any cluster. */
async function gone({ sandbox, wecs, namespace }: Walk): Promise<void> {
  for (const wec of wecs)
    for (const home of [namespace, secondNamespace(namespace)])
      await until(`Jobs and Pods to leave ${home} of ${wec}`, async () =>
        (await sandbox.list(wec, 'jobs,pods', home)).length === 0 ? true : undefined
      )
}
