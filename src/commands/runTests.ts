/** The tests of a release, which are its last gate: hooks that Helm runs when it is asked to. */
import { ActionError } from '../lib/errors.ts'
import { releaseStateOf } from '../helm/releaseState.ts'
import { eventsRun } from '../helm/hooks.ts'
import { listRevisions, noRelease, readRevision } from '../helm/storage.ts'
import type { HookInputs } from '../hooks/hooking.ts'
import { narrowPolicy } from '../hooks/narrow.ts'
import { reachable, refuseMissingNamespaces } from '../hooks/preflight.ts'
import { relayHooks } from '../hooks/relay.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { readBinding } from '../kubestellar/binding.ts'
import { enumerate } from '../lib/text/text.ts'
import { awaitedBy } from '../plan/hooks.ts'
import { objectsOf, type Rendered, type RenderedObject } from '../plan/render.ts'
import { recordingHooks } from './hookRecord.ts'
import type { CommandRun } from '../run/commandRun.ts'
import type { Session } from '../run/session.ts'

/** Tests that an error names. */
const MOST_NAMES = 10

export type TestingInputs = HookInputs & { readonly tests: readonly string[] }

/** @returns how many there are; @throws ActionError TEST_FAILED, TEST_UNKNOWN, NO_RELEASE, NAMESPACE_NOT_IN_WDS */
export async function runTests(run: CommandRun<TestingInputs>, session: Session): Promise<number> {
  const { inputs, record } = run
  const { release, namespace, tests, selection } = inputs
  const { helm, wds } = session
  const { revision, rendered } = await readTests(run, session)
  // One may have other events, too.
  const objects = [...rendered.objects, ...rendered.testHooks]
  const awaited = awaitedBy(objects, 'test')
  refuseUnknown(
    tests,
    testsAmong(objects).map(({ name }) => name)
  )
  if (awaited.length === 0) return 0
  await refuseUnplaced(inputs, rendered, wds)
  await narrowPolicy(run, objects, wds)
  const binding = await readBinding(wds, selection.bindingPolicy)
  await relayHooks(
    run,
    {
      operation: 'test',
      awaited,
      policy: { name: selection.bindingPolicy, uid: undefined },
      destinations: async () => await reachable(run, binding?.clusters ?? [], session),
      whenDelivered: () => Promise.resolve(),
      applied: () => `Revision ${revision} is deployed.`,
      tell: recordingHooks(record)
    },
    session,
    async signal => {
      await helm.test({ release, namespace, tests }, { signal })
    }
  )
  return tests.length === 0 ? awaited.length : tests.length
}

/**
 * Tests whose Namespace is missing, also before a deploy: it makes those that the chart renders.
 * @throws ActionError NAMESPACE_NOT_IN_WDS
 */
export async function refuseUnplaced(
  { namespace: own, tests }: Pick<TestingInputs, 'namespace' | 'tests'>,
  { objects, testHooks }: Pick<Rendered, 'objects' | 'testHooks'>,
  wds: KubeClient
): Promise<void> {
  const all = [...objects, ...testHooks]
  const made = all
    .filter(({ type }) => type.group === '' && type.kind === 'Namespace')
    .map(({ name }) => name)
  const needed = testsAmong(all)
    .filter(({ name }) => isAsked(tests, name))
    .flatMap((test): [string, RenderedObject][] =>
      test.namespace === undefined || [own, ...made].includes(test.namespace) ? [] : [[test.namespace, test]]
    )
  await refuseMissingNamespaces(new Map(needed), wds)
}

/** With the hooks of other kinds that belong to tests. */
function testsAmong(objects: readonly RenderedObject[]): readonly RenderedObject[] {
  return objects.filter(({ hookEvents }) => eventsRun(hookEvents, 'test').length > 0)
}

function isAsked(tests: readonly string[], name: string): boolean {
  return tests.length === 0 || tests.includes(name)
}

async function readTests(
  { inputs: { release, namespace }, record }: CommandRun<TestingInputs>,
  { wds }: Session
): Promise<{ readonly revision: number; readonly rendered: Rendered }> {
  const { newest } = releaseStateOf(await listRevisions(wds, release, namespace))
  const found = newest && (await readRevision(wds, namespace, newest))
  if (newest === undefined || found === undefined) throw noRelease({ release, namespace })
  const { revision, status: releaseStatus } = newest
  const { chartName: name, chartVersion: version, appVersion } = found
  record.add({ revision, releaseStatus, chart: { ...record.facts.chart, name, version, appVersion } })
  return { revision, rendered: await objectsOf(found, [], namespace, wds) }
}

function refuseUnknown(asked: readonly string[], known: readonly string[]): void {
  const unknown = asked.filter(name => !known.includes(name))
  if (unknown.length === 0) return
  throw new ActionError(
    'TEST_UNKNOWN',
    `the release has no test ${enumerate(unknown, MOST_NAMES)}${known.length === 0 ? ': its chart has none' : `, but ${enumerate(known, MOST_NAMES)}`}`,
    { remedy: 'Correct `tests`: the names of hooks with `helm.sh/hook: test`, one a line.' }
  )
}
