import { siteOf } from '../../../src/tools/download.ts'

const request = { name: 'helm', version: '4.2.4', checksum: undefined, verified: true } as const

test.each([
  [undefined, 'https://get.helm.sh'],
  ['https://mirror.example/helm', 'https://mirror.example/helm'],
  ['https://mirror.example:8443/a/b//', 'https://mirror.example:8443/a/b']
])('mirror %s is the site %s', (mirror, site) => {
  expect(siteOf({ ...request, mirror })).toBe(site)
})

test.each([
  ['http://mirror.example', 'does not start with https:// but with http://'],
  ['file:///mirror', 'does not start with https:// but with file://'],
  ['mirror.example/helm', 'is not a URL'],
  ['https://user:secret@mirror.example', 'contains credentials'],
  ['https://mirror.example/helm?token=secret', 'contains a query or a fragment']
])('mirror %s %s', (mirror, fault) => {
  const attempt = (): string => siteOf({ ...request, mirror })
  expect(attempt).toThrow(
    expect.objectContaining({ code: 'TOOL_MIRROR', message: `helm-mirror ${fault}` }) as Error
  )
})
