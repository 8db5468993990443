/**
 * What the action does with `preview: true` for each event, from the files and variables that a runner gives. A WDS that
 * does not answer is where each run ends that goes on: by then it is decided what happens to which release.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FAKE_VERSIONS } from '../../testkit/fakeTools.ts'
import { startGitHub, type GitHubServer } from '../../testkit/gitHubServer.ts'
import { startJob, type StepResult } from '../../testkit/runAction.ts'
import { withEvent } from '../../testkit/workflowRun.ts'
import { errorOf, INPUTS } from './fixtures.ts'

const WORKSPACE = fileURLToPath(new URL('../fixtures/', import.meta.url))
/** Runs at the same time. */
const SIDE_BY_SIDE = 3
/** Of all runs together, on a machine that others use. */
const LIMIT_MS = 600_000
const TOKEN = 'planted-github-token'
const OURS = { id: 42 }
const FORK = { id: 43 }
const MAIN = 'refs/heads/main'
const QUEUED = 'gh-readonly-queue/main/pr-7-abc'

interface Run {
  readonly name: string
  /** What is written into the event's file; a text as it is; undefined: there is no file. */
  readonly event?: object | string
  readonly ref?: string
  readonly command?: string
  readonly inputs?: Readonly<Record<string, string>>
  /** Whether there is a GitHub to ask: pull request 7 is open, 8 closed, branches `feature/x` and `main` are there. */
  readonly asks?: boolean
}

/**
 * `COMMAND RELEASE`: what it began to do. `skipped, green: ...`: with what it says. `red: ...`: the fault of `preview`, or
 * the code.
 */
type Outcome = string | RegExp

const pull = (more: object = {}, head: object | null = OURS): object => ({
  number: 7,
  state: 'open',
  head: { ref: 'feature/x', sha: 'a'.repeat(40), repo: head },
  base: { ref: 'main', repo: OURS },
  ...more
})
const ofPull = (action: string, more: object = {}): object => ({ action, pull_request: pull(more) })
const comment = (number: number, state = 'open'): object => ({
  action: 'created',
  issue: { number, state, pull_request: {} },
  repository: OURS
})
const followed = (run: object, head: object = OURS): object => ({
  action: 'completed',
  workflow_run: { event: 'push', head_branch: 'feature/x', head_repository: head, pull_requests: [], ...run },
  repository: OURS
})
const deleted = (ref: string, type = 'branch'): object => ({ ref, ref_type: type, pusher_type: 'user' })
const ALLOWED = { 'allow-forks': 'true' }
const FEATURE = 'web-feature-x-217d2bf5'

const ROWS: readonly (readonly [what: string, run: Run, outcome: Outcome])[] = [
  [
    'push to a branch',
    { name: 'push', event: { ref: 'refs/heads/feature/x' }, ref: 'refs/heads/feature/x' },
    `deploy ${FEATURE}`
  ],
  ['push to main', { name: 'push', event: { ref: MAIN }, ref: MAIN }, 'deploy web-main'],
  [
    'push of a tag',
    { name: 'push', event: { ref: 'refs/tags/main' }, ref: 'refs/tags/main' },
    /^red: .*tag main/
  ],
  [
    'push of a deletion',
    { name: 'push', event: { ref: 'refs/heads/feature/x', deleted: true }, ref: MAIN },
    /^red: .*branch feature\/x was deleted/
  ],
  [
    'B19: push to 功能/登录',
    { name: 'push', event: { ref: 'refs/heads/功能/登录' }, ref: 'refs/heads/功能/登录' },
    /^deploy web-[0-9a-f]{8}$/
  ],
  [
    'B19: push to 🚀',
    { name: 'push', event: { ref: 'refs/heads/🚀' }, ref: 'refs/heads/🚀' },
    /^deploy web-[0-9a-f]{8}$/
  ],
  [
    'push to pr-7',
    { name: 'push', event: { ref: 'refs/heads/pr-7' }, ref: 'refs/heads/pr-7' },
    /^deploy web-pr-7-[0-9a-f]{8}$/
  ],
  [
    'push to the merge queue',
    { name: 'push', event: { ref: `refs/heads/${QUEUED}` }, ref: `refs/heads/${QUEUED}` },
    /^skipped, green: .*merge queue/
  ],
  [
    'push, started again once the branch is gone',
    { name: 'push', event: { ref: 'refs/heads/gone' }, ref: 'refs/heads/gone', asks: true },
    /^skipped, green: branch gone is deleted by now/
  ],
  [
    'push, GitHub asked',
    { name: 'push', event: { ref: 'refs/heads/feature/x' }, ref: 'refs/heads/feature/x', asks: true },
    `deploy ${FEATURE}`
  ],
  ['push, the event unreadable', { name: 'push', event: '{"ref":', ref: MAIN }, /^red: .*cannot be read/],
  [
    'create of a branch',
    { name: 'create', event: { ref: 'feature/x', ref_type: 'branch' }, ref: 'refs/heads/feature/x' },
    `deploy ${FEATURE}`
  ],
  [
    'create of a tag',
    { name: 'create', event: { ref: 'v1', ref_type: 'tag' }, ref: 'refs/tags/v1' },
    /^red: .*tag v1/
  ],
  [
    'workflow_dispatch',
    { name: 'workflow_dispatch', event: { ref: 'refs/heads/feature/x' }, ref: 'refs/heads/feature/x' },
    `deploy ${FEATURE}`
  ],
  [
    'workflow_dispatch on a tag',
    { name: 'workflow_dispatch', event: { ref: 'refs/tags/v1' }, ref: 'refs/tags/v1' },
    /^red: .*tag v1/
  ],

  [
    'pull_request',
    { name: 'pull_request', event: ofPull('opened'), ref: 'refs/pull/7/merge', asks: true },
    'deploy web-pr-7'
  ],
  [
    'pull_request, GitHub not asked',
    { name: 'pull_request', event: ofPull('opened'), ref: 'refs/pull/7/merge' },
    'deploy web-pr-7'
  ],
  [
    'pull_request, closed',
    { name: 'pull_request', event: ofPull('closed', { number: 8, state: 'closed' }), ref: MAIN, asks: true },
    'uninstall web-pr-8'
  ],
  [
    'pull_request, closed, GitHub not asked',
    { name: 'pull_request', event: ofPull('closed'), ref: MAIN },
    'uninstall web-pr-7'
  ],
  [
    'pull_request, closed, and open again',
    { name: 'pull_request', event: ofPull('closed', { state: 'closed' }), ref: MAIN, asks: true },
    /^skipped, green: pull request 7 is open again/
  ],
  [
    'pull_request, removed on demand',
    {
      name: 'pull_request',
      event: ofPull('unlabeled'),
      ref: 'refs/pull/7/merge',
      command: 'uninstall',
      asks: true
    },
    'uninstall web-pr-7'
  ],
  [
    'B13: pull_request, closed by now',
    {
      name: 'pull_request',
      event: ofPull('synchronize', { number: 8 }),
      ref: 'refs/pull/8/merge',
      asks: true
    },
    /^skipped, green: pull request 8 is closed by now/
  ],
  [
    'B13: pull_request, reopened, and closed by now',
    {
      name: 'pull_request',
      event: ofPull('reopened', { number: 8, state: 'closed' }),
      ref: 'refs/pull/8/merge',
      asks: true
    },
    /^skipped, green: pull request 8 is closed by now/
  ],
  [
    'pull_request, without its number',
    { name: 'pull_request', event: {}, ref: 'refs/pull/7/merge' },
    /^red: .*which pull request/
  ],
  [
    'pull_request_target',
    { name: 'pull_request_target', event: ofPull('opened'), ref: MAIN },
    'deploy web-pr-7'
  ],
  [
    'pull_request_target, closed',
    { name: 'pull_request_target', event: ofPull('closed'), ref: MAIN },
    'uninstall web-pr-7'
  ],
  [
    'pull_request_target of a fork',
    { name: 'pull_request_target', event: { action: 'opened', pull_request: pull({}, FORK) }, ref: MAIN },
    'red: UNTRUSTED_EVENT'
  ],
  [
    'pull_request_review',
    { name: 'pull_request_review', event: ofPull('submitted'), ref: 'refs/pull/7/merge' },
    'deploy web-pr-7'
  ],
  [
    'pull_request_review_comment',
    { name: 'pull_request_review_comment', event: ofPull('created'), ref: 'refs/pull/7/merge' },
    'deploy web-pr-7'
  ],

  [
    'issue_comment',
    { name: 'issue_comment', event: comment(7), ref: MAIN, inputs: ALLOWED, asks: true },
    'deploy web-pr-7'
  ],
  [
    'issue_comment, not allowed',
    { name: 'issue_comment', event: comment(7), ref: MAIN },
    'red: UNTRUSTED_EVENT'
  ],
  [
    'B13: issue_comment, closed',
    { name: 'issue_comment', event: comment(8, 'closed'), ref: MAIN, inputs: ALLOWED, asks: true },
    /^skipped, green: pull request 8 is closed by now/
  ],
  [
    'B13: issue_comment, closed, GitHub not asked',
    { name: 'issue_comment', event: comment(8, 'closed'), ref: MAIN, inputs: ALLOWED },
    /^skipped, green: pull request 8 is closed according to the event/
  ],
  [
    'issue_comment, removed on demand',
    { name: 'issue_comment', event: comment(8, 'closed'), ref: MAIN, command: 'uninstall', asks: true },
    'uninstall web-pr-8'
  ],
  [
    'issue_comment on an issue',
    { name: 'issue_comment', event: { action: 'created', issue: { number: 7 } }, ref: MAIN },
    /^red: .*not on a pull request/
  ],

  [
    'workflow_run of a pull request',
    {
      name: 'workflow_run',
      event: followed({ event: 'pull_request', pull_requests: [pull()] }),
      ref: MAIN,
      asks: true
    },
    'deploy web-pr-7'
  ],
  [
    'workflow_run of a push',
    { name: 'workflow_run', event: followed({}), ref: MAIN, asks: true },
    `deploy ${FEATURE}`
  ],
  [
    'workflow_run of a tag',
    { name: 'workflow_run', event: followed({ head_branch: 'v1' }), ref: MAIN, asks: true },
    /^skipped, green: branch v1 is deleted by now/
  ],
  [
    'workflow_run of a fork',
    { name: 'workflow_run', event: followed({}, FORK), ref: MAIN, inputs: ALLOWED },
    /^red: .*from another repository/
  ],
  [
    'workflow_run of a closed pull request',
    { name: 'workflow_run', event: followed({ event: 'pull_request' }), ref: MAIN },
    /^skipped, green: .*not open any more/
  ],
  [
    'workflow_run of a schedule',
    { name: 'workflow_run', event: followed({ event: 'schedule', head_branch: 'main' }), ref: MAIN },
    /^red: .*event `schedule`/
  ],

  [
    'B01: delete of a branch',
    { name: 'delete', event: deleted('feature/x'), ref: MAIN, command: 'uninstall' },
    `uninstall ${FEATURE}`
  ],
  [
    'delete of a branch, GitHub asked',
    { name: 'delete', event: deleted('gone'), ref: MAIN, command: 'uninstall', asks: true },
    'uninstall web-gone'
  ],
  [
    'delete of a branch, made again',
    { name: 'delete', event: deleted('feature/x'), ref: MAIN, command: 'uninstall', asks: true },
    /^skipped, green: branch feature\/x is there again/
  ],
  [
    'B01: delete of a branch, deploy',
    { name: 'delete', event: deleted('feature/x'), ref: MAIN },
    /^red: true, but branch feature\/x was deleted/
  ],
  [
    'delete of a branch, plan',
    { name: 'delete', event: deleted('feature/x'), ref: MAIN, command: 'plan' },
    /^red: true, but branch feature\/x was deleted/
  ],
  [
    'B01: delete of a tag',
    { name: 'delete', event: deleted('feature/x', 'tag'), ref: MAIN, command: 'uninstall' },
    /^red: .*tag feature\/x was deleted/
  ],
  [
    'B01: delete of a tag, deploy',
    { name: 'delete', event: deleted('main', 'tag'), ref: MAIN },
    /^red: .*tag main was deleted/
  ],
  [
    'delete, untold',
    { name: 'delete', ref: MAIN, command: 'uninstall' },
    /^red: .*does not tell what was deleted/
  ],

  [
    'merge_group',
    { name: 'merge_group', event: { action: 'checks_requested' }, ref: `refs/heads/${QUEUED}` },
    /^skipped, green: .*merge queue/
  ],
  [
    'merge_group, with other faults',
    { name: 'merge_group', event: {}, inputs: { chart: '', 'wds-kubeconfig': '' } },
    /^skipped, green: .*merge queue/
  ],
  ...[
    'schedule',
    'repository_dispatch',
    'deployment',
    'deployment_status',
    'check_run',
    'check_suite',
    'status',
    'registry_package',
    'something_new'
  ].map(
    name =>
      [
        name,
        { name, event: { pull_request: pull() }, ref: MAIN },
        new RegExp(`^red: .*\`${name}\` is about neither`)
      ] as const
  ),
  [
    'release',
    { name: 'release', event: { action: 'published' }, ref: 'refs/tags/v1' },
    /^red: .*`release` is about neither/
  ],
  [
    'schedule, a removal',
    { name: 'schedule', event: {}, ref: MAIN, command: 'uninstall' },
    /^red: .*`schedule`/
  ],
  [
    'issues, closed',
    { name: 'issues', event: { action: 'closed', issue: { number: 7 } }, ref: MAIN, command: 'uninstall' },
    /^red: .*`issues`/
  ]
]

let tools: string
let github: GitHubServer
const outcomes = new Map<string, { readonly told: string; readonly step: StepResult }>()

beforeAll(async () => {
  tools = await mkdtemp(join(tmpdir(), 'tools-'))
  github = await startGitHub()
  github.pulls.set(7, 'open').set(8, 'closed')
  for (const name of ['main', 'feature/x']) github.branches.add(name)
  // A shell starts ten times as fast as Node, and there are many runs.
  await Promise.all([
    writeProgram('helm', `v${FAKE_VERSIONS.helm}`),
    writeProgram('kubectl', JSON.stringify({ clientVersion: { gitVersion: `v${FAKE_VERSIONS.kubectl}` } }))
  ])
  const waiting = ROWS.map(([what, run]) => ({ what, run }))
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const step = await start(next.run)
      outcomes.set(next.what, { told: tell(step), step })
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work))
}, LIMIT_MS)
afterAll(async () => {
  await github.close()
  await rm(tools, { recursive: true })
})

/** It tells its version and can do nothing else. */
async function writeProgram(name: string, version: string): Promise<void> {
  const text = `#!/bin/sh\n[ "$1" = version ] && echo '${version}' && exit 0\nexit 1\n`
  await writeFile(join(tools, name), text, { mode: 0o755 })
}

async function start({ name, event, ref = '', command = 'deploy', inputs = {}, asks = false }: Run) {
  const more =
    command === 'uninstall' ? {} : { chart: 'charts/web', 'cluster-selector': 'location-group=edge' }
  return await withEvent(name, event, ref, async ofEvent => {
    const job = await startJob({
      inputs: {
        ...INPUTS,
        namespace: '',
        chart: '',
        'cluster-selector': '',
        ...more,
        command,
        preview: 'true',
        timeout: '10s',
        'github-token': asks ? TOKEN : '',
        ...inputs
      },
      env: { ...ofEvent, ...github.env },
      path: [tools],
      workspace: WORKSPACE
    })
    try {
      return await job.main()
    } finally {
      await job.remove()
    }
  })
}

function tell({ report, exitCode, outputs }: StepResult): string {
  if (report === undefined) return 'no report'
  const { error, command, release, warnings } = report
  if (outputs['skipped'] === 'true') return `skipped, ${exitCode === 0 ? 'green' : 'red'}: ${warnings.join()}`
  if (error?.code === 'WDS_UNREACHABLE') return `${command} ${release}`
  const fault = error?.faults.map(({ input, given }) => (input === 'preview' ? given : `${input}: ${given}`))
  return `red: ${fault === undefined || fault.length === 0 ? (error?.code ?? 'no error') : fault.join()}`
}

function stepOf(what: string): StepResult {
  const found = outcomes.get(what)
  if (found === undefined) throw new Error(`no row is called ${what}`)
  return found.step
}

test.each(ROWS)('%s', (what, _run, expected) => {
  const told = outcomes.get(what)?.told
  if (typeof expected === 'string') expect(told).toBe(expected)
  else expect(told).toMatch(expected)
})

test('a run of the merge queue has a notice and no warning, and asks nobody', () => {
  const { annotations, summary, outputs } = stepOf('merge_group')
  expect(annotations).toMatchObject([{ level: 'notice' }])
  expect(outputs['verdict']).toBe('skipped')
  expect(summary).toContain('merge queue')
})

test('a pull request that is closed by now is a warning, and gets no deployment', () => {
  const { annotations } = stepOf('B13: pull_request, closed by now')
  expect(annotations).toMatchObject([{ level: 'warning' }])
  expect(github.deployments.filter(({ environment }) => environment.includes('pr-8'))).toEqual([])
})

test('a refusal names the input, why, and what to do', () => {
  const { message, remedy, faults } = errorOf(stepOf('schedule'))
  expect(message).toBe('1 input is not usable')
  expect(faults).toMatchObject([{ input: 'preview', remedy: /previews\.md/ }])
  expect(remedy).toContain('Nothing was changed')
})
