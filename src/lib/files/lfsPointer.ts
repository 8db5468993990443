/**
 * The content that a checkout without Git LFS has in place of a file: a few lines that name it (git-lfs docs/spec.md).
 */

/** The phrase that follows the name of such a file. */
export const LFS_POINTER = 'is a Git LFS pointer, not the file itself'
export const LFS_REMEDY = 'Set `lfs: true` for `actions/checkout`, or run `git lfs pull` before this step.'

/** The specification limits pointers to less than 1024 bytes. `hawser` is the name before Git LFS 1.0. */
const MOST_BYTES = 1024
const FIRST_LINE = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v\d\r?\n/

export function isLfsPointer(content: Buffer): boolean {
  return content.length < MOST_BYTES && FIRST_LINE.test(content.toString('latin1', 0, 80))
}
