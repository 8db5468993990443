import { weakest } from '../../../src/verify/judgeCluster.ts'

describe('the state of a cluster', () => {
  test('is that of its weakest object', () => {
    expect(weakest(['ready', 'delivered'])).toBe('delivered')
    expect(weakest(['missing', 'failed', 'ready'])).toBe('failed')
    expect(weakest(['ready', 'unverified'])).toBe('unverified')
  })

  test.each(['missing', 'progressing', 'failed'] as const)(
    'an object that nobody could see does not hide one that is %s',
    state => {
      expect(weakest(['unverified', state, 'ready'])).toBe(state)
    }
  )
})
