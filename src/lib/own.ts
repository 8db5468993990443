/**
 * A field of an object whose keys others wrote. `object[key]` finds what Object.prototype has for `constructor`,
 * `toString` or `__proto__`: the lint rule `own/foreign-keys` therefore sends every such read here.
 */
export function own<T>(object: Readonly<Record<string, T>>, key: string): T | undefined {
  // eslint-disable-next-line own/foreign-keys -- the one place that checks
  const value = object[key]
  return Object.hasOwn(object, key) ? value : undefined
}
