/**
 * What was proved for which revision, kept in the WDS beside the release, where no policy of this action selects it. A
 * rollback goes to a revision that was proved, with the policies that it had. In a Secret, as Helm's own records are:
 * whoever can change either decides what a rollback deploys.
 */
import type { Bound } from './bound.ts'
import { messageOf } from './errors.ts'
import type { Inputs } from './inputs/inputs.ts'
import { arrayAt, numberAt, stringAt } from './json.ts'
import type { KubeClient } from './kubernetes/client.ts'
import { apiPath, type KubeObject } from './kubernetes/objects.ts'
import { BINDING_POLICIES, SECRETS } from './kubestellar/api.ts'
import { RELEASE_ANNOTATION } from './kubestellar/bindingPolicy.ts'
import type { Run } from './run.ts'
import type { RunVerdict } from './verify/verdict.ts'
import { fieldManager } from './write.ts'

export interface Proof {
  readonly revision: number
  readonly verdict: 'ready' | 'delivered'
  /** ISO 8601, UTC. */
  readonly time: string
  readonly clusters: readonly string[]
  /** How many were proved in each cluster. */
  readonly objects: number
  /** As they were then: `metadata.name` and `spec`, and what marks them as the release's. */
  readonly policies: readonly KubeObject[]
}

const KEY = 'proofs.json'
/** Newest revisions that are remembered; Helm itself keeps ten. */
const MOST = 5

function pathOf({ release, namespace }: Inputs): string {
  return apiPath(SECRETS, namespace, nameOf(release))
}

function nameOf(release: string): string {
  return `ks-helm-deploy.${release}`
}

/** Newest first; none when there are none that can be read. */
export async function readProofs(inputs: Inputs, wds: KubeClient): Promise<readonly Proof[]> {
  const found = await wds.get(pathOf(inputs))
  const text = Buffer.from(stringAt(found, 'data', KEY) ?? '', 'base64').toString('utf8')
  return parseProofs(text).sort((left, right) => right.revision - left.revision)
}

/** Adds a proof; one of the same revision is replaced. */
export async function writeProof(inputs: Inputs, proof: Proof, wds: KubeClient): Promise<void> {
  const others = (await readProofs(inputs, wds)).filter(({ revision }) => revision !== proof.revision)
  const { release, namespace } = inputs
  const object: KubeObject = {
    apiVersion: 'v1',
    kind: 'Secret',
    type: 'ks-helm-deploy/proofs',
    metadata: {
      name: nameOf(release),
      namespace,
      annotations: { [RELEASE_ANNOTATION]: `${namespace}/${release}` }
    },
    data: { [KEY]: Buffer.from(JSON.stringify([proof, ...others].slice(0, MOST))).toString('base64') }
  }
  await wds.apply(pathOf(inputs), object, fieldManager(inputs))
}

/** Of a run that proved its release; what cannot be kept is no reason to fail. */
export async function rememberProof(
  { inputs, record }: Run,
  verdict: RunVerdict,
  { clusters, objects }: Bound,
  wds: KubeClient
): Promise<void> {
  if (verdict !== 'ready' && verdict !== 'delivered') return
  const { revision, bindingPolicies } = record.report()
  try {
    const policies = await Promise.all(
      bindingPolicies.map(async name => await wds.get(apiPath(BINDING_POLICIES, undefined, name)))
    )
    const proof = {
      revision,
      verdict,
      time: new Date().toISOString(),
      clusters,
      objects: objects.length,
      policies: policies.filter(policy => policy !== undefined).map(asWritten)
    }
    await writeProof(inputs, proof, wds)
  } catch (error) {
    record.warn(`what was proved cannot be kept, so that no rollback comes back to it: ${messageOf(error)}`)
  }
}

/** What this action writes of a policy, without what the server added. */
function asWritten({ apiVersion, kind, metadata, spec }: KubeObject): KubeObject {
  const { name, labels = {}, annotations = {} } = metadata
  return { apiVersion, kind, metadata: { name, labels, annotations }, spec }
}

/** Somebody may have changed it: what is no proof is left out. */
function parseProofs(text: string): Proof[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return []
  }
  return arrayAt({ parsed }, 'parsed').filter(
    (entry): entry is Proof =>
      numberAt(entry, 'revision') !== undefined &&
      stringAt(entry, 'verdict') !== undefined &&
      arrayAt(entry, 'policies').every(policy => stringAt(policy, 'metadata', 'name') !== undefined)
  )
}
