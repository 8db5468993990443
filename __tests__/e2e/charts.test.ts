/** Where charts come from; soak/ has the other helms. */
import { chartTests } from './chartTests.ts'

chartTests(['v36'], ['v36'])
