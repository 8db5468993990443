/** The first step: reads and checks all inputs at once, before anything is changed. */
import type { Environment } from '../lib/environment.ts'
import { ActionError, messageOf } from '../lib/errors.ts'
import { readChart } from './groups/chart.ts'
import type { Compile } from '../kubernetes/readiness/cel.ts'
import { readChoice, readFlag } from './choices.ts'
import { readAccessRules, readIts, readWaitFor, readWds, readWecs } from './groups/clusters.ts'
import type { CommandName } from '../report/report.ts'
import { COMMANDS, DEFINITIONS } from './definitions.ts'
import { parseDuration } from '../lib/duration.ts'
import { readAllowedLosses } from './groups/dataLoss.ts'
import { readExpectations } from './groups/expectations.ts'
import { quote } from './faults.ts'
import { Given } from './given.ts'
import { readGuard } from './groups/guard.ts'
import { readHooks, readTests } from './groups/hooks.ts'
import type { ChartSource } from '../helm/chart/source.ts'
import type { ChartInputs, GuardWanted, Inputs } from './inputs.ts'
import { MAX_RELEASE, isDnsLabel, isDnsSubdomain, isReservedNamespace } from '../kubernetes/names.ts'
import { protectorOf, readMaxRemovals, readProtect, readRemove, readTtl } from './groups/lifetime.ts'
import { refuseWithoutSecrets } from './missingSecrets.ts'
import { readNamespaceLabels } from './groups/namespaceLabels.ts'
import { didYouMean } from '../lib/text/nearest.ts'
import type { Origin } from '../github/origin.ts'
import { readPlanned } from './planFile.ts'
import {
  commandOfPreview,
  previewNamespace,
  previewRelease,
  readPreview,
  readSuffix
} from './groups/preview.ts'
import { readCollectorLimit, readEvidence, readMinReadyClusters, readReadyWhen } from './groups/proof.ts'
import { readRegistryLogins } from './groups/registryLogins.ts'
import { readSelection, readSelectionByName } from './groups/selection.ts'
import { readTools } from './groups/tools.ts'
import { readSet, readSetFile, readSetLiteral, readValues, readValuesFiles } from './groups/values.ts'
import { readAllowedUndelivered } from './groups/undelivered.ts'
import { refuseStrangers } from './untrustedEvent.ts'
import { Workspace } from './workspace.ts'

const DIGEST = /^sha256:[0-9a-f]{64}$/
const DEFAULT_TIMEOUT_MS = 600_000

/** Enough for objects in the middle of a rollout. */
const STATUS_TIMEOUT_MS = 60_000

/** KubeStellar's transport makes two calls for each object in each cluster, and five calls a second. */
const PER_DELIVERY_MS = 1000

/**
 * @param env in which the runner sets inputs as `INPUT_NAME`; nothing else in it is read
 * @param workspace GITHUB_WORKSPACE
 * @param origin of the run, from which previews derive their names
 * @param compile of expressions; needed only when `ready-when` is given
 * @throws ActionError INPUT_INVALID with all faults, none of which shows a secret; NO_SECRETS, UNTRUSTED_EVENT
 */
export function readInputs(env: Environment, workspace: string, origin: Origin, compile?: Compile): Inputs {
  const reading = begin(env, workspace, origin)
  const { given, command } = reading
  const { what, access } = readWhat(reading)
  const where = readWhere(reading, what, access)
  const proof = readProof(reading, compile)
  const rest = readRest(reading, what, access)
  const { chart, release, namespace, ...chartless } = what
  const { wds, selection, guard, ...placed } = where
  // For a cleanup, release, namespace and selection are empty, since it works on many releases.
  if (given.faults.length > 0 || release === undefined || namespace === undefined) throw invalid(given)
  if (wds === undefined || selection === undefined) throw invalid(given)
  const inputs = { ...chartless, ...placed, ...proof, ...rest, release, namespace, wds, selection }
  switch (command) {
    case 'cleanup':
      return { ...inputs, command }
    case 'test':
      return { ...inputs, command }
    case 'rollback':
      return { ...inputs, command }
    case 'status':
      return { ...inputs, command }
    case 'uninstall':
      return { ...inputs, command }
    case 'deploy':
      return { ...inputs, command, ...known(chart, guard, given) }
    case 'plan':
      return { ...inputs, command, ...known(chart, guard, given) }
  }
}

/** Inputs that only commands with a chart have. @throws ActionError INPUT_INVALID */
function known(
  chart: ChartSource | undefined,
  guard: GuardWanted | undefined,
  given: Given
): Pick<ChartInputs, 'chart' | 'guard'> {
  if (chart === undefined || guard === undefined) throw invalid(given)
  return { chart, guard }
}

/** What the readers of all inputs need. Faults are in the order in which the readers are called. */
interface Reading {
  readonly given: Given
  readonly files: Workspace
  readonly origin: Origin
  /** As the user wrote it. */
  readonly asked: CommandName
  /** The command that runs: a preview whose pull request is closed is uninstalled. */
  readonly command: CommandName
  /** Undefined unless the run is a preview. */
  readonly suffix: string | undefined
}

function begin(env: Environment, workspace: string, origin: Origin): Reading {
  const given = new Given(env)
  const files = new Workspace(workspace)
  given.refuseMistyped()
  const asked = readCommand(given)
  given.refuseUnused(asked, DEFINITIONS)
  refuseWithoutSecrets(given, origin)
  const suffix = readSuffix(given, asked, origin)
  const command = commandOfPreview(asked, suffix, origin)
  refuseStrangers(given, command, origin)
  if (command !== asked) given.restrictTo(command)
  return { given, files, origin, asked, command, suffix }
}

/** Whether the command has a chart. */
function hasChart({ command }: Reading): boolean {
  return command === 'deploy' || command === 'plan'
}

/** The release, its chart and values, and the time limits. */
function readWhat(reading: Reading) {
  const { given, files, command, suffix } = reading
  const ofRelease = command !== 'cleanup'
  const protect = readProtect(given)
  const release = ofRelease ? readRelease(given, suffix) : ''
  const namespace = ofRelease ? readNamespace(given, suffix, protect) : ''
  const access = readAccessRules(given, files)
  const what = {
    protect,
    release,
    namespace,
    allowInsecure: access.allowInsecure,
    chart: hasChart(reading) ? readChart(given, files, access) : undefined,
    chartDigest: readChartDigest(given),
    values: readValues(given),
    valuesFiles: readValuesFiles(given, files),
    set: readSet(given),
    setFile: readSetFile(given, files),
    setLiteral: readSetLiteral(given),
    hooks: readHooks(given),
    test: readFlag(given, 'test'),
    tests: readTests(given),
    timeoutMs:
      readDuration(given, 'timeout') ?? (command === 'status' ? STATUS_TIMEOUT_MS : DEFAULT_TIMEOUT_MS),
    timeoutPerDeliveryMs: given.raw('timeout') === undefined && command !== 'status' ? PER_DELIVERY_MS : 0,
    waitForLockMs: readDuration(given, 'wait-for-lock') ?? 0
  }
  return { what, access }
}

type What = ReturnType<typeof readWhat>['what']
type AccessRules = ReturnType<typeof readAccessRules>

/** The WDS and the ITS, and which objects go to which clusters. */
function readWhere(reading: Reading, { release, namespace }: What, access: AccessRules) {
  const { given, files, suffix } = reading
  return {
    wds: readWds(given, files, access),
    selection: hasChart(reading)
      ? readSelection(given, files, release, namespace)
      : readSelectionByName(given, release, namespace),
    expectations: readExpectations(given),
    allowDataLoss: readAllowedLosses(given),
    allowUndelivered: readAllowedUndelivered(given),
    its: readIts(given, files, access),
    namespaceLabels: readNamespaceLabels(given),
    guard: hasChart(reading) ? readGuard(given, suffix !== undefined) : undefined
  }
}

/** The inputs about proof, and what happens when it fails. */
function readProof({ given }: Reading, compile: Compile | undefined) {
  const evidence = readEvidence(given)
  return {
    evidence,
    waitFor: readWaitFor(given, evidence),
    collectorLimit: readCollectorLimit(given),
    minReadyClusters: readMinReadyClusters(given),
    readyWhen: readReadyWhen(given, compile),
    onUnverified: readChoice(given, 'on-unverified', ['allow', 'fail']),
    failOnRecreated: readFlag(given, 'fail-on-recreated'),
    onFailure: readChoice(given, 'on-failure', ['keep', 'rollback', 'uninstall'])
  }
}

/** Access to the clusters, tools, plans, ownership and removal. */
function readRest(reading: Reading, { chart, release, namespace }: What, access: AccessRules) {
  const { given, files, origin, asked, command, suffix } = reading
  const wecs = readWecs(given, files, access)
  const { helm, kubectl } = readTools(given)
  const registryLogins = readRegistryLogins(given, chart)
  const plan = readPlanned(given, files)
  const failOnChanges = readFlag(given, 'fail-on-changes')
  const diff = readChoice(given, 'diff', ['redacted', 'full', 'names'])
  const revision = readRevisionNumber(given)
  const preview = readPreview(given, suffix, { release, namespace }, origin)
  const ttlMs = command === 'deploy' ? readTtl(given, suffix !== undefined) : undefined
  return {
    origin,
    wecs,
    helm,
    kubectl,
    registryLogins,
    plan,
    failOnChanges,
    diff,
    revision,
    preview,
    adopt: readFlag(given, 'adopt'),
    expires: ttlMs === undefined ? undefined : new Date(Date.now() + ttlMs).toISOString(),
    // Its default is an expression, which only the runner can evaluate.
    githubToken: given.raw('github-token')?.trim(),
    deleteNamespace: readDeleteNamespace(given, asked, suffix),
    deleteCrds: readFlag(given, 'delete-crds'),
    dryRun: readFlag(given, 'dry-run'),
    remove: command === 'cleanup' ? readRemove(given) : new Set<never>(),
    maxRemovals: readMaxRemovals(given)
  }
}

function invalid({ faults }: Given): ActionError {
  const count = new Set(faults.map(fault => fault.input)).size
  return new ActionError(
    'INPUT_INVALID',
    count === 1 ? '1 input is not usable' : `${count} inputs are not usable`,
    {
      remedy: 'Correct the `with:` of this step. Nothing was changed anywhere.',
      faults
    }
  )
}

function readCommand(given: Given): CommandName {
  const asked = given.text('command') ?? ''
  const command = COMMANDS.find(name => name === asked)
  if (command === undefined)
    given.fault(
      'command',
      quote(asked),
      `${didYouMean(asked, COMMANDS)}Leave it out, or write one of the commands.`
    )
  // Further faults are those of the default command.
  return command ?? 'deploy'
}

function readRelease(given: Given, suffix: string | undefined): string | undefined {
  const release = given.required('release', 'Give the release a name; the same name upgrades it later.')
  if (release === undefined) return undefined
  if (!isDnsSubdomain(release, MAX_RELEASE)) given.fault('release', quote(release), 'Choose such a name.')
  return previewRelease(release, suffix)
}

function readNamespace(
  given: Given,
  suffix: string | undefined,
  protect: readonly string[]
): string | undefined {
  const base =
    suffix === undefined
      ? given.required('namespace', 'Set the namespace of the release.')
      : (given.text('namespace') ?? given.text('release'))
  if (base === undefined) return undefined
  const namespace = previewNamespace(base, suffix)
  const protector = protectorOf(namespace, protect)
  if (!isDnsLabel(namespace)) given.fault('namespace', quote(base), 'Choose such a name.')
  else if (protector !== undefined)
    given.fault(
      'namespace',
      `${quote(namespace)}, which \`protect\` covers with ${quote(protector)}`,
      'Choose another namespace, or take it out of `protect`.'
    )
  else if (isReservedNamespace(namespace))
    given.fault(
      'namespace',
      `${quote(namespace)}, which is not for releases`,
      'Give the release a namespace of its own: this one would be taken over in every cluster, and with the policy it would be deleted there.'
    )
  return namespace
}

/** A preview is removed completely; for other releases, the user must request this. */
function readDeleteNamespace(given: Given, asked: CommandName, suffix: string | undefined): boolean {
  const isGiven = given.text('delete-namespace') !== undefined
  if (isGiven && asked === 'deploy' && suffix === undefined)
    given.fault(
      'delete-namespace',
      'a word on removing, for a deploy',
      'Remove it: it is for previews and removals.'
    )
  return isGiven ? readFlag(given, 'delete-namespace') : suffix !== undefined
}

function readChartDigest(given: Given): string | undefined {
  const digest = given.text('chart-digest')
  if (digest !== undefined && !DIGEST.test(digest))
    given.fault('chart-digest', quote(digest), 'Copy the output `chart-digest` of a run that was right.')
  return digest
}

function readRevisionNumber(given: Given): number | undefined {
  const text = given.text('revision')
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  given.fault('revision', quote(text), 'Write one of the numbers that `helm history` lists for the WDS.')
  return undefined
}

/** Milliseconds; undefined when it is not given, and after a fault. */
function readDuration(given: Given, name: 'timeout' | 'wait-for-lock'): number | undefined {
  const text = given.text(name)
  if (text === undefined) return undefined
  try {
    return parseDuration(text)
  } catch (error) {
    given.fault(name, `${quote(text)}: ${messageOf(error)}`, 'Write a number and its unit: ms, s, m, h or d.')
    return undefined
  }
}
