/** The program on PATH. It is started for its version only after it was verified, or with `tools: any`. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { satisfies, valid } from 'semver'
import { messageOf } from '../lib/errors.ts'
import { findProgram } from '../lib/files/searchPath.ts'
import { copyHashed } from './files.ts'
import { loadChecksums } from './loadChecksums.ts'
import { PRODUCTS, programFile } from './products.ts'
import { place, point } from './programs.ts'
import { refuse, type Found, type Search } from './search.ts'
import { expectedChecksum } from './verify.ts'

/** Printing a version takes 60 ms; only a hanging disk takes this long. */
const VERSION_MS = 60_000

/**
 * kubectl's download is the program itself, so its bytes identify the release. helm's download is an archive: only a
 * checksum from the user can be that of the program.
 */
export async function verifiedFromPath(search: Search): Promise<Found | undefined> {
  const { request, deps } = search
  const path = onPath(search)
  if (path === undefined) return undefined
  if (request.name === 'helm' && request.checksum === undefined) {
    refuse(
      search,
      `${path}: no checksum of the program itself is published, and \`helm-checksum\` is not set`
    )
    return undefined
  }
  try {
    const copy = join(search.folder, randomUUID())
    const sha256 = await copyHashed(path, copy)
    const version = await versionBySum(sha256, search)
    const program = await place(copy, deps.dir, request.name)
    // A given checksum does not identify the version.
    if (request.checksum !== undefined) await checkVersion(program, search)
    return { version, path, program, source: 'path', sha256 }
  } catch (error) {
    refuse(search, `${path}: ${messageOf(error)}`)
    return undefined
  }
}

/** For `tools: any`. */
export async function anyFromPath(search: Search): Promise<Found | undefined> {
  const { request, deps } = search
  const path = onPath(search)
  if (path === undefined) return undefined
  const version = await versionOf(path, search)
  if (version === undefined || !satisfies(version, request.version)) {
    deps.log.debug(`${path} is version ${version ?? 'unknown'}, which is not ${request.version}`)
    return undefined
  }
  await point(path, deps.dir, request.name)
  return { version, path, program: path, source: 'path', sha256: undefined }
}

function onPath({ request, platform, deps }: Search): string | undefined {
  return findProgram(programFile(request.name, platform), { ...deps.env, GITHUB_WORKSPACE: deps.workspace })
}

/** @throws Error when no requested release has this checksum */
async function versionBySum(sha256: string, search: Search): Promise<string> {
  const { platform } = search
  const { name, version } = search.request
  const exact = valid(version)
  if (exact !== null) {
    const expected = await expectedChecksum(search, exact)
    if (sha256 === expected.sha256) return exact
    throw new Error(`it has the SHA-256 ${sha256}, but ${expected.origin} says ${expected.sha256}`)
  }
  const { checksumOf, knownVersions } = await loadChecksums()
  const known = knownVersions(name).find(
    each => satisfies(each, version) && checksumOf(name, each, platform) === sha256
  )
  if (known !== undefined) return known
  throw new Error(`no release ${version} that this action knows has its SHA-256 ${sha256}`)
}

/** @throws Error when it is not the requested version */
async function checkVersion(program: string, search: Search): Promise<void> {
  const version = await versionOf(program, search)
  if (version !== valid(search.request.version))
    throw new Error(`it is version ${version ?? 'unknown'}, not ${search.request.version}`)
}

/** Undefined for a program that prints none, or does not start. */
async function versionOf(program: string, { request, deps }: Search): Promise<string | undefined> {
  const { versionArgs, versionPattern } = PRODUCTS[request.name]
  const said = await deps
    .run({ tool: program, args: versionArgs, env: deps.env, timeoutMs: VERSION_MS })
    .then(result => result.stdout, messageOf)
  return valid(versionPattern.exec(said)?.[1] ?? '') ?? undefined
}
