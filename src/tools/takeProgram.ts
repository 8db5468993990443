/** Converts a verified download into the program that the run starts. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { ActionError, messageOf } from '../lib/errors.ts'
import { place } from './programs.ts'
import type { Search } from './search.ts'
import { unpack } from './unpack.ts'

export interface VerifiedFile {
  /** In the folder of the search; it may be moved. */
  readonly file: string
  readonly sha256: string
  /** The program's path inside the archive; undefined when the file is the program itself. */
  readonly member: string | undefined
}

/** @throws ActionError `TOOL_ARCHIVE`, `TOOL_NOT_RUNNABLE` */
export async function takeProgram(
  { file, sha256, member }: VerifiedFile,
  { request, folder, deps }: Search
): Promise<{ readonly program: string; readonly sha256: string }> {
  if (member === undefined) return { program: await place(file, deps.dir, request.name), sha256 }
  const unpacked = join(folder, randomUUID())
  const sum = await unpack(file, member, unpacked).catch((cause: unknown) => {
    throw new ActionError('TOOL_ARCHIVE', `${member} cannot be unpacked: ${messageOf(cause)}`, {
      remedy: `A ${request.name}-mirror must have the archives as they were published, and RUNNER_TEMP enough space.`,
      cause
    })
  })
  return { program: await place(unpacked, deps.dir, request.name), sha256: sum }
}
