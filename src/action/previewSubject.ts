/**
 * Checks that the pull request or branch of a preview still has the state in the event. A run may wait for hours, or be
 * started again after days. By then the pull request may be closed, or open again.
 */
import type { Deps } from '../run/deps.ts'
import { messageOf } from '../lib/errors.ts'
import type { GitHub } from '../github/api.ts'
import type { Subject } from '../github/subject.ts'
import type { Inputs, RunInputs } from '../inputs/inputs.ts'
import type { Voice } from '../run/run.ts'

/** Subjects that can have a preview. */
type Known = Exclude<Subject, { readonly kind: 'none' }>

/** The state that GitHub reports, or why there is no answer. */
export type State = 'there' | 'gone' | { readonly unknown: string }

/** How long the run waits for the answer, in milliseconds. */
const ANSWER_MS = 10_000

/** @returns why the run has nothing to do; undefined if it continues */
export async function whyOver(
  inputs: Inputs,
  deps: Pick<Deps, 'github' | 'log' | 'interrupted'>,
  warn: Voice['warn']
): Promise<string | undefined> {
  const { origin, command } = inputs
  const { subject } = origin
  if (subject.kind === 'none' || !isAsked(subject, command)) return undefined
  const { skip, warning } = judgeState(subject, command, await stateOf(subject, inputs, deps))
  if (warning !== undefined) warn(warning)
  return skip
}

/** `plan` and `status` create nothing, and a person may request a removal at any time. */
export function isAsked(subject: Known, command: Inputs['command']): boolean {
  return makes(command) || (command === 'uninstall' && isTheEnd(subject))
}

/** @param state the present state of the pull request or branch on GitHub */
export function judgeState(
  subject: Known,
  command: Inputs['command'],
  state: State
): { readonly skip?: string; readonly warning?: string } {
  const { what, over, there } = wordsFor(subject)
  if (!makes(command))
    return state === 'there' ? { skip: `${what} is ${there} again: its preview is not removed` } : {}
  if (state === 'there') return {}
  if (state === 'gone') return { skip: `${what} is ${over} by now: no preview is made of it` }
  if (subject.kind === 'pull-request' && subject.pullRequest.isClosed)
    return {
      skip: `${what} is closed according to the event, and whether it still is, is not known (${state.unknown}): no preview is made of it`
    }
  return {
    warning: `whether ${what} is ${over} by now is not known (${state.unknown}): its preview is made all the same`
  }
}

function makes(command: Inputs['command']): boolean {
  return command === 'deploy' || command === 'rollback'
}

function isTheEnd(subject: Known): boolean {
  return (
    subject.kind === 'deleted-branch' ||
    (subject.kind === 'pull-request' && subject.pullRequest.action === 'closed')
  )
}

function wordsFor(subject: Known): { readonly what: string; readonly over: string; readonly there: string } {
  return subject.kind === 'pull-request'
    ? { what: `pull request ${subject.pullRequest.number}`, over: 'closed', there: 'open' }
    : { what: `branch ${subject.branch}`, over: 'deleted', there: 'there' }
}

async function stateOf(
  subject: Known,
  { githubToken, origin }: RunInputs,
  { github, log, interrupted }: Pick<Deps, 'github' | 'log' | 'interrupted'>
): Promise<State> {
  if (githubToken === undefined || origin.repository === '') return { unknown: 'there is no `github-token`' }
  const end = performance.now() + ANSWER_MS
  const time = {
    signal: AbortSignal.any([interrupted, AbortSignal.timeout(ANSWER_MS)]),
    remaining: () => end - performance.now()
  }
  try {
    return await ask(subject, await github(githubToken, origin, log, time))
  } catch (error) {
    return { unknown: messageOf(error) }
  }
}

async function ask(subject: Known, github: GitHub): Promise<State> {
  if (subject.kind === 'pull-request')
    return (await github.pullRequestState(subject.pullRequest.number)) === 'open' ? 'there' : 'gone'
  return await github.branchState(subject.branch)
}
