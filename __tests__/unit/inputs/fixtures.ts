/** Kubeconfigs with planted secrets, and a workspace on disk to read inputs in. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const KEY_LINE = 'cGxhbnRlZCBrZXkgbGluZSBudW1iZXIgb25lIQ'
export const CA_PEM = '-----BEGIN CERTIFICATE-----\nY2E=\n-----END CERTIFICATE-----\n'
export const CERT_PEM = '-----BEGIN CERTIFICATE-----\nY2xpZW50\n-----END CERTIFICATE-----\n'
export const KEY_PEM = `-----BEGIN EC PRIVATE KEY-----\n${KEY_LINE}\n-----END EC PRIVATE KEY-----\n`
export const TOKEN = 'planted-token-1'

export function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}

export interface Entry {
  readonly name: string
  readonly cluster?: Readonly<Record<string, unknown>>
  readonly user?: Readonly<Record<string, unknown>>
}

/** One context, cluster and user per entry, the first one current; as JSON, which is YAML too. */
export function kubeconfig(entries: readonly Entry[], more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': entries[0]?.name,
    clusters: entries.map(({ name, cluster }) => ({
      name: `${name}-cluster`,
      cluster: { server: `https://${name}.example.com`, ...cluster }
    })),
    users: entries.map(({ name, user }) => ({ name: `${name}-admin`, user: user ?? { token: TOKEN } })),
    contexts: entries.map(({ name }) => ({
      name,
      context: { cluster: `${name}-cluster`, user: `${name}-admin` }
    })),
    ...more
  })
}

export interface TestWorkspace {
  readonly root: string
  /** A folder beside the workspace, for what must not be reached. */
  readonly outside: string
  /** Writes a file, relative to the workspace, and gives its path. */
  readonly write: (path: string, text: string) => string
  readonly link: (path: string, target: string) => void
  readonly remove: () => void
}

export function makeWorkspace(): TestWorkspace {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'inputs-')))
  const [root, outside] = [join(parent, 'workspace'), join(parent, 'outside')]
  mkdirSync(root)
  mkdirSync(outside)
  return {
    root,
    outside,
    write: (path, text) => {
      const file = join(root, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
      return file
    },
    link: (path, target) => {
      symlinkSync(target, join(root, path))
    },
    remove: () => {
      rmSync(parent, { recursive: true })
    }
  }
}
