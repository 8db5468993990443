/**
 * What others wrote cannot act, and the end of a run cannot fail: foreign text in each way it comes, states that nobody of
 * ours wrote, files of the runner that cannot be written, and a log that nobody reads.
 */
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApiServer, status, type Answer, type ApiServer } from '../../testkit/apiServer.ts'
import { fakeTools, type FakeTools } from '../../testkit/fakeTools.ts'
import { npmTools, type NpmTools } from '../../testkit/npmTools.ts'
import { REPORT_FILES } from '../../testkit/reportFiles.ts'
import { runAction, startJob, type StepResult } from '../../testkit/runAction.ts'
import { commandLinesIn } from '../../testkit/runnerParser.ts'
import { repositoryEnv } from '../../testkit/workflowRun.ts'
import { errorOf, INPUTS, TOKEN } from './fixtures.ts'

let folder: string
let real: NpmTools
let wds: ApiServer

beforeAll(async () => {
  real = await npmTools('v36')
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ending-'))
  await symlink(real.kubectl, join(folder, 'kubectl'))
})
afterEach(async () => {
  await wds.close()
  await rm(folder, { recursive: true })
})

const PULL = `if (verb === 'pull') pull()`
const RELEASE = JSON.stringify({
  version: 1,
  info: { status: 'deployed' },
  chart: { metadata: { name: 'web', version: '0.1.0' } },
  manifest: '',
  hooks: []
})
const RENDERS = `${PULL}; else if (args.includes('--dry-run=server')) console.log(${JSON.stringify(RELEASE)})`

/** Each white space of the runner before it, and each line end. */
const HOSTILE = ['', '\u00a0', '\u0085', '\u2003\u3000', '\u2028', '\r', '\u000b', '\u200b\ufeff', '\u202e']
  .flatMap(before => [
    `x\n${before}::save-state name=folder::ks-helm-deploy-abcdef`,
    `${before}::save-state name=locks::[{"release":"shop/web","holder":"x","kubectl":"/planted/program\\" --kubeconfig=x"}]`,
    `${before}::set-env name=NODE_OPTIONS::--require /planted/program`,
    `${before}##[add-path]/planted`
  ])
  .join('\n')

/** Commands that the step gave which are none of those that the log of this action is made of. */
function commandsOf(step: StepResult): readonly string[] {
  const own = /^::(group|endgroup|error|warning|debug|add-mask)\b[^]*$/
  return [...commandLinesIn(step.stdout).filter(line => !own.test(line)), ...commandLinesIn(step.stderr)]
}

const leaseList = (holder: string): Answer => ({
  status: 200,
  body: {
    kind: 'LeaseList',
    apiVersion: 'coordination.k8s.io/v1',
    metadata: { resourceVersion: '1' },
    items: [
      {
        metadata: {
          name: 'ks-helm-deploy.shop.web',
          labels: { 'app.kubernetes.io/managed-by': 'ks-helm-deploy' },
          annotations: { 'ks-helm-deploy/release': 'shop/web', 'ks-helm-deploy/objects': '*' }
        },
        spec: { holderIdentity: holder, renewTime: new Date().toISOString(), leaseDurationSeconds: 30 }
      }
    ]
  }
})
/** Of another repository. */
const policy = (name: string): Answer => ({
  status: 200,
  body: {
    apiVersion: 'control.kubestellar.io/v1alpha1',
    kind: 'BindingPolicy',
    metadata: {
      name,
      labels: { 'app.kubernetes.io/managed-by': 'ks-helm-deploy', 'ks-helm-deploy/repository-id': '7' },
      annotations: { 'ks-helm-deploy/release': 'shop/web', 'ks-helm-deploy/repository': HOSTILE }
    },
    spec: {}
  }
})

describe('C1: text of others is no command, and post starts nothing', () => {
  test.each<readonly [string, string, string, Parameters<typeof startApiServer>[1]]>([
    [
      'the `fail` of a chart',
      `${PULL}; else { console.error('Error: execution error at (web/x.yaml:1:1): ' + ${JSON.stringify(HOSTILE)}); process.exitCode = 1 }`,
      '',
      undefined
    ],
    [
      'the holder of a Lease',
      RENDERS,
      'LOCKED',
      request => {
        if (request.url?.includes('/leases') !== true) return undefined
        return request.method === 'PATCH' ? status(409, 'Conflict', 'taken') : leaseList(HOSTILE)
      }
    ],
    [
      'an annotation of a policy',
      RENDERS,
      'NOT_OWNED',
      request => {
        const name = /\/bindingpolicies\/([^?]+)/.exec(request.url ?? '')?.[1]
        return request.method === 'GET' && name !== undefined ? policy(name) : undefined
      }
    ],
    [
      'the message of an API server',
      RENDERS,
      '',
      request => (request.method === 'GET' ? undefined : status(422, 'Invalid', HOSTILE))
    ]
  ])('C1: %s', async (_what, helm, code, answer) => {
    wds = await startApiServer('wds', answer)
    const fakes = await fakeTools(folder, { helm })
    const { main, post } = await runAction({
      inputs: {
        ...INPUTS,
        'wds-kubeconfig': wds.kubeconfig('wds1', { token: TOKEN }),
        'kubectl-version': real.kubectlVersion,
        'collector-limit': '0',
        'wait-for-lock': '1s',
        timeout: '20s'
      },
      env: repositoryEnv({ RUNNER_DEBUG: '1' }),
      path: [folder]
    })
    const error = errorOf(main)
    if (code !== '') expect(error.code).toBe(code)
    expect(error.code).not.toBe('INTERNAL')
    // It was there.
    expect(main.log + main.reportText).toContain('/planted/program')
    expect(commandsOf(main)).toEqual([])
    expect(Object.keys(main.state)).toEqual(['folder'])
    expect(main.state['folder']).toMatch(/^ks-helm-deploy-\w{6}$/)
    const calls = await fakes.calls()
    expect(post).toMatchObject({ exitCode: 0, stdout: '', stderr: '' })
    expect(await fakes.calls()).toEqual(calls)
  })
})

describe('C1: a state that main did not write makes post do nothing', () => {
  test.each<readonly [string, (places: { temp: string; evil: string }) => Readonly<Record<string, string>>]>([
    [
      'a program',
      ({ evil }) => ({ locks: JSON.stringify([{ release: 'shop/web', holder: 'x', kubectl: evil }]) })
    ],
    ['a program with arguments', ({ evil }) => ({ kubectl: `${evil}" "proxy` })],
    ['another folder', ({ temp }) => ({ folder: join(temp, 'other') })],
    ['the folder of all', ({ temp }) => ({ folder: temp })],
    ['a folder by a way out', () => ({ folder: '../other' })],
    ['a link with a good name', () => ({ folder: 'ks-helm-deploy-linked' })],
    ['a folder with a good name that others may read', () => ({ folder: 'ks-helm-deploy-public' })],
    ['a folder that is not there', () => ({ folder: 'ks-helm-deploy-abcdef' })],
    ['lines', () => ({ folder: 'ks-helm-deploy-abcdef\n::warning::x' })],
    ['JSON', () => ({ folder: '{"path":"/"}' })],
    ['that it were not post', () => ({ isPost: '' })],
    ['names of every object', () => ({ __proto__x: 'x', constructor: 'x', folder: '__proto__' })]
  ])('C1: %s', async (_what, state) => {
    wds = await startApiServer('wds')
    const evil = join(folder, 'evil')
    await writeFile(evil, `#!/bin/sh\ntouch '${join(folder, 'started')}'\n`, { mode: 0o755 })
    await rm(join(folder, 'kubectl'))
    const fakes = await fakeTools(folder, { helm: '', kubectl: '' })
    const job = await startJob({
      inputs: { ...INPUTS, 'wds-kubeconfig': wds.kubeconfig('wds1', { token: TOKEN }) },
      path: [folder]
    })
    try {
      await mkdir(join(job.temp, 'other'))
      await symlink(join(job.temp, 'other'), join(job.temp, 'ks-helm-deploy-linked'))
      await mkdir(join(job.temp, 'ks-helm-deploy-public'))
      await chmod(join(job.temp, 'ks-helm-deploy-public'), 0o755)
      const post = await job.post({ state: state({ temp: job.temp, evil }) })
      expect(post).toMatchObject({ exitCode: 0, stderr: '', summary: '', outputs: {}, annotations: [] })
      expect(commandsOf(post)).toEqual([])
      expect(post.tempLeft).toEqual(['ks-helm-deploy-linked', 'ks-helm-deploy-public', 'other'])
      await expect(fakes.calls()).resolves.toEqual([])
      await expect(readdir(folder)).resolves.not.toContain('started')
      expect(wds.requests).toEqual([])
    } finally {
      await job.remove()
    }
  })
})

/** A sweep of a WDS in which this repository owns nothing is the shortest green run. */
async function sweep(step: Parameters<typeof runAction>[0]['step'] = {}): Promise<StepResult> {
  wds = await startApiServer('wds')
  await fakeTools(folder, { helm: '' })
  const { main } = await runAction({
    inputs: {
      ...INPUTS,
      command: 'cleanup',
      release: '',
      namespace: '',
      chart: '',
      'cluster-selector': '',
      'wds-kubeconfig': wds.kubeconfig('wds1', { token: TOKEN }),
      'kubectl-version': real.kubectlVersion
    },
    env: repositoryEnv(),
    path: [folder],
    step
  })
  return main
}

describe('M9: a green run stays green whatever of its end fails', () => {
  test('M9: nothing fails', async () => {
    const main = await sweep()
    expect(main).toMatchObject({ exitCode: 0, outputs: { verdict: 'cleaned' }, annotations: [] })
  })

  test('the report is also a page, beside it and as private', async () => {
    wds = await startApiServer('wds')
    const job = await startJob({ inputs: { ...INPUTS, namespace: 'kube-system' }, path: [folder] })
    try {
      const { outputs, pageText } = await job.main()
      expect(outputs['report-html']).toBe(outputs['report-file']?.replace(/json$/, 'html'))
      expect(((await stat(outputs['report-html'] ?? '')).mode & 0o777).toString(8)).toBe('600')
      expect(pageText).toMatch(/^<!doctype html>[^]*INPUT_INVALID[^]*<\/html>\n$/)
    } finally {
      await job.remove()
    }
  })

  test.each([
    [
      'the disk of the summary is full',
      { GITHUB_STEP_SUMMARY: '/dev/full' },
      'The job summary failed: ENOSPC'
    ],
    ['the summary is a folder', { GITHUB_STEP_SUMMARY: '/tmp' }, 'The job summary failed: EISDIR'],
    [
      'the folder of the summary is gone',
      { GITHUB_STEP_SUMMARY: '/nowhere/summary' },
      'The job summary failed: ENOENT'
    ],
    [
      'the outputs are gone',
      { GITHUB_OUTPUT: '/nowhere/output' },
      'The outputs failed: 20 of them are missing: Missing file'
    ],
    [
      'the disk of the outputs is full',
      { GITHUB_OUTPUT: '/dev/full' },
      'The outputs failed: 20 of them are missing: ENOSPC'
    ],
    [
      'neither can be written',
      { GITHUB_OUTPUT: '/dev/full', GITHUB_STEP_SUMMARY: '/dev/full' },
      'The job summary failed: ENOSPC'
    ]
  ])('M9: %s', async (_what, files, warning) => {
    const main = await sweep({ files })
    expect(main.exitCode).toBe(0)
    const levels = main.annotations.map(({ level }) => level)
    expect(new Set(levels)).toEqual(new Set(['warning']))
    expect(main.annotations.map(({ message }) => message).join('\n')).toContain(warning)
    expect(main.log).toContain('verdict: cleaned')
    expect(main.tempLeft).toEqual(REPORT_FILES)
    if (!('GITHUB_OUTPUT' in files)) expect(main.report?.warnings).toEqual([expect.stringContaining(warning)])
    if (!('GITHUB_STEP_SUMMARY' in files)) expect(main.summary).toContain('cleaned')
  })

  test('M9: a red run tells its own error, first and once', async () => {
    wds = await startApiServer('wds', () => status(401, 'Unauthorized', 'Unauthorized'))
    await fakeTools(folder, { helm: RENDERS })
    const { main } = await runAction({
      inputs: {
        ...INPUTS,
        'wds-kubeconfig': wds.kubeconfig('wds1', { token: TOKEN }),
        'kubectl-version': real.kubectlVersion
      },
      path: [folder],
      step: { files: { GITHUB_OUTPUT: '/dev/full', GITHUB_STEP_SUMMARY: '/dev/full' } }
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]).toMatchObject({ level: 'error', title: 'WDS_UNAUTHORIZED' })
    expect(main.annotations.slice(1).map(({ level }) => level)).toEqual(['warning', 'warning'])
    expect(main.tempLeft).toEqual(REPORT_FILES)
  })

  test('M9: without a folder for its files a run says so, and writes its outputs', async () => {
    wds = await startApiServer('wds')
    await fakeTools(folder, { helm: '' })
    const { main } = await runAction({
      inputs: { ...INPUTS, 'wds-kubeconfig': wds.kubeconfig('wds1', { token: TOKEN }) },
      path: [folder],
      env: { RUNNER_TEMP: '/nowhere' }
    })
    expect(main).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed', 'report-file': '' } })
    expect(main.annotations[0]).toMatchObject({ level: 'error', title: 'RUNNER_UNUSABLE' })
    expect(main.summary).toMatch(/RUNNER.*UNUSABLE/)
  })
})

describe('L12: a log that nobody reads ends nothing', () => {
  test.each([
    ['stdout', 0],
    ['both streams', 1]
  ])('L12: %s is closed at the start', async (_what, more) => {
    const main = await sweep({
      onStart: child => {
        child.stdout?.destroy()
        if (more === 1) child.stderr?.destroy()
      }
    })
    expect(main).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'cleaned' },
      report: { verdict: 'cleaned' }
    })
    expect(main.summary).toContain('cleaned')
  })

  test('L12: a red run stays red', async () => {
    wds = await startApiServer('wds', () => status(401, 'Unauthorized', 'Unauthorized'))
    await fakeTools(folder, { helm: RENDERS })
    const { main } = await runAction({
      inputs: {
        ...INPUTS,
        'wds-kubeconfig': wds.kubeconfig('wds1', { token: TOKEN }),
        'kubectl-version': real.kubectlVersion
      },
      path: [folder],
      step: { onStart: child => void child.stdout?.destroy() }
    })
    expect(main).toMatchObject({ exitCode: 1, report: { error: { code: 'WDS_UNAUTHORIZED' } } })
    expect(main.processesLeft).toEqual([])
  })
})

describe('L11: what others did is not called a defect of the action', () => {
  const answers = (path: RegExp, body: unknown): Parameters<typeof startApiServer>[1] => {
    return request => (path.test(request.url ?? '') ? { status: 200, body } : undefined)
  }
  const YAML_WARNING = 'name: !planted web\nversion: 1.0.0\n::warning::x: !planted y\n'
  test.each<readonly [string, string, Parameters<typeof startApiServer>[1]]>([
    ['helm prints a line that is no JSON', `${PULL}; else console.log('hello')`, undefined],
    ['helm prints half a document', `${PULL}; else console.log('{"version": 1')`, undefined],
    ['helm prints a list', `${PULL}; else console.log('[1]')`, undefined],
    ['helm prints null', `${PULL}; else console.log('null')`, undefined],
    [
      'helm prints YAML with warnings',
      `${PULL}; else console.log(${JSON.stringify(YAML_WARNING)})`,
      undefined
    ],
    ['a login page answers', RENDERS, answers(/./, 'login')],
    ['a list answers for an object', RENDERS, answers(/\/namespaces\/shop(\?|$)/, [])],
    ['null answers for an object', RENDERS, answers(/\/namespaces\/shop(\?|$)/, null)],
    [
      'an object without metadata answers',
      RENDERS,
      answers(/\/namespaces\/shop(\?|$)/, { apiVersion: 'v1', kind: 'Namespace' })
    ],
    [
      'null is in a list',
      RENDERS,
      answers(/\/(secrets|bindingpolicies)(\?|$)/, { kind: 'List', apiVersion: 'v1', items: [null] })
    ],
    [
      'a number is a label',
      RENDERS,
      answers(/\/secrets(\?|$)/, {
        kind: 'List',
        apiVersion: 'v1',
        items: [{ metadata: { name: 'a', labels: { version: 1 } } }]
      })
    ]
  ])('L11: %s', async (_what, helm, answer) => {
    wds = await startApiServer('wds', answer)
    await fakeTools(folder, { helm })
    const { main } = await runAction({
      inputs: {
        ...INPUTS,
        'wds-kubeconfig': wds.kubeconfig('wds1', { token: TOKEN }),
        'kubectl-version': real.kubectlVersion,
        'collector-limit': '0',
        timeout: '5s'
      },
      env: repositoryEnv({ RUNNER_DEBUG: '1' }),
      path: [folder]
    })
    expect(errorOf(main).code).not.toBe('INTERNAL')
    expect(main.stderr).toBe('')
    expect(commandsOf(main)).toEqual([])
  })
})

test('C1: what a killed run left is put right with the kubectl and the WDS of the inputs', async () => {
  const requests: string[] = []
  wds = await startApiServer('wds', request => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`)
    return undefined
  })
  const fakes: FakeTools = await fakeTools(folder, {
    helm: `${RENDERS}; else if (verb === 'upgrade') wait()`
  })
  const job = await startJob({
    inputs: {
      ...INPUTS,
      'wds-kubeconfig': wds.kubeconfig('wds1', { token: TOKEN }),
      'kubectl-version': real.kubectlVersion,
      'collector-limit': '0'
    },
    env: repositoryEnv(),
    path: [folder]
  })
  try {
    const main = await job.main({
      during: async running => {
        await fakes.called('helm', 'upgrade', '!--dry-run=server')
        running.kill('SIGKILL')
      }
    })
    const name = main.state['folder'] ?? ''
    const left = JSON.parse(await readFile(join(job.temp, name, 'locks.json'), 'utf8')) as unknown
    expect(left).toEqual({
      locks: [{ release: 'shop/web', holder: expect.stringContaining('/actions/runs/') as string }]
    })
    // Whatever lies there is not used.
    await writeFile(join(job.temp, name, 'wds.kubeconfig'), 'planted')
    const before = requests.length
    const post = await job.post()
    expect(post).toMatchObject({ exitCode: 0, stdout: '', stderr: '', tempLeft: [], processesLeft: [] })
    expect(requests.slice(before).filter(request => request.startsWith('DELETE '))).toEqual([
      expect.stringContaining('/leases/ks-helm-deploy.shop.web')
    ])
  } finally {
    await job.remove()
  }
})
