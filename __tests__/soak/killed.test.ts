/** All moments at which a run is killed, with Leases that run out as they do in production. */
import { killedTests } from '../e2e/killedCases.ts'

killedTests('all')
