/** All moments of a hook at which a deploy is killed or cancelled. */
import { hooksKilledTests } from '../e2e/hooksKilledCases.ts'

hooksKilledTests('all')
