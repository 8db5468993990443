/** Ten secrets, each command, each way to end: none shows in any spelling, wherever somebody may read. */
import { secretsTests } from '../e2e/secretsCases.ts'

secretsTests('all')
