import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { UnreachableError } from '../../../src/kubernetes/client.ts'
import { httpClient } from '../../../src/kubernetes/httpClient.ts'

const ANSWERS: ReadonlyMap<string | undefined, string> = new Map([
  ['/deep', `${'{"a":'.repeat(300)}1${'}'.repeat(300)}`],
  ['/text', 'hunter2'],
  ['/fine', '{"kind":"A"}']
])

let server: Server
let client: ReturnType<typeof httpClient>
beforeAll(async () => {
  server = createServer((request, response) => response.end(ANSWERS.get(request.url))).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  client = httpClient(
    'the WDS',
    { host: '127.0.0.1', port, prefix: '' },
    new AbortController().signal,
    text => Promise.resolve(new UnreachableError(text))
  )
})
afterAll(() => {
  client.disconnect()
  server.close()
})

test.each([
  ['/deep', { code: 'ANSWER_UNREADABLE', message: 'an answer of the WDS has more than 200 levels' }],
  ['/text', { name: 'UnreachableError', message: 'the WDS does not answer with JSON' }]
])('M5: the answer %s is refused, and not quoted', async (path, refusal) => {
  const error: unknown = await client.json(path).catch((error: unknown) => error)
  expect(error).toMatchObject(refusal)
  expect(JSON.stringify(error)).not.toContain('hunter2')
})

test('an answer that is fine is taken', async () => {
  expect(await client.json('/fine')).toEqual({ kind: 'A' })
})
