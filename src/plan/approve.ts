/** Whether a plan may be carried out. All objections are reported together, before anything is changed. */
import { ActionError } from '../lib/errors.ts'
import type { Forecast } from '../report/plan.ts'
import type { GateVerdict, Missed } from './gate.ts'
import type { ChartInputs, DeployInputs, PlanInputs, ReleaseInputs } from '../inputs/inputs.ts'
import { describeObject, qualifiedKind } from '../kubernetes/objects.ts'
import type { SelectedObject } from '../kubestellar/bindingPolicy.ts'
import type { Plan } from './plan.ts'
import { checkPlacement } from './placement.ts'
import { enumerate, listLines } from '../lib/text/text.ts'

/** An error shows this many; the report contains all. */
const MOST_LINES = 20
const UNCHANGED = 'Nothing was changed.'

/**
 * @returns warnings, a sentence each
 * @throws ActionError NO_CLUSTER, PLACEMENT_UNEXPECTED, CLUSTER_REMOVAL, UNDELIVERABLE, OBJECTS_MISSED, FORECAST or a
 * forecast's own
 */
export function approve(
  inputs: DeployInputs | PlanInputs,
  { verdicts, forecasts, placement }: Plan
): readonly string[] {
  checkPlacement(inputs, placement)
  checkForecasts(forecasts)
  const undelivered = checkUndelivered(inputs, verdicts, UNCHANGED)
  return [
    ...checkMissed(inputs, verdicts, UNCHANGED),
    ...undelivered,
    ...idleLines(inputs, verdicts),
    ...forecasts
      .filter(({ severity }) => severity === 'warning')
      .map(({ code, message, remedy }) => `${code}: ${message} ${remedy}`)
  ]
}

/**
 * @param consequence the result for the run, as a sentence
 * @returns a sentence for each object that is missed with the user's consent
 * @throws ActionError OBJECTS_MISSED
 */
export function checkMissed(
  { selection }: Pick<ReleaseInputs, 'selection'>,
  verdicts: readonly GateVerdict[],
  consequence: string
): readonly string[] {
  const missed = verdicts.filter(verdict => verdict.outcome === 'missed')
  const lines = missed.map(sentenceOf)
  if (missed.length === 0 || selection.onMissed === 'warn') return lines
  const count = missed.length === 1 ? '1 object' : `${missed.length} objects`
  throw new ActionError(
    'OBJECTS_MISSED',
    `no policy selects ${count} of the release, which would never arrive:\n${listLines(lines, MOST_LINES).join('\n')}\n${consequence}`,
    {
      remedy:
        selection.ownPolicies === undefined
          ? 'Leave out `select-by`, so that objects without the labels are selected by name; or set `on-missed: warn` if they are not to arrive.'
          : 'Add the clauses that are named to `binding-policy-file`, or set `on-missed: warn` if these objects are not to arrive.'
    }
  )
}

/**
 * Objects that no policy can deliver: the release would not be complete in any cluster.
 * @param consequence the result for the run, as a sentence
 * @returns a sentence for each object that stays with the user's consent
 * @throws ActionError UNDELIVERABLE
 */
export function checkUndelivered(
  { allowUndelivered }: Pick<ChartInputs, 'allowUndelivered'>,
  verdicts: readonly GateVerdict[],
  consequence: string
): readonly string[] {
  const never = verdicts.filter(({ outcome }) => outcome === 'never').map(({ object }) => object)
  const refused = never.filter(object => !linesFor(object).some(line => allowUndelivered.has(line)))
  if (refused.length === 0)
    return never.map(
      object => `${describeObject(object)} stays in the WDS: KubeStellar never delivers its kind`
    )
  const count = refused.length === 1 ? '1 object' : `${refused.length} objects`
  throw new ActionError(
    'UNDELIVERABLE',
    `${count} of the release would be in no cluster, since KubeStellar never delivers the kind: ${enumerate(refused.map(describeObject), MOST_LINES)}. ${consequence}`,
    {
      remedy: `Leave out what the values of the chart can leave out, and make it in the clusters themselves. To deploy the rest without it, set \`allow-undelivered\` to ${enumerate(refused.map(nameOf), MOST_LINES)}, one a line.`
    }
  )
}

function nameOf(object: SelectedObject): string {
  return `\`${linesFor(object)[0]}\``
}

/** The lines by which `allow-undelivered` may name it; the first is the most specific. */
function linesFor({ type, name }: SelectedObject): readonly [string, ...string[]] {
  const { kind } = type
  const full = qualifiedKind(type)
  return [`${full}/${name}`, `${kind}/${name}`, full, kind]
}

/** Lines of `allow-undelivered` that match nothing, a sentence each. */
function idleLines(
  { allowUndelivered }: Pick<ChartInputs, 'allowUndelivered'>,
  verdicts: readonly GateVerdict[]
): readonly string[] {
  const used = new Set(
    verdicts.flatMap(({ outcome, object }) => (outcome === 'never' ? linesFor(object) : []))
  )
  return [...allowUndelivered]
    .filter(line => !used.has(line))
    .map(
      line =>
        `\`allow-undelivered\` names ${line}, and the release has nothing of that which KubeStellar does not deliver`
    )
}

function sentenceOf({ object, why, remedy }: Missed): string {
  return `${describeObject(object)} is missed: ${why}. ${remedy}`
}

/** One kind of fault keeps its own code; several share one. */
function checkForecasts(forecasts: readonly Forecast[]): void {
  const errors = forecasts.filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (first === undefined) return
  const remedy = [...new Set(errors.map(({ remedy }) => remedy))].join(' ')
  const isOneCode = errors.every(({ code }) => code === first.code)
  const lines = errors.map(({ code, message }) => (isOneCode ? message : `${code}: ${message}`))
  throw new ActionError(
    isOneCode ? first.code : 'FORECAST',
    `${listLines(lines, MOST_LINES).join('\n')}\nNothing was changed.`,
    { remedy }
  )
}
