/** Checks the URLs from which Helm would fetch dependencies, before it does: the author of the chart chose them. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ActionError, type Fault } from '../../lib/errors.ts'
import { urlProblem, withoutSecrets } from '../../lib/url.ts'
import { yamlIn } from '../../lib/yaml/yaml.ts'
import { arrayAt, stringAt } from '../../lib/json.ts'

/** A dependency as one file of a chart lists it. */
export interface DependencySource {
  /** For example `Chart.yaml`. */
  readonly file: string
  readonly name: string
  /** URL, `file://` with a path relative to the chart, `@NAME`, `alias:NAME`, or empty for one in `charts/`. */
  readonly repository: string
}

/** With a lock file, Helm fetches from its URLs, not from those in Chart.yaml. */
const FILES = ['Chart.yaml', 'Chart.lock', 'requirements.yaml', 'requirements.lock'] as const
/** Characters. */
const MOST_SHOWN = 200
const ALLOWED =
  'an https:// or oci:// URL without a login, a file:// path, or an http:// URL at an address of this machine'

/**
 * @param chart our own folder: it cannot change before Helm reads it
 * @throws ActionError INSECURE_URL with every URL that must not be fetched
 */
export async function refuseSources(chart: string, allowInsecure: boolean): Promise<void> {
  const sources = await Promise.all(FILES.map(async file => await sourcesIn(chart, file)))
  const faults = sourceFaults(sources.flat(), allowInsecure)
  const [first] = faults
  if (first === undefined) return
  throw new ActionError(
    'INSECURE_URL',
    faults.length === 1
      ? 'a dependency of the chart must not be fetched from where the chart says'
      : `${faults.length} dependencies of the chart must not be fetched from where the chart says`,
    { remedy: 'Correct the files of the chart that are named. Nothing was fetched or changed.', faults }
  )
}

/** One fault for each URL that must not be fetched. None shows a login. */
export function sourceFaults(sources: readonly DependencySource[], allowInsecure: boolean): readonly Fault[] {
  return sources.flatMap(({ file, name, repository }) => {
    const problem = problemOf(repository, allowInsecure)
    if (problem === undefined) return []
    const given = `${file}: dependency ${shown(name)} from ${shown(withoutSecrets(repository))}`
    return [{ input: 'chart', given, allowed: ALLOWED, remedy: problem }]
  })
}

/** Schemes match in any case, as in Go. */
function problemOf(repository: string, allowInsecure: boolean): string | undefined {
  const scheme = /^([a-z][-+.a-z0-9]{0,30}):/i.exec(repository.trim())?.[1]?.toLowerCase()
  switch (scheme) {
    case undefined:
    case 'file':
    case 'alias':
      return undefined
    case 'oci':
      return /^oci:\/\/[^/]{0,300}@/i.test(repository.trim())
        ? 'Take user and password out of the URL: it is shown in logs and on command lines.'
        : undefined
    default:
      return urlProblem(repository.trim(), { loopbackHttp: true, allowInsecure })
  }
}

/** All or nothing: a mask cannot find half a secret. */
function shown(text: string): string {
  return text.length <= MOST_SHOWN ? JSON.stringify(text) : `a text of ${text.length} characters`
}

async function sourcesIn(chart: string, file: string): Promise<readonly DependencySource[]> {
  const text = await readFile(join(chart, file), 'utf8').catch(() => '')
  // Helm reports invalid YAML.
  return arrayAt(yamlIn(text), 'dependencies').map(dependency => ({
    file,
    name: stringAt(dependency, 'name') ?? '',
    repository: stringAt(dependency, 'repository') ?? ''
  }))
}
