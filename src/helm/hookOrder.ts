/** The order in which Helm runs the hooks of one event. Of Helm 3 and 4. Pure. */

export interface Ordered {
  readonly weight: number
  readonly name: string
}

/**
 * By weight, then by name. Helm's documentation says kind before name, but `hookByWeight` of pkg/action/hooks.go compares names
 * (helm#12414): of one weight, the Job `a` runs before the ServiceAccount `b` is created. Hooks of one name stay in the given
 * order, in which Helm has sorted them by kind.
 */
export function inHelmsOrder<T extends Ordered>(hooks: readonly T[]): readonly T[] {
  return [...hooks].sort((left, right) => left.weight - right.weight || compare(left.name, right.name))
}

/** By bytes, as Go compares; names of objects are ASCII. */
function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
