/**
 * What a removal refuses before anything is removed: the loss of objects that do not belong to the release, and hooks
 * that never end.
 */
import { ActionError } from '../lib/errors.ts'
import type { UninstallInputs } from '../inputs/inputs.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { arrayAt, stringAt } from '../lib/json.ts'
import { describeObject, keyOf, keyOfObject, type ObjectRef } from '../kubernetes/objects.ts'
import { lossesOf, refuseDataLoss, type Loss } from '../plan/dataLoss.ts'
import { awaitedHooks, renderedCrds, rendersNamespace, type Removal } from './plan.ts'
import { enumerate } from '../lib/text/text.ts'
import type { Wecs } from '../run/wecs.ts'

/** Objects that a sentence names. */
const MOST_NAMES = 5
const KEEP_IN_CHART =
  'To keep it, give it the annotation `helm.sh/resource-policy: keep` in the chart and deploy once more.'

/** @throws ActionError NAMESPACE_IN_CHART, CRDS_IN_CHART, DATA_LOSS, HOOK_BLOCKS */
export async function refuseRemoval(
  inputs: UninstallInputs,
  removal: Removal,
  wecs: Wecs,
  wds: KubeClient
): Promise<void> {
  refuseLosses(inputs, removal)
  refuseDataLoss(await othersIn(inputs, removal, wecs, wds), inputs, 'this removal', KEEP_IN_CHART)
  const hooks = awaitedHooks(removal)
  if (hooks.length > 0 && inputs.hooks.mode === 'fail') {
    throw new ActionError(
      'HOOK_BLOCKS',
      `Helm would wait in vain for ${enumerate(hooks.map(describeObject), MOST_NAMES)}, a hook of the removal: nothing runs in a WDS`,
      {
        remedy:
          'Set `hooks: run`, by which it runs in the clusters, or `hooks: skip` if the release can be removed without it. Nothing was changed.'
      }
    )
  }
}

/** Objects that Helm would delete at once, with everything that people have created in them. */
function refuseLosses(inputs: UninstallInputs, removal: Removal): void {
  if (rendersNamespace(removal, inputs.namespace) && removal.namespace === undefined) {
    throw new ActionError(
      'NAMESPACE_IN_CHART',
      `the chart renders Namespace ${inputs.namespace} itself: with the release it would go, and everything in it, in every cluster`,
      {
        remedy: inputs.deleteNamespace
          ? `\`delete-namespace\` leaves it: ${removal.whyNamespaceStays ?? 'it is in use'}. Give the Namespace the annotation \`helm.sh/resource-policy: keep\` in the chart and deploy once more. Nothing was changed.`
          : 'Give the Namespace the annotation `helm.sh/resource-policy: keep` in the chart and deploy once more; or set `delete-namespace: true` if all of it may go. Nothing was changed.'
      }
    )
  }
  const going = new Set(removal.crds.crds.map(({ metadata }) => metadata.name))
  const crds = renderedCrds(removal).filter(({ name }) => !going.has(name))
  if (crds.length === 0) return
  const names = enumerate(crds.map(describeObject), MOST_NAMES)
  throw new ActionError(
    'CRDS_IN_CHART',
    `the chart renders ${names}: with the release would go every custom resource of these kinds, in every cluster`,
    {
      remedy: inputs.deleteCrds
        ? 'Others need them, see the warnings: give them the annotation `helm.sh/resource-policy: keep` in the chart and deploy once more. Nothing was changed.'
        : 'Give them the annotation `helm.sh/resource-policy: keep` in the chart and deploy once more; or set `delete-crds: true` if all of it may go, and see with `dry-run: true` what that is. Nothing was changed.'
    }
  )
}

/** Foreign objects in Namespaces that the chart renders in addition to the release's own. */
async function othersIn(
  inputs: UninstallInputs,
  { going, clusters }: Removal,
  wecs: Wecs,
  wds: KubeClient
): Promise<readonly Loss[]> {
  const holders = going.filter(
    ({ type, name }) => type.group === '' && type.kind === 'Namespace' && name !== inputs.namespace
  )
  const keys = new Set(going.map(keyOfObject))
  // Claims that a StatefulSet creates have no owner, and are removed with the release, as by Helm.
  const claims = going
    .filter(({ type }) => type.kind === 'StatefulSet')
    .flatMap(({ name, namespace = '', manifest }) =>
      arrayAt(manifest, 'spec', 'volumeClaimTemplates').map(
        template => `${namespace}/${stringAt(template, 'metadata', 'name') ?? ''}-${name}-`
      )
    )
  const isClaim = ({ kind, namespace = '', name }: ObjectRef): boolean =>
    kind === 'PersistentVolumeClaim' && claims.some(prefix => `${namespace}/${name}`.startsWith(prefix))
  return await lossesOf(holders, {
    inputs,
    wds,
    wecs,
    clusters,
    isGoing: object => keys.has(keyOf(object)) || isClaim(object),
    isKept: () => false
  })
}
