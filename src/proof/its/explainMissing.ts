/** Why an object has not arrived in a cluster: the ITS shows it, the cluster itself cannot. */
import type { KubeClient } from '../../kubernetes/api/client.ts'
import { apiPath, keyOf } from '../../kubernetes/objects.ts'
import { MANAGED_CLUSTERS, MANIFEST_WORKS, WORK_STATUSES } from '../../kubestellar/api.ts'
import {
  isOf,
  noteWork,
  POLICY_LABEL,
  reportIn,
  worksIn,
  type BoundPolicy,
  type Report,
  type Work
} from '../../kubestellar/works.ts'
import { whyOffline } from '../../kubestellar/managedCluster.ts'
import { explainWorks, findingWithoutPod } from './explain.ts'
import type { ExpectedObject } from '../pursue.ts'
import { CLUSTER_OFFLINE, type ClusterVerdict } from '../../report/verdict.ts'

/** The expected objects of the cluster, and the policies for which KubeStellar sends them. */
export interface Sent {
  readonly expected: readonly ExpectedObject[]
  readonly policies: readonly BoundPolicy[]
}

/** @returns the verdict, with the ITS's information about its missing objects; @throws errors of the ITS */
export async function explainMissing(
  verdict: ClusterVerdict,
  { expected, policies }: Sent,
  its: KubeClient,
  redactText: (text: string) => string
): Promise<ClusterVerdict> {
  const { cluster } = verdict
  const missing = new Map(
    verdict.objects
      .filter(({ state }) => state === 'missing')
      .map(object => [keyOf(object.object), object] as const)
  )
  const [first] = missing.values()
  if (first === undefined) return verdict
  const works = new Map<string, Work>()
  const reports = new Map<string, Report>()
  const inventory = its.get(apiPath(MANAGED_CLUSTERS, undefined, cluster))
  await Promise.all(
    policies.map(async policy => {
      const query = { labelSelector: `${POLICY_LABEL}=${policy.name}` }
      const [sent, reported] = await Promise.all([
        its.list(apiPath(MANIFEST_WORKS, cluster), query),
        its.list(apiPath(WORK_STATUSES, cluster), query)
      ])
      for (const item of sent.items.filter(found => isOf(found, policy)))
        for (const work of worksIn(item)) noteWork(works, work)
      for (const report of reported.items.map(reportIn)) reports.set(keyOf(report.ref), report)
    })
  )
  const found = await inventory
  const offline = found === undefined ? undefined : whyOffline(found)
  const findings = explainWorks(expected, missing, { cluster, works, reports }, redactText)
  return {
    ...verdict,
    findings: [
      ...verdict.findings,
      ...findings,
      ...(offline === undefined || findings.length > 0
        ? []
        : [
            findingWithoutPod(cluster, first.object, {
              reason: CLUSTER_OFFLINE,
              message: offline,
              remedy: 'Bring its agent back; what waits for it is delivered then, without another deploy.'
            })
          ])
    ]
  }
}
