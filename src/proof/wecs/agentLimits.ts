/**
 * Objects that the work agent of a cluster may not apply. The cluster shows only that they do not arrive, and a first
 * deploy does not know its clusters at the time of the forecast.
 */
import { readAgentRights } from '../../plan/clusterFacts.ts'
import { DEFAULT_RIGHTS, mayApply, rightsOf } from '../../kubestellar/workAgent.ts'
import type { KubeClient } from '../../kubernetes/api/client.ts'
import { keyOf, qualifiedKind, type ResourceType } from '../../kubernetes/objects.ts'
import { rightsRemedy } from '../agentRefusals.ts'
import { findingWithoutPod } from '../its/explain.ts'
import type { ExpectedObject } from '../pursue.ts'
import { isBehind, type Finding, type ObjectVerdict } from '../../report/verdict.ts'

/** By `keyOf`, with the type. */
export type Refused = ReadonlyMap<string, ResourceType>

export const NONE_REFUSED: Refused = new Map()

/**
 * Never throws: what cannot be observed is unknown. A cluster is checked only for kinds that are not permitted by
 * default.
 */
export async function refusedByAgent(
  expected: readonly ExpectedObject[],
  client: KubeClient
): Promise<Refused> {
  const granted = rightsOf(expected.map(({ live }) => live))
  const usual = [...DEFAULT_RIGHTS, ...granted]
  const suspects = expected.filter(({ type }) => !mayApply(usual, type))
  if (suspects.length === 0) return NONE_REFUSED
  const rights = await readAgentRights(client).catch(() => undefined)
  if (rights === undefined) return NONE_REFUSED
  const all = [...rights, ...granted]
  return new Map(
    suspects.filter(({ type }) => !mayApply(all, type)).map(({ ref, type }) => [keyOf(ref), type])
  )
}

export function refusalReason(type: ResourceType): string {
  return `OCM's work agent may not apply ${qualifiedKind(type)}`
}

/** One finding for each kind. */
export function explainRefused(
  cluster: string,
  verdicts: Iterable<ObjectVerdict>,
  refused: Refused
): readonly Finding[] {
  const findings = new Map<string, Finding>()
  for (const verdict of verdicts) {
    const type = refused.get(keyOf(verdict.object))
    if (type === undefined || !isBehind(verdict)) continue
    const kind = qualifiedKind(type)
    if (findings.has(kind)) continue
    findings.set(
      kind,
      findingWithoutPod(cluster, verdict.object, {
        reason: 'AgentRefused',
        message: refusalReason(type),
        remedy: rightsRemedy({ cluster, type })
      })
    )
  }
  return [...findings.values()]
}
