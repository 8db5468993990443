/** Messages about errors of the ITS. Pure. */
import { messageOf } from '../lib/errors.ts'
import { isRefusal } from '../kubernetes/api/unauthorized.ts'

/** For warnings. */
export function itsTrouble(error: unknown): string {
  return isRefusal(error) ? 'the ITS does not accept the credentials' : messageOf(error)
}
