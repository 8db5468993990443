/** The report as data of its page: which sections there are, in which order, and what they say. */
import { EMPTY_REPORT, type Report } from '../../../../src/report/report.ts'
import type { Block, Cell, Matrix } from '../../../../src/view/page/model.ts'
import { matrixOf } from '../../../../src/view/page/sections/matrix.ts'
import { modelOf } from '../../../../src/view/page/sections/model.ts'
import { linkOr } from '../../../../src/view/page/sections/links.ts'
import { shownSeconds } from '../../../../src/lib/duration.ts'
import {
  clusterVerdict,
  findingOf,
  hookIn,
  hookOf,
  objectVerdict,
  SHOP,
  WEB
} from '../../../../testkit/verdicts.ts'
import { SCENES, type SceneName } from '../../../../testkit/reports/scenes.ts'

const titlesOf = (report: Report): readonly string[] => modelOf(report).sections.map(({ title }) => title)

/** The blocks of a section, those in others included. */
function blocksOf(report: Report, title: string): readonly Block[] {
  const inside = (block: Block): readonly Block[] => [
    block,
    ...('blocks' in block ? block.blocks.flatMap(inside) : [])
  ]
  return (modelOf(report).sections.find(section => section.title === title)?.blocks ?? []).flatMap(inside)
}

const rowsOf = (report: Report, title: string): readonly (readonly Cell[])[] =>
  blocksOf(report, title).flatMap(block => (block.type === 'table' ? block.rows : []))

test.each<[SceneName, readonly string[]]>([
  ['ready', ['Clusters and objects', 'Timeline', 'What was proved, and by what', 'The run']],
  [
    'failed',
    ['What is wrong', 'Clusters and objects', 'Timeline', 'What was proved, and by what', 'The run']
  ],
  [
    'unverified',
    [
      'What is wrong',
      'Warnings',
      'Clusters and objects',
      'Timeline',
      'What was proved, and by what',
      'The run'
    ]
  ],
  ['hook', ['What is wrong', 'Hooks', 'Timeline', 'The run']],
  ['plan', ['Changes', 'Where it goes', 'Timeline', 'The run']],
  ['destructive', ['What is wrong', 'What will go wrong', 'Changes', 'Where it goes', 'Timeline', 'The run']],
  ['removal', ['What is wrong', 'Clusters after the removal', 'What is removed', 'Timeline', 'The run']],
  ['sweep', ['Releases', 'Timeline', 'The run']],
  ['skipped', ['Why', 'The run']]
])('%s', (name, titles) => {
  expect(titlesOf(SCENES[name])).toEqual(titles)
})

test('a report of which nothing is known is one', () => {
  expect(modelOf(EMPTY_REPORT)).toMatchObject({ headline: { mark: '❌' }, facts: ['verdict failed'] })
})

test('a cause is shown once, with its first finding in sight and the others collapsed together', () => {
  const blocks = blocksOf(SCENES.many, 'What is wrong')
  const cards = blocks.flatMap(block => (block.type === 'card' ? [block.title] : []))
  expect(cards).toEqual([
    'NOT_READY',
    'ImagePullBackOff of ghcr.io/acme/web:1.4.2',
    'CrashLoopBackOff of container worker in Deployment shop/worker',
    'Offline'
  ])
  const folds = blocks.flatMap(block => (block.type === 'fold' ? [block] : []))
  expect(folds.filter(({ isOpen }) => isOpen)).toHaveLength(2)
  expect(folds.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['12 more of the same', '2 more of the same'])
  )
  // 13 clusters, each with its events.
  expect(blocks.filter(block => block.type === 'lines').length).toBeGreaterThanOrEqual(13)
})

test('what to do is said once', () => {
  const remedies = blocksOf(SCENES.failed, 'What is wrong').filter(
    block => block.type === 'text' && block.label === 'What to do:'
  )
  expect(remedies).toHaveLength(1)
})

test('faults of inputs are a table', () => {
  const fault = { input: 'release', given: '`W`', allowed: 'lower case', remedy: 'Write it so.' }
  const error = { code: 'INPUT_INVALID', message: 'x', remedy: 'y', causes: [], faults: [fault] }
  expect(rowsOf({ ...EMPTY_REPORT, error }, 'What is wrong')).toEqual([
    ['release', '`W`', 'lower case', 'Write it so.']
  ])
})

test('what was proved, by what, and when', () => {
  const cluster = {
    ...clusterVerdict('a', 'ready', [objectVerdict(WEB, 'ready')]),
    evidence: 'its',
    from: 10,
    to: 20
  } as const
  const report: Report = {
    ...EMPTY_REPORT,
    clusters: [cluster, { ...clusterVerdict('b', 'unverified'), note: 'no context' }]
  }
  expect(rowsOf(report, 'What was proved, and by what')).toEqual([
    ['a', { state: 'ready', text: 'ready' }, 'its work agent, through the ITS', 'at 11.3s', ''],
    ['b', { state: 'unverified', text: 'unverified' }, 'nothing', '', 'no context']
  ])
})

describe('hooks', () => {
  const hooks = [
    hookOf([
      hookIn('a'),
      hookIn('b', 'failed', { reason: 'exit code 1', attempts: 3, logs: ['one', 'two'] })
    ]),
    hookOf([hookIn('a', 'skipped', { reason: 'offline' })], { event: 'test', weight: 5, isLeftover: true })
  ]
  const blocks = blocksOf({ ...EMPTY_REPORT, hooks }, 'Hooks')

  test('are rows with result, duration and attempts', () => {
    const [first] = blocks.flatMap(block => (block.type === 'table' ? [block.rows] : []))
    expect(first).toEqual([
      [
        'pre-upgrade',
        '0',
        'Job shop/migrate',
        { state: 'failed', text: 'failed' },
        '1 of 2 succeeded, 1 failed',
        '3.5s',
        '3'
      ],
      [
        'test',
        '5',
        'Job shop/migrate of an earlier run',
        { state: 'offline', text: 'skipped' },
        '1 skipped',
        '',
        ''
      ]
    ])
  })

  test('have clusters and logs, those with trouble first and all folded', () => {
    const folds = blocks.flatMap(block => (block.type === 'fold' ? [block] : []))
    expect(folds.map(({ title, isOpen }) => `${title} ${String(isOpen)}`)).toEqual([
      'pre-upgrade Job shop/migrate: 1 of 2 succeeded, 1 failed false',
      'b: last lines of the log false',
      'test Job shop/migrate of an earlier run: 1 skipped false'
    ])
    expect(folds[0]?.blocks[0]).toMatchObject({
      rows: [
        ['b', { state: 'failed', text: 'failed' }, '2s', '3.5s', '3', 'exit code 1'],
        ['a', { state: 'ready', text: 'succeeded' }, '2s', '3.5s', '', '']
      ]
    })
    expect(folds[1]?.blocks).toEqual([{ type: 'lines', text: 'one\ntwo' }])
  })
})

test('in a plan, what goes comes first', () => {
  expect(rowsOf(SCENES.destructive, 'Changes')).toEqual([
    ['PersistentVolumeClaim shop/uploads', '-\u00a0removed'],
    ['StatefulSet shop/postgres', '-\u00a0removed'],
    ['ConfigMap shop/web-settings', '~\u00a0changed'],
    ['Deployment shop/web', '~\u00a0changed'],
    ['PodDisruptionBudget shop/web', '+\u00a0added']
  ])
  expect(blocksOf(SCENES.destructive, 'Changes')).toContainEqual({
    type: 'list',
    items: [
      'PersistentVolumeClaim shop/uploads',
      'StatefulSet shop/postgres',
      'all of the release in edge-lisbon-01, which it leaves'
    ]
  })
})

test('what a rollback proved is there, too', () => {
  const remediation = {
    action: 'rollback',
    revision: 7,
    verdict: 'ready',
    clusters: [clusterVerdict('a', 'ready')],
    departures: []
  } as const
  const cards = blocksOf({ ...EMPTY_REPORT, remediation }, 'What is wrong').filter(
    ({ type }) => type === 'card'
  )
  expect(cards).toMatchObject([
    {
      title: 'Rolled back to revision 7: ready',
      blocks: [{ type: 'matrix', matrix: { clusters: [{ name: 'a' }] } }]
    }
  ])
})

const cardsOf = (report: Report): readonly string[] =>
  blocksOf(report, 'What is wrong').flatMap(block => (block.type === 'card' ? [block.title] : []))

test('what a rollback found is there by cause', () => {
  const clusters = [clusterVerdict('a', 'failed', undefined, [findingOf('a')])]
  const remediation = {
    action: 'rollback',
    revision: 7,
    verdict: 'failed',
    clusters,
    departures: []
  } as const
  expect(cardsOf({ ...EMPTY_REPORT, remediation })).toEqual([
    'Rolled back to revision 7: failed',
    'Refused of Deployment shop/web'
  ])
})

test('what an uninstall has left is there, and without a verdict', () => {
  const departures = [
    { cluster: 'a', state: 'gone', reason: '' },
    { cluster: 'b', state: 'left', reason: 'Service shop/web is still there', remedy: 'Take it off.' }
  ] as const
  const remediation = {
    action: 'uninstall',
    revision: 0,
    verdict: 'applied',
    clusters: [],
    departures
  } as const
  const report = { ...EMPTY_REPORT, remediation }
  expect(cardsOf(report)).toEqual(['Undone: the release was uninstalled', 'Service shop/web is still there'])
  expect(rowsOf(report, 'What is wrong')).toEqual([
    ['b', { state: 'failed', text: 'left' }, 'Service shop/web is still there'],
    ['a', { state: 'ready', text: 'gone' }, '']
  ])
})

test('of more than twenty causes the others are counted', () => {
  const clusters = Array.from({ length: 21 }, (_, at) =>
    clusterVerdict(`wec${at}`, 'failed', undefined, [findingOf(`wec${at}`, { message: 'x'.repeat(at + 1) })])
  )
  const report = { ...EMPTY_REPORT, clusters }
  expect(cardsOf(report)).toHaveLength(20)
  expect(blocksOf(report, 'What is wrong').at(-1)).toEqual({
    type: 'text',
    text: '… and 1 other cause: the table of the clusters has them.'
  })
})

describe('where it goes', () => {
  const PLAN: NonNullable<Report['plan']> = {
    placement: { before: [], after: null, joins: [], leaves: [], unmet: [] },
    objects: [{ object: WEB, outcome: 'goes', policies: ['web.shop'], why: '' }],
    hooks: [],
    forecasts: [],
    changes: []
  }
  const first = (after: readonly string[] | null, clusters: Report['clusters']): unknown =>
    rowsOf(
      { ...EMPTY_REPORT, clusters, plan: { ...PLAN, placement: { ...PLAN.placement, after } } },
      'Where it goes'
    )[0]

  test.each<[string, readonly string[] | null, Report['clusters'], readonly string[]]>([
    ['not known yet', null, [], ['known only by the deploy itself', '']],
    [
      'as the deploy found out',
      null,
      [clusterVerdict('a', 'ready'), clusterVerdict('b', 'ready')],
      ['2', 'a, b']
    ],
    ['to none', [], [], ['0: none meets the selectors', '']],
    ['as planned', ['a'], [], ['1', 'a']]
  ])('%s', (_what, after, clusters, expected) => {
    expect(first(after, clusters)).toEqual(expected)
  })

  test('one object is one', () => {
    const folds = blocksOf({ ...EMPTY_REPORT, plan: PLAN }, 'Where it goes')
    expect(folds).toContainEqual(expect.objectContaining({ title: '1 object by BindingPolicy' }))
  })

  test.each([
    ['warning', 'What the plan warned of'],
    ['error', 'What will go wrong']
  ] as const)('a forecast that is a %s: %s', (severity, title) => {
    const forecasts = [{ code: 'X', severity, object: undefined, message: 'm', remedy: 'r' }]
    expect(titlesOf({ ...EMPTY_REPORT, plan: { ...PLAN, forecasts } })).toContain(title)
  })
})

describe('the matrix', () => {
  test('has those with trouble in the order of the summary', () => {
    const states = ['ready', 'unverified', 'progressing', 'missing', 'failed'] as const
    const matrix = matrixOf(states.map(state => clusterVerdict(state, state)))
    expect(matrix.clusters.map(({ name }) => name)).toEqual([
      'failed',
      'missing',
      'progressing',
      'unverified',
      'ready'
    ])
  })

  test('has clusters and objects with trouble first, and each different cell once', () => {
    const matrix: Matrix = matrixOf([
      clusterVerdict('a', 'ready', [objectVerdict(SHOP, 'ready'), objectVerdict(WEB, 'ready')]),
      clusterVerdict('b', 'failed', [objectVerdict(WEB, 'failed', 'no image')]),
      { ...clusterVerdict('c', 'missing', [objectVerdict(SHOP, 'missing', 'away')]), isOffline: true }
    ])
    expect(matrix.objects).toEqual(['Deployment shop/web', 'Namespace shop'])
    expect(matrix.cells).toEqual([
      { state: 'ready', reason: '' },
      { state: 'failed', reason: 'no image' },
      { state: 'missing', reason: 'away' }
    ])
    expect(matrix.clusters.map(({ name, state, cells }) => [name, state, cells])).toEqual([
      ['b', 'failed', [1, -1]],
      ['c', 'offline', [-1, 2]],
      ['a', 'ready', [0, 0]]
    ])
  })
})

test.each([
  ['https://github.com/acme/shop/actions/runs/1', true],
  ['http://10.0.0.1', true],
  ['javascript:alert(1)', false],
  ['data:text/html,<script>', false],
  ['no address', false]
])('%s is a link: %s', (address, isLink) => {
  expect(typeof linkOr(address, 'text') === 'object').toBe(isLink)
})

test.each([
  [0, '0s'],
  [0.04, '0s'],
  [12.345, '12.3s'],
  [245, '4m5s']
])('%d seconds are %s', (seconds, text) => {
  expect(shownSeconds(seconds)).toBe(text)
})
