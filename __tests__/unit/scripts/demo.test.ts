/** What the demo understands, and how it shows a log and a summary. */
import { readFileSync } from 'node:fs'
import { COMMANDS, HELP, parseCommand } from '../../../scripts/lib/demoOptions.ts'
import { JobLogView } from '../../../scripts/lib/jobLogView.ts'
import type { Paint } from '../../../scripts/lib/paint.ts'
import { renderSummary } from '../../../scripts/lib/summaryView.ts'
import { alignColumns } from '../../../scripts/lib/table.ts'
import { EMPTY_REPORT, type Report } from '../../../src/report/report.ts'
import { redacted } from '../../../src/lib/secrets/redacted.ts'
import { Redactor } from '../../../src/lib/secrets/redactor.ts'
import { renderSummary as summaryOf } from '../../../src/view/summary.ts'
import type { Finding } from '../../../src/report/verdict.ts'

const plain: Paint = (_, text) => text
const marked: Paint = (colour, text) => `<${colour}>${text}</>`

describe('options', () => {
  const parse = (...args: readonly string[]) => parseCommand(args, '/home/me', '/repo/charts/postgres')

  test('none: our chart, under its name', () => {
    expect(parse()).toEqual({
      kind: 'deploy',
      chart: '/repo/charts/postgres',
      isReference: false,
      release: 'postgres',
      namespace: 'postgres-system',
      clusterSelector: 'location-group=edge',
      valuesFiles: [],
      set: []
    })
  })

  test('paths are relative to where the demo was called', () => {
    expect(
      parse('--chart', 'charts/web', '--values', 'a.yaml', '--values=/b.yaml', '--set', 'a=1', '--set', 'b=2')
    ).toMatchObject({
      chart: '/home/me/charts/web',
      release: 'web',
      namespace: 'web-system',
      valuesFiles: ['/home/me/a.yaml', '/b.yaml'],
      set: ['a=1', 'b=2']
    })
  })

  test.each([
    ['oci://127.0.0.1:5000/charts/web', 'web'],
    ['oci://ghcr.io/acme/web:1.2.3', 'web'],
    [`oci://ghcr.io/acme/web@sha256:${'0'.repeat(64)}`, 'web'],
    ['https://example.com/charts/web-app-1.2.3.tgz', 'web-app']
  ])('%s is used as it is, and called %s', (chart, release) => {
    expect(parse('--chart', chart)).toMatchObject({ chart, isReference: true, release })
  })

  test('names and clusters of choice', () => {
    expect(parse('--release=db', '--cluster-selector=region=eu')).toMatchObject({
      release: 'db',
      namespace: 'db-system',
      clusterSelector: 'region=eu'
    })
    expect(parse('--release=db', '--namespace=shop')).toMatchObject({ release: 'db', namespace: 'shop' })
  })

  test('down, report and help', () => {
    expect(parse('down')).toEqual({ kind: 'down' })
    expect(parse('report')).toEqual({ kind: 'report' })
    expect(parse('--help')).toEqual({ kind: 'help' })
    expect(parse('help')).toEqual({ kind: 'help' })
  })

  test('an upgrade and a failure are deploys with one more value', () => {
    expect(parse('upgrade')).toEqual({ ...parse(), set: ['replicas=2'] })
    expect(parse('fail', '--set', 'replicas=3')).toEqual({
      ...parse(),
      set: ['replicas=3', 'image=docker.io/library/no-such-image-wec2:17']
    })
  })

  test('a rollback and a preview are of the same release', () => {
    expect(parse('rollback')).toEqual({ ...parse(), kind: 'rollback' })
    expect(parse('preview')).toEqual({ ...parse(), kind: 'preview' })
  })

  test('help and README have every command', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
    for (const command of COMMANDS.filter(name => name !== 'deploy')) {
      expect(HELP).toContain(`npm run demo -- ${command} `)
      expect(readme).toContain(`| \`npm run demo -- ${command}\` |`)
    }
    for (const [, command = ''] of readme.matchAll(/npm run demo -- (\w+)/g))
      expect(COMMANDS).toContain(command)
  })

  test.each([
    [['upgrade', '--chart', 'x'], "upgrade changes the demo's own chart, so it takes no --chart"],
    [['--chrat', 'x'], "Unknown option '--chrat'"],
    [['--chart'], "Option '--chart <value>' argument missing"],
    [['up'], 'up is no command'],
    [['down', 'now'], 'down now is no command']
  ])('%j is refused with a sentence', (args, sentence) => {
    expect(() => parse(...args)).toThrow(`${sentence}. \`npm run demo -- --help\` shows what there is.`)
  })

  test('help has every option', () => {
    for (const option of ['chart', 'values', 'set', 'release', 'namespace', 'cluster-selector'])
      expect(HELP).toContain(`  --${option} `)
  })
})

describe('log', () => {
  const shown = (lines: readonly string[], paint = plain): readonly string[] => {
    const written: string[] = []
    const view = new JobLogView(line => written.push(line), paint)
    for (const [index, line] of lines.entries()) view.show(line, index / 2)
    return written
  }

  test('groups are headings, with what belongs to them below', () => {
    expect(shown(['::group::Tools', 'helm is there', '::endgroup::', 'verdict: ready'])).toEqual([
      '   0.0 s  Tools',
      '   0.5 s    helm is there',
      '   1.5 s  verdict: ready'
    ])
  })

  test('masks and debug lines are not shown, and masked texts nowhere', () => {
    expect(shown(['::add-mask::abc', '::add-mask::abcdef', '::debug::x', 'with abcdef and abc'])).toEqual([
      '   1.5 s  with *** and ***'
    ])
  })

  test('annotations stand out, with all their lines', () => {
    expect(shown(['::error title=NO_CLUSTER::none%0Ado this', '::warning::late'], marked)).toEqual([
      '<dim>   0.0 s</>  <red>Error: NO_CLUSTER: none</>',
      '          <red>do this</>',
      '<dim>   0.5 s</>  <yellow>Warning: late</>'
    ])
  })
})

describe('summary', () => {
  const object = { group: 'apps', kind: 'StatefulSet', namespace: 'db', name: 'db' }
  const report: Report = {
    ...EMPTY_REPORT,
    release: 'db',
    namespace: 'db',
    verdict: 'ready',
    revision: 2,
    releaseStatus: 'deployed',
    seconds: 3.14,
    clusters: ['wec1', 'wec2'].map(cluster => ({
      cluster,
      state: 'ready',
      note: '',
      findings: [],
      objects: [{ object, state: 'ready', reason: '', seconds: 1.5 }]
    }))
  }
  const lines = (changes: Partial<Report>, paint = plain): readonly string[] =>
    renderSummary(summaryOf(redacted({ ...report, ...changes }, new Redactor())), paint)

  test('green', () => {
    expect(lines({})).toEqual([
      '✅ db/db is ready in all 2 clusters',
      '',
      'verdict ready · revision 2 (deployed)',
      '',
      'Clusters',
      '',
      '2 clusters ready; 2 objects ready',
      '',
      'cluster  state     seconds  objects',
      'wec1     ✅ ready  1.5      1 ready',
      'wec2     ✅ ready  1.5      1 ready',
      '',
      'Objects by kind:',
      '',
      'kind         objects  in all clusters',
      'StatefulSet  1        2 ready',
      '',
      'in all 3.1 s'
    ])
  })

  test('red, with foreign text as it was written', () => {
    const message = 'a|b <c> *d* @e https://f'
    const behind = { object, state: 'failed', reason: message, seconds: 1.5 } as const
    const finding: Finding = {
      cluster: 'wec1',
      object,
      pod: 'db-0',
      container: 'db',
      image: undefined,
      reason: 'Error',
      message,
      exitCode: 1,
      events: ['Warning BackOff'],
      logs: [],
      remedy: 'look'
    }
    const failed = lines(
      {
        verdict: 'failed',
        clusters: [{ cluster: 'wec1', state: 'failed', note: '', objects: [behind], findings: [finding] }],
        phases: [{ name: 'Helm', from: 0.5, seconds: 2 }],
        warnings: [message],
        error: { code: 'NOT_READY', message, remedy: 'wait', causes: ['| first', '::two <3>'], faults: [] }
      },
      marked
    )
    expect(failed).toEqual([
      '<red>❌ The deploy of db/db failed: 1 cluster failed</>',
      '',
      'verdict <bold>failed</> · revision 2 (deployed)',
      '',
      `<bold>NOT_READY</>: ${message}`,
      '',
      '<bold>What to do:</> wait',
      '',
      '<dim>  | first</>',
      '<dim>  ::two <3></>',
      '',
      '<bold>What is wrong</>',
      '',
      `❌ failed: <bold>Error of container db in StatefulSet db/db</> wec1 · StatefulSet db/db ${message}`,
      '',
      '<bold>What to do:</> look',
      '',
      '<dim>where: wec1 · StatefulSet db/db · Pod db-0 · container db (exit code 1)</>',
      '',
      'events:',
      '',
      '<dim>  Warning BackOff</>',
      '',
      '<bold>Warnings</>',
      '',
      `- ${message}`,
      '',
      '<bold>Clusters</>',
      '',
      '1 cluster failed; 1 object failed',
      '',
      '<dim>cluster  state      why</>',
      `wec1     ❌ failed  StatefulSet db/db: ${message}`,
      '',
      'Objects by kind:',
      '',
      '<dim>kind         objects  in all clusters</>',
      'StatefulSet  1        1 failed',
      '',
      'Timeline:',
      '',
      '<dim>  section Phases</>',
      '<dim>  2.0 s Helm :crit, 00:00:00.500, 00:00:02.500</>',
      '',
      'wec1: 1 object failed:',
      '',
      '<dim>object             state      why                       seconds</>',
      `StatefulSet db/db  ❌ failed  ${message}  1.5`,
      '',
      '<dim>in all 3.1 s · Helm 2.0 s</>'
    ])
  })
})

test('columns are aligned by what a terminal shows', () => {
  expect(alignColumns([['✅ a', 'x'], ['📦 bb', 'y'], ['\u001b[1mabcdef\u001b[22m', 'z'], ['']])).toEqual([
    '✅ a    x',
    '📦 bb   y',
    '\u001b[1mabcdef\u001b[22m  z',
    ''
  ])
})
