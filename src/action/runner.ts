/** The machine and the runner on it: what they have to provide, and their errors. */
import { ActionError } from '../lib/errors.ts'
import { own } from '../lib/own.ts'

/** Error codes of file systems that are full, read-only, broken or not accessible, and of limits of a process. */
const MACHINE = new Set([
  ...['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE', 'ENOENT', 'ENOTDIR'],
  ...['EEXIST', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'EBUSY', 'EFBIG', 'EAGAIN', 'ENOMEM']
])

/** Older ones lack parts of ES2024: `Promise.withResolvers`, `Map.groupBy`. Runners start the action with Node 24. */
const OLDEST_NODE = 22

/** @param version of this Node; @throws ActionError RUNNER_UNUSABLE */
export function refuseOldNode(version: string): void {
  if (Number(version.split('.')[0]) >= OLDEST_NODE) return
  throw new ActionError(
    'RUNNER_UNUSABLE',
    `this is Node ${version}, and the action needs Node ${OLDEST_NODE} or newer`,
    { remedy: 'Start it with Node 24, as runners do since 2.327.1: `npm ci` in its repository installs one.' }
  )
}

/** @throws ActionError RUNNER_UNUSABLE when the runner does not set it */
export function environment(name: string): string {
  const value = own(process.env, name)
  if (value !== undefined && value !== '') return value
  throw new ActionError('RUNNER_UNUSABLE', `${name} is not set`, {
    remedy: 'GitHub runners set it: this program is started by one of them.'
  })
}

/** A file that cannot be read or written is a fault of the machine; other errors are returned unchanged. */
export function ofRunner(error: unknown): unknown {
  if (error instanceof ActionError || !(error instanceof Error)) return error
  const { code, path } = error as NodeJS.ErrnoException
  if (code === undefined || path === undefined || !MACHINE.has(code)) return error
  return new ActionError('RUNNER_UNUSABLE', `a file of the runner cannot be used: ${error.message}`, {
    remedy:
      'The disk needs free space, and the folders of the runner must be readable and writable for its user.',
    cause: error
  })
}
