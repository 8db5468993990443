/** Text files that may lie anywhere, also outside of the workspace. */
import { realpathSync } from 'node:fs'
import { readRealFile } from './realFile.ts'
import { decodedText } from '../text/encodedText.ts'

/** The largest that is read at all: a plan, or the event of the run. */
const MOST_BYTES = 32 * 2 ** 20

/** Of a file that may lie anywhere. @throws FileRefused */
export function readText(path: string): string {
  return decodedText(readRealFile(realpathSync(path), { mostBytes: MOST_BYTES, allows: isOfDisk }))
}

/** Files of the kernel are no inputs: they show environments and memory. */
export function isOfDisk(real: string): boolean {
  return !/^\/(?:proc|sys|dev(?!\/shm\/))\//.test(real)
}
