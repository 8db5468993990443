/** What is wrong with a chart and Helm says nothing about, as far as its files show it. */
import type { Helm, ReleaseRequest } from '../client.ts'
import { treeOf } from './tree.ts'
import { knownRegressions } from '../knownRegressions.ts'
import { unusedFiles } from './unusedFiles.ts'
import { filesOfChart } from './unpacked.ts'
import { checkVendored } from './vendored.ts'

/**
 * @param ignored what `.helmignore` leaves out
 * @returns what does not stop the run, a sentence each
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
