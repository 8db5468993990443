/** The sandbox itself: closed to others, and honest about what does not work. One of its own, with one WEC. */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat, symlink } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { listenersOf } from '../../testkit/listeners.ts'
import { registryLogin } from '../../testkit/registry.ts'
import {
  e2eSandboxName,
  openSandbox,
  sandboxCommand,
  startSandbox,
  type Sandbox
} from '../../testkit/sandbox.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const NAME = `${e2eSandboxName()}-one`

let sandbox: Sandbox

beforeAll(async () => {
  await sandboxCommand(['down', '--name', NAME])
  sandbox = await startSandbox(NAME, '--wecs', '1', '--registry-username', 'somebody')
})
afterAll(async () => {
  await sandboxCommand(['down', '--name', NAME])
})

/** Beside the others, for it needs no sandbox. */
const { parallel } = parallelTests('sandbox')

parallel('the end-to-end tests fail when the sandbox cannot start, and say what is missing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'no-go-'))
  try {
    await symlink(process.execPath, join(folder, 'node'))
    // No program but Node, so no Go either, and nothing that was built before.
    const env = { PATH: folder, HOME: folder, XDG_CACHE_HOME: folder, KS_E2E_NAME: `${NAME}-never` }
    const jest = 'node --experimental-vm-modules node_modules/jest/bin/jest.js --selectProjects e2e'
    await expect(typed(`${join(folder, jest)} agentRights`, env)).rejects.toThrow(
      /The sandbox is built with Go, which is not on PATH\. Install Go \d+\.\d+ or newer/
    )
  } finally {
    await rm(folder, { recursive: true })
  }
})

/** As somebody types it. @throws with what it said */
async function typed(command: string, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const [program = '', ...args] = command.split(' ')
  const { stdout } = await promisify(execFile)(program, args, { cwd: ROOT, env })
  return stdout
}

function pids({ components }: Sandbox): readonly number[] {
  return components.map(({ pid }) => pid)
}

test('keys and kubeconfigs are for their owner only', async () => {
  const entries = await readdir(sandbox.stateFolder, { recursive: true, withFileTypes: true })
  const secret = entries.filter(
    entry => entry.isFile() && /\.(key|kubeconfig|password|token|csv)$/.test(entry.name)
  )
  expect(secret.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'wds.kubeconfig',
      'its.kubeconfig',
      'wecs.kubeconfig',
      'server.key',
      'registry.password'
    ])
  )
  for (const { parentPath, name } of secret)
    expect([name, ((await stat(join(parentPath, name))).mode & 0o777).toString(8)]).toEqual([name, '600'])
  expect((await stat(sandbox.stateFolder)).mode & 0o777).toBe(0o700)
})

test('every component listens on 127.0.0.1, at its ports among others', () => {
  const expected = Object.values(sandbox.ports).map(port => `127.0.0.1:${String(port)}`)
  const listeners = listenersOf(pids(sandbox))
  expect(listeners).toEqual(expect.arrayContaining(expected))
  // KubeStellar's own metrics ports are any that are free.
  expect(listeners.filter(listener => !listener.startsWith('127.0.0.1:'))).toEqual([])
})

test('the registry asks for its password', async () => {
  const { username, password } = await registryLogin(sandbox)
  const statusWith = async (login: string): Promise<number> => {
    const authorization = `Basic ${Buffer.from(login).toString('base64')}`
    return (await fetch(`http://${sandbox.registry.address}/v2/`, { headers: { authorization } })).status
  }
  await expect(statusWith(`${username}:${password}`)).resolves.toBe(200)
  await expect(statusWith(`${username}:wrong`)).resolves.toBe(401)
  await expect(statusWith(`wrong:${password}`)).resolves.toBe(401)
  expect((await fetch(`http://${sandbox.registry.address}/v2/`)).status).toBe(401)
})

describe('up', () => {
  test('fails with the last lines of what dies while it starts, and goes on when the cause is gone', async () => {
    // In the order in which they start: the registry waits for nothing.
    const components = ['registry', 'wec1-apiserver']
    await sandbox.control('stop', ...components)
    const squatters = await Promise.all(
      components.map(async component => await listenAt(sandbox.ports[component] ?? 0))
    )
    try {
      for (const [index, component] of components.entries()) {
        await expect(typed(`npm run --silent sandbox -- up --name ${NAME}`)).rejects.toThrow(
          new RegExp(
            `sandbox: ${component} ended while it started\\. The end of its log .*address already in use`,
            's'
          )
        )
        squatters[index]?.close()
      }
    } finally {
      for (const squatter of squatters) squatter.close()
    }
    await typed(`npm run --silent sandbox -- up --name ${NAME}`)
  })

  test('heals what was killed, and nothing is lost', async () => {
    const name = 'kept'
    await sandbox.kubectl('wds', 'create', 'namespace', name)
    const before = (await openSandbox(NAME)).components
    const victims = ['etcd', 'wds-apiserver', 'kubestellar', 'wec1-agent']
    for (const { name: component, pid } of before)
      if (victims.includes(component)) process.kill(pid, 'SIGKILL')
    await expect(typed(`npm run --silent sandbox -- status --name ${NAME}`)).rejects.toThrow('Command failed')
    sandbox = await startSandbox(NAME)
    for (const { name: component, pid } of before) {
      const now = sandbox.components.find(({ name }) => name === component)?.pid
      expect([component, now === pid]).toEqual([component, !victims.includes(component)])
    }
    await expect(sandbox.kubectl('wds', 'get', 'namespace', name)).resolves.toContain('Active')
  })
})

/** One that ended may stay in the table until somebody asks for its exit code. */
function isAlive(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${String(pid)}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}

test('down leaves no process and no file', async () => {
  const [all, programs] = [pids(sandbox), sandbox.stateFolder]
  await typed(`npm run --silent sandbox -- down --name ${NAME}`)
  expect(all.filter(isAlive)).toEqual([])
  expect(existsSync(programs)).toBe(false)
})

async function listenAt(port: number): Promise<Server> {
  const server = createServer()
  await once(server.listen(port, '127.0.0.1'), 'listening')
  return server
}
