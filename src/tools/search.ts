/** One search for a tool: the request, the means, and the result. */
import type { RunCommand } from '../lib/exec.ts'
import type { Log } from '../lib/log.ts'
import type { Platform } from './platform.ts'
import type { ToolRequest } from './request.ts'

export interface InstallDeps {
  readonly run: RunCommand
  readonly log: Log
  /** The environment that helm and kubectl get. */
  readonly env: Readonly<Record<string, string>>
  /** The private folder of this run, in RUNNER_TEMP. Only the programs stay in it. */
  readonly dir: string
  /** GITHUB_WORKSPACE: programs in it do not count. */
  readonly workspace: string
}

export interface ExpectedChecksum {
  /** 64 lower-case hex digits. */
  readonly sha256: string
  /** The source of the checksum, as a noun phrase. */
  readonly origin: string
  /** What to do when the download has a different checksum. */
  readonly remedy: string
}

export interface Search {
  readonly request: ToolRequest
  readonly site: string
  readonly platform: Platform
  /** In `deps.dir`, for downloads and copies; removed when the search is over. */
  readonly folder: string
  readonly deps: InstallDeps
  /** Why existing programs are not accepted, for the error when there is no other. */
  readonly refused: string[]
  /** The checksums that were requested, by version. */
  readonly expected: Map<string, Promise<ExpectedChecksum>>
}

export interface Found {
  /** Without a leading v. */
  readonly version: string
  /** Absolute path that stays after the run. */
  readonly path: string
  /** Absolute path of the program that this run starts. */
  readonly program: string
  readonly source: 'cache' | 'path' | 'download'
  /** SHA-256 of `program`, 64 lower-case hex digits; undefined if it was not verified. */
  readonly sha256: string | undefined
}

/** Records why an existing program is not used: shown in the log, and in the error if there is no other. */
export function refuse({ deps, refused }: Search, why: string): void {
  deps.log.info(`Not used: ${why}`)
  refused.push(why)
}
