/** The licences of npm packages, for licenses.txt. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Of each package its name, its licence, and the licence's text.
 *
 * @param packages their folders
 * @throws Error for a package without any
 */
export async function licensesOf(packages: readonly string[]): Promise<string> {
  const texts = new Set(await Promise.all(packages.map(licenseOf)))
  return [...texts].sort().join('\n')
}

async function licenseOf(folder: string): Promise<string> {
  const { name, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly license?: string
  }
  const file = (await readdir(folder)).sort().find(entry => /^licen[cs]e(\.|$)/i.test(entry))
  if (license === undefined || file === undefined)
    throw new Error(`${name} tells no licence: its package.json needs \`license\`, and it a file LICENSE`)
  return `${name}\n${license}\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`
}
