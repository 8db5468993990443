/** actionlint, built from its Go module at the version of actionlint/go.mod. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const MODULE = join(import.meta.dirname, 'actionlint')
const ROOT = join(import.meta.dirname, '..')
/** How readers write this action; actionlint knows it as the action of the project itself. */
const PUBLISHED = /uses: org\/ks-helm-deploy@COMMIT # v1\.0\.0/g

export class Actionlint {
  /** The root of a project: actionlint looks for actions there. */
  readonly #project = mkdtempSync(join(tmpdir(), 'actionlint-'))
  readonly #program = join(this.#project, 'actionlint')

  async build(): Promise<void> {
    const args = ['build', '-o', this.#program, 'github.com/rhysd/actionlint/cmd/actionlint']
    await promisify(execFile)('go', args, { cwd: MODULE, env: { ...process.env, CGO_ENABLED: '0' } })
    mkdirSync(join(this.#project, '.git'))
    mkdirSync(join(this.#project, '.github', 'workflows'), { recursive: true })
    for (const name of ['action.yml', 'dist']) symlinkSync(join(ROOT, name), join(this.#project, name))
  }

  /**
   * Also checks the inputs and outputs of this action.
   * @returns sentences, each with its line
   */
  async faults(workflow: string): Promise<readonly string[]> {
    const file = join(this.#project, '.github', 'workflows', 'workflow.yml')
    writeFileSync(file, workflow.replace(PUBLISHED, 'uses: ./'))
    // No other linters: what is on PATH would differ from machine to machine.
    const args = ['-no-color', '-oneline', '-shellcheck=', '-pyflakes=', file]
    const { stdout } = await promisify(execFile)(this.#program, args, { cwd: this.#project }).catch(
      (error: unknown) => {
        const { code, stdout = '' } = error as { readonly code?: unknown; readonly stdout?: string }
        // 1: faults were found.
        if (code !== 1) throw error
        return { stdout }
      }
    )
    return stdout.split('\n').flatMap(line => line.replace(/^.*?workflow\.yml:/, '') || [])
  }

  remove(): void {
    rmSync(this.#project, { recursive: true, force: true })
  }
}
