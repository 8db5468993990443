/**
 * Reads a packed chart before Helm does: Helm before 3.17.3 unpacks everything in it. Stricter than Go's archive/tar:
 * what `helm package` never writes is refused, so that both see the same entries.
 */
import { gunzipAtMost, UnpackedTooLarge } from '../../lib/files/gunzip.ts'
import { isLfsPointer, LFS_POINTER, LFS_REMEDY } from '../../lib/files/lfsPointer.ts'
import { sizeOf } from '../../lib/files/realFile.ts'
import {
  chartOutside,
  chartTooLarge,
  chartUnreadable,
  refuseLfsPointer,
  shownName,
  type ChartBudget
} from './budget.ts'
import { refuseForeignSchema } from './valuesSchema.ts'

export interface ChartFile {
  /** Relative to the chart's folder, with `/`. */
  readonly name: string
  readonly content: Buffer
}

const BLOCK = 512
/** Headers and padding of an entry. */
const MOST_OVERHEAD = 4 * BLOCK

/**
 * @param name for messages
 * @returns its files; archives in its `charts/` are checked as well
 * @throws ActionError CHART_TOO_LARGE, CHART_OUTSIDE, CHART_UNREADABLE, CHART_DEPENDENCIES
 */
export async function readArchive(
  content: Buffer,
  name: string,
  budget: ChartBudget
): Promise<readonly ChartFile[]> {
  const files = filesIn(await unpack(content, name, budget), name, budget)
  for (const file of files) {
    refuseLfsPointer(file.name, file.content)
    refuseForeignSchema(file.name, file.content)
    if (isPackedChart(file.name)) await readArchive(file.content, `${name}/${file.name}`, budget)
  }
  return files
}

/** Whether Helm unpacks it: `charts/NAME.tgz`, also of a chart inside the chart. */
export function isPackedChart(name: string): boolean {
  return /(?:^|\/)charts\/[^/_.][^/]*\.tgz$/.test(name)
}

async function unpack(content: Buffer, name: string, budget: ChartBudget): Promise<Buffer> {
  try {
    return await gunzipAtMost(content, Math.max(budget.left, 0) + budget.limits.entries * MOST_OVERHEAD)
  } catch (error) {
    if (error instanceof UnpackedTooLarge)
      throw chartTooLarge(`${shownName(name)} unpacks to more than ${sizeOf(budget.limits.allBytes)}`)
    if (isLfsPointer(content)) throw chartUnreadable(name, LFS_POINTER, LFS_REMEDY)
    throw chartUnreadable(name, 'is no gzip archive')
  }
}

interface Header {
  readonly name: string
  readonly size: number
  readonly type: string
}

function filesIn(tar: Buffer, archive: string, budget: ChartBudget): readonly ChartFile[] {
  const files: ChartFile[] = []
  let given: Partial<Header> = {}
  for (let at = 0; at + BLOCK <= tar.length;) {
    const block = tar.subarray(at, at + BLOCK)
    if (block.every(byte => byte === 0)) return files
    const own = headerOf(block, archive)
    const isExtension = own.type === 'x' || own.type === 'L'
    // Attributes from an extension apply to the next entry, not to the headers between.
    const header = isExtension ? own : { ...own, ...given }
    const isFolder = header.type === '5'
    // Go treats it as a folder without content, whatever its type and size.
    if (!isFolder && !isExtension && header.name.endsWith('/'))
      throw chartUnreadable(archive, 'holds a file with the name of a folder')
    const size = isFolder ? 0 : header.size
    const content = tar.subarray(at + BLOCK, at + BLOCK + size)
    if (content.length < size) throw chartUnreadable(archive, 'ends in the middle of a file')
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
    if (isExtension) {
      given = { ...given, ...(own.type === 'L' ? { name: textOf(content) } : recordsOf(content, archive)) }
      continue
    }
    given = {}
    budget.spend(`${archive}/${header.name}`, size)
    if (isFolder || header.type === 'g') continue
    if (header.type !== '0') throw chartOutside(`${archive}/${header.name}`, 'is no regular file')
    files.push({ name: nameInChart(header.name, archive), content })
  }
  return files
}

function headerOf(block: Buffer, archive: string): Header {
  let sum = 0
  // The checksum field itself counts as blanks.
  for (const [at, byte] of block.entries()) sum += at >= 148 && at < 156 ? 0x20 : byte
  const field = (from: number, to: number): string => textOf(block.subarray(from, to))
  const octal = (from: number, to: number): number => {
    const text = field(from, to).trim()
    return /^[0-7]{1,11}$/.test(text) ? Number.parseInt(text, 8) : Number.NaN
  }
  const size = octal(124, 136)
  if (octal(148, 156) !== sum || Number.isNaN(size)) throw chartUnreadable(archive, 'is not a tar archive')
  // The prefix of this format is shorter, and no program that packs charts writes it.
  if (block.toString('latin1', 508, 512) === 'tar\0') throw chartUnreadable(archive, 'is an archive of star')
  // GNU's own format stores other fields in the place of the prefix.
  const prefix = block.toString('latin1', 257, 263) === 'ustar\0' ? field(345, 500) : ''
  const type = field(156, 157)
  const name = field(0, 100)
  return { name: prefix === '' ? name : `${prefix}/${name}`, size, type: type === '' ? '0' : type }
}

function textOf(field: Buffer): string {
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? field.length : end)
}

/** The records of a PAX header: lines `LENGTH KEY=VALUE`. The length counts the whole line. */
function recordsOf(content: Buffer, archive: string): Partial<Header> {
  const found: { name?: string; size?: number } = {}
  for (let at = 0; at < content.length;) {
    const digits = /^(\d{1,7}) /.exec(content.toString('latin1', at, at + 8))?.[1] ?? ''
    const end = at + Number(digits)
    const [, key, value] =
      /^([^=]{1,256})=([^]*)\n$/.exec(content.toString('utf8', at + digits.length + 1, end)) ?? []
    if (key === undefined || value === undefined || end > content.length)
      throw chartUnreadable(archive, 'is not a tar archive')
    if (key === 'path') found.name = value
    if (key === 'size') found.size = Number(value)
    // Sparse entries are larger than their stored content.
    if (key.startsWith('GNU.sparse') || (key === 'size' && !/^\d{1,15}$/.test(value)))
      throw chartUnreadable(archive, 'holds a sparse file')
    at = end
  }
  return found
}

/** The name below the top folder that every packed chart has. */
function nameInChart(name: string, archive: string): string {
  // Helm splits a name at either of the two: whether a part is a folder would depend on which.
  if (name.includes('\\') && name.includes('/'))
    throw chartUnreadable(archive, 'holds a name with slashes and backslashes')
  const [folder = '', ...parts] = name.split(/[/\\]/)
  const rest = parts.filter(part => part !== '' && part !== '.')
  const isAbsolute = folder === '' || /^[a-zA-Z]:$/.test(folder) || /^[a-zA-Z]:$/.test(rest[0] ?? '')
  if (isAbsolute || folder === '..' || rest.includes('..') || rest.length === 0)
    throw chartOutside(`${archive}/${name}`, 'leads out of the chart’s folder')
  return rest.join('/')
}
