/** Converts a verified download into the program that the run starts. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { ActionError, messageOf } from '../lib/errors.ts'
import { place } from './programs.ts'
import type { Search } from './search.ts'
import { unpack, type Archive, type Unpacked } from './unpack.ts'

/**
 * @param member the program's path inside the archive
 * @param other as for `unpack`
 * @throws ActionError `TOOL_ARCHIVE`, `TOOL_NOT_RUNNABLE`
 */
export async function takeProgram(
  archive: Archive,
  member: string,
  { request, folder, deps }: Search,
  other?: string
): Promise<Unpacked & { readonly program: string }> {
  const file = join(folder, randomUUID())
  const unpacked = await unpack(archive, member, file, other).catch((cause: unknown) => {
    throw new ActionError('TOOL_ARCHIVE', `${member} cannot be unpacked: ${messageOf(cause)}`, {
      remedy: `A ${request.name}-mirror must have the archives as they were published, and RUNNER_TEMP enough space.`,
      cause
    })
  })
  return { ...unpacked, program: await place(file, deps.dir, request.name) }
}
