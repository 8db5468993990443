/** Helm's and Kubernetes' names for a platform: Go's GOOS and GOARCH. */
import { ActionError } from '../lib/errors.ts'

export interface Platform {
  readonly os: 'darwin' | 'linux' | 'windows'
  readonly arch: string
}

const SYSTEMS: ReadonlyMap<string, Platform['os']> = new Map([
  ['darwin', 'darwin'],
  ['linux', 'linux'],
  ['win32', 'windows']
])

const ARCHITECTURES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    arm: 'arm',
    arm64: 'arm64',
    ia32: '386',
    loong64: 'loong64',
    // Node runs on POWER Linux in little-endian mode only.
    ppc64: 'ppc64le',
    riscv64: 'riscv64',
    s390x: 's390x',
    x64: 'amd64'
  })
)

/**
 * Converts `process.platform` and `process.arch`. Not every version of every tool is published for each of the results;
 * only the download site shows which ones are.
 *
 * @throws ActionError `TOOL_PLATFORM` for a machine that neither project builds for
 */
export function platformOf(nodePlatform: string, nodeArch: string): Platform {
  const os = SYSTEMS.get(nodePlatform)
  const arch = ARCHITECTURES.get(nodeArch)
  if (os === undefined || arch === undefined) {
    throw new ActionError(
      'TOOL_PLATFORM',
      `helm and kubectl are not published for ${nodePlatform}/${nodeArch}`,
      {
        remedy: 'Run the job on Linux, macOS or Windows.'
      }
    )
  }
  return { os, arch }
}

/** The key of a platform in the checksum table, and the folder in Helm's archives, e.g. `linux-amd64`. */
export function platformKey({ os, arch }: Platform): string {
  return `${os}-${arch}`
}
