/**
 * Decides which releases of a repository are due for `command: cleanup`, and why. A release stays if it is unknown
 * whether it is due.
 */
import { messageOf } from '../lib/errors.ts'
import type { GitHub } from '../github/api.ts'
import { protectorOf } from '../inputs/groups/lifetime.ts'
import type { CleanupInputs } from '../inputs/inputs.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { mapLimit } from '../lib/parallel.ts'
import type { OwnedRelease } from '../policies/ownedReleases.ts'
import type { Run } from '../run/run.ts'

/** Number of releases that are checked concurrently: each may need a call to GitHub. */
const SIDE_BY_SIDE = 8

export interface Judged extends OwnedRelease {
  readonly isDue: boolean
  /** One phrase. */
  readonly why: string
}

/** Why there is no answer, as a phrase. No answer never counts as "closed". */
interface Unknown {
  readonly unknown: string
}

/** GitHub's answers, as far as they were requested and arrived. */
export interface Answers {
  readonly pullRequest: (number: number) => Promise<'open' | 'closed' | Unknown>
  readonly branch: (name: string) => Promise<'there' | 'gone' | Unknown>
}

/** Calls GitHub only where it is needed and permitted. */
export async function judgeDue(
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
  // It is unknown which clock is wrong: a release is due only if both clocks agree.
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
  // A time that cannot be parsed counts as no time.
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

/**
 * The lists are requested once. An entry that is in none of them is requested separately, since a list may be
 * incomplete.
 */
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
