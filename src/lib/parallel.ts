/** Default limit of concurrent requests to one API server. */
export const PARALLEL = 16

/** Results in the order of the items, at most `limit` calls at a time. */
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  call: (item: T) => Promise<R>
): Promise<readonly R[]> {
  const results = new Array<R>(items.length)
  const queue = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await call(item)
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker))
  return results
}

/**
 * Like Promise.all, but it throws the first error only after everything has ended.
 * @param onFailure called at the first error, to end the others
 */
export async function allSettledOrThrow<T extends readonly unknown[]>(
  promises: { readonly [I in keyof T]: Promise<T[I]> },
  onFailure: () => void = () => undefined
): Promise<T> {
  const all = promises as readonly Promise<unknown>[]
  const results = Promise.all(all)
  results.catch(onFailure)
  await Promise.allSettled(all)
  return (await results) as unknown as T
}
