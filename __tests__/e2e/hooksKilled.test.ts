/** Three moments of a hook at which a deploy is killed; all of them: soak/hooksKilled.test.ts. */
import { hooksKilledTests } from './hooksKilledCases.ts'

hooksKilledTests('few')
