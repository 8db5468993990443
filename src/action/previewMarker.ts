/** By what the comment of a preview is found again: one comment for each preview. */
import type { ReleaseInputs } from '../inputs/inputs.ts'
import { shortHash } from '../lib/shortName.ts'
import { hidden } from '../lib/text/html.ts'

/**
 * Which preview this is, in every run of it: legs of a matrix may deploy releases of the same name into a WDS each. Known
 * before the WDS answers, since a run that does not reach it has a comment as well.
 */
export function keyOf({
  release,
  namespace,
  wds
}: Pick<ReleaseInputs, 'release' | 'namespace' | 'wds'>): string {
  return `${namespace}/${release} ${shortHash(wds.server)}`
}

/** The first line of the comment, which nobody sees. */
export function markerOf(inputs: Pick<ReleaseInputs, 'release' | 'namespace' | 'wds'>): string {
  return hidden(`ks-helm-deploy preview ${keyOf(inputs)}`).toString()
}
