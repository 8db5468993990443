/** The Node that starts the action: version 24, which `runs.using: node24` in action.yml means to a runner. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const MAJOR = 24

/**
 * From the npm package that carries it for this platform (an optional dependency), else the one that runs this.
 * @throws Error that tells what to do, when there is neither
 */
export function nodeProgram(): string {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const name = `node-${platform}-${process.arch}`
  const packaged = fileURLToPath(new URL(`../node_modules/${name}/bin/${program}`, import.meta.url))
  if (existsSync(packaged)) return packaged
  if (Number(process.versions.node.split('.')[0]) >= MAJOR) return process.execPath
  throw new Error(
    `The action needs Node ${MAJOR}: this is Node ${process.versions.node}, and the npm package ${name} is not installed. Run npm ci, or use Node ${MAJOR} or newer.`
  )
}
