/**
 * The command `cleanup`: removes the due releases that this repository owns in the WDS, each like `uninstall`. A
 * release stays if it is unknown whether it is due.
 */
import { ActionError } from '../lib/errors.ts'
import { selectionByName } from '../inputs/groups/selection.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { apiPath } from '../kubernetes/objects.ts'
import { BINDING_POLICIES } from '../kubestellar/api.ts'
import { holding, takeLock } from '../lock/lock.ts'
import { logWithin } from '../lib/log.ts'
import { ownershipIn } from '../policies/ownership.ts'
import { nameOf, readOwned, type OwnedRelease } from '../policies/ownedReleases.ts'
import { judgeDue, type Judged } from './judgeDue.ts'
import { mapLimit } from '../lib/parallel.ts'
import { inSession } from './open.ts'
import type { CleanupInputs, UninstallInputs } from '../inputs/inputs.ts'
import { voiceOf, type CommandRun } from '../run/commandRun.ts'
import type { RunRecord } from '../run/record.ts'
import type { Session } from '../run/session.ts'
import type { CleanupResult } from '../report/report.ts'
import { enumerate } from '../lib/text/text.ts'
import { removeRelease } from './removeRelease.ts'

/** Concurrent removals: they mostly wait for KubeStellar. */
const SIDE_BY_SIDE = 8

/** Releases that a sentence names. */
const MOST_NAMES = 5

/** @throws ActionError when a removal failed, or more are due than one sweep may remove */
export async function cleanup(run: CommandRun<CleanupInputs>): Promise<void> {
  const { inputs, deps, record } = run
  refuseWithoutRepository(inputs)
  await inSession(run, async session => {
    const { wds } = session
    const judged = await record.phase('Releases', async () => {
      const owned = await readOwned(inputs, wds, record.warn)
      deps.log.info(`${owned.length} releases in the WDS belong to repository ${inputs.origin.repository}`)
      return await judgeDue(run, owned, wds)
    })
    for (const entry of judged)
      deps.log.info(`${nameOf(entry)}: ${entry.isDue ? 'due' : 'kept'}, ${entry.why}`)
    const planned = judged.map(entry => resultOf(entry, entry.isDue ? 'due' : 'kept', entry.why))
    record.add({ cleanup: planned })
    const due = judged.filter(({ isDue }) => isDue)
    if (inputs.dryRun) {
      record.add({ verdict: 'planned' })
      return
    }
    brake(inputs, due)
    const sweep: Sweep = { done: 0, inWork: new Map() }
    const removed = await record.phase(
      'Removals',
      () => mapLimit(due, SIDE_BY_SIDE, async entry => await removeOne(run, entry, session, sweep)),
      () => ({
        counts: [{ done: sweep.done, all: due.length, of: 'releases' }],
        waitsFor: enumerate(
          Array.from(sweep.inWork, ([name, { currentPhase }]) => `${name} (${currentPhase})`),
          MOST_NAMES
        )
      })
    )
    const outcomes = new Map(removed.map(entry => [nameOf(entry), entry]))
    const results = planned.map(entry => outcomes.get(nameOf(entry)) ?? entry)
    record.add({ cleanup: results, verdict: 'cleaned' })
    refuseFailures(results, inputs)
  })
}

/** Without a repository id, releases without an owner would match. */
function refuseWithoutRepository({ origin }: CleanupInputs): void {
  if (origin.repositoryId !== '') return
  throw new ActionError('NO_REPOSITORY', 'the repository of this run is unknown', {
    remedy: 'A sweep removes what its repository owns: run it on GitHub, which sets GITHUB_REPOSITORY_ID.'
  })
}

/** @throws ActionError TOO_MANY_DUE before anything is removed */
function brake({ maxRemovals }: CleanupInputs, due: readonly Judged[]): void {
  if (due.length <= maxRemovals) return
  throw new ActionError(
    'TOO_MANY_DUE',
    `${due.length} releases are due, and one sweep may remove ${maxRemovals}: ${enumerate(due.map(nameOf), MOST_NAMES)}`,
    {
      remedy:
        'Look at the list in the summary. If all of them are to go, raise `max-removals`. Nothing was removed.'
    }
  )
}

/** The state of the removals. */
interface Sweep {
  done: number
  /** The records of running removals, by the name of the release. */
  readonly inWork: Map<string, RunRecord>
}

async function removeOne(
  run: CommandRun<CleanupInputs>,
  entry: Judged,
  session: Session,
  sweep: Sweep
): Promise<CleanupResult> {
  const { inputs, deps, record } = run
  const { release, namespace, policy, ownership } = entry
  const log = logWithin(deps.log, nameOf(entry))
  const own = record.apart({ log, now: deps.now })
  sweep.inWork.set(nameOf(entry), own)
  const one: CommandRun<UninstallInputs> = {
    ...run,
    ...voiceOf(own),
    record: own,
    deps: { ...deps, log, holder: holderWithin(deps.holder) },
    inputs: {
      ...inputs,
      command: 'uninstall',
      release,
      namespace,
      deleteNamespace: inputs.deleteNamespace || ownership.isPreview,
      deleteCrds: false,
      adopt: false,
      preview: undefined,
      selection: selectionByName(policy)
    }
  }
  try {
    const { wds } = session
    const lock = await takeLock(one, new Map(), wds)
    return await holding(lock, async () => {
      const changed = await whyNoLongerDue(entry, wds)
      if (changed !== undefined) return resultOf(entry, 'kept', changed)
      await removeRelease(one, lock, session)
      const { verdict, removal } = own.facts
      const stays = removal?.whyNamespaceStays ?? ''
      const why = stays === '' ? entry.why : `${entry.why}; its Namespace stays: ${stays}`
      return resultOf(entry, verdict === 'removed' ? 'removed' : 'withdrawn', why)
    })
  } catch (error) {
    // A deploy holds the lock, and renews the release that this sweep considered due.
    const isBusy = error instanceof ActionError && error.code === 'LOCKED'
    if (isBusy) return resultOf(entry, 'kept', error.message)
    own.fail(error)
    const { error: reported } = own.report()
    log.info(`${reported?.code ?? ''}: ${reported?.message ?? ''} ${reported?.remedy ?? ''}`)
    return resultOf(entry, 'failed', `${reported?.code ?? ''}: ${reported?.message ?? ''}`)
  } finally {
    sweep.inWork.delete(nameOf(entry))
    sweep.done++
    record.add({ warnings: [...record.facts.warnings, ...own.facts.warnings] })
  }
}

/** A deploy may have run between the decision and the lock. */
async function whyNoLongerDue({ policy, ownership }: Judged, wds: KubeClient): Promise<string | undefined> {
  const found = await wds.get(apiPath(BINDING_POLICIES, undefined, policy))
  if (found === undefined) return 'it was removed in the meantime'
  const now = ownershipIn(found)
  return now.run === ownership.run && now.expires === ownership.expires
    ? undefined
    : 'it was deployed again in the meantime'
}

function refuseFailures(results: readonly CleanupResult[], inputs: CleanupInputs): void {
  const failed = results.filter(({ outcome }) => outcome === 'failed')
  const [first] = failed
  if (first !== undefined) {
    throw new ActionError(
      'CLEANUP_INCOMPLETE',
      `${failed.length} of ${results.length} releases could not be removed: ${enumerate(failed.map(nameOf), MOST_NAMES)}; ${first.why}`,
      { remedy: 'The next sweep goes on where this one ended. The summary has the reason for each of them.' }
    )
  }
  const unseen = results.filter(({ outcome }) => outcome === 'withdrawn')
  if (unseen.length === 0 || inputs.onUnverified === 'allow') return
  throw new ActionError(
    'UNVERIFIED',
    `could not observe whether ${enumerate(unseen.map(nameOf), MOST_NAMES)} left the clusters`,
    { remedy: 'They are removed from the WDS; give the access, or accept it with `on-unverified: allow`.' }
  )
}

function resultOf(
  { release, namespace }: OwnedRelease,
  outcome: CleanupResult['outcome'],
  why: string
): CleanupResult {
  return { release, namespace, outcome, why }
}

/** Each release of the sweep gets its own holder, which differs in the part after the last "#". */
function holderWithin(holder: string): string {
  return `${holder.slice(0, holder.lastIndexOf('#') + 1)}${crypto.randomUUID()}`
}
