/**
 * Our matching against that of KubeStellar's binding controller: the same random objects and policies are given to
 * both. `KS_E2E_SEED` gives other ones.
 */
import { gate } from '../../src/plan/gate.ts'
import { isObserved, type SelectedObject } from '../../src/kubestellar/bindingPolicy.ts'
import { boundKey, parseBinding, type Binding } from '../../src/kubestellar/binding.ts'
import { isDeliverable } from '../../src/kubestellar/api.ts'
import type { KubeObject, ResourceType } from '../../src/kubernetes/objects.ts'
import { Random } from '../../testkit/random.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { until } from '../../testkit/until.ts'
import { MARK, MARK_QUERY, matchingPolicy, randomCases, type Case } from './matchingCases.ts'

const POLICIES = 'bindingpolicies.control.kubestellar.io'
const BINDINGS = 'bindings.control.kubestellar.io'

/** Everything of the test's own: KubeStellar reads whatever is selected, for no cluster too. */
const everything = matchingPolicy('everything', [{ objectSelectors: [{ matchLabels: MARK }] }])

/** For each step, and for all of them together, on a busy machine: KubeStellar has a lot to read here. */
const LIMIT_MS = 120_000
const QUIET_MS = 6000
const ALL_LIMIT_MS = 3 * LIMIT_MS

let sandbox: Sandbox

/**
 * Declares them.
 * @param seed of all that is random
 * @param count of policies
 */
export function matchingTests(seed: number, count: number): void {
  const { crds, others, marker, namespaceLabels, policies } = randomCases(new Random(seed), count)
  const objects = [...crds, ...others]
  const pairs = objects.length * policies.length
  let bindings: ReadonlyMap<string, Binding>

  beforeAll(async () => {
    sandbox = await assignedSandbox()
    await removeAll()
    await sandbox.apply('wds', crds.map(live))
    const names = crds.map(({ selected }) => `customresourcedefinition/${selected.name}`)
    await sandbox.kubectl('wds', 'wait', '--for=condition=Established', ...names)
    await sandbox.apply('wds', [...policies, everything])
    await until('the controller to observe every BindingPolicy', policiesObserved, LIMIT_MS)
    await sandbox.apply('wds', others.map(live))
    bindings = await settledBindings(objects, marker)
  }, ALL_LIMIT_MS)

  // Another seed has objects of the same names.
  afterAll(removeAll, ALL_LIMIT_MS)

  test(`select the same: ${pairs} pairs of object and policy, KS_E2E_SEED=${seed}`, () => {
    expect(pairs).toBeGreaterThanOrEqual(500)
    const ours = selections(policies, policy => {
      const verdicts = gate(
        objects.map(({ selected }) => selected),
        [policy],
        namespace => namespaceLabels.get(namespace)
      )
      return verdicts.flatMap(({ outcome, object }) => (outcome === 'goes' ? [keyOf(object)] : []))
    })
    const theirs = selections(policies, ({ metadata }) => {
      const bound = bindings.get(metadata.name)?.objects ?? new Map<string, never>()
      return objects.map(({ selected }) => keyOf(selected)).filter(key => bound.has(key))
    })
    expect(ours).toEqual(theirs)
    // Policies that select nothing, or everything, would prove little.
    const selected = Object.values(theirs).reduce((sum, { selects }) => sum + selects.length, 0)
    expect(selected / pairs).toBeGreaterThan(0.05)
    expect(selected / pairs).toBeLessThan(0.6)
  })

  test('nothing of it goes to a cluster', () => {
    expect(bindings.size).toBeGreaterThan(0)
    expect([...bindings.values()].flatMap(({ clusters }) => clusters)).toEqual([])
  })

  test('kinds: nothing is delivered that counts as never delivered', () => {
    const bound = [...bindings.values()].flatMap(({ objects }) => [...objects.values()])
    expect(bound).toContainEqual(
      expect.objectContaining({ group: 'matching.example.com', resource: 'events' })
    )
    expect(bound.filter(({ group, resource }) => !isDeliverable(typeOf(group, resource)))).toEqual([])
  })

  test('kinds: what cannot be watched counts as never delivered', async () => {
    const all = await resources()
    const watched = new Set(await resources('--verbs=list,watch'))
    const unwatched = all.filter(name => !watched.has(name))
    expect(unwatched).toContain('tokenreviews.authentication.k8s.io')
    const wrong = unwatched.filter(name => {
      const [resource = '', ...group] = name.split('.')
      return isDeliverable(typeOf(group.join('.'), resource))
    })
    expect(wrong).toEqual([])
  })
}

/** What each policy selects, beside its clauses, so that a difference explains itself. */
function selections(
  policies: readonly KubeObject[],
  of: (policy: KubeObject) => readonly string[]
): Readonly<Record<string, { readonly downsync: unknown; readonly selects: readonly string[] }>> {
  return Object.fromEntries(
    policies.map(policy => {
      const { downsync } = policy['spec'] as { downsync: unknown }
      return [policy.metadata.name, { downsync, selects: of(policy) }]
    })
  )
}

/** As far as anybody asks here. */
function typeOf(group: string, resource: string): ResourceType {
  return { group, version: 'v1', resource, kind: '', namespaced: true }
}

function live(found: Case): KubeObject {
  return found.live
}

function keyOf({ type, namespace, name }: SelectedObject): string {
  return boundKey({ group: type.group, resource: type.resource, namespace, name })
}

async function policiesObserved(): Promise<true | undefined> {
  const found = await sandbox.list('wds', POLICIES)
  return found.filter(({ metadata }) => metadata.name.startsWith('matching-')).every(isObserved)
    ? true
    : undefined
}

/**
 * The Bindings once the controller has judged every object by every policy, which it does in one go for each object,
 * and writes the Bindings that this changes 2 seconds later. So: the Binding of everything names all objects, and then
 * a marker that was made after that; and then none of them changes any more for longer than those 2 seconds, for several
 * workers write them.
 */
async function settledBindings(
  objects: readonly Case[],
  marker: Case
): Promise<ReadonlyMap<string, Binding>> {
  await inEverything(objects.map(({ selected }) => selected))
  await sandbox.apply('wds', [marker.live])
  await inEverything([marker.selected])
  let last = ''
  let since = 0
  return await until(
    'the Bindings to stay as they are',
    async () => {
      const found = await ownBindings()
      const generations = JSON.stringify(
        [...found.values()].map(({ name, generation }) => [name, generation])
      )
      if (generations !== last) {
        last = generations
        since = performance.now()
      }
      return performance.now() - since > QUIET_MS ? found : undefined
    },
    LIMIT_MS
  )
}

async function inEverything(wanted: readonly SelectedObject[]): Promise<ReadonlyMap<string, Binding>> {
  const keys = wanted.filter(({ type }) => isDeliverable(type)).map(keyOf)
  const check = async (): Promise<ReadonlyMap<string, Binding> | undefined> => {
    const found = await ownBindings()
    const bound = found.get(everything.metadata.name)?.objects
    return keys.every(key => bound?.has(key)) ? found : undefined
  }
  return await until(`${keys.length} objects in the Binding of everything`, check, LIMIT_MS)
}

async function ownBindings(): Promise<ReadonlyMap<string, Binding>> {
  // A Binding has nothing of its policy but the name.
  const found = (await sandbox.list('wds', BINDINGS)).map(parseBinding)
  return new Map(
    found.filter(({ name }) => name.startsWith('matching-')).map(binding => [binding.name, binding])
  )
}

async function resources(...options: readonly string[]): Promise<readonly string[]> {
  const text = await sandbox.kubectl('wds', 'api-resources', '--output=name', ...options)
  return text.trim().split('\n')
}

async function removeAll(): Promise<void> {
  const remove = async (...kinds: readonly string[]): Promise<string> =>
    await sandbox.kubectl('wds', 'delete', kinds.join(','), `--selector=${MARK_QUERY}`)
  await remove(POLICIES)
  await remove('namespaces', 'clusterroles', 'priorityclasses', 'customresourcedefinitions')
  await until('the Bindings to be gone', async () => ((await ownBindings()).size === 0 ? true : undefined))
}
