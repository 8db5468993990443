/**
 * The command `status`: checks that a release is unchanged since its deploy, in the WDS and in the clusters. Writes
 * nothing anywhere.
 */
import { loadGuardFaults } from '../release/loadGuards.ts'
import { waitUntilBound } from '../release/binding.ts'
import type { Collected } from '../proof/observeClusters.ts'
import { refuseRecreated } from '../proof/loadProof.ts'
import { observe } from './observe.ts'
import { describeDrift, findDrift } from '../plan/drift.ts'
import type { Drift } from '../report/drift.ts'
import { ActionError } from '../lib/errors.ts'
import { gate, type GateVerdict } from '../plan/gate.ts'
import { joinedSince } from '../plan/hookedClusters.ts'
import { awaitedBy } from '../plan/hooks.ts'
import { judgeRun, notReady, refuseUnverified } from '../proof/verdict.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import {
  apiPath,
  describeObject,
  describeRef,
  keyOfObject,
  toRef,
  type KubeObject
} from '../kubernetes/objects.ts'
import { BINDINGS, BINDING_POLICIES } from '../kubestellar/api.ts'
import { NAMESPACES } from '../kubernetes/kinds.ts'
import { guardsIn, keptBy } from '../kubestellar/guard.ts'
import { releaseStateOf } from '../helm/releaseState.ts'
import { listRevisions, noRelease, readRevision } from '../helm/storage.ts'
import { namespacesOf } from '../plan/namespaces.ts'
import { claimsOf, describeForeign } from '../policies/ownership.ts'
import { inSession } from './open.ts'
import type { Reach } from '../run/session.ts'
import { lastProofOf, readMemory, tellUnchanged, type Memory } from '../proof/memory.ts'
import { deliveredObjects, readDeliveries, readExpected, type Released } from '../release/delivered.ts'
import { objectsOf } from '../plan/render.ts'
import type { StatusInputs } from '../inputs/inputs.ts'
import type { CommandRun } from '../run/commandRun.ts'
import type { Run } from '../run/run.ts'
import { enumerate } from '../lib/text/text.ts'
import { readWdsFacts } from '../plan/wdsFacts.ts'

/** Objects that a sentence names. */
const MOST_NAMES = 5

/** @throws ActionError when the release has changed since its deploy, or a cluster does not have it as it should */
export async function status(run: CommandRun<StatusInputs>): Promise<void> {
  await inSession(run, async session => {
    await checkRelease(run, session)
  })
}

/** Drift is reported before errors of clusters. @throws ActionError as `status` does */
export async function checkRelease(run: CommandRun<StatusInputs>, { wds, wecs, its }: Reach): Promise<void> {
  const { inputs, deps, record, clock } = run
  const { released, drift, memory, hasInstallHooks } = await record.phase('Release', () =>
    readRelease(run, wds)
  )
  record.add({ drift })
  for (const entry of drift) deps.log.info(describeDrift(entry))
  const bound = await record.phase('Binding', () => waitUntilBound(run, released, its, wds))
  const { items: bindings } = await wds.list(apiPath(BINDINGS, undefined))
  const isKept = keptBy(guardsIn(bindings, `${inputs.namespace}/${inputs.release}`), bound.objects)
  const sources = { wecs, its, wds, collector: collectedBefore(memory, released), isKept }
  const before = { works: new Map(), marks: undefined }
  const observed = await record.phase('Clusters', () => observe(run, bound, before, sources))
  const { clusters } = observed
  const { guardFaults, refusedGuards } = await loadGuardFaults()
  record.warn([...(await guardFaults(run, bound, bindings, wds)), ...(await refusedGuards(run, bound, its))])
  record.warn(unhooked(bound.clusters, memory, hasInstallHooks))
  const verdict = judgeRun(inputs, clusters)
  record.add({ clusters, verdict })
  if (drift.length > 0) throw drifted(inputs.release, drift)
  if (verdict === 'failed') throw notReady(clusters, clock)
  refuseSkipped(inputs.release, memory, record.facts.revision)
  if (inputs.onUnverified === 'fail') refuseUnverified(inputs.waitFor, clusters)
  await refuseRecreated(run, observed)
}

/** Hooks of the revision that an offline cluster did not run. @throws ActionError HOOK_SKIPPED */
function refuseSkipped(release: string, { proofs }: Memory, revision: number): void {
  const skipped = proofs.find(proof => proof.revision === revision)?.skippedHooks ?? []
  if (skipped.length === 0) return
  throw new ActionError(
    'HOOK_SKIPPED',
    `hooks of revision ${revision} of release ${release} did not run: ${enumerate(skipped.map(String), MOST_NAMES)}`,
    { remedy: 'The clusters were offline. Deploy again when they are back: hooks run then.' }
  )
}

/** Clusters that joined later: KubeStellar has delivered the release there without its hooks. */
function unhooked(
  clusters: readonly string[],
  { hooked }: Memory,
  hasInstallHooks: boolean
): readonly string[] {
  const joined = joinedSince(hooked, clusters)
  if (!hasInstallHooks || joined.length === 0) return []
  return [
    `install hooks have not run in ${enumerate(joined, MOST_NAMES)}, which joined after the last deploy: the next deploy with \`its-kubeconfig\` or \`wec-kubeconfig\` runs them there`
  ]
}

interface LiveRelease {
  readonly released: Released
  readonly drift: readonly Drift[]
  readonly memory: Memory
  /** That run in clusters: of a Job or Pod. */
  readonly hasInstallHooks: boolean
}

/** @throws ActionError NO_RELEASE, NO_POLICY */
async function readRelease(
  { inputs, deps, record }: CommandRun<StatusInputs>,
  wds: KubeClient
): Promise<LiveRelease> {
  const { release, namespace } = inputs
  const [revisions, memory] = await Promise.all([
    listRevisions(wds, release, namespace),
    readMemory(inputs, wds)
  ])
  const { deployed } = releaseStateOf(revisions)
  const old = deployed && (await readRevision(wds, namespace, deployed))
  if (deployed === undefined || old === undefined) throw noRelease(inputs)
  const { revision, status: releaseStatus } = deployed
  const { chartName: name, chartVersion: version, appVersion } = old
  record.add({ revision, releaseStatus, chart: { name, version, appVersion, source: '', digest: '' } })
  deps.log.info(`release ${release} is ${releaseStatus}, revision ${revision}`)

  const objects = await objectsOf(old, [], namespace, wds)
  const [facts, policies] = await Promise.all([
    readWdsFacts(objects.objects, namespacesOf(inputs, objects), wds),
    readPolicies(inputs, memory, record.warn, wds)
  ])
  record.add({ bindingPolicies: policies.map(({ metadata }) => metadata.name) })
  const managed = objects.objects.filter(object => object.managed)
  const changed = await findDrift(managed, facts.live, keyOfObject, wds)
  const { expected, live } = await readExpected(
    inputs,
    { rendered: objects, revision, policies },
    facts.live,
    wds
  )
  const isGone = new Set(
    changed.filter(({ kind }) => kind === 'missing').map(({ object }) => describeRef(object))
  )
  const verdicts = gate(expected, policies, labels => facts.namespaceLabels.get(labels)).filter(
    ({ object }) => !isGone.has(describeObject(object))
  )
  return {
    released: await readDeliveries(verdicts, policies, live, wds),
    drift: [...changed, ...verdicts.filter(({ outcome }) => outcome === 'missed').map(unselected)],
    memory,
    hasInstallHooks: awaitedBy(objects.objects, 'install').length > 0
  }
}

/** The policies that this action created for the release, or the user's own ones of the last proof. */
async function readPolicies(
  { release, namespace, selection }: StatusInputs,
  { proofs }: Memory,
  warn: Run['warn'],
  wds: KubeClient
): Promise<readonly KubeObject[]> {
  const [{ items }, found] = await Promise.all([
    wds.list(apiPath(BINDING_POLICIES, undefined)),
    wds.get(apiPath(NAMESPACES, undefined, namespace))
  ])
  const { own, foreign } = claimsOf({ release, namespace }, items, found, selection.bindingPolicy)
  warn(foreign.map(policy => describeForeign(policy, `${namespace}/${release}`)))
  const proved = new Set(proofs[0]?.policies.map(({ metadata }) => metadata.name))
  const policies =
    own.length > 0
      ? own
      : items.filter(({ metadata: { name } }) => proved.has(name) || name === selection.bindingPolicy)
  if (policies.length > 0) return policies
  throw new ActionError('NO_POLICY', `no BindingPolicy delivers release ${release} to any cluster`, {
    remedy:
      'Somebody has deleted it, or it has a name that `binding-policy` has to tell; a deploy makes it again.'
  })
}

function unselected({ object }: GateVerdict): Drift {
  return { object: toRef(object), kind: 'unselected', fields: [] }
}

/** `status` creates no collector, since it only observes. */
function collectedBefore(memory: Memory, released: Released): Collected {
  const lastProof = lastProofOf(memory, deliveredObjects(released))
  return {
    isAttached: false,
    memory: () => Promise.resolve(memory),
    lastProof,
    whyNot:
      lastProof === undefined
        ? 'without `its-kubeconfig` or `wec-kubeconfig` it cannot be observed'
        : tellUnchanged(lastProof)
  }
}

function drifted(release: string, drift: readonly Drift[]): ActionError {
  return new ActionError(
    'DRIFTED',
    `release ${release} is not as Helm deployed it: ${enumerate(drift.map(describeDrift), MOST_NAMES)}`,
    {
      remedy:
        'Deploy it again to undo what was changed; or take the change over into chart, values or policy, and deploy that.'
    }
  )
}
