/** Which login is for which URL. */
import { loginFor, registryConfig, type RegistryLogin } from '../../../src/helm/logins.ts'

const login = (host: string, path = ''): RegistryLogin => ({
  host,
  path,
  username: `${host}${path}`,
  password: 'p:w'
})
const ALL = [
  login('ghcr.io', '/acme/charts'),
  login('ghcr.io'),
  login('ghcr.io', '/acme'),
  login('docker.io'),
  login('h:5000', '/Team'),
  login('127.0.0.1:80'),
  login('[::1]:5000')
]

test.each<[string, string | undefined]>([
  ['oci://ghcr.io/other/app', 'ghcr.io'],
  ['oci://ghcr.io/acme/app:1.0.0', 'ghcr.io/acme'],
  ['oci://ghcr.io/acme', 'ghcr.io/acme'],
  ['oci://ghcr.io/acme:1.0.0', 'ghcr.io/acme'],
  [`oci://ghcr.io/acme/charts@sha256:${'a'.repeat(64)}`, 'ghcr.io/acme/charts'],
  ['oci://ghcr.io/acme/charts:1.0.0@sha256:a', 'ghcr.io/acme/charts'],
  ['oci://ghcr.io/acme/charts/app', 'ghcr.io/acme/charts'],
  ['oci://ghcr.io/acme/charts2/app', 'ghcr.io/acme'],
  ['oci://ghcr.io/acme-2/app', 'ghcr.io'],
  ['oci://ghcr.io/acme/charts/../other/app', 'ghcr.io/acme'],
  ['OCI://GHCR.IO/acme/app', 'ghcr.io/acme'],
  ['https://ghcr.io:443/acme/index.yaml', 'ghcr.io/acme'],
  ['https://GHCR.io', 'ghcr.io'],
  ['https://ghcr.io:5000/acme', undefined],
  ['https://sub.ghcr.io/acme', undefined],
  ['https://ghcr.io.example.com/acme', undefined],
  ['oci://registry-1.docker.io/bitnamicharts/redis', 'docker.io'],
  ['oci://docker.io/bitnamicharts/redis', 'docker.io'],
  ['https://h:5000/Team/charts', 'h:5000/Team'],
  ['https://h:5000/team/charts', undefined],
  ['https://h:5000/', undefined],
  ['http://127.0.0.1/charts', '127.0.0.1:80'],
  ['https://127.0.0.1/charts', undefined],
  ['oci://[::1]:5000/a', '[::1]:5000'],
  ['file://../near', undefined],
  ['@stable', undefined],
  ['', undefined]
])('for %s: %s', (url, expected) => {
  expect(loginFor(url, ALL)?.username).toBe(expected)
})

describe('what registries are logged in to with', () => {
  const users = (references: readonly string[], logins = ALL): Readonly<Record<string, string>> => {
    const { auths } = JSON.parse(registryConfig(references, logins)) as {
      readonly auths: Readonly<Record<string, { readonly auth: string }>>
    }
    return Object.fromEntries(
      Object.entries(auths).map(([key, { auth }]) => [
        key,
        Buffer.from(auth, 'base64').toString().replace(/:p:w$/, '')
      ])
    )
  }

  test('each host has that of its reference', () => {
    expect(users(['oci://ghcr.io/acme/app', 'oci://docker.io/a'])).toEqual({
      'ghcr.io': 'ghcr.io/acme',
      'docker.io': 'docker.io',
      'https://index.docker.io/v1/': 'docker.io',
      'h:5000': 'h:5000/Team',
      '127.0.0.1:80': '127.0.0.1:80',
      '[::1]:5000': '[::1]:5000'
    })
  })

  test('others have that of the shortest path', () => {
    expect(users([])['ghcr.io']).toBe('ghcr.io')
  })

  test('a host is also known as the reference writes it, with capitals and port', () => {
    expect(users(['oci://GHCR.io:443/acme/charts/app'])).toMatchObject({
      'GHCR.io:443': 'ghcr.io/acme/charts',
      'ghcr.io': 'ghcr.io/acme/charts'
    })
  })

  test('a reference that no path fits has none', () => {
    const users2 = users(['oci://h:5000/other/app'])
    expect(users2).not.toHaveProperty(['h:5000'])
  })

  test('no host is a property of all objects', () => {
    expect(users([], [login('constructor'), login('__proto__')])).toMatchObject({
      constructor: 'constructor'
    })
  })
})
