/** Programs called helm and kubectl that do what a test says, and write down each call. */
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nodeProgram } from './nodeProgram.ts'
import { tgz } from './tar.ts'
import { until } from './until.ts'

export interface Call {
  readonly tool: string
  readonly pid: number
  readonly args: readonly string[]
  /** A signal that reached it; the call itself has none. */
  readonly signal?: string
}

export interface FakeTools {
  /** Waits for a call with these words among its arguments, and without those that begin with `!`. */
  readonly called: (tool: string, ...words: readonly string[]) => Promise<Call>
  /** All calls and signals so far, in order. */
  readonly calls: () => Promise<readonly Call[]>
}

/** A chart as `helm pull` leaves it. */
const PACKED = tgz([
  { name: 'web/Chart.yaml', content: 'apiVersion: v2\nname: web\nversion: 0.1.0\n' },
  // Else nobody asks helm for it.
  { name: 'web/crds/none.yaml', content: '' }
])

/** What each program tells as its version; ranges in the inputs have to meet it. */
export const FAKE_VERSIONS = { helm: '4.1.4', kubectl: '1.36.4' } as const

/**
 * Writes the programs into a folder that is to come first on PATH.
 * @param bodies JavaScript of each program. `TOOL version` is for the question for its version, which is answered when
 *   there is none. It may use `args`, `verb` (the first of them), `stdin()`, `pull()`, which leaves a chart, and `wait()`, which waits until SIGINT
 *   arrives and then ends as helm does.
 */
export async function fakeTools(
  folder: string,
  bodies: Readonly<Partial<Record<'helm' | 'kubectl' | 'helm version' | 'kubectl version', string>>>
): Promise<FakeTools> {
  const record = join(folder, 'calls.jsonl')
  await writeFile(record, '')
  const versions = {
    helm: `v${FAKE_VERSIONS.helm}`,
    kubectl: JSON.stringify({ clientVersion: { gitVersion: `v${FAKE_VERSIONS.kubectl}` } })
  }
  for (const tool of ['helm', 'kubectl'] as const) {
    const body = bodies[tool]
    if (body === undefined) continue
    const answer = bodies[`${tool} version`] ?? `console.log(${JSON.stringify(versions[tool])})`
    const file = join(folder, tool)
    await writeFile(
      file,
      `#!${nodeProgram()}
const fs = require('fs')
const args = process.argv.slice(2)
const [verb] = args
const note = more => fs.appendFileSync(${JSON.stringify(record)},
  JSON.stringify({ tool: '${tool}', pid: process.pid, args, ...more }) + '\\n')
const stdin = () => fs.readFileSync(0, 'utf8')
const pull = () => fs.writeFileSync(
  args.find(arg => arg.startsWith('--destination=')).slice(14) + '/web.tgz',
  Buffer.from('${PACKED.toString('base64')}', 'base64')
)
const wait = () => {
  process.on('SIGINT', () => { note({ signal: 'SIGINT' }); console.error('Error: context canceled'); process.exit(1) })
  setInterval(() => undefined, 1000)
}
if (verb === 'version') { ${answer} } else { ${body} }
note({})
`
    )
    await chmod(file, 0o755)
  }
  const calls = async (): Promise<readonly Call[]> =>
    (await readFile(record, 'utf8'))
      .split('\n')
      .slice(0, -1)
      .map(line => JSON.parse(line) as Call)
  return {
    calls,
    called: (tool, ...words) =>
      until(`a call of ${tool} ${words.join(' ')}`, async () =>
        (await calls()).find(
          call =>
            call.tool === tool &&
            words.every(word =>
              word.startsWith('!') ? !call.args.includes(word.slice(1)) : call.args.includes(word)
            )
        )
      )
  }
}
