/** Notices credentials that a server does not accept, whatever part of the run called it. */
import { ApiError, type KubeClient } from './client.ts'

/** 401 only: a 403 is about the permissions of a known user. */
export function isRefusal(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401
}

/** The same client; it calls `onRefused` for each refusal, before its caller gets the error. */
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
