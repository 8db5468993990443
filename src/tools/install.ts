/** A program that fits what the user asked for: from the runner's tool cache, from PATH, or downloaded and verified. */
import { mkdtemp, rm } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { which } from '@actions/io'
import { satisfies, valid } from 'semver'
import { ActionError, messageOf } from '../errors.ts'
import type { RunCommand } from '../exec.ts'
import type { ToolRequest } from '../inputs/inputs.ts'
import type { Log } from '../log.ts'
import { addToCache, cacheEntry, findCached } from './cache.ts'
import { downloadFile, downloadText, siteOf } from './download.ts'
import { platformKey, platformOf, type Platform } from './platform.ts'
import { PRODUCTS, programFile } from './products.ts'
import { expectedChecksum, verify } from './verify.ts'
import { checkVersion, LATEST, newestRelease, resolveVersion } from './versions.ts'

export interface Tool {
  readonly name: ToolRequest['name']
  /** Without a leading v. */
  readonly version: string
  /** Absolute. */
  readonly path: string
  readonly source: 'cache' | 'path' | 'download'
}

export interface InstallDeps {
  readonly run: RunCommand
  readonly log: Log
  /** The environment that helm and kubectl get. */
  readonly env: Readonly<Record<string, string>>
  /** An existing folder in RUNNER_TEMP that belongs to this run; nothing stays in it. */
  readonly tempDir: string
}

/** Telling a version takes 60 ms, unpacking 600 ms; only a hanging disk takes this long. */
const LOCAL_COMMAND_MS = 60_000

/**
 * Finds or installs one tool. Cache and PATH are asked first, also for a range: a range says that the machine's own
 * version is welcome. A checksum says that one particular download is wanted: then only a copy that was verified
 * against that very checksum counts, and PATH is left alone.
 *
 * @throws ActionError `TOOL_VERSION`, `TOOL_PLATFORM`, `TOOL_MIRROR`, `TOOL_NOT_FOUND`, `TOOL_DOWNLOAD`,
 * `TOOL_CHECKSUM_UNKNOWN`, `TOOL_CHECKSUM_MISMATCH`, `TOOL_ARCHIVE`, `TOOL_CACHE`
 */
export async function installTool(request: ToolRequest, deps: InstallDeps): Promise<Tool> {
  await checkVersion(request)
  const site = siteOf(request)
  const platform = platformOf(process.platform, process.arch)
  const folder = await mkdtemp(join(deps.tempDir, `${request.name}-`))
  try {
    const read = (url: string): Promise<string> => downloadText(url, folder, request.name)
    const wanted =
      request.version === LATEST
        ? { ...request, version: await newestRelease(request.name, site, read) }
        : request
    const tool =
      (await cachedTool(wanted, platform)) ??
      (await toolOnPath(wanted, deps)) ??
      (await downloadedTool(
        wanted,
        await resolveVersion(wanted, site, read),
        { site, platform, folder },
        deps
      ))
    deps.log.info(`${tool.name} ${tool.version} ${SOURCES[tool.source]} (${tool.path})`)
    return tool
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const SOURCES: Readonly<Record<Tool['source'], string>> = {
  cache: 'from the tool cache',
  path: 'from PATH',
  download: 'downloaded and verified'
}

async function cachedTool(request: ToolRequest, platform: Platform): Promise<Tool | undefined> {
  const program = programFile(request.name, platform)
  // azure/setup-helm caches the archive as it is, with the program in the platform's folder.
  const programs = [program, join(platformKey(platform), program)]
  const cached = await findCached(cacheEntry(request), request.version, programs)
  return cached && { name: request.name, ...cached, source: 'cache' }
}

async function toolOnPath(request: ToolRequest, deps: InstallDeps): Promise<Tool | undefined> {
  const { name, versionArgs, versionPattern } = PRODUCTS[request.name]
  if (request.checksum !== undefined) return undefined
  const found = await which(name)
  if (found === '') return undefined
  // PATH may have relative entries.
  const path = resolve(found)
  // One that does not even start is no reason to fail: a good one can be downloaded.
  const said = await deps
    .run({ tool: path, args: versionArgs, env: deps.env, timeoutMs: LOCAL_COMMAND_MS })
    .then(result => result.stdout, messageOf)
  const version = valid(versionPattern.exec(said)?.[1] ?? '')
  if (version === null || !satisfies(version, request.version)) {
    deps.log.debug(`${path} is version ${version ?? 'unknown'}, which is not ${request.version}`)
    return undefined
  }
  return { name, version, path, source: 'path' }
}

interface Place {
  readonly site: string
  readonly platform: Platform
  /** Where downloads may lie; the caller removes it. */
  readonly folder: string
}

async function downloadedTool(
  request: ToolRequest,
  version: string,
  { site, platform, folder }: Place,
  deps: InstallDeps
): Promise<Tool> {
  const { name } = request
  const { url, member } = PRODUCTS[name].download(site, version, platform)
  deps.log.info(`Downloading ${url}`)
  const file = await downloadFile(url, folder, name)
  const expected = await expectedChecksum(request, version, platform, url, folder)
  await verify(file, url, expected)
  deps.log.debug(`${basename(url)} has the SHA-256 that ${expected.origin} says: ${expected.sha256}`)
  const program = member === undefined ? file : await unpack(file, member, folder, deps)
  const path = await addToCache(program, cacheEntry(request), version, programFile(name, platform))
  return { name, version, path, source: 'download' }
}

/** Unpacks one member with the system's tar; on Windows that is bsdtar, which reads zip files too. */
async function unpack(archive: string, member: string, folder: string, deps: InstallDeps): Promise<string> {
  const fault = (why: string): ActionError =>
    new ActionError('TOOL_ARCHIVE', `${member} cannot be unpacked: ${why}`, {
      remedy: 'The runner needs tar and gzip, and enough space in RUNNER_TEMP.'
    })
  const tar =
    process.platform === 'win32'
      ? join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'tar.exe')
      : await which('tar')
  if (tar === '') throw fault('there is no tar on PATH')
  const { exitCode, stderr } = await deps.run({
    tool: tar,
    args: ['-xf', archive, '-C', folder, member],
    env: deps.env,
    timeoutMs: LOCAL_COMMAND_MS
  })
  if (exitCode !== 0) throw fault(stderr.trim())
  return join(folder, member)
}
