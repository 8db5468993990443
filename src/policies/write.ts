/** One write to the WDS, with an explanation when it is refused. */
import { ActionError } from '../lib/errors.ts'
import type { ReleaseInputs, WritingInputs } from '../inputs/inputs.ts'
import { arrayAt, stringAt } from '../lib/json.ts'
import { ApiError, type KubeClient } from '../kubernetes/api/client.ts'
import { apiPath, describeRef, refOf, type KubeObject, type ResourceType } from '../kubernetes/objects.ts'

/** The manager of our fields: one for each release, so that two releases cannot silently undo each other. */
export function fieldManager({ selection }: Pick<ReleaseInputs, 'selection'>): string {
  return `ks-helm-deploy:${selection.bindingPolicy}`
}

/** The manager of an object of this action, for writing it again with the same name. */
export function managerOf(object: KubeObject): string {
  const managers = arrayAt(object, 'metadata', 'managedFields').map(entry => stringAt(entry, 'manager') ?? '')
  return managers.find(manager => manager.startsWith('ks-helm-deploy')) ?? 'ks-helm-deploy'
}

/** Server-side apply of a cluster-scoped object. @throws ActionError FIELD_CONFLICT, WDS_FORBIDDEN; ApiError */
export async function writeObject(
  type: ResourceType,
  object: KubeObject,
  inputs: Pick<WritingInputs, 'selection' | 'adopt'>,
  wds: KubeClient
): Promise<KubeObject> {
  try {
    return await wds.apply(apiPath(type, undefined, object.metadata.name), object, fieldManager(inputs), {
      force: inputs.adopt
    })
  } catch (error) {
    if (error instanceof ApiError && error.status === 409) {
      throw new ActionError(
        'FIELD_CONFLICT',
        `${describeRef(refOf(object))} has fields of another manager: ${error.message}`,
        {
          remedy:
            'Two releases or people want different things: make the inputs agree, or remove the field that the message names from the object in the WDS.',
          cause: error
        }
      )
    }
    if (error instanceof ApiError && error.status === 403) {
      throw new ActionError(
        'WDS_FORBIDDEN',
        `the WDS credentials may not write ${describeRef(refOf(object))}`,
        {
          remedy: 'Give the user of `wds-kubeconfig` the rights that docs/guides/least-privilege.md lists.',
          cause: error
        }
      )
    }
    throw error
  }
}
