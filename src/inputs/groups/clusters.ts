/** The API servers, the credentials for them, and so what can be proved: `wds-*`, `its-*`, `wec-*` and `wait-for`. */
import { delimiter, dirname, isAbsolute, resolve } from 'node:path'
import { messageOf } from '../../lib/errors.ts'
import {
  parseKubeconfig,
  selectContext,
  type ClusterAccess,
  type Kubeconfig
} from '../kubeconfig/kubeconfig.ts'
import { isInside } from '../../lib/files/paths.ts'
import { readFlag } from '../choices.ts'
import type { InputName } from '../definitions.ts'
import { listOf, quote } from '../faults.ts'
import type { Given } from '../given.ts'
import type { Evidence, WaitFor, WecAccess } from '../inputs.ts'
import { isDnsSubdomain } from '../../kubernetes/names.ts'
import { KubeconfigError, MERGE } from '../kubeconfig/error.ts'
import type { ReferencedFiles } from '../kubeconfig/fields.ts'
import type { AccessRules } from '../kubeconfig/rules.ts'
import { didYouMean } from '../../lib/text/nearest.ts'
import { readText } from '../../lib/files/anyFile.ts'
import { whyNot, type Workspace } from '../workspace.ts'

const WAIT_FOR: readonly WaitFor[] = ['ready', 'delivered', 'bound', 'nothing']

interface ReadKubeconfig {
  /** The input that contained it, for faults. */
  readonly input: InputName
  readonly kubeconfig: Kubeconfig
}

/** What kubeconfigs are allowed to do. */
export function readAccessRules(given: Given, workspace: Workspace): AccessRules {
  const execPlugins = new Set<string>()
  for (const { text } of given.lines('allow-exec-plugins')) {
    if (/^[\w.][\w.+-]*$/.test(text)) execPlugins.add(text)
    else if (!isAbsolute(text))
      given.fault(
        'allow-exec-plugins',
        quote(text),
        'Write the bare name of a program, which is searched on PATH, or its absolute path; arguments belong in the kubeconfig.'
      )
    else if (workspace.locate(text).kind === 'outside' || !isInside(workspace.root, resolve(text)))
      execPlugins.add(text)
    else
      given.fault(
        'allow-exec-plugins',
        `${quote(text)}, which a checkout can change`,
        'Install the plugin outside of the workspace: a pull request could change what logs in.'
      )
  }
  return { allowInsecure: readFlag(given, 'allow-insecure'), execPlugins }
}

/** Undefined after a fault. */
export function readWds(given: Given, workspace: Workspace, rules: AccessRules): ClusterAccess | undefined {
  if (!given.hasAccess('wds')) {
    given.fault(
      'wds-kubeconfig',
      'nothing',
      'Give the kubeconfig of the WDS, or its path as `wds-kubeconfig-file`; a secret is empty in a pull request from a fork and when its name is mistyped.'
    )
    return undefined
  }
  const read = readKubeconfig(given, 'wds', workspace)
  return read && select(given, read, { name: given.text('wds-context'), input: 'wds-context' }, rules)
}

/** Undefined when no access was given, and after a fault. */
export function readIts(given: Given, workspace: Workspace, rules: AccessRules): ClusterAccess | undefined {
  const context = given.text('its-context')
  if (!given.hasAccess('its')) {
    if (context !== undefined)
      given.fault(
        'its-context',
        'a context, but no kubeconfig',
        'Give `its-kubeconfig` or `its-kubeconfig-file` as well.'
      )
    return undefined
  }
  const read = readKubeconfig(given, 'its', workspace)
  return read && select(given, read, { name: context, input: 'its-context' }, rules)
}

/** Undefined when no access was given, and after a fault. */
export function readWecs(given: Given, workspace: Workspace, rules: AccessRules): WecAccess | undefined {
  const lines = given.lines('wec-contexts')
  if (!given.hasAccess('wec')) {
    if (lines.length > 0)
      given.fault(
        'wec-contexts',
        'contexts, but no kubeconfig',
        'Give `wec-kubeconfig` or `wec-kubeconfig-file` as well.'
      )
    return undefined
  }
  const read = readKubeconfig(given, 'wec', workspace)
  if (read === undefined) return undefined
  const mapping = readMapping(given, read)

  const contexts = new Map<string, ClusterAccess>()
  const problems = new Map<string, KubeconfigError>()
  for (const name of read.kubeconfig.contexts.keys()) {
    try {
      contexts.set(name, selectContext(read.kubeconfig, name, rules))
    } catch (error) {
      if (!(error instanceof KubeconfigError)) throw error
      const isAskedFor = mapping !== undefined && [...mapping.values()].includes(name)
      // A cluster that the rules refuse is a fault; it must not silently stay unobserved.
      if (isAskedFor || (mapping === undefined && error.about === 'rules')) faultOf(given, read.input, error)
      // A broken context is a fault only when it is needed.
      else if (mapping === undefined) problems.set(name, error)
    }
  }
  const [first] = problems.values()
  if (contexts.size === 0 && first !== undefined) faultOf(given, read.input, first)
  return {
    contexts,
    faults: new Map(
      [...problems].map(([name, { message, allowed, remedy }]) => [
        name,
        `${message}; allowed: ${allowed}. ${remedy}`
      ])
    ),
    mapping
  }
}

/** By default, the strongest level that can be proved. */
export function readWaitFor(given: Given, evidence: Evidence): WaitFor {
  const asked = given.text('wait-for')
  // KubeStellar reports only for policies that request it, and the user's own policies are not changed.
  const isReported = given.raw('binding-policy-file') === undefined
  const canProve =
    (isReported && (evidence === 'auto' || evidence === 'wds')) ||
    (evidence !== 'wds' && (given.hasAccess('wec') || given.hasAccess('its')))
  const strongest = canProve ? 'ready' : 'bound'
  if (asked === undefined) return strongest
  const waitFor = WAIT_FOR.find(value => value === asked)
  if (waitFor === undefined) {
    given.fault(
      'wait-for',
      quote(asked),
      `${didYouMean(asked, WAIT_FOR)}Choose one of these, or leave it out for "${strongest}", the strongest that can be proved.`
    )
    return strongest
  }
  if ((waitFor === 'ready' || waitFor === 'delivered') && !canProve)
    given.fault(
      'wait-for',
      `${quote(waitFor)} with policies of your own, and no access to the clusters or the ITS`,
      'Only they can prove that: give `its-kubeconfig` or `wec-kubeconfig`, or wait for "bound".',
      '"bound" or "nothing", when only the WDS can be asked'
    )
  return waitFor
}

function readKubeconfig(
  given: Given,
  side: 'wds' | 'its' | 'wec',
  workspace: Workspace
): ReadKubeconfig | undefined {
  const textInput: InputName = `${side}-kubeconfig`
  const fileInput: InputName = `${side}-kubeconfig-file`
  const text = given.raw(textInput)
  const path = given.text(fileInput)
  if (text !== undefined && path !== undefined) {
    given.fault(fileInput, `a path, and \`${textInput}\` as well`, 'Give one of the two.')
    return undefined
  }
  if (path === undefined) return parse(given, textInput, text ?? '')

  const located = workspace.locateAnywhere(path)
  const paths = path.split(delimiter)
  if (located.kind === 'missing' && paths.some(part => workspace.locateAnywhere(part).kind === 'file')) {
    given.fault(fileInput, `${paths.length} paths, as KUBECONFIG holds them`, MERGE)
    return undefined
  }
  if (located.kind !== 'file') {
    given.fault(
      fileInput,
      `${quote(path)}, ${whyNot(located)}`,
      'Give a path relative to the workspace, or an absolute one; "~" and variables are not expanded.'
    )
    return undefined
  }
  let content: string
  try {
    content = readText(located.path)
  } catch (error) {
    given.fault(
      fileInput,
      `${quote(path)}, which cannot be read: ${messageOf(error)}`,
      'Make it readable for the user that the job runs as.'
    )
    return undefined
  }
  return parse(given, fileInput, content, {
    baseDir: dirname(located.path),
    readFile: reference => readInside(workspace, reference)
  })
}

/** Only from the workspace: a kubeconfig in a pull request must not send files of the machine to its server. */
function readInside(workspace: Workspace, path: string): string | undefined {
  const located = workspace.locate(path)
  if (located.kind !== 'file') return undefined
  try {
    return workspace.read(located.path)
  } catch {
    return undefined
  }
}

function parse(
  given: Given,
  input: InputName,
  text: string,
  files?: ReferencedFiles
): ReadKubeconfig | undefined {
  try {
    return { input, kubeconfig: parseKubeconfig(text, files) }
  } catch (error) {
    faultOf(given, input, error)
    return undefined
  }
}

function select(
  given: Given,
  { input, kubeconfig }: ReadKubeconfig,
  context: { readonly name: string | undefined; readonly input: InputName },
  rules: AccessRules
): ClusterAccess | undefined {
  try {
    return selectContext(kubeconfig, context.name, rules)
  } catch (error) {
    const isChoice = error instanceof KubeconfigError && error.about === 'context'
    faultOf(given, isChoice ? context.input : input, error)
    return undefined
  }
}

/** Undefined when none is given. */
function readMapping(given: Given, { kubeconfig }: ReadKubeconfig): ReadonlyMap<string, string> | undefined {
  const lines = given.lines('wec-contexts')
  if (lines.length === 0) return undefined
  const known = [...kubeconfig.contexts.keys()]
  const mapping = new Map<string, string>()
  for (const { text } of lines) {
    // Context names may contain "=", cluster names may not.
    const sign = text.indexOf('=')
    const cluster = (sign < 0 ? text : text.slice(0, sign)).trimEnd()
    const context = sign < 0 ? cluster : text.slice(sign + 1).trimStart()
    if (!isDnsSubdomain(cluster) || context === '')
      given.fault(
        'wec-contexts',
        quote(text),
        'Write the name of the cluster as in the inventory, then "=" and the context; the context alone will do when both are called the same.'
      )
    else if (mapping.has(cluster))
      given.fault(
        'wec-contexts',
        `${quote(text)}, a second line for this cluster`,
        'Give each cluster one context.'
      )
    else if (!known.includes(context))
      given.fault(
        'wec-contexts',
        quote(text),
        `${didYouMean(context, known)}Name a context that the WEC kubeconfig has.`,
        `contexts that the kubeconfig has: ${listOf(known)}`
      )
    else mapping.set(cluster, context)
  }
  return mapping
}

function faultOf(given: Given, input: InputName, error: unknown): void {
  if (!(error instanceof KubeconfigError)) throw error
  given.fault(input, error.message, error.remedy, error.allowed)
  for (const further of error.further) faultOf(given, input, further)
}
