import { parseLabelQuery, type LabelSelector } from '../../../src/kubernetes/labelQuery.ts'

describe('parseLabelQuery', () => {
  const accepted: [string, LabelSelector][] = [
    ['a=b', { matchLabels: { a: 'b' } }],
    ['a==b', { matchLabels: { a: 'b' } }],
    [' a = b ', { matchLabels: { a: 'b' } }],
    ['a=', { matchLabels: { a: '' } }],
    ['a=,b=c', { matchLabels: { a: '', b: 'c' } }],
    ['b=2,a=1', { matchLabels: { a: '1', b: '2' } }],
    ['a=b,a=b', { matchLabels: { a: 'b' } }],
    ['example.com/a=b_C.d-1', { matchLabels: { 'example.com/a': 'b_C.d-1' } }],
    ['constructor=b', { matchLabels: { constructor: 'b' } }],
    ['a', { matchExpressions: [{ key: 'a', operator: 'Exists' }] }],
    ['!a', { matchExpressions: [{ key: 'a', operator: 'DoesNotExist' }] }],
    ['! a', { matchExpressions: [{ key: 'a', operator: 'DoesNotExist' }] }],
    ['a!=b', { matchExpressions: [{ key: 'a', operator: 'NotIn', values: ['b'] }] }],
    ['a!=', { matchExpressions: [{ key: 'a', operator: 'NotIn', values: [''] }] }],
    ['a in (y,x, y)', { matchExpressions: [{ key: 'a', operator: 'In', values: ['x', 'y'] }] }],
    ['a\tin(x)', { matchExpressions: [{ key: 'a', operator: 'In', values: ['x'] }] }],
    ['a notin (x)', { matchExpressions: [{ key: 'a', operator: 'NotIn', values: ['x'] }] }],
    ['a in ()', { matchExpressions: [{ key: 'a', operator: 'In', values: [''] }] }],
    ['a in (,x)', { matchExpressions: [{ key: 'a', operator: 'In', values: ['', 'x'] }] }],
    ['a in (x,)', { matchExpressions: [{ key: 'a', operator: 'In', values: ['', 'x'] }] }],
    ['a in (x,,y)', { matchExpressions: [{ key: 'a', operator: 'In', values: ['', 'x', 'y'] }] }],
    ['in in (in,notin)', { matchExpressions: [{ key: 'in', operator: 'In', values: ['in', 'notin'] }] }],
    ['notin', { matchExpressions: [{ key: 'notin', operator: 'Exists' }] }],
    ['a=in', { matchLabels: { a: 'in' } }],
    [
      'c,b notin (x),a=1,b in (y,x)',
      {
        matchLabels: { a: '1' },
        matchExpressions: [
          { key: 'b', operator: 'In', values: ['x', 'y'] },
          { key: 'b', operator: 'NotIn', values: ['x'] },
          { key: 'c', operator: 'Exists' }
        ]
      }
    ],
    [
      'a=b,a=c',
      {
        matchExpressions: [
          { key: 'a', operator: 'In', values: ['b'] },
          { key: 'a', operator: 'In', values: ['c'] }
        ]
      }
    ]
  ]
  test.each(accepted)('%s', (query, selector) => {
    expect(parseLabelQuery(query)).toEqual(selector)
  })

  test('the same requirements in another order give the same bytes', () => {
    const one = JSON.stringify(parseLabelQuery('z=1,b in (q,p),a=2,!c'))
    expect(JSON.stringify(parseLabelQuery('!c,a=2,z=1,b in (p,q)'))).toBe(one)
    expect(one).toBe(
      '{"matchLabels":{"a":"2","z":"1"},"matchExpressions":[{"key":"b","operator":"In","values":["p","q"]},{"key":"c","operator":"DoesNotExist"}]}'
    )
  })

  const refused: [string, RegExp][] = [
    ['', /every cluster/],
    ['  ', /every cluster/],
    ['a>1', /^at character 2: ">" .* BindingPolicy has no such operator$/],
    ['region=eu,cpus < 4', /^at character 16: "<" .* BindingPolicy has no such operator$/],
    [',a', /^at character 1: found "," where the name of a label/],
    ['a,', /^at character 3: the query ends where the name of a label/],
    ['a,,b', /^at character 3: found ","/],
    ['a b', /^at character 3: found "b" where =, ==, !=, in or notin/],
    ['a=b c', /^at character 5: found "c" where "," or the end/],
    ['!a=b', /^at character 3: found "=" where "," or the end/],
    ['!!a', /^at character 2: found "!" where the name of a label/],
    ['=b', /^at character 1: found "="/],
    ['a===b', /^at character 4: found "=" where a value/],
    ['a in x', /^at character 6: found "x" where "\("/],
    ['a in (x', /^at character 8: the query ends where "," or "\)"/],
    ['a in (x y)', /^at character 9: found "y" where "," or "\)"/],
    ['a in ((x))', /^at character 7: found "\(" where a value/],
    ['a (x)', /^at character 3: found "\(" where =/],
    ['a in', /^at character 5: the query ends where "\("/],
    ['-a=b', /^at character 1: the name of a label consists of/],
    ['a=b-', /^at character 3: a label value consists of/],
    ['a=b/c', /^at character 3: a label value consists of/],
    ['Example.com/a', /^at character 1: the part before "\/"/],
    ['a/b/c', /^at character 1: the name of a label consists of/],
    ['/a', /^at character 1: the part before "\/"/],
    ['example.com/', /^at character 1: a label needs a name/],
    [`${'a'.repeat(64)}=b`, /at most 63 characters, not 64/],
    [`a=${'b'.repeat(64)}`, /^at character 3: .*at most 63 characters, not 64/],
    [`a in (x,${'b'.repeat(64)})`, /^at character 9: /],
    [`${'a.'.repeat(126)}aa/b`, /at most 253/]
  ]
  test.each(refused)('refuses %s', (query, message) => {
    expect(() => parseLabelQuery(query)).toThrow(message)
  })

  test('takes names, values and prefixes of full length', () => {
    const key = `${'a.'.repeat(126)}a/${'n'.repeat(63)}`
    expect(parseLabelQuery(`${key}=${'v'.repeat(63)}`)).toEqual({ matchLabels: { [key]: 'v'.repeat(63) } })
  })
})
