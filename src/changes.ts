/** What an upgrade changes, object by object, as a person reads it. Pure. Values of Secrets never show. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { isObject, objectAt, type JsonObject } from './json.ts'
import { describeRef, keyOf, type KubeObject, type ObjectRef } from './kubernetes/objects.ts'
import { isKept } from './helmMarks.ts'
import { toYaml } from './lib/yaml.ts'

/** `kept`: it left the chart, but Helm keeps it (`helm.sh/resource-policy: keep`, or a CRD of `crds/`). */
export type ChangeKind = 'added' | 'changed' | 'removed' | 'kept' | 'unchanged'

export interface Change {
  readonly object: ObjectRef
  readonly kind: ChangeKind
  /** Unified, with three lines of context; empty unless `changed`. */
  readonly diff: string
}

/** An object as a chart renders it. */
export interface RenderedManifest {
  readonly ref: ObjectRef
  readonly manifest: KubeObject
}

/** A longer diff tells nobody more, and its cost grows with the square of its length. */
const MOST_EDITS = 400
const CONTEXT_LINES = 3

/**
 * @param before of the live release; empty when there is none
 * @param after of this run
 * @returns added and changed objects in the order of `after`, then those that left the chart
 */
export function changesOf(
  before: readonly RenderedManifest[],
  after: readonly RenderedManifest[]
): readonly Change[] {
  const old = new Map(before.map(({ ref, manifest }) => [keyOf(ref), manifest]))
  const wanted = new Set(after.map(({ ref }) => keyOf(ref)))
  const left = before.filter(({ ref }) => !wanted.has(keyOf(ref)))
  return [
    ...after.map(({ ref, manifest }) => changeOf(ref, old.get(keyOf(ref)), manifest)),
    ...left.map(({ ref, manifest }): Change => ({
      object: ref,
      kind: isKept(manifest) ? 'kept' : 'removed',
      diff: ''
    }))
  ]
}

function changeOf(object: ObjectRef, before: KubeObject | undefined, after: KubeObject): Change {
  if (before === undefined) return { object, kind: 'added', diff: '' }
  const [left, right] = isSecret(object) ? hidden(before, after) : [before, after]
  const [oldText, newText] = [textOf(left), textOf(right)]
  if (oldText === newText) return { object, kind: 'unchanged', diff: '' }
  return { object, kind: 'changed', diff: unified(describeRef(object), oldText, newText) }
}

function unified(name: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(name, name, before, after, 'live', 'this run', {
    context: CONTEXT_LINES,
    headerOptions: FILE_HEADERS_ONLY,
    maxEditLength: MOST_EDITS
  })
  return patch?.trimEnd() ?? `more than ${MOST_EDITS} lines differ`
}

function isSecret({ group, kind }: ObjectRef): boolean {
  return group === '' && kind === 'Secret'
}

/** Which values changed, and nothing about them: neither what they are nor how long. */
function hidden(before: KubeObject, after: KubeObject): readonly [KubeObject, KubeObject] {
  const [old, now] = [valuesOf(before), valuesOf(after)]
  const mask = (object: KubeObject, values: ReadonlyMap<string, string>, changed: string): KubeObject => {
    const shown = [...values].map(([key, value]) => {
      const other = values === old ? now.get(key) : old.get(key)
      return [key, other === undefined || other === value ? '(hidden)' : changed]
    })
    return { ...object, stringData: undefined, data: Object.fromEntries(shown) }
  }
  return [mask(before, old, '(hidden, old)'), mask(after, now, '(hidden, changed)')]
}

/** Of both fields, in base64 as the API server keeps them: `stringData` overrides `data`. */
function valuesOf(secret: KubeObject): ReadonlyMap<string, string> {
  const texts = Object.entries(objectAt(secret, 'stringData')).map(([key, value]): [string, string] => [
    key,
    Buffer.from(scalar(value)).toString('base64')
  ])
  const data = Object.entries(objectAt(secret, 'data')).map(([key, value]): [string, string] => [
    key,
    scalar(value).replace(/\s/g, '')
  ])
  return new Map([...data, ...texts])
}

function scalar(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** YAML with sorted keys and without what carries no meaning, so that only differences differ. */
function textOf(object: KubeObject): string {
  return toYaml(meaningful(object))
}

function meaningful(object: KubeObject): JsonObject {
  return withoutNulls({ ...object, status: undefined }) as JsonObject
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      inner === null || inner === undefined ? [] : [[key, withoutNulls(inner)]]
    )
  )
}
