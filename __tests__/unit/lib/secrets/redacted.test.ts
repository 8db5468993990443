/** Data that leaves a run: every text of it, keys included, is free of secrets and of what a terminal obeys. */
import { redacted } from '../../../../src/lib/secrets/redacted.ts'
import { Redactor } from '../../../../src/lib/secrets/redactor.ts'
import { LogText } from '../../../../src/lib/text/logText.ts'
import { EMPTY_REPORT, type Report } from '../../../../src/report/report.ts'
import { RunRecord } from '../../../../src/run/record.ts'
import { renderComment } from '../../../../src/view/comment.ts'
import { renderSummary } from '../../../../src/view/summary.ts'
import { fakeRun } from '../../../../testkit/fakeRun.ts'
import { SPELLINGS } from '../../../../testkit/spellings.ts'

const SECRET = 'Planted<Secret>&"42\' 100%'
const redactor = new Redactor()
redactor.add([SECRET])

/** Pieces of the secret that no mask covers. */
const PIECES = ['Planted', 'Secret']

/** A report in which a text stands wherever others write something. */
function reportOf(text: string): Report {
  const object = { group: text, kind: text, namespace: text, name: text }
  const finding = {
    ...{ cluster: text, object, pod: text, container: text, image: text, reason: text, message: text },
    ...{ exitCode: 1, events: [text], logs: [text], remedy: text }
  }
  const verdict = { object, state: 'failed', reason: text, seconds: 1 } as const
  return {
    ...EMPTY_REPORT,
    releaseStatus: text,
    chart: { name: text, version: text, appVersion: text, source: text, digest: text },
    bindingPolicies: [text],
    plan: {
      placement: {
        before: [text],
        after: [text],
        joins: [text],
        leaves: [text],
        unmet: [{ cluster: text, unmet: [text] }]
      },
      objects: [{ object, outcome: 'missed', policies: [text], why: text }],
      hooks: [],
      forecasts: [],
      changes: [{ object, kind: 'changed', diff: `-a: ${text}\n+b: ${text}`, hidden: 0 }]
    },
    planned: {
      ...{
        release: text,
        namespace: text,
        revision: 1,
        chart: { name: text, version: text, digest: text, content: text }
      },
      ...{ valuesDigest: text, policies: { [text]: { spec: [text] } }, clusters: [text] },
      rendered: {
        objects: [{ object: text, digest: text }],
        secrets: { objects: [text], digest: text },
        unstable: [{ object: text, paths: [text] }]
      }
    },
    clusters: [{ cluster: text, state: 'failed', objects: [verdict], findings: [finding], note: text }],
    drift: [{ object, kind: 'changed', fields: [text] }],
    departures: [{ cluster: text, state: 'left', reason: text }],
    cleanup: [{ release: text, namespace: text, outcome: 'failed', why: text }],
    warnings: [text],
    tools: [{ name: text, version: text, path: text, source: text }],
    phases: [{ name: text, from: 0, seconds: 1 }],
    error: {
      ...{ code: text, message: text, remedy: text, causes: [text] },
      faults: [{ input: text, given: text, allowed: text, remedy: text }]
    }
  }
}

describe.each(Object.entries(SPELLINGS))('M4: a secret in the spelling %s', (_name, spell) => {
  const text = `before ${spell(SECRET)} after`

  test('is in no log, report, output, plan, summary or comment', () => {
    const report = redacted({ ...reportOf(text), command: 'plan' as const }, redactor)
    const shown = [
      JSON.stringify(report),
      renderSummary(report),
      renderComment(report, ''),
      LogText.of(text, redactor, 10_000).toString(),
      LogText.line(text, redactor, 10_000).toString()
    ]
    for (const sink of shown) {
      expect(sink).toContain('***')
      expect(PIECES.filter(piece => sink.includes(piece))).toEqual([])
      // As masks of the encodings would miss it.
      expect(sink.includes(spell(SECRET))).toBe(false)
    }
  })
})

test('keys are redacted, and none of them is special', () => {
  const hostile = JSON.parse(
    `{"__proto__": {"a": "hunter2hunter"}, "hunter2hunter": 1, "constructor": null}`
  ) as object
  const own = new Redactor()
  own.add(['hunter2hunter'])
  expect(JSON.stringify(redacted(hostile, own))).toBe('{"__proto__":{"a":"***"},"***":1,"constructor":null}')
})

test('C1: colours, controls and direction marks leave every text', () => {
  expect(redacted({ a: ['\u001b[31mred\u001b[0m', '\u202eevil', 'a\r\nb'] }, redactor)).toEqual({
    a: ['red', 'evil', 'a\nb']
  })
})

test('what is nested too deeply is cut', () => {
  let deep: unknown = 'x'
  for (let level = 0; level < 5000; level++) deep = [deep]
  expect(JSON.stringify(redacted(deep, redactor))).toContain('… (cut)')
})

test('the record gives away nothing that it was told', () => {
  const { run } = fakeRun({})
  const record = new RunRecord(run.deps, redactor)
  record.warn(`look: ${SECRET}`)
  record.fail(new Error(SECRET, { cause: new Error(`because ${SECRET}`) }))
  const { warnings, error } = record.report()
  expect(warnings).toEqual(['look: ***'])
  expect(error).toMatchObject({ message: '***', causes: ['because ***'] })
  // @ts-expect-error only the redactor seals a report
  renderSummary(EMPTY_REPORT) // eslint-disable-line @typescript-eslint/no-unsafe-class-instance-assignment
})

test('the run itself goes on with names as they are', () => {
  const { run } = fakeRun({})
  const record = new RunRecord(run.deps, redactor)
  record.add({ bindingPolicies: [SECRET] })
  expect(record.facts.bindingPolicies).toEqual([SECRET])
  expect(record.report().bindingPolicies).toEqual(['***'])
})

test('a chain of causes that comes back to itself ends', () => {
  const error = new Error('a')
  error.cause = error
  const { run } = fakeRun({})
  run.record.fail(error)
  expect(run.record.report().error?.causes.length).toBeLessThanOrEqual(10)
})
