/** What a deploy would change, field by field: shown by `command: plan`. */
import type { HelmRelease } from '../helm/release.ts'
import { releaseStateOf } from '../helm/releaseState.ts'
import { valueAtPath } from '../helm/setPath.ts'
import { listRevisions, readRevision } from '../helm/storage.ts'
import type { ChartInputs, PlanInputs } from '../inputs/inputs.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { apiPath, type KubeObject, refOf, toRef } from '../kubernetes/objects.ts'
import { BINDING_POLICIES } from '../kubestellar/api.ts'
import type { Change } from '../report/plan.ts'
import { changesOf, type RenderedManifest } from './changes.ts'
import type { Plan } from './plan.ts'
import { objectsOf, type RenderedObject } from './render.ts'

/** Compared with the live release, as Helm rendered it; also the changes of the policies. */
export async function planChanges(
  inputs: PlanInputs,
  { rendered, wanted }: Plan,
  wds: KubeClient
): Promise<readonly Change[]> {
  const { deployed: live } = releaseStateOf(await listRevisions(wds, inputs.release, inputs.namespace))
  const release = live && (await readRevision(wds, inputs.namespace, live))
  const before = release && (await objectsOf(release, [], inputs.namespace, wds))
  const policies = await Promise.all(
    wanted.map(async ({ metadata }) => await wds.get(apiPath(BINDING_POLICIES, undefined, metadata.name)))
  )
  const options = { show: inputs.diff, secrets: literalsOf(inputs, release) }
  return [
    ...changesOf(
      policies.filter(policy => policy !== undefined).map(policyManifest),
      wanted.map(policyManifest),
      options
    ),
    ...changesOf(
      (before?.objects ?? []).map(manifestOf),
      // `crds/` are not part of a release: Helm installs them once and does not track them.
      rendered.objects.filter(({ managed, hookEvents }) => managed || hookEvents.length > 0).map(manifestOf),
      options
    )
  ]
}

/** The values of `set-literal`, which are secrets, and the values in the same places of the live release. */
function literalsOf({ setLiteral }: ChartInputs, release: HelmRelease | undefined): readonly string[] {
  return setLiteral.flatMap(({ path, value }) => {
    const before = valueAtPath(release?.config, path)
    return typeof before === 'string' || typeof before === 'number' ? [value, String(before)] : [value]
  })
}

function policyManifest(policy: KubeObject): RenderedManifest {
  const { apiVersion, kind, metadata, spec } = policy
  return { ref: refOf(policy), manifest: { apiVersion, kind, metadata: { name: metadata.name }, spec } }
}

function manifestOf(object: RenderedObject): RenderedManifest {
  return { ref: toRef(object), manifest: object.manifest }
}
