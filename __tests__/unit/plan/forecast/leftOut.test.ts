import { hooks } from '../../../../src/plan/forecast/hooks.ts'
import { renderedTwice } from '../../../../src/plan/forecast/ownership.ts'
import { releaseSize } from '../../../../src/plan/forecast/size.ts'
import { lfsPointers } from '../../../../src/plan/forecast/templates.ts'
import type { RenderedObject } from '../../../../src/plan/forecast/rule.ts'
import type { DroppedHook } from '../../../../src/helm/droppedHooks.ts'
import { context, live, rendered, told } from './fixtures.ts'

const dropped = (hook: string, kind = 'ConfigMap'): DroppedHook => ({
  hook,
  object: { apiVersion: 'v1', kind, namespace: undefined, name: 'settings', file: 'web/templates/a.yaml' }
})

describe('B09: hooks that Helm does not know', () => {
  test.each<[string, readonly string[]]>([
    ['pre-instal', ['error HOOK_UNKNOWN ConfigMap shop/settings']],
    ['pre-install,crd-instal', ['error HOOK_UNKNOWN ConfigMap shop/settings']],
    ['pre-install, post-upgrde', ['error HOOK_UNKNOWN ConfigMap shop/settings']],
    ['', ['error HOOK_UNKNOWN ConfigMap shop/settings']],
    ['pre-install;pre-upgrade', ['error HOOK_UNKNOWN ConfigMap shop/settings']],
    ['test-failure,pre-install', ['warning HOOK_NOT_KEPT ConfigMap shop/settings']],
    ['crd-install', ['warning HOOK_NOT_KEPT ConfigMap shop/settings']],
    ['CRD-Install', ['warning HOOK_NOT_KEPT ConfigMap shop/settings']],
    ['pre-install,crd-install', ['warning HOOK_NOT_KEPT ConfigMap shop/settings']],
    // Tests of Helm 2, which no deploy runs.
    ['test-failure', []],
    ['test-success,test-failure', []]
  ])('%p', (hook, expected) => {
    expect(told(hooks([], context({ dropped: [dropped(hook)] })))).toEqual(expected)
  })

  test('the message has object, file, annotation and word', () => {
    const [found] = hooks([], context({ dropped: [dropped('pre-instal, post-install')] }))
    expect(found?.message).toBe(
      'Helm leaves out ConfigMap shop/settings of web/templates/a.yaml: its annotation helm.sh/hook is "pre-instal, post-install", and Helm knows no hook "pre-instal".'
    )
  })

  test('a definition has no namespace', () => {
    const found = hooks([], context({ dropped: [dropped('crd-install', 'CustomResourceDefinition')] }))
    expect(told(found)).toEqual(['warning HOOK_NOT_KEPT CustomResourceDefinition settings'])
  })

  test('where nobody knows the object, it is told all the same', () => {
    const found = hooks([], context({ dropped: [{ hook: 'pre-instal', object: undefined }] }))
    expect(told(found)).toEqual(['error HOOK_UNKNOWN'])
    expect(found[0]?.message).toContain('Helm leaves out an object')
  })

  test('a run that wants no hooks goes on', () => {
    const found = hooks([], context({ hooks: 'skip', dropped: [dropped('pre-instal')] }))
    expect(told(found)).toEqual(['warning HOOK_NOT_KEPT ConfigMap shop/settings'])
  })
})

describe('B11: an object that the chart renders twice', () => {
  const settings = (v: string, more: object = {}): RenderedObject =>
    rendered('v1', 'ConfigMap', 'settings', { data: { v }, ...more })
  const twice = 'ConfigMap shop/settings'
  const inWds = { wdsFacts: { live: live(settings('a').manifest) } }

  test.each<[string, readonly RenderedObject[], object, readonly string[]]>([
    ['once', [settings('a')], {}, []],
    ['with other values', [settings('a'), settings('b')], {}, [`error OBJECT_TWICE ${twice}`]],
    [
      'with other values, in an upgrade',
      [settings('a'), settings('b')],
      inWds,
      [`error OBJECT_TWICE ${twice}`]
    ],
    ['the same', [settings('a'), settings('a')], {}, [`warning OBJECT_REPEATED ${twice}`]],
    ['three times', [settings('a'), settings('a'), settings('a')], {}, [`warning OBJECT_REPEATED ${twice}`]],
    [
      'the same, with Helm 3',
      [settings('a'), settings('a')],
      { isHelm3: true },
      [`error OBJECT_TWICE ${twice}`]
    ],
    [
      'the same, with Helm 3, in an upgrade',
      [settings('a'), settings('a')],
      { isHelm3: true, ...inWds },
      [`warning OBJECT_REPEATED ${twice}`]
    ],
    [
      'once with the namespace of the release',
      [
        settings('a'),
        { ...settings('a'), manifest: { ...settings('a').manifest, metadata: { name: 'settings' } } }
      ],
      {},
      [`warning OBJECT_REPEATED ${twice}`]
    ],
    [
      'in two versions',
      [
        rendered('autoscaling/v1', 'HorizontalPodAutoscaler', 'web'),
        rendered('autoscaling/v2', 'HorizontalPodAutoscaler', 'web')
      ],
      {},
      ['error OBJECT_TWICE HorizontalPodAutoscaler shop/web']
    ],
    ['in two namespaces', [settings('a'), settings('b', { metadata: { namespace: 'other' } })], {}, []],
    [
      'of two groups',
      [rendered('a.example.com/v1', 'Thing', 'x'), rendered('b.example.com/v1', 'Thing', 'x')],
      {},
      []
    ],
    // Helm makes a hook anew each time.
    ['as a hook, too', [settings('a'), settings('b', { hookEvents: ['pre-install'] })], {}, []]
  ])('%s', (_what, objects, more, expected) => {
    expect(told(renderedTwice(objects, context(more)))).toEqual(expected)
  })

  test('the message has the files and what differs', () => {
    const filesOf = () => ['web/templates/a.yaml', 'web/charts/sub/templates/b.yaml']
    const [found] = renderedTwice([settings('a'), settings('b')], context({ filesOf }))
    expect(found?.message).toBe(
      'The chart renders ConfigMap shop/settings 2 times (web/templates/a.yaml, web/charts/sub/templates/b.yaml), with different values of data.v: which of them the clusters get is left to chance.'
    )
  })
})

describe('B22: files of Git LFS that templates render', () => {
  const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`
  test.each<[string, object, readonly string[]]>([
    ['as text', { data: { a: POINTER } }, ['error LFS_POINTER_RENDERED ConfigMap shop/a']],
    [
      'with Windows’ lines',
      { data: { a: POINTER.replaceAll('\n', '\r\n') } },
      ['error LFS_POINTER_RENDERED ConfigMap shop/a']
    ],
    [
      'with an extension',
      { data: { a: POINTER.replace('oid', 'ext-0-foo sha256:1\noid') } },
      ['error LFS_POINTER_RENDERED ConfigMap shop/a']
    ],
    [
      'of its first name',
      { data: { a: POINTER.replace('git-lfs', 'hawser') } },
      ['error LFS_POINTER_RENDERED ConfigMap shop/a']
    ],
    [
      'in base64',
      { binaryData: { a: Buffer.from(POINTER).toString('base64') } },
      ['error LFS_POINTER_RENDERED ConfigMap shop/a']
    ],
    ['a text about it', { data: { a: `See:\n${POINTER}` } }, []],
    ['a link', { data: { a: 'version https://git-lfs.github.com/spec/v1' } }, []]
  ])('%s', (_what, data, expected) => {
    expect(told(lfsPointers([rendered('v1', 'ConfigMap', 'a', { ...data })]))).toEqual(expected)
  })
})

describe('B25: what Helm keeps of the release', () => {
  const parts = [
    { name: 'files/blob.bin', bytes: 1_300_000 },
    { name: 'the rendered objects', bytes: 2000 },
    { name: 'templates/a.yaml', bytes: 300 },
    { name: 'templates/b.yaml', bytes: 20 }
  ]
  test.each<[number, readonly string[]]>([
    [0, []],
    [2 ** 20, []],
    [2 ** 20 + 1, ['error RELEASE_TOO_LARGE']]
  ])('%d bytes', (bytes, expected) => {
    const stored = { dataBytes: () => bytes, largestParts: () => parts }
    const found = releaseSize([], context({ stored }))
    expect(told(found)).toEqual(expected)
    for (const { message, remedy } of found) {
      expect(message).toContain('compressed 1025 KiB, and Kubernetes takes 1024 KiB')
      expect(message).toContain(
        'files/blob.bin (1270 KiB), the rendered objects (2 KiB), templates/a.yaml (1 KiB) and 1 more'
      )
      expect(remedy).toContain('`.helmignore`')
    }
  })
})
