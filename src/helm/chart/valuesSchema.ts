/**
 * Besides links, schemas can read outside of a chart. Helm loads what `$ref` in values.schema.json names, including
 * `file:///...`. A relative name starts at the root of the file system (pkg/chart/common/util/jsonschema.go begins at
 * `file:///`). Helm's messages then show parts of that file.
 */
import { isObject, jsonIn } from '../../lib/json.ts'
import { chartOutside, chartUnreadable } from './budget.ts'

const IS_SCHEMA = /^(?:charts\/[^/]+\/)*values\.schema\.json$/
const REFERENCES: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', '$recursiveRef'])
/** Helm contains these drafts. Most public charts name one without a version, for which Helm uses its newest. */
const DRAFT = /^https?:\/\/json-schema\.org\/(?:draft-0[4-7]\/|draft\/20(?:19-09|20-12)\/)?schema#?$/
const IDS: ReadonlySet<string> = new Set(['$id', 'id'])

/**
 * @param name relative to the folder of the chart that Helm loads; only schemas are read
 * @throws ActionError CHART_OUTSIDE, CHART_UNREADABLE
 */
export function refuseForeignSchema(name: string, content: Buffer): void {
  if (!IS_SCHEMA.test(name)) return
  const schema = jsonIn(content.toString('utf8').replace(/^\uFEFF/, ''))
  // Helm's parser accepts more than this one: a schema that is not understood is not passed on.
  if (schema === undefined) throw chartUnreadable(name, 'is no JSON')
  // No recursion: the schema may be deeply nested.
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
 * A reference must stay in the schema. An `$id` elsewhere may decide where a relative one leads. Helm fetches one with
 * a host, and the result may refer to a file.
 */
function leadsOut(key: string, text: string): boolean {
  if (key === '$schema') return text !== '' && !DRAFT.test(text)
  if (REFERENCES.has(key)) return text !== '' && !/^(?:#|urn:)/.test(text)
  return IDS.has(key) && /^\s*file:/i.test(text)
}
