/** The report page as a file: its policy, and what foreign text can do to it. How it looks: __tests__/pages. */
import { createHash } from 'node:crypto'
import { redacted } from '../../../../src/lib/secrets/redacted.ts'
import { Redactor } from '../../../../src/lib/secrets/redactor.ts'
import { EMPTY_REPORT, type Report } from '../../../../src/report/report.ts'
import { renderPage } from '../../../../src/view/page/document.ts'
import type { PageModel } from '../../../../src/view/page/model.ts'
import { cpuMs } from '../../../../testkit/cpuTime.ts'
import { MANY } from '../../../../testkit/reports/deploys.ts'
import { hostileTo } from '../../../../testkit/reports/hostile.ts'
import { SCENES } from '../../../../testkit/reports/scenes.ts'

const page = (report: Report, secrets: readonly string[] = []): string => {
  const redactor = new Redactor()
  redactor.add(secrets)
  return renderPage(redacted(report, redactor))
}

/** The data of the page, as its script reads it. */
const dataOf = (html: string): string =>
  /<script type="application\/json" id="model">([^]*?)<\/script>/.exec(html)?.[1] ?? ''

/** The page but for its data: the same for every report. */
const frameOf = (html: string): string => html.replace(dataOf(html), '')

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('allows its own script and its own style, and nothing else', () => {
  const html = page(EMPTY_REPORT)
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
  const script = /<script>([^]*?)<\/script>/.exec(html)?.[1] ?? ''
  const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? ''
  expect(script.length).toBeGreaterThan(1000)
  expect(style.length).toBeGreaterThan(1000)
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'"
  ])
  // It comes before all that it is about.
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style'))
})

test.each(Object.entries(SCENES))('foreign text is in its data alone: %s', (_name, report) => {
  const html = page(hostileTo(report))
  expect(frameOf(html)).toBe(frameOf(page(EMPTY_REPORT)))
  expect(dataOf(html)).not.toContain('<')
})

test('nothing is lost on the way into the page', () => {
  const name = '</script><!-- \u2028 & \\ "'
  const { sections } = JSON.parse(dataOf(page({ ...EMPTY_REPORT, warnings: [name] }))) as PageModel
  // A separator of lines is a line end: `plainText`.
  expect(JSON.stringify(sections)).toContain(JSON.stringify(name.replace('\u2028', '\n')))
})

test('secrets are hidden', () => {
  const html = page({ ...EMPTY_REPORT, warnings: ['the token is planted-token'] }, ['planted-token'])
  expect(html).toContain('the token is ***')
  expect(html).not.toContain('planted-token')
})

test('256 clusters with 100 objects are small, and made at once', () => {
  const report = redacted(MANY, new Redactor())
  const before = cpuMs()
  const html = renderPage(report)
  // It takes 0.2 s.
  expect(cpuMs() - before).toBeLessThan(2000)
  expect(html.length).toBeLessThan(400_000)
})
