/**
 * What an upgrade changes, object by object, for people: the structure of each change, with values hidden that may be
 * secrets. Pure. Values of Secrets are never shown.
 */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { isObject, type JsonObject } from '../lib/json.ts'
import { hideValues, isSecret, type ShownValues } from '../kubernetes/hiddenValues.ts'
import { describeRef, keyOf, type KubeObject, type ObjectRef } from '../kubernetes/objects.ts'
import { isKept } from '../helm/annotations.ts'
import { toYaml } from '../lib/yaml/toYaml.ts'
import type { Change } from '../report/plan.ts'

export interface ShowOptions {
  readonly show: ShownValues
  /** Known secrets of this run, and the values that were in their places before. */
  readonly secrets: readonly string[]
}

/** An object as a chart renders it. */
export interface RenderedManifest {
  readonly ref: ObjectRef
  readonly manifest: KubeObject
}

/** A longer diff does not help a reader, and its cost grows with the square of its length. */
const MOST_EDITS = 400
const CONTEXT_LINES = 3

/**
 * @param before of the live release; empty when there is none
 * @param after of this run
 * @returns added and changed objects in the order of `after`, then those that are no longer in the chart
 */
export function changesOf(
  before: readonly RenderedManifest[],
  after: readonly RenderedManifest[],
  options: ShowOptions
): readonly Change[] {
  const old = new Map(before.map(({ ref, manifest }) => [keyOf(ref), manifest]))
  const wanted = new Set(after.map(({ ref }) => keyOf(ref)))
  const left = before.filter(({ ref }) => !wanted.has(keyOf(ref)))
  return [
    ...after.map(({ ref, manifest }) => changeOf(ref, old.get(keyOf(ref)), manifest, options)),
    ...left.map(({ ref, manifest }): Change => ({
      object: ref,
      kind: isKept(manifest) ? 'kept' : 'removed',
      diff: '',
      hidden: 0
    }))
  ]
}

function changeOf(
  object: ObjectRef,
  before: KubeObject | undefined,
  after: KubeObject,
  { show, secrets }: ShowOptions
): Change {
  if (before === undefined) return { object, kind: 'added', diff: '', hidden: 0 }
  if (isSame(before, after)) return { object, kind: 'unchanged', diff: '', hidden: 0 }
  if (show === 'names') return { object, kind: 'changed', diff: '', hidden: 0 }
  const { old, now, hidden } =
    show === 'full' && !isSecret(after)
      ? { old: before, now: after, hidden: 0 }
      : hide(before, after, secrets)
  const [oldText, newText] = [textOf(old), textOf(now)]
  const diff =
    oldText === newText ? 'only hidden values differ' : unified(describeRef(object), oldText, newText)
  return { object, kind: 'changed', diff, hidden }
}

/** Secrets are compared as they are stored: the same value in `data` and in `stringData` is equal. */
function isSame(before: KubeObject, after: KubeObject): boolean {
  const [old, now] = [before, after].map(object => textOf(isSecret(object) ? stored(object) : object))
  return old === now
}

function stored(secret: KubeObject): KubeObject {
  return hideValues(secret, { cover: (_place, value) => value, isKnown: () => false })
}

interface Hidden {
  readonly old: KubeObject
  readonly now: KubeObject
  readonly hidden: number
}

/** A hidden value shows only whether it changed, neither its content nor its length. */
function hide(before: KubeObject, after: KubeObject, secrets: readonly string[]): Hidden {
  const known = new Set([...placesOf(before, secrets), ...placesOf(after, secrets)])
  const isKnown = (place: string, value: string): boolean => known.has(place) || holds(value, secrets)
  const valuesOf = (object: KubeObject): Values => {
    const values = new Map<string, Set<string>>()
    const cover = (place: string, value: string): string => {
      values.set(place, (values.get(place) ?? new Set()).add(value))
      return ''
    }
    hideValues(object, { cover, isKnown })
    return values
  }
  const [inOld, inNow] = [valuesOf(before), valuesOf(after)]
  const mask = (object: KubeObject, others: Values, changed: string): KubeObject => {
    const cover = (place: string, value: string): string =>
      others.get(place)?.has(value) === false ? changed : '(hidden)'
    return hideValues(object, { cover, isKnown })
  }
  return {
    old: mask(before, inNow, '(hidden, old)'),
    now: mask(after, inOld, '(hidden, changed)'),
    hidden: new Set([...inOld.keys(), ...inNow.keys()]).size
  }
}

/** Hidden values by their places. */
type Values = ReadonlyMap<string, ReadonlySet<string>>

/** The places of known secrets: the other version has their previous or next value there. */
function placesOf(object: KubeObject, secrets: readonly string[]): readonly string[] {
  if (secrets.length === 0) return []
  const places: string[] = []
  const isKnown = (place: string, value: string): boolean => {
    const isFound = holds(value, secrets)
    if (isFound) places.push(place)
    return isFound
  }
  hideValues(object, { cover: () => '', isKnown })
  return places
}

/** Words that every object contains: hiding them would hide everything, and they are not secret. */
const COMMON = /^(?:true|false|yes|no|on|off|null|\d{1,3})?$/i

/** A shorter secret is hidden only if it is the whole value. */
const LEAST_PART = 6

function holds(value: string, secrets: readonly string[]): boolean {
  return secrets.some(secret => {
    if (COMMON.test(secret)) return false
    if (secret.length < LEAST_PART) return value === secret
    return value.includes(secret) || value.includes(Buffer.from(secret).toString('base64'))
  })
}

function unified(name: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(name, name, before, after, 'live', 'this run', {
    context: CONTEXT_LINES,
    headerOptions: FILE_HEADERS_ONLY,
    maxEditLength: MOST_EDITS
  })
  return patch?.trimEnd() ?? `more than ${MOST_EDITS} lines differ`
}

/** YAML with sorted keys and without meaningless fields, so that only real differences show. */
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
