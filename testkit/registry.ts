/** Charts in the registry of a sandbox. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { npmTools } from './npmTools.ts'
import type { SandboxDocument } from './sandbox.ts'

export interface RegistryLogin {
  readonly username: string
  readonly password: string
}

/** @throws Error when the sandbox was started without a registry user */
export async function registryLogin({ registry }: SandboxDocument): Promise<RegistryLogin> {
  const { username, passwordFile } = registry
  if (username === undefined || passwordFile === undefined)
    throw new Error('the sandbox has an open registry: start it with --registry-username')
  return { username, password: (await readFile(passwordFile, 'utf8')).trim() }
}

/** Packs and pushes a chart folder. @returns the reference without a version: `oci://127.0.0.1:PORT/charts/web` */
export async function pushChart(sandbox: SandboxDocument, folder: string): Promise<string> {
  const { helm } = await npmTools('v36')
  const { username, password } = await registryLogin(sandbox)
  const { address } = sandbox.registry
  const home = await mkdtemp(join(tmpdir(), 'push-'))
  try {
    const call = async (...args: readonly string[]): Promise<string> => {
      const running = promisify(execFile)(helm, [...args], {
        cwd: home,
        env: { PATH: '/usr/bin:/bin', HOME: home }
      })
      running.child.stdin?.end(password)
      return (await running).stdout
    }
    await call('registry', 'login', address, '--username', username, '--password-stdin', '--plain-http')
    const packed = /^Successfully packaged .*: (.*\/(.+)-\d[^/]*\.tgz)$/m.exec(await call('package', folder))
    if (packed === null) throw new Error(`helm packed nothing from ${folder}`)
    const [, archive = '', name = ''] = packed
    await call('push', archive, `oci://${address}/charts`, '--plain-http')
    return `oci://${address}/charts/${name}`
  } finally {
    await rm(home, { recursive: true })
  }
}
