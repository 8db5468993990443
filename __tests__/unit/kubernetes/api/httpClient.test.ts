import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { UnreachableError } from '../../../../src/kubernetes/api/client.ts'
import { httpClient } from '../../../../src/kubernetes/api/httpClient.ts'

const ANSWERS: ReadonlyMap<string | undefined, string> = new Map([
  ['/deep', `${'{"a":'.repeat(300)}1${'}'.repeat(300)}`],
  ['/text', 'hunter2'],
  ['/fine', '{"kind":"A"}']
])

type Answer = readonly [status: number, body: string]
/** In place of what stands above; undefined leaves it to that. */
let answer: (request: IncomingMessage) => Answer | undefined
let server: Server
let client: ReturnType<typeof httpClient>
beforeAll(async () => {
  const respond = (request: IncomingMessage, response: ServerResponse): void => {
    const [status, body] = answer(request) ?? [200, ANSWERS.get(request.url)]
    response.writeHead(status).end(body)
  }
  server = createServer(respond).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  client = httpClient(
    { host: '127.0.0.1', port, prefix: '' },
    {
      name: 'the WDS',
      workOver: new AbortController().signal,
      unreachable: text => Promise.resolve(new UnreachableError(text))
    }
  )
})
beforeEach(() => {
  answer = () => undefined
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

describe('N5: an APIService without a server', () => {
  const GROUP = '/apis/metrics.k8s.io/v1beta1'
  const AWAY = { name: 'ApiError', status: 503, reason: 'GroupUnavailable' }
  const LOST = { name: 'UnreachableError' }

  test.each<[what: string, path: string, status: number, text: string, error: object]>([
    ['is its own trouble', GROUP, 503, 'service unavailable\n', AWAY],
    [
      'of which the API server says how',
      `${GROUP}/pods`,
      503,
      'error trying to reach service: dial tcp',
      AWAY
    ],
    ['is none of the core group', '/api/v1/pods', 503, 'service unavailable', LOST],
    ['is none of discovery', '/apis', 503, 'service unavailable', LOST],
    ['is no balancer that lost the API server', GROUP, 503, '<h1>503 Service Unavailable</h1>', LOST],
    ['is no kubectl that lost it', GROUP, 500, 'error trying to reach service: dial tcp', LOST]
  ])('%s', async (_what, path, status, text, error) => {
    answer = () => [status, text]
    await expect(client.json(path)).rejects.toMatchObject(error)
    await expect(client.list(path)).rejects.toMatchObject(error)
  })

  test('is named', async () => {
    answer = () => [503, 'service unavailable']
    await expect(client.json(GROUP)).rejects.toThrow(
      'the API group metrics.k8s.io/v1beta1 is registered, and its server does not answer: service unavailable'
    )
  })
})

describe('a list in pages, for which nobody asked', () => {
  const EXPIRED: Answer = [410, '{"kind":"Status","code":410,"reason":"Expired","message":"too old"}']
  const page = (name: string, next = ''): Answer => {
    const metadata = { resourceVersion: '7', ...(next === '' ? {} : { continue: next }) }
    const items = [{ metadata: { name } }]
    return [200, JSON.stringify({ apiVersion: 'v1', kind: 'PodList', metadata, items })]
  }
  const pages = (...given: readonly Answer[]): readonly string[] => {
    const [left, asked] = [[...given], [] as string[]]
    answer = ({ url = '' }) => {
      asked.push(new URL(url, 'http://a').searchParams.get('continue') ?? 'first')
      return left.shift()
    }
    return asked
  }
  const names = async (list: Promise<{ readonly items: readonly { metadata: { name: string } }[] }>) =>
    (await list).items.map(({ metadata }) => metadata.name)

  test.each(['list', 'listMetadata'] as const)('%s reads all of them', async how => {
    const asked = pages(page('a', 't1'), page('b', 't2'), page('c'))
    await expect(names(client[how]('/api/v1/pods', { labelSelector: 'x' }))).resolves.toEqual(['a', 'b', 'c'])
    expect(asked).toEqual(['first', 't1', 't2'])
  })

  test('is begun again when the next page has expired', async () => {
    const asked = pages(page('a', 't1'), EXPIRED, page('b', 't2'), page('c'))
    await expect(names(client.list('/api/v1/pods'))).resolves.toEqual(['b', 'c'])
    expect(asked).toEqual(['first', 't1', 'first', 't2'])
  })

  test('is none when its pages expire each time', async () => {
    pages(page('a', 't'), EXPIRED, page('a', 't'), EXPIRED, page('a', 't'), EXPIRED)
    await expect(client.list('/api/v1/pods')).rejects.toMatchObject({ status: 410 })
  })

  test('is none when a page is no list', async () => {
    pages(page('a', 't'), [200, '{"error":"session expired"}'])
    await expect(client.list('/api/v1/pods')).rejects.toThrow(
      'the WDS answers with something that is no list'
    )
  })
})
