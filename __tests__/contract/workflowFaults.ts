/** What makes a workflow unsafe, as far as its text shows it: OpenSSF Scorecard's checks that apply, and a few more. Pure. */
import { parse } from 'yaml'
import { arrayAt, isObject, objectAt, stringAt, type JsonObject } from '../../src/lib/json.ts'

/** Events whose runs have secrets or a token that writes, while a stranger decides what they read. */
const UNSAFE_EVENTS = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion', 'fork']

/** `NAME@SHA # VERSION`. */
const PINNED = /^[\w.-]+\/[\w.\-/]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
const IMAGE = /^docker:\/\/\S+@sha256:[0-9a-f]{64}$/

/** Sentences, in the order of the text. */
export function workflowFaults(text: string): readonly string[] {
  const workflow: unknown = parse(text)
  const jobs = Object.entries(objectAt(workflow, 'jobs'))
  return [
    ...eventFaults(workflow),
    ...permissionFaults(workflow, jobs),
    ...usesIn(text)
      .filter(isUnpinned)
      .map(uses => `${uses} is not pinned by a commit, with its version as a comment`),
    ...jobs.flatMap(([name, job]) => jobFaults(name, job))
  ]
}

/** What `uses:` lines name, with their comments. */
export function usesIn(text: string): readonly string[] {
  return [...text.matchAll(/^[\s-]*["']?uses["']?: *(.*?) *$/gm)].map(match =>
    (match[1] ?? '').replace(/["']/g, '')
  )
}

function isUnpinned(uses: string): boolean {
  return !uses.startsWith('./') && !PINNED.test(uses) && !IMAGE.test(uses)
}

function eventFaults(workflow: unknown): readonly string[] {
  const on = isObject(workflow) ? workflow['on'] : undefined
  const events =
    typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(objectAt(workflow, 'on'))
  return events
    .filter(event => UNSAFE_EVENTS.includes(event))
    .map(event => `${event} gives secrets to strangers' files`)
}

function permissionFaults(
  workflow: unknown,
  jobs: readonly (readonly [string, unknown])[]
): readonly string[] {
  const isEmpty =
    isObject(workflow) &&
    isObject(workflow['permissions']) &&
    Object.keys(workflow['permissions']).length === 0
  return [
    ...(isEmpty ? [] : ['the workflow does not begin with `permissions: {}`']),
    ...jobs
      .filter(([, job]) => !isObject(job) || !isObject(job['permissions']))
      .map(([name]) => `job ${name} does not list its permissions`)
  ]
}

/** `JOB: SCOPE` of each permission to write. */
export function writersIn(text: string): readonly string[] {
  return Object.entries(objectAt(parse(text) as unknown, 'jobs')).flatMap(([name, job]) =>
    Object.entries(objectAt(job, 'permissions'))
      .filter(([, access]) => access === 'write')
      .map(([scope]) => `${name}: ${scope}`)
  )
}

function jobFaults(name: string, job: unknown): readonly string[] {
  const steps = arrayAt(job, 'steps')
  const limit = isObject(job) ? job['timeout-minutes'] : undefined
  return [
    ...(typeof limit === 'number' ? [] : [`job ${name} has no timeout-minutes`]),
    ...(isObject(job) && job['secrets'] === 'inherit' ? [`job ${name} hands on all secrets`] : []),
    ...(JSON.stringify(isObject(job) ? (job['runs-on'] ?? '') : '').includes('self-hosted')
      ? [`job ${name} runs on a machine that stays`]
      : []),
    ...steps.flatMap(step => stepFaults(name, step))
  ]
}

function stepFaults(job: string, step: unknown): readonly string[] {
  const scripts = [stringAt(step, 'run'), stringAt(objectAt(step, 'with'), 'script')]
  return [
    // The runner pastes its value into the script, whoever wrote it. A variable of `env` is data.
    ...scripts
      .filter(script => script?.includes('${{') === true)
      .map(() => `job ${job} has an expression in a script`),
    ...scripts.flatMap(script => scriptFaults(job, script ?? '')),
    ...(isCheckout(step) && objectAt(step, 'with')['persist-credentials'] !== false
      ? [`job ${job} leaves the token of its checkout behind`]
      : [])
  ]
}

function scriptFaults(job: string, script: string): readonly string[] {
  const faults: readonly (readonly [RegExp, string])[] = [
    [/\b(?:curl|wget)\b[^\n]*\|\s*(?:ba|z|da)?sh\b/, 'runs what it downloads'],
    [/\bnpm (?:i|install)\b|\bnpx (?!--no)/, 'installs what no lock file names'],
    [
      /\bgit push\b[^\n]*(?:--force|-f\b|\+)|\bgit tag\b[^\n]*-\w*f|--clobber|\bgh release delete\b/,
      'changes what is published'
    ],
    [/ACTIONS_ALLOW_UNSECURE_COMMANDS/, 'lets outputs be commands']
  ]
  return faults.filter(([pattern]) => pattern.test(script)).map(([, fault]) => `job ${job} ${fault}`)
}

function isCheckout(step: unknown): step is JsonObject {
  return (stringAt(step, 'uses') ?? '').startsWith('actions/checkout@')
}
