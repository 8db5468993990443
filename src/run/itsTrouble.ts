/** What is wrong with the ITS, in words. Pure. */
import { messageOf } from '../errors.ts'
import { isRefusal } from '../kubernetes/refusals.ts'

/** For warnings. */
export function itsTrouble(error: unknown): string {
  return isRefusal(error) ? 'the ITS does not accept the credentials' : messageOf(error)
}
