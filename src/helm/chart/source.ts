/** Where a chart comes from. */
export type ChartSource =
  /** Directory or .tgz inside the workspace; both absolute and free of links. */
  | { readonly kind: 'path'; readonly path: string; readonly workspace: string }
  /** `oci://host/path/name`, with what the user wrote behind it: a tag, a digest, or both. */
  | { readonly kind: 'oci'; readonly reference: string; readonly version: string | undefined }
  | { readonly kind: 'url'; readonly url: string }
  | {
      readonly kind: 'repo'
      readonly repo: string
      readonly name: string
      readonly version: string | undefined
    }
