import type { ToolRequest } from '../../../src/tools/request.ts'
import { checkVersion, resolveVersion } from '../../../src/tools/versions.ts'

function makeRequest(name: ToolRequest['name'], version: string): ToolRequest {
  return { name, version, mirror: undefined, checksum: undefined, verified: true }
}

/** A site that answers from a table and records what it was asked for. */
function makeSite(texts: Readonly<Record<string, string>>): {
  read: (url: string) => Promise<string>
  asked: string[]
} {
  const asked: string[] = []
  const read = (url: string): Promise<string> => {
    const path = url.slice('https://site/'.length)
    asked.push(path)
    return Promise.resolve(texts[path] ?? 'nothing here')
  }
  return { read, asked }
}

const KUBERNETES = {
  'release/stable.txt': 'v1.99.4',
  'release/stable-1.98.txt': 'v1.98.8',
  'release/stable-1.97.txt': 'v1.97.12'
}

test.each([
  ['helm', '3.15.1', '3.15.1'],
  ['helm', 'v3.15.1', '3.15.1'],
  ['helm', '4.3.0-rc.1', '4.3.0-rc.1'],
  ['helm', '4.1', '4.1.4'],
  ['helm', '^3.16', '3.21.4'],
  ['kubectl', '1.34', '1.34.11'],
  ['kubectl', '>=1.34.3 <1.34.6', '1.34.5']
] as const)('%s %s is %s without asking the site', async (name, range, version) => {
  const { read, asked } = makeSite({})
  expect(await resolveVersion(makeRequest(name, range), 'https://site', read)).toBe(version)
  expect(asked).toEqual([])
})

test.each([
  ['>=1.99', '1.99.4', ['release/stable.txt']],
  ['1.97', '1.97.12', ['release/stable.txt', 'release/stable-1.97.txt']],
  [
    '1.97 || ~1.98.20',
    '1.97.12',
    ['release/stable.txt', 'release/stable-1.98.txt', 'release/stable-1.97.txt']
  ]
])('kubectl %s is %s after asking only lines that it can meet', async (range, version, urls) => {
  const { read, asked } = makeSite(KUBERNETES)
  expect(await resolveVersion(makeRequest('kubectl', range), 'https://site', read)).toBe(version)
  expect(asked).toEqual(urls)
})

test('an older major version of helm has a file of its own', async () => {
  const { read, asked } = makeSite({ 'helm-latest-version': 'v5.0.1', 'helm4-latest-version': 'v4.77.0' })
  expect(await resolveVersion(makeRequest('helm', '^4.50'), 'https://site', read)).toBe('4.77.0')
  expect(asked).toEqual(['helm-latest-version', 'helm4-latest-version'])
})

test('a range that nothing meets names what there is', async () => {
  const { read } = makeSite(KUBERNETES)
  await expect(
    resolveVersion(makeRequest('kubectl', '>1.97.20 <1.98.3'), 'https://site', read)
  ).rejects.toMatchObject({
    code: 'TOOL_VERSION',
    message:
      'no known release of kubectl meets ">1.97.20 <1.98.3": the newest ones are 1.99.4, 1.98.8, 1.97.12',
    remedy: expect.stringContaining('kubectl-version') as string
  })
})

test('a site that answers with something else than a version', async () => {
  const { read } = makeSite({ 'helm-latest-version': '<html>' })
  await expect(resolveVersion(makeRequest('helm', '>=5'), 'https://site', read)).rejects.toMatchObject({
    code: 'TOOL_VERSION',
    message: 'https://site/helm-latest-version holds no version number'
  })
})

test.each(['4.1.4', 'v4.1', '^3', '>=1.30 <1.34', '4.3.0-rc.1', 'latest'])(
  '%s can be asked for',
  async version => {
    await expect(checkVersion(makeRequest('helm', version))).resolves.toBeUndefined()
  }
)

test.each(['newest', 'v', '4.1.4.2', 'stable'])('%s cannot', async version => {
  await expect(checkVersion(makeRequest('helm', version))).rejects.toMatchObject({
    code: 'TOOL_VERSION',
    remedy: expect.stringMatching(/\^4\.\d/) as string
  })
})
