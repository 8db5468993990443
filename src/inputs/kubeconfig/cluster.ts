/** Clusters of kubeconfigs: checked, and without references to files. */
import { arrayAt, isObject, stringAt, type JsonObject } from '../../lib/json.ts'
import { misshapen } from './error.ts'
import { defined, pemAt, textAt, type ReferencedFiles } from './fields.ts'

export function clusterOf(source: JsonObject, where: string, files: ReferencedFiles | undefined): JsonObject {
  const proxy = textAt(source, 'proxy-url', where)
  if (proxy !== undefined && urlOf(proxy, ['http:', 'https:', 'socks5:']) === undefined)
    throw misshapen(where, 'a proxy-url that is an http://, https:// or socks5:// URL')
  const ca = pemAt(source, 'certificate-authority', where, files)
  const insecure = source['insecure-skip-tls-verify'] ?? false
  if (typeof insecure !== 'boolean') throw misshapen(where, 'true or false as insecure-skip-tls-verify')
  if (insecure && ca !== undefined)
    throw misshapen(where, 'either a certificate authority or insecure-skip-tls-verify, as kubectl does')
  return defined({
    server: serverOf(source, where),
    'certificate-authority-data': ca,
    'insecure-skip-tls-verify': insecure ? true : undefined,
    'tls-server-name': textAt(source, 'tls-server-name', where),
    'proxy-url': proxy,
    'disable-compression': source['disable-compression'] === true ? true : undefined,
    extensions: pluginConfig(source)
  })
}

/**
 * Normalized like client-go's requests (path.Join), so that kubectl proxy requests the same path. Redundant slashes,
 * dots and a query are removed.
 */
function serverOf(source: JsonObject, where: string): string {
  const server = textAt(source, 'server', where)
  if (server === undefined) throw misshapen(where, 'a cluster with a server')
  const url = urlOf(server, ['http:', 'https:'])
  if (url === undefined)
    throw misshapen(
      where,
      'a server that is an http:// or https:// URL, such as https://wds1.example.com:9443'
    )
  // kubectl proxy would drop them, and helm would send them.
  if (`${url.username}${url.password}` !== '')
    throw misshapen(
      where,
      'a server without a user and a password in its URL',
      'Write them as `username` and `password` of the user.'
    )
  return `${url.protocol}//${url.host}${url.pathname.replaceAll(/\/{2,}/g, '/').replace(/\/$/, '')}`
}

function urlOf(text: string, schemes: readonly string[]): URL | undefined {
  const url = URL.parse(text)
  return url !== null && url.hostname !== '' && schemes.includes(url.protocol) ? url : undefined
}

/** The configuration that an exec plugin with provideClusterInfo receives. */
function pluginConfig(source: JsonObject): readonly JsonObject[] | undefined {
  const found = arrayAt(source, 'extensions')
    .filter(isObject)
    .filter(entry => stringAt(entry, 'name') === 'client.authentication.k8s.io/exec')
  return found.length === 0 ? undefined : found
}
