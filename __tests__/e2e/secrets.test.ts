/** Each command and each way to end once: secrets are in the clusters, and nowhere else. All of them: soak/secrets. */
import { secretsTests } from './secretsCases.ts'

secretsTests('few')
