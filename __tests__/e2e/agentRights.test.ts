/** The table of what a work agent may apply by default, against a cluster with OCM's and Kubernetes' own roles. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEFAULT_RESOURCES, DEFAULT_RIGHTS, mayApply, NEEDED_VERBS } from '../../src/kubestellar/workAgent.ts'
import { BUILT_IN_GROUPS } from '../../src/kubernetes/builtInGroups.ts'
import { arrayAt, at, objectAt, stringAt } from '../../src/lib/json.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'

const AGENT = 'system:serviceaccount:open-cluster-management-agent:klusterlet-work-sa'

interface Kind {
  readonly group: string
  readonly resource: string
}

let sandbox: Sandbox
let folder: string

beforeAll(async () => {
  sandbox = await assignedSandbox()
  folder = await mkdtemp(join(tmpdir(), 'agent-rights-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('the table is what its roles give, also of kinds that the cluster does not serve', async () => {
  const [review] = await reviews('SelfSubjectRulesReview', [{ namespace: 'default' }])
  const verbs = new Map<string, Set<string>>()
  for (const rule of arrayAt(review, 'status', 'resourceRules')) {
    // Subresources are not applied; rights on single objects are not rights on the kind.
    if (arrayAt(rule, 'resourceNames').length > 0) continue
    for (const group of arrayAt(rule, 'apiGroups').map(String)) {
      for (const resource of arrayAt(rule, 'resources')
        .map(String)
        .filter(name => !name.includes('/'))) {
        const known = verbs.get(`${group}/${resource}`) ?? new Set()
        for (const verb of arrayAt(rule, 'verbs').map(String)) known.add(verb)
        verbs.set(`${group}/${resource}`, known)
      }
    }
  }
  const given = [...verbs]
    .filter(([, known]) => NEEDED_VERBS.every(verb => known.has(verb)))
    .map(([key]) => key)
  const table = Object.entries(DEFAULT_RESOURCES).flatMap(([group, resources]) =>
    resources.map(resource => `${group}/${resource}`)
  )
  expect(given.sort()).toEqual(table.sort())
})

test('each kind that the cluster serves may be applied when the table says so, and only then', async () => {
  const kinds = await servedKinds()
  expect(kinds.length).toBeGreaterThan(50)
  const wanted = kinds.flatMap(kind => NEEDED_VERBS.map(verb => ({ ...kind, verb })))
  const answers = await reviews(
    'SelfSubjectAccessReview',
    wanted.map(resourceAttributes => ({ resourceAttributes }))
  )
  const refused = new Set(
    answers
      .filter(answer => at(answer, 'status', 'allowed') !== true)
      .map(answer => objectAt(answer, 'spec', 'resourceAttributes'))
      .map(asked => `${stringAt(asked, 'group') ?? ''}/${stringAt(asked, 'resource') ?? ''}`)
  )
  const told = (may: (kind: Kind) => boolean): readonly string[] =>
    kinds.map(kind => `${kind.group}/${kind.resource}: ${may(kind) ? 'yes' : 'no'}`)
  expect(
    told(kind => mayApply(DEFAULT_RIGHTS, { ...kind, version: '', kind: '', namespaced: true }))
  ).toEqual(told(({ group, resource }) => !refused.has(`${group}/${resource}`)))
})

test('all groups that the cluster serves without a CustomResourceDefinition are known as built in', async () => {
  const definitions = await sandbox.list(wec(), 'customresourcedefinitions')
  const custom = new Set(definitions.map(definition => stringAt(definition, 'spec', 'group')))
  const served = (await servedKinds()).map(({ group }) => group).filter(group => !custom.has(group))
  expect(served.filter(group => !BUILT_IN_GROUPS.has(group))).toEqual([])
})

function wec(): string {
  return sandbox.wecs[0]?.name ?? ''
}

/** Those that can be applied at all. */
async function servedKinds(): Promise<readonly Kind[]> {
  const text = await sandbox.kubectl(
    wec(),
    'api-resources',
    `--verbs=${NEEDED_VERBS.join(',')}`,
    '--no-headers',
    '--output=name'
  )
  return text
    .trim()
    .split('\n')
    .map(line => ({ resource: line.split('.')[0] ?? '', group: line.split('.').slice(1).join('.') }))
}

/** What the API server answers the agent: what `kubectl auth can-i --as` asks, in one run. */
async function reviews(kind: string, specs: readonly object[]): Promise<readonly unknown[]> {
  const file = join(folder, `${kind}.json`)
  const items = specs.map(spec => ({ apiVersion: 'authorization.k8s.io/v1', kind, spec }))
  await writeFile(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items }))
  const text = await sandbox.kubectl(wec(), 'create', `--filename=${file}`, '--output=json', `--as=${AGENT}`)
  // One object as it is; several one after another, each pretty-printed.
  return JSON.parse(`[${text.trim().replace(/^\}\n\{$/gm, '},\n{')}]`) as readonly unknown[]
}
