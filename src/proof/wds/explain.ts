/** Causes in the statuses that KubeStellar reports in the WDS: no Pods, no refusals of work agents. Pure. */
import { keyOf } from '../../kubernetes/objects.ts'
import type { Returned } from '../../kubestellar/combinedStatus.ts'
import { boundedText } from '../../lib/text/plainText.ts'
import { describeCommand, findingWithoutPod, LINE_LENGTH, MOST_FINDINGS, troubleIn } from '../its/explain.ts'
import type { Finding, ObjectVerdict } from '../../report/verdict.ts'

/** What has failed comes first. */
export function explainReturned(
  cluster: string,
  verdicts: readonly ObjectVerdict[],
  returned: ReadonlyMap<string, Returned>,
  redactText: (text: string) => string
): readonly Finding[] {
  return verdicts
    .filter(({ state }) => state === 'failed' || state === 'progressing')
    .sort((left, right) => Number(right.state === 'failed') - Number(left.state === 'failed'))
    .slice(0, MOST_FINDINGS)
    .map(({ object, reason }) => {
      const trouble = troubleIn(reason, returned.get(keyOf(object))?.status)
      return findingWithoutPod(cluster, object, {
        reason: trouble.reason,
        message: boundedText(redactText(trouble.message), LINE_LENGTH),
        remedy: `KubeStellar reports no more; to see Pods, events and logs: ${describeCommand(cluster, object)}; or give \`wec-kubeconfig\`, and the next run shows them.`
      })
    })
}
