/** The client of `kubectl proxy`, with a program in its place that sends what a real API server does not on command. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../../src/lib/exec.ts'
import { openProxy, type ProxiedClient } from '../../src/kubernetes/api/proxy.ts'

/**
 * Answers `?watch=true&count=N&size=CHARACTERS&every=MS&objects=N` with so many changes, of one object after the other,
 * and `&text=` with this text.
 */
const SERVER = `
const path = process.argv.find(arg => arg.startsWith('--unix-socket=')).slice('--unix-socket='.length)
require('node:http').createServer((request, response) => {
  const query = new URL(request.url, 'http://localhost').searchParams
  const text = query.get('text')
  if (text !== null) return response.end(text)
  const [count, size, every, objects] = ['count', 'size', 'every', 'objects'].map(name => Number(query.get(name)))
  let sent = 0
  const send = () => {
    const name = String(sent % objects)
    const metadata = { name, resourceVersion: String(++sent), uid: name.padStart(36, '0') }
    const object = { apiVersion: 'example.com/v1', kind: 'Widget', metadata, spec: { text: 'x'.repeat(size) } }
    response.write(JSON.stringify({ type: 'MODIFIED', object }) + '\\n')
    if (sent === count) response.end()
    else if (every === 0) send()
    else setTimeout(send, every)
  }
  send()
}).listen(path, () => console.log('Starting to serve on ' + path))
process.on('SIGINT', () => process.exit())
`

const HOUR_MS = 60 * 60 * 1000

let dir: string
let client: ProxiedClient

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'proxy-'))
  client = await openProxy({
    name: 'the WDS',
    runCommand: async ({ args, ...command }) =>
      await runCommand({ ...command, tool: process.execPath, args: ['-e', SERVER, '--', ...args] }),
    kubectl: 'kubectl',
    kubeconfig: '/dev/null',
    env: {},
    dir,
    id: 'wds',
    signal: new AbortController().signal
  })
})
afterAll(async () => {
  await client.close()
  await rm(dir, { recursive: true })
})

interface Told {
  readonly name: string
  /** Milliseconds since the one before. */
  readonly gap: number
}

async function watched(
  changes: {
    readonly count: number
    readonly size: number
    readonly every: number
    readonly objects?: number
  },
  gatherMs: number,
  signal = new AbortController().signal,
  onTold: () => void = () => undefined
): Promise<readonly Told[]> {
  const sent = { objects: changes.count, ...changes }
  const query = Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, String(value)]))
  const told: Told[] = []
  let last = performance.now()
  for await (const { object } of client.watch('/objects', query, {
    resourceVersion: '1',
    signal,
    gatherMs: () => gatherMs
  })) {
    const now = performance.now()
    told.push({ name: object.metadata.name, gap: now - last })
    last = now
    onTold()
  }
  return told
}

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => String(index))

test('changes are gathered, and none is lost', async () => {
  const gatherMs = 200
  const told = await watched({ count: 200, size: 100, every: 2 }, gatherMs)
  expect(told.map(({ name }) => name)).toEqual(names(200))
  const pauses = told.filter(({ gap }) => gap > 0.9 * gatherMs).length
  expect(pauses).toBeGreaterThan(0)
  // All the others came with one before them.
  expect(told.filter(({ gap }) => gap > 0.5 * gatherMs)).toHaveLength(pauses)
})

test('large changes are gathered like small ones', async () => {
  const every = 150
  const told = await watched({ count: 15, size: 100_000, every }, 4 * every)
  expect(told.map(({ name }) => name)).toEqual(names(15))
  expect(told.filter(({ gap }) => gap > 0.5 * every).length).toBeLessThan(8)
})

test('large changes that have waited count once for each object', async () => {
  const told = await watched({ count: 60, size: 100_000, every: 0, objects: 3 }, 200)
  expect(told.slice(-3).map(({ name }) => name)).toEqual(names(3))
  // The first may be read before there are more.
  expect(told.length).toBeLessThan(7)
})

test('a trickle after much that has waited is gathered again', async () => {
  const gatherMs = 200
  const told = await watched({ count: 200, size: 3000, every: 10 }, gatherMs)
  expect(told.map(({ name }) => name)).toEqual(names(200))
  expect(told.filter(({ gap }) => gap > 0.9 * gatherMs).length).toBeGreaterThan(4)
})

test('what comes faster than it is read is not held up', async () => {
  const gatherMs = 200
  const told = await watched({ count: 2000, size: 3000, every: 0 }, gatherMs)
  expect(told.map(({ name }) => name)).toEqual(names(2000))
  // 6 MB are about 90 parts; the server takes a breath now and then.
  const pauses = told.filter(({ gap }) => gap > 0.9 * gatherMs).length
  expect(pauses).toBeLessThan(20)
})

describe('changes that are read together', () => {
  const [first, second] = ['11111111-2222-3333-4444-555555555555', '99999999-8888-7777-6666-555555555555']
  let version = 0
  /** As an API server writes a custom resource: keys come in the order of the alphabet. */
  const custom = (
    type: string,
    name: string,
    uid: string,
    metadata: object = {},
    spec: object = {}
  ): string => {
    version += 1
    const object = {
      apiVersion: 'work.open-cluster-management.io/v1',
      kind: 'ManifestWork',
      metadata: { ...metadata, name, resourceVersion: String(version), uid },
      spec
    }
    return JSON.stringify({ type, object })
  }
  const told = async (lines: readonly string[], gatherMs: number): Promise<readonly string[]> => {
    const found: string[] = []
    const query = { text: lines.map(line => `${line}\n`).join('') }
    for await (const { type, object } of client.watch('/objects', query, {
      resourceVersion: '1',
      signal: never,
      gatherMs: () => gatherMs
    }))
      found.push(`${type} ${object.metadata.name} ${object.metadata.resourceVersion ?? ''}`)
    return found
  }
  const never = new AbortController().signal
  beforeEach(() => {
    version = 0
  })

  test('count once for each object, and in their order', async () => {
    const lines = [
      custom('ADDED', 'a', first),
      custom('ADDED', 'b', second),
      custom('MODIFIED', 'a', first),
      custom('MODIFIED', 'a', first),
      custom('DELETED', 'b', second)
    ]
    expect(await told(lines, 1)).toEqual(['MODIFIED a 4', 'DELETED b 5'])
    expect(await told(lines, 0)).toHaveLength(5)
  })

  test('an object that is made anew is another one', async () => {
    const lines = [
      custom('MODIFIED', 'a', first),
      custom('DELETED', 'a', first),
      custom('ADDED', 'a', second)
    ]
    expect(await told(lines, 1)).toEqual(['DELETED a 2', 'ADDED a 3'])
  })

  test('no object is taken for another by what it carries', async () => {
    const uid = { resourceVersion: '1', uid: first }
    const lines = [
      custom('MODIFIED', 'a', first),
      custom('MODIFIED', 'b', second, { annotations: uid }, { manifests: [{ metadata: uid, spec: {} }] }),
      custom('MODIFIED', 'c', 'no uid', { annotations: { text: JSON.stringify({ a: uid, spec: {} }) } }),
      // A built-in kind.
      ...['d', 'e'].map(name =>
        JSON.stringify({
          type: 'MODIFIED',
          object: {
            apiVersion: 'apps/v1',
            kind: 'ControllerRevision',
            metadata: { name },
            data: { ...uid, spec: {} },
            spec: {}
          }
        })
      )
    ]
    expect(await told(lines, 1)).toEqual(['a 1', 'b 2', 'c 3', 'd ', 'e '].map(name => `MODIFIED ${name}`))
  })

  test('end where the server gives up', async () => {
    const error = JSON.stringify({ type: 'ERROR', object: { kind: 'Status', code: 410 } })
    expect(await told([custom('ADDED', 'a', first), error, custom('MODIFIED', 'b', second)], 1)).toEqual([
      'ADDED a 1'
    ])
  })
})

test('an end is not waited for', async () => {
  const ending = new AbortController()
  const told = await watched({ count: 1000, size: 100, every: 1000 }, HOUR_MS, ending.signal, () => {
    ending.abort()
  })
  expect(told.map(({ name }) => name)).toEqual(['0'])
})
