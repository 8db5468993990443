/** What a checkout without Git LFS has in the place of a file: a few lines that name it (git-lfs docs/spec.md). */

/** What follows the name of such a file in a sentence. */
export const LFS_POINTER = 'is a Git LFS pointer, not the file itself'
export const LFS_REMEDY = 'Set `lfs: true` for `actions/checkout`, or run `git lfs pull` before this step.'

/** Pointers are smaller than 1024 bytes, by their specification. `hawser` is the name before Git LFS 1.0. */
const MOST_BYTES = 1024
const FIRST_LINE = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v\d\r?\n/

export function isLfsPointer(content: Buffer): boolean {
  return content.length < MOST_BYTES && FIRST_LINE.test(content.toString('latin1', 0, 80))
}
