/** Why a credential plugin gave no credentials, from its own messages and those of kubectl. */
import { knownPlugin } from './execPlugins.ts'

/** kubectl's messages about a plugin, and the remedies; the first match wins. */
const UPDATE =
  'Update the plugin and let it write the kubeconfig again, or write its apiVersion into the kubeconfig.'
const REASONS: readonly {
  readonly pattern: RegExp
  readonly reason: (found: readonly string[]) => string
  readonly remedy?: string
}[] = [
  {
    pattern:
      /configured to use API version (\S{1,60}), plugin returned version (?!\S{0,60}__internal)(\S{1,60})/,
    reason: ([, asked = '', given = '']) =>
      `the kubeconfig asks for the apiVersion ${asked}, and it gives ${given}`,
    remedy: UPDATE
  },
  {
    pattern: /no kind "ExecCredential" is registered for version "([^"]{1,60})"/,
    reason: ([, given = '']) => `it gives the apiVersion ${given}, which kubectl does not know`,
    remedy: UPDATE
  },
  {
    pattern: /decoding stdout|didn't return a token|ExecCredential|__internal/,
    reason: () => 'it printed no credentials',
    remedy:
      'It has to print an ExecCredential as JSON and nothing else on stdout: run it by hand with the arguments of the kubeconfig.'
  },
  {
    pattern: /exec format error|permission denied|no such file or directory|executable file not found/,
    reason: ([found = '']) => `it cannot be started (${found})`,
    remedy: 'Install a program for this system that the user of the job may execute.'
  },
  {
    pattern: /has not ended after (\d{1,6} s)/,
    reason: ([, time = '']) => `it has not ended after ${time}`,
    remedy:
      'It waits for somebody or something, such as a login in a browser, and nobody sits in front of a job: choose a way to log in without asking.'
  },
  { pattern: /exit code (\d{1,10})/, reason: ([, code = '']) => `it ended with exit code ${code}` },
  {
    pattern: /id-token|refresh-token|oidc/i,
    reason: () => 'its tokens are not valid, or cannot be refreshed'
  }
]

/** Where the docs describe a login without a person. */
const UNATTENDED: ReadonlyMap<string, string> = new Map([
  ['kubelogin', 'AKS: `kubelogin convert-kubeconfig -l azurecli` (or spn, msi, workloadidentity).'],
  ['tsh', 'Teleport: log in by Machine & Workload Identity in an earlier step.'],
  ['loft', 'Set an access key in an earlier step: `loft login URL --access-key KEY`.']
])

const LOG_IN = 'Log in with it in an earlier step of the job, with the variables that it needs in `env`.'

/** @param told what kubectl printed, followed by the lines that the plugin printed */
export function pluginTrouble(
  plugin: string,
  told: string
): { readonly reason: string; readonly remedy: string } {
  const [first = '', ...own] = told.split('\n')
  const found = REASONS.map(entry => ({ entry, match: entry.pattern.exec(first) })).find(
    ({ match }) => match !== null
  )
  const reason = found?.match == null ? first : found.entry.reason(found.match)
  const words = wordsOf(own)
  const known = UNATTENDED.get(knownPlugin(plugin) === undefined ? '' : plugin)
  return {
    reason: words === undefined ? reason : `${reason}: ${words}`,
    remedy: [found?.entry.remedy ?? LOG_IN, ...(known === undefined ? [] : [known])].join(' ')
  }
}

/** The most informative line: the last one about an error, since tracebacks end with it, or else the last one. */
function wordsOf(lines: readonly string[]): string | undefined {
  const printed = lines.map(line => line.trim()).filter(line => line !== '')
  return (
    printed.findLast(line => /error|fail|denied|expired|invalid|unable|cannot|not |log ?in/i.test(line)) ??
    printed.at(-1)
  )
}

/**
 * Removes texts that look like credentials. The run has no mask for them, and a plugin that fails may print what it
 * received.
 */
export function withoutCredentials(text: string): string {
  return text
    .replace(/\beyJ[\w-]{5,}(?:\.[\w-]*){1,4}/g, '(hidden)')
    .replace(/\bk8s-aws-v1\.[\w=-]+/g, '(hidden)')
    .replace(
      /("?(?:token|password|secret|clientKeyData|refresh_token|access_token|id_token)"?\s{0,3}[:=]\s{0,3}"?)[^\s"',}]{6,}/gi,
      '$1(hidden)'
    )
    .replace(
      /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g,
      '(hidden)'
    )
}
