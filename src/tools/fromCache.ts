/** Programs of the runner's tool cache, which every job of the machine can write. */
import { basename, join } from 'node:path'
import { messageOf } from '../lib/errors.ts'
import { addToCache, cachedVersions, cacheEntry, findCached, type CachedVersion } from './cache.ts'
import { copyHashed, haveSameBytes } from './files.ts'
import { platformKey } from './platform.ts'
import { PRODUCTS, programFile } from './products.ts'
import { takeProgram } from './takeProgram.ts'
import { point } from './programs.ts'
import { refuse, type Found, type Search } from './search.ts'
import { expectedChecksum } from './verify.ts'

/** The newest one whose download is beside it and has its published checksum. */
export async function verifiedFromCache(search: Search): Promise<Found | undefined> {
  const { request } = search
  for (const cached of cachedVersions(cacheEntry(request), request.version)) {
    const found = await verified(search, cached).catch((error: unknown) => {
      refuse(search, `${request.name} in ${cached.folder}: ${messageOf(error)}`)
      return undefined
    })
    if (found !== undefined) return found
  }
  return undefined
}

/** @throws Error with the reason why it is not accepted */
async function verified(search: Search, { version, folder }: CachedVersion): Promise<Found> {
  const { request, site, platform, deps } = search
  const { url, member } = PRODUCTS[request.name].download(site, version, platform)
  const file = basename(url)
  const copy = join(search.folder, `${version}-${file}`)
  const sum = await copyHashed(join(folder, file), copy).catch((error: unknown) => {
    throw codeOf(error) === 'ENOENT' ? new Error(`${file}, which would verify it, is not beside it`) : error
  })
  const expected = await expectedChecksum(search, version)
  if (sum !== expected.sha256)
    throw new Error(`${file} has the SHA-256 ${sum}, but ${expected.origin} says ${expected.sha256}`)
  const { program, sha256 } = await takeProgram({ file: copy, sha256: sum, member }, search)
  const path = join(folder, programFile(request.name, platform))
  // The output lets later steps start this one, so changes by others are repaired. kubectl is its own download.
  if (member !== undefined && !(await haveSameBytes(program, path))) {
    deps.log.warning(`${path} was not the program of the verified ${file}: it is replaced`)
    await addToCache(cacheEntry(request), version, { [programFile(request.name, platform)]: program })
  }
  return { version, path, program, source: 'cache', sha256 }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

/** For `tools: any`: any cached program, unverified. */
export async function anyFromCache(search: Search): Promise<Found | undefined> {
  const { request, platform, deps } = search
  const program = programFile(request.name, platform)
  // azure/setup-helm caches the unpacked archive, with the program in the platform's folder.
  const programs = [program, join(platformKey(platform), program)]
  const cached = await findCached(cacheEntry(request), request.version, programs)
  if (cached === undefined) return undefined
  await point(cached.path, deps.dir, request.name)
  return { ...cached, program: cached.path, source: 'cache', sha256: undefined }
}
