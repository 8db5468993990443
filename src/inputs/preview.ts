/** `preview: true`: names from the pull request, or else from the branch, and what the step does at its end. */
import { readFlag } from './choices.ts'
import type { CommandName } from './definitions.ts'
import { quote } from './faults.ts'
import type { Given } from './given.ts'
import { shortHash, withSuffix } from '../suffix.ts'
import { MAX_RELEASE } from './names.ts'
import type { Origin } from './origin.ts'

/** What a preview shows to those who look at the pull request. */
export interface Preview {
  /** Where it can be reached; undefined when nobody said. */
  readonly url: string | undefined
}

/** Of a branch's name: leaves room for that of the release. */
const MOST_OF_BRANCH = 20

/** What makes one preview's names differ from another's: `pr-7`, or the branch; undefined when it is none. */
export function readSuffix(given: Given, { pullRequest, branch }: Origin): string | undefined {
  if (!readFlag(given, 'preview')) return undefined
  if (pullRequest !== undefined) return `pr-${pullRequest.number}`
  const slug = branch
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  const start = slug.slice(0, MOST_OF_BRANCH).replace(/-$/, '')
  // Two branches may differ in nothing but what is left out.
  if (start !== '') return start === branch ? start : `${start}-${shortHash(branch)}`
  given.fault(
    'preview',
    'true, in a run of neither a pull request nor a branch',
    'Let the workflow run `on: pull_request`, or remove it.'
  )
  return undefined
}

/** With `closed` a preview's step removes what it deployed. */
export function commandOfPreview(
  command: CommandName,
  suffix: string | undefined,
  { pullRequest }: Origin
): CommandName {
  return command === 'deploy' && suffix !== undefined && pullRequest?.action === 'closed'
    ? 'uninstall'
    : command
}

export function previewRelease(release: string, suffix: string | undefined): string {
  return suffix === undefined ? release : withSuffix(release, `-${suffix}`, MAX_RELEASE)
}

/** @param base what the user calls it */
export function previewNamespace(base: string, suffix: string | undefined): string {
  return suffix === undefined ? base : withSuffix(base.replaceAll('.', '-'), `-${suffix}`)
}

/** `url`, with `${release}`, `${namespace}` and `${number}` filled in. */
export function readPreview(
  given: Given,
  suffix: string | undefined,
  release: string | undefined,
  namespace: string | undefined,
  { pullRequest }: Origin
): Preview | undefined {
  const template = given.text('url')
  if (suffix === undefined) {
    if (template !== undefined) given.fault('url', 'a URL, but no `preview: true`', 'Remove it, or add that.')
    return undefined
  }
  if (given.text('binding-policy') !== undefined)
    given.fault(
      'binding-policy',
      'one name, with `preview: true`',
      'Remove it: each preview has a policy of its own, called after release and namespace.'
    )
  const values = {
    release,
    namespace,
    number: pullRequest === undefined ? undefined : String(pullRequest.number)
  }
  const url = template?.replaceAll(
    /\$\{(release|namespace|number)\}/g,
    (whole, name: keyof typeof values) => values[name] ?? whole
  )
  if (url !== undefined && !isWebUrl(url)) {
    given.fault('url', quote(url), 'Write where the preview is reached once it is ready.')
    return { url: undefined }
  }
  return { url }
}

function isWebUrl(text: string): boolean {
  const url = URL.parse(text)
  return (
    (url?.protocol === 'https:' || url?.protocol === 'http:') &&
    url.username === '' &&
    url.password === '' &&
    !text.includes('${')
  )
}
