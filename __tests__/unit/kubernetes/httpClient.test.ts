import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
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
  client = httpClient('the WDS', { host: '127.0.0.1', port }, new AbortController().signal)
})
afterAll(() => {
  client.disconnect()
  server.close()
})

test.each(['/deep', '/text'])('M5: the answer %s is refused with a code, and not quoted', async path => {
  const error: unknown = await client.json(path).catch((error: unknown) => error)
  expect(error).toMatchObject({
    code: 'ANSWER_UNREADABLE',
    message: 'an answer of the WDS is no JSON, or has more than 200 levels'
  })
  expect(JSON.stringify(error)).not.toContain('hunter2')
})

test('an answer that is fine is taken', async () => {
  expect(await client.json('/fine')).toEqual({ kind: 'A' })
})
