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
  KEPT,
  MODE,
  ORDER,
  OTHERS_MS,
  secondNamespace,
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

const RELEASE = 'shop'

/** @param moves that change the release begin with `install` */
export async function walk(way: Walk, moves: readonly Move[]): Promise<void> {
  const known = new Map<Cluster, number>(way.wecs.map(wec => [wec, 0]))
  for (const move of moves) {
    const step = await take(way, move)
    // All that has run since the last look, between the commands too.
    const ran = await ranIn(way, known)
    expect({ move, ...Object.fromEntries(ran.map(([wec, hooks]) => [wec, hooks.map(plain)])) }).toEqual({
      move,
      ...Object.fromEntries(way.wecs.map(wec => [wec, ORDER[move]]))
    })
    inTurns(ran.map(([, hooks]) => hooks))
    reported(step, move, ran)
    await nothingLeft(way)
    if (move === 'uninstall') continue
    await madeBy(way, ran)
    expect(await keptIn(way)).toEqual(KEPT)
    if (move !== 'failed upgrade') await storedByHelm(way, step)
  }
  await gone(way)
}

async function take({ sandbox, namespace, layer, evidence, inputs }: Walk, move: Move): Promise<StepResult> {
  const common = { release: RELEASE, namespace, timeout: '5m', ...evidenceInputs(sandbox, evidence) }
  const options = { layer, step: { limitMs: 320_000 } }
  switch (move) {
    case 'install':
    case 'upgrade':
      return await deploy(sandbox, { ...common, ...inputs, ...hooksChart(namespace, move) }, options)
    case 'failed upgrade':
      return await deployRed(sandbox, { ...common, ...inputs, ...hooksChart(namespace, move) }, options)
    case 'rollback':
    case 'test':
    case 'uninstall':
      return await deploy(sandbox, { ...common, ...withoutChart(move) }, options)
  }
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

/** @param known how many starts of each cluster were seen before; changed to those that are seen now */
async function ranIn(
  { sandbox, wecs, namespace }: Walk,
  known: Map<Cluster, number>
): Promise<readonly (readonly [wec: Cluster, hooks: readonly Ran[]])[]> {
  return await Promise.all(
    wecs.map(async wec => {
      const homes = [namespace, secondNamespace(namespace)]
      const starts = (
        await Promise.all(homes.map(async home => await containerStarts(sandbox, wec, home)))
      ).flat()
      const fresh = starts.sort((a, b) => a.time - b.time).slice(known.get(wec))
      known.set(wec, starts.length)
      return [wec, fresh.map(ranOf)] as const
    })
  )
}

/** Jobs and Pods are called like their hook, and end in a hash. */
function ranOf({ owner, pod, time }: ContainerStart): Ran {
  const [kind, copy] =
    owner === '' ? ['Pod', pod] : [owner.slice(0, owner.indexOf('/')), owner.slice(owner.indexOf('/') + 1)]
  return { kind, name: copy.replace(/-[0-9a-f]{8}$/, ''), pod, time }
}

/** `Job once-*` for `once-x7k2p`. */
function plain({ kind, name }: Pick<Ran, 'kind' | 'name'>): string {
  return `${kind} ${name.replace(/^once-[a-z0-9]{5}$/, 'once-*')}`
}

/** Each hook starts when the one before it has ended in all clusters. @param ran the same hooks in each cluster */
function inTurns(ran: readonly (readonly Ran[])[]): void {
  const [hooks = []] = ran
  for (const [index, { name }] of hooks.entries()) {
    if (index === 0) continue
    const before = ran.map(each => each[index - 1]?.time ?? Infinity)
    const takes = hooks[index - 1]?.name === 'z-first' ? FIRST_MS : OTHERS_MS
    const waited = Math.min(...ran.map(each => each[index]?.time ?? 0)) - Math.max(...before)
    expect([name, waited >= takes]).toEqual([name, true])
  }
}

/** The run reports the hooks that ran, under the names that they have in the clusters. */
function reported(step: StepResult, move: Move, ran: readonly (readonly [Cluster, readonly Ran[]])[]): void {
  const hooks = step.report?.hooks ?? []
  for (const [, there] of ran)
    expect(hooks.map(({ object: { kind, name } }) => `${kind} ${name}`)).toEqual(
      there.map(({ kind, name }) => `${kind} ${name}`)
    )
  const states = hooks.map(({ object, clusters }) =>
    [object.name, ...clusters.map(({ cluster, state }) => `${cluster} ${state}`)].join(' ')
  )
  const isWell = (name: string, wec: Cluster): boolean => name !== 'broken' || wec !== 'wec2'
  expect(states).toEqual(
    hooks.map(({ object: { name } }) =>
      [name, ...ran.map(([wec]) => `${wec} ${isWell(name, wec) ? 'succeeded' : 'failed'}`)].join(' ')
    )
  )
  if (move === 'failed upgrade') expect(errorOf(step).code).toBe('HOOK_FAILED')
}

/** Nothing of hooks stays. With the WDS alone, the run cannot see when they have left the clusters. */
async function nothingLeft({ sandbox, wecs, namespace, evidence }: Walk): Promise<void> {
  const left = async (): Promise<readonly string[]> => await hooksLeft(sandbox, namespace, RELEASE, wecs)
  if (evidence === 'WDS')
    await until('hooks to leave the clusters', async () => ((await left()).length === 0 ? true : undefined))
  expect(await left()).toEqual([])
}

/** Each Pod of `migrate` had its rights and its ConfigMap. */
async function madeBy(
  { sandbox, namespace }: Walk,
  ran: readonly (readonly [Cluster, readonly Ran[]])[]
): Promise<void> {
  for (const [wec, hooks] of ran)
    for (const { pod } of hooks.filter(({ name }) => name === 'migrate')) {
      const secret = await sandbox.get(wec, 'secret', pod, namespace)
      expect([wec, pod, stringAt(secret, 'data', 'mode')]).toEqual([wec, pod, btoa(MODE)])
    }
}

/** Helm's own Jobs and Pods in the WDS. */
async function keptIn({ sandbox, namespace }: Walk): Promise<readonly string[]> {
  const homes = [namespace, secondNamespace(namespace)]
  const found = await Promise.all(homes.map(async home => await sandbox.list('wds', 'jobs,pods', home)))
  return found
    .flat()
    .map(({ kind, metadata: { name } }) => plain({ kind, name }))
    .sort()
}

/** Helm knows the hooks that ran by the same names, generated ones too. */
async function storedByHelm({ sandbox, namespace, layer }: Walk, { report }: StepResult): Promise<void> {
  const { helm } = await npmTools(layer)
  const access = [`--namespace=${namespace}`, `--kubeconfig=${sandbox.kubeconfigs.wds}`]
  const { stdout } = await promisify(execFile)(helm, ['get', 'hooks', RELEASE, ...access])
  for (const { object } of report?.hooks ?? []) expect(stdout).toContain(`name: ${object.name}\n`)
}

/** After the last command: no Job and no Pod is in any cluster. */
async function gone({ sandbox, wecs, namespace }: Walk): Promise<void> {
  for (const wec of wecs)
    for (const home of [namespace, secondNamespace(namespace)])
      await until(`Jobs and Pods to leave ${home} of ${wec}`, async () =>
        (await sandbox.list(wec, 'jobs,pods', home)).length === 0 ? true : undefined
      )
}
