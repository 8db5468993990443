/** The secrets of a kubeconfig, in every spelling that tools could print. */
import { arrayAt, objectAt, stringAt, type JsonObject } from '../../lib/json.ts'
import { documentOf, textInBase64 } from './text.ts'

/**
 * Values that exec plugins of clouds receive and that are not secret; hiding a region would hide it in every address.
 */
const OPEN_VARIABLES = new Set(['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_STS_REGIONAL_ENDPOINTS'])

/** Masking shorter ones would hide half the log. */
const MIN_SECRET = 8

/** Fields of kubeconfigs that hold secrets, in YAML or JSON, with what follows up to the end of the scalar. */
const SECRET_FIELD =
  /["']?\b(?:token|password|client-key-data|id-token|refresh-token|access-token|client-secret)["']?:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s,}\]"']+))/g
/** A longer text without blanks could be anything. */
const MIN_BLOB = 16

/** The secrets in a text that should be a kubeconfig, even if it is something else. */
export function credentialsIn(text: string): readonly string[] {
  const plain = text.trim()
  const document = textInBase64(plain) ?? plain
  const blobs = plain.split(/\r?\n/).filter(line => line.length >= MIN_BLOB && /^\S+$/.test(line.trim()))
  const fields = [...document.matchAll(SECRET_FIELD)].map(
    ([, double, single, plainScalar]: readonly (string | undefined)[]) =>
      double ?? single ?? plainScalar ?? ''
  )
  return [...blobs, ...fields, ...everySecretIn(plain)].filter(value => value.length >= MIN_SECRET)
}

/** The secrets of all contexts, even of broken ones; none for a text that cannot be parsed. */
function everySecretIn(text: string): readonly string[] {
  try {
    const document = documentOf(text)
    const parts = (list: string, part: string): readonly JsonObject[] =>
      arrayAt(document, list).map(entry => objectAt(entry, part))
    return [
      ...parts('clusters', 'cluster').flatMap(cluster => secretsIn(cluster, {})),
      ...parts('users', 'user').flatMap(user => secretsIn({}, user))
    ]
  } catch {
    return []
  }
}

/** The secrets of a cluster and a user; none is shorter than 8 characters. */
export function secretsIn(cluster: JsonObject, user: JsonObject): string[] {
  const key = stringAt(user, 'client-key-data')
  const found = [
    stringAt(user, 'token'),
    stringAt(user, 'password'),
    ...['id-token', 'refresh-token', 'client-secret'].map(field =>
      stringAt(user, 'auth-provider', 'config', field)
    ),
    key,
    // A tool that cannot read a key may print a line of it.
    ...(textInBase64(key ?? '') ?? '')
      .split('\n')
      .map(line => line.trimEnd())
      .filter(line => !line.startsWith('-----')),
    ...hiddenIn(stringAt(cluster, 'server')),
    ...hiddenIn(stringAt(cluster, 'proxy-url')),
    // Only the plugin knows the names of the variables with its credentials.
    ...arrayAt(user, 'exec', 'env').flatMap(entry =>
      OPEN_VARIABLES.has(stringAt(entry, 'name') ?? '') ? [] : [stringAt(entry, 'value')]
    ),
    ...secretArguments(arrayAt(user, 'exec', 'args'))
  ]
  return [...new Set(found.filter(value => value !== undefined))].filter(value => value.length >= MIN_SECRET)
}

/** User, password and query of an address, as written and decoded: a tool that fails prints the address. */
function hiddenIn(address: string | undefined): string[] {
  const url = URL.parse(address ?? '')
  if (url === null) return []
  const written = [url.username, url.password, url.search.slice(1), url.hash.slice(1)]
  return [...written, ...url.searchParams.values()].flatMap(text => {
    try {
      return [text, decodeURIComponent(text)]
    } catch {
      return [text]
    }
  })
}

/** `--client-secret=X` and `--client-secret X`. */
function secretArguments(args: readonly unknown[]): (string | undefined)[] {
  return args.map((argument, index) => {
    const previous = args[index - 1]
    if (typeof argument !== 'string') return undefined
    const [, name, value] = /^(--?[^=]+)=(.*)$/s.exec(argument) ?? []
    if (name !== undefined) return namesSecret(name) ? value : undefined
    const isNamed = typeof previous === 'string' && /^--?[^=]+$/.test(previous) && namesSecret(previous)
    return isNamed || looksSecret(argument) ? argument : undefined
  })
}

/** Recognizes a token by its form: long, without blanks, of mixed characters, and not a path or URL. */
function looksSecret(text: string): boolean {
  return (
    /^[\w+/=.~-]{20,}$/.test(text) &&
    !/^[./~-]|\.(com|io|net|org)\b/.test(text) &&
    [/[a-z]/, /[A-Z]/, /\d/].every(kind => kind.test(text))
  )
}

function namesSecret(name = ''): boolean {
  return /token|secret|passw|credential|key$/i.test(name) && !/(file|path|url|uri)$/i.test(name)
}
