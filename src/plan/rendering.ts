/**
 * What a plan keeps of the rendered objects, so that a deploy can be held to them.
 *
 * A chart may generate passwords, certificates, times of day and names each time. So the plan is rendered twice, and
 * what differs is listed and not compared. Objects whose names differ are told apart by kind, namespace and position:
 * the first generated name of a kind in a namespace stands for the first one later. A chart that renders another
 * number of objects each time fits no plan.
 */
import { isObject, type JsonObject } from '../lib/json.ts'
import type { KubeObject } from '../kubernetes/objects.ts'
import { canonical } from '../kubestellar/bindingPolicy.ts'
import { keyedDigest, type PlannedRender, type UnstableObject } from '../report/planFile.ts'
import { own } from '../lib/own.ts'

/** What of a rendered object is compared. */
export interface RenderedPart {
  readonly type: { readonly group: string; readonly kind: string }
  /** Undefined for those of the whole WDS. */
  readonly namespace: string | undefined
  readonly name: string
  readonly manifest: KubeObject
  readonly hookEvents: readonly string[]
}

interface HeldRendering {
  readonly rendered: PlannedRender
  /** Placeholders for names that the chart generates each time, which BindingPolicies hold as well. */
  readonly aliases: ReadonlyMap<string, string>
}

/** More of one object are of no use to a reader: then its fields are listed. */
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

/** @param again the same rendered a second time; @param key 128 bits that are no public fact */
export function planRendering(
  rendered: readonly RenderedPart[],
  again: readonly RenderedPart[],
  key: string
): HeldRendering {
  return digested(named(rendered, besides(again)), unstableIn(rendered, again), key)
}

/** The same of a deploy, without what its plan lists as unstable. */
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

/** What stands for each name that is another one each time; the first object that has it decides. */
function aliasesIn(objects: ReadonlyMap<string, RenderedPart>): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>()
  for (const [object, part] of objects) {
    if (object.includes('(generated ') && !aliases.has(part.name)) aliases.set(part.name, object)
  }
  return aliases
}

interface Naming {
  /** Whether the chart gives this name each time. */
  readonly isKept: (name: string) => boolean
  /** Whether there is a place for an object with such a generated name. */
  readonly isPlace: (alias: string) => boolean
}

/** By the name that stands for each; never two of them by one. */
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

/** No two objects of a release have one name, but a chart can render anything. */
function free(name: string, taken: ReadonlyMap<string, unknown>): string {
  let candidate = name
  for (let number = 2; taken.has(candidate); number++) candidate = `${name} #${number}`
  return candidate
}

/** Of one of two renderings: names that the other one has as well are kept ones. */
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

/** The hook as well: it decides when Helm writes the object, and is no longer in every manifest. */
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

/** What lies at these paths counts as absent. */
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

/** As JSON pointers write it (RFC 6901). */
function escape(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
