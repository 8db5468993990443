/** An agent of a cluster is away, each source once; each agent by each source: soak/faults.test.ts. */
import { agentsTests } from './agentsCases.ts'

agentsTests('few')
