/** The values of a release, and how they are passed to Helm. */
import { writeFile } from 'node:fs/promises'
import { join, basename } from 'node:path'
import { helmSetValue } from './setPath.ts'

export interface PathValue {
  /** In the syntax of Helm's --set: `image.tag`, `hosts[0].name`, `a\.b`. */
  readonly path: string
  readonly value: string
}

/** A file that the user named, with its content when the inputs were read; it is not read again. */
export interface ValuesFile {
  /** As the user wrote it. */
  readonly path: string
  readonly text: string
}

/** Helm reads --values as a line of CSV: a comma would split a path. */
function csvField(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Escapes a path, which --set-file reads like a value of --set. */
function escaped(path: string): string {
  return path.replace(/[\\,]/g, '\\$&')
}

/**
 * Values in the order in which Helm merges them, weakest first: files, inline, `set`, `set-file`, `set-literal`.
 *
 * Inline values and literals are passed in files of the private folder, since every process of the machine can read
 * arguments. Files of the workspace are passed as copies: they can change while Helm works.
 */
export async function valueArguments(
  values: {
    readonly values: string | undefined
    readonly valuesFiles: readonly ValuesFile[]
    readonly set: readonly PathValue[]
    readonly setFile: readonly PathValue[]
    readonly setLiteral: readonly PathValue[]
  },
  dir: string
): Promise<readonly string[]> {
  const args: string[] = []
  const addFile = async (name: string, text: string): Promise<void> => {
    const file = join(dir, name)
    await writeFile(file, text, { mode: 0o600, flag: 'wx' })
    args.push(`--values=${csvField(file)}`)
  }
  for (const [index, { path, text }] of values.valuesFiles.entries()) {
    // Helm's messages contain the name of the file.
    await addFile(
      `values-${String(index)}-${basename(path)
        .replace(/[^\w.-]/g, '_')
        .slice(-60)}`,
      text
    )
  }
  if (values.values !== undefined) await addFile('values.yaml', values.values)
  for (const { path, value } of values.set) args.push('--set', `${path}=${helmSetValue(value)}`)
  const addTexts = async (name: string, texts: readonly PathValue[]): Promise<void> => {
    for (const [index, { path, value }] of texts.entries()) {
      const file = join(dir, `${name}-${String(index)}`)
      await writeFile(file, value, { mode: 0o600, flag: 'wx' })
      args.push('--set-file', `${path}=${escaped(file)}`)
    }
  }
  await addTexts('text', values.setFile)
  await addTexts('literal', values.setLiteral)
  return args
}
