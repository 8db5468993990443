/**
 * The annotation of a red run is enough: for each code of docs/reference/errors.md, what a person sees first names the object, cluster
 * or input, the cause and what to do. The errors are made where the action makes them.
 */
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { annotationOf, detailsOf } from '../../src/action/annotation.ts'
import { helmError } from '../../src/helm/errors.ts'
import { Redactor } from '../../src/lib/secrets/redactor.ts'
import { reportError } from '../../src/report/report.ts'
import { ActionError } from '../../src/lib/errors.ts'
import { RunRecord } from '../../src/run/record.ts'
import { errorAt, nodesIn, SOURCES } from '../../testkit/throwSites.ts'

import { answers, INSTANCES, type Instance } from './errorInstances.ts'

const PAGE = readFileSync(new URL('../../docs/reference/errors.md', import.meta.url), 'utf8')
const CODES = [...PAGE.matchAll(/^(?:#+ |\| )`([A-Z_]+)`/gm)].map(match => match[1] ?? '')

/** Refers to a place that the annotation does not have. */
const ELSEWHERE = /\bbelow\b/i

/** As the end of the run shows it. */
async function shown(
  make: Instance['make'],
  secrets: readonly string[] = []
): Promise<{ readonly code: string; readonly text: string }> {
  const redactor = new Redactor()
  redactor.add(secrets)
  const record = new RunRecord({ now: () => 0 } as never, redactor)
  record.fail(
    await Promise.resolve()
      .then(make)
      .catch((error: unknown) => error)
  )
  const { error = reportError('nothing failed') } = record.report()
  return { code: error.code, text: annotationOf(error) }
}

test('each code of docs/reference/errors.md has an instance', () => {
  const has = new Set(INSTANCES.map(({ code }) => code))
  expect(CODES.filter(code => !has.has(code))).toEqual([])
  expect([...has].filter(code => !CODES.includes(code))).toEqual([])
})

describe.each(
  INSTANCES.map(instance => [`${instance.code}: ${instance.names.join(', ')}`, instance] as const)
)('%s', (_what, { code, make, names }) => {
  test('names object or input, cause and remedy in at most four lines', async () => {
    const annotation = await shown(make)
    expect(`${annotation.code}: ${annotation.text}`).toMatch(new RegExp(`^${code}:`))
    const lines = annotation.text.split('\n')
    expect(lines.length).toBeLessThanOrEqual(4)
    expect(annotation.text.length).toBeLessThan(4000)
    for (const name of names) expect(annotation.text).toContain(name)
    expect(annotation.text).not.toMatch(ELSEWHERE)
    expect(annotation.text).not.toMatch(/\{"match|undefined|\[object/)
    // What to do is a sentence of its own: the last line, or in the line of each input.
    const remedies = code === 'INPUT_INVALID' ? lines.slice(1, 3) : lines.slice(-1)
    for (const remedy of remedies) expect(remedy).toMatch(/(?:^What to do: |\. )(?:`|[A-Z]).{10,}/)
  })
})

test('the log has in full what the annotation cuts, and nothing twice', () => {
  const cause = new Error('first\nsecond')
  const faults = Array.from({ length: 9 }, (_, at) => ({
    input: `input-${at}`,
    given: '"x"',
    allowed: 'a number',
    remedy: 'Write a number.'
  }))
  const of = (error: ActionError): readonly string[] => detailsOf(reportError(error))
  expect(of(new ActionError('A', 'short', { remedy: 'Do it.' }))).toEqual([])
  expect(of(new ActionError('A', 'short', { remedy: 'Do it.', cause: new Error('why') }))).toEqual([])
  expect(of(new ActionError('A', 'short', { remedy: 'Do it.', cause }))).toEqual(['first\nsecond'])
  const [all] = of(new ActionError('A', '9 inputs', { remedy: 'Do it.', faults }))
  expect(all?.match(/ {2}given: /g)).toHaveLength(9)
  const lines = Array.from({ length: 9 }, (_, at) => `line ${at}`).join('\n')
  expect(of(new ActionError('A', lines, { remedy: 'Do it.' }))).toEqual([lines])
})

describe('the cut', () => {
  const secret = 'hunter2-hunter2-hunter2'
  const failed = (message: string, cause: string) => () =>
    helmError('upgrade', { exitCode: 1, stdout: '', stderr: `Error: ${message}\n${cause}`, timedOut: false })

  test('a secret across the place of the cut is hidden before it is cut', async () => {
    for (let at = 470; at < 505; at++) {
      const { text } = await shown(failed('x'.repeat(at) + secret, ''), [secret])
      expect(text).not.toContain('hunter2')
    }
  })

  test('the first line is the cause, and the rest is not', async () => {
    const { text } = await shown(failed('first', 'second\nthird'))
    expect(text).toContain('\nCause: first\n')
    expect(text).not.toContain('second')
  })

  test('what the message says already is not said again', async () => {
    const { text } = await shown(answers(422, 'Invalid', 'spec.x: required'))
    expect(text.match(/spec\.x: required/g)).toHaveLength(1)
    expect(text).not.toContain('Cause: ')
  })

  test('a cause of nothing but headings is shown', async () => {
    expect((await shown(failed('a:', 'b:'))).text).toContain('Cause: a: b:')
  })

  test('what became of the run is kept of a message that is cut', async () => {
    const long = errorAt('commands/execute.ts', 'error.code', {
      error: {
        code: 'WORKLOAD_FAILED',
        message: 'cluster wec1: '.padEnd(5000, 'x'),
        remedy: 'Correct it.',
        cause: undefined,
        faults: []
      },
      outcome: 'rolled back to revision 3'
    })
    const { text } = await shown(() => long)
    expect(text).toMatch(
      /^cluster wec1: x+ … \(cut\) x+; rolled back to revision 3\nWhat to do: Correct it\.$/
    )
  })

  test.each([1, 2, 3, 4, 12])('%d inputs', async count => {
    const faults = Array.from({ length: count }, (_, at) => ({
      input: `input-${at}`,
      given: '"x"',
      allowed: 'a number',
      remedy: 'Write a number.'
    }))
    const { text } = await shown(() => errorAt('inputs/read.ts', 'INPUT_INVALID', { count, faults }))
    expect(text.split('\n').length).toBe(1 + Math.min(count, 3))
    // All of them at least by their names.
    for (const { input } of faults) expect(text).toContain(`\`${input}\``)
    if (count > 3) expect(text).toContain(`and ${count - 2} more`)
  })
})

test('no text of the action says "below"', () => {
  const texts = [...SOURCES].flatMap(([file, source]) =>
    nodesIn(source).flatMap(node =>
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
        ? [`${file}: ${node.text}`]
        : []
    )
  )
  expect(texts.length).toBeGreaterThan(5000)
  expect(texts.filter(text => ELSEWHERE.test(text))).toEqual([])
  expect(PAGE.split('\n').filter(line => /below the error|named below/.test(line))).toEqual([])
})

test('each error that the sources make has a remedy that can stand alone', () => {
  const sites = [...SOURCES].flatMap(([file, source]) =>
    nodesIn(source).flatMap(node =>
      ts.isNewExpression(node) && node.expression.getText() === 'ActionError'
        ? [`${file}: ${node.getText()}`]
        : []
    )
  )
  expect(sites.length).toBeGreaterThan(80)
  expect(sites.filter(site => !/\bremedy\b/.test(site))).toEqual([])
  expect(sites.filter(site => /\b(?:see|look at) the (?:cause|reason)\b/i.test(site))).toEqual([])
})
