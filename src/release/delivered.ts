/** The objects that a release delivers, in their present state in the WDS. */
import type { KubeClient } from '../kubernetes/api/client.ts'
import {
  type ObjectRef,
  type ResourceType,
  type KubeObject,
  toRef,
  keyOf,
  keyOfObject,
  describeRef,
  refOf,
  apiPath
} from '../kubernetes/objects.ts'
import { CRDS } from '../kubernetes/kinds.ts'
import { crdsOf, ownerOf, unmanaged, type SelectedObject } from '../kubestellar/bindingPolicy.ts'
import { mapLimit, PARALLEL } from '../lib/parallel.ts'
import { ActionError } from '../lib/errors.ts'
import type { ChartInputs, ReleaseInputs } from '../inputs/inputs.ts'
import type { GateVerdict } from '../plan/gate.ts'
import { expectedObjects } from '../plan/plan.ts'
import type { Rendered } from '../plan/render.ts'

/** An object of the release in the WDS, in the version in which it is delivered. */
export interface LiveObject {
  readonly ref: ObjectRef
  readonly type: ResourceType
  readonly live: KubeObject
  /** The object before this run, in the same version; undefined when it is new. */
  readonly before: KubeObject | undefined
  /** What this run has changed in it, in any version. */
  readonly change: Change
  /** It is created in the clusters, and never changed there afterwards. */
  readonly createOnly: boolean
}

export type Change = 'none' | 'created' | 'spec' | 'metadata'

export function changeOf(before: KubeObject | undefined, { metadata }: KubeObject): Change {
  if (before === undefined || before.metadata.uid !== metadata.uid) return 'created'
  if (before.metadata.resourceVersion === metadata.resourceVersion) return 'none'
  // For kinds without a generation, such as ConfigMaps, the two cannot be distinguished.
  const isSame = metadata.generation !== undefined && before.metadata.generation === metadata.generation
  return isSame ? 'metadata' : 'spec'
}

/** The objects in the WDS, in the same order. */
export async function readLive(
  wds: KubeClient,
  objects: readonly SelectedObject[],
  before: ReadonlyMap<string, KubeObject>
): Promise<readonly LiveObject[]> {
  return await mapLimit(objects, PARALLEL, async object => {
    const { type, namespace, name } = object
    const ref = toRef(object)
    const live = await wds.get(apiPath(type, namespace, name))
    if (live === undefined) {
      throw new ActionError(
        'OBJECT_VANISHED',
        `${describeRef(ref)} is not in the WDS although Helm deployed it`,
        {
          remedy:
            'Another program deletes what Helm makes: look for another run or a controller, then run again.'
        }
      )
    }
    const older = before.get(keyOf(ref))
    return { ref, type, live, before: older, change: changeOf(older, live), createOnly: false }
  })
}

export function eachOnce(objects: readonly LiveObject[]): readonly LiveObject[] {
  return [...new Map(objects.map(object => [keyOf(object.ref), object])).values()]
}

/** The objects in the WDS that one policy of the release delivers. */
export interface Delivery {
  readonly policy: string
  readonly objects: readonly LiveObject[]
}

export interface Released {
  /** One for each policy. An object may be in several. */
  readonly deliveries: readonly Delivery[]
}

/** Each object once. */
export function deliveredObjects({ deliveries }: Released): readonly LiveObject[] {
  return eachOnce(deliveries.flatMap(({ objects }) => objects))
}

/** A release that exists in the WDS. */
export interface There {
  readonly rendered: Rendered
  readonly revision: number
  readonly policies: readonly KubeObject[]
}

/**
 * The objects of a release that the clusters should have. They include the definitions of its chart's `crds/`, which
 * Helm does not record and the policies of this action name.
 * @param inputs a deploy that goes back has its own hooks and labels
 * @param live its objects in the WDS, by `keyOf`
 * @returns `live` with the definitions
 */
export async function readExpected(
  inputs: ReleaseInputs & Partial<Pick<ChartInputs, 'hooks' | 'namespaceLabels'>>,
  { rendered, revision, policies }: There,
  live: ReadonlyMap<string, KubeObject>,
  wds: KubeClient
): Promise<{ readonly expected: readonly SelectedObject[]; readonly live: ReadonlyMap<string, KubeObject> }> {
  const crds = await crdsBeside(rendered.objects, policies, wds)
  return {
    expected: [
      ...expectedObjects({ hooks: { mode: 'run' }, namespaceLabels: {}, ...inputs }, rendered, {
        operation: 'upgrade',
        revision,
        isThere: object => live.has(keyOfObject(object))
      }),
      ...crds.map(({ metadata }) => unmanaged(CRDS, metadata.name))
    ],
    live: new Map([...live, ...crds.map(crd => [keyOf(refOf(crd)), crd] as const)])
  }
}

/**
 * Definitions in the WDS that policies of this action name, and that are not among the release's own objects. A
 * definition in deletion can still be read for a moment, for example after a rollback to a chart that has it in
 * `crds/`.
 */
async function crdsBeside(
  objects: readonly SelectedObject[],
  policies: readonly KubeObject[],
  wds: KubeClient
): Promise<readonly KubeObject[]> {
  const own = new Set(objects.filter(({ type }) => type.group === CRDS.group).map(({ name }) => name))
  const named = new Set(crdsOf(policies.filter(policy => ownerOf(policy) !== undefined)))
  const found = await mapLimit(
    [...named].filter(name => !own.has(name)),
    PARALLEL,
    async name => await wds.get(apiPath(CRDS, undefined, name))
  )
  return found
    .filter(crd => crd !== undefined)
    .filter(({ metadata }) => metadata.deletionTimestamp === undefined)
}

/** What each policy delivers, from the present WDS. @param before the same objects before this run, by `keyOf` */
export async function readDeliveries(
  verdicts: readonly GateVerdict[],
  policies: readonly KubeObject[],
  before: ReadonlyMap<string, KubeObject>,
  wds: KubeClient
): Promise<Released> {
  const going = verdicts.filter(verdict => verdict.outcome === 'goes')
  const live = await readLive(
    wds,
    going.map(({ object }) => object),
    before
  )
  return {
    deliveries: policies.map(({ metadata }) => ({
      policy: metadata.name,
      objects: live.filter((_, index) => going[index]?.by.some(({ policy }) => policy === metadata.name))
    }))
  }
}
