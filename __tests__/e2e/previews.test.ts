/** Previews of pull requests: deployed, shown on GitHub, and gone with their pull request. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import {
  CHARTS,
  deploy,
  deployRed,
  inWecs,
  objectIn,
  withoutChart,
  type DeployOptions,
  type Inputs
} from '../../testkit/deployment.ts'
import { startGitHub, type GitHubServer } from '../../testkit/gitHubServer.ts'
import { npmTools } from '../../testkit/npmTools.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import type { StepResult } from '../../testkit/runAction.ts'
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { errorOf } from '../../testkit/stepResult.ts'
import { withEvent, withPullRequest, type PullRequestEvent } from '../../testkit/workflowRun.ts'

const TOKEN = 'planted-github-token'
const HUMAN = { type: 'User', login: 'mallory' } as const

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await assignedSandbox()
})
const { parallel, nightly } = parallelTests('shop')

/** A repository with a GitHub of its own. */
interface Site {
  /** Of all its releases. */
  readonly base: string
  readonly github: GitHubServer
}

function onSite(name: string, body: (site: Site) => Promise<void>, declare = parallel): void {
  declare(name, async base => {
    const github = await startGitHub()
    try {
      await body({ base, github })
    } finally {
      await github.close()
    }
  })
}

type Deploy = (sandbox: Sandbox, inputs: Inputs, options: DeployOptions) => Promise<StepResult>

/** The one step of a preview's workflow, whatever the event. */
async function preview(
  { base, github }: Site,
  event: PullRequestEvent,
  more: Inputs = {},
  run: Deploy = deploy,
  env: Readonly<Record<string, string>> = {}
): Promise<StepResult> {
  if (!github.pulls.has(event.number)) github.pulls.set(event.number, 'open')
  return await withPullRequest(event, async ofEvent =>
    run(
      sandbox,
      {
        release: base,
        preview: 'true',
        url: 'https://${release}.preview.example.com',
        'github-token': TOKEN,
        ...more
      },
      { env: { ...ofEvent, ...github.env, ...env } }
    )
  )
}

/** The same step for a push, or for another event whose ref is a branch. */
async function ofBranch(
  { base, github }: Site,
  branch: string,
  { name, event }: { readonly name: string; readonly event: object } = {
    name: 'push',
    event: { ref: `refs/heads/${branch}` }
  },
  inputs: Inputs = {},
  run: Deploy = deploy
): Promise<StepResult> {
  if (name === 'push') github.branches.add(branch)
  return await withEvent(name, event, `refs/heads/${branch}`, async env =>
    run(
      sandbox,
      { release: base, preview: 'true', 'github-token': TOKEN, ...inputs },
      { env: { ...env, ...github.env } }
    )
  )
}

onSite(
  'deployed, shown, updated in place over three runs, and gone when the pull request is closed',
  async site => {
    const { base, github } = site
    const name = `${base}-pr-7`
    const marker = `<!-- ks-helm-deploy preview ${name}/${name} `
    github.commentOf(7, { type: 'Bot', login: 'other[bot]' }, `<!-- ks-helm-deploy preview other/other -->`)
    github.commentOf(7, HUMAN, 'looks good')
    const own = () =>
      (github.comments.get(7) ?? []).filter(
        ({ body, user }) => body.startsWith(marker) && user.type === 'Bot'
      )

    const first = await preview(site, { number: 7, action: 'opened' })
    expect(first.outputs).toMatchObject({
      verdict: 'ready',
      release: name,
      namespace: name,
      url: `https://${name}.preview.example.com`,
      skipped: 'false'
    })
    expect(own()).toHaveLength(1)
    const id = own()[0]?.id
    github.commentOf(7, HUMAN, `${own()[0]?.body ?? ''}\nnot yours`)
    expect(own()[0]?.body).toContain(`Preview <code>${name}</code>: ready</h3>`)
    expect(own()[0]?.body).toContain('revision 1 (deployed)')
    expect(own()[0]?.body).toContain('<td nowrap>wec1</td><td>✅\u00a0ready</td>')
    expect(github.deployments).toEqual([
      expect.objectContaining({
        ref: 'a'.repeat(40),
        environment: `preview/${name}`,
        request: expect.objectContaining({ transient_environment: true, required_contexts: [] }) as unknown
      })
    ])
    expect(github.deployments[0]?.states).toEqual([
      expect.objectContaining({ state: 'in_progress' }),
      expect.objectContaining({
        state: 'success',
        environment_url: `https://${name}.preview.example.com`,
        log_url: expect.stringContaining('/actions/runs/') as string
      })
    ])
    expect(first.log).not.toContain(TOKEN)

    const fate = JSON.stringify({ podAnnotations: { 'sandbox.ks-helm-deploy/fate': 'wec2=crash-loop' } })
    const broken = await preview(site, { number: 7 }, { values: fate }, deployRed)
    expect(own().map(comment => comment.id)).toEqual([id])
    expect(own()[0]?.body).toContain(`Preview <code>${name}</code>: failed`)
    expect(own()[0]?.body).toContain('<b>What to do:</b>')
    expect(github.deployments[0]?.states.at(-1)).toMatchObject({
      state: 'failure',
      description: errorOf(broken).code
    })

    await preview(site, { number: 7 })
    expect(own().map(comment => comment.id)).toEqual([id])
    expect(own()[0]?.body).toContain(`Preview <code>${name}</code>: ready</h3>`)
    expect(own()[0]?.body).toContain('revision 3 (deployed)')
    expect(github.comments.get(7)).toHaveLength(4)

    const policy = await objectIn(sandbox, 'wds', 'bindingpolicies', `${name}.${name}`)
    expect(policy?.metadata.labels).toMatchObject({ 'ks-helm-deploy/repository-id': '42' })
    expect(policy?.metadata.annotations).toMatchObject({
      'ks-helm-deploy/repository': 'acme/shop',
      'ks-helm-deploy/pull-request': '7',
      'ks-helm-deploy/preview': 'true',
      'ks-helm-deploy/chart': 'web-0.1.0',
      'ks-helm-deploy/run': expect.stringContaining('https://github.com/acme/shop/actions/runs/') as string,
      'ks-helm-deploy/expires': expect.stringMatching(/^\d{4}-.*Z$/) as string
    })

    github.pulls.set(7, 'closed')
    const late = await preview(site, { number: 7 })
    expect(late.outputs).toMatchObject({ verdict: 'skipped', skipped: 'true' })
    expect(github.deployments).toHaveLength(3)

    const gone = await preview(site, { number: 7, action: 'closed' }, { chart: 'charts/not/checked/out' })
    expect(gone.outputs).toMatchObject({ verdict: 'removed', 'release-status': 'uninstalled' })
    await expect(objectIn(sandbox, 'wds', 'namespace', name)).resolves.toBeUndefined()
    expect(await inWecs(sandbox, 'deployment', name, name)).toEqual([undefined, undefined])
    expect(own().map(comment => comment.id)).toEqual([id])
    expect(own()[0]?.body).toContain(`Preview <code>${name}</code>: removed`)
    expect(github.deployments).toHaveLength(3)
    for (const { states } of github.deployments) expect(states.at(-1)).toMatchObject({ state: 'inactive' })
  }
)

onSite(
  'a token that may only read: the run is green, and says what it left out',
  async site => {
    const { github } = site
    github.trouble = method =>
      method === 'GET' ? undefined : { status: 403, message: 'Resource not accessible by integration' }
    const step = await preview(site, { number: 8 })
    expect(step.outputs['verdict']).toBe('ready')
    const warnings = step.report?.warnings.join('\n') ?? ''
    expect(warnings).toMatch(/no comment on GitHub: .*`permissions: pull-requests: write`/)
    expect(warnings).toMatch(/no deployment on GitHub: .*`permissions: deployments: write`/)
  },
  nightly
)

onSite('GitHub does not answer: the run is green, and not much longer', async site => {
  const { github } = site
  github.trouble = () => ({ status: 502 })
  const step = await preview(site, { number: 9 })
  expect(step.outputs['verdict']).toBe('ready')
  expect(step.report?.warnings.join('\n')).toMatch(/no comment on GitHub: GitHub /)
  // GitHub is given up after 30 s.
  expect(step.seconds).toBeLessThan(75)
})

onSite(
  'of a branch: no comment, which is told',
  async site => {
    const { base } = site
    const step = await ofBranch(site, 'staging')
    expect(step.outputs).toMatchObject({ verdict: 'ready', release: `${base}-staging` })
    expect(step.report?.warnings).toEqual(['no comment on GitHub: this run is not of a pull request'])
  },
  nightly
)

onSite('B01: of a branch: gone with it, and no other goes', async site => {
  const { base, github } = site
  const [feature = '', main = ''] = await Promise.all(
    ['功能/登录', 'main'].map(async branch => (await ofBranch(site, branch)).outputs['release'])
  )
  expect([feature, main]).toEqual([expect.stringMatching(/-[0-9a-f]{8}$/), `${base}-main`])
  const left = async (): Promise<readonly boolean[]> => {
    const found = await Promise.all(
      [feature, main].map(async name => objectIn(sandbox, 'wds', 'namespace', name))
    )
    return found.map(namespace => namespace !== undefined)
  }
  const deleted = async (ref: string, type: string, more: Inputs, run: Deploy): Promise<StepResult> =>
    await ofBranch(site, 'main', { name: 'delete', event: { ref, ref_type: type } }, more, run)
  const removal = withoutChart('uninstall')

  const again = await deleted('功能/登录', 'branch', removal, deploy)
  expect(again.outputs['skipped']).toBe('true')
  github.branches.delete('功能/登录')
  for (const more of [removal, {}]) {
    const step = await deleted('功能/登录', 'tag', more, deployRed)
    expect(errorOf(step).faults).toMatchObject([{ input: 'preview' }])
  }
  const refused = await deleted('功能/登录', 'branch', {}, deployRed)
  expect(errorOf(refused).faults).toMatchObject([{ given: 'true, but branch 功能/登录 was deleted' }])
  await expect(left()).resolves.toEqual([true, true])

  const gone = await deleted('功能/登录', 'branch', removal, deploy)
  expect(gone.outputs).toMatchObject({ verdict: 'removed', release: feature })
  await expect(left()).resolves.toEqual([false, true])
})

onSite('what is no preview is not taken over by one that gets its name', async site => {
  const { base } = site
  const name = `${base}-staging`
  await withEvent('push', {}, 'refs/heads/main', async env =>
    deploy(sandbox, { release: name, namespace: name }, { env })
  )
  expect(errorOf(await ofBranch(site, 'staging', undefined, undefined, deployRed))).toMatchObject({
    code: 'NOT_OWNED',
    message: `release ${name} in namespace ${name} is no preview, and this run has that of branch staging`
  })
})

describe('a fork, which gets no secrets', () => {
  const none: Inputs = { 'wds-kubeconfig-file': '' }

  onSite('is red, with a sentence', async site => {
    const step = await preview(site, { number: 11, isFork: true }, none, deployRed)
    expect(errorOf(step)).toMatchObject({ code: 'NO_SECRETS' })
    expect(step.log).toContain('pull requests from forks')
  })

  onSite(
    'is green by choice, with a warning and the output `skipped`',
    async site => {
      const { github } = site
      const step = await preview(
        site,
        { number: 12, isFork: true },
        { ...none, 'on-missing-secrets': 'skip' }
      )
      expect(step.outputs).toMatchObject({ verdict: 'skipped', skipped: 'true' })
      expect(step.annotations).toEqual([
        expect.objectContaining({ message: expect.stringContaining('pull requests from forks') as string })
      ])
      expect(github.requests).toEqual([])
    },
    nightly
  )
})

describe('ownership', () => {
  const other = { GITHUB_REPOSITORY_ID: '43', GITHUB_REPOSITORY: 'acme/other' }

  onSite('another repository takes nothing over, and removes nothing, unless it may', async site => {
    const { base } = site
    const name = `${base}-pr-13`
    await preview(site, { number: 13 })
    const rival = await preview(site, { number: 13 }, {}, deployRed, other)
    expect(errorOf(rival)).toMatchObject({
      code: 'NOT_OWNED',
      message: `release ${name} in namespace ${name} belongs to repository acme/shop (42), and this run to acme/other`
    })
    const removal = await preview(site, { number: 13, action: 'closed' }, {}, deployRed, other)
    expect(errorOf(removal).code).toBe('NOT_OWNED')
    expect(await inWecs(sandbox, 'deployment', name, name)).not.toContain(undefined)

    const adopted = await preview(site, { number: 13 }, { adopt: 'true' }, deploy, other)
    expect(adopted.outputs['verdict']).toBe('ready')
    const policy = await objectIn(sandbox, 'wds', 'bindingpolicies', `${name}.${name}`)
    expect(policy?.metadata.labels).toMatchObject({ 'ks-helm-deploy/repository-id': '43' })
    const late = await preview(site, { number: 13 }, {}, deployRed)
    expect(errorOf(late).code).toBe('NOT_OWNED')
  })

  parallel('what a person made with Helm is taken over only when it is asked for', async namespace => {
    const inputs: Inputs = { release: 'web', namespace }
    const { helm } = await npmTools('v36')
    const where = [
      `--kubeconfig=${sandbox.kubeconfigs.wds}`,
      `--namespace=${namespace}`,
      '--create-namespace'
    ]
    await promisify(execFile)(helm, ['upgrade', '--install', 'web', 'web', ...where], { cwd: CHARTS })
    // An object that Helm would not touch by itself.
    const labels = ['configmap', 'web', `--namespace=${namespace}`, 'app.kubernetes.io/managed-by-']
    await sandbox.kubectl('wds', 'label', ...labels)
    const refused = await deployRed(sandbox, inputs)
    expect(errorOf(refused)).toMatchObject({ code: 'NOT_OWNED' })
    expect(errorOf(refused).message).toContain('was not made by this action')
    const adopted = await deploy(sandbox, { ...inputs, adopt: 'true' })
    expect(adopted.outputs).toMatchObject({ verdict: 'ready', revision: '2' })
    await deploy(sandbox, inputs)
  })
})
