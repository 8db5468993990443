/**
 * `npm run bench`, in eight parts:
 *
 * - start: what the start of main costs, against an empty Node; with `--dist FOLDER` also that of another dist/.
 * - tools: what it costs to verify helm and kubectl of the tool cache before they run, against running them as they are.
 * - pairs: how long the action takes, against the same steps typed by hand with their waits (lib/byHand.ts). Both deploy
 *   examples/charts/postgres to the two WECs of a sandbox: an install, then an upgrade that rolls the Pod. They take
 *   turns, in fresh namespaces and from rest, so that neither pays for what was done before. The action's time is the
 *   wall time of its main step, the start of Node included; helm and kubectl come from the tool cache. With `--dist FOLDER`
 *   the dist/ there, with the action.yml beside it, takes a turn of its own; `--tools any` leaves out what `tools` costs.
 * - plan: what the plan alone costs, by the number of objects.
 * - many: how long a deploy of 300 ConfigMaps takes, against the same by hand, and how its calls grow with the objects.
 * - hooks: what a hook costs beyond the time that it takes in a cluster, and by the number of clusters.
 * - sweep: what it costs to remove previews, by their number.
 * - verify: what it costs to prove a release in many clusters, by their number.
 *
 * Exit code 1 when the action's median is more than 1.15 times the other's (1.1 times for many objects), or the calls, the plan, the sweep or the proof costs too much.
 * `--only PART` measures one part (repeatable), `--pairs N` measures N pairs instead of 5, `--rates production` lets
 * KubeStellar's controllers talk as slowly as its core chart does, and `--clusters N` proves for so many (repeatable).
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startMirror, type Mirror } from '../testkit/mirror.ts'
import { npmTools, type NpmTools } from '../testkit/npmTools.ts'
import { runAction, type StepResult } from '../testkit/runAction.ts'
import { sandboxCommand, startSandbox, type Sandbox } from '../testkit/sandbox.ts'
import { messageOf } from '../src/lib/errors.ts'
import { createHand } from './lib/byHand.ts'
import { HOOK_EVIDENCE, hookCost, manyHooksCost, type HookCost, type ManyHooksCost } from './lib/hookCost.ts'
import { manyCost, type ManyCost, type Turn } from './lib/manyCost.ts'
import { planCost } from './lib/planCost.ts'
import { atRest } from './lib/rest.ts'
import { sweepCost, type SweepCost } from './lib/sweepCost.ts'
import { startCost } from './lib/startCost.ts'
import { alignColumns } from './lib/table.ts'
import { toolsCost } from './lib/toolsCost.ts'
import { DELIVERED, verifyCost, type Evidence, type VerifyCost } from './lib/verifyCost.ts'

const PARTS = ['start', 'tools', 'pairs', 'plan', 'many', 'hooks', 'sweep', 'verify'] as const
const RATES = ['fast', 'production'] as const
const TOOLS = ['verified', 'any'] as const
const SANDBOX = 'bench'
const ROOT = join(import.meta.dirname, '..')
const CHART = 'examples/charts/postgres'
const RELEASE = 'postgres'
const NEW_IMAGE = 'docker.io/library/postgres:17.1'
/** Of the action's median to the other's. */
const MOST = 1.15
const PLAN_SIZES = [10, 30, 100, 300, 1000]
/** Of 100 objects. */
const PLAN_MOST_MS = 600
/** Objects of a chart, and how often each is deployed by either side. */
const MANY_SIZES = [50, 300]
const MANY_ROUNDS = 2
/** Of the action's median to the other's, for the most objects. */
const MANY_MOST = 1.1
/** Calls of the most objects, to what those of the fewest would give: linear, with what a measurement strays by. */
const MANY_MOST_CALLS = 1.1
/** Numbers of previews, of which the last may take so many times as long as the first. */
const SWEEP_SIZES = [1, 5, 20]
const SWEEP_MOST = 6
/** Numbers of clusters. At production's rates 256 take half an hour for each evidence: `--clusters 2 --clusters 256`. */
const VERIFY_SIZES = { fast: [2, 16, 64, 256], production: [2, 16, 64] }
/** What a selector can meet, see sandbox/README.md. */
const POWERS_OF_TWO = [2, 4, 8, 16, 32, 64, 128, 256] as const
/** Of the calls for the most clusters to those for the fewest. */
const VERIFY_MOST_CALLS = 1.5
/** Seconds that the Node process takes for the most clusters beyond those for the fewest. */
const VERIFY_MOST_CPU = 2
/** Rounds, and seconds that a hook may take beyond what it takes in a cluster. */
const HOOK_ROUNDS = 3
const HOOK_MOST = { wecs: 4, its: 4, wds: 12 }
/** Starts of each program, and what main may take of an empty Node's CPU. */
const START_ROUNDS = 21
const START_MOST = 3
/** Rounds, and milliseconds that the verification of both may take. */
const TOOLS_ROUNDS = 11
const TOOLS_MOST_MS = 1000
const STEPS = ['install', 'upgrade'] as const

type ByStep<T> = Readonly<Record<(typeof STEPS)[number], T>>

/** Seconds. */
interface ActionTimes {
  readonly main: number
  readonly post: number
  /** By phase; what belongs to none, such as the start of Node, as `start`. */
  readonly phases: Readonly<Record<string, number>>
}

interface Pair {
  readonly action: ByStep<ActionTimes>
  /** Seconds. */
  readonly byHand: ByStep<number>
  /** Of another dist/. */
  readonly other: ByStep<ActionTimes> | undefined
}

/** What both sides work with. */
interface Bench {
  readonly sandbox: Sandbox
  readonly tools: NpmTools
  readonly mirror: Mirror
  /** For the tool cache and the home of the one who types. */
  readonly folder: string
  readonly otherDist: string | undefined
  /** The input `tools` of the action, which another dist/ need not have. */
  readonly verification: Options['verification']
}

interface Options {
  readonly parts: readonly (typeof PARTS)[number][]
  readonly pairs: number
  readonly rates: (typeof RATES)[number]
  /** Least first. */
  readonly clusters: readonly number[]
  readonly otherDist: string | undefined
  readonly verification: (typeof TOOLS)[number]
}

async function main(args: readonly string[]): Promise<boolean> {
  const options = readOptions(args)
  const { parts, rates, clusters } = options
  const isLight = !parts.includes('start') || (await measureStart(options.otherDist))
  const isVerified = !parts.includes('tools') || (await measureTools())
  const inWecs = parts.filter(part => !['verify', 'start', 'tools'].includes(part))
  const isFast =
    inWecs.length === 0 ||
    (await withSandbox(SANDBOX, ['--rates', rates], async sandbox => await measureInWecs(sandbox, options)))
  const isFlat =
    !(parts.includes('verify') || parts.includes('hooks')) ||
    (await withSandbox(
      `${SANDBOX}-sim`,
      ['--wecs', '1', '--simulated', String(Math.max(...clusters)), '--rates', rates],
      async sandbox =>
        (!parts.includes('hooks') || (await measureManyHooks(sandbox, options))) &&
        (!parts.includes('verify') || (await measureVerify(sandbox, options)))
    ))
  return isFast && isFlat && isLight && isVerified
}

function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pairs: { type: 'string', default: '5' },
      only: { type: 'string', multiple: true, default: [...PARTS] },
      rates: { type: 'string', default: RATES[0] },
      clusters: { type: 'string', multiple: true },
      tools: { type: 'string', default: TOOLS[0] },
      dist: { type: 'string' }
    }
  })
  const pairs = Number(values.pairs)
  if (!Number.isInteger(pairs) || pairs < 1) throw new Error(`--pairs ${values.pairs} is no number of pairs`)
  const rates = oneOf(RATES, values.rates, '--rates')
  const known = POWERS_OF_TWO.map(String)
  const clusters = values.clusters?.map(number => Number(oneOf(known, number, '--clusters')))
  return {
    pairs,
    parts: values.only.map(name => oneOf(PARTS, name, '--only')),
    rates,
    clusters: (clusters ?? VERIFY_SIZES[rates]).toSorted((left, right) => left - right),
    otherDist: values.dist,
    verification: oneOf(TOOLS, values.tools, '--tools')
  }
}

function oneOf<T extends string>(known: readonly T[], name: string, option: string): T {
  const found = known.find(each => each === name)
  if (found === undefined) throw new Error(`${option} ${name}: there are ${known.join(', ')}`)
  return found
}

async function withSandbox(
  name: string,
  options: readonly string[],
  measure: (sandbox: Sandbox) => Promise<boolean>
): Promise<boolean> {
  try {
    return await measure(await startSandbox(name, ...options))
  } finally {
    await sandboxCommand(['down', '--name', name])
  }
}

/** Prints the table. @returns whether main is light enough */
async function measureStart(otherDist: string | undefined): Promise<boolean> {
  const costs = await startCost(
    {
      main: join(ROOT, 'dist', 'index.js'),
      ...(otherDist === undefined ? {} : { [otherDist]: join(otherDist, 'index.js') })
    },
    START_ROUNDS
  )
  const [empty, main] = costs
  if (empty === undefined || main === undefined) return true
  console.log('\nThe start of main, to an input error; milliseconds, median (least to most)')
  const times = (of: readonly number[], to: readonly number[]): string =>
    (medianOf(of) / medianOf(to)).toFixed(2)
  print([
    ['', 'CPU', 'times an empty Node', 'wall', 'times'],
    ...costs.map(({ name, cpu, wall }) => [
      name,
      spread(cpu, 0),
      times(cpu, empty.cpu),
      spread(wall, 0),
      times(wall, empty.wall)
    ])
  ])
  const isLight = medianOf(main.cpu) <= START_MOST * medianOf(empty.cpu)
  if (!isLight) console.log(`\nmain takes more than ${START_MOST} times the CPU of an empty Node`)
  return isLight
}

/** Prints the table. @returns whether the verification is cheap enough */
async function measureTools(): Promise<boolean> {
  const costs = await toolsCost(await npmTools('v36'), TOOLS_ROUNDS)
  console.log('\nhelm and kubectl from the tool cache; milliseconds, median (least to most)')
  print([
    ['tools', 'wall', 'CPU'],
    ...Object.entries(costs).map(([name, { wall, cpu }]) => [name, spread(wall, 0), spread(cpu, 0)])
  ])
  const cost = medianOf(costs.verified.wall) - medianOf(costs.any.wall)
  const isCheap = cost <= TOOLS_MOST_MS
  console.log(
    `the verification takes ${cost.toFixed(0)} ms: ${isCheap ? 'within' : 'more than'} ${TOOLS_MOST_MS}`
  )
  return isCheap
}

async function measureInWecs(sandbox: Sandbox, options: Options): Promise<boolean> {
  const { parts } = options
  const tools = await npmTools('v36')
  const isFast = !parts.includes('pairs') || report(await measurePairs(sandbox, tools, options))
  const isPlanned = !parts.includes('plan') || reportPlan(await planCost(sandbox, tools, PLAN_SIZES))
  const isManyFast =
    !parts.includes('many') || reportMany(await manyCost(sandbox, tools, MANY_SIZES, MANY_ROUNDS))
  const isHookFast = !parts.includes('hooks') || (await measureHooks(sandbox))
  return (
    isManyFast &&
    isHookFast &&
    (!parts.includes('sweep') || (await measureSweep(sandbox))) &&
    isPlanned &&
    isFast
  )
}

/** Prints the table. @returns whether hooks are fast enough */
async function measureHooks(sandbox: Sandbox): Promise<boolean> {
  const costs: HookCost[] = []
  for (const evidence of HOOK_EVIDENCE) costs.push(await hookCost(sandbox, evidence, HOOK_ROUNDS))
  const beyond = ({ withHook, without, byHand }: HookCost): number =>
    medianOf(withHook) - medianOf(without) - medianOf(byHand)
  console.log('\nAn upgrade of one object with a hook Job; seconds, median (least to most)')
  print([
    ['evidence', 'with hook', 'without', 'the Job in a cluster', 'beyond it'],
    ...costs.map(cost => [
      cost.evidence,
      spread(cost.withHook),
      spread(cost.without),
      spread(cost.byHand),
      beyond(cost).toFixed(2)
    ])
  ])
  const slow = costs.filter(cost => beyond(cost) > HOOK_MOST[cost.evidence])
  for (const { evidence } of slow)
    console.log(`a hook by ${evidence} takes more than ${HOOK_MOST[evidence]} s beyond its own time`)
  return slow.length === 0
}

/** Prints the table. @returns whether the calls are flat */
async function measureManyHooks(sandbox: Sandbox, { clusters }: Options): Promise<boolean> {
  const costs: ManyHooksCost[] = []
  for (const count of clusters) costs.push(await manyHooksCost(sandbox, count))
  console.log('\nA first deploy with one hook, by the ITS')
  print([
    ['clusters', 'seconds', 'calls to the ITS', 'to the WDS', 'CPU of Node, s'],
    ...costs.map(({ clusters: count, seconds, calls, cpu }) => [
      String(count),
      seconds.toFixed(1),
      String(calls.its),
      String(calls.wds),
      cpu.own.toFixed(2)
    ])
  ])
  const [least, most] = [costs[0], costs.at(-1)]
  if (least === undefined || most === undefined) return true
  const all = ({ calls }: ManyHooksCost): number => calls.its + calls.wds
  return all(most) <= VERIFY_MOST_CALLS * all(least) && most.cpu.own - least.cpu.own <= VERIFY_MOST_CPU
}

/** Prints the table. @returns whether it is fast enough */
async function measureSweep(sandbox: Sandbox): Promise<boolean> {
  console.log('\nRemoving previews of closed pull requests, two clusters each')
  const costs: SweepCost[] = []
  for (const previews of SWEEP_SIZES) costs.push(await sweepCost(sandbox, previews))
  const rows = costs.map(({ previews, seconds, calls }) => [
    String(previews),
    seconds.toFixed(1),
    (calls.wds / previews).toFixed(0),
    String(calls.gitHub)
  ])
  const head = ['previews', 'seconds', 'calls to the WDS, each', 'to GitHub']
  for (const line of alignColumns([head, ...rows])) console.log(line)
  const [first, last] = [costs[0], costs.at(-1)]
  if (first === undefined || last === undefined) return true
  const ratio = last.seconds / first.seconds
  const isFast = ratio <= SWEEP_MOST
  console.log(
    `${last.previews} take ${ratio.toFixed(1)} times as long as ${first.previews}: ${isFast ? 'within' : 'more than'} ${SWEEP_MOST}`
  )
  return isFast
}

async function measurePairs(
  sandbox: Sandbox,
  tools: NpmTools,
  { pairs: count, otherDist, verification }: Options
): Promise<readonly Pair[]> {
  const mirror = await startMirror({
    tools: [
      { name: 'helm', version: tools.helmVersion, program: tools.helm },
      { name: 'kubectl', version: tools.kubectlVersion, program: tools.kubectl }
    ]
  })
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const bench = { sandbox, tools, mirror, folder, otherDist, verification }
  try {
    console.log('\nWarming up: the action fills the tool cache, helm and kubectl what they cache themselves')
    await measure(bench, 'warm-up', true)
    const pairs: Pair[] = []
    for (let number = 1; number <= count; number++) {
      const pair = await measure(bench, `pair-${number}`, number % 2 === 1)
      pairs.push(pair)
      console.log(`pair ${number}: ${STEPS.map(step => tellPair(pair, step)).join('; ')}`)
    }
    return pairs
  } finally {
    await mirror.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Each side installs and upgrades in a namespace of its own, which is removed before the next side begins. */
async function measure(bench: Bench, name: string, actionFirst: boolean): Promise<Pair> {
  const action = async () => await byAction(bench, `${name}-action`)
  const other = async () =>
    bench.otherDist === undefined ? undefined : await byAction(bench, `${name}-other`, bench.otherDist)
  if (actionFirst) {
    return { action: await action(), other: await other(), byHand: await byHand(bench, `${name}-hand`) }
  }
  const times = await byHand(bench, `${name}-hand`)
  return { other: await other(), action: await action(), byHand: times }
}

async function byAction(bench: Bench, namespace: string, otherDist?: string): Promise<ByStep<ActionTimes>> {
  const dist = otherDist ?? join(ROOT, 'dist')
  const inputs = { namespace, ...(otherDist === undefined ? { tools: bench.verification } : {}) }
  const times = {
    install: await runOnce(bench, dist, inputs),
    upgrade: await runOnce(bench, dist, { ...inputs, set: `image=${NEW_IMAGE}` })
  }
  await remove(bench, namespace)
  return times
}

async function runOnce(
  { sandbox, tools, mirror, folder }: Bench,
  dist: string,
  inputs: Readonly<Record<string, string>>
): Promise<ActionTimes> {
  await atRest()
  const { main, post } = await runAction({
    dist,
    action: join(dist, '..', 'action.yml'),
    workspace: ROOT,
    toolCache: join(folder, 'tool-cache'),
    env: { NODE_EXTRA_CA_CERTS: mirror.caFile },
    inputs: {
      release: RELEASE,
      chart: CHART,
      'cluster-selector': 'location-group=edge',
      'wds-kubeconfig-file': sandbox.kubeconfigs.wds,
      'wec-kubeconfig-file': sandbox.kubeconfigs.wecs,
      'helm-version': tools.helmVersion,
      'helm-mirror': mirror.helmMirror,
      // Of the mirror's own archive, which is not the published one.
      'helm-checksum': mirror.checksum({ name: 'helm', version: tools.helmVersion }),
      'kubectl-version': tools.kubectlVersion,
      'kubectl-mirror': mirror.kubectlMirror,
      ...inputs
    }
  })
  if (main.exitCode !== 0) throw new Error(`the action failed:\n${main.log}\n${main.stderr}`)
  return { main: main.seconds, post: post.seconds, phases: phasesOf(main) }
}

function phasesOf({ seconds, report }: StepResult): ActionTimes['phases'] {
  const phases = report?.phases ?? []
  const start = seconds - phases.reduce((sum, phase) => sum + phase.seconds, 0)
  return { start, ...Object.fromEntries(phases.map(phase => [phase.name, phase.seconds])) }
}

async function byHand(bench: Bench, namespace: string): Promise<ByStep<number>> {
  const hand = createHand(bench.sandbox, bench.tools, join(bench.folder, 'home'))
  const release = {
    release: RELEASE,
    namespace,
    chart: join(ROOT, CHART),
    clusterLabel: { 'location-group': 'edge' }
  }
  const times = {
    install: await secondsOf(async () => {
      await hand.install(release)
    }),
    upgrade: await secondsOf(async () => {
      await hand.upgrade(release, NEW_IMAGE)
    })
  }
  await remove(bench, namespace)
  return times
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  await atRest()
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

/** In the tutorial's order; until nothing is left anywhere, so that the next one is undisturbed. */
async function remove({ sandbox: { kubectl, wecs } }: Bench, namespace: string): Promise<void> {
  await kubectl('wds', 'delete', 'namespace', namespace)
  await kubectl('wds', 'delete', 'bindingpolicies.control.kubestellar.io', `${RELEASE}.${namespace}`)
  const gone = ['--for=delete', '--timeout=5m']
  await Promise.all(
    wecs.map(async ({ name }) => await kubectl(name, 'wait', ...gone, `namespace/${namespace}`))
  )
  await kubectl('its', 'wait', ...gone, '--all', '--all-namespaces', 'manifestworks')
}

function tellPair({ action, byHand, other }: Pair, step: (typeof STEPS)[number]): string {
  const [mine, theirs] = [action[step].main, byHand[step]]
  const before = other === undefined ? '' : `, the other dist/ ${other[step].main.toFixed(2)} s`
  return `${step} ${mine.toFixed(2)} s, by hand ${theirs.toFixed(2)} s, ratio ${(mine / theirs).toFixed(2)}${before}`
}

/** Prints the tables. @returns whether the action is fast enough */
function report(pairs: readonly Pair[]): boolean {
  const rows = STEPS.map(step => {
    const action = pairs.map(pair => pair.action[step].main)
    const byHand = pairs.map(pair => pair.byHand[step])
    const ratios = pairs.map(pair => pair.action[step].main / pair.byHand[step])
    return { step, action, byHand, ratios, ratio: medianOf(action) / medianOf(byHand) }
  })
  console.log('\nSeconds, median (least to most)')
  print([
    ['', 'action', 'by hand', 'ratio of medians', 'ratio of each pair'],
    ...rows.map(({ step, action, byHand, ratios, ratio }) => [
      step,
      spread(action),
      spread(byHand),
      ratio.toFixed(2),
      ratios.map(each => each.toFixed(2)).join(' ')
    ]),
    ...STEPS.map(step => [`post of ${step}`, spread(pairs.map(pair => pair.action[step].post))])
  ])
  const others = pairs.flatMap(({ other }) => other ?? [])
  showPhases(
    'action',
    pairs.map(({ action }) => action)
  )
  if (others.length > 0) {
    console.log('\nOf the action to the other dist/, ratio of medians')
    print(
      STEPS.map(step => {
        const mine = medianOf(pairs.map(({ action }) => action[step].main))
        const theirs = others.map(times => times[step].main)
        return [step, spread(theirs), (mine / medianOf(theirs)).toFixed(2)]
      })
    )
    showPhases('other dist/', others)
  }
  const slow = rows.filter(({ ratio }) => ratio > MOST)
  console.log()
  for (const { step, ratio } of slow) console.log(`${step}: ${ratio.toFixed(2)} is more than ${MOST}`)
  return slow.length === 0
}

function showPhases(whose: string, times: readonly ByStep<ActionTimes>[]): void {
  const phases = Object.keys(times[0]?.install.phases ?? {})
  console.log(`\nPhases of the ${whose}, medians`)
  print([
    ['', ...phases],
    ...STEPS.map(step => [
      step,
      ...phases.map(phase => medianOf(times.map(each => each[step].phases[phase] ?? 0)).toFixed(2))
    ])
  ])
}

/** Prints the table. @returns whether the plan is cheap enough */
function reportPlan(costs: Awaited<ReturnType<typeof planCost>>): boolean {
  console.log(
    '\nThe plan of a deploy: look-ups in the WDS, gate and forecast; milliseconds, median (least to most)'
  )
  print([
    ['objects', 'plan', 'for each object'],
    ...costs.map(({ objects, times }) => [
      String(objects),
      spread(times, 0),
      (medianOf(times) / objects).toFixed(2)
    ])
  ])
  const cost = (size: number): number => medianOf(costs.find(({ objects }) => objects === size)?.times ?? [])
  const [typical, tenfold] = [cost(100), cost(1000)]
  const faults = [
    ...(typical > PLAN_MOST_MS ? [`a plan of 100 objects takes more than ${PLAN_MOST_MS} ms`] : []),
    // Linear, with what a measurement strays by.
    ...(tenfold > 10 * 1.5 * typical ? ['a plan of 1000 objects takes more than ten times that of 100'] : [])
  ]
  for (const fault of faults) console.log(`\n${fault}`)
  return faults.length === 0
}

/** Prints the table. @returns whether it is fast enough, and its calls grow as the objects do */
function reportMany(costs: readonly ManyCost[]): boolean {
  console.log('\nMany ConfigMaps to two clusters; seconds and calls to the WDS, median (least to most)')
  const seconds = (turns: readonly Turn[]): readonly number[] => turns.map(turn => turn.seconds)
  const calls = (turns: readonly Turn[]): readonly number[] => turns.map(turn => turn.calls)
  const ratio = ({ action, byHand }: ManyCost): number =>
    medianOf(seconds(action)) / medianOf(seconds(byHand))
  print([
    ['objects', 'action', 'by hand', 'ratio', 'calls of the action', 'for each object', 'calls by hand'],
    ...costs.map(cost => [
      String(cost.objects),
      spread(seconds(cost.action), 1),
      spread(seconds(cost.byHand), 1),
      ratio(cost).toFixed(2),
      spread(calls(cost.action), 0),
      (medianOf(calls(cost.action)) / cost.objects).toFixed(1),
      spread(calls(cost.byHand), 0)
    ])
  ])
  const [fewest, most] = [costs[0], costs.at(-1)]
  if (fewest === undefined || most === undefined) return true
  const growth = medianOf(calls(most.action)) / medianOf(calls(fewest.action))
  const faults = [
    ...(ratio(most) > MANY_MOST
      ? [`${most.objects} objects: ${ratio(most).toFixed(2)} is more than ${MANY_MOST}`]
      : []),
    ...(growth > (MANY_MOST_CALLS * most.objects) / fewest.objects
      ? [`the calls for ${most.objects} objects are ${growth.toFixed(1)} times those for ${fewest.objects}`]
      : [])
  ]
  for (const fault of faults) console.log(`\n${fault}`)
  return faults.length === 0
}

async function measureVerify(sandbox: Sandbox, { rates, clusters: sizes }: Options): Promise<boolean> {
  console.log(`\nProving a first deploy of ${DELIVERED} objects in many clusters`)
  // What only the first run does, such as to load programs from the disk, is no matter of the size.
  await verifyCost(sandbox, 'its', Math.min(...sizes))
  let isCheap = true
  for (const evidence of ['its', 'wds'] as const) {
    const costs: VerifyCost[] = []
    for (const clusters of sizes) {
      const cost = await verifyCost(sandbox, evidence, clusters)
      costs.push(cost)
      console.log(`${clusters} clusters, by the ${evidence.toUpperCase()}: ${cost.seconds.toFixed(1)} s`)
    }
    isCheap = reportVerify(costs, evidence, rates) && isCheap
  }
  return isCheap
}

/** Prints the table. @returns whether the proof is cheap enough */
function reportVerify(costs: readonly VerifyCost[], evidence: Evidence, rates: Options['rates']): boolean {
  const allCalls = ({ calls: { its, wds } }: VerifyCost): number => its + wds
  console.log(
    `\nProof by the ${evidence.toUpperCase()}, rates ${rates}. Calls: those of the action, helm's included; CPU: of the whole main step`
  )
  print([
    [
      'clusters',
      'calls to ITS',
      'to WDS',
      'of these for the guard',
      'ManifestWorks written',
      'of the guard, beside these',
      'CPU s, Node',
      'helm, kubectl',
      'seconds'
    ],
    ...costs.map(({ clusters, seconds, calls, guard, works, cpu }) => [
      String(clusters),
      String(calls.its),
      String(calls.wds),
      String(guard.calls),
      String(works),
      String(guard.works),
      cpu.own.toFixed(2),
      cpu.children.toFixed(2),
      seconds.toFixed(1)
    ])
  ])
  const [fewest, most] = [costs[0], costs.at(-1)]
  if (fewest === undefined || most === undefined) return true
  const faults = [
    ...(allCalls(most) > VERIFY_MOST_CALLS * allCalls(fewest)
      ? [
          `${most.clusters} clusters take more than ${VERIFY_MOST_CALLS} times the calls of ${fewest.clusters}`
        ]
      : []),
    ...(most.guard.calls > fewest.guard.calls
      ? [`the guard of ${most.clusters} clusters takes more calls than that of ${fewest.clusters}`]
      : []),
    ...(most.cpu.own - fewest.cpu.own > VERIFY_MOST_CPU
      ? [
          `${most.clusters} clusters take the Node process more than ${VERIFY_MOST_CPU} s of CPU beyond that of ${fewest.clusters}`
        ]
      : [])
  ]
  for (const fault of faults) console.log(`\n${fault}`)
  return faults.length === 0
}

function print(rows: readonly (readonly string[])[]): void {
  for (const line of alignColumns(rows)) console.log(line)
}

function spread(values: readonly number[], digits = 2): string {
  const [middle, least, most] = [medianOf(values), Math.min(...values), Math.max(...values)]
  return `${middle.toFixed(digits)} (${least.toFixed(digits)} to ${most.toFixed(digits)})`
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}

try {
  if (!(await main(process.argv.slice(2)))) process.exitCode = 1
} catch (error) {
  console.error(`bench: ${messageOf(error)}`)
  process.exitCode = 1
}
