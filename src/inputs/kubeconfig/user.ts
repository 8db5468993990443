/** Users of kubeconfigs: checked, and without references to files. */
import { createPrivateKey, X509Certificate } from 'node:crypto'
import { isAbsolute, join } from 'node:path'
import { arrayAt, isObject, stringAt, type JsonObject } from '../../lib/json.ts'
import { quote } from '../faults.ts'
import { KubeconfigError, misshapen, omitted } from './error.ts'
import { defined, fileAt, pemAt, textAt, textsAt, type ReferencedFiles } from './fields.ts'

export function userOf(source: JsonObject, where: string, files: ReferencedFiles | undefined): JsonObject {
  const certificate = pemAt(source, 'client-certificate', where, files)
  const key = pemAt(source, 'client-key', where, files)
  if ((certificate === undefined) !== (key === undefined))
    throw misshapen(where, 'both a client certificate and its key, or none of them')
  if (certificate !== undefined && key !== undefined && !belongTogether(certificate, key))
    throw misshapen(where, 'the client-key that belongs to the client-certificate')
  const token = tokenOf(source, where, files)
  const [username, password] = [textAt(source, 'username', where), textAt(source, 'password', where)]
  if (token === 'REDACTED' || password === 'REDACTED') throw omitted(where)
  if (token !== undefined && (username ?? password) !== undefined)
    throw misshapen(where, 'a token, or a username with a password; kubectl refuses both at once')
  const as = textAt(source, 'as', where)
  const others = {
    'as-uid': textAt(source, 'as-uid', where),
    'as-groups': textsAt(source, 'as-groups', where),
    'as-user-extra': extraOf(source['as-user-extra'], where)
  }
  if (as === undefined && Object.keys(defined(others)).length > 0)
    throw misshapen(where, 'a user to impersonate, `as`, with its uid, groups and extra fields')
  return defined({
    'client-certificate-data': certificate,
    'client-key-data': key,
    token,
    username,
    password,
    as,
    ...others,
    'auth-provider': authProviderOf(source['auth-provider'], where, files),
    // With a token, kubectl never starts the plugin.
    exec: token === undefined ? execOf(source['exec'], where, files) : undefined
  })
}

/** As in client-go: the content of the file takes precedence; the token is used if there is no readable file. */
function tokenOf(source: JsonObject, where: string, files: ReferencedFiles | undefined): string | undefined {
  const given = textAt(source, 'token', where)?.trim()
  let token = given
  try {
    token = fileAt(source, 'tokenFile', where, files)?.trim() ?? given
  } catch (error) {
    if (given === undefined) throw error
  }
  // Go refuses it as a header, with a message that does not name the token.
  // eslint-disable-next-line no-control-regex
  if (token !== undefined && /[\u0000-\u0020\u007f]/.test(token))
    throw misshapen(where, 'a token on one line, without blanks')
  return token === '' ? undefined : token
}

/** True if one of them cannot be read: the program that uses them reports why. */
function belongTogether(certificate: string, key: string): boolean {
  const [cert, pem] = [Buffer.from(certificate, 'base64'), Buffer.from(key, 'base64')]
  try {
    return new X509Certificate(cert).checkPrivateKey(createPrivateKey(pem))
  } catch {
    return true
  }
}

/** Replacements for providers that kubectl has removed. */
const SUCCESSORS: ReadonlyMap<unknown, string> = new Map([
  [
    'gcp',
    'Install `gke-gcloud-auth-plugin`, and create the kubeconfig again: `gcloud container clusters get-credentials`.'
  ],
  ['azure', 'Install `kubelogin`, and convert the kubeconfig: `kubelogin convert-kubeconfig -l azurecli`.']
])
const OIDC_SETTINGS = ['client-id', 'client-secret', 'extra-scopes', 'id-token', 'refresh-token'] as const

/** The provider for OIDC is still built into kubectl and helm. */
function authProviderOf(
  source: unknown,
  where: string,
  files: ReferencedFiles | undefined
): JsonObject | undefined {
  if (source === undefined || source === null) return undefined
  const name = stringAt(source, 'name')
  const settings = isObject(source) && isObject(source['config']) ? source['config'] : {}
  if (name !== 'oidc')
    throw new KubeconfigError(
      'document',
      `${where}, whose user has the auth-provider ${quote(name ?? '')}, which kubectl has dropped in 1.26`,
      'a user with a token, a client certificate, an exec plugin or the auth-provider "oidc"',
      SUCCESSORS.get(name) ?? 'Use the exec plugin that replaced it, or the token of a ServiceAccount.'
    )
  return {
    name,
    config: defined({
      'idp-issuer-url': textAt(settings, 'idp-issuer-url', where),
      // This field is base64 as well.
      'idp-certificate-authority-data': issuerAuthority(settings, where, files),
      ...Object.fromEntries(OIDC_SETTINGS.map(field => [field, textAt(settings, field, where)]))
    })
  }
}

function issuerAuthority(
  settings: JsonObject,
  where: string,
  files: ReferencedFiles | undefined
): string | undefined {
  const pem = fileAt(settings, 'idp-certificate-authority', where, files)
  return pem === undefined
    ? textAt(settings, 'idp-certificate-authority-data', where)
    : Buffer.from(pem).toString('base64')
}

/** Exec plugins are kept: clouds provide short-lived credentials through them. */
function execOf(source: unknown, where: string, files: ReferencedFiles | undefined): JsonObject | undefined {
  if (source === undefined || source === null) return undefined
  const command = stringAt(source, 'command')
  if (!isObject(source) || command === undefined || command === '')
    throw misshapen(where, 'an exec plugin with a command')
  // A command with a separator is relative to the kubeconfig's folder, and our kubeconfig has another folder.
  const isRelative = /[/\\]/.test(command) && !isAbsolute(command)
  if (isRelative && files === undefined)
    throw misshapen(
      where,
      'an exec plugin found on PATH or by an absolute path, since there is no folder to start from'
    )
  return defined({
    apiVersion: execVersion(source, where),
    command: isRelative && files !== undefined ? join(files.baseDir, command) : command,
    args: textsAt(source, 'args', where),
    env: arrayAt(source, 'env').map(entry => {
      const name = isObject(entry) ? textAt(entry, 'name', where) : undefined
      if (!isObject(entry) || name === undefined)
        throw misshapen(where, 'a name for each env of its exec plugin')
      return { name, value: textAt(entry, 'value', where) ?? '' }
    }),
    provideClusterInfo: source['provideClusterInfo'] === true ? true : undefined,
    // No person can answer prompts of a job.
    interactiveMode: 'Never',
    installHint: textAt(source, 'installHint', where)
  })
}

/** kubectl and helm refuse all other versions, with messages that name no context. */
function execVersion(source: JsonObject, where: string): string {
  const version = textAt(source, 'apiVersion', where)
  const [v1, v1beta1] = ['client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1']
  if (version === v1 || version === v1beta1) return version
  const isVersion = version !== undefined && /^client\.authentication\.k8s\.io\/v\w{1,20}$/.test(version)
  throw new KubeconfigError(
    'document',
    `${where}, with an exec plugin of ${isVersion ? `the apiVersion ${quote(version)}` : 'no apiVersion that kubectl knows'}`,
    `an exec plugin with the apiVersion "${v1}" or "${v1beta1}"`,
    version === 'client.authentication.k8s.io/v1alpha1'
      ? 'kubectl 1.24 has dropped v1alpha1: update the plugin, and let it write the kubeconfig again.'
      : 'Let the plugin write the kubeconfig again.'
  )
}

/** Impersonation's extra fields: a list of texts under each name. */
function extraOf(source: unknown, where: string): JsonObject | undefined {
  if (!isObject(source)) return undefined
  return Object.fromEntries(Object.keys(source).map(name => [name, textsAt(source, name, where)]))
}
