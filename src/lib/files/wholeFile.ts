/** Files that others read line by line. */
import { appendFileSync, statSync, truncateSync } from 'node:fs'

/** Appends all of the text or nothing. @throws Error */
export function appendWhole(path: string, text: string): void {
  wholly(path, () => {
    appendFileSync(path, text)
  })
}

/**
 * Takes out again what `append` wrote before it failed, as on a full disk: half an entry would be read as another one.
 * @throws what `append` threw
 */
export function wholly(path: string, append: () => void): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  try {
    append()
  } catch (error) {
    try {
      truncateSync(path, size)
    } catch {
      // It is not there, or may not be written: then nothing was appended either.
    }
    throw error
  }
}
