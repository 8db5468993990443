/** Where charts come from, with the oldest helm that is supported and the newest; soak/ has them all. */
import { chartTests } from './chartTests.ts'

chartTests(['v31', 'v36'], ['v36'])
