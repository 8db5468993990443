/** What the user asked for, parsed and checked: no raw string goes further than this record. */
import type { ClusterAccess } from '../kubeconfig.ts'
import type { LabelSelector } from './labelQuery.ts'

export type WaitFor = 'ready' | 'delivered' | 'bound' | 'nothing'

export type ChartSource =
  /** Directory or .tgz, absolute, inside the workspace. */
  | { readonly kind: 'path'; readonly path: string }
  /** `oci://host/path/name`, with a tag or digest when the user wrote one. */
  | { readonly kind: 'oci'; readonly reference: string; readonly version: string | undefined }
  | { readonly kind: 'url'; readonly url: string }
  | {
      readonly kind: 'repo'
      readonly repo: string
      readonly name: string
      readonly version: string | undefined
    }

export interface ToolRequest {
  readonly name: 'helm' | 'kubectl'
  /** An exact version without `v`, a range as the package semver reads it, or `latest`. */
  readonly version: string
  /** Base URL laid out as the download site, without a trailing slash; undefined for the official one. */
  readonly mirror: string | undefined
  /** SHA-256 of the download, 64 hex digits. */
  readonly checksum: string | undefined
}

export interface PathValue {
  /** As Helm's --set writes it: `image.tag`, `hosts[0].name`, `a\.b`. */
  readonly path: string
  readonly value: string
}

export interface Inputs {
  readonly command: 'deploy'
  readonly release: string
  readonly namespace: string
  readonly chart: ChartSource
  /** YAML text, a mapping; undefined when not given. */
  readonly values: string | undefined
  /** Absolute paths inside the workspace, that exist, in order. */
  readonly valuesFiles: readonly string[]
  readonly set: readonly PathValue[]
  readonly setLiteral: readonly PathValue[]
  /** The whole run, milliseconds. */
  readonly timeoutMs: number
  readonly wds: ClusterAccess
  /** Alternatives. */
  readonly clusterSelectors: readonly LabelSelector[]
  readonly bindingPolicy: string
  readonly namespaceLabels: Readonly<Record<string, string>>
  readonly waitFor: WaitFor
  readonly wecs: WecAccess | undefined
  readonly helm: ToolRequest
  readonly kubectl: ToolRequest
  readonly registry: { readonly username: string; readonly password: string } | undefined
}

export interface WecAccess {
  /** Every usable context of the WEC kubeconfig, by its name. */
  readonly contexts: ReadonlyMap<string, ClusterAccess>
  /** Cluster to context, as given; undefined: contexts are named like the clusters. */
  readonly mapping: ReadonlyMap<string, string> | undefined
}
