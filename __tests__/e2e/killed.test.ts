/** One moment of each kind at which a run is killed; all of them: soak/killed.test.ts. */
import { killedTests } from './killedCases.ts'

killedTests('few')
