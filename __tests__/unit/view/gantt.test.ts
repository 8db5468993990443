/** The timeline as mermaid takes it, and as it is read where nothing draws it. */
import { diagram } from '../../../src/lib/text/html.ts'
import { ganttOf } from '../../../src/view/gantt.ts'
import type { Bar, Lane, Timeline } from '../../../src/view/timeline.ts'
import { Random } from '../../../testkit/random.ts'

const bar = (label: string, from: number, to: number, state: Bar['state'] = 'done'): Bar => ({
  label,
  from,
  to,
  state
})
const timeline = (clusters: readonly Lane[], more: Partial<Timeline> = {}): Timeline => ({
  seconds: 60,
  phases: [bar('WDS and chart', 0.25, 2)],
  hooks: [],
  clusters,
  ...more
})

test('phases, then each cluster', () => {
  expect(
    ganttOf(
      timeline([
        { title: 'wec1', bars: [bar('delivery', 2, 5), bar('readiness', 5, 12.345)] },
        { title: 'wec2', bars: [bar('delivery', 2, 60, 'crit')] }
      ])
    )
  ).toEqual([
    '---',
    'config:',
    '  gantt:',
    '    leftPadding: 75',
    '    numberSectionStyles: 2',
    '---',
    'gantt',
    '  dateFormat HH:mm:ss.SSS',
    '  axisFormat %M:%S',
    '  tickInterval 20second',
    '  todayMarker off',
    '  section Phases',
    '  1.8 s WDS and chart :done, 00:00:00.250, 00:00:02.000',
    '  section wec1',
    '  3.0 s delivery :done, 00:00:02.000, 00:00:05.000',
    '  7.3 s readiness :done, 00:00:05.000, 00:00:12.345',
    '  section wec2',
    '  58.0 s delivery :crit, 00:00:02.000, 00:01:00.000'
  ])
})

test('hooks stand between phases and clusters', () => {
  const hooks = [bar('pre-upgrade migrate', 3, 9, 'crit'), bar('migrate in wec2', 4, 8, 'crit')]
  expect(ganttOf(timeline([{ title: 'wec1', bars: [] }], { hooks })).slice(-4)).toEqual([
    '  section Hooks',
    '  6.0 s pre-upgrade migrate :crit, 00:00:03.000, 00:00:09.000',
    '  4.0 s migrate in wec2 :crit, 00:00:04.000, 00:00:08.000',
    '  section wec1'
  ])
  expect(ganttOf(timeline([], { phases: [], hooks }))).not.toEqual([])
})

test.each<[string, Timeline]>([
  ['nothing happened', timeline([], { phases: [] })],
  ['it took longer than a day', timeline([], { seconds: 86_400 })]
])('nothing is drawn when %s', (_what, given) => {
  expect(ganttOf(given)).toEqual([])
})

test('hours have an axis of their own, and long names have room', () => {
  const lines = ganttOf(timeline([{ title: 'x'.repeat(30), bars: [] }], { seconds: 7200 }))
  expect(lines).toContain('  axisFormat %H:%M')
  expect(lines).toContain('    leftPadding: 224')
})

/** What a mermaid of today reads as a section, or as a task with its times. */
const LINE =
  /^ {2}(?:section [\w. -]+|\d+\.\d s [\w. -]+ :(?:done|active|crit), \d\d:\d\d:\d\d\.\d{3}, \d\d:\d\d:\d\d\.\d{3})$/
const SYNTAX = [
  ...Array.from(':;#%{}[]()"\'`<>|\n\r\\&,@$*~!?=+^'),
  '%%{init: {"theme":"dark"}}%%',
  '\n  section x',
  '\nclick a href "https://evil.example"',
  '---',
  '```',
  '</details>',
  '\u2028',
  '\u202e'
]

test('L1: a name is shown as it is or not at all: nothing of it is syntax of mermaid or of Markdown', () => {
  const random = new Random(7)
  const words = ['wec1', 'title', 'section', 'gantt', 'done', 'dateFormat', ' ', '.', '-', '']
  for (let round = 0; round < 500; round++) {
    const name = Array.from({ length: 3 }, () => random.pick(words) + random.pick(SYNTAX)).join('')
    const given = timeline([{ title: name, bars: [bar(name, 1, 2)] }], { phases: [bar(name, 0, 1)] })
    const lines = ganttOf(given)
    expect(lines.slice(11).filter(line => !LINE.test(line))).toEqual([])
    expect(lines).toHaveLength(15)
    const shown = diagram('Timeline', 'mermaid', lines, false).toString()
    expect(shown.match(/```/g)).toHaveLength(2)
    expect(shown.split('\n\n')).toHaveLength(3)
  }
})

test('L1: a name that mermaid could take for anything else has a number instead', () => {
  const lines = ganttOf(
    timeline([
      { title: 'wec1', bars: [] },
      { title: 'evil: done', bars: [bar('a;b', 0, 1)] }
    ])
  )
  expect(lines.slice(-3)).toEqual([
    '  section wec1',
    '  section cluster 2',
    '  1.0 s step 1 :done, 00:00:00.000, 00:00:01.000'
  ])
})

test('L10: mermaid draws it, however long the names are', () => {
  const lanes = Array.from({ length: 500 }, (_, index) => ({
    title: `wec${index}${'x'.repeat(240)}`,
    bars: [bar('delivery', 0, 1), bar('readiness', 1, 2)]
  }))
  const text = ganttOf(timeline(lanes)).join('\n')
  expect(text.length).toBeLessThanOrEqual(40_000)
  expect(text.length).toBeGreaterThan(39_000)
  expect(text.endsWith('00:00:02.000')).toBe(true)
})
