/**
 * Runs installTool in a process of its own, because Node reads NODE_EXTRA_CA_CERTS only at its start:
 * `node installToolCli.ts REQUEST_JSON RESULT_FILE`. The result file gets an InstallResult, since stdout belongs to
 * @actions/tool-cache.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { childEnvironment } from '../src/lib/environment.ts'
import { ActionError } from '../src/lib/errors.ts'
import { runCommand } from '../src/lib/exec.ts'
import type { ToolRequest } from '../src/tools/request.ts'
import { installTool, type Tool } from '../src/tools/install.ts'

export interface InstallResult {
  readonly tool?: Tool
  readonly error?: { readonly code: string; readonly message: string; readonly remedy: string }
  /** What was told: `info: ...` and `debug: ...`. */
  readonly told: readonly string[]
}

// tool-cache's own switches for tests: without them a failing download waits twice for 10 to 20 seconds.
Object.assign(globalThis, {
  TEST_DOWNLOAD_TOOL_RETRY_MIN_SECONDS: 0,
  TEST_DOWNLOAD_TOOL_RETRY_MAX_SECONDS: 0
})

const [requestJson = '', resultFile = ''] = process.argv.slice(2)
const tempDir = process.env['RUNNER_TEMP'] ?? ''
const told: string[] = []
const tell =
  (kind: string) =>
  (line: string): void => {
    told.push(`${kind}: ${line}`)
  }

async function install(): Promise<InstallResult> {
  try {
    const tool = await installTool(JSON.parse(requestJson) as ToolRequest, {
      run: runCommand,
      env: childEnvironment(process.env, { home: join(tempDir, 'home'), kubeconfig: undefined }),
      dir: tempDir,
      workspace: process.env['GITHUB_WORKSPACE'] ?? '',
      log: {
        info: tell('info'),
        progress: tell('progress'),
        debug: tell('debug'),
        notice: tell('notice'),
        warning: tell('warning'),
        error: tell('error'),
        group: (_phase, body) => body()
      }
    })
    return { tool, told }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    const { code, message, remedy } = error
    return { error: { code, message, remedy }, told }
  }
}

await writeFile(resultFile, JSON.stringify(await install()))
