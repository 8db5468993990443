/** Faults of a chart that Helm does not report, as far as its files show them. */
import type { Helm, ReleaseRequest } from '../client.ts'
import { treeOf } from './tree.ts'
import { knownRegressions } from '../knownRegressions.ts'
import { unusedFiles } from './unusedFiles.ts'
import { filesOfChart } from './unpacked.ts'
import { checkVendored } from './vendored.ts'

/**
 * @param ignored what `.helmignore` excludes
 * @returns warnings, one sentence each
 * @throws ActionError CHART_DEPENDENCIES
 */
export async function inspectChart(
  request: ReleaseRequest,
  ignored: readonly string[],
  helm: Helm
): Promise<readonly string[]> {
  const files = await filesOfChart(request.chart)
  const tree = await treeOf(files, '', request.chart.endsWith('.tgz'))
  return [
    ...knownRegressions(helm.version, tree),
    ...(await checkVendored(tree, request, helm)),
    ...unusedFiles(tree, ignored)
  ]
}
