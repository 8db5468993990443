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

/** Like Promise.all, but nothing is left running when it throws the first error. */
export async function allSettledOrThrow<T extends readonly unknown[]>(promises: {
  readonly [I in keyof T]: Promise<T[I]>
}): Promise<T> {
  const results = await Promise.allSettled(promises as readonly Promise<unknown>[])
  for (const result of results) if (result.status === 'rejected') throw result.reason
  return results.map(result => (result as PromiseFulfilledResult<unknown>).value) as unknown as T
}
