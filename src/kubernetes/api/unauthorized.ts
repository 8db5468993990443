/** Credentials that a server does not accept: noticed wherever in the run, and whoever asked. */
import { ApiError, type KubeClient } from './client.ts'

/** 401 alone: a 403 is about the rights of somebody who is known. */
export function isRefusal(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401
}

/** The same client; `onRefused` is called with each refusal before its caller learns of it. */
export function noticing<T extends KubeClient>(client: T, onRefused: () => void): T {
  const noticed = async <R>(call: () => Promise<R>): Promise<R> => {
    try {
      return await call()
    } catch (error) {
      if (isRefusal(error)) onRefused()
      throw error
    }
  }
  return {
    ...client,
    json: async (...args) => await noticed(async () => await client.json(...args)),
    get: async (...args) => await noticed(async () => await client.get(...args)),
    listMetadata: async (...args) => await noticed(async () => await client.listMetadata(...args)),
    list: async (...args) => await noticed(async () => await client.list(...args)),
    text: async (...args) => await noticed(async () => await client.text(...args)),
    apply: async (...args) => await noticed(async () => await client.apply(...args)),
    replace: async (...args) => await noticed(async () => await client.replace(...args)),
    delete: async (...args) => await noticed(async () => await client.delete(...args)),
    async *watch(...args) {
      try {
        yield* client.watch(...args)
      } catch (error) {
        if (isRefusal(error)) onRefused()
        throw error
      }
    }
  }
}
