/** The plan that a deploy must match: the input `plan-file`. */
import { statSync } from 'node:fs'
import { ActionError } from '../lib/errors.ts'
import { FileRefused } from '../lib/files/realFile.ts'
import { MOST_PLAN_BYTES, parsePlanFile, type PlannedDeploy } from '../report/planFile.ts'
import { quote } from './faults.ts'
import type { Given } from './given.ts'
import { readText } from '../lib/files/anyFile.ts'
import { whyNot, type Workspace } from './workspace.ts'

/** Undefined when none is given, and after a fault. An artifact may be unpacked outside the workspace. */
export function readPlanned(given: Given, workspace: Workspace): PlannedDeploy | undefined {
  const path = given.text('plan-file')
  if (path === undefined) return undefined
  const located = workspace.locateAnywhere(path)
  if (located.kind !== 'file') {
    given.fault(
      'plan-file',
      `${quote(path)}, ${whyNot(located)}`,
      'Give the path to which this job downloaded the plan.'
    )
    return undefined
  }
  if (statSync(located.path).size > MOST_PLAN_BYTES) {
    given.fault(
      'plan-file',
      `${quote(path)}, which is larger than any plan`,
      'Give the file that `command: plan` wrote.'
    )
    return undefined
  }
  try {
    return parsePlanFile(readText(located.path))
  } catch (error) {
    if (error instanceof FileRefused)
      given.fault(
        'plan-file',
        `${quote(path)}, which ${error.message}`,
        'Give the file that `command: plan` wrote.'
      )
    else if (error instanceof ActionError)
      given.fault('plan-file', `${quote(path)}: ${error.message}`, error.remedy)
    else throw error
    return undefined
  }
}
