/** What Helm reads and writes in the annotations of objects. Pure. */
import type { KubeObject } from '../kubernetes/objects.ts'

interface Release {
  readonly release: string
  readonly namespace: string
}

const NAME = 'meta.helm.sh/release-name'
const NAMESPACE = 'meta.helm.sh/release-namespace'

/** Helm's own rule: `keep` in any case; any other value has no effect. */
export function isKept({ metadata }: KubeObject): boolean {
  return metadata.annotations?.['helm.sh/resource-policy']?.trim().toLowerCase() === 'keep'
}

/** The release that Helm created the object for; undefined for none, as with hooks. */
export function releaseIn({ metadata: { annotations = {} } }: KubeObject): Release | undefined {
  const [release, namespace] = [annotations[NAME], annotations[NAMESPACE]]
  return release === undefined || namespace === undefined ? undefined : { release, namespace }
}

export function isOfRelease(object: KubeObject, { release, namespace }: Release): boolean {
  const owner = releaseIn(object)
  return owner?.release === release && owner.namespace === namespace
}

/** With these annotations, Helm treats an object as part of the release. */
export function annotationsOfRelease({ release, namespace }: Release): Readonly<Record<string, string>> {
  return { [NAME]: release, [NAMESPACE]: namespace }
}
