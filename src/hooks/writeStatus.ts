/** A first form, until the one that is validated is here. */
import type { KubeClient } from '../kubernetes/api/client.ts'
import { apiPath, groupOf, type KubeObject } from '../kubernetes/objects.ts'

export async function writeFinished(
  wds: KubeClient,
  { apiVersion, kind, metadata: { namespace, name, uid } }: KubeObject,
  outcome: 'succeeded' | 'failed',
  message: string
): Promise<void> {
  const type = {
    group: groupOf(apiVersion),
    version: apiVersion.split('/').at(-1) ?? 'v1',
    resource: kind === 'Job' ? 'jobs' : 'pods',
    kind,
    namespaced: true
  }
  const path = apiPath(type, namespace, name)
  const found = await wds.get(path)
  if (found === undefined || found.metadata.uid !== uid) return
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
  const condition = (which: string) => ({
    type: which,
    status: 'True',
    lastProbeTime: now,
    lastTransitionTime: now,
    reason: outcome === 'succeeded' ? 'CompletionsReached' : 'BackoffLimitExceeded',
    message
  })
  const status =
    kind === 'Pod'
      ? { phase: outcome === 'succeeded' ? 'Succeeded' : 'Failed', message }
      : outcome === 'succeeded'
        ? {
            startTime: now,
            completionTime: now,
            succeeded: 1,
            conditions: [condition('SuccessCriteriaMet'), condition('Complete')]
          }
        : { startTime: now, failed: 1, conditions: [condition('FailureTarget'), condition('Failed')] }
  await wds.replace(`${path}/status`, { ...found, status })
}
