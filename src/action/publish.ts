/**
 * Publishes the result of a run, in independent parts: if one fails, that is a warning, and the others continue. What
 * the run proved does not depend on whether it can be shown. The error comes first, so that nothing can hide it.
 */
import { writeFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../lib/errors.ts'
import { killCommands } from '../lib/exec.ts'
import { removeFolder } from './privateFolder.ts'
import type { Redacted } from '../lib/secrets/redacted.ts'
import { appendWhole } from '../lib/files/wholeFile.ts'
import type { Log } from '../lib/log.ts'
import { writeOutputs } from './outputs.ts'
import { PLAN_SCHEMA_VERSION, type PlanFile } from '../report/planFile.ts'
import type { PreviewSite } from './preview.ts'
import type { Report, ReportedError } from '../report/report.ts'
import type { Voice } from '../run/run.ts'
import { renderSummary } from '../view/summary.ts'
import { annotationOf, detailsOf } from './annotation.ts'
import { markFailed } from './workflowCommands.ts'

/** What to publish, and where. */
export interface Publication {
  /** The present report. A part that fails early is in the report that a later part reads. */
  readonly report: () => Redacted<Report>
  readonly warn: Voice['warn']
  readonly log: Log
  /** The private folder; undefined when there is none. */
  readonly folder: string | undefined
  /** RUNNER_TEMP; undefined where there is none. */
  readonly runnerTemp: string | undefined
  /** GITHUB_STEP_SUMMARY; undefined where there is none. */
  readonly summaryFile: string | undefined
  readonly site: PreviewSite | undefined
}

/**
 * The limit for one part, in milliseconds; a slower part is abandoned. The comment on GitHub has its own limit of 30
 * seconds.
 */
const PART_MS = 40_000

/** Never throws. */
export async function publish(publication: Publication): Promise<void> {
  const { report, log, folder, site } = publication
  const part = partsOf(publication)
  await part('The error', () => {
    showError(report().error, log)
  })
  // A run that timed out may have left unfinished commands, and the proxies that it used.
  await part('The end of helm and kubectl', killCommands)
  if (folder !== undefined)
    // Post tries again to remove what cannot be removed now.
    await part('The removal of the private folder', async () => {
      await removeFolder(folder)
    })
  if (site !== undefined)
    await part('The comment on GitHub', async () => {
      await site.publish(report())
    })
  await keepReport(publication, part)
  const { error, verdict } = report()
  if (error === undefined) log.info(`verdict: ${verdict}`)
}

/**
 * Writes plan file, summary, report file, report page and outputs. The report comes late, so that it contains early
 * failures.
 */
async function keepReport({ report, runnerTemp, summaryFile }: Publication, part: Part): Promise<void> {
  const id = crypto.randomUUID()
  const path = (what: string, extension = 'json'): string => {
    if (runnerTemp === undefined) throw new Error('RUNNER_TEMP is not set')
    return join(runnerTemp, `ks-helm-deploy-${what}-${id}.${extension}`)
  }
  const planFile = await part('The plan file', async () => {
    const plan = planOf(report())
    return plan && (await writeWhole(path('plan'), jsonOf(plan)))
  })
  if (summaryFile !== undefined)
    await part('The job summary', () => {
      appendWhole(summaryFile, renderSummary(report()))
    })
  const reportFile = await part('The report file', async () => writeWhole(path('report'), jsonOf(report())))
  const page = await part('The report page', async () => {
    const { renderPage } = await import(/* webpackChunkName: 'page' */ '../view/page/document.ts')
    return await writeWhole(path('report', 'html'), renderPage(report()))
  })
  await part('The outputs', () => {
    writeOutputs(report(), { report: reportFile, page, plan: planFile })
  })
}

type Part = <T>(what: string, body: () => Promise<T> | T) => Promise<T | undefined>

/** Runs one part. @returns undefined when it failed or took too long */
function partsOf({ warn }: Publication): Part {
  return async (what, body) => {
    let limit: NodeJS.Timeout | undefined
    const overdue = new Promise<never>((_resolve, reject) => {
      limit = setTimeout(() => {
        reject(new Error('it took too long'))
      }, PART_MS)
    })
    try {
      return await Promise.race([(async () => await body())(), overdue])
    } catch (error) {
      warn(`${what} failed: ${messageOf(error)}`)
      return undefined
    } finally {
      clearTimeout(limit)
    }
  }
}

/** The only annotation that names cause and remedy. */
function showError(error: ReportedError | undefined, log: Log): void {
  if (error === undefined) return
  // First of all: the step is red even if nothing can be shown.
  markFailed()
  log.error(error.code, annotationOf(error))
  for (const text of detailsOf(error)) log.info(text)
}

/** Undefined when there is no plan to keep. */
function planOf({ plan, planned }: Redacted<Report>): PlanFile | undefined {
  if (plan === undefined || planned === undefined) return undefined
  return { schemaVersion: PLAN_SCHEMA_VERSION, ...planned, changes: plan.changes }
}

function jsonOf(document: object): string {
  return `${JSON.stringify(document, undefined, 2)}\n`
}

/** @returns the path; removes an incomplete file */
async function writeWhole(path: string, document: string): Promise<string> {
  try {
    await writeFile(path, document, { mode: 0o600, flag: 'wx' })
    return path
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined)
    throw error
  }
}
