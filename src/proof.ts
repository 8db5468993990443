/**
 * What was proved for which revision, kept in the WDS beside the release, where no policy of this action selects it. A
 * rollback goes to a revision that was proved, with the policies that it had. In a Secret, as Helm's own records are:
 * whoever can change either decides what a rollback deploys.
 */
import { createHash } from 'node:crypto'
import type { Bound, LiveObject } from './bound.ts'
import { messageOf } from './errors.ts'
import type { Inputs } from './inputs/inputs.ts'
import { arrayAt, isObject, jsonIn, numberAt, objectAt, stringAt } from './json.ts'
import type { KubeClient } from './kubernetes/client.ts'
import { apiPath, keyOf, type KubeObject } from './kubernetes/objects.ts'
import { BINDING_POLICIES, SECRETS } from './kubestellar/api.ts'
import { asWritten, RELEASE_ANNOTATION } from './kubestellar/bindingPolicy.ts'
import type { Run } from './run.ts'
import { isBehind, type ClusterVerdict, type RunVerdict } from './verify/verdict.ts'
import { fieldManager } from './write.ts'

export interface Proof {
  readonly revision: number
  readonly verdict: 'ready' | 'delivered' | 'partial'
  /** ISO 8601, UTC. */
  readonly time: string
  /** Those in which it was proved. */
  readonly clusters: readonly string[]
  /** How many were proved in each cluster. */
  readonly objects: number
  /** From `contentOf`. */
  readonly content: string
  /** As they were then: `metadata.name` and `spec`, and what marks them as the release's. */
  readonly policies: readonly KubeObject[]
}

/** The `observedGeneration` that each cluster reported last, by `keyOf` of the object and by cluster. */
export type Observed = ReadonlyMap<string, ReadonlyMap<string, number>>

/** What earlier runs left. */
export interface Memory {
  /** Newest first. */
  readonly proofs: readonly Proof[]
  readonly observed: Observed
}

export const NOTHING_KNOWN: Memory = { proofs: [], observed: new Map() }

const PROOFS = 'proofs.json'
const OBSERVED = 'observed.json'
/** Newest revisions that are remembered; Helm itself keeps ten. */
const MOST = 5

function pathOf({ release, namespace }: Inputs): string {
  return apiPath(SECRETS, namespace, nameOf(release))
}

function nameOf(release: string): string {
  return `ks-helm-deploy.${release}`
}

/** Of what cannot be read nothing is known. */
export async function readMemory(inputs: Inputs, wds: KubeClient): Promise<Memory> {
  const found = await wds.get(pathOf(inputs))
  const data = (key: string): unknown =>
    // Somebody may have changed it.
    jsonIn(Buffer.from(stringAt(found, 'data', key) ?? '', 'base64').toString('utf8'))
  return {
    proofs: arrayAt({ found: data(PROOFS) }, 'found')
      .filter(isProof)
      .sort((left, right) => right.revision - left.revision),
    observed: new Map(
      Object.entries(objectAt({ found: data(OBSERVED) }, 'found')).map(([key, clusters]) => [
        key,
        new Map(
          Object.entries(isObject(clusters) ? clusters : {}).filter(
            (entry): entry is [string, number] => typeof entry[1] === 'number'
          )
        )
      ])
    )
  }
}

/** Equal for objects that nobody has touched since, in the WDS. */
function contentOf(objects: readonly LiveObject[]): string {
  const versions = objects.map(
    ({ ref, live: { metadata } }) => `${keyOf(ref)} ${metadata.uid ?? ''} ${metadata.resourceVersion ?? ''}`
  )
  return createHash('sha256').update(versions.sort().join('\n')).digest('hex')
}

/** What was proved of exactly these objects, when nobody has touched them since. */
export function lastProofOf({ proofs }: Memory, objects: readonly LiveObject[]): Proof | undefined {
  const content = contentOf(objects)
  return proofs.find(proof => proof.content === content)
}

export function tellUnchanged({ verdict, time }: Proof): string {
  return `nothing has changed since it was proved ${verdict} at ${time}`
}

/** After a run that looked at the clusters; what cannot be kept is no reason to fail. */
export async function remember(
  { inputs, record }: Run,
  verdict: RunVerdict,
  { objects }: Bound,
  clusters: readonly ClusterVerdict[],
  wds: KubeClient
): Promise<void> {
  const { revision, bindingPolicies } = record.report()
  try {
    const memory = await readMemory(inputs, wds)
    const observed = withObserved(memory.observed, clusters)
    const others = memory.proofs.filter(proof => proof.revision !== revision)
    const proved = clusters.filter(cluster => !isBehind(cluster) && cluster.objects.some(isSeen))
    if (!isProving(verdict)) {
      await write(inputs, { proofs: memory.proofs, observed }, wds)
      return
    }
    const policies = await Promise.all(
      bindingPolicies.map(async name => await wds.get(apiPath(BINDING_POLICIES, undefined, name)))
    )
    const proof = {
      revision,
      verdict,
      time: new Date().toISOString(),
      clusters: proved.map(({ cluster }) => cluster),
      objects: objects.length,
      content: contentOf(objects),
      policies: policies.filter(policy => policy !== undefined).map(asWritten)
    }
    await write(inputs, { proofs: [proof, ...others].slice(0, MOST), observed }, wds)
  } catch (error) {
    record.warn(`what was proved cannot be kept, so that no rollback comes back to it: ${messageOf(error)}`)
  }
}

/** With the release go its proofs. */
export async function forgetProofs(inputs: Inputs, wds: KubeClient): Promise<void> {
  await wds.delete(pathOf(inputs))
}

async function write(inputs: Inputs, { proofs, observed }: Memory, wds: KubeClient): Promise<void> {
  const { release, namespace } = inputs
  const plain = Object.fromEntries(
    [...observed].map(([key, clusters]) => [key, Object.fromEntries(clusters)] as const)
  )
  const object: KubeObject = {
    apiVersion: 'v1',
    kind: 'Secret',
    type: 'ks-helm-deploy/proofs',
    metadata: {
      name: nameOf(release),
      namespace,
      annotations: { [RELEASE_ANNOTATION]: `${namespace}/${release}` }
    },
    data: { [PROOFS]: encode(proofs), [OBSERVED]: encode(plain) }
  }
  // A run that is red for want of time has seen something, too.
  await wds.apply(pathOf(inputs), object, fieldManager(inputs), { evenLate: true })
}

function isProving(verdict: RunVerdict): verdict is Proof['verdict'] {
  return verdict === 'ready' || verdict === 'delivered' || verdict === 'partial'
}

function isSeen({ state }: ClusterVerdict['objects'][number]): boolean {
  return state !== 'unverified'
}

/** Objects that the release no longer has are forgotten with it. */
function withObserved(before: Observed, clusters: readonly ClusterVerdict[]): Observed {
  const observed = new Map<string, Map<string, number>>()
  for (const { cluster, objects } of clusters) {
    for (const { object, observedGeneration } of objects) {
      const key = keyOf(object)
      const known = observedGeneration ?? before.get(key)?.get(cluster)
      if (known === undefined) continue
      observed.set(key, (observed.get(key) ?? new Map<string, number>()).set(cluster, known))
    }
  }
  return observed
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64')
}

function isProof(entry: unknown): entry is Proof {
  return (
    numberAt(entry, 'revision') !== undefined &&
    stringAt(entry, 'verdict') !== undefined &&
    arrayAt(entry, 'policies').every(policy => stringAt(policy, 'metadata', 'name') !== undefined)
  )
}
