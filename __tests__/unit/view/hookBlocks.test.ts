/** The hooks in the job summary: the whole HTML of their part. */
import { redacted } from '../../../src/lib/secrets/redacted.ts'
import { Redactor } from '../../../src/lib/secrets/redactor.ts'
import type { HookReport, HookState } from '../../../src/report/hooks.ts'
import { EMPTY_REPORT } from '../../../src/report/report.ts'
import { renderSummary } from '../../../src/view/summary.ts'
import { findingOf, hookIn, hookOf, MIGRATE } from '../../../testkit/verdicts.ts'

/** From its heading to the footer. */
function shown(...hooks: readonly HookReport[]): readonly string[] {
  const parts = renderSummary(redacted({ ...EMPTY_REPORT, hooks }, new Redactor()))
    .trimEnd()
    .split('\n\n')
  const begin = parts.findIndex(part => part.startsWith('<h3>Hooks'))
  return parts.slice(begin, -1).filter(part => !/mermaid|^section|^```/.test(part))
}
const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
const tableOf = (head: readonly string[], ...rows: readonly string[]): string =>
  `<table><tr>${head.map(cell => `<th>${cell}</th>`).join('')}</tr>${rows.map(each => `\n${each}`).join('')}</table>`
const HEAD = ['event', 'weight', 'hook', 'result', 'clusters', 'seconds']
const IN_CLUSTERS = ['clusters of Job shop/migrate', 'state', 'seconds', 'why']

test('one that succeeded everywhere is one row', () => {
  expect(
    shown(hookOf([hookIn('a'), hookIn('b', 'succeeded', { from: 1, to: 10.26 })], { weight: -5 })).slice(0, 2)
  ).toEqual([
    '<h3>Hooks</h3><p>1 hook succeeded</p>',
    tableOf(HEAD, row('pre-upgrade', '-5', 'Job shop/migrate', '✅\u00a0succeeded', '2 succeeded', '9.3'))
  ])
})

test.each<[readonly HookState[], string, string]>([
  [['succeeded', 'skipped'], '🟡\u00a0succeeded in part', '1 of 2 succeeded, 1 skipped'],
  [['succeeded', 'unverified'], '🟡\u00a0succeeded in part', '1 of 2 succeeded, 1 unverified'],
  [['skipped'], '🟡\u00a0skipped', '1 skipped'],
  [['unverified', 'skipped'], '⚪\u00a0unverified', '1 of 2 skipped, 1 unverified'],
  [['unverified'], '⚪\u00a0unverified', '1 unverified'],
  [[], '⚪\u00a0unverified', 'none'],
  [['succeeded', 'running'], '⏳\u00a0running', '1 of 2 succeeded, 1 running'],
  [['stopped', 'failed', 'succeeded'], '❌\u00a0failed', '1 of 3 succeeded, 1 stopped, 1 failed'],
  [['succeeded', 'stopped'], '❌\u00a0stopped', '1 of 2 succeeded, 1 stopped']
])('N2: only what succeeded in all clusters has a check mark: %j', (states, result, clusters) => {
  const hook = hookOf(states.map((state, index) => hookIn(`wec${index}`, state)))
  expect(shown(hook)[1]).toContain(`<td>${result}</td><td>${clusters}</td>`)
})

test('the heading counts results', () => {
  const states = ['succeeded', 'skipped', 'unverified', 'failed', 'running'] as const
  const hooks = states.map(state => hookOf([hookIn('a'), hookIn('b', state)]))
  expect(shown(...hooks)[0]).toBe(
    '<h3>Hooks</h3><p>1 of 5 hooks succeeded, 2 succeeded in part, 1 running, 1 failed</p>'
  )
})

test('the state of the hook as a whole counts as well', () => {
  expect(shown(hookOf([hookIn('a')], { state: 'failed' }))[1]).toContain('<td>❌\u00a0failed</td>')
})

test('the clusters without success follow, the worst first, with attempts and logs', () => {
  const parts = shown(
    hookOf([
      hookIn('a'),
      hookIn('b', 'stopped', { reason: 'failed in c' }),
      hookIn('c', 'failed', { reason: 'exit <1>', attempts: 3, logs: ['line 1', '</pre>'] })
    ])
  )
  expect(parts[1]).toBe(
    tableOf(
      [...HEAD, 'attempts'],
      row(
        'pre-upgrade',
        '0',
        'Job shop/migrate',
        '❌\u00a0failed',
        '1 of 3 succeeded, 1 stopped, 1 failed',
        '3.5',
        '3'
      )
    )
  )
  expect(parts[2]).toBe(
    tableOf(
      ['clusters of Job shop/migrate', 'state', 'seconds', 'attempts', 'why'],
      row('c', '❌\u00a0failed', '3.5', '3', 'exit &lt;1&gt;'),
      row('b', '❌\u00a0stopped', '3.5', '', 'failed in c')
    )
  )
  expect(parts[3]).toBe(
    '<details><summary>Job shop/migrate in c: last log lines</summary><pre>\nline 1\n&lt;/pre&gt;</pre></details>'
  )
})

test('clusters that miss it for one reason are one row; more than ten rows are folded', () => {
  const away = Array.from({ length: 12 }, (_, index) =>
    hookIn(`wec${index}`, 'skipped', { reason: `offline for ${index} minutes` })
  )
  expect(shown(hookOf(away))[2]).toBe(
    tableOf(
      IN_CLUSTERS,
      row(
        'wec0, wec1, wec2, wec3, wec4, wec5, wec6, wec7, wec8, wec9 and 2 more',
        '🟡\u00a0skipped',
        '',
        'offline for 0 minutes'
      )
    )
  )
  const failed = away.map(({ cluster }) => hookIn(cluster, 'failed'))
  expect(shown(hookOf(failed))[2]).toMatch(
    /^<details><summary>Job shop\/migrate: 12 failed<\/summary><table>/
  )
})

describe('logs', () => {
  const failed = (cluster: string, ...logs: readonly string[]) => hookIn(cluster, 'failed', { logs })
  const folds = (...hooks: readonly HookReport[]) =>
    shown(...hooks).filter(part => part.includes('last log lines'))

  test('that are alike are shown once', () => {
    expect(folds(hookOf([failed('a', 'one'), failed('b', 'two'), failed('c', 'one')]))).toEqual([
      '<details><summary>Job shop/migrate in a, c: last log lines</summary><pre>\none</pre></details>',
      '<details><summary>Job shop/migrate in b: last log lines</summary><pre>\ntwo</pre></details>'
    ])
  })

  test('that stand with the cause are not shown again', () => {
    const explained = (cluster: string, log: string) => ({
      ...failed(cluster, log),
      findings: [findingOf(cluster, { object: MIGRATE, container: 'migrate', logs: [log] })]
    })
    expect(folds(hookOf([explained('a', 'one'), explained('b', 'two'), explained('c', 'one')]))).toEqual([
      '<details><summary>Job shop/migrate in b: last log lines</summary><pre>\ntwo</pre></details>'
    ])
  })

  test('of which there are more than ten are counted', () => {
    const parts = shown(
      hookOf(Array.from({ length: 12 }, (_, index) => failed(`wec${index}`, `log ${index}`)))
    )
    expect(parts.filter(part => part.includes('last log lines'))).toHaveLength(10)
    expect(parts).toContain('<p>… and 2 other logs: the report has them.</p>')
  })
})

test('more than ten that succeeded are folded, below those with trouble', () => {
  const many = Array.from({ length: 11 }, () => hookOf([hookIn('a')]))
  expect(shown(...many.slice(1), hookOf([hookIn('b', 'failed')]))[1]).toMatch(/^<table>/)
  const parts = shown(...many, hookOf([hookIn('b', 'failed')]))
  expect(parts[0]).toBe('<h3>Hooks</h3><p>11 of 12 hooks succeeded, 1 failed</p>')
  expect(parts[1]).toContain('❌')
  expect(parts[2]).toMatch(/^<details><summary>11 hooks succeeded<\/summary><table>/)
})

test('one that an earlier run left is marked, and counted apart', () => {
  const left = hookOf([hookIn('a', 'failed')], { isLeftover: true })
  const parts = shown(left, hookOf([hookIn('a')]))
  expect(parts[0]).toBe('<h3>Hooks</h3><p>1 hook succeeded; 1 hook of an earlier run</p>')
  expect(parts[1]).toContain('<td>Job shop/migrate of an earlier run</td><td>❌\u00a0failed</td>')
})
