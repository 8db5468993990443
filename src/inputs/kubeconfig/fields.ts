/** Fields of kubeconfigs, parsed as in kubectl. */
import { isAbsolute, join } from 'node:path'
import type { JsonObject } from '../../lib/json.ts'
import { own } from '../../lib/own.ts'
import { FLATTEN, KubeconfigError, misshapen, omitted } from './error.ts'
import { bytesInBase64 } from './text.ts'

/** The files that a kubeconfig refers to. */
export interface ReferencedFiles {
  /** Folder of the kubeconfig, absolute: relative references start there. */
  readonly baseDir: string
  /** The content of a file; undefined when it is missing or must not be read. */
  readonly readFile: (path: string) => string | undefined
}

/** A text; as in kubectl, an empty one counts as absent. */
export function textAt(source: JsonObject, field: string, where: string): string | undefined {
  const value = own(source, field)
  if (value === undefined || value === null || value === '') return undefined
  // kubectl reads YAML 1.1, in which an unquoted `n` or `12345` is not a text; it refuses such values too.
  if (typeof value !== 'string') throw misshapen(where, `a text as ${field}; write it in quotes`)
  return value
}

export function textsAt(source: JsonObject, field: string, where: string): string[] | undefined {
  const value = own(source, field)
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value) || !value.every(entry => typeof entry === 'string'))
    throw misshapen(where, `a list of texts as ${field}; write them in quotes`)
  return value
}

/** `FIELD-data`, or the file that `FIELD` names, as base64 on one line. */
export function pemAt(
  source: JsonObject,
  field: 'certificate-authority' | 'client-certificate' | 'client-key',
  where: string,
  files: ReferencedFiles | undefined
): string | undefined {
  const data = textAt(source, `${field}-data`, where)
  if (data === 'DATA+OMITTED' || data === 'REDACTED') throw omitted(where)
  const file = data === undefined ? fileAt(source, field, where, files) : undefined
  if (data === undefined && file === undefined) return undefined
  const bytes = data === undefined ? Buffer.from(file ?? '') : bytesInBase64(data)
  // The text around a PEM block may have any encoding.
  const pem = bytes?.toString('latin1') ?? ''
  const begin =
    field === 'client-key'
      ? /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY-----/
      : /-----BEGIN (?:[A-Z0-9]+ ){0,3}CERTIFICATE-----/
  if (bytes === undefined || !begin.test(pem))
    throw misshapen(
      where,
      data === undefined ? `a PEM file as ${field}` : `base64 of a PEM block as ${field}-data`
    )
  if (field === 'client-key' && /BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/.test(pem))
    throw misshapen(
      where,
      'a client-key without a passphrase, since a job cannot enter it',
      'Take the passphrase off, `openssl pkey -in KEY -out NEW`, or log in with a token.'
    )
  return bytes.toString('base64')
}

export function fileAt(
  source: JsonObject,
  field: string,
  where: string,
  files: ReferencedFiles | undefined
): string | undefined {
  const path = textAt(source, field, where)
  if (path === undefined) return undefined
  if (files === undefined)
    throw new KubeconfigError(
      'document',
      `${where}, which refers to a file by ${field}`,
      'a kubeconfig that holds everything itself',
      FLATTEN
    )
  const content = files.readFile(isAbsolute(path) ? path : join(files.baseDir, path))
  if (content !== undefined) return content
  throw new KubeconfigError(
    'document',
    `${where}, which refers by ${field} to a file that cannot be read or lies outside the workspace`,
    'references to files inside the workspace, or none',
    FLATTEN
  )
}

export function defined(fields: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)
  )
}
