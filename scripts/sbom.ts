/**
 * Prints the SBOM (SPDX 2.3, JSON) of what dist/ is built from: `npm run --silent sbom`. It is npm's own without the packages
 * that only development needs. `npm sbom --omit dev` would leave out those that both need, such as semver.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

interface Sbom {
  readonly documentDescribes: readonly string[]
  readonly packages: readonly {
    readonly SPDXID: string
    readonly name: string
    readonly versionInfo: string
  }[]
  readonly relationships: readonly { readonly spdxElementId: string; readonly relatedSpdxElement: string }[]
}

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string
        readonly dev?: boolean
        readonly optional?: boolean
        readonly devOptional?: boolean
      }
    >
  >
}

/** @param all npm's of everything that is installed */
export function sbomOf(all: Sbom, lock: Lock): Sbom {
  const needed = new Set(
    Object.entries(lock.packages)
      .filter(([, { dev, optional, devOptional }]) =>
        [dev, optional, devOptional].every(flag => flag !== true)
      )
      .map(([path, { version = '' }]) => `${path.split('node_modules/').at(-1) ?? ''}@${version}`)
  )
  const packages = all.packages.filter(
    ({ SPDXID, name, versionInfo }) =>
      all.documentDescribes.includes(SPDXID) || needed.has(`${name}@${versionInfo}`)
  )
  const kept = new Set(['SPDXRef-DOCUMENT', ...packages.map(({ SPDXID }) => SPDXID)])
  const relationships = all.relationships.filter(
    ({ spdxElementId, relatedSpdxElement }) => kept.has(spdxElementId) && kept.has(relatedSpdxElement)
  )
  return { ...all, packages, relationships }
}

/** Of this repository, as it is installed. */
export function readSbom(): Sbom {
  const root = new URL('../', import.meta.url)
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 } as const
  const all = JSON.parse(execFileSync('npm', ['sbom', '--sbom-format', 'spdx'], options)) as Sbom
  const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as Lock
  return sbomOf(all, lock)
}

if (import.meta.main) console.log(JSON.stringify(readSbom(), undefined, 2))
