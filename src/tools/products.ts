/** The differences between the two tools: where their files are published, and how they print their version. */
import type { SemVer } from 'semver'
import { platformKey, type Platform } from './platform.ts'
import type { ToolRequest } from './request.ts'

export interface Download {
  readonly url: string
  /** The program's path inside the archive; undefined when the download is the program itself. */
  readonly member: string | undefined
}

export interface Product {
  readonly name: ToolRequest['name']
  /** The official download site, without a trailing slash. */
  readonly site: string
  readonly download: (site: string, version: string, platform: Platform) => Download
  /** URL of the file with the number of the newest release of all. */
  readonly newest: (site: string) => string
  /** Release lines that get fixes in parallel: Helm's major versions, Kubernetes' minor versions. */
  readonly line: {
    readonly of: (version: SemVer) => number
    readonly range: (line: number) => string
    /** URL of the file with the number of the line's newest release. */
    readonly newest: (site: string, line: number) => string
  }
  /** Arguments that make the program print its version without calling a cluster. */
  readonly versionArgs: readonly string[]
  /** Finds the version in that output. */
  readonly versionPattern: RegExp
}

const helm: Product = {
  name: 'helm',
  site: 'https://get.helm.sh',
  download: (site, version, platform) => {
    const key = platformKey(platform)
    return {
      url: `${site}/helm-v${version}-${key}.${platform.os === 'windows' ? 'zip' : 'tar.gz'}`,
      member: `${key}/${programFile('helm', platform)}`
    }
  },
  newest: site => `${site}/helm-latest-version`,
  line: {
    of: version => version.major,
    range: line => `${line}.x`,
    newest: (site, line) => `${site}/helm${line}-latest-version`
  },
  versionArgs: ['version', '--template', '{{.Version}}'],
  versionPattern: /^v(\S+)/
}

const kubectl: Product = {
  name: 'kubectl',
  site: 'https://dl.k8s.io',
  download: (site, version, platform) => ({
    url: `${site}/release/v${version}/bin/${platform.os}/${platform.arch}/${programFile('kubectl', platform)}`,
    member: undefined
  }),
  newest: site => `${site}/release/stable.txt`,
  line: {
    of: version => version.minor,
    range: line => `1.${line}.x`,
    newest: (site, line) => `${site}/release/stable-1.${line}.txt`
  },
  versionArgs: ['version', '--client', '-o', 'json'],
  versionPattern: /"gitVersion":\s*"v([^"]+)"/
}

export const PRODUCTS: Readonly<Record<ToolRequest['name'], Product>> = { helm, kubectl }

/** The file name of a program, e.g. `helm.exe`. */
export function programFile(name: ToolRequest['name'], { os }: Platform): string {
  return os === 'windows' ? `${name}.exe` : name
}
