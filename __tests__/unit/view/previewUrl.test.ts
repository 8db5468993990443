/** Where a preview is reached. */
import { EMPTY_REPORT, type Report } from '../../../src/report/report.ts'
import { previewUrlOf } from '../../../src/view/previewUrl.ts'

const URL = 'https://shop-pr-7.example.com/'
const ERROR = { code: 'X', message: '', remedy: '', causes: [], faults: [] }

test.each<[Partial<Report>, string]>([
  [{ verdict: 'ready' }, URL],
  [{ verdict: 'bound' }, URL],
  [{ verdict: 'skipped' }, ''],
  [{ verdict: 'planned', command: 'plan' }, ''],
  [{ verdict: 'removed', command: 'uninstall' }, ''],
  [{ verdict: 'failed', error: ERROR }, '']
])('%j: %s', (facts, expected) => {
  expect(previewUrlOf({ ...EMPTY_REPORT, url: URL, ...facts })).toBe(expected)
})
