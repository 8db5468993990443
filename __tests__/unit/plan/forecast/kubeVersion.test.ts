import { kubeVersion, meets } from '../../../../src/plan/forecast/kubeVersion.ts'
import { context, told } from './fixtures.ts'

test.each([
  ['v1.34.4', '>=1.30.0-0'],
  ['v1.34.4', '>= 1.30.0-0 < 1.35.0-0'],
  ['v1.34.4', '>=1.30, <1.35'],
  ['v1.34.4', '^1.20.0'],
  ['v1.34.4', '=>1.20'],
  ['v1.34.4', '<1.20 || >1.30'],
  ['v1.34.4', '!=1.33.x'],
  ['v1.34.4', '1.34.x'],
  ['v1.30.1-gke.100', '>=1.30.0'],
  ['v1.34.4+k3s1', '>=1.34.4'],
  ['v1.34.4', 'nonsense'],
  ['unknown', '>=1.30']
])('%s meets %s', (version, constraint) => {
  expect(meets(version, constraint)).toBe(true)
})

test.each([
  ['v1.29.9', '>=1.30.0-0'],
  ['v1.35.0', '>=1.30, <1.35'],
  ['v1.29.9', '~1.30'],
  ['v1.25.0', '<1.20 || >1.30'],
  ['v1.33.2', '>=1.30 != 1.33.x'],
  ['v2.0.0', '^1.20.0']
])('%s does not meet %s', (version, constraint) => {
  expect(meets(version, constraint)).toBe(false)
})

test('clusters that do not are named', () => {
  const clusters = [
    { name: 'wec1', kubeVersion: 'v1.34.4' },
    { name: 'wec2', kubeVersion: 'v1.20.0' },
    { name: 'wec3' }
  ]
  const found = kubeVersion([], context({ clusters, chartKubeVersion: '>=1.30.0-0' }))
  expect(told(found)).toEqual(['error KUBE_VERSION'])
  expect(found[0]?.message).toBe('the chart asks for Kubernetes >=1.30.0-0, which wec2 (v1.20.0) is not.')
  expect(kubeVersion([], context({ clusters }))).toEqual([])
})
