/**
 * Secrets are planted wherever a run is given one, and looked for wherever somebody may read: in green runs and in red
 * ones, with real programs that get to know them all.
 */
import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { arrayAt, objectAt, stringAt } from '../../src/json.ts'
import { serverCertificate } from '../helpers/certificates.ts'
import { CHARTS, inWecs, runSteps, WECS, type Inputs } from '../helpers/deployment.ts'
import { freshName } from '../helpers/fresh.ts'
import { pushChart, registryLogin } from '../helpers/registry.ts'
import type { StepResult } from '../helpers/runAction.ts'
import { assignedSandbox, type Sandbox } from '../helpers/sandbox.ts'
import { errorOf, leaks } from '../helpers/stepResult.ts'

const LITERAL = ' planted, {literal} "secret" with \\back\\slashes '
/** Not masked, since it may be anything, but nobody's business. */
const INLINE = 'planted-inline-value'

let sandbox: Sandbox
let workspace: string
/** Of a chart whose templates fail, and tell what they know, when `fail` is set. */
let chart: string
let access: Inputs
let masked: readonly string[]

beforeAll(async () => {
  sandbox = await assignedSandbox()
  workspace = await realpath(await mkdtemp(join(tmpdir(), 'secrets-')))
  const folder = join(workspace, 'web')
  await cp(join(CHARTS, 'web'), folder, { recursive: true })
  await writeFile(
    join(folder, 'templates', 'fail.yaml'),
    '{{ with .Values.fail }}{{ fail (printf "%s %s %s" . $.Values.password (b64enc $.Values.password)) }}{{ end }}\n'
  )
  chart = await pushChart(sandbox, folder)
  const { username, password } = await registryLogin(sandbox)
  const { cert, key } = await serverCertificate()
  const wds = await withClientCertificate(sandbox.kubeconfigs.wds, cert, key)
  const wecs = await withClientCertificate(sandbox.kubeconfigs.wecs, cert, key)
  access = {
    'wds-kubeconfig-file': '',
    'wds-kubeconfig': wds.text,
    'wec-kubeconfig-file': '',
    'wec-kubeconfig': wecs.text,
    'registry-username': username,
    'registry-password': password
  }
  // Of a key in PEM each line gives a part of it away.
  const keyLines = key.split('\n').filter(line => line.length > 10 && !line.startsWith('-'))
  masked = [...wds.tokens, ...wecs.tokens, password, LITERAL, ...keyLines]
})
afterAll(async () => {
  await rm(workspace, { recursive: true })
})

/** As base64, with a client certificate beside the token: no server asks for it, but it is a secret all the same. */
async function withClientCertificate(
  file: string,
  cert: string,
  key: string
): Promise<{ readonly text: string; readonly tokens: readonly string[] }> {
  const document = parse(await readFile(file, 'utf8')) as object
  const base64 = (text: string): string => Buffer.from(text).toString('base64')
  const users = arrayAt(document, 'users').map(entry => ({
    name: stringAt(entry, 'name'),
    user: {
      ...objectAt(entry, 'user'),
      'client-certificate-data': base64(cert),
      'client-key-data': base64(key)
    }
  }))
  return {
    text: base64(JSON.stringify({ ...document, users })),
    tokens: users.map(({ user }) => stringAt(user, 'token') ?? '')
  }
}

async function run(namespace: string, inputs: Inputs): Promise<StepResult> {
  const { main, post } = await runSteps(
    sandbox,
    {
      ...access,
      release: 'web',
      namespace,
      chart,
      'set-literal': `password=${LITERAL}`,
      values: JSON.stringify({ config: { inline: INLINE } }),
      ...inputs
    },
    { step: { watchArgv: true } }
  )
  expect(main.argv.filter(line => line.includes('/helm upgrade'))).not.toEqual([])
  expect(main.masks).toEqual(expect.arrayContaining([...masked]))
  for (const step of [main, post]) {
    expect(leaks([...masked, INLINE], step)).toEqual([])
    expect(step.tempLeft).toEqual([basename(main.outputs['report-file'] ?? '')])
    expect(step.processesLeft).toEqual([])
  }
  return main
}

test('are in the clusters, and nowhere else, whatever becomes of the run', async () => {
  const namespace = freshName('secrets')
  const green = await run(namespace, {})
  expect(green.outputs).toMatchObject({ verdict: 'ready', revision: '1' })
  const data = { password: Buffer.from(LITERAL).toString('base64') }
  expect(await inWecs(sandbox, 'secret', 'web', namespace)).toMatchObject(WECS.map(() => ({ data })))

  // Helm's message holds the secret.
  const unrendered = await run(namespace, { set: 'fail=told' })
  expect(errorOf(unrendered).code).toBe('CHART_RENDER')
  expect(unrendered.log).toMatch(/told +\*\*\* +\*\*\*/)

  // The container's log holds the secret.
  const annotations = {
    'sandbox.ks-helm-deploy/fate': 'crash-loop',
    'sandbox.ks-helm-deploy/log': `the password is ${LITERAL}`
  }
  const crashed = await run(namespace, {
    values: JSON.stringify({ config: { inline: INLINE }, podAnnotations: annotations })
  })
  expect(errorOf(crashed).code).toBe('WORKLOAD_FAILED')
  expect(crashed.summary).toContain('the password is')
})
