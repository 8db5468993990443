import { DEFINITIONS } from '../../../../src/inputs/definitions.ts'
import { didYouMean, nearest } from '../../../../src/lib/text/nearest.ts'

const NAMES = DEFINITIONS.map(definition => definition.name)

describe('nearest', () => {
  test.each([
    ['value', ['values']],
    ['relase', ['release']],
    ['values_files', ['values-files']],
    ['CHART_VERSION', ['chart-version']],
    ['clusters-selector', ['cluster-selector']],
    ['kubeconfig', ['wds-kubeconfig', 'its-kubeconfig', 'wec-kubeconfig']],
    ['selector', ['cluster-selector', 'object-selector']],
    ['wait', ['wait-for-lock', 'wait-for']],
    ['compute', []],
    ['atomic', []],
    ['x', []]
  ])('%s', (word, expected) => {
    expect(nearest(word, NAMES)).toEqual(expected)
  })
})

test('didYouMean names all guesses, and says nothing without one', () => {
  expect(didYouMean('kubeconfig', NAMES)).toBe(
    'Did you mean `wds-kubeconfig` or `its-kubeconfig` or `wec-kubeconfig`? '
  )
  expect(didYouMean('compute', NAMES)).toBe('')
})
