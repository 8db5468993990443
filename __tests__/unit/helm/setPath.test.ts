import { helmPathProblem, splitAssignment, valueAtPath } from '../../../src/helm/setPath.ts'

test.each([
  ['a=b', { path: 'a', value: 'b' }],
  ['a=b=c', { path: 'a', value: 'b=c' }],
  ['a=', { path: 'a', value: '' }],
  ['a= b ', { path: 'a', value: ' b ' }],
  ['=b', { path: '', value: 'b' }],
  ['a\\=b=c', { path: 'a\\=b', value: 'c' }],
  ['a\\\\=c', { path: 'a\\\\', value: 'c' }],
  ['a', undefined],
  ['a\\=b', undefined],
  ['a\\', undefined]
])('splitAssignment %s', (line, parts) => {
  expect(splitAssignment(line)).toEqual(parts)
})

describe('helmPathProblem', () => {
  test.each([
    'a',
    'image.tag',
    'hosts[0].name',
    'a[0][1]',
    'a\\.b.c',
    'a\\,b',
    'a\\[0\\]',
    'a-b_c/d',
    'a[65536]'
  ])('takes %s', path => {
    expect(helmPathProblem(path)).toBeUndefined()
  })

  test.each([
    ['', /empty/],
    ['.a', /name is missing/],
    ['a..b', /name is missing/],
    ['a.', /name is missing/],
    ['[0]', /name is missing/],
    ['a[0', /brackets hold a number/],
    ['a[x]', /brackets hold a number/],
    ['a[]', /brackets hold a number/],
    ['a[-1]', /brackets hold a number/],
    ['a[65537]', /at most 65536/],
    ['a[0]b', /has to follow "\]"/],
    ['a]', /closes that was not opened/],
    ['a,b', /comma/],
    ['a\\', /ends with a backslash/]
  ])('refuses %s', (path, problem) => {
    expect(helmPathProblem(path)).toMatch(problem)
  })
})

test.each<[string, unknown]>([
  ['a', { b: 1, 'c.d': [{ e: 'x' }, ['y']] }],
  ['a.b', 1],
  ['a.c\\.d[0].e', 'x'],
  ['a.c\\.d[1][0]', 'y'],
  ['a.c\\.d[2]', undefined],
  ['a.b.c', undefined],
  ['a[0]', undefined],
  ['__proto__.a', undefined]
])('valueAtPath %s', (path, value) => {
  expect(valueAtPath({ a: { b: 1, 'c.d': [{ e: 'x' }, ['y']] } }, path)).toEqual(value)
})
