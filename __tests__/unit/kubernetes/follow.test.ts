import type { KubeClient, WatchEvent } from '../../../src/kubernetes/client.ts'
import { follow } from '../../../src/kubernetes/follow.ts'
import type { KubeObject } from '../../../src/kubernetes/objects.ts'

function object(name: string): KubeObject {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'shop' } }
}

/** A server with one object, whose watches tell these and then no more. */
function serverWith(events: readonly WatchEvent[]) {
  const watches = { begun: 0, ended: 0 }
  const client = {
    list: () => Promise.resolve({ resourceVersion: '1', items: [object('one')] }),
    watch: async function* (_path: string, _query: unknown, _version: string, signal: AbortSignal) {
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
  for await (const state of follow(client, '/objects', {}, new AbortController().signal)) {
    seen.push([...state.keys()])
    if (seen.length === 3) break
  }
  expect(seen).toEqual([['shop/one'], ['shop/one', 'shop/two'], ['shop/two']])
})

test('who has seen enough leaves no watch behind', async () => {
  const { client, watches } = serverWith([{ type: 'ADDED', object: object('two') }])
  for await (const state of follow(client, '/objects', {}, new AbortController().signal))
    if (state.size === 2) break
  expect(watches).toEqual({ begun: 1, ended: 1 })
})
