/**
 * Parses HTTP answers into objects. Any other content does not come from an API server, but from a login page or a
 * proxy without a connection. It counts as no answer, and the call is repeated.
 */
import { ActionError } from '../../lib/errors.ts'
import {
  arrayAt,
  boundedJson,
  isObject,
  jsonIn,
  MOST_LEVELS,
  stringAt,
  TooDeepError,
  type JsonObject
} from '../../lib/json.ts'
import { UnreachableError, type ObjectList, type WatchEvent } from './client.ts'
import type { KubeObject } from '../objects.ts'

/** @param name of the server in messages @throws UnreachableError; ActionError ANSWER_UNREADABLE */
export function documentIn(name: string, text: string): unknown {
  try {
    return boundedJson(text)
  } catch (error) {
    if (error instanceof TooDeepError) throw unreadable(name, `has more than ${MOST_LEVELS} levels`)
    // Quotes nothing: the text may be an answer to another client.
    throw new UnreachableError(`${name} does not answer with JSON`)
  }
}

/** For an answer that is too large. @param why a phrase that follows the name */
export function unreadable(name: string, why: string): ActionError {
  return new ActionError('ANSWER_UNREADABLE', `an answer of ${name} ${why}`, {
    remedy: 'Find out what answers at the server of this kubeconfig, and which object is that large.'
  })
}

/** @throws UnreachableError */
export function objectIn(name: string, document: unknown): KubeObject {
  if (!isKubeObject(document))
    throw new UnreachableError(`${name} answers with something that is no Kubernetes object`)
  return document
}

/**
 * Items have no apiVersion and kind, except for aggregated kinds. A document without items is not a list, rather than
 * an empty list.
 * @throws UnreachableError
 */
export function listIn(name: string, document: unknown): ObjectList & { readonly next: string } {
  if (!isObject(document) || !('items' in document))
    throw new UnreachableError(`${name} answers with something that is no list`)
  const apiVersion = stringAt(document, 'apiVersion') ?? ''
  const kind = (stringAt(document, 'kind') ?? '').replace(/List$/, '')
  return {
    resourceVersion: stringAt(document, 'metadata', 'resourceVersion') ?? '',
    next: stringAt(document, 'metadata', 'continue') ?? '',
    items: arrayAt(document, 'items').map(item =>
      objectIn(name, isObject(item) ? { apiVersion, kind, ...item } : item)
    )
  }
}

/** Undefined at the end of a watch: its version is too old, the server ended it, or the line is not an event. */
export function eventIn(line: string): WatchEvent | undefined {
  const event = jsonIn(line)
  const [type, object] = [stringAt(event, 'type'), isObject(event) ? event['object'] : undefined]
  // It only has a version.
  if (type === 'BOOKMARK') return isObject(object) ? { type, object: object as KubeObject } : undefined
  const isChange = type === 'ADDED' || type === 'MODIFIED' || type === 'DELETED'
  return isChange && isKubeObject(object) ? { type, object } : undefined
}

/** Checks only the fields of `ObjectMeta`: others are read with guards. */
function isKubeObject(value: unknown): value is KubeObject {
  if (!isObject(value) || typeof value['apiVersion'] !== 'string' || typeof value['kind'] !== 'string')
    return false
  const { metadata } = value
  if (!isObject(metadata) || typeof metadata['name'] !== 'string') return false
  const { generation, labels, annotations, ownerReferences, finalizers } = metadata
  const { namespace, uid, resourceVersion, creationTimestamp, deletionTimestamp } = metadata
  return (
    [namespace, uid, resourceVersion, creationTimestamp, deletionTimestamp].every(isAbsentOr('string')) &&
    isAbsentOr('number')(generation) &&
    [labels, annotations].every(map => map === undefined || (isObject(map) && hasTexts(map))) &&
    (ownerReferences === undefined || (Array.isArray(ownerReferences) && ownerReferences.every(isObject))) &&
    (finalizers === undefined || (Array.isArray(finalizers) && finalizers.every(isText)))
  )
}

function isAbsentOr(type: 'string' | 'number'): (value: unknown) => boolean {
  return value => value === undefined || typeof value === type
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function hasTexts(map: JsonObject): boolean {
  return Object.values(map).every(isText)
}
