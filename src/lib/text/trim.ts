/**
 * Removes endings of texts. A regular expression such as `-+$` is tried at every `-` of the text, to the end of their
 * row: quadratic time.
 */

/** @param isTrailing of one UTF-16 unit; @returns the text without such units at its end */
export function withoutTrailing(text: string, isTrailing: (unit: string) => boolean): string {
  let end = text.length
  while (end > 0 && isTrailing(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
