/** The table of events in the docs lists those that the action knows. What it says of each is tested in unit/github/subject. */
import { readFileSync } from 'node:fs'
import { EVENTS_WITH_SUBJECT } from '../../src/github/subject.ts'

const PAGE = readFileSync(new URL('../../docs/guides/previews.md', import.meta.url), 'utf8')

test('each event that a preview can be of is in the table', () => {
  const [, section = ''] = PAGE.split('## Which events have a preview?')
  const rows = [...(section.split('\n#')[0] ?? '').matchAll(/^\| ([^|]*`[^|]*) \|/gm)].map(
    ([, cell = '']) => cell
  )
  const listed = rows
    .filter(cell => !cell.startsWith('all others'))
    .flatMap(cell => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name))
  expect([...new Set(listed)].sort()).toEqual([...EVENTS_WITH_SUBJECT].sort())
})
