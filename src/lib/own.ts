/**
 * A field of an object with foreign keys. `object[key]` also finds the members of Object.prototype, for `constructor`,
 * `toString` or `__proto__`. So the lint rule `own/foreign-keys` requires this function for every such read.
 */
export function own<T>(object: Readonly<Record<string, T>>, key: string): T | undefined {
  // eslint-disable-next-line own/foreign-keys -- the one place that checks
  const value = object[key]
  return Object.hasOwn(object, key) ? value : undefined
}
