/** What a cluster itself has of a hook: how often it was tried, and its last lines. For clusters with a kubeconfig. */
import type { KubeClient } from '../kubernetes/api/client.ts'
import { numberAt, objectAt } from '../lib/json.ts'
import { PODS } from '../kubernetes/kinds.ts'
import { describeSelector } from '../kubernetes/labelSelector.ts'
import { apiPath, type KubeObject, type Located } from '../kubernetes/objects.ts'
import { NO_TRACE, type Trace } from './outcome.ts'

/** Never throws: what cannot be read is unknown. @param copy with its name in the cluster */
export async function traceOf(
  copy: Located,
  client: KubeClient,
  redact: (text: string) => string
): Promise<Trace> {
  try {
    const { type, namespace = '', name } = copy
    const found = await client.get(apiPath(type, namespace, name))
    if (found === undefined) return NO_TRACE
    const pod = type.kind === 'Pod' ? name : await newestPod(found, client)
    return {
      attempts: type.kind === 'Pod' ? 1 : attemptsIn(found['status']),
      logs: pod === undefined ? [] : await logOf(namespace, pod, client, redact)
    }
  } catch {
    return NO_TRACE
  }
}

function attemptsIn(status: unknown): number {
  return ['active', 'succeeded', 'failed'].reduce((sum, field) => sum + (numberAt(status, field) ?? 0), 0)
}

/** By the Job's own selector: before Kubernetes 1.27, its Pods have other labels (pkg/registry/batch/job/strategy.go). */
async function newestPod({ metadata, spec }: KubeObject, client: KubeClient): Promise<string | undefined> {
  const labelSelector = describeSelector(objectAt(spec, 'selector'))
  const { items } = await client.list(apiPath(PODS, metadata.namespace), { labelSelector })
  const started = (pod: KubeObject): string => pod.metadata.creationTimestamp ?? ''
  return [...items].sort((left, right) => (started(left) < started(right) ? 1 : -1))[0]?.metadata.name
}

async function logOf(
  namespace: string,
  pod: string,
  client: KubeClient,
  redact: (text: string) => string
): Promise<readonly string[]> {
  // From the file of the proof, which has it: no module is in two.
  const { lastLines, LINES_READ } = await import(/* webpackChunkName: 'proof' */ '../proof/wecs/lastLines.ts')
  const path = `/api/v1/namespaces/${namespace}/pods/${pod}/log`
  const text = await client.text(path, { tailLines: String(LINES_READ) }).catch(() => '')
  return lastLines(text, redact)
}
