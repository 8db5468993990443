import { jest } from '@jest/globals'
import {
  ApiError,
  UnreachableError,
  type KubeClient,
  type WatchEvent
} from '../../../../src/kubernetes/api/client.ts'
import { follow } from '../../../../src/kubernetes/api/follow.ts'
import type { KubeObject } from '../../../../src/kubernetes/objects.ts'

function object(name: string): KubeObject {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'shop' } }
}

/** A server with one object, whose watches tell these and then no more. */
function serverWith(events: readonly WatchEvent[]) {
  const watches = { begun: 0, ended: 0 }
  const client = {
    list: () => Promise.resolve({ resourceVersion: '1', items: [object('one')] }),
    watch: async function* (_path: string, _query: unknown, { signal }: { readonly signal: AbortSignal }) {
      watches.begun++
      try {
        yield* events
        await new Promise(resolve => {
          signal.addEventListener('abort', resolve)
        })
      } finally {
        watches.ended++
      }
    }
  } as unknown as KubeClient
  return { client, watches }
}

test('the whole collection, at first and after each change', async () => {
  const { client } = serverWith([
    { type: 'ADDED', object: object('two') },
    { type: 'BOOKMARK', object: object('') },
    { type: 'DELETED', object: object('one') }
  ])
  const seen: string[][] = []
  for await (const state of follow(client, { path: '/objects', query: {} }, new AbortController().signal)) {
    seen.push([...state.keys()])
    if (seen.length === 3) break
  }
  expect(seen).toEqual([['shop/one'], ['shop/one', 'shop/two'], ['shop/two']])
})

test('who has seen enough leaves no watch behind', async () => {
  const { client, watches } = serverWith([{ type: 'ADDED', object: object('two') }])
  for await (const state of follow(client, { path: '/objects', query: {} }, new AbortController().signal))
    if (state.size === 2) break
  expect(watches).toEqual({ begun: 1, ended: 1 })
})

describe('a server that does not answer now', () => {
  const busy = new ApiError(429, 'TooManyRequests', 'storage is (re)initializing')
  const broken = new ApiError(500, 'InternalError', 'conversion webhook failed')
  const away = new ApiError(503, 'ServiceUnavailable', 'apiserver is shutting down')
  const lost = new UnreachableError('ECONNRESET')
  const denied = new ApiError(403, 'Forbidden', 'may not watch')

  /** @param lists and watches: what they throw, one after the other; then they answer */
  async function followed(lists: readonly Error[], watches: readonly Error[] = []) {
    const [noLists, noWatches] = [[...lists], [...watches]]
    const client = {
      list: () => {
        const error = noLists.shift()
        return error
          ? Promise.reject(error)
          : Promise.resolve({ resourceVersion: '1', items: [object('one')] })
      },
      watch: async function* () {
        await Promise.resolve()
        const error = noWatches.shift()
        if (error !== undefined) throw error
        yield { type: 'ADDED' as const, object: object('two') }
      }
    } as unknown as KubeClient
    const told: string[] = []
    const onUnreachable = ({ message }: Error): void => void told.push(message)
    const signal = new AbortController().signal
    try {
      for await (const { size } of follow(client, { path: '/objects', query: {} }, signal, { onUnreachable }))
        if (size === 2) break
      return told
    } catch (error) {
      return [...told, `thrown: ${String(error)}`]
    }
  }

  test.each<[what: string, lists: readonly Error[], watches: readonly Error[], told: readonly string[]]>([
    ['N9: a list that is one too many', [busy], [], [busy.message]],
    ['a list of kinds that cannot be converted just now', [broken], [], [broken.message]],
    ['a server that shuts down', [away, lost], [], [away.message, lost.message]],
    ['a watch before the cache of the server is filled', [], [busy], [busy.message]],
    ['a watch that is refused', [], [denied], [`thrown: ApiError: ${denied.message}`]],
    ['a list that is refused', [denied], [], [`thrown: ApiError: ${denied.message}`]]
  ])(
    '%s',
    async (_what, lists, watches, told) => {
      expect(await followed(lists, watches)).toEqual(told)
    },
    10_000
  )

  test('for a minute', async () => {
    let now = 0
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => (now += 25_000))
    try {
      expect(await followed([busy, busy, busy, busy])).toEqual([
        busy.message,
        `thrown: ApiError: ${busy.message}`
      ])
    } finally {
      clock.mockRestore()
    }
  })
})
