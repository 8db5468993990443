/** A published program: downloaded, verified before it is unpacked, and stored in the tool cache for later runs. */
import { basename, join } from 'node:path'
import { addToCache, cacheEntry } from './cache.ts'
import { downloadFile } from './download.ts'
import { readHashed, sha256Of } from './files.ts'
import { PRODUCTS, programFile } from './products.ts'
import { place } from './programs.ts'
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
  const check = (sha256: string): void => {
    verify(sha256, url, expected)
    deps.log.debug(`${basename(url)} has the SHA-256 that ${expected.origin} says: ${sha256}`)
  }
  const inCache = programFile(name, platform)
  const keep = async (files: Readonly<Record<string, string>>): Promise<string> =>
    join(await addToCache(cacheEntry(request), version, files), inCache)
  if (member === undefined) {
    const sha256 = await sha256Of(file)
    check(sha256)
    const program = await place(file, deps.dir, name)
    return { version, path: await keep({ [inCache]: program }), program, sha256, source: 'download' }
  }
  const archive = await readHashed(file)
  check(archive.sha256)
  const { program, sha256 } = await takeProgram({ name: basename(url), bytes: archive.bytes }, member, search)
  const path = await keep({ [basename(url)]: file, [inCache]: program })
  return { version, path, program, sha256, source: 'download' }
}
