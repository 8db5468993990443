import { ApiError, UnreachableError, type KubeClient } from '../../../../src/kubernetes/api/client.ts'
import { persistent } from '../../../../src/kubernetes/api/persistent.ts'

/** Fails with these, one after the other, then answers. */
function failing(...errors: readonly Error[]): KubeClient & { readonly calls: () => number } {
  const left = [...errors]
  let calls = 0
  return {
    json: () => {
      calls += 1
      const error = left.shift()
      return error === undefined ? Promise.resolve('answer') : Promise.reject(error)
    },
    calls: () => calls
  } as unknown as KubeClient & { readonly calls: () => number }
}

const never = new AbortController().signal

test('what passes is asked again', async () => {
  const client = failing(
    new UnreachableError('connection refused'),
    new ApiError(503, '', 'not ready'),
    new ApiError(500, '', 'etcdserver: request timed out')
  )
  await expect(persistent(client, never).json('/')).resolves.toBe('answer')
  expect(client.calls()).toBe(4)
})

test('an answer is an answer', async () => {
  for (const status of [400, 401, 403, 404, 409, 500]) {
    const client = failing(new ApiError(status, '', 'no'))
    await expect(persistent(client, never).json('/')).rejects.toMatchObject({ status })
    expect(client.calls()).toBe(1)
  }
})

test('not for ever, and not once the run is over', async () => {
  const lost = Array.from({ length: 5 }, () => new UnreachableError('connection refused'))
  await expect(persistent(failing(...lost), never, 600).json('/')).rejects.toThrow('connection refused')
  const over = new AbortController()
  const asked = persistent(failing(...lost), over.signal).json('/')
  over.abort()
  await expect(asked).rejects.toThrow('connection refused')
})
