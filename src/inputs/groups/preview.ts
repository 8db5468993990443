/** `preview: true`: names derived from the pull request or the branch, and what the step does at the end. */
import type { Environment } from '../../lib/environment.ts'
import { readFlag } from '../choices.ts'
import type { CommandName } from '../../report/report.ts'
import { quote } from '../faults.ts'
import { Given } from '../given.ts'
import { shortHash, withSuffix } from '../../lib/shortName.ts'
import { MAX_RELEASE } from '../../kubernetes/names.ts'
import { pullRequestOf, type Origin } from '../../github/origin.ts'

/** What a preview shows on the pull request. */
export interface Preview {
  /** The URL of the preview; undefined when none was given. */
  readonly url: string | undefined
}

/** Most characters of a branch name: leaves room for the name of the release. */
const MOST_OF_BRANCH = 20

/** Branches with such names would get the names of pull requests, or names that other branches get by their hash. */
const TAKEN = /^pr-\d+$|(?:^|-)[0-9a-f]{8}$/
/** Commands that may run for a deleted branch. */
const AFTERWARDS: ReadonlySet<CommandName> = new Set(['uninstall', 'status'])

/** The suffix after a fault, so that names derived from it cause no further faults. */
const REFUSED = 'refused'

/** Why this run has no preview although nothing is wrong; undefined when it may have one, or none is requested. */
export function whyNoPreview(env: Environment, { subject }: Origin): string | undefined {
  const isUsual = subject.kind === 'none' && subject.isUsual && readFlag(new Given(env), 'preview')
  return isUsual ? subject.why : undefined
}

/** The part that distinguishes the names of previews: `pr-7`, or the branch; undefined without a preview. */
export function readSuffix(given: Given, asked: CommandName, { subject }: Origin): string | undefined {
  if (!readFlag(given, 'preview')) return undefined
  switch (subject.kind) {
    case 'pull-request':
      return `pr-${subject.pullRequest.number}`
    case 'branch':
      return suffixOf(subject.branch)
    case 'deleted-branch':
      if (AFTERWARDS.has(asked)) return suffixOf(subject.branch)
      given.fault(
        'preview',
        `true, but branch ${subject.branch} was deleted`,
        "Remove the preview of a deleted branch with `command: uninstall` in a job that has `if: github.event_name == 'delete'`."
      )
      return REFUSED
    case 'none':
      given.fault(
        'preview',
        `true, but ${subject.why}`,
        'Let the workflow run on `pull_request`, or on another event that has a preview (docs/guides/previews.md lists them), or remove `preview`.'
      )
      return REFUSED
  }
}

function suffixOf(branch: string): string {
  const slug = branch
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  const start = slug.slice(0, MOST_OF_BRANCH).replace(/-$/, '')
  // Two branches may differ only in characters that are left out, or have no others.
  if (start === branch && !TAKEN.test(start)) return start
  return start === '' ? shortHash(branch) : `${start}-${shortHash(branch)}`
}

/** After the event `closed`, a preview's step removes what it deployed. */
export function commandOfPreview(
  command: CommandName,
  suffix: string | undefined,
  origin: Origin
): CommandName {
  return command === 'deploy' && suffix !== undefined && pullRequestOf(origin)?.action === 'closed'
    ? 'uninstall'
    : command
}

export function previewRelease(release: string, suffix: string | undefined): string {
  return suffix === undefined ? release : withSuffix(release, `-${suffix}`, MAX_RELEASE)
}

/** @param base the name that the user chose */
export function previewNamespace(base: string, suffix: string | undefined): string {
  return suffix === undefined ? base : withSuffix(base.replaceAll('.', '-'), `-${suffix}`)
}

/** `url`, with `${release}`, `${namespace}` and `${number}` filled in. */
export function readPreview(
  given: Given,
  suffix: string | undefined,
  { release, namespace }: { readonly release: string | undefined; readonly namespace: string | undefined },
  origin: Origin
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
  const pullRequest = pullRequestOf(origin)
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
