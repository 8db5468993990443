/** The table of checksums, in a file of its own: most runs find their tools in the cache and download nothing. */
export function loadChecksums() {
  return import(/* webpackChunkName: 'checksums' */ './checksums.ts')
}
