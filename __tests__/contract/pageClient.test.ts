/** Script and style of the report page are those of their sources. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { clientFiles, clientFilesPath } from '../../scripts/lib/pageClient.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

test('src/view/page/clientFiles.ts is what the sources build today', async () => {
  const isFresh = readFileSync(clientFilesPath(ROOT), 'utf8') === (await clientFiles(ROOT))
  expect({ isFresh, remedy: 'npm run build' }).toEqual({ isFresh: true, remedy: 'npm run build' })
})
