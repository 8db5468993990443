/** Our matching against that of KubeStellar's binding controller, with ten seeds that e2e/ does not have. */
import { matchingTests } from '../e2e/matchingTests.ts'

const SEEDS = Array.from({ length: 10 }, (_, index) => index + 2)

for (const seed of SEEDS) {
  describe(`KS_E2E_SEED=${seed}`, () => {
    matchingTests(seed, 20)
  })
}
