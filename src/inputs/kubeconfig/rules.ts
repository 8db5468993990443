/** What a kubeconfig is allowed to do, and what the user has to permit. */
import { arrayAt, stringAt, type JsonObject } from '../../lib/json.ts'
import { refusalsOf } from '../../kubernetes/api/execPlugins.ts'
import { isLoopback, isPlainHttp, PLAIN_HTTP, type UrlRules } from '../../lib/url.ts'
import { KubeconfigError } from './error.ts'

/** What the user permits in kubeconfigs. */
export interface AccessRules extends UrlRules {
  /** Bare names and absolute paths of plugins in addition to the known ones. */
  readonly execPlugins: ReadonlySet<string>
}

/** Connections that others on the network can read or change. */
export function refusedIn(
  cluster: JsonObject,
  where: string,
  { allowInsecure }: AccessRules
): readonly KubeconfigError[] {
  if (allowInsecure) return []
  const refused = (what: string, allowed: string, remedy: string): KubeconfigError =>
    new KubeconfigError('rules', `${where}, ${what}`, allowed, remedy)
  const [server, proxy] = [stringAt(cluster, 'server') ?? '', stringAt(cluster, 'proxy-url')]
  const tls = 'an https:// server, or an http:// one at an address of this machine, such as 127.0.0.1'
  return [
    ...(isPlainHttp(server) ? [refused('whose server is an http:// URL', tls, PLAIN_HTTP)] : []),
    ...(cluster['insecure-skip-tls-verify'] === true
      ? [
          refused(
            'which has insecure-skip-tls-verify',
            'a server whose certificate is checked',
            'Give its certificate-authority-data, and tls-server-name where the certificate names another host. If an unchecked server is accepted, set `allow-insecure: true`.'
          )
        ]
      : []),
    // Traffic to an https:// server stays encrypted through such a proxy; the login at the proxy itself does not.
    ...(proxy !== undefined && tellsProxyItsLogin(proxy)
      ? [
          refused(
            'whose proxy-url sends a user and a password over http',
            'a proxy-url without a login, or an https:// one',
            'Take the login out of it, or use an https:// proxy. If it is accepted, set `allow-insecure: true`.'
          )
        ]
      : [])
  ]
}

function tellsProxyItsLogin(proxy: string): boolean {
  const url = URL.parse(proxy)
  if (url === null || url.protocol === 'https:') return false
  return `${url.username}${url.password}` !== '' && !isLoopback(url.hostname)
}

/** An unknown plugin, one that does something other than logging in, or an issuer that is called over http. */
export function refusedLogin(
  user: JsonObject,
  where: string,
  { execPlugins, allowInsecure }: AccessRules
): readonly KubeconfigError[] {
  const issuer = stringAt(user, 'auth-provider', 'config', 'idp-issuer-url')
  if (!allowInsecure && issuer !== undefined && isPlainHttp(issuer))
    return [
      new KubeconfigError(
        'rules',
        `${where}, whose auth-provider has an http:// URL as its issuer`,
        'an https:// URL, or an http:// one at an address of this machine',
        PLAIN_HTTP
      )
    ]
  const exec = user['exec']
  if (exec === undefined) return []
  const args = arrayAt(exec, 'args').map(String)
  const values = arrayAt(exec, 'env').map(entry => stringAt(entry, 'value') ?? '')
  const request = {
    command: stringAt(exec, 'command') ?? '',
    args,
    env: arrayAt(exec, 'env').map(entry => stringAt(entry, 'name') ?? '')
  }
  // Also as `--flag=URL`.
  const addresses = [...args.map(text => text.replace(/^--?[^=]{1,100}=/, '')), ...values]
  return [
    ...refusalsOf(request, execPlugins).map(
      ({ given, allowed, remedy }) => new KubeconfigError('rules', `${where}, with ${given}`, allowed, remedy)
    ),
    ...(!allowInsecure && addresses.some(isPlainHttp)
      ? [
          new KubeconfigError(
            'rules',
            `${where}, whose exec plugin is given an http:// URL`,
            'https:// URLs, or http:// ones at an address of this machine',
            PLAIN_HTTP
          )
        ]
      : [])
  ]
}
