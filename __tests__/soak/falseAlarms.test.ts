/** Healthy deploys and upgrades are green from each source of evidence, also when Pods take their time: 60 deploys. */
import { assignedSandbox, type Sandbox } from '../../testkit/sandbox.ts'
import { deployHealthy, FAST, LIMIT_MS, SLOW } from './falseAlarmsCases.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await assignedSandbox()
})

test.each(['its', 'wecs', 'wds'] as const)(
  '20 deploys, seen through %s',
  async source => {
    const seen = await deployHealthy(sandbox, source, [FAST, SLOW, FAST, SLOW])
    expect(seen).toEqual({ deploys: 20, wrong: [] })
  },
  LIMIT_MS
)
