/** Who reaches a `kubectl proxy`: this run, and no other user of the machine. With the real kubectl. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmod,
  copyFile,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  rm,
  symlink,
  writeFile
} from 'node:fs/promises'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runCommand, type Command } from '../../src/lib/exec.ts'
import { openProxy, type ProxiedClient } from '../../src/kubernetes/api/proxy.ts'
import { createSocketFolder, removeSocketFolders } from '../../src/kubernetes/api/socketFolder.ts'
import { startApiServer, type ApiServer } from '../../testkit/apiServer.ts'
import { nodeProgram } from '../../testkit/nodeProgram.ts'
import { npmTools } from '../../testkit/npmTools.ts'

const TOKEN = 'planted-token'
const NOBODY = 65534
const PATH = '/api/v1/namespaces'

let folder: string
let server: ApiServer
let kubectl: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proxies-'))
  // The folders above are open to all, as on a machine with several users.
  await chmod(folder, 0o755)
  kubectl = (await npmTools('v36')).kubectl
  server = await startApiServer('plain')
  await writeFile(join(folder, 'kubeconfig'), server.kubeconfig('wec1', { token: TOKEN }), { mode: 0o600 })
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

interface Opened {
  readonly client: ProxiedClient
  readonly command: Command
  readonly dir: string
}

/** @param length of RUNNER_TEMP's path */
async function open(length: number, more: { readonly platform?: NodeJS.Platform } = {}): Promise<Opened> {
  const temp = join(folder, 'x'.repeat(Math.max(length - folder.length - 1, 1)))
  await mkdir(temp, { recursive: true, mode: 0o755 })
  const dir = await mkdtemp(join(temp, 'ks-helm-deploy-'))
  let command: Command | undefined
  const client = await openProxy({
    name: 'cluster wec1',
    runCommand: async given => {
      command = given
      return await runCommand(given)
    },
    kubectl,
    kubeconfig: join(folder, 'kubeconfig'),
    env: { HOME: dir, KUBERC: 'off' },
    dir,
    id: `wec-${'w'.repeat(47)}-1`,
    signal: new AbortController().signal,
    ...more
  })
  if (command === undefined) throw new Error('kubectl was not started')
  return { client, command, dir }
}

/** What another user gets from an address, which he knows by whatever way: a status, or why there is none. */
async function asOther(options: object): Promise<string> {
  if (process.getuid?.() !== 0)
    throw new Error('only root can act as another user: run this test as root (sudo npm run jest)')
  const script = `require('node:http').get(${JSON.stringify({ ...options, path: PATH, headers: { host: 'localhost' } })},
    answer => console.log('status ' + answer.statusCode)).on('error', error => console.log(error.code))`
  // A program and a folder that he may use.
  const place = await mkdtemp('/tmp/other-')
  try {
    await chmod(place, 0o755)
    const child = spawn('/bin/sh', ['-c', 'exec "$0" -e "$1"', await readable(place), script], {
      uid: NOBODY,
      gid: NOBODY,
      cwd: '/',
      env: {},
      stdio: ['ignore', 'pipe', 'pipe']
    })
    let told = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (told += text))
    await once(child, 'close')
    return told.trim()
  } finally {
    await rm(place, { recursive: true })
  }
}

/** Node, where everybody may run it: the packaged one lies in folders of this user. */
async function readable(place: string): Promise<string> {
  const copy = join(place, 'node')
  await copyFile(nodeProgram(), copy)
  await chmod(copy, 0o755)
  return copy
}

const socketOf = ({ command }: Opened): string =>
  command.args.find(arg => arg.startsWith('--unix-socket='))?.slice('--unix-socket='.length) ?? ''

describe.each([60, 110, 200])('H2: with a RUNNER_TEMP of %i characters', length => {
  let opened: Opened
  beforeEach(async () => {
    opened = await open(length)
  })
  afterEach(async () => {
    await opened.client.close()
  })

  test('H2: the proxy listens on a socket, and on no port', async () => {
    expect(opened.command.args.filter(arg => /--(port|address)/.test(arg))).toEqual([])
    await expect(opened.client.list(PATH)).resolves.toMatchObject({ items: [] })
    expect(Buffer.byteLength(socketOf(opened))).toBeLessThan(104)
    const { mode, uid } = await lstat(dirname(socketOf(opened)))
    expect([mode & 0o777, uid]).toEqual([0o700, process.getuid?.()])
    expect((await lstat(socketOf(opened))).mode & 0o077).toBe(0)
  })

  test('H2: another user of the machine does not reach it', async () => {
    expect(await asOther({ socketPath: socketOf(opened) })).toBe('EACCES')
    const before = server.requests.length
    await opened.client.list(PATH)
    expect(server.requests).toHaveLength(before + 1)
  })

  test('H2: nothing is left of it', async () => {
    const place = dirname(socketOf(opened))
    await opened.client.close()
    await expect(lstat(place)).rejects.toThrow('ENOENT')
    expect(await readdir(opened.dir)).toEqual([])
  })
})

test('H2: two clusters have two sockets, which do not depend on their names', async () => {
  const both = [await open(100), await open(100)]
  const [first, second] = both.map(socketOf)
  expect(first).not.toBe(second)
  expect(`${first ?? ''}${second ?? ''}`).not.toContain('www')
  for (const { client } of both) await client.close()
})

describe('H2: on Windows, where kubectl has no sockets', () => {
  let opened: Opened
  beforeAll(async () => {
    opened = await open(60, { platform: 'win32' })
  })
  afterAll(async () => {
    await opened.client.close()
  })
  const prefix = (): string =>
    opened.command.args.find(arg => arg.startsWith('--api-prefix='))?.slice('--api-prefix='.length) ?? ''

  async function statusOf(path: string): Promise<number | undefined> {
    // The port is the run's own secret no more than that of any listener.
    const port = await portOf(prefix())
    const call = request({ host: '127.0.0.1', port, path, headers: { host: 'localhost' } })
    call.end()
    const [answer] = (await once(call, 'response')) as [{ statusCode?: number; resume: () => void }]
    answer.resume()
    return answer.statusCode
  }

  test('H2: the port answers behind a path of 256 random bits alone', async () => {
    expect(prefix()).toMatch(/^\/run-[0-9a-f]{64}\/$/)
    await expect(opened.client.list(PATH, { limit: '1' })).resolves.toMatchObject({ items: [] })
    const before = server.requests.length
    const guess = `/run-${'0'.repeat(64)}`
    for (const path of [
      PATH,
      '/',
      '/version',
      `${guess}${PATH}`,
      `/run-/..${PATH}`,
      `/static/..${PATH}`,
      `/%2e%2e${PATH}`
    ])
      expect(await statusOf(path)).not.toBe(200)
    expect(server.requests).toHaveLength(before)
    expect(await statusOf(`${prefix().slice(0, -1)}${PATH}`)).toBe(200)
  })

  test('H2: watches, queries and names are the same behind it', async () => {
    await expect(opened.client.get(`${PATH}/a%2Fb`)).resolves.toBeUndefined()
    const controller = new AbortController()
    setTimeout(() => {
      controller.abort()
    }, 300)
    for await (const event of opened.client.watch(
      PATH,
      { labelSelector: 'a=b' },
      {
        resourceVersion: '1',
        signal: controller.signal
      }
    ))
      throw new Error(event.type)
    expect(server.requests).toContain(
      `GET ${PATH}?labelSelector=a%3Db&watch=true&allowWatchBookmarks=true&resourceVersion=1`
    )
  })
})

/** The TCP port on which a process listens: others of this machine may listen as well. @param marks part of its argv */
async function portOf(marks: string): Promise<number> {
  for (const pid of (await readdir('/proc')).filter(name => /^\d+$/.test(name))) {
    const argv = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    if (!argv.includes(marks)) continue
    const files = await readdir(`/proc/${pid}/fd`)
    const links = await Promise.all(files.map(async file => await readlink(`/proc/${pid}/fd/${file}`)))
    const lines = (await readFile('/proc/net/tcp', 'utf8')).split('\n').slice(1)
    for (const line of lines) {
      const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/)
      if (state === '0A' && links.includes(`socket:[${inode}]`)) return Number.parseInt(local.slice(9), 16)
    }
  }
  throw new Error(`no process with ${marks} listens`)
}

describe('H2: socket folders', () => {
  let dir: string
  beforeEach(async () => {
    dir = await mkdtemp(join(folder, 'private-'))
  })

  test('H2: what a killed run left is found by its private folder, also below it', async () => {
    const below = join(dir, 'remediation')
    await mkdir(below)
    const paths = [await createSocketFolder(dir, 'wds'), await createSocketFolder(below, 'wds')]
    const listener = createServer()
    await once(listener.listen(join(paths[0] ?? '', 's')), 'listening')
    await removeSocketFolders(dir)
    for (const path of paths) await expect(lstat(path)).rejects.toThrow('ENOENT')
    listener.close()
  })

  test('H2: twice, and at the same time, is once', async () => {
    await createSocketFolder(dir, 'wds')
    await Promise.all([removeSocketFolders(dir), removeSocketFolders(dir)])
    await removeSocketFolders(dir)
    expect(await readdir(dir)).toEqual([])
  })

  test('H2: an id is used once', async () => {
    const path = await createSocketFolder(dir, 'wds')
    await expect(createSocketFolder(dir, 'wds')).rejects.toThrow('EEXIST')
    expect(await readlink(join(dir, 'wds.socketFolder'))).toBe(path)
    await removeSocketFolders(dir)
  })

  const fake = `/tmp/ks-helm-deploy-${'a'.repeat(32)}`
  test.each([
    ['a folder elsewhere', async (victim: string) => await Promise.resolve(victim)],
    ['a folder with another name', async () => await mkdtemp('/tmp/ks-helm-deploy-')],
    ['a folder that others may enter', async () => await made(fake, 0o755)],
    [
      'a link in its place',
      async (victim: string) => {
        await symlink(victim, fake)
        return fake
      }
    ],
    ['a way out of /tmp', async (victim: string) => await Promise.resolve(`/tmp/../${victim}`)]
  ])('H2: %s is not removed, whatever a link says', async (_name, target) => {
    const victim = await mkdtemp(join(folder, 'victim-'))
    await writeFile(join(victim, 'file'), 'kept')
    const path = await target(victim)
    try {
      if (path !== fake && path !== victim) await writeFile(join(path, 'kept'), '').catch(() => undefined)
      await symlink(path, join(dir, 'wds.socketFolder'))
      await removeSocketFolders(dir)
      await expect(lstat(path)).resolves.toBeDefined()
      expect(await readdir(victim)).toContain('file')
    } finally {
      await rm(path, { recursive: true, force: true })
    }
  })

  async function made(path: string, mode: number): Promise<string> {
    await mkdir(path)
    await chmod(path, mode)
    return path
  }
})
