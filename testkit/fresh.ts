/** Names that no test before used, so that a sandbox can be used again. */

/** At most 12 characters longer than the prefix. */
export function freshName(prefix: string): string {
  return `${prefix}-${crypto.randomUUID().slice(0, 8)}`
}
