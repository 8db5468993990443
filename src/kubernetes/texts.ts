/**
 * Values of a manifest that must be texts, and are none: `5`, `1.10` and `true` without quotes. API servers take null as an
 * empty text, and refuse all others. Of custom resources, only the metadata is known. Pure.
 */
import { isObject } from '../lib/json.ts'
import { isCustom } from './builtInGroups.ts'
import { groupOf, type KubeObject } from './objects.ts'

export interface NoText {
  /** Such as `metadata.annotations["helm.sh/hook-weight"]`. */
  readonly path: string
  readonly value: unknown
}

/** Maps of texts, wherever they are. */
const MAPS: ReadonlySet<string> = new Set(['labels', 'annotations', 'matchLabels', 'nodeSelector'])
/** The same for one kind, by `KIND PATH`. */
const MAPS_OF_KIND: ReadonlySet<string> = new Set([
  'ConfigMap data',
  'ConfigMap binaryData',
  'Secret data',
  'Secret stringData',
  'Service spec.selector',
  'ReplicationController spec.selector',
  'StorageClass parameters'
])
/** Lists of texts in containers. */
const LISTS: ReadonlySet<string> = new Set(['args', 'command'])

/** Kinds with parts of any form: schemas, parameters of drivers, old states of other objects. */
function isFree({ apiVersion, kind }: KubeObject): boolean {
  const group = groupOf(apiVersion)
  return (
    isCustom({ group }) ||
    group === 'resource.k8s.io' ||
    ['CustomResourceDefinition', 'ControllerRevision'].includes(kind)
  )
}

export function noTextsIn(manifest: KubeObject): readonly NoText[] {
  const { kind, metadata } = manifest
  return isFree(manifest)
    ? [...noTexts({ metadata }, '', kind)]
    : [...noTexts({ metadata }, '', kind), ...noTexts({ ...manifest, metadata: undefined }, '', kind)]
}

function* noTexts(value: unknown, path: string, kind: string): Generator<NoText> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* noTexts(item, `${path}[${index}]`, kind)
  } else if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) yield* noTextsAt(key, inner, below(path, key), kind)
  }
}

function* noTextsAt(key: string, value: unknown, path: string, kind: string): Generator<NoText> {
  if (isObject(value) && (MAPS.has(key) || MAPS_OF_KIND.has(`${kind} ${path}`))) {
    for (const [name, item] of Object.entries(value)) yield* ifNoText(item, below(path, name))
  } else if (Array.isArray(value) && LISTS.has(key)) {
    for (const [index, item] of value.entries()) yield* ifNoText(item, `${path}[${index}]`)
  } else if (Array.isArray(value) && key === 'env') {
    for (const [index, item] of value.entries())
      if (isObject(item)) yield* ifNoText(item['value'], `${path}[${index}].value`)
  } else yield* noTexts(value, path, kind)
}

function* ifNoText(value: unknown, path: string): Generator<NoText> {
  if (value !== null && value !== undefined && typeof value !== 'string') yield { path, value }
}

function below(path: string, key: string): string {
  if (!/^\w[\w-]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`
  return path === '' ? key : `${path}.${key}`
}
