/** What is said of plugins and servers that fail. */
import { pluginTrouble, withoutCredentials } from '../../../../src/kubernetes/api/pluginWords.ts'
import { unreachableRemedy } from '../../../../src/kubernetes/api/unreachable.ts'

describe('B28: the words of a plugin', () => {
  test.each([
    ['the line about an error', ['starting', 'ERROR: Session expired', 'bye'], /: ERROR: Session expired$/],
    ['the last line where none is about an error', ['one', 'two', ''], /: two$/],
    ['the end of a traceback', ['Traceback', '  File x', 'KeyError: 1'], /: KeyError: 1$/],
    ['nothing', [], /exit code 7$/]
  ])('%s', (_name, own, reason) => {
    const told = ['getting credentials: exec: executable aws failed with exit code 7', ...own].join('\n')
    expect(pluginTrouble('aws', told).reason).toMatch(reason)
  })

  test.each([
    ['kubelogin', /convert-kubeconfig/],
    ['tsh', /Machine & Workload Identity/],
    ['loft', /--access-key/],
    ['aws', /Log in with it in an earlier step[^:]*$/],
    ['constructor', /Log in with it in an earlier step[^:]*$/]
  ])('what to do about %s', (plugin, remedy) => {
    expect(pluginTrouble(plugin, 'exec: executable x failed with exit code 1').remedy).toMatch(remedy)
  })

  test('what kubectl says otherwise is told as it is', () => {
    expect(pluginTrouble('aws', 'getting credentials: something new').reason).toBe(
      'getting credentials: something new'
    )
  })

  test.each([
    ['a JSON web token', 'got eyJhbGciOi.planted-part.sig end'],
    ['a token of EKS', 'k8s-aws-v1.planted='],
    ['a field', '{"token": "planted-token", "refresh_token":"planted-two"}'],
    ['an assignment', 'password = planted-password'],
    ['a key', '-----BEGIN RSA PRIVATE KEY-----\nplanted\n-----END RSA PRIVATE KEY-----'],
    ['a key that is cut off', '-----BEGIN PRIVATE KEY-----\nplanted']
  ])('no credential is told: %s', (_name, text) => {
    expect(withoutCredentials(text)).not.toContain('planted')
  })
})

describe('what to do about a server that was not reached', () => {
  test.each([
    [
      'tls: failed to verify certificate: x509: certificate signed by unknown authority',
      /certificate-authority-data/
    ],
    ['x509: certificate is valid for a.example.com, not b.example.com', /tls-server-name/],
    [
      "x509: cannot validate certificate for 10.0.0.1 because it doesn't contain any IP SANs",
      /tls-server-name/
    ],
    ['x509: certificate has expired or is not yet valid: current time 2026', /has expired/],
    ['http: server gave HTTP response to HTTPS client', /plain HTTP/],
    ['proxyconnect tcp: dial tcp 10.0.0.1:3128: connect: connection refused', /`proxy-url`/]
  ])('%s', (reason, remedy) => {
    expect(unreachableRemedy(reason)).toMatch(remedy)
  })

  test('nothing about what is told by the address alone', () => {
    expect(unreachableRemedy('dial tcp: connection refused')).toBeUndefined()
  })
})
