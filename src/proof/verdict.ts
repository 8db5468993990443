/** What the run proved, from its observations. Pure. */
import type { Clock } from '../lib/clock.ts'
import { ActionError } from '../lib/errors.ts'
import type { ProofInputs, WaitFor } from '../inputs/inputs.ts'
import { describeRef } from '../kubernetes/objects.ts'
import { enumerate } from '../lib/text/text.ts'
import { isBehind, type ClusterVerdict, type Finding, type RunVerdict } from '../report/verdict.ts'

/** Most clusters that an error names. */
const MOST_NAMES = 5

/** How many clusters have to be as required for a green run. @param all number of destinations */
export function neededClusters({ minReadyClusters }: ProofInputs, all: number): number {
  if (minReadyClusters === undefined) return all
  const { amount, unit } = minReadyClusters
  return unit === '%' ? Math.ceil((amount * all) / 100) : amount
}

/** The weakest proof: with a cluster that could not be observed, at most `bound`. */
export function judgeRun(inputs: ProofInputs, clusters: readonly ClusterVerdict[]): RunVerdict {
  const { waitFor } = inputs
  if (waitFor === 'nothing') return 'applied'
  if (waitFor === 'bound') return 'bound'
  const there = clusters.filter(cluster => !isBehind(cluster))
  if (there.length < Math.max(1, neededClusters(inputs, clusters.length))) return 'failed'
  if (there.some(({ objects }) => objects.every(({ state }) => state === 'unverified'))) return 'bound'
  const states = new Set(there.map(({ state }) => state))
  if (there.length < clusters.length || states.has('unverified')) return 'partial'
  return states.has('delivered') ? 'delivered' : 'ready'
}

/** Why a run whose verdict is `failed` is red: what failed permanently, or else what did not finish in time. */
export function notReady(clusters: readonly ClusterVerdict[], clock: Clock): ActionError {
  const failed = clusters.filter(({ state }) => state === 'failed')
  const isFinal = failed.length > 0
  const behind = isFinal ? failed : clusters.filter(isBehind)
  if (behind.length === 0) return tooFew(clusters)
  const [finding, ...more] = behind.flatMap(({ findings }) => findings)
  const others =
    behind.length > 1
      ? `clusters ${enumerate(
          behind.map(({ cluster }) => cluster),
          MOST_NAMES
        )}; `
      : ''
  if (finding === undefined) {
    const what = `${others}${behind.slice(0, 1).map(worstObject).join('')}`
    const remedy =
      behind[0]?.state === 'missing'
        ? 'Check that the cluster is available in the ITS and that its work agent may apply these kinds; if it is only slow, raise `timeout`.'
        : 'The table in the summary says what each object waits for; if it is only slow, raise `timeout`.'
    return isFinal ? new ActionError('NOT_READY', what, { remedy }) : clock.expired(what, remedy)
  }
  const rest = more.length === 0 ? '' : ` (and ${String(more.length)} more, see the summary)`
  const what = `${others}${sentence(finding)}${rest}`
  return isFinal
    ? new ActionError('WORKLOAD_FAILED', what, { remedy: finding.remedy })
    : clock.expired(what, finding.remedy)
}

/** All are healthy, but the input requires more of them than there are. */
function tooFew(clusters: readonly ClusterVerdict[]): ActionError {
  const names = clusters.map(({ cluster }) => cluster)
  return new ActionError(
    'PLACEMENT_UNEXPECTED',
    `\`min-ready-clusters\` asks for more clusters than the selector meets (${enumerate(names, MOST_NAMES)}); the release is deployed, and none of them is behind`,
    { remedy: 'Correct `min-ready-clusters`, `cluster-selector` or the labels of the clusters.' }
  )
}

/** @throws ActionError UNVERIFIED when something required could not be observed */
export function refuseUnverified(waitFor: WaitFor, clusters: readonly ClusterVerdict[]): void {
  if (waitFor === 'nothing' || waitFor === 'bound') return
  const unseen = clusters.filter(({ objects }) => objects.some(({ state }) => state === 'unverified'))
  if (unseen.length === 0) return
  const [first] = unseen.flatMap(({ objects }) => objects.filter(({ state }) => state === 'unverified'))
  throw new ActionError(
    'UNVERIFIED',
    `could not observe whether the release is ${waitFor} in ${enumerate(
      unseen.map(({ cluster }) => cluster),
      MOST_NAMES
    )}: ${first?.reason ?? ''}`,
    {
      remedy:
        'It is deployed; give the access that the warnings name, or accept it with `on-unverified: allow`.'
    }
  )
}

/** The first of the objects with the worst state in the cluster. */
function worstObject({ cluster, state, objects }: ClusterVerdict): string {
  const [worst, ...more] = objects.filter(object => object.state === state)
  if (worst === undefined) return `cluster ${cluster}`
  const rest = more.length === 0 ? '' : ` (and ${String(more.length)} more objects, see the summary)`
  return `cluster ${cluster}: ${describeRef(worst.object)} ${worst.reason}${rest}`
}

function sentence(finding: Finding): string {
  const where = [
    describeRef(finding.object),
    ...(finding.pod === undefined ? [] : [`Pod ${finding.pod}`]),
    ...(finding.container === undefined ? [] : [`container ${finding.container}`]),
    ...(finding.image === undefined ? [] : [`image ${finding.image}`])
  ].join(', ')
  return `cluster ${finding.cluster}: ${where}: ${finding.reason}: ${finding.message}`
}
