/** How Helm and kubectl read YAML: the libraries that they call, in a program of the sandbox. */
import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { YamlError, parseYaml, parseYamlDocuments } from '../src/lib/yaml/yaml.ts'
import { YamlGrammar, type YamlKind } from './yamlGrammar.ts'

export interface Asked {
  readonly kind: YamlKind
  readonly text: string
}

/** Undefined where the text is refused. */
export type Answered = readonly unknown[] | undefined

export interface Difference extends Asked {
  readonly go: Answered
  readonly ours: Answered
}

const SANDBOX = join(import.meta.dirname, '../sandbox')
/** Go's maps have no order: where two keys become the same text, either one may win. */
const TRIES = 20

// eslint-disable-next-line no-control-regex
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/

export class GoYaml {
  readonly #folder = mkdtempSync(join(tmpdir(), 'ks-goyaml-'))
  readonly #program = join(this.#folder, 'goyaml')

  async build(): Promise<void> {
    await promisify(execFile)('go', ['build', '-o', this.#program, './cmd/goyaml'], {
      cwd: SANDBOX,
      env: { ...process.env, CGO_ENABLED: '0' }
    })
  }

  async read(asked: readonly Asked[]): Promise<readonly Answered[]> {
    const child = spawn(this.#program, { stdio: ['pipe', 'pipe', 'inherit'] })
    child.stdin.end(
      asked.map(({ kind, text }) => `${JSON.stringify({ text, all: kind === 'all' })}\n`).join('')
    )
    const parts: Buffer[] = []
    for await (const part of child.stdout) parts.push(part as Buffer)
    const lines = Buffer.concat(parts).toString('utf8').trimEnd().split('\n')
    if (lines.length !== asked.length) throw new Error(`${lines.length} answers to ${asked.length} texts`)
    return lines.map(line => {
      const { documents, error } = JSON.parse(line) as { documents: readonly unknown[]; error?: string }
      return error === undefined ? documents.filter(document => document !== null) : undefined
    })
  }

  /** What we read in another way than Go. */
  async differences(asked: readonly Asked[]): Promise<readonly Difference[]> {
    const answers = await this.read(asked)
    const found: Difference[] = []
    for (const [index, { kind, text }] of asked.entries()) {
      const go = answers[index]
      const ours = readHere({ kind, text })
      if (isSame(go, ours)) continue
      // Behind the first document, too: Go reads 512 bytes ahead.
      if (go === undefined && CONTROL.test(text)) continue
      const again = await this.read(Array.from({ length: TRIES }, () => ({ kind, text })))
      if (!again.some(answer => isSame(answer, ours))) found.push({ kind, text, go, ours })
    }
    return found
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

export function readHere({ kind, text }: Asked): Answered {
  try {
    if (kind === 'all') return parseYamlDocuments(text)
    const value = parseYaml(text)
    return value === undefined ? [] : [value]
  } catch (error) {
    if (error instanceof YamlError) return undefined
    throw error
  }
}

/** Half of them manifests. */
export function drawnTexts(seed: number, count: number): readonly Asked[] {
  const grammar = new YamlGrammar(seed)
  return Array.from({ length: count }, (_, index) => {
    const kind = index % 2 === 0 ? 'one' : 'all'
    return { kind, text: grammar.text(kind) }
  })
}

/** Unlike `toEqual`, with 0 and -0 apart, and keys of any name. */
function isSame(left: unknown, right: unknown): boolean {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
    return Object.is(left, right)
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const [ours, theirs] = [Object.entries(left), new Map<string, unknown>(Object.entries(right))]
  return (
    ours.length === theirs.size &&
    ours.every(([key, value]) => theirs.has(key) && isSame(value, theirs.get(key)))
  )
}
