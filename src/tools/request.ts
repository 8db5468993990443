/** The user's request: which helm or kubectl, from where, and whether it must be verified. */
export interface ToolRequest {
  readonly name: 'helm' | 'kubectl'
  /** An exact version without `v`, a range as the package semver reads it, or `latest`. */
  readonly version: string
  /** Base URL with the layout of the download site, without a trailing slash; undefined for the official one. */
  readonly mirror: string | undefined
  /** SHA-256 of the download, or of a program on PATH; 64 hex digits. */
  readonly checksum: string | undefined
  /** Nothing is started unless this run has compared its SHA-256 with a published or given one. */
  readonly verified: boolean
}
