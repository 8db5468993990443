/**
 * The policies after Helm: without what the upgrade removed, and with what only Helm knew (generated names, `lookup`).
 * Objects that left the chart but stay in the WDS, since Helm keeps them, stay selected: a deselected object is deleted
 * in the clusters.
 */
import { arrayAt, objectAt } from '../lib/json.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { preferredVersion } from '../kubernetes/api/discovery.ts'
import { apiPath, type KubeObject } from '../kubernetes/objects.ts'
import { sameSpec, type Clause } from '../kubestellar/bindingPolicy.ts'

/**
 * @param applied the present policies, with clauses of the previous revision
 * @param wanted those that fit the release as Helm created it
 * @returns all of them, in the order of `wanted`
 */
export async function settlePolicies(
  applied: readonly KubeObject[],
  wanted: readonly KubeObject[],
  wds: KubeClient
): Promise<readonly KubeObject[]> {
  return await Promise.all(
    wanted.map(async policy => {
      const before = applied.find(({ metadata }) => metadata.name === policy.metadata.name)
      const kept = before === undefined ? [] : await keptClauses(policy, before, wds)
      const spec = objectAt(policy, 'spec')
      return { ...policy, spec: { ...spec, downsync: [...arrayAt(spec, 'downsync'), ...kept] } }
    })
  )
}

/** The `policies` that differ from the ones that were applied before. */
export function unapplied(
  policies: readonly KubeObject[],
  applied: readonly KubeObject[]
): readonly KubeObject[] {
  return policies.filter(policy => {
    const before = applied.find(({ metadata }) => metadata.name === policy.metadata.name)
    return before === undefined || !sameSpec(policy, before)
  })
}

/** Clauses of `before` for existing objects that `policy` does not name. */
async function keptClauses(
  policy: KubeObject,
  before: KubeObject,
  wds: KubeClient
): Promise<readonly Clause[]> {
  const named = new Set(clausesOf(policy).flatMap(clause => namesOf(clause).map(name => keyOf(clause, name))))
  const clauses = await Promise.all(
    clausesOf(before).map(async clause => {
      const names = namesOf(clause).filter(
        name => !named.has(keyOf(clause, name)) && !isRevision(clause, name)
      )
      const exist = await Promise.all(names.map(async name => await exists(clause, name, wds)))
      return { ...clause, objectNames: names.filter((_, index) => exist[index]) }
    })
  )
  return clauses.filter(({ objectNames }) => objectNames.length > 0)
}

/** Helm keeps earlier revisions in the WDS; the clusters have only the newest, if any. */
function isRevision({ resources }: Clause, name: string): boolean {
  return resources?.[0] === 'secrets' && name.startsWith('sh.helm.release.v1.')
}

async function exists(clause: Clause, name: string, wds: KubeClient): Promise<boolean> {
  const group = clause.apiGroup ?? ''
  const version = group === '' ? 'v1' : await preferredVersion(wds, group)
  // The group was removed, with its objects.
  if (version === undefined) return false
  const [namespace] = clause.namespaces ?? []
  const type = {
    group,
    version,
    resource: clause.resources?.[0] ?? '',
    kind: '',
    namespaced: namespace !== undefined
  }
  return (await wds.get(apiPath(type, namespace, name))) !== undefined
}

function clausesOf(policy: KubeObject): readonly Clause[] {
  return arrayAt(policy, 'spec', 'downsync') as readonly Clause[]
}

function namesOf(clause: Clause): readonly string[] {
  return clause.objectNames ?? []
}

function keyOf(clause: Clause, name: string): string {
  return `${clause.apiGroup ?? ''}/${clause.resources?.[0] ?? ''}/${clause.namespaces?.[0] ?? ''}/${name}`
}
