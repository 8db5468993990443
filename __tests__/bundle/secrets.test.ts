/**
 * Secrets of every kind are planted in a run whose tools tell everything that they know. They may reach the tools' files
 * and standard input, and the runner's masks; nothing that people read, and no command line.
 */
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kubeconfigFor, startApiServer, type ApiServer } from '../../testkit/apiServer.ts'
import { serverCertificate } from '../../testkit/certificates.ts'
import { fakeTools } from '../../testkit/fakeTools.ts'
import { npmTools, type NpmTools } from '../../testkit/npmTools.ts'
import { runAction } from '../../testkit/runAction.ts'
import { errorOf, INPUTS, leaks } from './fixtures.ts'

const TOKEN = 'planted-wds-token/+%'
const WEC_TOKEN = 'planted-wec-token'
const ITS_TOKEN = 'planted-its-token'
const PASSWORD = 'planted "registry" password, 100%'
const LOGIN = 'planted: "login" of another host'
const OTHER_LOGIN = 'planted-login-of-a-path'
const LITERAL = ' planted {literal}, with "quotes" & \\back\\slashes '
/** Told where a text that is too long is cut. */
const HALVED = 'halved-secret-value'
const VALUE = 'planted-inline-value'

/** A helm that gets as far as one verb, and then prints all that it was given and that lies in the run's folder. */
const tellAllAt = (verb: string): string => `
if (verb === 'pull') pull()
if (verb === '${verb}') {
  const path = require('path')
  const dir = path.dirname(process.env.HELM_CONFIG_HOME)
  const files = fs.readdirSync(dir, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const texts = files.filter(({ name }) => !/^(helm|kubectl)/.test(name))
  const told = texts.map(({ name, parentPath }) => fs.readFileSync(path.join(parentPath, name), 'utf8'))
  told.push(JSON.stringify(process.env))
  if (args.includes('--password-stdin')) told.push(stdin())
  const text = told.join('\\n')
  console.error('Error: ' + (verb === 'pull' ? ' x'.repeat(1995) + '${HALVED}' : text))
  console.log(text)
  process.exitCode = verb === 'show' ? 0 : 1
}`

let server: ApiServer
let folder: string
let real: NpmTools
let clientKey: string
let inputs: Readonly<Record<string, string>>

beforeAll(async () => {
  real = await npmTools('v36')
  const { cert, key } = await serverCertificate()
  clientKey = key
  server = await startApiServer('wds')
  const base64 = (text: string): string => Buffer.from(text).toString('base64')
  const user = { token: TOKEN, 'client-certificate-data': base64(cert), 'client-key-data': base64(key) }
  inputs = {
    ...INPUTS,
    'wds-kubeconfig': base64(server.kubeconfig('wds1', user)),
    'wec-kubeconfig': kubeconfigFor('wec1', server.url, { token: WEC_TOKEN }),
    'its-kubeconfig': kubeconfigFor('its1', server.url, { token: ITS_TOKEN }),
    'registry-username': 'jane',
    'registry-password': PASSWORD,
    'registry-logins': `127.0.0.1 bob ${LOGIN}\nother.example.com/team kim ${OTHER_LOGIN}`,
    values: `password: ${VALUE}`,
    'set-literal': `auth.password=${LITERAL}\nhalved=${HALVED}`,
    'kubectl-version': real.kubectlVersion
  }
})
afterAll(async () => {
  await server.close()
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tools-'))
  await symlink(real.kubectl, join(folder, 'kubectl'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

test.each<[string, string, Readonly<Record<string, string>>]>([
  ['repo', 'CHART_DEPENDENCIES', { chart: 'web', repo: 'https://charts.example.com' }],
  ['pull', 'HELM_FAILED', {}],
  // What should be the chart's custom resource definitions.
  ['show', 'CHART_RENDER', {}],
  ['upgrade', 'HELM_FAILED', {}]
])('helm tells all at %s', async (verb, code, more) => {
  const fakes = await fakeTools(folder, { helm: tellAllAt(verb) })
  const { main, post } = await runAction({
    inputs: { ...inputs, ...more },
    path: [folder],
    step: { watchProcesses: true }
  })
  expect(errorOf(main).code).toBe(code)

  // What must not be seen was there.
  await expect(fakes.called('helm', verb)).resolves.toBeDefined()
  // A document that is none is not quoted.
  expect(main.log.includes('***')).toBe(verb !== 'show')
  expect(main.argv.filter(line => line.includes(`${folder}/helm ${verb}`))).not.toEqual([])

  const keyLines = clientKey.split('\n').filter(line => line.length > 10 && !line.startsWith('-'))
  const sent = [`jane:${PASSWORD}`, `bob:${LOGIN}`, `kim:${OTHER_LOGIN}`].map(text =>
    Buffer.from(text).toString('base64')
  )
  const logins = [PASSWORD, LOGIN, OTHER_LOGIN, ...sent]
  const secrets = [TOKEN, WEC_TOKEN, ITS_TOKEN, ...logins, LITERAL, HALVED, ...keyLines]
  expect(leaks(secrets, main)).toEqual([])
  expect(leaks(secrets, post)).toEqual([])
  expect(main.masks).toEqual(expect.arrayContaining(secrets))
  expect(main.log + main.summary + main.reportText).not.toContain(HALVED.slice(0, 6))
  // A value is the user's to mask; it is kept from command lines all the same.
  expect(main.argv.filter(line => line.includes(VALUE))).toEqual([])
  const given = (await fakes.calls()).flatMap(({ args }) => args)
  expect(given.filter(arg => [VALUE, ...secrets].some(secret => arg.includes(secret)))).toEqual([])
})
