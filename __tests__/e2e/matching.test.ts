/**
 * Our matching against that of KubeStellar's binding controller, with one seed; `KS_E2E_SEED` gives another one. Ten
 * more are in soak/.
 */
import { matchingTests } from './matchingTests.ts'

matchingTests(Number(process.env['KS_E2E_SEED'] ?? '1'), 20)
