import { withoutSecrets } from '../../../src/inputs/urls.ts'

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
