/** What API servers accept as the status of Jobs and Pods: Kubernetes' own code, in a program of each version. */
import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { KubeObject } from '../src/kubernetes/objects.ts'

const MODULES = join(import.meta.dirname, 'jobStatus')

/** `v1.29`: folders with a go.mod each. */
export const VERSIONS: readonly string[] = readdirSync(MODULES).filter(name => name.startsWith('v'))

export type Asked =
  /** As Helm sends it. */
  | { readonly create: KubeObject }
  /** As the server has it, and as it is sent to its status. */
  | { readonly old: KubeObject; readonly new: KubeObject }

/** The object as the server stores it, or why it does not. */
export type Answered =
  | { readonly object: KubeObject; readonly error?: undefined }
  | { readonly object?: undefined; readonly error: string }

export class JobStatusRules {
  readonly #folder = mkdtempSync(join(tmpdir(), 'ks-jobstatus-'))
  readonly #program = join(this.#folder, 'jobstatus')
  readonly #version: string

  /** @param version one of `VERSIONS` */
  constructor(version: string) {
    this.#version = version
  }

  /** Takes minutes where Go has none of it in its cache. */
  async build(): Promise<void> {
    await promisify(execFile)('go', ['build', '-o', this.#program, '.'], {
      cwd: join(MODULES, this.#version),
      env: { ...process.env, CGO_ENABLED: '0' }
    })
  }

  async ask(asked: readonly Asked[]): Promise<readonly Answered[]> {
    const child = spawn(this.#program, { stdio: ['pipe', 'pipe', 'inherit'] })
    child.stdin.end(asked.map(request => `${JSON.stringify(request)}\n`).join(''))
    const parts: Buffer[] = []
    for await (const part of child.stdout) parts.push(part as Buffer)
    const lines = Buffer.concat(parts).toString('utf8').trimEnd().split('\n')
    if (lines.length !== asked.length) throw new Error(`${lines.length} answers to ${asked.length} requests`)
    return lines.map(line => JSON.parse(line) as Answered)
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
