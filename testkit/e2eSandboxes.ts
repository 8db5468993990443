/** All sandboxes of the end-to-end tests together: before the first file and after the last one. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { cleared } from './clearSandbox.ts'
import { e2eSandboxBase, LAUNCHER, openSandbox, sandboxCommand } from './sandbox.ts'

/** Those that run, or have left something. */
async function e2eSandboxes(): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [LAUNCHER, 'list'])
  const base = e2eSandboxBase()
  const names = stdout.split('\n').map(line => line.split(/\s/)[0] ?? '')
  return names.filter(name => name.startsWith(`${base}-`))
}

export async function endE2eSandboxes(): Promise<void> {
  await Promise.all((await e2eSandboxes()).map(async name => sandboxCommand(['down', '--name', name])))
}

/**
 * Waits until everything that the tests deployed is gone from each sandbox.
 * @throws when a component does not run: nothing restarts one that crashed, so a test has cost KubeStellar a controller;
 * when ManifestWorks stay
 */
export async function checkE2eSandboxes(): Promise<void> {
  for (const name of await e2eSandboxes()) {
    await cleared(await openSandbox(name))
    console.log(`sandbox ${name}: no ManifestWorks are left`)
  }
}
