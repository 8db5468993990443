/** What the chart is filled with: the inputs `values`, `values-files`, `set` and `set-literal`. */
import { messageOf } from '../errors.ts'
import { isObject } from '../json.ts'
import { quote } from './faults.ts'
import type { Given } from './given.ts'
import { helmPathProblem, splitAssignment } from './helmPath.ts'
import type { PathValue } from './inputs.ts'
import { readText, whyNot, type Workspace } from './workspace.ts'
import { parseYaml } from '../lib/yaml.ts'

/** The text, with a mapping in it; undefined when it is empty or nothing but comments. */
export function readValues(given: Given): string | undefined {
  const text = given.raw('values')
  if (text === undefined) return undefined
  try {
    const values = parseYaml(text)
    if (values === undefined) return undefined
    if (!isObject(values))
      given.fault('values', `YAML that is ${shapeOf(values)}`, 'Write `key: value` lines.')
  } catch (error) {
    given.fault('values', `YAML with a fault: ${messageOf(error)}`, 'Correct that line.')
  }
  return text.replace(/^\uFEFF/, '')
}

/** Absolute paths, in the order given. */
export function readValuesFiles(given: Given, workspace: Workspace): readonly string[] {
  return given.lines('values-files').flatMap(({ text }) => {
    const located = workspace.locate(text)
    if (located.kind !== 'file') {
      given.fault(
        'values-files',
        `${quote(text)}, ${whyNot(located)}`,
        'Give one path a line, relative to the workspace; check that the job checks the repository out first.'
      )
      return []
    }
    try {
      const values = parseYaml(readText(located.path))
      if (values !== undefined && !isObject(values))
        given.fault(
          'values-files',
          `${quote(text)}, YAML that is ${shapeOf(values)}`,
          'Write `key: value` lines.'
        )
    } catch (error) {
      given.fault(
        'values-files',
        `${quote(text)}, YAML with a fault: ${messageOf(error)}`,
        'Correct the file.'
      )
    }
    return [located.path]
  })
}

/** Typed by Helm; blanks around path and value mean nothing. */
export function readSet(given: Given): readonly PathValue[] {
  return assignments(given, 'set').map(({ path, value }) => ({ path, value: value.trim() }))
}

/** Texts, exactly as they stand after the first `=`. */
export function readSetLiteral(given: Given): readonly PathValue[] {
  return assignments(given, 'set-literal')
}

function assignments(given: Given, name: 'set' | 'set-literal'): readonly PathValue[] {
  return given.rawLines(name).flatMap(({ number, text }) => {
    const assignment = splitAssignment(text)
    // The line is not shown: it may be a secret that lost its path.
    if (assignment === undefined) {
      given.fault(
        name,
        `line ${number} without "="`,
        'Write `path=value`, one a line; a value cannot have several lines.'
      )
      return []
    }
    const path = assignment.path.trim()
    const problem = helmPathProblem(path)
    if (problem !== undefined)
      given.fault(
        name,
        `line ${number} with the path ${quote(path)}: ${problem}`,
        'Write paths as Helm does: `image.tag`, `hosts[0].name`, `labels.example\\.com/team`.'
      )
    return [{ path, value: assignment.value }]
  })
}

function shapeOf(value: unknown): string {
  return Array.isArray(value) ? 'a list, not a mapping' : 'a single value, not a mapping'
}
