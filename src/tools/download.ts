/** Downloads over HTTPS, with retries, through the proxy of the environment, and with clear errors. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { downloadTool, HTTPError } from '@actions/tool-cache'
import { ActionError, messageOf } from '../lib/errors.ts'
import { PRODUCTS } from './products.ts'
import type { ToolRequest } from './request.ts'
import { withoutTrailing } from '../lib/text/trim.ts'

/**
 * The base URL from which a tool is downloaded.
 *
 * @throws ActionError `TOOL_MIRROR` unless it is a plain https URL: a checksum that is read over http proves nothing,
 * and credentials in a URL would not be sent, but would appear in logs
 */
export function siteOf({ name, mirror }: ToolRequest): string {
  if (mirror === undefined) return PRODUCTS[name].site
  const url = URL.parse(mirror)
  const fault =
    url === null
      ? 'is not a URL'
      : url.protocol !== 'https:'
        ? `does not start with https:// but with ${url.protocol}//`
        : url.username + url.password !== ''
          ? 'contains credentials'
          : url.search + url.hash !== ''
            ? 'contains a query or a fragment'
            : undefined
  if (fault !== undefined) {
    throw new ActionError('TOOL_MIRROR', `${name}-mirror ${fault}`, {
      remedy: `Give the https base URL of a site laid out as ${PRODUCTS[name].site} is, readable without a login.`
    })
  }
  return withoutTrailing(mirror, unit => unit === '/')
}

/**
 * Downloads one file into a folder.
 *
 * @returns the file's path
 * @throws ActionError `TOOL_NOT_FOUND` when the site answers 404, `TOOL_DOWNLOAD` for other errors
 */
export async function downloadFile(url: string, folder: string, tool: ToolRequest['name']): Promise<string> {
  try {
    // Redirects are followed, but never from https to http: the client behind downloadTool refuses that.
    return await downloadTool(url, join(folder, randomUUID()))
  } catch (error) {
    if (error instanceof HTTPError && error.httpStatusCode === 404) {
      throw new ActionError('TOOL_NOT_FOUND', `${url} does not exist`, {
        remedy:
          `Check ${tool}-version: the release must exist for this machine's system and processor. ` +
          `A ${tool}-mirror must be laid out as ${PRODUCTS[tool].site} is.`,
        cause: error
      })
    }
    throw new ActionError('TOOL_DOWNLOAD', `${url} cannot be downloaded: ${reasonOf(error)}`, {
      remedy:
        `The runner needs HTTPS access to that address and to where it redirects, over HTTPS too; a proxy is taken from HTTPS_PROXY, ` +
        `a private certificate authority from NODE_EXTRA_CA_CERTS. Without access, set ${tool}-mirror, or put ` +
        `${tool} on PATH and its SHA-256 into ${tool}-checksum.`,
      cause: error
    })
  }
}

/** Downloads a text of a line or two, e.g. a version number; same errors as `downloadFile`. */
export async function downloadText(url: string, folder: string, tool: ToolRequest['name']): Promise<string> {
  return (await readFile(await downloadFile(url, folder, tool), 'utf8')).trim()
}

/** A host with several addresses fails with an AggregateError, whose own message is empty. */
function reasonOf(error: unknown): string {
  return error instanceof AggregateError ? error.errors.map(messageOf).join('; ') : messageOf(error)
}
