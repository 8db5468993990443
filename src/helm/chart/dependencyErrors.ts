/** Why dependencies of a chart cannot be fetched, with the dependency and its source. Pure. */
import { ActionError, messageOf } from '../../lib/errors.ts'
import { enumerate } from '../../lib/text/text.ts'
import { hostOf } from '../logins.ts'

/** The parts of a dependency that an error names. */
interface Named {
  readonly name: string
  readonly repository: string
}

/** Errors give only the number of further ones. */
const MOST_NAMED = 3

/** Refuses `@NAME` and `alias:NAME`, which work only on machines where `helm repo add` was called. */
export function refuseAliases(dependencies: readonly Named[]): void {
  const aliased = dependencies.filter(({ repository }) => /^(?:@|alias:)/.test(repository))
  if (aliased.length === 0) return
  throw new ActionError(
    'CHART_DEPENDENCIES',
    `${enumerate(
      aliased.map(({ name, repository }) => `${name} from ${shown(repository)}`),
      MOST_NAMED
    )}: a repository alias of the machine on which \`helm repo add\` was called, which a run does not know`,
    {
      remedy:
        'Write the URL of the repository into Chart.yaml (`repository: https://...` or `oci://...`) and run `helm dependency update`, or commit what that command puts into `charts/`.'
    }
  )
}

/** @param path `file://...` from the chart that depends on itself in the end */
export function circular(path: string): ActionError {
  return new ActionError(
    'CHART_DEPENDENCIES',
    `the dependency ${shown(path)} of the chart leads to a chart that it is a dependency of`,
    { remedy: 'Take one of the two out of `dependencies` in Chart.yaml.' }
  )
}

/** @param lock the name of the file */
export function outdatedLock(lock: string): ActionError {
  return new ActionError('CHART_DEPENDENCIES', `${lock} does not list the dependencies of Chart.yaml`, {
    remedy: 'Run `helm dependency update` for the chart and commit the lock.'
  })
}

/**
 * Helm's error, with the dependency and its host added if it is about fetching.
 * @param dependencies that Helm was to fetch; @param hasLogin whether a login is known for one of them
 */
export function ofDependencies<Dependency extends Named>(
  error: unknown,
  dependencies: readonly Dependency[],
  hasLogin: (dependency: Dependency) => boolean
): unknown {
  if (!(error instanceof ActionError) || error.cause === undefined) return error
  // Helm first lists what it has fetched.
  const told = messageOf(error.cause).replace(/^(?:Pulled|Digest): [^\n]*\n/gm, '')
  const remote = dependencies.filter(({ repository }) => hostOf(repository) !== '')
  const ofHost = remote.filter(({ repository }) => mentions(told, hostOf(repository)))
  const meant = ofHost.length > 0 ? ofHost : remote
  const byName = meant.filter(({ name, repository }) => mentions(told, name) || told.includes(repository))
  const found = byName.length > 0 ? byName : meant
  const [first] = found
  if (first === undefined) return error
  const names = enumerate(
    found.map(({ name, repository }) => `${name} from ${shown(repository)}`),
    MOST_NAMED
  )
  const hosts = enumerate([...new Set(found.map(({ repository }) => hostOf(repository)))], MOST_NAMED)
  const many = found.length > 1 ? 'dependencies' : 'dependency'
  const again = (message: string, remedy: string): ActionError =>
    new ActionError(error.code, message, { remedy, cause: new Error(told) })
  switch (error.code) {
    case 'CHART_UNREACHABLE':
      return again(
        `${hosts} does not answer: ${many} ${names} of the chart`,
        `Check \`repository\` of the ${many} in Chart.yaml, and that this runner can reach ${hosts} and trusts its certificate.`
      )
    case 'CHART_UNAUTHORIZED':
      return again(
        `${hosts} refuses the credentials: ${many} ${names} of the chart`,
        found.some(hasLogin)
          ? `Check user and password of ${hosts} in \`registry-logins\`, and that this user may read the ${many}.`
          : `Add a line \`${hostOf(first.repository)} USER PASSWORD\` to \`registry-logins\`; logins of the machine are not used.`
      )
    case 'CHART_FORBIDDEN':
      return again(
        `${hosts} denies access: ${many} ${names} of the chart`,
        `Check \`repository\` of the ${many} in Chart.yaml, and that ${found.some(hasLogin) ? 'the user in `registry-logins`' : 'everybody'} may read it; many registries deny what does not exist.`
      )
    case 'CHART_DEPENDENCIES':
      return again(`${many} ${names} of the chart cannot be had`, error.remedy)
    default:
      return error
  }
}

/** Matches a whole word, not part of a longer name. */
function mentions(text: string, word: string): boolean {
  const isPart = (letter: string | undefined): boolean => letter !== undefined && /[\w-]/.test(letter)
  for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, at + 1))
    if (!isPart(text[at - 1]) && !isPart(text[at + word.length])) return true
  return false
}

const MOST_SHOWN = 200

function shown(text: string): string {
  return text.length <= MOST_SHOWN ? text : `a text of ${String(text.length)} characters`
}
