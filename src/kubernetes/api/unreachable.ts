/** The remedy for an unreachable server, if the reason or its address shows one. */
import { isLoopback } from '../../lib/url.ts'

const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [
    /certificate signed by unknown authority|certificate is not trusted/,
    'Its certificate was not issued by the `certificate-authority-data` of the kubeconfig: take a current kubeconfig; a rebuilt server has a new authority.'
  ],
  [
    /certificate is valid for|cannot validate certificate for|not valid for any names/,
    'Its certificate names another host: set `tls-server-name` in the kubeconfig to a name that the certificate has, or use that name as the server.'
  ],
  [
    /x509: certificate has expired or is not yet valid/,
    'The certificate of the server has expired: renew it there; this runner’s clock has to be right, too.'
  ],
  [
    /server gave HTTP response to HTTPS client/,
    'The server speaks plain HTTP on this port: correct the server in the kubeconfig.'
  ],
  [
    /proxyconnect|socks connect/,
    'The proxy does not answer: check `proxy-url` in the kubeconfig, or HTTPS_PROXY and NO_PROXY of this runner.'
  ]
]

/** @param reason kubectl's message */
export function unreachableRemedy(reason: string): string | undefined {
  return REMEDIES.find(([pattern]) => pattern.test(reason))?.[1]
}

/**
 * Why a server may be unreachable although its kubeconfig is valid: KubeFlex writes addresses that only work where it
 * runs. Undefined when the address gives no hint.
 */
export function serverHint(server: string): string | undefined {
  const host = URL.parse(server)?.hostname ?? ''
  if (host === 'localtest.me' || host.endsWith('.localtest.me'))
    return `${host} is 127.0.0.1 wherever it is looked up, so it reaches KubeFlex only on the machine that hosts it: give KubeFlex a domain that the runner can resolve, or run this job on a self-hosted runner on that machine.`
  if (/\.svc(\.|$)/.test(host))
    return `${host} is a Service address inside the hosting cluster: take the key \`kubeconfig\` of the Secret, not \`kubeconfig-incluster\`, or run this job on a runner inside that cluster.`
  if (isLoopback(host))
    return `${host} is the runner itself: take a kubeconfig with an address that the runner can reach, and set tls-server-name when the certificate does not name that address.`
  return undefined
}
