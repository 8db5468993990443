/** Rendered YAML as objects: documents, `List` items and hooks alike. */
import { ActionError } from '../lib/errors.ts'
import { arrayAt, isObject, objectAt, stringAt } from '../lib/json.ts'
import type { KubeObject, ObjectRef } from '../kubernetes/objects.ts'
import { yamlIn, YamlError } from '../lib/yaml/yaml.ts'
import { parseYamlAside } from '../lib/yaml/yamlThread.ts'

const REMEDY = 'Look at it with `helm template` and the same values.'

/**
 * @param what names the text in the error, e.g. `the rendered chart`
 * @throws ActionError CHART_RENDER for what is no YAML, no object, or more than can be parsed in time
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
  // Templates that render to nothing but comments are the rule, not a fault.
  if (value === null || value === undefined) return []
  const kind = stringAt(value, 'kind')
  const apiVersion = stringAt(value, 'apiVersion')
  if (!isObject(value) || kind === undefined || kind === '' || apiVersion === undefined) {
    throw new ActionError('CHART_RENDER', `${what} holds a document without apiVersion or kind`, {
      remedy: REMEDY
    })
  }
  // A template whose loop renders nothing leaves `items:` without a value; API machinery takes that for an empty list, too.
  if (Array.isArray(value['items']) || value['items'] === null) {
    const type = { apiVersion, kind: kind.replace(/List$/, '') }
    return arrayAt(value, 'items').flatMap(item => flatten(typed(item, type), what))
  }
  const metadata = metadataOf(value)
  if (metadata.name === '') {
    throw new ActionError('CHART_RENDER', `${what} holds a ${kind} without a name`, {
      remedy:
        'Give it a name: with `generateName` each deploy would make another object, and KubeStellar could not be told which one to deliver.'
    })
  }
  return [{ ...value, apiVersion, kind, metadata }]
}

/** The templates that render it, by the comments that Helm writes before each document. */
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

/** An item of a list that says nothing of its kind is of the kind that the list is named after. */
function typed(item: unknown, type: Pick<KubeObject, 'apiVersion' | 'kind'>): unknown {
  const isBare = isObject(item) && item['kind'] === undefined && item['apiVersion'] === undefined
  return isBare ? { ...item, ...type } : item
}

function metadataOf(value: unknown): KubeObject['metadata'] {
  const { namespace, ...metadata } = objectAt(value, 'metadata')
  const { name } = metadata
  return {
    ...metadata,
    // Without quotes a name like 12 is a number to YAML; Helm refuses anything but a scalar.
    name: typeof name === 'string' || typeof name === 'number' ? String(name) : '',
    // To Helm an empty one is none: the object goes to the namespace of the release.
    ...(typeof namespace === 'string' && namespace !== '' ? { namespace } : {})
  }
}
