/** Lists in sentences. */

/** `a, b and 3 more`. */
export function enumerate(items: readonly string[], most: number): string {
  const rest = items.length - most
  return rest <= 0 ? items.join(', ') : `${items.slice(0, most).join(', ')} and ${String(rest)} more`
}
