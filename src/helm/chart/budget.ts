/** How large a chart may be, with everything packed in it: Helm's limits for archives, and a limit on their number. */
import { ActionError } from '../../lib/errors.ts'
import { isLfsPointer, LFS_POINTER, LFS_REMEDY } from '../../lib/files/lfsPointer.ts'
import { sizeOf } from '../../lib/files/realFile.ts'

export interface ChartLimits {
  readonly fileBytes: number
  readonly allBytes: number
  /** Number of files and folders. */
  readonly entries: number
}

/** `MaxDecompressedFileSize` and `MaxDecompressedChartSize` of Helm's pkg/chart/loader/archive. */
export const CHART_LIMITS: ChartLimits = { fileBytes: 5 * 2 ** 20, allBytes: 100 * 2 ** 20, entries: 10_000 }

export class ChartBudget {
  readonly limits: ChartLimits
  #bytes = 0
  #entries = 0

  constructor(limits: ChartLimits = CHART_LIMITS) {
    this.limits = limits
  }

  /** Bytes that are still allowed. */
  get left(): number {
    return this.limits.allBytes - this.#bytes
  }

  /** @param name for the error; @throws ActionError CHART_TOO_LARGE */
  spend(name: string, bytes: number): void {
    const { fileBytes, allBytes, entries } = this.limits
    this.#entries += 1
    this.#bytes += bytes
    if (bytes > fileBytes) throw chartTooLarge(`${shownName(name)} is larger than ${sizeOf(fileBytes)}`)
    if (this.#entries > entries) throw tooManyEntries(this.limits)
    if (this.#bytes > allBytes) throw chartTooLarge(`its files are larger than ${sizeOf(allBytes)} in all`)
  }
}

export function tooManyEntries({ entries }: ChartLimits): ActionError {
  return chartTooLarge(`it has more than ${entries} files and folders`)
}

/** @param why a sentence part that names the entry */
export function chartTooLarge(why: string): ActionError {
  return new ActionError('CHART_TOO_LARGE', `the chart is larger than a chart may be: ${why}`, {
    remedy:
      'Take the files out of the chart that no template reads, or list them in its `.helmignore`. Nothing was given to Helm.'
  })
}

/** @param why a phrase that follows the name of the entry */
export function chartOutside(name: string, why: string): ActionError {
  return new ActionError('CHART_OUTSIDE', `${shownName(name)} of the chart ${why}`, {
    remedy:
      'A chart gets regular files of the workspace only: replace the entry by the file that is meant, or remove it. Nothing was given to Helm.'
  })
}

/** @param why a phrase that follows the name of the entry */
export function chartUnreadable(
  name: string,
  why: string,
  remedy = 'Correct the file or its permissions, or package the chart again with `helm package`.'
): ActionError {
  return new ActionError('CHART_UNREADABLE', `${shownName(name)} of the chart ${why}`, { remedy })
}

/** Files of a chart, or of one in its `charts/`, that Helm itself reads. Other files are only available as `.Files`. */
const IS_READ =
  /^(?:charts\/[^/]+\/)*(?:Chart\.(?:yaml|lock)|requirements\.(?:yaml|lock)|values\.(?:yaml|schema\.json)|(?:templates|crds)\/.+|charts\/[^/]+\.tgz)$/

/**
 * @param name relative to the folder of the chart that Helm loads
 * @throws ActionError CHART_DEPENDENCIES for a packed chart in `charts/`, CHART_UNREADABLE for other files
 */
export function refuseLfsPointer(name: string, content: Buffer): void {
  if (!IS_READ.test(name) || !isLfsPointer(content)) return
  if (name.endsWith('.tgz')) throw dependencyNotThere(name, LFS_POINTER, LFS_REMEDY)
  throw chartUnreadable(name, LFS_POINTER, LFS_REMEDY)
}

/** @param why a phrase that follows the name of the entry in `charts/` */
export function dependencyNotThere(name: string, why: string, remedy: string): ActionError {
  return new ActionError('CHART_DEPENDENCIES', `the dependency ${shownName(name)} of the chart ${why}`, {
    remedy: `${remedy} Nothing was given to Helm.`
  })
}

const MOST_SHOWN = 200

/** Names in archives can contain any characters. */
export function shownName(name: string): string {
  return JSON.stringify(name.length <= MOST_SHOWN ? name : `...${name.slice(-MOST_SHOWN)}`)
}
