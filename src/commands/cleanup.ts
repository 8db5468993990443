/**
 * The command `cleanup`: of all releases that this repository owns in the WDS, those that are due are removed, each like
 * `uninstall` does it. What nobody can tell to be due stays.
 */
import { ActionError, messageOf } from '../lib/errors.ts'
import type { GitHub } from '../github/api.ts'
import { selectionByName } from '../inputs/groups/selection.ts'
import { protectorOf } from '../inputs/groups/lifetime.ts'
import { isDnsLabel, isDnsSubdomain, isReservedNamespace, MAX_RELEASE } from '../kubernetes/names.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { apiPath } from '../kubernetes/objects.ts'
import { BINDING_POLICIES } from '../kubestellar/api.ts'
import { NAMESPACES } from '../kubernetes/kinds.ts'
import { isCrdPolicy, ownerOf } from '../kubestellar/bindingPolicy.ts'
import { holding, takeLock } from '../lock/lock.ts'
import type { Log } from '../lib/log.ts'
import {
  claimsOf,
  describeForeign,
  ownershipIn,
  REPOSITORY_ID,
  type Ownership
} from '../policies/ownership.ts'
import { mapLimit } from '../lib/parallel.ts'
import { inSession } from './open.ts'
import type { CleanupInputs, UninstallInputs } from '../inputs/inputs.ts'
import { voiceOf, type CommandRun } from '../run/commandRun.ts'
import type { RunRecord } from '../run/record.ts'
import type { Session } from '../run/session.ts'
import type { CleanupResult } from '../report/report.ts'
import type { Run } from '../run/run.ts'
import { enumerate } from '../lib/text/text.ts'
import { removeRelease } from './removeRelease.ts'

/** Of this repository, in the WDS. */
export interface OwnedRelease {
  readonly release: string
  readonly namespace: string
  /** Of its main policy. */
  readonly policy: string
  readonly ownership: Ownership
}

export interface Judged extends OwnedRelease {
  readonly isDue: boolean
  /** One phrase. */
  readonly why: string
}

/** Removals at the same time: they mostly wait for KubeStellar. */
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
      return await judge(run, owned, wds)
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
  throw new ActionError('NO_REPOSITORY', 'nobody says which repository this run belongs to', {
    remedy: 'A sweep removes what its repository owns: run it on GitHub, which sets GITHUB_REPOSITORY_ID.'
  })
}

/** By their main policies. @param warn told of policies that name a release and are not its own */
export async function readOwned(
  inputs: Pick<CleanupInputs, 'origin'>,
  wds: KubeClient,
  warn: (messages: readonly string[]) => void
): Promise<readonly OwnedRelease[]> {
  const { items } = await wds.list(apiPath(BINDING_POLICIES, undefined), {
    labelSelector: `${REPOSITORY_ID}=${inputs.origin.repositoryId}`
  })
  const named = items.flatMap(policy => {
    const [namespace = '', release = ''] = (ownerOf(policy) ?? '').split('/')
    // Whoever may write policies can write anything into them.
    const isSafe = isDnsLabel(namespace) && isDnsSubdomain(release, MAX_RELEASE)
    if (!isSafe || isReservedNamespace(namespace) || isCrdPolicy(policy)) return []
    return [{ release, namespace, policy }]
  })
  const names = [...new Set(named.map(({ namespace }) => namespace))]
  const found = await mapLimit(
    names,
    SIDE_BY_SIDE,
    async name => [name, await wds.get(apiPath(NAMESPACES, undefined, name))] as const
  )
  const namespaces = new Map(found)
  const sorted = named.map(claim => ({
    ...claim,
    isOwn: claimsOf(claim, [claim.policy], namespaces.get(claim.namespace)).own.length > 0
  }))
  warn(sorted.filter(({ isOwn }) => !isOwn).map(claim => describeForeign(claim.policy, nameOf(claim))))
  return sorted
    .filter(({ isOwn }) => isOwn)
    .map(({ release, namespace, policy }) => ({
      release,
      namespace,
      policy: policy.metadata.name,
      ownership: ownershipIn(policy)
    }))
}

/** Why there is no answer, as a phrase: that is never "closed". */
interface Unknown {
  readonly unknown: string
}

/** What GitHub says, as far as it was asked and has answered. */
export interface Answers {
  readonly pullRequest: (number: number) => Promise<'open' | 'closed' | Unknown>
  readonly branch: (name: string) => Promise<'there' | 'gone' | Unknown>
}

async function judge(
  run: Run<CleanupInputs>,
  owned: readonly OwnedRelease[],
  wds: KubeClient
): Promise<readonly Judged[]> {
  const { inputs, deps, clock } = run
  const asks = inputs.remove.has('closed-pull-requests') || inputs.remove.has('deleted-branches')
  const isConcerned = owned.some(({ ownership }) => ownership.isPreview)
  const github =
    asks && isConcerned && inputs.githubToken !== undefined
      ? await deps.github(inputs.githubToken, inputs.origin, deps.log, clock)
      : undefined
  const answers = github === undefined ? noAnswers('there is no `github-token`') : answersOf(github)
  // Whose clock is wrong is not known: what is due is so by both.
  const now = new Date(Math.min(Date.now(), wds.serverNow() ?? Infinity)).toISOString()
  return await mapLimit(owned, SIDE_BY_SIDE, async entry => ({
    ...entry,
    ...(await judgeOne(entry, inputs, now, answers))
  }))
}

/** @param now ISO 8601, UTC */
export async function judgeOne(
  { namespace, ownership }: OwnedRelease,
  { remove, protect }: Pick<CleanupInputs, 'remove' | 'protect'>,
  now: string,
  answers: Answers
): Promise<Pick<Judged, 'isDue' | 'why'>> {
  const { expires, isPreview, pullRequest, branch } = ownership
  const due = (why: string): Pick<Judged, 'isDue' | 'why'> => ({ isDue: true, why })
  const kept = (why: string): Pick<Judged, 'isDue' | 'why'> => ({ isDue: false, why })
  const protector = protectorOf(namespace, protect)
  if (protector !== undefined) return kept(`\`protect\` covers its namespace with ${protector}`)
  // A time that cannot be read is none.
  const isExpired = expires !== undefined && Date.parse(expires) <= Date.parse(now)
  if (remove.has('expired') && isExpired) return due(`expired at ${expires}`)
  if (remove.has('closed-pull-requests') && isPreview && pullRequest !== undefined) {
    const state = await answers.pullRequest(pullRequest)
    if (state === 'closed') return due(`pull request ${pullRequest} is closed`)
    return kept(state === 'open' ? `pull request ${pullRequest} is open` : state.unknown)
  }
  if (remove.has('deleted-branches') && isPreview && branch !== '') {
    const state = await answers.branch(branch)
    if (state === 'gone') return due(`branch ${branch} is deleted`)
    return kept(state === 'there' ? `branch ${branch} is there` : state.unknown)
  }
  return kept(expires === undefined ? 'it lives on' : `it expires at ${expires}`)
}

/** The lists are asked for once; what is in none of them is asked for by itself, since a list may miss something. */
export function answersOf(github: GitHub): Answers {
  const open = once(async () => await github.openPullRequests())
  const branches = once(async () => await github.branches())
  return {
    pullRequest: async number => {
      try {
        return (await open()).has(number) ? 'open' : await github.pullRequestState(number)
      } catch (error) {
        return unknownPullRequest(number, messageOf(error))
      }
    },
    branch: async name => {
      try {
        return (await branches()).has(name) || (await github.hasBranch(name)) ? 'there' : 'gone'
      } catch (error) {
        return unknownBranch(name, messageOf(error))
      }
    }
  }
}

function noAnswers(why: string): Answers {
  return {
    pullRequest: number => Promise.resolve(unknownPullRequest(number, why)),
    branch: name => Promise.resolve(unknownBranch(name, why))
  }
}

function unknownPullRequest(number: number, why: string): Unknown {
  return { unknown: `whether pull request ${number} is closed is not known: ${why}` }
}

function unknownBranch(name: string, why: string): Unknown {
  return { unknown: `whether branch ${name} is deleted is not known: ${why}` }
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return async () => await (answer ??= ask())
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

/** How far the removals are. */
interface Sweep {
  done: number
  /** By name, what each records. */
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
  const log = within(deps.log, nameOf(entry))
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
    // A deploy has it, and renews what this sweep took for due.
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

/** A deploy may have come between the judgement and the lock. */
async function whyNoLongerDue({ policy, ownership }: Judged, wds: KubeClient): Promise<string | undefined> {
  const found = await wds.get(apiPath(BINDING_POLICIES, undefined, policy))
  if (found === undefined) return 'somebody else has removed it meanwhile'
  const now = ownershipIn(found)
  return now.run === ownership.run && now.expires === ownership.expires
    ? undefined
    : 'it was deployed again meanwhile'
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
    `nobody could see whether ${enumerate(unseen.map(nameOf), MOST_NAMES)} left the clusters`,
    { remedy: 'They are removed from the WDS; give the access, or accept it with `on-unverified: allow`.' }
  )
}

function nameOf({ namespace, release }: { readonly namespace: string; readonly release: string }): string {
  return `${namespace}/${release}`
}

function resultOf(
  { release, namespace }: OwnedRelease,
  outcome: CleanupResult['outcome'],
  why: string
): CleanupResult {
  return { release, namespace, outcome, why }
}

/** Lines of several removals at once are told apart by their beginning, for groups do not nest. */
function within(log: Log, name: string): Log {
  const named = (line: string): string => `${name}: ${line}`
  return {
    group: async (_phase, body) => await body(),
    info: line => {
      log.info(named(line))
    },
    progress: line => {
      log.progress(named(line))
    },
    debug: line => {
      log.debug(named(line))
    },
    notice: message => {
      log.info(named(message))
    },
    warning: message => {
      log.info(named(message))
    },
    error: (title, message) => {
      log.info(named(`${title}: ${message}`))
    }
  }
}

/** A holder of its own for each release of the sweep: the part after the last "#" is another one. */
function holderWithin(holder: string): string {
  return `${holder.slice(0, holder.lastIndexOf('#') + 1)}${crypto.randomUUID()}`
}
