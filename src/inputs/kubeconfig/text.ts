/** The text of a kubeconfig, unwrapped from base64, UTF-16 or quotes. */
import { isObject, type JsonObject } from '../../lib/json.ts'
import { textIn } from '../../lib/text/encodedText.ts'
import { YamlError, parseYamlDocuments } from '../../lib/yaml/yaml.ts'
import { KubeconfigError, MERGE } from './error.ts'

const READABLE = 'a kubeconfig as YAML or JSON, or base64 of that'

/** @throws KubeconfigError when it is not a kubeconfig */
export function documentOf(text: string): JsonObject {
  const decoded = textInBase64(text)
  const found = valueIn(decoded ?? text, text)
  // The output of `terraform output -json` and `toJSON`: a text in quotes that contains the lines.
  const document = typeof found === 'string' && found.includes('\n') ? valueIn(found, text) : found
  if (!isObject(document)) throw unreadable(looksLike(text))
  const kind = document['kind']
  if (kind !== undefined && kind !== 'Config')
    throw unreadable(
      typeof kind === 'string' && /^[A-Za-z]{1,40}$/.test(kind)
        ? `an object of kind ${kind}, not a kubeconfig`
        : 'an object of another kind than Config'
    )
  return document
}

/** @param given the whole, for messages */
function valueIn(text: string, given: string): unknown {
  let documents: readonly unknown[]
  try {
    // Keeps the blanks of the first line, since all lines may have them.
    documents = parseYamlDocuments(text.replace(/^\uFEFF/, '').trimEnd())
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    throw unreadable(`${looksLike(given)} (${error.message})`)
  }
  if (documents.length > 1)
    throw new KubeconfigError(
      'document',
      `${documents.length} documents in one text`,
      'one kubeconfig, which may hold any number of contexts',
      MERGE
    )
  return documents[0]
}

function unreadable(given: string): KubeconfigError {
  return new KubeconfigError(
    'document',
    given,
    READABLE,
    'Store the output of `base64 -w0 FILE` (macOS: `base64 -i FILE`) as the secret; for a KubeFlex WDS, FILE is what the key `kubeconfig` of the Secret `admin-kubeconfig` holds.'
  )
}

/** The probable format of an unreadable text. Nothing of it is quoted, since it may be any secret. */
function looksLike(text: string): string {
  const plain = text.replace(/^\uFEFF/, '').trim()
  const decoded = textInBase64(plain)
  if (decoded !== undefined)
    return textInBase64(decoded) === undefined
      ? 'base64 of a text that is no kubeconfig'
      : 'base64 of base64: it was encoded twice'
  if (plain.startsWith('-----BEGIN ')) return 'a PEM block, not a kubeconfig'
  if (plain.startsWith('<<')) return 'the output of `terraform output` without -raw, with marks around it'
  const bytes = bytesInBase64(plain)
  if (bytes?.[0] === 0x1f && bytes[1] === 0x8b) return 'base64 of something that gzip has packed'
  if (bytes !== undefined) return 'something that looks like base64, but does not decode to text'
  if (!plain.includes('\n') && !plain.includes(':') && /[/\\.~]/.test(plain))
    return 'something that looks like a path, not like a kubeconfig'
  return `a text of ${plain.length} characters that is no kubeconfig`
}

/**
 * Undefined if it is not base64. Line breaks and missing padding are accepted; the URL alphabet is accepted on one
 * line.
 */
export function bytesInBase64(text: string): Buffer | undefined {
  const isBase64 = /^[A-Za-z0-9+/\s]+={0,2}$/.test(text.trimEnd()) || /^[\w-]+={0,2}$/.test(text.trim())
  return isBase64 ? Buffer.from(text, 'base64') : undefined
}

/** The decoded text; undefined if it is not base64 of a text. */
export function textInBase64(text: string): string | undefined {
  const bytes = bytesInBase64(text)
  return bytes && textIn(bytes)
}
