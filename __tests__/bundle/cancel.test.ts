/**
 * A job that is cancelled: the runner sends SIGINT to node alone, and kills what is left after 10 seconds. Whatever
 * runs then is told, awaited and gone; what a killed main leaves, post removes.
 */
import { mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startApiServer, type ApiServer } from '../../testkit/apiServer.ts'
import { fakeTools, type FakeTools } from '../../testkit/fakeTools.ts'
import { npmTools } from '../../testkit/npmTools.ts'
import type { JobProcess } from '../../testkit/processes.ts'
import { REPORT_FILES } from '../../testkit/reportFiles.ts'
import { startJob, type Job, type StepResult } from '../../testkit/runAction.ts'
import { until } from '../../testkit/until.ts'
import { errorOf, INPUTS, leaks, TOKEN } from './fixtures.ts'

/** What the runner waits after SIGINT until it sends SIGTERM: the action has to be done by then. */
const PATIENCE_S = 7.5

/** How helm gets as far as a test wants: a chart without objects. */
const RELEASE = JSON.stringify({
  version: 1,
  info: { status: 'deployed' },
  chart: { metadata: { name: 'web', version: '0.1.0' } },
  manifest: '',
  hooks: []
})
const PULL = `if (verb === 'pull') pull()`
const DRY_RUN = `if (args.includes('--dry-run=server')) console.log(${JSON.stringify(RELEASE)})`
const UNTIL_UPGRADE = `${PULL}; else ${DRY_RUN}; else if (verb === 'upgrade')`
/** A body that does not end by itself. */
const onSigint = (body: string): string =>
  `{ process.on('SIGINT', () => { ${body} }); setInterval(() => undefined, 1000) }`

let kubectl: { readonly path: string; readonly version: string }
let tools: string
let wds: ApiServer
let job: Job

beforeAll(async () => {
  const real = await npmTools('v36')
  kubectl = { path: real.kubectl, version: real.kubectlVersion }
})
beforeEach(async () => {
  tools = await mkdtemp(join(tmpdir(), 'tools-'))
})
afterEach(async () => {
  await job.remove()
  await wds.close()
  await rm(tools, { recursive: true })
})

/** @param bodies without one for kubectl, it is the real one */
async function prepare(
  bodies: Parameters<typeof fakeTools>[1],
  answer?: Parameters<typeof startApiServer>[1],
  more: Readonly<Record<string, string>> = {}
): Promise<FakeTools> {
  wds = await startApiServer('wds', answer)
  const fakes = await fakeTools(tools, bodies)
  const isReal = bodies.kubectl === undefined
  if (isReal) await symlink(kubectl.path, join(tools, 'kubectl'))
  job = await startJob({
    inputs: {
      ...INPUTS,
      'collector-limit': '0',
      ...more,
      'wds-kubeconfig': wds.kubeconfig('wds1', { token: TOKEN }),
      ...(isReal ? { 'kubectl-version': kubectl.version } : {})
    },
    path: [tools]
  })
  return fakes
}

/** Main, cancelled as soon as `ready`: it must end in time, say so everywhere, and change nothing any more. */
async function cancelled(ready: () => Promise<unknown>): Promise<StepResult> {
  const told = { at: 0, requests: 0 }
  const step = await job.main({
    during: async running => {
      await ready()
      told.at = performance.now()
      told.requests = wds.requests.length
      running.kill('SIGINT')
    }
  })
  expect((performance.now() - told.at) / 1000).toBeLessThan(PATIENCE_S)
  expect(errorOf(step).code).toBe('INTERRUPTED')
  expect(step.summary).toContain('INTERRUPTED')
  const late = wds.requests.slice(told.requests).filter(request => !request.startsWith('GET '))
  // Its own lock is given back.
  expect(late.filter(request => !/^(DELETE|PATCH) \S+\/leases\/ks-helm-deploy\./.test(request))).toEqual([])
  expect(step.processesLeft).toEqual([])
  expect(step.tempLeft).toEqual(REPORT_FILES)
  expect(leaks([TOKEN], step)).toEqual([])
  return step
}

describe('cancelled', () => {
  test.each([
    ['pull', 'wait()', [['pull']]],
    [
      'a dry run',
      `${PULL}; else if (verb === 'upgrade') wait()`,
      // They run side by side: one that ends by itself may still note its call after the other has noted its signal.
      [
        ['upgrade', '--dry-run=server'],
        ['show', 'crds']
      ]
    ],
    ['the upgrade', `${UNTIL_UPGRADE} wait()`, [['upgrade', '!--dry-run=server']]]
  ])('while helm works on %s: it is told, and does nothing more', async (_name, helm, awaited) => {
    const fakes = await prepare({ helm })
    await cancelled(() => Promise.all(awaited.map(words => fakes.called('helm', ...words))))
    const calls = (await fakes.calls()).filter(({ args }) => args[0] !== 'version')
    expect(calls.at(-1)).toMatchObject({ signal: 'SIGINT' })
    expect(calls.filter(({ signal }) => signal !== undefined)).toHaveLength(1)
  })

  test('while helm takes more than 10 s: the log says how far it is, and that keeps nobody', async () => {
    await prepare({ helm: `${UNTIL_UPGRADE} wait()` })
    const reported = Promise.withResolvers<undefined>()
    const step = await job.main({
      onLine: (line, running) => {
        if (!/^Helm, after 10s: waits for helm to install 0 objects$/.test(line)) return
        reported.resolve(undefined)
        running.kill('SIGINT')
      },
      during: async () => {
        await reported.promise
      }
    })
    expect(errorOf(step).code).toBe('INTERRUPTED')
    // A line of the log, and no annotation.
    expect(step.annotations.map(({ level }) => level)).toEqual(['error'])
    expect(step.log.match(/, after \d+s: /g)).toHaveLength(1)
    expect(step.processesLeft).toEqual([])
    expect(step.seconds).toBeLessThan(10 + PATIENCE_S + 10)
  })

  test('while kubectl does not tell its version: a download in its place does not hold the job up', async () => {
    const fakes = await prepare({ helm: '', kubectl: '', 'kubectl version': 'wait()' })
    await cancelled(() => fakes.called('kubectl', 'version'))
  })

  test('while kubectl starts', async () => {
    const fakes = await prepare({ helm: PULL, kubectl: 'wait()' })
    await cancelled(() => fakes.called('kubectl', 'proxy'))
    await expect(fakes.calls()).resolves.toContainEqual(
      expect.objectContaining({ tool: 'kubectl', signal: 'SIGINT' })
    )
  })

  test('while the WDS is silent', async () => {
    await prepare({ helm: PULL }, () => 'never')
    await cancelled(() => until('a request', () => wds.requests[0]))
  })

  test.each([
    ['the WDS is read: nothing is written', 'GET'],
    ['the Namespace is written: helm does not begin', 'PATCH']
  ])('while %s', async (_name, method) => {
    const asked = Promise.withResolvers<undefined>()
    const cancelling = Promise.withResolvers<undefined>()
    const fakes = await prepare({ helm: `${UNTIL_UPGRADE} wait()` }, async request => {
      if (request.method !== method || !/\/namespaces\/shop(\?|$)/.test(request.url ?? '')) return undefined
      asked.resolve(undefined)
      await cancelling.promise
      return undefined
    })
    await cancelled(async () => {
      await asked.promise
      // Answered once the signal is on its way, which is shorter than that of the answer.
      setImmediate(() => {
        cancelling.resolve(undefined)
      })
    })
    const upgrades = (await fakes.calls()).filter(({ args }) => args[0] === 'upgrade')
    expect(upgrades.filter(({ args }) => !args.includes('--dry-run=server'))).toEqual([])
  })

  test('while helm does not end and the WDS falls silent: nothing is left, though the lock cannot be given back', async () => {
    let isSilent = false
    const helm = `${UNTIL_UPGRADE} ${onSigint(`note({ signal: 'SIGINT' })`)}`
    const fakes = await prepare({ helm }, () => (isSilent ? 'never' : undefined))
    // Its proxy would die of the broken pipe when it tells of the call that main leaves, by chance soon enough.
    await rm(join(tools, 'kubectl'))
    await writeFile(join(tools, 'kubectl'), `#!/bin/sh\nexec '${kubectl.path}' "$@" 2>/dev/null\n`, {
      mode: 0o755
    })
    await cancelled(async () => {
      await fakes.called('helm', 'upgrade', '!--dry-run=server')
      isSilent = true
    })
  })

  test('while KubeStellar is waited for', async () => {
    await prepare({ helm: `${UNTIL_UPGRADE} console.log(${JSON.stringify(RELEASE)})` })
    const watch = /^GET .*\/(bindings|bindingpolicies)\?.*watch=true/
    await cancelled(() => until('the watch', () => wds.requests.find(request => watch.test(request))))
  })
})

describe('killed', () => {
  const isProxy = ({ argv }: JobProcess): boolean =>
    argv.join(' ').includes(`${join(tools, 'kubectl')} proxy `)
  test.each<[string, string, string[], Readonly<Record<string, string>>]>([
    [
      'takes its time to end',
      `${UNTIL_UPGRADE} ${onSigint(`setTimeout(() => { note({ signal: 'SIGINT' }); process.exit() }, 300)`)}`,
      ['upgrade', '!--dry-run=server'],
      {}
    ],
    [
      'does not end when told',
      `${UNTIL_UPGRADE} ${onSigint(`note({ signal: 'SIGINT' })`)}`,
      ['upgrade', '!--dry-run=server'],
      {}
    ],
    // Its arguments say nothing of whose it is.
    ['logs in', 'wait()', ['repo', 'add'], { chart: 'web', repo: 'https://charts.example.com' }]
  ])('main leaves helm, which %s: post ends it and removes the folder', async (_name, helm, words, more) => {
    const fakes = await prepare({ helm }, undefined, {
      'registry-username': 'jane',
      'registry-password': TOKEN,
      ...more
    })
    const main = await job.main({
      during: async running => {
        // They are started side by side. A proxy that has yet to say that it serves dies of its broken pipe by itself.
        await Promise.all([fakes.called('helm', ...words), until('a request', () => wds.requests[0])])
        running.kill('SIGKILL')
      }
    })
    expect(main.exitCode).toBeNull()
    expect(main.processesLeft).toHaveLength(2)
    expect(main.processesLeft.filter(isProxy)).toHaveLength(1)
    const left = main.processesLeft.map(({ argv }) => argv.join(' '))
    expect(left).toContainEqual(expect.stringContaining(`${join(tools, 'helm')} ${words[0] ?? ''} `))
    expect(main.tempLeft).toContainEqual(expect.stringMatching(/^ks-helm-deploy-\w{6}\/wds\.kubeconfig$/))
    const socket = main.processesLeft.find(isProxy)?.argv.find(arg => arg.startsWith('--unix-socket=')) ?? ''
    const place = dirname(socket.slice('--unix-socket='.length))
    await expect(stat(place)).resolves.toBeDefined()
    const post = await job.post()
    expect(post).toMatchObject({ exitCode: 0, stdout: '', stderr: '', tempLeft: [], processesLeft: [] })
    // H2: nor outside of RUNNER_TEMP.
    await expect(stat(place)).rejects.toThrow('ENOENT')
    await expect(fakes.calls()).resolves.toContainEqual(
      expect.objectContaining({ tool: 'helm', signal: 'SIGINT' })
    )
  })
})
