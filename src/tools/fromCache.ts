/** Programs of the runner's tool cache, which every job of the machine can write. */
import { basename, join } from 'node:path'
import { messageOf } from '../lib/errors.ts'
import { addToCache, cachedVersions, cacheEntry, findCached, type CachedVersion } from './cache.ts'
import { copyHashed, readHashed } from './files.ts'
import { platformKey } from './platform.ts'
import { PRODUCTS, programFile } from './products.ts'
import { takeProgram } from './takeProgram.ts'
import { place, point } from './programs.ts'
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
async function verified(search: Search, cached: CachedVersion): Promise<Found> {
  const { name } = search.request
  const { url, member } = PRODUCTS[name].download(search.site, cached.version, search.platform)
  const file = basename(url)
  return member === undefined
    ? await verifiedProgram(search, cached, file)
    : await verifiedArchive(search, cached, { file, member })
}

/** kubectl is its own download. */
async function verifiedProgram(
  search: Search,
  { version, folder }: CachedVersion,
  file: string
): Promise<Found> {
  const { request, deps, platform } = search
  const copy = join(search.folder, `${version}-${file}`)
  const sha256 = await copyHashed(join(folder, file), copy).catch(explainMissing(file))
  await check(sha256, search, version, file)
  const path = join(folder, programFile(request.name, platform))
  return { version, path, program: await place(copy, deps.dir, request.name), source: 'cache', sha256 }
}

async function verifiedArchive(
  search: Search,
  { version, folder }: CachedVersion,
  { file, member }: { readonly file: string; readonly member: string }
): Promise<Found> {
  const { request, platform, deps } = search
  const archive = await readHashed(join(folder, file)).catch(explainMissing(file))
  await check(archive.sha256, search, version, file)
  const inCache = programFile(request.name, platform)
  const path = join(folder, inCache)
  const taken = await takeProgram({ name: file, bytes: archive.bytes }, member, search, path)
  const { program, sha256, isSame } = taken
  // The output lets later steps start this one, so changes by others are repaired.
  if (!isSame) {
    deps.log.warning(`${path} was not the program of the verified ${file}: it is replaced`)
    await addToCache(cacheEntry(request), version, { [inCache]: program })
  }
  return { version, path, program, source: 'cache', sha256 }
}

/** @throws Error if it is not the expected one */
async function check(sha256: string, search: Search, version: string, file: string): Promise<void> {
  const expected = await expectedChecksum(search, version)
  if (sha256 !== expected.sha256)
    throw new Error(`${file} has the SHA-256 ${sha256}, but ${expected.origin} says ${expected.sha256}`)
}

function explainMissing(file: string): (error: unknown) => never {
  return error => {
    throw codeOf(error) === 'ENOENT' ? new Error(`${file}, which would verify it, is not beside it`) : error
  }
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
