/** Guards for data of unknown shape: API objects, tool output, user YAML. */
import { own } from './own.ts'

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object at the end of the path, or an empty one: no caller distinguishes absent from empty. */
export function objectAt(value: unknown, ...path: readonly string[]): JsonObject {
  const found = at(value, ...path)
  return isObject(found) ? found : {}
}

export function arrayAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = at(value, ...path)
  return Array.isArray(found) ? (found as readonly unknown[]) : []
}

export function stringAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path)
  return typeof found === 'string' ? found : undefined
}

export function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = at(value, ...path)
  return typeof found === 'number' ? found : undefined
}

export function at(value: unknown, ...path: readonly string[]): unknown {
  let current = value
  for (const key of path) {
    if (!isObject(current)) return undefined
    current = own(current, key)
  }
  return current
}

/**
 * Deepest nesting of lists and mappings: all later code may recurse this deep. Objects of CRDs have about 50 levels.
 */
export const MOST_LEVELS = 200

export class TooDeepError extends Error {
  override readonly name = 'TooDeepError'

  constructor() {
    super(`it has more than ${MOST_LEVELS} levels`)
  }
}

/** Parses foreign JSON. @throws SyntaxError for invalid JSON, with a message that quotes the text; TooDeepError */
export function boundedJson(text: string): unknown {
  const value = JSON.parse(text) as unknown
  // A level takes two characters.
  if (text.length > 2 * MOST_LEVELS && isDeeper(value, MOST_LEVELS)) throw new TooDeepError()
  return value
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  if (Array.isArray(value)) return value.some(item => isDeeper(item, levels - 1))
  return Object.values(value).some(item => isDeeper(item, levels - 1))
}

/** Undefined for invalid JSON. */
export function jsonIn(text: string): unknown {
  try {
    return boundedJson(text)
  } catch {
    return undefined
  }
}

/** A safe integer written in digits; undefined for everything else. */
export function integerIn(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,16}$/.test(text)) return undefined
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : undefined
}
