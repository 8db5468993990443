/** Resolves the user's version (`4.2.4`, `v4.2`, `^3.17`, `latest`) to the one to download. */
import { compare, intersects, maxSatisfying, satisfies, SemVer, valid, validRange } from 'semver'
import { ActionError } from '../lib/errors.ts'
import { loadChecksums } from './loadChecksums.ts'
import { PRODUCTS } from './products.ts'
import type { ToolRequest } from './request.ts'

/** Reads the text behind a URL of the download site. */
export type ReadText = (url: string) => Promise<string>

/** The word for the release that the download site names as its newest. */
export const LATEST = 'latest'

/**
 * The version to download: the exact one from the user; the best of the embedded checksum table, so that runs do not
 * change with the site; else the newest suitable one of a release line, from the site.
 *
 * @throws ActionError `TOOL_VERSION` when nothing satisfies the range
 */
export async function resolveVersion(request: ToolRequest, site: string, read: ReadText): Promise<string> {
  const exact = valid(request.version)
  if (exact !== null) return exact
  const range = request.version
  const { knownVersions } = await loadChecksums()
  return (
    maxSatisfying(knownVersions(request.name), range) ??
    (await newestFitting(request.name, range, site, read))
  )
}

/** The release that the site names as its newest. */
export async function newestRelease(
  name: ToolRequest['name'],
  site: string,
  read: ReadText
): Promise<string> {
  return readVersion(PRODUCTS[name].newest(site), name, read)
}

/** @throws ActionError `TOOL_VERSION` when it is neither a version nor a range */
export async function checkVersion({ name, version }: ToolRequest): Promise<void> {
  if (version !== LATEST && validRange(version) === null) {
    const example = await newestKnown(name)
    throw new ActionError('TOOL_VERSION', `${name}-version "${version}" is neither a version nor a range`, {
      remedy: `Write an exact version such as ${example}, a range such as ^${example}, or latest.`
    })
  }
}

/**
 * The sites publish no list of their releases, only the newest release of each line. The lines that the range can
 * satisfy are requested from the newest downwards.
 */
async function newestFitting(
  name: ToolRequest['name'],
  range: string,
  site: string,
  read: ReadText
): Promise<string> {
  const { line } = PRODUCTS[name]
  const newest = await newestRelease(name, site, read)
  if (satisfies(newest, range)) return newest
  const asked = [newest]
  for (let number = line.of(new SemVer(newest)) - 1; number >= 0; number--) {
    if (!intersects(range, line.range(number))) continue
    const version = await readVersion(line.newest(site, number), name, read)
    if (satisfies(version, range)) return version
    asked.push(version)
  }
  throw new ActionError(
    'TOOL_VERSION',
    `no known release of ${name} meets "${range}": the newest ones are ${asked.join(', ')}`,
    { remedy: `Write the exact version in ${name}-version.` }
  )
}

async function readVersion(url: string, name: ToolRequest['name'], read: ReadText): Promise<string> {
  const text = await read(url)
  const version = valid(text)
  if (version === null) {
    throw new ActionError('TOOL_VERSION', `${url} holds no version number`, {
      remedy: `Write the exact version in ${name}-version, or correct ${name}-mirror.`
    })
  }
  return version
}

async function newestKnown(name: ToolRequest['name']): Promise<string> {
  const { knownVersions } = await loadChecksums()
  return [...knownVersions(name)].sort(compare).at(-1) ?? LATEST
}
