/**
 * What a plan stores of the rendered objects, so that a deploy can be compared with it.
 *
 * A chart may generate passwords, certificates, times of day and names each time. So the plan is rendered twice, and
 * differing values are listed and not compared. Objects whose names differ are identified by kind, namespace and
 * position: the first generated name of a kind in a namespace corresponds to the first one later. A chart that renders
 * a different number of objects each time matches no plan.
 */
import { isObject, type JsonObject } from '../lib/json.ts'
import type { KubeObject } from '../kubernetes/objects.ts'
import { canonical } from '../kubestellar/bindingPolicy.ts'
import { keyedDigest, type PlannedRender, type UnstableObject } from '../report/planFile.ts'
import { own } from '../lib/own.ts'

/** The compared parts of a rendered object. */
export interface RenderedPart {
  readonly type: { readonly group: string; readonly kind: string }
  /** Undefined for cluster-scoped objects. */
  readonly namespace: string | undefined
  readonly name: string
  readonly manifest: KubeObject
  readonly hookEvents: readonly string[]
}

interface HeldRendering {
  readonly rendered: PlannedRender
  /** Placeholders for names that the chart generates each time, and that BindingPolicies contain too. */
  readonly aliases: ReadonlyMap<string, string>
}

/** With more paths of one object, a list does not help a reader: then its fields are listed. */
const MOST_PATHS = 100

/** @param first, second two renderings of the same chart with the same values */
function unstableIn(
  first: readonly RenderedPart[],
  second: readonly RenderedPart[]
): readonly UnstableObject[] {
  const before = named(first, besides(second))
  const after = named(second, besides(first))
  return [...before].flatMap(([object, part]) => {
    const other = after.get(object)
    const paths = other === undefined ? [] : pathsThatDiffer(comparable(part), comparable(other))
    return paths.length === 0 ? [] : [{ object, paths }]
  })
}

/** @param again the same, rendered a second time; @param key 128 bits that are not public */
export function planRendering(
  rendered: readonly RenderedPart[],
  again: readonly RenderedPart[],
  key: string
): HeldRendering {
  return digested(named(rendered, besides(again)), unstableIn(rendered, again), key)
}

/** The same for a deploy, without the parts that its plan lists as unstable. */
export function renderingUnder(
  planned: PlannedRender,
  rendered: readonly RenderedPart[],
  key: string
): HeldRendering {
  const known = new Set([...planned.objects.map(({ object }) => object), ...planned.secrets.objects])
  const isKnown = (name: string): boolean => known.has(name)
  return digested(named(rendered, { isKept: isKnown, isPlace: isKnown }), planned.unstable, key)
}

function digested(
  objects: ReadonlyMap<string, RenderedPart>,
  unstable: readonly UnstableObject[],
  key: string
): HeldRendering {
  const left = new Map(unstable.map(({ object, paths }) => [object, new Set(paths)]))
  const stable = [...objects].map(([object, part]) => ({
    object,
    isSecret: part.type.group === '' && part.type.kind === 'Secret',
    content: without(comparable(part), left.get(object) ?? new Set(), '')
  }))
  const secrets = stable
    .filter(({ isSecret }) => isSecret)
    .sort((one, other) => (one.object < other.object ? -1 : 1))
  const rendered = {
    objects: stable
      .filter(({ isSecret }) => !isSecret)
      .map(({ object, content }) => ({ object, digest: keyedDigest([object, content], key) })),
    secrets: {
      objects: secrets.map(({ object }) => object),
      digest: keyedDigest(
        secrets.map(({ object, content }) => [object, content]),
        key
      )
    },
    unstable
  }
  return { rendered, aliases: aliasesIn(objects) }
}

/** The placeholder for each name that differs each time; the first object with the name decides. */
function aliasesIn(objects: ReadonlyMap<string, RenderedPart>): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>()
  for (const [object, part] of objects) {
    if (object.includes('(generated ') && !aliases.has(part.name)) aliases.set(part.name, object)
  }
  return aliases
}

interface Naming {
  /** Whether the chart uses this name each time. */
  readonly isKept: (name: string) => boolean
  /** Whether there is an object with this placeholder. */
  readonly isPlace: (alias: string) => boolean
}

/** By placeholder or name; each is used once. */
function named(
  parts: readonly RenderedPart[],
  { isKept, isPlace }: Naming
): ReadonlyMap<string, RenderedPart> {
  const found = new Map<string, RenderedPart>()
  const generated = new Map<string, number>()
  for (const part of parts) {
    const name = nameOf(part)
    const group = nameOf({ ...part, name: '' })
    const number = (generated.get(group) ?? 0) + 1
    const alias = `${group}(generated ${number})`
    if (!isKept(name) && isPlace(alias)) {
      generated.set(group, number)
      found.set(free(alias, found), part)
    } else found.set(free(name, found), part)
  }
  return found
}

/** Objects of a release have different names, but a chart can render anything. */
function free(name: string, taken: ReadonlyMap<string, unknown>): string {
  let candidate = name
  for (let number = 2; taken.has(candidate); number++) candidate = `${name} #${number}`
  return candidate
}

/** For one of two renderings: names that the other one also has are stable. */
function besides(other: readonly RenderedPart[]): Naming {
  const names = new Set(other.map(nameOf))
  return { isKept: name => names.has(name), isPlace: () => true }
}

function nameOf({
  type: { group, kind },
  namespace,
  name
}: Omit<RenderedPart, 'manifest' | 'hookEvents'>): string {
  return `${kind}${group === '' ? '' : `.${group}`} ${namespace === undefined ? '' : `${namespace}/`}${name}`
}

/** Includes the hook: it decides when Helm writes the object, and some manifests no longer contain it. */
function comparable({ manifest, hookEvents }: RenderedPart): JsonObject {
  return { ...manifest, ...(hookEvents.length === 0 ? {} : { hookEvents }) }
}

function pathsThatDiffer(left: JsonObject, right: JsonObject): readonly string[] {
  const paths: string[] = []
  collect(left, right, '', paths)
  if (paths.length <= MOST_PATHS) return paths
  return keysOf(left, right)
    .filter(key => canonical([own(left, key)]) !== canonical([own(right, key)]))
    .map(key => `/${escape(key)}`)
}

function collect(left: unknown, right: unknown, path: string, paths: string[]): void {
  if (paths.length > MOST_PATHS) return
  if (isObject(left) && isObject(right)) {
    for (const key of keysOf(left, right))
      collect(own(left, key), own(right, key), `${path}/${escape(key)}`, paths)
  } else if (Array.isArray(left) && Array.isArray(right) && left.length === right.length) {
    for (const [index, item] of left.entries()) collect(item, right[index], `${path}/${index}`, paths)
  } else if (canonical([left]) !== canonical([right])) paths.push(path)
}

/** Values at these paths count as absent. */
function without(value: unknown, paths: ReadonlySet<string>, path: string): unknown {
  if (paths.size === 0) return value
  if (Array.isArray(value))
    return value.map((item: unknown, index) => {
      const at = `${path}/${index}`
      return paths.has(at) ? null : without(item, paths, at)
    })
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const at = `${path}/${escape(key)}`
      return paths.has(at) ? [] : [[key, without(item, paths, at)]]
    })
  )
}

function keysOf(left: JsonObject, right: JsonObject): readonly string[] {
  return [...new Set([...Object.keys(left), ...Object.keys(right)])]
}

/** Escaped like JSON pointers (RFC 6901). */
function escape(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
