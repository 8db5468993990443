import {
  isEmptySelector,
  selectorProblem,
  selects,
  unmetRequirements,
  type Labels,
  type Selector
} from '../../../src/kubernetes/labelSelector.ts'

const expression = (operator: string, ...values: readonly string[]): Selector => ({
  matchExpressions: [{ key: 'tier', operator, values }]
})

describe('a valid selector', () => {
  test.each<[Selector, Labels, boolean]>([
    [{}, {}, true],
    [{}, { tier: 'db' }, true],
    [{ matchLabels: {}, matchExpressions: [] }, {}, true],
    [{ matchLabels: { tier: 'db' } }, { tier: 'db', more: 'x' }, true],
    [{ matchLabels: { tier: 'db' } }, { tier: 'web' }, false],
    [{ matchLabels: { tier: 'db' } }, {}, false],
    [{ matchLabels: { tier: '' } }, { tier: '' }, true],
    [{ matchLabels: { tier: '' } }, {}, false],
    [{ matchLabels: { tier: 'db', team: 'a' } }, { tier: 'db' }, false],
    [{ matchLabels: { tier: 'db', team: 'a' } }, { tier: 'db', team: 'a' }, true],
    [{ matchLabels: { constructor: 'x' } }, {}, false],
    [expression('In', 'db', 'web'), { tier: 'web' }, true],
    [expression('In', 'db', 'web'), { tier: 'mq' }, false],
    [expression('In', 'db', 'web'), {}, false],
    [expression('NotIn', 'db', 'web'), { tier: 'mq' }, true],
    [expression('NotIn', 'db', 'web'), { tier: 'db' }, false],
    [expression('NotIn', 'db', 'web'), {}, true],
    [expression('Exists'), { tier: '' }, true],
    [expression('Exists'), {}, false],
    [{ matchExpressions: [{ key: 'constructor', operator: 'Exists' }] }, {}, false],
    [expression('DoesNotExist'), {}, true],
    [expression('DoesNotExist'), { tier: 'db' }, false],
    [{ matchLabels: { team: 'a' }, ...expression('Exists') }, { tier: 'db' }, false],
    [{ matchLabels: { team: 'a' }, ...expression('Exists') }, { tier: 'db', team: 'a' }, true]
  ])('%j on %j: %s', (selector, labels, expected) => {
    expect(selectorProblem(selector)).toBeUndefined()
    expect(selects(selector, labels)).toBe(expected)
    expect(unmetRequirements(selector, labels).length === 0).toBe(expected)
  })
})

describe('an invalid selector selects nothing and says why', () => {
  test.each<[Selector, string]>([
    [expression('in', 'db'), '"in" is not an operator'],
    [expression('Gt', '1'), '"Gt" is not an operator'],
    [expression('In'), 'In of label "tier" needs values'],
    [expression('NotIn'), 'NotIn of label "tier" needs values'],
    [expression('Exists', 'db'), 'Exists of label "tier" takes no values'],
    [expression('DoesNotExist', ''), 'DoesNotExist of label "tier" takes no values'],
    [expression('NotIn', 'not valid'), 'label "tier": a label value consists of'],
    [{ matchLabels: { 'not valid': 'x' } }, 'label "not valid": the name of a label consists of'],
    [{ matchLabels: { tier: 'x'.repeat(64) } }, 'at most 63 characters'],
    [{ matchLabels: { team: 'a' }, ...expression('in', 'db') }, '"in" is not an operator']
  ])('%j', (selector, problem) => {
    expect(selectorProblem(selector)).toContain(problem)
    for (const labels of [{}, { tier: 'db', team: 'a' }]) expect(selects(selector, labels)).toBe(false)
  })
})

test('unmet requirements read like a query of kubectl', () => {
  const selector: Selector = {
    matchLabels: { app: 'web' },
    matchExpressions: [
      { key: 'tier', operator: 'In', values: ['db', 'mq'] },
      { key: 'team', operator: 'NotIn', values: ['a'] },
      { key: 'zone', operator: 'NotIn', values: ['x', 'y'] },
      { key: 'region', operator: 'Exists' },
      { key: 'canary', operator: 'DoesNotExist' },
      { key: 'met', operator: 'Exists' }
    ]
  }
  expect(unmetRequirements(selector, { team: 'a', zone: 'x', canary: '', met: '' })).toEqual([
    'app=web',
    'tier in (db, mq)',
    'team!=a',
    'zone notin (x, y)',
    'region',
    '!canary'
  ])
})

test('empty is a selector that asks for nothing', () => {
  expect([{}, { matchLabels: {} }, { matchExpressions: [] }].map(isEmptySelector)).toEqual([true, true, true])
  expect(isEmptySelector({ matchLabels: { a: 'b' } })).toBe(false)
  expect(isEmptySelector(expression('Exists'))).toBe(false)
})
