/** The values of the chart: the inputs `values`, `values-files`, `set`, `set-file` and `set-literal`. */
import { messageOf } from '../../lib/errors.ts'
import { isObject } from '../../lib/json.ts'
import { FileRefused } from '../../lib/files/realFile.ts'
import { quote } from '../faults.ts'
import type { Given } from '../given.ts'
import { helmPathProblem, helmValueProblem, splitAssignment } from '../../helm/setPath.ts'
import type { ValuesFile, PathValue } from '../../helm/values.ts'
import { SUBMODULE_REMEDY, whyNot, type Workspace } from '../workspace.ts'
import { parseYamlDocuments } from '../../lib/yaml/yaml.ts'

/** The text, which contains a mapping; undefined when it is empty or only has comments. */
export function readValues(given: Given): string | undefined {
  const text = given.raw('values')
  if (text === undefined) return undefined
  try {
    const documents = parseYamlDocuments(text)
    if (documents.length === 0) return undefined
    const fault = faultIn(documents, given)
    if (fault !== undefined) given.fault('values', fault.what, fault.remedy)
  } catch (error) {
    given.fault('values', `YAML with a fault: ${messageOf(error)}`, 'Correct that line.')
  }
  return text.replace(/^\uFEFF/, '')
}

/** In the given order. Each file is read once, here: Helm and the digest of the values use this text. */
export function readValuesFiles(given: Given, workspace: Workspace): readonly ValuesFile[] {
  return given.lines('values-files').flatMap(({ text: path }) => {
    const located = workspace.locate(path)
    if (located.kind !== 'file') {
      given.fault(
        'values-files',
        `${quote(path)}, ${whyNot(located)}`,
        workspace.isInEmptyFolder(path)
          ? SUBMODULE_REMEDY
          : 'Give one path a line, relative to the workspace; check that the job checks the repository out first.'
      )
      return []
    }
    try {
      const text = workspace.read(located.path)
      const fault = faultIn(parseYamlDocuments(text), given)
      if (fault !== undefined) given.fault('values-files', `${quote(path)}, ${fault.what}`, fault.remedy)
      return [{ path, text }]
    } catch (error) {
      const why =
        error instanceof FileRefused ? `which ${error.message}` : `YAML with a fault: ${messageOf(error)}`
      given.fault('values-files', `${quote(path)}, ${why}`, 'Correct the file.')
      return []
    }
  })
}

/** Helm decides the types; blanks around path and value are ignored. */
export function readSet(given: Given): readonly PathValue[] {
  return assignments(given, 'set').map(({ number, path, value: text }) => {
    const value = text.trim()
    const problem = helmValueProblem(value)
    if (problem !== undefined)
      given.fault(
        'set',
        `the value in line ${number}: ${problem}`,
        'Write a list as Helm does, `path={a,b}`, up to the end of the line. For a text that begins with a brace, write `\\{`, or use `set-literal`.'
      )
    return { path, value }
  })
}

/** Texts of files in the workspace. Each is read once, here, like values files. */
export function readSetFile(given: Given, workspace: Workspace): readonly PathValue[] {
  return assignments(given, 'set-file').flatMap(({ number, path, value }) => {
    // Shows nothing of a line, for the same reason as the other inputs of this form.
    const fault = (which: string, remedy: string): readonly PathValue[] => {
      given.fault('set-file', `the file in line ${number}, ${which}`, remedy)
      return []
    }
    const file = value.trim()
    const located = workspace.locate(file)
    if (file === '' || located.kind !== 'file')
      return fault(
        file === '' ? 'which has no name' : whyNot(located),
        'Write `path=FILE`, one a line, the file relative to the workspace; check that the job checks the repository out first.'
      )
    try {
      const text = workspace.bytes(located.path).toString()
      // Decoding replaces bytes that are not UTF-8 by this character.
      if (text.includes('\uFFFD')) return fault('which is no text in UTF-8', 'Save the file as UTF-8.')
      return [{ path, value: text }]
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error
      return fault(`which ${error.message}`, 'Correct the file.')
    }
  })
}

/** Texts: everything after the first `=`, unchanged. */
export function readSetLiteral(given: Given): readonly PathValue[] {
  return assignments(given, 'set-literal').map(({ path, value }) => ({ path, value }))
}

/** With the number of each line. */
function assignments(
  given: Given,
  name: 'set' | 'set-file' | 'set-literal'
): readonly (PathValue & { readonly number: number })[] {
  return given.rawLines(name).flatMap(({ number, text }) => {
    const assignment = splitAssignment(text)
    // Shows nothing of a line: it may be a secret without its path, or one that contains "=".
    if (assignment === undefined) {
      given.fault(
        name,
        `line ${number} without "="`,
        'Write `path=value`, one a line; a value cannot have several lines: put such a text into a file, and name that in `set-file`.'
      )
      return []
    }
    const path = assignment.path.trim()
    const problem = helmPathProblem(path)
    if (problem !== undefined)
      given.fault(
        name,
        `the path in line ${number}: ${problem}`,
        'Write paths as Helm does: `image.tag`, `hosts[0].name`, `labels.example\\.com/team`.'
      )
    return [{ number, path, value: assignment.value }]
  })
}

/** Helm 4 merges several documents; Helm 3 would use only the first, without a message. */
const HELM_3 = /^[\^~=v\s]*3\b/

function faultIn(documents: readonly unknown[], given: Given): { what: string; remedy: string } | undefined {
  const odd = documents.find(document => !isObject(document))
  if (odd !== undefined) return { what: `YAML that is ${shapeOf(odd)}`, remedy: 'Write `key: value` lines.' }
  if (documents.length < 2 || !HELM_3.test(given.text('helm-version') ?? '')) return undefined
  return {
    what: `YAML of ${documents.length} documents, of which Helm 3 reads the first one only`,
    remedy: 'Write one document, or use Helm 4, which merges them.'
  }
}

function shapeOf(value: unknown): string {
  return Array.isArray(value) ? 'a list, not a mapping' : 'a single value, not a mapping'
}
