/** A file of dist/ that is loaded later cannot be read: the run is red and tells it, and post tidies up all the same. */
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startApiServer, type ApiServer } from '../../testkit/apiServer.ts'
import { fakeTools } from '../../testkit/fakeTools.ts'
import { startGitHub, type GitHubServer } from '../../testkit/gitHubServer.ts'
import { npmTools } from '../../testkit/npmTools.ts'
import { REPORT_FILES } from '../../testkit/reportFiles.ts'
import { runAction } from '../../testkit/runAction.ts'
import { withPullRequest } from '../../testkit/workflowRun.ts'
import { errorOf, INPUTS, leaks, TOKEN } from './fixtures.ts'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

/** Of another command than deploy, which takes no chart. */
const of = (command: string) => ({ command, chart: '', 'cluster-selector': '' })

let folder: string
let kubectlVersion: string
let wds: ApiServer
let its: ApiServer
let github: GitHubServer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lacking-'))
  await fakeTools(folder, { helm: 'process.exitCode = 1' })
  const real = await npmTools('v36')
  await symlink(real.kubectl, join(folder, 'kubectl'))
  kubectlVersion = real.kubectlVersion
  ;[wds, its, github] = await Promise.all([startApiServer('wds'), startApiServer('its'), startGitHub()])
})
afterAll(async () => {
  await Promise.all([wds.close(), its.close(), github.close()])
  await rm(folder, { recursive: true })
})

test.each([
  ['event.js', {}],
  ['octokit.js', { preview: 'true', 'github-token': 'planted-github-token' }],
  ['cel.js', { 'ready-when': 'Deployment: object.status.readyReplicas > 0' }],
  ['trouble.js', {}],
  ['status.js', of('status')],
  ['removal.js', of('uninstall')],
  ['proof.js', { ...of('uninstall'), 'its-kubeconfig': '' }]
] as const)('%s', async (name, more) => {
  const dist = join(folder, name, 'dist')
  await cp(DIST, dist, { recursive: true })
  await rm(join(dist, name))
  const { main, post } = await withPullRequest({ number: 7 }, async ofEvent =>
    runAction({
      inputs: {
        ...INPUTS,
        'wds-kubeconfig': wds.kubeconfig('wds1', { token: TOKEN }),
        'kubectl-version': kubectlVersion,
        ...more,
        ...('its-kubeconfig' in more ? { 'its-kubeconfig': its.kubeconfig('its1', { token: TOKEN }) } : {})
      },
      path: [folder],
      env: { ...ofEvent, ...github.env },
      dist
    })
  )
  const error = errorOf(main)
  expect(`${error.code}: ${error.message} ${error.causes.join(' ')}`).toMatch(
    new RegExp(`^INTERNAL: [^]*${name.replace('.', '\\.')}`)
  )
  expect(main.summary).toContain(name)
  expect(main.outputs).toMatchObject({ verdict: 'failed' })
  expect(main.stderr).toBe('')
  expect(main.processesLeft).toEqual([])
  expect(post).toMatchObject({ exitCode: 0, stderr: '', tempLeft: main.tempLeft })
  expect(main.tempLeft).toEqual(REPORT_FILES)
  expect(leaks([TOKEN], main)).toEqual([])
})

test('page.js: only the page is missing', async () => {
  const dist = join(folder, 'page', 'dist')
  await cp(DIST, dist, { recursive: true })
  await rm(join(dist, 'page.js'))
  const { main } = await runAction({ inputs: { ...INPUTS, namespace: 'kube-system' }, path: [folder], dist })
  expect(errorOf(main).code).toBe('INPUT_INVALID')
  expect(main.annotations.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^The report page failed: [^]*page\.js/)
  )
  expect(main.outputs).toMatchObject({ verdict: 'failed', 'report-html': '' })
  expect(main.outputs['report-file']).toMatch(/\.json$/)
  expect(main.tempLeft).toEqual([expect.stringMatching(/\.json$/)])
})
