/** What a user gets for wrong inputs: one error that names them all, and nothing done. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kubeconfigFor } from '../../testkit/apiServer.ts'
import { REPORT_FILES } from '../../testkit/reportFiles.ts'
import { runAction, type StepResult } from '../../testkit/runAction.ts'
import { errorOf, INPUTS, leaks, TOKEN } from './fixtures.ts'

/** A run that must end before anything is started or written. */
async function refused(inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  const { main, post } = await runAction({ inputs, step: { watchProcesses: true } })
  expect(errorOf(main).code).toBe('INPUT_INVALID')
  expect(main.argv).toEqual([expect.stringMatching(/node \S+\/dist\/index\.js$/)])
  // The report and nothing else.
  expect(main.tempLeft).toEqual(REPORT_FILES)
  expect(main.stderr).toBe('')
  expect(main.log).not.toMatch(/^\s+at |%0A\s+at |\.js:\d+/m)
  expect(leaks([TOKEN], main)).toEqual([])
  expect(main.outputs).toMatchObject({ verdict: 'failed', clusters: '[]', 'binding-policies': '[]' })
  expect(main.summary).toContain('failed')
  expect(post).toMatchObject({ exitCode: 0, stdout: '', stderr: '', tempLeft: main.tempLeft })
  return main
}

/** The inputs with one changed. */
async function refusedWith(name: string, value: string): Promise<StepResult> {
  const step = await refused({ ...INPUTS, [name]: value })
  expect(errorOf(step).faults.map(({ input }) => input)).toEqual([name])
  return step
}

function onlyFault(step: StepResult): string {
  const [fault] = errorOf(step).faults
  return `${fault?.given ?? ''} | ${fault?.allowed ?? ''} | ${fault?.remedy ?? ''}`
}

test('all missing required inputs are named in one error', async () => {
  const step = await refused({})
  const required = ['release', 'namespace', 'chart', 'wds-kubeconfig', 'cluster-selector']
  expect(errorOf(step).faults.map(({ input }) => input)).toEqual(required)
  for (const name of required) {
    expect(step.annotations[0]?.message).toContain(`\`${name}\``)
    expect(step.log).toContain(`\n${name}\n  given:   nothing\n`)
    expect(step.summary).toContain(`<td><code>${name}</code></td><td>nothing</td>`)
  }
})

test('an unknown input, with the nearest name', async () => {
  const step = await refused({ ...INPUTS, 'cluster-selektor': 'a=b' })
  expect(errorOf(step).faults).toMatchObject([
    {
      input: 'cluster-selektor',
      remedy: expect.stringContaining('Did you mean `cluster-selector`?') as string
    }
  ])
})

test('B39: inputs of others are ignored with one notice, which has their names and nothing else of them', async () => {
  const { main } = await runAction({
    inputs: { ...INPUTS, timeout: 'soon' },
    env: { INPUT_ENVIRONMENT: 'prod', 'INPUT_WHO-TO-GREET': 'planted-value', 'INPUT_::error::X%0A::': 'x' }
  })
  expect(errorOf(main).faults.map(({ input }) => input)).toEqual(['timeout'])
  const notices = main.annotations.filter(({ level }) => level === 'notice')
  expect(notices.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^ignored, .*"::error::x%0a::", "environment", "who-to-greet"\. Variables /)
  ])
  expect(main.log).not.toContain('planted-value')
})

test('a file that is no kubeconfig', async () => {
  const workspace = await mkdtemp(join(tmpdir(), 'workspace-'))
  await writeFile(join(workspace, 'kc'), `token: ${TOKEN}\n`)
  try {
    const { main } = await runAction({
      inputs: { ...INPUTS, 'wds-kubeconfig': '', 'wds-kubeconfig-file': 'kc' },
      workspace
    })
    expect(errorOf(main).faults).toMatchObject([{ input: 'wds-kubeconfig-file' }])
    expect(leaks([TOKEN], main)).toEqual([])
  } finally {
    await rm(workspace, { recursive: true })
  }
})

test.each([
  ['no YAML', `{{{${TOKEN}`],
  ['base64 of something else', Buffer.from(`token ${TOKEN}`).toString('base64')],
  ['a path', '/home/runner/.kube/config'],
  ['without a context', JSON.stringify({ kind: 'Config', users: [{ name: 'a', user: { token: TOKEN } }] })]
])('an unreadable kubeconfig: %s', async (_case, text) => {
  expect(onlyFault(await refusedWith('wds-kubeconfig', text))).toContain('kubeconfig')
})

test('an unknown context, with those that there are', async () => {
  expect(onlyFault(await refusedWith('wds-context', 'wds2'))).toMatch(/"wds2" \| .*"wds1"/)
})

test.each(['edge in (', '=edge', 'a=b=c', 'in (eu)'])('an invalid selector: %s', async selector => {
  expect(onlyFault(await refusedWith('cluster-selector', selector))).toContain(JSON.stringify(selector))
})

test.each(['Shop', 'a.b', '-x', 'x'.repeat(64)])('an invalid namespace: %s', async namespace => {
  await refusedWith('namespace', namespace)
})

test.each(['default', 'kube-system', 'kube-anything'])(
  'a namespace that is not for releases: %s',
  async name => {
    expect(onlyFault(await refusedWith('namespace', name))).toContain('not for releases')
  }
)

test('an unknown wait-for, with the nearest', async () => {
  expect(onlyFault(await refusedWith('wait-for', 'redy'))).toContain('`ready`')
})

test('evidence that there is no access to', async () => {
  expect(onlyFault(await refusedWith('evidence', 'its'))).toContain('its-kubeconfig')
})

test('faults of several inputs, among them one of a secret, stay one error', async () => {
  const step = await refused({
    ...INPUTS,
    namespace: 'default',
    'wait-for': 'done',
    'wds-kubeconfig': kubeconfigFor('wds1', 'not a url', { token: TOKEN }),
    'set-literal': TOKEN
  })
  expect(errorOf(step).faults.map(({ input }) => input)).toEqual([
    'namespace',
    'set-literal',
    'wds-kubeconfig',
    'wait-for'
  ])
})
