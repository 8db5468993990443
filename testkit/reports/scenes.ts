/** The runs that are rendered in a browser: for the suite `pages`, and for the pictures of the docs. */
import type { Report } from '../../src/report/report.ts'
import { FAILED_IN_ONE, MANY, PARTIAL_OFFLINE, READY, SKIPPED_FORK, UNVERIFIED } from './deploys.ts'
import { FAILED_HOOK } from './hooks.ts'
import { DESTRUCTIVE_PLAN, PLAN } from './plans.ts'
import { REMOVAL, SWEEP } from './removals.ts'

export const SCENES = {
  ready: READY,
  failed: FAILED_IN_ONE,
  unverified: UNVERIFIED,
  partial: PARTIAL_OFFLINE,
  many: MANY,
  hook: FAILED_HOOK,
  plan: PLAN,
  destructive: DESTRUCTIVE_PLAN,
  removal: REMOVAL,
  sweep: SWEEP,
  skipped: SKIPPED_FORK
} as const satisfies Readonly<Record<string, Report>>

export type SceneName = keyof typeof SCENES
