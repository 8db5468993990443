/** The README's table of events lists those that the action knows, and what it says of each is tested (unit/github/subject). */
import { readFileSync } from 'node:fs'
import { EVENTS_WITH_SUBJECT } from '../../src/github/subject.ts'

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

test('each event that a preview can be of is in the table', () => {
  const [, section = ''] = README.split('### Which events have a preview?')
  const rows = [...(section.split('\n#')[0] ?? '').matchAll(/^\| ([^|]*`[^|]*) \|/gm)].map(
    ([, cell = '']) => cell
  )
  const listed = rows
    .filter(cell => !cell.startsWith('all others'))
    .flatMap(cell => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name))
  expect([...new Set(listed)].sort()).toEqual([...EVENTS_WITH_SUBJECT].sort())
})
