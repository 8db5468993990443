/**
 * Expressions of the Common Expression Language, as Kubernetes itself takes them in admission policies. A module of its
 * own in `dist/`, loaded by runs that use it.
 */
import { Environment } from '@marcbachmann/cel-js'
import type { KubeObject } from './kubernetes/objects.ts'

/** @returns whether the object is as the expression says; @throws Error when it cannot be told, e.g. `No such key: phase` */
export type Expression = (object: KubeObject) => boolean

export type Compile = (text: string) => Expression

/** Top-level fields of an object that expressions may name. */
const FIELDS = ['status', 'spec', 'metadata'] as const

const environment = FIELDS.reduce(
  (environment, field) => environment.registerVariable(field, 'dyn'),
  new Environment()
)

/** @throws Error with the reason when the text is no expression that says yes or no */
export const compile: Compile = text => {
  const { valid, error, type } = environment.check(text)
  if (!valid) throw new Error(firstLineOf(error))
  if (type !== 'bool' && type !== 'dyn') throw new Error(`it is of type ${String(type)}, not a yes or no`)
  const evaluate = environment.parse(text)
  return object => {
    const values = Object.fromEntries(FIELDS.map(field => [field, object[field] ?? {}]))
    try {
      return evaluate(values) === true
    } catch (error) {
      throw new Error(firstLineOf(error), { cause: error })
    }
  }
}

/** The rest draws the place. */
function firstLineOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n')[0] ?? ''
}
