/** Where programs are searched: PATH, without folders that the workspace could fill. */
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { own } from '../own.ts'
import { isInside, realOf } from './paths.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The absolute folders of PATH outside of the workspace, in their order. A relative or empty entry means the working
 * directory of a program, which may be a foreign checkout.
 */
export function searchPath(env: Environment): readonly string[] {
  const entries = (variable(env, 'PATH') ?? '').split(delimiter)
  return entries.filter(entry => isAbsolute(entry) && !isInWorkspace(entry, env))
}

/**
 * The absolute path of the program with this bare name. A link into the workspace is ignored, wherever it is.
 * @returns undefined when there is none
 */
export function findProgram(name: string, env: Environment): string | undefined {
  const file = process.platform === 'win32' && !/\.exe$/i.test(name) ? `${name}.exe` : name
  return searchPath(env)
    .map(folder => join(folder, file))
    .find(path => isProgram(path, env))
}

/** Whether this user may run the file, and it is outside of the workspace. @param path absolute */
export function isProgram(path: string, env: Environment): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile() && !isInWorkspace(path, env)
  } catch {
    return false
  }
}

function isInWorkspace(path: string, env: Environment): boolean {
  const workspace = variable(env, 'GITHUB_WORKSPACE') ?? ''
  return workspace !== '' && isInside(real(workspace), real(path))
}

/** A missing path leads nowhere else. */
function real(path: string): string {
  return realOf(path) ?? path
}

/** Windows uses `Path`. */
function variable(env: Environment, name: string): string | undefined {
  const found = Object.keys(env).find(key => key === name || key.toUpperCase() === name)
  return found === undefined ? undefined : own(env, found)
}
