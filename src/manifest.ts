/** Rendered YAML as objects: documents, `List` items and hooks alike. */
import { LineCounter, parseAllDocuments, type Document } from 'yaml'
import { ActionError } from './errors.ts'
import { describeYamlError } from './inputs/yaml.ts'
import { arrayAt, isObject, objectAt, stringAt } from './json.ts'
import type { KubeObject } from './kubernetes/objects.ts'

/** @param what names the text in the error, e.g. `the rendered chart` */
export function parseManifest(text: string, what: string): readonly KubeObject[] {
  // 1.1, since that is how Helm and the API server's own parser read scalars.
  const lines = new LineCounter()
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
    version: '1.1',
    uniqueKeys: false,
    strict: false,
    logLevel: 'silent'
  })
  return [...documents].flatMap(document => {
    const [error] = document.errors
    if (error !== undefined) {
      throw new ActionError('CHART_RENDER', `${what} is not YAML: ${describeYamlError(error, lines)}`, {
        remedy: 'Look at it with `helm template` and the same values.'
      })
    }
    return flatten(valueOf(document, what), what)
  })
}

function valueOf(document: Document.Parsed, what: string): unknown {
  try {
    return document.toJS({ maxAliasCount: -1 })
  } catch {
    throw new ActionError('CHART_RENDER', `${what} is not YAML: an alias stands before its anchor`, {
      remedy: 'Look at it with `helm template` and the same values.'
    })
  }
}

function flatten(value: unknown, what: string): readonly KubeObject[] {
  // Templates that render to nothing but comments are the rule, not a fault.
  if (value === null || value === undefined) return []
  const kind = stringAt(value, 'kind')
  const apiVersion = stringAt(value, 'apiVersion')
  if (!isObject(value) || kind === undefined || apiVersion === undefined) {
    throw new ActionError('CHART_RENDER', `${what} holds a document without apiVersion or kind`, {
      remedy: 'Look at it with `helm template` and the same values.'
    })
  }
  if (kind.endsWith('List') && Array.isArray(value['items'])) {
    return arrayAt(value, 'items').flatMap(item => flatten(item, what))
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

function metadataOf(value: unknown): KubeObject['metadata'] {
  const metadata = objectAt(value, 'metadata')
  const { name } = metadata
  // Without quotes a name like 12 is a number to YAML; Helm refuses anything but a scalar.
  return { ...metadata, name: typeof name === 'string' || typeof name === 'number' ? String(name) : '' }
}
