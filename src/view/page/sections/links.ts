/** Foreign URLs: only web pages become links. Pure. */
import type { Cell } from '../model.ts'

export function linkOr(address: string, text: string): Cell {
  const url = URL.parse(address)
  return url !== null && ['http:', 'https:'].includes(url.protocol) ? { href: url.href, text } : address
}
