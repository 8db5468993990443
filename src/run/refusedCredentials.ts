/**
 * Refused credentials (401) make a run red: what could not be observed must not count as bound. They are detected
 * before anything is changed, where possible. A server that does not answer, or that denies a permission, does not
 * count as refused credentials.
 */
import { loadTrouble } from './credentials.ts'
import { ActionError } from '../lib/errors.ts'
import type { Access } from './access.ts'
import { PluginError } from '../kubernetes/api/client.ts'
import { allSettledOrThrow } from '../lib/parallel.ts'

/**
 * Calls the ITS and these clusters, if access was given and they were not called before.
 * @param clusters undefined: all contexts, since the destinations are not known yet
 * @throws ActionError CREDENTIALS_REFUSED; for named clusters also EXEC_PLUGIN_MISSING and EXEC_PLUGIN_FAILED
 */
export async function refuseBadCredentials(
  { wecs, its }: Access,
  clusters: readonly string[] | undefined
): Promise<void> {
  const [, errors] = await allSettledOrThrow([its.tryOut(), wecs.tryOut(clusters)])
  await refuse({ wecs, its }, refusedOf({ wecs, its }, clusters), 'Nothing was changed.')
  // A context that is not needed may have a plugin that this runner lacks.
  if (clusters === undefined) return
  for (const [cluster, error] of errors) {
    if (error instanceof ActionError) throw error
    if (error instanceof PluginError) throw (await loadTrouble()).pluginError(`cluster ${cluster}`, error)
  }
}

/**
 * After the clusters were observed: a refusal during the observation also makes the run red, and nothing is undone for
 * it.
 * @throws ActionError CREDENTIALS_REFUSED
 */
export async function refuseLate({ wecs, its }: Access, clusters: readonly string[]): Promise<void> {
  await refuse(
    { wecs, its },
    refusedOf({ wecs, its }, clusters),
    'What was deployed stays as it is: run `command: status` with current credentials to see how it does.'
  )
}

function refusedOf({ wecs }: Access, clusters: readonly string[] | undefined): readonly string[] {
  return [...wecs.refused].filter(cluster => clusters?.includes(cluster) ?? true).sort()
}

async function refuse(
  { wecs, its }: Access,
  clusters: readonly string[],
  consequence: string
): Promise<void> {
  if (!its.isRefused && clusters.length === 0) return
  const { refusal } = await loadTrouble()
  const refused = clusters.map(cluster => ({ cluster, access: wecs.accessTo(cluster) }))
  throw refusal(its.isRefused ? { access: its.access } : undefined, refused, consequence)
}
