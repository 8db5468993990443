/** The secrets in the inputs: no log, output, summary or report may show them. */
import type { Environment } from '../lib/environment.ts'
import { basicAuth } from '../helm/logins.ts'
import { own } from '../lib/own.ts'
import { splitAssignment } from '../helm/setPath.ts'
import { variableOf } from './given.ts'
import type { ChartInputs, Inputs } from './inputs.ts'
import type { InputName } from './definitions.ts'
import { credentialsIn } from './kubeconfig/secrets.ts'
import { loginParts } from './groups/registryLogins.ts'

/** A literal may be as harmless as `true`; masking it would make the log unreadable. */
const MIN_LITERAL = 6

/** A word such as `postgres`, which may be a literal and also part of names. */
const WORD = /^[a-z][a-z.-]*$/
/** Inputs that contain names. */
const NAMES = ['release', 'namespace', 'chart', 'binding-policy'] as const

/**
 * The secrets in the raw inputs, before any check: unusable inputs contain secrets too. A secret may also be in the
 * wrong input, which a fault then shows.
 */
export function givenSecrets(env: Environment): readonly string[] {
  const given = (name: InputName): string => (own(env, variableOf(name)) ?? '').trim()
  const names = NAMES.map(given).join('\n')
  return [
    given('registry-password'),
    ...basicAuthOf(given('registry-username'), given('registry-password')),
    ...loginsIn(own(env, variableOf('registry-logins')) ?? ''),
    given('github-token'),
    ...literalsIn(own(env, variableOf('set-literal')) ?? '').filter(literal => isSecret(literal, names)),
    ...(['wds-kubeconfig', 'its-kubeconfig', 'wec-kubeconfig'] as const).flatMap(name =>
      credentialsIn(given(name))
    )
  ].filter(text => text !== '')
}

/** The secret values of valid inputs. */
export function secretsOf(inputs: Inputs): readonly string[] {
  const found = [
    ...inputs.wds.secrets,
    ...(inputs.its?.secrets ?? []),
    ...[...(inputs.wecs?.contexts.values() ?? [])].flatMap(access => access.secrets),
    ...(inputs.githubToken === undefined ? [] : [inputs.githubToken]),
    ...('chart' in inputs ? secretsOfChart(inputs) : [])
  ]
  return [...new Set(found)]
}

function secretsOfChart(inputs: ChartInputs): readonly string[] {
  const { release, namespace, selection, registryLogins, setLiteral } = inputs
  const names = [release, namespace, selection.bindingPolicy].join('\n')
  return [
    ...registryLogins.flatMap(login => [login.password, basicAuth(login)]),
    ...setLiteral.map(({ value }) => value).filter(literal => isSecret(literal, names))
  ]
}

/** The text after the first `=`; the whole line if it has no path. */
function literalsIn(text: string): readonly string[] {
  return text.split(/\r?\n/).map(line => splitAssignment(line)?.value ?? line.trim())
}

/** Passwords, also in HTTP's encoding; for an incomplete line, everything that may be a password. */
function loginsIn(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap(line => {
    const whole = line.trim()
    const parts = loginParts(whole)
    if (parts !== undefined) return [parts.password, ...basicAuthOf(parts.username, parts.password)]
    const words = whole.split(/\s+/)
    return [whole, ...words.slice(1).filter(word => word.length >= MIN_LITERAL)]
  })
}

function basicAuthOf(username: string, password: string): readonly string[] {
  return password === '' ? [] : [basicAuth({ username, password })]
}

/** @param names a word in them appears everywhere, and outputs would be useless without it */
function isSecret(literal: string, names: string): boolean {
  return literal.length >= MIN_LITERAL && !(WORD.test(literal) && names.includes(literal))
}
