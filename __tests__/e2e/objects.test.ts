/** Which objects of a chart arrive in the clusters, and which leave them; soak/ has more of it, and the other helms. */
import { objectTests } from './objectTests.ts'

objectTests(['v36'], 'few')
