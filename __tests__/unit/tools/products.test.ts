import { platformOf } from '../../../src/tools/platform.ts'
import { PRODUCTS } from '../../../src/tools/products.ts'

test.each([
  ['linux', 'x64', 'linux', 'amd64'],
  ['linux', 'ia32', 'linux', '386'],
  ['linux', 'arm', 'linux', 'arm'],
  ['linux', 'arm64', 'linux', 'arm64'],
  ['linux', 'ppc64', 'linux', 'ppc64le'],
  ['linux', 's390x', 'linux', 's390x'],
  ['linux', 'riscv64', 'linux', 'riscv64'],
  ['darwin', 'arm64', 'darwin', 'arm64'],
  ['win32', 'x64', 'windows', 'amd64']
])('%s %s is %s/%s', (nodePlatform, nodeArch, os, arch) => {
  expect(platformOf(nodePlatform, nodeArch)).toEqual({ os, arch })
})

test.each([
  ['aix', 'ppc64'],
  ['linux', 'mips']
])('%s %s is not published', (nodePlatform, nodeArch) => {
  expect(() => platformOf(nodePlatform, nodeArch)).toThrow(
    expect.objectContaining({
      code: 'TOOL_PLATFORM',
      message: `helm and kubectl are not published for ${nodePlatform}/${nodeArch}`
    }) as Error
  )
})

test.each([
  ['helm', 'linux', 'https://get.helm.sh/helm-v4.2.4-linux-amd64.tar.gz', 'linux-amd64/helm'],
  ['helm', 'win32', 'https://get.helm.sh/helm-v4.2.4-windows-amd64.zip', 'windows-amd64/helm.exe'],
  ['kubectl', 'darwin', 'https://dl.k8s.io/release/v4.2.4/bin/darwin/amd64/kubectl', undefined],
  ['kubectl', 'win32', 'https://dl.k8s.io/release/v4.2.4/bin/windows/amd64/kubectl.exe', undefined]
] as const)('%s for %s is at %s', (name, nodePlatform, url, member) => {
  const { download, site } = PRODUCTS[name]
  expect(download(site, '4.2.4', platformOf(nodePlatform, 'x64'))).toEqual({ url, member })
})
