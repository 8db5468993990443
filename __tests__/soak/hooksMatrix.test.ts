/** Each event with each Helm and each kind of evidence, in three clusters. */
import { LAYERS } from '../../testkit/npmTools.ts'
import { parallelTests } from '../../testkit/parallelTests.ts'
import { EVIDENCES, walk } from '../e2e/hookWalkCases.ts'
import type { Move } from '../e2e/hookWalkObjects.ts'
import { CLUSTERS, EVERYWHERE, sandbox, useGuardSandbox } from './guardSandbox.ts'

const MOVES: readonly Move[] = ['install', 'upgrade', 'failed upgrade', 'rollback', 'test', 'uninstall']
const WALK_MS = 1_200_000

useGuardSandbox()
const { parallel } = parallelTests('hooks-matrix')

for (const layer of LAYERS)
  for (const evidence of EVIDENCES)
    parallel(
      `Helm of ${layer}, observed through the ${evidence}`,
      async namespace => {
        const release = { sandbox, wecs: CLUSTERS, namespace, inputs: EVERYWHERE }
        await walk({ ...release, layer, evidence, extent: 'all' }, MOVES)
      },
      WALK_MS
    )
