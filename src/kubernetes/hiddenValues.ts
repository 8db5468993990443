/**
 * Hides values of objects that may be secrets: by place, such as the values of a Secret and of environment variables;
 * by name, such as `password`; and by form, such as a private key. The structure stays visible. Pure.
 */
import { coverText, type Cover } from '../lib/secrets/hiddenText.ts'
import { namesSecret } from '../lib/secrets/secretNames.ts'
import { isObject, jsonIn, objectAt, stringAt, type JsonObject } from '../lib/json.ts'
import type { KubeObject } from './objects.ts'
import { own } from '../lib/own.ts'

/** Deeper documents are hidden completely: handwritten ones are not as deep. */
const DEEPEST = 60
/** Longer texts are not searched for documents. Characters. */
const LONGEST_DOCUMENT = 1_000_000

/** Fields with environment variables, in built-in kinds and most custom ones. */
const ENVIRONMENT = /^(?:extra|additional|common)?env(?:s|vars?|ironments?|ironmentVariables?)?$/i
/** Annotations in which tools store the whole applied object. */
const COPY = /last-applied|applied-config|original-config|\/(?:applied|original)$/i
/** Fields of a reference to a Secret or a mount of one. */
const REFERENCE: ReadonlySet<string> = new Set([
  'apiVersion',
  'audience',
  'defaultMode',
  'expirationSeconds',
  'group',
  'items',
  'key',
  'kind',
  'mode',
  'name',
  'namespace',
  'optional',
  'path',
  'readOnly',
  'secretName'
])
const IMAGE = /^[a-z0-9][a-z0-9._/:-]{0,254}(?:@sha256:[0-9a-f]{64})?$/i

/**
 * - `full`: all values except those of Secrets
 * - `redacted`: values that may be secrets are hidden
 * - `names`: objects and kinds of change, without values
 */
export type ShownValues = 'full' | 'redacted' | 'names'

export interface HideOptions {
  /** Receives each hidden value with its place; returns the text to show instead. */
  readonly cover: Cover
  /** Whether a value is a known secret, or is in the place of one. */
  readonly isKnown: (place: string, value: string) => boolean
}

/** Everything but the identity of an object passes through here before it is shown. */
export function hideValues(object: KubeObject, options: HideOptions): KubeObject {
  const identity = { apiVersion: object.apiVersion, kind: object.kind }
  const hider = new Hider(
    options,
    object.kind === 'CustomResourceDefinition' && object.apiVersion.startsWith('apiextensions.k8s.io/')
  )
  const shown = isSecret(object) ? hider.secret(object) : hider.fields(object, '', 0)
  return { ...(shown as KubeObject), ...identity, metadata: hider.metadata(object, shown) }
}

export function isSecret(document: unknown): boolean {
  return stringAt(document, 'kind') === 'Secret' && stringAt(document, 'apiVersion') === 'v1'
}

class Hider {
  readonly #options: HideOptions
  /** A definition contains names of fields such as `password`, but none of their values. */
  readonly #isSchema: boolean

  constructor(options: HideOptions, isSchema: boolean) {
    this.#options = options
    this.#isSchema = isSchema
  }

  /** Names stay visible: they identify the object. */
  metadata({ metadata }: KubeObject, shown: JsonObject): KubeObject['metadata'] {
    const { name, namespace } = metadata
    return { ...objectAt(shown, 'metadata'), name, ...(namespace === undefined ? {} : { namespace }) }
  }

  /** Only the keys of a Secret are shown; `stringData` overrides `data`, which has the same values in base64. */
  secret(secret: JsonObject, place = ''): JsonObject {
    const { stringData, data, apiVersion, kind, type, metadata, ...rest } = secret
    const encoded = isObject(stringData)
      ? Object.entries(stringData).map(([key, value]) => [key, Buffer.from(textOf(value)).toString('base64')])
      : []
    const plain = isObject(data)
      ? Object.entries(data).map(([key, value]) => [key, textOf(value).replace(/\s/g, '')])
      : []
    const { name, namespace, ...more } = isObject(metadata) ? metadata : {}
    const values = Object.fromEntries([...plain, ...encoded]) as JsonObject
    return {
      apiVersion,
      kind,
      ...(type === undefined ? {} : { type }),
      metadata: { name, namespace, ...(this.#all(more, `${place}/metadata`, 0) as JsonObject) },
      ...(data === undefined && stringData === undefined
        ? {}
        : { data: this.#all(values, `${place}/data`, 0) }),
      ...(this.#all(rest, place, 0) as JsonObject)
    }
  }

  fields(object: JsonObject, place: string, depth: number): JsonObject {
    const pairName = ['name', 'key', 'header']
      .map(key => own(object, key))
      .find(value => typeof value === 'string')
    const isNamedPair = typeof pairName === 'string' && namesSecret(pairName)
    return Object.fromEntries(
      Object.entries(object).map(([key, value]) => {
        const below = `${place}/${key}`
        if (isNamedPair && /^(?:value|content|default|string|data)$/i.test(key))
          return [key, this.#all(value, below, depth)]
        return [key, this.#field(key, value, below, depth)]
      })
    )
  }

  #field(key: string, value: unknown, place: string, depth: number): unknown {
    if (this.#isSchema) return this.#any(value, place, depth + 1)
    if (ENVIRONMENT.test(key) && typeof value === 'object') return this.#environment(value, place, depth)
    if (COPY.test(key) || key === 'binaryData') return this.#all(value, place, depth)
    if (namesSecret(key) && !isReference(value)) return this.#all(value, place, depth)
    if (key === 'image' && typeof value === 'string' && IMAGE.test(value)) return this.#known(value, place)
    return this.#any(value, place, depth + 1)
  }

  /** A list of `name` and `value`, or a mapping of them; references to other places stay visible. */
  #environment(value: unknown, place: string, depth: number): unknown {
    if (Array.isArray(value))
      return value.map((item: unknown, index) =>
        this.#variable(item, `${place}/${nameOf(item) ?? String(index)}`, depth)
      )
    return isObject(value)
      ? Object.fromEntries(
          Object.entries(value).map(([key, inner]) => [key, this.#variable(inner, `${place}/${key}`, depth)])
        )
      : value
  }

  #variable(item: unknown, place: string, depth: number): unknown {
    if (!isObject(item)) return this.#all(item, place, depth)
    return Object.fromEntries(
      Object.entries(item).map(([key, inner]) => [
        key,
        this.#variableField(key, inner, `${place}/${key}`, depth)
      ])
    )
  }

  #variableField(key: string, value: unknown, place: string, depth: number): unknown {
    if (key === 'name' && typeof value === 'string') return this.#known(value, place)
    return key === 'valueFrom' ? this.#any(value, place, depth + 1) : this.#all(value, place, depth)
  }

  #any(value: unknown, place: string, depth: number): unknown {
    if (depth > DEEPEST) return this.#all(value, place, depth)
    if (Array.isArray(value)) return this.#list(value, place, depth)
    if (isObject(value)) return isSecret(value) ? this.secret(value, place) : this.fields(value, place, depth)
    return typeof value === 'string' ? this.#text(value, place, depth) : this.#known(value, place)
  }

  #list(list: readonly unknown[], place: string, depth: number): readonly unknown[] {
    return list.map((item, index) => {
      const below = `${place}/${nameOf(item) ?? '*'}`
      const flag = list[index - 1]
      // `--password`, and its value as the next argument.
      const isFlagged = typeof flag === 'string' && /^--?[\w-]{2,80}$/.test(flag) && namesSecret(flag)
      return isFlagged && typeof item === 'string' && !item.startsWith('--')
        ? this.#all(item, below, depth)
        : this.#any(item, below, depth + 1)
    })
  }

  #text(text: string, place: string, depth: number): unknown {
    const { isKnown, cover } = this.#options
    const isOneLine = !text.includes('\n')
    if (isOneLine && isKnown(place, text)) return cover(place, text)
    const document = text.length <= LONGEST_DOCUMENT && /^\s*[{[]/.test(text) ? jsonIn(text) : undefined
    if (document !== undefined) return this.#document(text, document, place, depth)
    return coverText(
      text,
      (lead, value) => cover(`${place}\n${lead}`, value),
      (lead, line) => !isOneLine && isKnown(`${place}\n${lead}`, line)
    )
  }

  /** The original text, unless something in it is hidden. */
  #document(text: string, document: unknown, place: string, depth: number): string {
    if (depthOf(text) > DEEPEST) return this.#options.cover(place, text)
    const hidden: string[] = []
    const inner = new Hider(
      {
        isKnown: this.#options.isKnown,
        cover: (at, value) => {
          hidden.push(at)
          return this.#options.cover(at, value)
        }
      },
      this.#isSchema
    )
    const shown = inner.#any(document, `${place}/{}`, depth + 1)
    if (hidden.length === 0) return text
    return JSON.stringify(shown, undefined, text.trim().includes('\n') ? 2 : 0)
  }

  /** A number, a boolean, or a text without the form of a secret. */
  #known(value: unknown, place: string): unknown {
    const text = typeof value === 'number' || typeof value === 'string' ? String(value) : undefined
    return text !== undefined && this.#options.isKnown(place, text) ? this.#options.cover(place, text) : value
  }

  /** Hides everything except keys and booleans. */
  #all(value: unknown, place: string, depth: number): unknown {
    if (value === null || value === undefined || typeof value === 'boolean' || value === '') return value
    if (depth > DEEPEST) return this.#options.cover(place, '')
    if (Array.isArray(value))
      return value.map((item: unknown) => this.#all(item, `${place}/${nameOf(item) ?? '*'}`, depth + 1))
    if (isObject(value))
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, this.#all(inner, `${place}/${key}`, depth + 1)])
      )
    return this.#options.cover(place, textOf(value))
  }
}

/** The deepest nesting of brackets. */
function depthOf(json: string): number {
  let [open, most] = [0, 0]
  for (const [bracket] of json.matchAll(/[[\]{}]/g)) {
    open += bracket === '[' || bracket === '{' ? 1 : -1
    most = Math.max(most, open)
  }
  return most
}

/** The name of a list item: items keep their name when others are inserted before them. */
function nameOf(item: unknown): string | undefined {
  return stringAt(item, 'name') ?? stringAt(item, 'key')
}

/** The name of a Secret or of a mount is not secret; a list of names is not either. */
function isReference(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isReference)
  if (!isObject(value)) return false
  const fields = Object.keys(value)
  return (
    fields.every(field => REFERENCE.has(field)) &&
    fields.some(field => field === 'name' || field === 'secretName' || field === 'path')
  )
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
