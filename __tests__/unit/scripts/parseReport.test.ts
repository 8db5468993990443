/** Reports of earlier versions, for `npm run report`. */
import { parseReport } from '../../../scripts/lib/parseReport.ts'
import { EMPTY_REPORT } from '../../../src/report/report.ts'
import { modelOf } from '../../../src/view/page/sections/model.ts'
import { READY } from '../../../testkit/reports/deploys.ts'

test('what this version writes is read as it is', () => {
  expect(parseReport(JSON.stringify(READY))).toEqual(JSON.parse(JSON.stringify(READY)))
})

test('an older one has no times of its own: phases follow each other', () => {
  const old = {
    schemaVersion: 1,
    command: 'deploy',
    verdict: 'ready',
    phases: [
      { name: 'Tools', seconds: 2 },
      { name: 'Helm', seconds: 3 }
    ],
    seconds: 5
  }
  const report = parseReport(JSON.stringify(old))
  expect(report).toEqual({
    ...EMPTY_REPORT,
    verdict: 'ready',
    phases: [
      { name: 'Tools', from: 0, seconds: 2 },
      { name: 'Helm', from: 2, seconds: 3 }
    ],
    seconds: 5
  })
  expect(modelOf(report).sections.map(({ title }) => title)).toContain('Timeline')
})

test.each([['{}'], ['{"schemaVersion":2}']])('%s is refused', text => {
  expect(() => parseReport(text)).toThrow(/schemaVersion/)
})
