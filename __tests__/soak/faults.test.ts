/** Each agent of a cluster is away, at a first deploy and at an upgrade, judged by each source. */
import { agentsTests } from '../timed/faults/agentsCases.ts'

agentsTests('all')
