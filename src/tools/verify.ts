/** The SHA-256 that a download must have: from the user, else from the embedded table, else from the site. */
import { ActionError } from '../lib/errors.ts'
import { downloadText } from './download.ts'
import { loadChecksums } from './loadChecksums.ts'
import { PRODUCTS } from './products.ts'
import type { ToolRequest } from './request.ts'
import type { ExpectedChecksum, Search } from './search.ts'

/**
 * The checksum for the download of a version. Requested once in a search: a site that does not answer takes half a
 * minute.
 *
 * @throws ActionError `TOOL_CHECKSUM_UNKNOWN` when none is known, `TOOL_DOWNLOAD` when the site does not answer
 */
export async function expectedChecksum(search: Search, version: string): Promise<ExpectedChecksum> {
  const known = search.expected.get(version)
  if (known !== undefined) return await known
  const asked = find(search, version)
  search.expected.set(version, asked)
  return await asked
}

async function find(
  { request: { name, checksum }, site, platform, folder }: Search,
  version: string
): Promise<ExpectedChecksum> {
  if (checksum !== undefined) {
    const what =
      name === 'helm' ? 'the archive behind this URL, or of the helm on PATH' : 'the file behind this URL'
    return {
      sha256: checksum.toLowerCase(),
      origin: `the input ${name}-checksum`,
      remedy: `${name}-checksum must be the SHA-256 of ${what}. If it is, do not use the download.`
    }
  }
  const { checksumOf } = await loadChecksums()
  const known = checksumOf(name, version, platform)
  if (known !== undefined) {
    return {
      sha256: known,
      origin: "this action's table of published checksums",
      remedy: `The file is not the one that was published: do not use it. If a mirror repacks its files on purpose, give its checksum in ${name}-checksum.`
    }
  }
  const { url } = PRODUCTS[name].download(site, version, platform)
  return publishedChecksum(`${url}.sha256`, folder, name)
}

/** @param sha256 of the download; @throws ActionError `TOOL_CHECKSUM_MISMATCH` */
export function verify(sha256: string, url: string, expected: ExpectedChecksum): void {
  if (sha256 === expected.sha256) return
  throw new ActionError(
    'TOOL_CHECKSUM_MISMATCH',
    `${url} has the SHA-256 ${sha256}, but ${expected.origin} says ${expected.sha256}`,
    { remedy: expected.remedy }
  )
}

async function publishedChecksum(
  url: string,
  folder: string,
  name: ToolRequest['name']
): Promise<ExpectedChecksum> {
  const unknown = (message: string, cause?: unknown): ActionError =>
    new ActionError('TOOL_CHECKSUM_UNKNOWN', message, {
      remedy: `Give the SHA-256 of the download in ${name}-checksum: nothing is run that is not verified.`,
      cause
    })
  const text = await downloadText(url, folder, name).catch((error: unknown) => {
    if (error instanceof ActionError && error.code === 'TOOL_NOT_FOUND') {
      throw unknown(`there is no checksum for the download: ${error.message}`, error)
    }
    throw error
  })
  // Some sites publish only the checksum, some the line that sha256sum prints.
  const sha256 = /^[0-9a-f]{64}(?!\S)/i.exec(text)?.[0].toLowerCase()
  if (sha256 === undefined) throw unknown(`${url} holds no SHA-256`)
  return {
    sha256,
    origin: url,
    remedy: 'The download was damaged or changed: run the job again, or use another mirror.'
  }
}
