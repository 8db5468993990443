/** Parses rendered YAML into objects: documents, `List` items and hooks. */
import { ActionError } from '../lib/errors.ts'
import { arrayAt, isObject, objectAt, stringAt } from '../lib/json.ts'
import type { KubeObject, ObjectRef } from '../kubernetes/objects.ts'
import { yamlIn, YamlError } from '../lib/yaml/yaml.ts'
import { parseYamlAside } from '../lib/yaml/yamlThread.ts'

const REMEDY = 'Check it with `helm template` and the same values.'

/**
 * @param what names the text in the error, e.g. `the rendered chart`
 * @throws ActionError CHART_RENDER for invalid YAML, for values that are not objects, or for more than can be parsed in
 * time
 */
export async function parseManifest(text: string, what: string): Promise<readonly KubeObject[]> {
  return (await documentsIn(text, what)).flatMap(document => flatten(document, what))
}

async function documentsIn(text: string, what: string): Promise<readonly unknown[]> {
  try {
    return await parseYamlAside(text)
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    throw new ActionError('CHART_RENDER', `${what} cannot be read as YAML: ${error.message}`, {
      remedy: REMEDY,
      cause: error
    })
  }
}

function flatten(value: unknown, what: string): readonly KubeObject[] {
  // Templates often render only comments. This is no fault.
  if (value === null || value === undefined) return []
  const kind = stringAt(value, 'kind')
  const apiVersion = stringAt(value, 'apiVersion')
  if (!isObject(value) || kind === undefined || kind === '' || apiVersion === undefined) {
    throw new ActionError('CHART_RENDER', `${what} holds a document without apiVersion or kind`, {
      remedy: REMEDY
    })
  }
  // A template whose loop renders nothing leaves `items:` without a value. API machinery treats that as an empty list
  // too.
  if (Array.isArray(value['items']) || value['items'] === null) {
    const type = { apiVersion, kind: kind.replace(/List$/, '') }
    return arrayAt(value, 'items').flatMap(item => flatten(typed(item, type), what))
  }
  const metadata = metadataOf(value)
  if (metadata.name === '') {
    throw new ActionError('CHART_RENDER', `${what} holds a ${kind} without a name`, {
      remedy:
        'Give it a name: with `generateName` each deploy would create another object, and no policy could name the one to deliver.'
    })
  }
  return [{ ...value, apiVersion, kind, metadata }]
}

/** The templates that render an object, from the comments that Helm writes before each document. */
export function filesRendering(manifest: string, { kind, name }: ObjectRef): readonly string[] {
  return manifest.split(/^# Source: /m).flatMap(part => {
    const end = part.indexOf('\n')
    const text = part.slice(end)
    if (!text.includes(kind) || !text.includes(name)) return []
    const document = yamlIn(text.replace(/^---$/gm, ''))
    const isIt = stringAt(document, 'kind') === kind && stringAt(document, 'metadata', 'name') === name
    return isIt ? [part.slice(0, end).trim()] : []
  })
}

/** A list item without a kind has the kind in the name of the list. */
function typed(item: unknown, type: Pick<KubeObject, 'apiVersion' | 'kind'>): unknown {
  const isBare = isObject(item) && item['kind'] === undefined && item['apiVersion'] === undefined
  return isBare ? { ...item, ...type } : item
}

function metadataOf(value: unknown): KubeObject['metadata'] {
  const { namespace, ...metadata } = objectAt(value, 'metadata')
  const { name } = metadata
  return {
    ...metadata,
    // A name like 12 without quotes is a number in YAML. Helm refuses values that are not scalars.
    name: typeof name === 'string' || typeof name === 'number' ? String(name) : '',
    // Helm treats an empty namespace as none: the object goes to the namespace of the release.
    ...(typeof namespace === 'string' && namespace !== '' ? { namespace } : {})
  }
}
