/** A release as Helm describes it: in its output and, in the same form, in its Secrets. */
import { gzipSync } from 'node:zlib'
import { arrayAt, numberAt, objectAt, stringAt, type JsonObject } from '../lib/json.ts'

export interface ChartMetadata {
  readonly chartName: string
  readonly chartVersion: string
  readonly appVersion: string
  readonly kubeVersion: string | undefined
}

/** Helm's JSON of a release. Contains Secrets: never shown. */
export interface HelmRelease extends ChartMetadata {
  readonly revision: number
  readonly status: string
  readonly notes: string
  /** The given values, without the chart's own. */
  readonly config: JsonObject
  /** The manifest without hooks, YAML. */
  readonly manifest: string
  readonly hooks: readonly HelmHook[]
  /** The approximate size of the Secret in which Helm stores it: compressed, and twice in base64. */
  readonly storedBytes: () => number
  /** The size of that Secret's data; 0 if it is far below the limit of a Secret. */
  readonly dataBytes: () => number
  /** Its largest parts, largest first. */
  readonly largestParts: () => readonly StoredPart[]
  /**
   * For a dry run: `helm.sh/hook` of each object that Helm left out because of an unknown word. Helm logs the
   * annotation, but not the object.
   */
  readonly skippedHooks: readonly string[]
}

/** A part of what Helm stores for a release. */
export interface StoredPart {
  /** A file of the chart's folder, or what Helm produced, such as `the rendered objects`. */
  readonly name: string
  /** Size before compression. */
  readonly bytes: number
}

export interface HelmHook {
  readonly kind: string
  readonly name: string
  readonly events: readonly string[]
  /** Of one event, hooks of lower weight run first. */
  readonly weight: number
  readonly manifest: string
  /** The template that renders it, with Helm's name: `web/templates/job.yaml`; empty if unknown. */
  readonly file: string
  readonly deletePolicies: readonly string[]
}

/** Parses Helm's JSON, which has the same form in its output and in its Secrets. */
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
      file: stringAt(hook, 'path') ?? '',
      deletePolicies: arrayAt(hook, 'delete_policies').map(String)
    }))
  }
}

/** Texts this small fit even if they cannot be compressed. */
const SURELY_FITS = 700 * 1024
function dataBytesOf(document: unknown): number {
  const text = JSON.stringify(document)
  // With Helm's compression level.
  return Buffer.byteLength(text) < SURELY_FITS ? 0 : Math.ceil(gzipSync(text, { level: 9 }).length / 3) * 4
}

/** Only the chart itself: Helm does not store the files of charts in its `charts/`. */
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
