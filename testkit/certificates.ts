/** Throw-away certificates for servers on 127.0.0.1. */
import { generate } from 'selfsigned'

/** PEM texts. */
export interface ServerCertificate {
  /** Of the authority that clients are told to trust. */
  readonly ca: string
  readonly cert: string
  readonly key: string
}

/**
 * A certificate for 127.0.0.1, localhost, and what is not of the loopback to a proxy: 0.0.0.0, which leads there all the
 * same, and names below `example.test`, which only a proxy of ours can reach; and the authority that issued it, whose key is forgotten.
 */
export async function serverCertificate(): Promise<ServerCertificate> {
  const ca = await generate([{ name: 'commonName', value: 'throw-away test authority' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true }
    ]
  })
  const server = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    ca: { key: ca.private, cert: ca.cert },
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 2, value: '*.example.test' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '0.0.0.0' }
        ]
      }
    ]
  })
  return { ca: ca.cert, cert: server.cert, key: server.private }
}
