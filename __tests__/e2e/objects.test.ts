/** Which objects of a chart arrive in the clusters, and which leave them; soak/ has the other helms. */
import { objectTests } from './objectTests.ts'

objectTests(['v36'])
