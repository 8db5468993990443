import { isLoopbackAddress, isPlainHttp, urlProblem, withoutSecrets } from '../../../src/lib/url.ts'

test.each([
  ['https://h/a.tgz', 'https://h/a.tgz'],
  ['https://u:hunter2@h/a.tgz', 'https://***@h/a.tgz'],
  ['https://u:hun/ter@2@h/a', 'https://***@h/a'],
  ['HTTPS://hunter2@h', 'HTTPS://***@h'],
  ['https://h/a?sig=hunter2#x', 'https://h/a?***'],
  ['https://h/a#hunter2', 'https://h/a?***'],
  ['oci://h/a@sha256:abc', 'oci://h/a@sha256:abc'],
  ['oci://u:hunter2@h/a@sha256:abc', 'oci://***@h/a@sha256:abc'],
  ['charts/web@1', 'charts/web@1'],
  ['no-url?but=a#secret', 'no-url?but=a#secret']
])('L4: %s is shown as %s', (text, shown) => {
  expect(withoutSecrets(text)).toBe(shown)
})

describe('L5: one rule for every URL that is fetched', () => {
  const problem = (text: string, allowInsecure = false) =>
    urlProblem(text, { loopbackHttp: true, allowInsecure })

  test.each([
    'http://127.0.0.1:1',
    'http://127.255.0.9',
    'http://[::1]:8080/x',
    'http://0x7f.1/',
    'https://h'
  ])('L5: %s is taken', text => {
    expect(problem(text)).toBeUndefined()
  })

  test.each([
    'http://localhost',
    'http://LOCALHOST:5000',
    'http://127.0.0.1.example.com',
    'http://127.0.0.1@example.com',
    'http://2130706434.example.com',
    'http://[::2]',
    'http://[::ffff:127.0.0.2]',
    'http://128.0.0.1',
    'http://0.0.0.0',
    'http:example.com',
    'HTTP://example.com',
    '\thttp://example.com'
  ])('L5: %j is not, unless insecure connections are accepted', text => {
    expect(isPlainHttp(text)).toBe(true)
    expect(problem(text)).toContain('`allow-insecure: true`')
    if (!text.includes('@')) expect(problem(text, true)).toBeUndefined()
  })

  test('L5: programs are fetched over https alone', () => {
    expect(urlProblem('http://127.0.0.1', { loopbackHttp: false, allowInsecure: true })).toContain('https://')
  })

  test.each(['localhost', '127.0.0.1.example.com', '1270.0.0.1', '[::]', '127.0.0'])(
    'L5: %s is no address of this machine',
    host => {
      expect(isLoopbackAddress(host)).toBe(false)
    }
  )
})
