import { DEFAULT_RIGHTS, roleFor } from '../../../../src/kubestellar/workAgent.ts'
import { guard } from '../../../../src/plan/forecast/guard.ts'
import { context, rendered } from './fixtures.ts'

const CRD = rendered('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'widgets.example.com')
const WIDGET = rendered('example.com/v1', 'Widget', 'a')
const WEB = rendered('apps/v1', 'Deployment', 'web')
const all = (...verbs: readonly string[]) => [{ apiGroups: ['*'], resources: ['*'], verbs }]
const patching = { name: 'wec3', agentRights: all('*') }

test.each<[string, Parameters<typeof context>[0], readonly string[]]>([
  ['nothing is guarded', { guard: 'none', clusters: [{ name: 'wec1', agentRights: DEFAULT_RIGHTS }] }, []],
  ['nobody could look', { guard: 'data', clusters: [{ name: 'wec1' }] }, []],
  ['the agent may patch', { guard: 'all', clusters: [patching] }, []],
  [
    'the agent may what it may by default',
    { guard: 'data', clusters: [{ name: 'wec1', agentRights: DEFAULT_RIGHTS }, patching] },
    ['CustomResourceDefinition widgets.example.com in wec1']
  ],
  [
    'the agent may update, and `all` is guarded',
    { guard: 'all', clusters: [{ name: 'wec1', agentRights: all('get', 'create', 'update') }] },
    [
      'CustomResourceDefinition widgets.example.com in wec1',
      'Widget shop/a in wec1',
      'Deployment shop/web in wec1'
    ]
  ],
  [
    'the agent may update, and `data` is guarded, in two clusters',
    {
      guard: 'data',
      clusters: ['wec1', 'wec2'].map(name => ({ name, agentRights: all('get', 'create', 'update') }))
    },
    ['CustomResourceDefinition widgets.example.com in wec1, wec2', 'Widget shop/a in wec1, wec2']
  ]
])('%s', (_what, more, what) => {
  const found = guard([CRD, WIDGET, WEB], context(more))
  expect(found.map(({ message }) => message)).toEqual(
    what.map(
      which =>
        `OCM's work agent may not patch ${which}: the guard does not keep it there when KubeStellar restarts.`
    )
  )
  expect(found.every(({ code }) => code === 'GUARD_LACKS_RIGHT')).toBe(true)
  if (found[0] !== undefined) expect(found[0].remedy).toContain(roleFor(CRD.type))
})
