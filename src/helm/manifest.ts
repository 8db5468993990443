/** Parses rendered YAML into objects: documents, `List` items and hooks. */
import { ActionError } from '../lib/errors.ts'
import { arrayAt, isObject, objectAt, stringAt } from '../lib/json.ts'
import type { KubeObject, ObjectRef } from '../kubernetes/objects.ts'
import { yamlIn, YamlError } from '../lib/yaml/yaml.ts'
import { parseYamlAside } from '../lib/yaml/yamlThread.ts'

const REMEDY = 'Check it with `helm template` and the same values.'
const NAME_REMEDY =
  'Give it a name: with `generateName` each deploy would create another object, and no policy could name the one to deliver.'

/** What keeps a document from being an object. */
class Fault {
  /** After `holds`. */
  readonly what: string
  readonly remedy: string

  constructor(what: string, remedy: string) {
    this.what = what
    this.remedy = remedy
  }
}

/**
 * @param what names the text in the error, e.g. `the rendered chart`
 * @throws ActionError CHART_RENDER for invalid YAML, for values that are not objects, or for more than can be parsed in
 * time
 */
export async function parseManifest(text: string, what: string): Promise<readonly KubeObject[]> {
  return (await documentsIn(text, what)).flatMap(flatten).map(object => {
    if (object instanceof Fault)
      throw new ActionError('CHART_RENDER', `${what} holds ${object.what}${placeOf(text)}`, {
        remedy: object.remedy
      })
    return object
  })
}

/** The template of the first document that is no object, if Helm has named it. */
function placeOf(manifest: string): string {
  const source = sourcesIn(manifest).find(({ text }) =>
    flatten(yamlIn(text)).some(object => object instanceof Fault)
  )
  return source === undefined ? '' : `, in ${source.file}`
}

/** The text of each document and the template that renders it, from the comments that Helm writes before each. */
function sourcesIn(manifest: string): readonly { readonly file: string; readonly text: string }[] {
  const [, ...parts] = manifest.split(/^# Source: /m)
  return parts.map(part => {
    const [file = ''] = part.split('\n', 1)
    return { file: file.trim(), text: part.slice(file.length).replace(/^---$/gm, '') }
  })
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

function flatten(value: unknown): readonly (KubeObject | Fault)[] {
  // Templates often render only comments. This is no fault.
  if (value === null || value === undefined) return []
  const kind = stringAt(value, 'kind')
  const apiVersion = stringAt(value, 'apiVersion')
  if (!isObject(value) || kind === undefined || kind === '' || apiVersion === undefined)
    return [new Fault('a document without apiVersion or kind', REMEDY)]
  // A template whose loop renders nothing leaves `items:` without a value. API machinery treats that as an empty list
  // too.
  if (Array.isArray(value['items']) || value['items'] === null) {
    const type = { apiVersion, kind: kind.replace(/List$/, '') }
    return arrayAt(value, 'items').flatMap(item => flatten(typed(item, type)))
  }
  const metadata = metadataOf(value)
  return metadata.name === ''
    ? [new Fault(`a ${kind} without a name`, NAME_REMEDY)]
    : [{ ...value, apiVersion, kind, metadata }]
}

/** The templates that render an object. */
export function filesRendering(manifest: string, { kind, name }: ObjectRef): readonly string[] {
  const isIt = (document: unknown): boolean =>
    stringAt(document, 'kind') === kind && stringAt(document, 'metadata', 'name') === name
  return sourcesIn(manifest)
    .filter(({ text }) => text.includes(kind) && text.includes(name) && isIt(yamlIn(text)))
    .map(({ file }) => file)
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
