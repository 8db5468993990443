/** Names that every JavaScript object has, where others choose the key: nowhere do they find Object.prototype's. */
import { differences } from '../../src/plan/drift.ts'
import { Given } from '../../src/inputs/given.ts'
import { at, stringAt } from '../../src/lib/json.ts'
import { selects } from '../../src/kubernetes/labelSelector.ts'
import type { KubeObject } from '../../src/kubernetes/objects.ts'
import { own } from '../../src/lib/own.ts'
import { platformOf } from '../../src/tools/platform.ts'
import { formatArrivals, parseArrivals } from '../../src/proof/arrival.ts'
import { differenceOf } from '../../src/kubestellar/difference.ts'
import { problemsOf } from '../../src/kubernetes/readiness/diagnose.ts'
import { readinessOf, readinessUnreported } from '../../src/kubernetes/readiness/readiness.ts'

const NAMES = [
  ...['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', 'isPrototypeOf', 'toLocaleString'],
  ...['propertyIsEnumerable', '__defineGetter__', '__lookupSetter__']
]

const object = (more: object): KubeObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'x', namespace: 'shop' },
  ...more
})
/** With an own key of any name, as JSON and YAML give it. */
const withKey = (key: string, value: unknown): Record<string, unknown> =>
  JSON.parse(`{${JSON.stringify(key)}: ${JSON.stringify(value)}}`) as Record<string, unknown>

describe.each(NAMES)('M3: %s', name => {
  test('M3: as the reason of a container', () => {
    const [problem] = problemsOf(
      object({
        kind: 'Pod',
        status: { containerStatuses: [{ name: 'app', state: { waiting: { reason: name, message: 'm' } } }] }
      })
    )
    expect(problem).toMatchObject({ reason: name, outlook: 'open' })
    expect(problem?.remedy).toBe('The events and the log of the Pod say more.')
  })

  test('M3: as a kind, and as a group', () => {
    for (const [apiVersion, kind] of [
      ['v1', name],
      [`${name}/v1`, name]
    ] as const) {
      const found = object({ apiVersion, kind })
      expect(['ready', 'delivered']).toContain(readinessOf(found, new Map()).state)
      expect(['ready', 'delivered']).toContain(readinessUnreported(found, new Map()).state)
      expect(differenceOf(found, found)).toBeUndefined()
    }
  })

  test('M3: as a field that the cluster lacks', () => {
    const wanted = object({ data: withKey(name, 'x') })
    expect(differenceOf(wanted, wanted)).toBeUndefined()
    expect(differenceOf(wanted, object({ data: { other: 'x' } }))).toBe(`data.${name}`)
    expect(differences(withKey(name, 'x'), {}, 'data')).toEqual([`data.${name}`])
    expect(differences(withKey(name, { a: 1 }), withKey(name, { a: 1 }), 'data')).toEqual([])
  })

  test('M3: as a label', () => {
    const selector = { matchExpressions: [{ key: name, operator: 'Exists' }] }
    expect(selects(selector, {})).toBe(false)
    // No label may begin with a line.
    expect(selects(selector, withKey(name, 'x') as Record<string, string>)).toBe(!name.startsWith('_'))
  })

  test('M3: as the name of a cluster in what was proved', () => {
    const arrival = { uid: 'u', generation: 1, content: 'c', isProved: true, observedGeneration: 2 }
    const arrivals = new Map([[name, new Map([[name, arrival]])]])
    const text = JSON.stringify(formatArrivals(arrivals))
    expect(parseArrivals(JSON.parse(text))).toEqual(arrivals)
  })

  test('M3: as a path, an input, and a platform', () => {
    expect(at({}, name)).toBeUndefined()
    expect(at(withKey(name, { a: 1 }), name, 'a')).toBe(1)
    expect(stringAt({ a: {} }, 'a', name, 'name')).toBeUndefined()
    expect(own({}, name)).toBeUndefined()
    expect(new Given({}).raw('release')).toBeUndefined()
    expect(() => platformOf(name, 'x64')).toThrow(expect.objectContaining({ code: 'TOOL_PLATFORM' }) as Error)
  })
})
