/** URLs that a run fetches, whoever names them: an input, a kubeconfig, a chart. One rule decides which may be fetched. */

/** What the user accepts. */
export interface UrlRules {
  /** `allow-insecure`: plain http, and certificates that are not checked. */
  readonly allowInsecure: boolean
}

/** A name that leads to this machine, or an address of it. @param host as URL gives it: lower case, IPv6 in brackets */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || isLoopbackAddress(host)
}

/** A literal address that cannot leave this machine. A name can: somebody else decides where it leads. */
export function isLoopbackAddress(host: string): boolean {
  return /^127(\.\d{1,3}){3}$/.test(host) || host === '[::1]'
}

/** Whether others on the way can read and replace what is fetched. Text that is no URL is not. */
export function isPlainHttp(text: string): boolean {
  const url = URL.parse(text)
  return url?.protocol === 'http:' && !isLoopbackAddress(url.hostname)
}

/** What refuses a URL says, so that one remedy is enough for all of them. */
export const PLAIN_HTTP =
  'Use https://: what is fetched over http can be read and replaced on its way. If that is accepted, set `allow-insecure: true`.'

/**
 * Shows a URL without the user, password and query that it may carry. A text that is no URL stays whole: it may be a
 * secret, and the runner has no mask for a part of it.
 */
export function withoutSecrets(text: string): string {
  if (!/^[a-z][-+.a-z0-9]*:\/\//i.test(text)) return text
  // Up to the last @, since a password may hold anything; the @ of a digest is none of them.
  return text.replace(/^([a-z][-+.a-z0-9]*:\/\/).*@(?!sha256:)/is, '$1***@').replace(/[?#].*/s, '?***')
}

/**
 * Why a URL is not taken, as a sentence, or undefined. User, password and query are refused because the URL will stand
 * on a command line and in logs.
 * @param loopbackHttp whether http:// will do for an address of this machine; programs are fetched over https alone
 * @param allowInsecure whether the user accepts http:// to anywhere, where `loopbackHttp` is true
 */
export function urlProblem(
  text: string,
  { loopbackHttp, allowInsecure = false }: { loopbackHttp: boolean; allowInsecure?: boolean }
): string | undefined {
  const url = URL.parse(text)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return 'Write an https:// URL.'
  if (url.protocol === 'http:' && !loopbackHttp)
    return 'Use https://: what is fetched over http can be replaced on its way.'
  if (isPlainHttp(text) && !allowInsecure) return PLAIN_HTTP
  if (url.username !== '' || url.password !== '')
    return 'Take user and password out of the URL: it is shown in logs and on command lines.'
  if (url.search !== '' || url.hash !== '')
    return 'Take the query and fragment out of the URL: they are shown in logs and on command lines.'
  return undefined
}
