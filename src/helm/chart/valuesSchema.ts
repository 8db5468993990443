/**
 * The other way out of a chart beside links: Helm loads what `$ref` of values.schema.json names, also `file:///...`, and
 * a relative name is one of the whole machine (pkg/chart/common/util/jsonschema.go begins at `file:///`). Its messages then
 * show parts of that file.
 */
import { isObject, jsonIn } from '../../lib/json.ts'
import { chartOutside, chartUnreadable } from './budget.ts'

const IS_SCHEMA = /^(?:charts\/[^/]+\/)*values\.schema\.json$/
const REFERENCES: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', '$recursiveRef'])
/** Helm has them within itself; without a draft it takes its newest, and most public charts write that. */
const DRAFT = /^https?:\/\/json-schema\.org\/(?:draft-0[4-7]\/|draft\/20(?:19-09|20-12)\/)?schema#?$/
const IDS: ReadonlySet<string> = new Set(['$id', 'id'])

/**
 * @param name from the folder of the chart that Helm loads; other files than schemas are not read
 * @throws ActionError CHART_OUTSIDE, CHART_UNREADABLE
 */
export function refuseForeignSchema(name: string, content: Buffer): void {
  if (!IS_SCHEMA.test(name)) return
  const schema = jsonIn(content.toString('utf8').replace(/^\uFEFF/, ''))
  // Helm's parser takes more than this one: what is not understood is not handed on.
  if (schema === undefined) throw chartUnreadable(name, 'is no JSON')
  // No recursion: it may be nested deeply.
  const open: unknown[] = [schema]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (Array.isArray(value)) for (const item of value as readonly unknown[]) open.push(item ?? '')
    if (!isObject(value)) continue
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && leadsOut(key, inner))
        throw chartOutside(
          name,
          `leads out of the chart with its ${key}: write a reference that begins with "#"`
        )
      if (typeof inner === 'object' && inner !== null) open.push(inner)
    }
  }
}

/**
 * A reference stays in the schema; where a relative one leads, an `$id` elsewhere may decide. One with a host is fetched by
 * Helm, and what comes may refer to a file.
 */
function leadsOut(key: string, text: string): boolean {
  if (key === '$schema') return text !== '' && !DRAFT.test(text)
  if (REFERENCES.has(key)) return text !== '' && !/^(?:#|urn:)/.test(text)
  return IDS.has(key) && /^\s*file:/i.test(text)
}
