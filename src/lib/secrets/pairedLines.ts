/** A mapping with the name of a secret on one line and its value on another: `- name: PASSWORD`, `value: x`. Pure. */
import { namesSecret } from './secretNames.ts'

/** Largest distance between the name and the value. Lines; mappings of variables have two or three. */
const NEIGHBOURS = 4

const VALUE = /^((?:\s|-\s)*)["']?(?:value|val|default|content)["']?\s{0,8}[:=]\s{0,8}/i
const NAME = /^((?:\s|-\s)*)["']?(?:name|key|id|variable)["']?\s{0,8}[:=]\s{0,8}["']?([\w.-]{1,120})/i
const ITEM = /^\s*-(?:\s|$)/

/** Where the value begins in a line of a mapping that names a secret; undefined for other lines. */
export function startOfPaired(lines: readonly string[], at: number): number | undefined {
  const line = lines[at] ?? ''
  const found = VALUE.exec(line)
  if (found === null) return undefined
  const [lead, indentation = ''] = found
  const isNamed =
    (!ITEM.test(line) && isNamedOn(lines, at, -1, indentation.length)) ||
    isNamedOn(lines, at, 1, indentation.length)
  return isNamed ? lead.length : undefined
}

/** Whether a line of the same mapping, above (-1) or below (1), has such a name. @param depth of its keys */
function isNamedOn(lines: readonly string[], at: number, step: -1 | 1, depth: number): boolean {
  for (let distance = 1; distance <= NEIGHBOURS; distance++) {
    const line = lines[at + step * distance]
    if (line === undefined || line.trim() === '' || depthOf(line) < depth) return false
    // An item begins a mapping, and belongs to the lines below it.
    if (step === 1 && ITEM.test(line) && depthOf(line) === depth) return false
    const [, indentation, name = ''] = NAME.exec(line) ?? []
    if (indentation?.length === depth && namesSecret(name)) return true
    if (step === -1 && ITEM.test(line) && depthOf(line) === depth) return false
  }
  return false
}

/** Indentation of the first key of a line, after the dashes of items. */
function depthOf(line: string): number {
  return /^(?:\s|-\s)*/.exec(line)?.[0].length ?? 0
}
