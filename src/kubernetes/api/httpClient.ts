/** The Kubernetes API over HTTP, at an address that requires no credentials. */
import { documentIn, listIn, objectIn } from './answers.ts'
import {
  ApiError,
  UnreachableError,
  type KubeClient,
  type ObjectList,
  type Query,
  type WatchEvent,
  type WatchOptions
} from './client.ts'
import { Connection, type Address, type Server } from './connection.ts'
import type { KubeObject } from '../objects.ts'
import { changesIn } from './watchStream.ts'

const ONLY_METADATA = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1'
/** How often a list is started again after its next page has expired. */
const MOST_BEGINNINGS = 3

type Writing = 'apply' | 'replace' | 'delete'

export function httpClient(address: Address, server: Server): KubeClient & { disconnect(): void } {
  const connection = new Connection(address, server)
  return {
    ...reading(connection),
    ...writing(connection),
    disconnect: () => {
      connection.disconnect()
    }
  }
}

function reading(connection: Connection): Omit<KubeClient, Writing> {
  const { name } = connection
  const json = async (path: string, query?: Query): Promise<unknown> =>
    documentIn(name, await connection.call('GET', path, query === undefined ? {} : { query }))
  return {
    name,
    serverNow: () => connection.serverNow(),
    json,
    get: async path => {
      try {
        return objectIn(name, await json(path))
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return undefined
        throw error
      }
    },
    list: async (path, query) => await listOf(connection, path, query),
    listMetadata: async (path, query) => await listOf(connection, path, query, ONLY_METADATA),
    watch: (path, query, options) => watch(connection, path, query, options),
    text: async (path, query) =>
      await connection.call('GET', path, { accept: '*/*', ...(query === undefined ? {} : { query }) })
  }
}

/**
 * This client requests no pages, but a proxy in front of an API server may send them: one page is not the whole list.
 */
async function listOf(
  connection: Connection,
  path: string,
  query: Query = {},
  accept = 'application/json'
): Promise<ObjectList> {
  const { name } = connection
  let items: readonly KubeObject[] = []
  for (let [page, beginnings] = ['', 1]; ;) {
    try {
      const asked = { ...query, ...(page === '' ? {} : { continue: page }) }
      const answer = await connection.call('GET', path, { query: asked, accept })
      const list = listIn(name, documentIn(name, answer))
      items = items.concat(list.items)
      if (list.next === '') return { resourceVersion: list.resourceVersion, items }
      page = list.next
    } catch (error) {
      const isExpired = error instanceof ApiError && error.status === 410
      if (!isExpired || page === '' || (beginnings += 1) > MOST_BEGINNINGS) throw error
      page = ''
      items = []
    }
  }
}

async function* watch(
  connection: Connection,
  path: string,
  query: Query,
  { resourceVersion, signal, gatherMs = () => 0 }: WatchOptions
): AsyncGenerator<WatchEvent> {
  const asked = { ...query, watch: 'true', allowWatchBookmarks: 'true', resourceVersion }
  const response = await connection.reaching(() =>
    connection.send('GET', path, { query: asked }, signal).catch((error: unknown) => {
      if (signal.aborted) return undefined
      throw error
    })
  )
  if (response === undefined) return
  if (response.statusCode !== 200) {
    const text = await connection.reaching(() => connection.textOf(response))
    if (response.statusCode === 410) return
    throw await connection.refusal(path, response.statusCode ?? 0, text)
  }
  yield* changesIn(response, gatherMs, signal)
}

function writing(connection: Connection): Pick<KubeClient, Writing> {
  const { name } = connection
  return {
    apply: async (path, object, fieldManager, { evenLate = false, dryRun = false, force = false } = {}) => {
      if (connection.isWorkOver && !evenLate) throw new UnreachableError(`${name} is not written to any more`)
      const text = await connection.call('PATCH', path, {
        query: { fieldManager, force: String(dryRun || force), ...(dryRun ? { dryRun: 'All' } : {}) },
        body: object,
        contentType: 'application/apply-patch+yaml'
      })
      return objectIn(name, documentIn(name, text))
    },
    replace: async (path, object) =>
      objectIn(name, documentIn(name, await connection.call('PUT', path, { body: object }))),
    delete: async (path, preconditions) => {
      try {
        await connection.call('DELETE', path, {
          body: {
            apiVersion: 'v1',
            kind: 'DeleteOptions',
            propagationPolicy: 'Background',
            ...(preconditions === undefined ? {} : { preconditions })
          }
        })
        return true
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return false
        throw error
      }
    }
  }
}
