/** A YAML document as the JSON that Helm and kubectl convert it to before they read it. */
import { MOST_LEVELS } from '../../json.ts'
import { YamlFault } from './cursor.ts'
import type { Alias, Mapping, Node, Scalar } from './parser.ts'
import { MERGE, isNumber, keyOf, resolve } from './resolve.ts'

/** Replaces a key that Go has and JSON does not: no text can contain it. */
const NO_KEY = '\ud800'
/** Limit for the texts that aliases repeat, in characters: Go has no limit. */
const MOST_REPEATED = 16 * 1024 * 1024

/** @throws YamlFault */
export function valueOf(document: Node): unknown {
  const decoder = new Decoder()
  const value = decoder.value(document)
  if (decoder.hasFaults) refuseFaults(value)
  return value
}

/** Replaces a value that JSON does not have: a fault only if no later key replaces it. */
class NoJson {
  readonly fault: YamlFault

  constructor(reason: string, at: number) {
    this.fault = new YamlFault(reason, at)
  }
}

function refuseFaults(value: unknown): void {
  if (value instanceof NoJson) throw value.fault
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) refuseFaults(inner)
}

class Decoder {
  hasFaults = false
  /** Counted like in Go, to detect a bomb: all decoded nodes, and those inside aliases. */
  #decoded = 1
  #repeated = 0
  #repeatedCharacters = 0
  #level = 0
  readonly #open = new Set<Alias>()

  value(node: Node): unknown {
    this.#count(node)
    this.#level += 1
    // Chained aliases are deeper than their text.
    if (this.#level > MOST_LEVELS) throw new YamlFault(`more than ${MOST_LEVELS} levels`, node.at)
    const value = this.#content(node)
    this.#level -= 1
    return value
  }

  #content(node: Node): unknown {
    switch (node.kind) {
      case 'alias':
        return this.#within(node, () => this.value(node.target))
      case 'scalar':
        return this.#scalar(node)
      case 'sequence':
        return node.items.map(item => this.value(item))
      case 'mapping': {
        const entries = new Map<string, unknown>()
        this.#fill(entries, node)
        return Object.fromEntries(entries)
      }
    }
  }

  #scalar(node: Scalar): unknown {
    const value = this.#resolved(node)
    if (!isNumber(value)) return value
    return Number.isFinite(value.value) ? value.value : this.#noJson('JSON has no .inf and no .nan', node.at)
  }

  #resolved({ tag, text, isPlain, at }: Scalar): ReturnType<typeof resolve> {
    if (this.#open.size > 0) this.#repeatedCharacters += text.length
    if (this.#repeatedCharacters > MOST_REPEATED) throw new YamlFault('aliases multiply each other', at)
    return tag === '' && !isPlain ? text : resolve(tag, text, at)
  }

  /** In the order of the text: a later key wins, also over a merged one, and vice versa. */
  #fill(entries: Map<string, unknown>, { pairs }: Mapping): void {
    for (const [key, value] of pairs) {
      if (isMerge(key)) this.#merge(entries, value)
      else {
        const name = this.#key(key)
        const found = this.value(value)
        if (name !== undefined) entries.set(name, found)
        else entries.set(NO_KEY, this.#noJson('a key is empty, or a number that is too large', key.at))
      }
    }
  }

  /** Undefined if JSON has no such key. */
  #key(node: Node): string | undefined {
    this.#count(node)
    if (node.kind === 'alias') return this.#within(node, () => this.#key(node.target))
    if (node.kind !== 'scalar') throw new YamlFault('a list or a mapping is no key', node.at)
    const value = this.#resolved(node)
    if (typeof value === 'string') return value
    if (typeof value === 'boolean') return String(value)
    return value === null ? undefined : keyOf(value)
  }

  #noJson(reason: string, at: number): NoJson {
    this.hasFaults = true
    return new NoJson(reason, at)
  }

  #merge(entries: Map<string, unknown>, node: Node): void {
    if (node.kind === 'sequence') {
      // The first one wins.
      for (const item of node.items.toReversed()) this.#mergeOne(entries, item)
    } else this.#mergeOne(entries, node)
  }

  #mergeOne(entries: Map<string, unknown>, node: Node): void {
    const target = node.kind === 'alias' ? node.target : node
    if (target.kind !== 'mapping') throw new YamlFault('"<<" merges mappings only', node.at)
    this.#count(node)
    if (node.kind !== 'alias') this.#fill(entries, target)
    else
      this.#within(node, () => {
        this.#count(target)
        this.#fill(entries, target)
      })
  }

  #within<T>(alias: Alias, work: () => T): T {
    if (this.#open.has(alias)) throw new YamlFault('an anchor stands around its own alias', alias.at)
    if (this.#open.size >= MOST_LEVELS) throw new YamlFault(`more than ${MOST_LEVELS} levels`, alias.at)
    this.#open.add(alias)
    const result = work()
    this.#open.delete(alias)
    return result
  }

  /** @throws YamlFault where Go refuses a bomb */
  #count({ at }: Node): void {
    this.#decoded += 1
    if (this.#open.size > 0) this.#repeated += 1
    if (
      this.#repeated > 100 &&
      this.#decoded > 1000 &&
      this.#repeated / this.#decoded > allowedShare(this.#decoded)
    )
      throw new YamlFault('aliases multiply each other', at)
  }
}

/** The share that aliases may repeat: 99 % of a small document, 10 % of a large one. */
function allowedShare(decoded: number): number {
  const [small, large] = [400_000, 4_000_000]
  if (decoded <= small) return 0.99
  if (decoded >= large) return 0.1
  return 0.99 - 0.89 * ((decoded - small) / (large - small))
}

function isMerge(node: Node): boolean {
  return node.kind === 'scalar' && node.text === '<<' && (node.isPlain || node.tag === MERGE)
}
