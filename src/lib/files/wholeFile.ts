/** Files that others read line by line. */
import { appendFileSync, statSync, truncateSync } from 'node:fs'

/** Appends all of the text or nothing. @throws Error */
export function appendWhole(path: string, text: string): void {
  wholly(path, () => {
    appendFileSync(path, text)
  })
}

/**
 * Removes what `append` wrote before it failed, for example on a full disk: half an entry would be read as another one.
 * @throws the error of `append`
 */
export function wholly(path: string, append: () => void): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  try {
    append()
  } catch (error) {
    try {
      truncateSync(path, size)
    } catch {
      // The file is missing or not writable: then nothing was appended.
    }
    throw error
  }
}
