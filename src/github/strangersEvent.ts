/**
 * Events whose runs have this repository's secrets although they may concern files of a stranger: the head of a pull
 * request from a fork. GitHub withholds secrets from `pull_request` and `pull_request_review` runs of forks, but not
 * from these. What the workflow has checked out is unknown, so the event decides. Pure.
 */
import { isObject, numberAt, objectAt } from '../lib/json.ts'

/** The repository ids of head and base; undefined where the event does not contain them. */
interface Sides {
  readonly head: number | undefined
  readonly base: number | undefined
}

/** By event; undefined where the event concerns no pull request and no other run. */
const SIDES: ReadonlyMap<string, (event: unknown) => Sides | undefined> = new Map<
  string,
  (event: unknown) => Sides | undefined
>([
  [
    'pull_request_target',
    event => ({
      head: numberAt(event, 'pull_request', 'head', 'repo', 'id'),
      base: numberAt(event, 'pull_request', 'base', 'repo', 'id')
    })
  ],
  [
    'workflow_run',
    event => ({
      head: numberAt(event, 'workflow_run', 'head_repository', 'id'),
      base: numberAt(event, 'repository', 'id')
    })
  ],
  // A comment on a pull request does not contain the head; an issue has none.
  [
    'issue_comment',
    event =>
      isObject(event) && !isObject(objectAt(event, 'issue')['pull_request'])
        ? undefined
        : { head: undefined, base: numberAt(event, 'repository', 'id') }
  ]
])

/**
 * Why the workspace may hold a stranger's files, as a phrase; undefined if it cannot.
 * @param event the content of the runner's file; undefined when that cannot be read
 */
export function whyStrangers(name: string, event: unknown): string | undefined {
  const sides = SIDES.get(name)?.(event)
  if (sides === undefined) return undefined
  const { head, base } = sides
  if (head === undefined || base === undefined)
    return `the event \`${name}\` does not tell which repository the changes are from`
  if (head === base) return undefined
  return `the changes of this \`${name}\` event are from another repository`
}
