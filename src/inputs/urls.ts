/** Addresses that users give. */

/** @param host as URL gives it: lower case, IPv6 in brackets */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || /^127(\.\d+){3}$/.test(host) || host === '[::1]'
}

/** Shows a URL without the user, password and query that it may carry. */
export function withoutSecrets(text: string): string {
  // Up to the last @, since a password may hold anything; the @ of a digest is none of them.
  return text.replace(/^([a-z][-+.a-z0-9]*:\/\/).*@(?!sha256:)/is, '$1***@').replace(/[?#].*/s, '?***')
}

/**
 * Why a URL is not taken, as a sentence, or undefined. User, password and query are refused because the URL will stand
 * on a command line and in logs.
 * @param loopbackHttp whether http:// will do for a server on this machine
 */
export function urlProblem(text: string, { loopbackHttp }: { loopbackHttp: boolean }): string | undefined {
  const url = URL.parse(text)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return 'Write an https:// URL.'
  if (url.protocol === 'http:' && !(loopbackHttp && isLoopback(url.hostname)))
    return 'Use https://: what is fetched over http can be replaced on its way.'
  if (url.username !== '' || url.password !== '')
    return 'Take user and password out of the URL: it is shown in logs and on command lines.'
  if (url.search !== '' || url.hash !== '')
    return 'Take the query and fragment out of the URL: they are shown in logs and on command lines.'
  return undefined
}
