/** Where a chart comes from. */
export type ChartSource =
  /** Directory or .tgz inside the workspace; both are absolute and without links. */
  | { readonly kind: 'path'; readonly path: string; readonly workspace: string }
  /** `oci://host/path/name`, followed by what the user wrote: a tag, a digest, or both. */
  | { readonly kind: 'oci'; readonly reference: string; readonly version: string | undefined }
  | { readonly kind: 'url'; readonly url: string }
  | {
      readonly kind: 'repo'
      readonly repo: string
      readonly name: string
      readonly version: string | undefined
    }
