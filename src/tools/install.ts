/**
 * A program that meets the user's inputs: from the runner's tool cache, from PATH, or downloaded. With `tools:
 * verified`, a run only starts its own copies, which it verified when it created them.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ActionError } from '../lib/errors.ts'
import { siteOf, downloadText } from './download.ts'
import { anyFromCache, verifiedFromCache } from './fromCache.ts'
import { downloaded } from './fromDownload.ts'
import { anyFromPath, verifiedFromPath } from './fromPath.ts'
import { platformOf } from './platform.ts'
import type { ToolRequest } from './request.ts'
import type { Found, InstallDeps, Search } from './search.ts'
import { checkVersion, LATEST, newestRelease, resolveVersion } from './versions.ts'

export interface Tool extends Found {
  readonly name: ToolRequest['name']
}

const SOURCES: Readonly<Record<Found['source'], string>> = {
  cache: 'from the tool cache',
  path: 'from PATH',
  download: 'downloaded'
}

/**
 * Finds or installs one tool. Cache and PATH are checked first, also for a range: with a range, the machine's own
 * version is acceptable.
 *
 * @throws ActionError `TOOL_VERSION`, `TOOL_PLATFORM`, `TOOL_MIRROR`, `TOOL_NOT_FOUND`, `TOOL_DOWNLOAD`,
 * `TOOL_CHECKSUM_UNKNOWN`, `TOOL_CHECKSUM_MISMATCH`, `TOOL_ARCHIVE`, `TOOL_CACHE`, `TOOL_NOT_RUNNABLE`,
 * `TOOL_UNVERIFIED`
 */
export async function installTool(request: ToolRequest, deps: InstallDeps): Promise<Tool> {
  await checkVersion(request)
  const site = siteOf(request)
  const platform = platformOf(process.platform, process.arch)
  const folder = await mkdtemp(join(deps.dir, `${request.name}-`))
  const search: Search = { request, site, platform, folder, deps, refused: [], expected: new Map() }
  try {
    const { name } = request
    const found = await find(search).catch((error: unknown) => {
      throw withRefused(error, search)
    })
    const how = found.sha256 === undefined ? 'not verified' : 'verified'
    deps.log.info(`${name} ${found.version} ${SOURCES[found.source]} and ${how} (${found.path})`)
    return { name, ...found }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function find(search: Search): Promise<Found> {
  const { request, site, folder } = search
  const read = (url: string): Promise<string> => downloadText(url, folder, request.name)
  const wanted =
    request.version === LATEST
      ? { ...search, request: { ...request, version: await newestRelease(request.name, site, read) } }
      : search
  const [fromCache, fromPath] = request.verified
    ? [verifiedFromCache, verifiedFromPath]
    : [anyFromCache, anyFromPath]
  return (
    (await fromCache(wanted)) ??
    (await fromPath(wanted)) ??
    (await downloaded(wanted, await resolveVersion(wanted.request, site, read)))
  )
}

/** Without access to the site, the error must also name the machine's programs that were not accepted. */
function withRefused(error: unknown, { request: { name }, refused }: Search): unknown {
  const isUnreachable = error instanceof ActionError && error.code === 'TOOL_DOWNLOAD'
  if (!isUnreachable || refused.length === 0) return error
  return new ActionError(
    'TOOL_UNVERIFIED',
    `${name} cannot be downloaded, and what this machine has cannot be verified: ${refused.join('; ')}`,
    {
      remedy:
        `Give the runner access to the download site or to a \`${name}-mirror\`, or set \`${name}-checksum\` to the ` +
        `SHA-256 of the ${name} on PATH. \`tools: any\` starts it unverified.`,
      cause: error
    }
  )
}
