/** URLs that a run fetches, from an input, a kubeconfig or a chart. One rule decides which may be fetched. */

/** What the user permits. */
export interface UrlRules {
  /** `allow-insecure`: plain http, and certificates that are not verified. */
  readonly allowInsecure: boolean
}

/** A name or address of this machine. @param host in the form of URL: lower case, IPv6 in brackets */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || isLoopbackAddress(host)
}

/** A literal address that cannot leave this machine. A name can: DNS decides where it leads. */
export function isLoopbackAddress(host: string): boolean {
  return /^127(\.\d{1,3}){3}$/.test(host) || host === '[::1]'
}

/** Whether others on the network can read and replace the fetched content. False for text that is not a URL. */
export function isPlainHttp(text: string): boolean {
  const url = URL.parse(text)
  return url?.protocol === 'http:' && !isLoopbackAddress(url.hostname)
}

/** The wording of every refusal of a URL, so that one remedy fits all. */
export const PLAIN_HTTP =
  'Use https://: others can read and replace what is fetched over http. To accept that, set `allow-insecure: true`.'

/**
 * A URL without user, password and query. A text that is not a URL stays whole: it may be a secret, and the runner has
 * no mask for a part of it.
 */
export function withoutSecrets(text: string): string {
  if (!/^[a-z][-+.a-z0-9]*:\/\//i.test(text)) return text
  // Up to the last @, since a password may contain any character; the @ of a digest is excluded.
  return text.replace(/^([a-z][-+.a-z0-9]*:\/\/).*@(?!sha256:)/is, '$1***@').replace(/[?#].*/s, '?***')
}

/**
 * Why a URL is refused, as a sentence, or undefined. User, password and query are refused because the URL will be on a
 * command line and in logs.
 * @param loopbackHttp whether http:// is accepted for an address of this machine; programs are fetched over https only
 * @param allowInsecure whether the user accepts http:// to anywhere, where `loopbackHttp` is true
 */
export function urlProblem(
  text: string,
  { loopbackHttp, allowInsecure = false }: { loopbackHttp: boolean; allowInsecure?: boolean }
): string | undefined {
  const url = URL.parse(text)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return 'Write an https:// URL.'
  if (url.protocol === 'http:' && !loopbackHttp)
    return 'Use https://: others can replace what is fetched over http.'
  if (isPlainHttp(text) && !allowInsecure) return PLAIN_HTTP
  if (url.username !== '' || url.password !== '')
    return 'Take user and password out of the URL: it is shown in logs and on command lines.'
  if (url.search !== '' || url.hash !== '')
    return 'Take the query and fragment out of the URL: they are shown in logs and on command lines.'
  return undefined
}
