/** The marker by which the comment of a preview is found again. Each preview has one comment. */
import type { ReleaseInputs } from '../inputs/inputs.ts'
import { shortHash } from '../lib/shortName.ts'
import { hidden } from '../lib/text/html.ts'

/**
 * Identifies the preview in all its runs: legs of a matrix may deploy releases of the same name into different WDSes.
 * It is known before the WDS answers, since a run that does not reach the WDS comments too.
 */
export function keyOf({
  release,
  namespace,
  wds
}: Pick<ReleaseInputs, 'release' | 'namespace' | 'wds'>): string {
  return `${namespace}/${release} ${shortHash(wds.server)}`
}

/** The first line of the comment. GitHub does not display it. */
export function markerOf(inputs: Pick<ReleaseInputs, 'release' | 'namespace' | 'wds'>): string {
  return hidden(`ks-helm-deploy preview ${keyOf(inputs)}`).toString()
}
