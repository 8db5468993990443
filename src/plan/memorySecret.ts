/**
 * The Secret in which this action stores what it knows of a release: in the WDS beside the release, where no policy of this
 * action selects it. It is a Secret, like Helm's own records: a user who can change either decides what a rollback deploys.
 */
import type { ReleaseInputs } from '../inputs/inputs.ts'
import { jsonIn, stringAt } from '../lib/json.ts'
import { SECRETS } from '../kubernetes/kinds.ts'
import { apiPath, type KubeObject } from '../kubernetes/objects.ts'
import { RELEASE_ANNOTATION } from '../kubestellar/bindingPolicy.ts'

export function memoryPath({ release, namespace }: ReleaseInputs): string {
  return apiPath(SECRETS, namespace, nameOf(release))
}

/** Each writer applies its own keys, with a field manager of its own. @param data stored as JSON */
export function memorySecret(
  { release, namespace }: ReleaseInputs,
  data: Readonly<Record<string, unknown>>
): KubeObject {
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    type: 'ks-helm-deploy/proofs',
    metadata: {
      name: nameOf(release),
      namespace,
      annotations: { [RELEASE_ANNOTATION]: `${namespace}/${release}` }
    },
    data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, encode(value)]))
  }
}

/** Undefined if it is not there, or not JSON: the data may have been changed. */
export function memoryIn(secret: KubeObject | undefined, key: string): unknown {
  return jsonIn(Buffer.from(stringAt(secret, 'data', key) ?? '', 'base64').toString('utf8'))
}

function nameOf(release: string): string {
  return `ks-helm-deploy.${release}`
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64')
}
