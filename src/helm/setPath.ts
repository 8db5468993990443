/**
 * Paths into values in the syntax of Helm's --set (strvals): dots, `[0]`, and a backslash before these characters in
 * names.
 */
import { objectAt } from '../lib/json.ts'
import { own } from '../lib/own.ts'

/** Helm's own limit for list indexes. */
const MAX_INDEX = 65_536

/** Splits a line at its first `=` without a backslash before it; undefined when there is none. */
export function splitAssignment(line: string): { path: string; value: string } | undefined {
  const [path] = /^(?:\\.|[^\\=])*/.exec(line) ?? ['']
  return line[path.length] === '=' ? { path, value: line.slice(path.length + 1) } : undefined
}

/** What is wrong with a path, as a phrase; undefined for a valid path. */
export function helmPathProblem(path: string): string | undefined {
  if (path === '') return 'it is empty'
  let rest = path
  for (;;) {
    const [name] = /^(?:\\.|[^\\.[\],])*/s.exec(rest) ?? ['']
    if (name === '') return 'a name is missing'
    rest = rest.slice(name.length)
    while (rest.startsWith('[')) {
      const [whole = '', index] = /^\[(\d+)\]/.exec(rest) ?? []
      if (index === undefined) return 'brackets hold a number, as in "[0]"'
      if (Number(index) > MAX_INDEX) return `an index is at most ${MAX_INDEX}`
      rest = rest.slice(whole.length)
    }
    if (rest === '') return undefined
    if (rest.startsWith(',')) return 'a comma does not separate; one that belongs to a name is written "\\,"'
    if (rest.startsWith(']')) return 'a bracket closes that was not opened'
    if (rest === '\\') return 'it ends with a backslash'
    if (!rest.startsWith('.')) return 'a "." or "[" has to follow "]"'
    rest = rest.slice(1)
  }
}

/** The value at a valid path; undefined if there is none. */
export function valueAtPath(values: unknown, path: string): unknown {
  let current = values
  for (const [, name = '', index] of path.matchAll(/((?:\\.|[^\\.[\],])+)|\[(\d+)\]/gs)) {
    if (index !== undefined)
      current = Array.isArray(current) ? (current as unknown[])[Number(index)] : undefined
    else current = own(objectAt({ current }, 'current'), name.replace(/\\(.)/gs, '$1'))
  }
  return current
}

/** A list in the syntax of Helm's --set: from "{" to the first "}" without a backslash before it. */
const LIST = /^\{(?:\\.|[^\\}])*\}/s

/** What is wrong with a value of --set, as a phrase; undefined for a valid value. */
export function helmValueProblem(value: string): string | undefined {
  // Templates are texts: Helm would refuse them as lists.
  if (!value.startsWith('{') || value.startsWith('{{')) return undefined
  const [list] = LIST.exec(value) ?? []
  if (list === undefined) return 'a list has to end with "}"'
  return list.length < value.length ? 'a list has to end with the line' : undefined
}

/**
 * Parses a valid value like Helm's --set: lists, types, null and backslashes as in Helm. But the whole line is one
 * value, so a comma outside of a list is part of it.
 */
export function helmSetValue(value: string): string {
  const [list] = LIST.exec(value) ?? []
  if (list?.length === value.length) return value
  return value.replace(/\\.|,/gs, found => (found === ',' ? '\\,' : found)).replace(/^\{/, '\\{')
}
