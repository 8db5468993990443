/** From what was seen to what the run proved. Pure. */
import { ActionError } from './errors.ts'
import type { WaitFor } from './inputs/inputs.ts'
import { describeRef } from './kubernetes/objects.ts'
import type { ClusterVerdict, Finding, RunVerdict } from './verify/verdict.ts'

/** The weakest of what was proven: with a cluster that nobody could look into, no more than that it is bound. */
export function judgeRun(waitFor: WaitFor, clusters: readonly ClusterVerdict[]): RunVerdict {
  if (waitFor === 'nothing') return 'applied'
  if (waitFor === 'bound') return 'bound'
  const states = new Set(clusters.map(({ state }) => state))
  if (['failed', 'missing', 'progressing'].some(state => states.has(state as ClusterVerdict['state'])))
    return 'failed'
  if (states.has('unverified')) return 'bound'
  return states.has('delivered') ? 'delivered' : 'ready'
}

/** Why a run whose verdict is `failed` is red. */
export function notReady(clusters: readonly ClusterVerdict[], timedOut: boolean): ActionError {
  const findings = clusters.flatMap(cluster => cluster.findings)
  const behind = clusters.filter(({ state }) => ['failed', 'missing', 'progressing'].includes(state))
  const [first] = findings
  if (first !== undefined) {
    return new ActionError(
      first.reason === '' ? 'NOT_READY' : 'WORKLOAD_FAILED',
      sentence(first, findings.length),
      {
        remedy: first.remedy
      }
    )
  }
  const [cluster] = behind
  const object = cluster?.objects.find(({ state }) => state !== 'ready' && state !== 'delivered')
  const what = object === undefined ? '' : `: ${describeRef(object.object)} ${object.reason}`
  return new ActionError(
    timedOut ? 'TIMEOUT' : 'NOT_READY',
    `${behind.map(({ cluster }) => cluster).join(', ')} ${behind.length === 1 ? 'is' : 'are'} not ready${what}`,
    {
      remedy:
        cluster?.state === 'missing'
          ? 'Check that the cluster is available in the ITS and that its work agent may apply these kinds; if it is only slow, raise `timeout`.'
          : 'The table in the summary says what each object waits for; if it is only slow, raise `timeout`.'
    }
  )
}

function sentence(finding: Finding, count: number): string {
  const where = [
    `cluster ${finding.cluster}`,
    describeRef(finding.object),
    ...(finding.pod === undefined ? [] : [`Pod ${finding.pod}`]),
    ...(finding.container === undefined ? [] : [`container ${finding.container}`]),
    ...(finding.image === undefined ? [] : [`image ${finding.image}`])
  ].join(', ')
  const more = count > 1 ? ` (and ${String(count - 1)} more, see the summary)` : ''
  return `${where}: ${finding.reason}: ${finding.message}${more}`
}
