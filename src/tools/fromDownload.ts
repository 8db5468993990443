/** A published program: downloaded, verified before it is unpacked, and stored in the tool cache for later runs. */
import { basename, join } from 'node:path'
import { addToCache, cacheEntry } from './cache.ts'
import { downloadFile } from './download.ts'
import { PRODUCTS, programFile } from './products.ts'
import type { Found, Search } from './search.ts'
import { takeProgram } from './takeProgram.ts'
import { expectedChecksum, verify } from './verify.ts'

/**
 * @param version to download
 * @throws ActionError `TOOL_NOT_FOUND`, `TOOL_DOWNLOAD`, `TOOL_CHECKSUM_UNKNOWN`, `TOOL_CHECKSUM_MISMATCH`,
 * `TOOL_ARCHIVE`, `TOOL_CACHE`, `TOOL_NOT_RUNNABLE`
 */
export async function downloaded(search: Search, version: string): Promise<Found> {
  const { request, site, platform, folder, deps } = search
  const { name } = request
  const { url, member } = PRODUCTS[name].download(site, version, platform)
  deps.log.info(`Downloading ${url}`)
  const file = await downloadFile(url, folder, name)
  const expected = await expectedChecksum(search, version)
  await verify(file, url, expected)
  deps.log.debug(`${basename(url)} has the SHA-256 that ${expected.origin} says: ${expected.sha256}`)
  const taken = await takeProgram({ file, sha256: expected.sha256, member }, search)
  const inCache = programFile(name, platform)
  const archive = member === undefined ? {} : { [basename(url)]: file }
  const kept = await addToCache(cacheEntry(request), version, { ...archive, [inCache]: taken.program })
  return { version, path: join(kept, inCache), ...taken, source: 'download' }
}
