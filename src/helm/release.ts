/** A release as Helm itself describes it: in its output and, in the same form, in its Secrets. */
import { gzipSync } from 'node:zlib'
import { arrayAt, numberAt, objectAt, stringAt, type JsonObject } from '../lib/json.ts'

export interface ChartMetadata {
  readonly chartName: string
  readonly chartVersion: string
  readonly appVersion: string
  readonly kubeVersion: string | undefined
}

/** What Helm says about a release, from its own JSON. Holds Secrets: never shown. */
export interface HelmRelease extends ChartMetadata {
  readonly revision: number
  readonly status: string
  readonly notes: string
  /** The values that were given for it, without the chart's own. */
  readonly config: JsonObject
  /** The manifest without hooks, YAML. */
  readonly manifest: string
  readonly hooks: readonly HelmHook[]
  /** About how large the Secret is in which Helm keeps it: compressed, and twice in base64. */
  readonly storedBytes: () => number
  /** Of the data of that Secret; 0 where it is far below what a Secret can hold. */
  readonly dataBytes: () => number
  /** What of it is large, the largest first. */
  readonly largestParts: () => readonly StoredPart[]
  /**
   * Of a dry run: `helm.sh/hook` of each object that Helm left out, because one of the words in it is unknown. Helm says
   * so in its log, and nowhere which object that is.
   */
  readonly skippedHooks: readonly string[]
}

/** A part of what Helm keeps of a release. */
export interface StoredPart {
  /** A file from the folder of the chart, or what Helm made, as `the rendered objects`. */
  readonly name: string
  /** Before they are compressed. */
  readonly bytes: number
}

export interface HelmHook {
  readonly kind: string
  readonly name: string
  readonly events: readonly string[]
  /** Of one event, hooks of lower weight run first. */
  readonly weight: number
  readonly manifest: string
  readonly deletePolicies: readonly string[]
}

/** Of Helm's JSON, which it prints and keeps in its Secrets in the same form. */
export function releaseOf(document: unknown): HelmRelease {
  return {
    ...metadataOf(objectAt(document, 'chart', 'metadata')),
    revision: numberAt(document, 'version') ?? 0,
    status: stringAt(document, 'info', 'status') ?? 'unknown',
    storedBytes: () => Math.ceil((gzipSync(JSON.stringify(document)).length * 16) / 9),
    dataBytes: () => dataBytesOf(document),
    largestParts: () => largestPartsOf(document),
    skippedHooks: [],
    notes: stringAt(document, 'info', 'notes') ?? '',
    config: objectAt(document, 'config'),
    manifest: stringAt(document, 'manifest') ?? '',
    hooks: arrayAt(document, 'hooks').map(hook => ({
      kind: stringAt(hook, 'kind') ?? '',
      name: stringAt(hook, 'name') ?? '',
      events: arrayAt(hook, 'events').map(String),
      // Helm leaves 0 out.
      weight: numberAt(hook, 'weight') ?? 0,
      manifest: stringAt(hook, 'manifest') ?? '',
      deletePolicies: arrayAt(hook, 'delete_policies').map(String)
    }))
  }
}

/** What is this small fits, also where it cannot be compressed. */
const SURELY_FITS = 700 * 1024
function dataBytesOf(document: unknown): number {
  const text = JSON.stringify(document)
  // As well as Helm compresses it.
  return Buffer.byteLength(text) < SURELY_FITS ? 0 : Math.ceil(gzipSync(text, { level: 9 }).length / 3) * 4
}

/** Of the chart itself: Helm does not keep the files of those in its `charts/`. */
function largestPartsOf(document: unknown): readonly StoredPart[] {
  const files = ['templates', 'files'].flatMap(field =>
    arrayAt(document, 'chart', field).map(file => ({
      name: stringAt(file, 'name') ?? '',
      // In base64.
      bytes: Math.floor(((stringAt(file, 'data') ?? '').length * 3) / 4)
    }))
  )
  const texts = [
    { name: 'the rendered objects', bytes: Buffer.byteLength(stringAt(document, 'manifest') ?? '') },
    { name: 'the given values', bytes: Buffer.byteLength(JSON.stringify(objectAt(document, 'config'))) },
    { name: 'values.yaml', bytes: Buffer.byteLength(JSON.stringify(objectAt(document, 'chart', 'values'))) }
  ]
  return [...files, ...texts].sort((left, right) => right.bytes - left.bytes)
}

export function metadataOf(chart: unknown): ChartMetadata {
  return {
    chartName: stringAt(chart, 'name') ?? '',
    chartVersion: stringAt(chart, 'version') ?? '',
    appVersion: stringAt(chart, 'appVersion') ?? '',
    kubeVersion: stringAt(chart, 'kubeVersion')
  }
}
