import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { LAYERS, npmTools } from '../../testkit/npmTools.ts'

const run = promisify(execFile)

test.each(LAYERS)(
  'the programs of layer %s are of the versions that are written down for them',
  async layer => {
    const tools = await npmTools(layer)
    const helm = await run(tools.helm, ['version', '--template', '{{.Version}}'])
    expect(helm.stdout).toBe(`v${tools.helmVersion}`)
    const kubectl = await run(tools.kubectl, ['version', '--client', '-o', 'json'])
    expect(kubectl.stdout).toContain(`"gitVersion": "v${tools.kubectlVersion}"`)
  },
  30_000
)
