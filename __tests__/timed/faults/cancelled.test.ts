/** A job that is cancelled while a part of KubeStellar is away: it ends soon, and leaves no more than its report. */
import { deployRed } from '../../../testkit/deployment.ts'
import { freshName } from '../../../testkit/fresh.ts'
import { deploysAgain } from '../../../testkit/outOfTime.ts'
import { assignedSandbox, startE2eSandbox, type Sandbox } from '../../../testkit/sandbox.ts'
import { REPORT_FILES } from '../../../testkit/reportFiles.ts'
import { errorOf } from '../../../testkit/stepResult.ts'

let sandbox: Sandbox
let namespace: string

beforeAll(async () => {
  sandbox = await assignedSandbox()
})
beforeEach(() => {
  namespace = freshName('faults')
})
afterAll(async () => {
  // KubeStellar asks an API server that was away again after ever longer pauses.
  await sandbox.control('stop', 'kubestellar', 'transport')
  await startE2eSandbox(sandbox.name)
})

test('the transport controller is away, and the job is cancelled while the Binding is waited for', async () => {
  await sandbox.control('stop', 'transport')
  let [begin, end] = [Infinity, 0]
  const step = await deployRed(
    sandbox,
    { release: 'web', namespace },
    {
      step: {
        onLine: (line, running) => {
          end = performance.now()
          if (!/ 5 of 5 objects .* transport not there yet$/.test(line)) return
          begin = end
          running.kill('SIGINT')
        }
      }
    }
  )
  expect(errorOf(step)).toMatchObject({
    code: 'INTERRUPTED',
    message: expect.stringContaining("KubeStellar's transport") as string
  })
  expect(end - begin).toBeLessThan(3000)
  expect(step.processesLeft).toEqual([])
  expect(step.tempLeft).toEqual(REPORT_FILES)
  await sandbox.control('start', 'transport')
  await deploysAgain(sandbox, { namespace })
})

test('a WDS that hangs while the job is cancelled', async () => {
  let [begin, end] = [Infinity, 0]
  const come = Promise.withResolvers<undefined>()
  const step = await deployRed(
    sandbox,
    { release: 'web', namespace },
    {
      step: {
        onLine: line => {
          end = performance.now()
          if (line === '::group::Helm') come.resolve(undefined)
        },
        during: async running => {
          await come.promise
          await sandbox.control('suspend', 'wds-apiserver')
          begin = performance.now()
          running.kill('SIGINT')
        }
      }
    }
  )
  expect(errorOf(step).code).toBe('INTERRUPTED')
  expect(end - begin).toBeLessThan(7500)
  expect(step.processesLeft).toEqual([])
  expect(step.tempLeft).toEqual(REPORT_FILES)
})
