/** A secret that got into the wrong input: it is shown as a whole, which masks match, or not at all. */
import { tmpdir } from 'node:os'
import { DEFINITIONS } from '../../../src/inputs/definitions.ts'
import { ActionError } from '../../../src/lib/errors.ts'
import { formatFaults } from '../../../src/inputs/faults.ts'
import { readInputs } from '../../../src/inputs/read.ts'
import { givenSecrets } from '../../../src/inputs/secrets.ts'
import { withoutParts } from '../../../src/inputs/groups/wholeValues.ts'
import { compile } from '../../../src/kubernetes/readiness/cel.ts'
import { Redactor } from '../../../src/lib/secrets/redactor.ts'
import { originOf } from '../../../testkit/origin.ts'

const SECRETS = [
  'ghp_16C7e42F292c6912E7710c838347Ae178B4a',
  'Qm9yaW5nU2VjcmV0+VG9rZW4/==',
  'p@ss w"ord, {with} everything?#=&x',
  'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJrdWJlIn0.c2lnbmF0dXJl',
  'hunter2hunter2=hunter3hunter3',
  'user:hunter2hunter2@hunter3hunter3',
  '12345678901234567890',
  'in (hunter2hunter2, hunter3hunter3',
  `${'long-secret-'.repeat(12)}end`,
  'first-line-of-it\nsecond-line-of-it'
]
const BASE = { release: 'web', namespace: 'shop', chart: 'oci://h/a', 'cluster-selector': 'a=b' }

function faultsWith(name: string, value: string): string {
  const given: Record<string, string> = { ...BASE, [name]: value }
  const env = Object.fromEntries(
    Object.entries(given).map(([key, text]) => [`INPUT_${key.toUpperCase()}`, text])
  )
  try {
    readInputs(env, tmpdir(), originOf(), compile)
  } catch (error) {
    if (error instanceof ActionError)
      return `${error.message}\n${formatFaults(error.faults)}\n${error.remedy}`
    throw error
  }
  return ''
}

/** Parts of eight characters that are shown beside the whole. */
function partsIn(text: string, secret: string): readonly string[] {
  const lines = secret.split('\n')
  const rest = [secret, ...lines].reduce((left, whole) => left.replaceAll(whole, '\n'), text)
  return lines.flatMap(line =>
    Array.from({ length: line.length - 7 }, (_, at) => line.slice(at, at + 8)).filter(part =>
      rest.includes(part)
    )
  )
}

test.each(DEFINITIONS.map(({ name }) => name))('M6: in the input %s', name => {
  for (const secret of SECRETS) expect(partsIn(faultsWith(name, secret), secret)).toEqual([])
})

test('M6: a secret that another input holds as well is not shown, before anything is read', () => {
  const secret = 'hunter2-and-more'
  const redactor = new Redactor()
  redactor.add(
    givenSecrets({
      'INPUT_SET-LITERAL': `auth.password=${secret}\nlost-its-path`,
      'INPUT_REGISTRY-PASSWORD': ' registry-secret ',
      'INPUT_REGISTRY-USERNAME': 'jane',
      'INPUT_REGISTRY-LOGINS': 'ghcr.io bob login secret \nghcr.io lost-its-user\njust-a-login-secret',
      'INPUT_GITHUB-TOKEN': 'github-secret',
      'INPUT_WDS-KUBECONFIG': 'users: [{name: a, user: {token: wds-token-1, password: "wds password 1"}}',
      'INPUT_ITS-KUBECONFIG': Buffer.from('{"users":[{"user":{"client-key-data":"its-key-data"}}]').toString(
        'base64'
      ),
      'INPUT_WEC-KUBECONFIG': 'just-a-token-that-is-no-kubeconfig'
    })
  )
  const shown = [secret, 'lost-its-path', 'registry-secret', 'github-secret', 'wds-token-1', 'wds password 1']
  const logins = ['login secret', 'lost-its-user', 'just-a-login-secret']
  const sent = ['jane:registry-secret', 'bob:login secret'].map(text => Buffer.from(text).toString('base64'))
  const more = ['its-key-data', 'just-a-token-that-is-no-kubeconfig', ...logins, ...sent]
  for (const text of [...shown, ...more]) expect(redactor.redact(`given: "${text}"`)).toBe('given: "***"')
})

test('M6: the same of what an exec plugin is given, and of a login in an address', () => {
  const kubeconfig = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'a', cluster: { server: 'https://jane:server-login-1@wds.example.com' } }],
    users: [
      { name: 'a', user: { exec: { env: [{ name: 'PLANTED', value: 'plugin-env-1' }] } } },
      { name: 'b', user: { exec: { args: ['--client-secret', 'plugin-arg-1'] } } }
    ]
  }
  const found = givenSecrets({ 'INPUT_WDS-KUBECONFIG': JSON.stringify(kubeconfig) })
  expect(found).toEqual(expect.arrayContaining(['server-login-1', 'plugin-env-1', 'plugin-arg-1']))
})

test('a literal that is a word of the names of the release hides nothing', () => {
  const inputs = { 'INPUT_SET-LITERAL': 'user=postgres\npassword=postgres1', INPUT_RELEASE: 'postgres1' }
  expect(givenSecrets(inputs)).toEqual(['postgres1'])
})

test('M6: parts of a value are hidden, the value and addresses are not', () => {
  expect(withoutParts('"abcdefghij", whose cdefghij is wrong', 'abcdefghij')).toBe(
    '"abcdefghij", whose *** is wrong'
  )
  expect(withoutParts('https://***@host/a', 'https://me:secret@host/a')).toBe('https://***@host/a')
  expect(withoutParts('line one of it', 'line one of it\nline two')).toBe('line one of it')
})
