/** Text files that may be anywhere, also outside of the workspace. */
import { realpathSync } from 'node:fs'
import { readRealFile } from './realFile.ts'
import { decodedText } from '../text/encodedText.ts'

/** The largest file that is read: a plan, or the event of the run. */
const MOST_BYTES = 32 * 2 ** 20

/** Reads a file that may be anywhere. @throws FileRefused */
export function readText(path: string): string {
  return decodedText(readRealFile(realpathSync(path), { mostBytes: MOST_BYTES, allows: isOfDisk }))
}

/** Files of the kernel are not inputs: they show environments and memory. */
export function isOfDisk(real: string): boolean {
  return !/^\/(?:proc|sys|dev(?!\/shm\/))\//.test(real)
}
