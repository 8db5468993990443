/**
 * The WDS is lost for a while: every run goes through. Each run is held at its moment until the WDS is stopped, and goes on
 * before it is started again, so that all of them meet a WDS that does not answer.
 */
import { deploy, withoutChart, type Inputs } from '../../../testkit/deployment.ts'
import { freshName } from '../../../testkit/fresh.ts'
import type { StepOptions, StepResult } from '../../../testkit/runAction.ts'
import { assignedSandbox, startE2eSandbox, type Sandbox } from '../../../testkit/sandbox.ts'
import { withSilentWebhook } from '../../../testkit/silentWebhook.ts'

/** A run that waits at its moment. */
interface Held {
  /** Resolves when it is there, or has ended before. */
  readonly there: Promise<unknown>
  readonly goOn: () => void
  readonly done: Promise<StepResult>
}

let sandbox: Sandbox
/** By the name of the test. */
const runs = new Map<string, Held>()
const back = Promise.withResolvers<undefined>()

beforeAll(async () => {
  sandbox = await assignedSandbox()
  const namespace = freshName('removed')
  await deploy(sandbox, { release: 'web', namespace })
  for (const phase of ['Lock', 'Apply', 'Binding'])
    runs.set(phase, heldAt({ namespace: freshName('lost') }, `::group::${phase}`))
  runs.set('removal', heldAt({ ...withoutChart('uninstall'), namespace }, 'release web is uninstalled'))
  runs.set('Helm', heldInHelm(freshName('helm')))
  await Promise.all([...runs.values()].map(async ({ there }) => await there))
  await sandbox.control('stop', 'wds-apiserver')
  for (const { goOn } of runs.values()) goOn()
  await sandbox.control('start', 'wds-apiserver')
  back.resolve(undefined)
})
afterAll(async () => {
  // KubeStellar asks an API server that was away again after ever longer pauses.
  await sandbox.control('stop', 'kubestellar', 'transport')
  await startE2eSandbox(sandbox.name)
})

/** Stops the run itself at a line of its log. */
function heldAt(inputs: Inputs, line: string): Held {
  const there = Promise.withResolvers<undefined>()
  const goOn = Promise.withResolvers<undefined>()
  const step: StepOptions = {
    onLine: (told, running) => {
      if (told !== line) return
      running.kill('SIGSTOP')
      there.resolve(undefined)
    },
    during: async running => {
      await goOn.promise
      running.kill('SIGCONT')
    }
  }
  return held(there.promise, goOn, deploy(sandbox, { release: 'web', ...inputs }, { step }))
}

/** Helm hangs until the WDS is stopped. The webhook is removed when the WDS is back. */
function heldInHelm(namespace: string): Held {
  const there = Promise.withResolvers<undefined>()
  const done = withSilentWebhook(sandbox, namespace, 'CREATE', async hanging => {
    const deployed = deploy(sandbox, { release: 'web', namespace })
    await hanging()
    there.resolve(undefined)
    await back.promise
    return { deployed }
  })
  return held(
    there.promise,
    Promise.withResolvers(),
    done.then(async ({ deployed }) => await deployed)
  )
}

function held(
  there: Promise<undefined>,
  goOn: PromiseWithResolvers<undefined>,
  done: Promise<StepResult>
): Held {
  // Its test reports an error.
  const ended = done.catch(() => undefined)
  return {
    there: Promise.race([there, ended]),
    goOn: () => {
      goOn.resolve(undefined)
    },
    done
  }
}

async function resultOf(name: string): Promise<StepResult> {
  const run = runs.get(name)
  if (run === undefined) throw new Error(`${name} was not started`)
  return await run.done
}

test.each(['Lock', 'Apply', 'Binding'])('at "%s" of a deploy: it goes through', async phase => {
  const { outputs } = await resultOf(phase)
  expect(outputs).toMatchObject({ verdict: 'ready', revision: '1' })
})

test('while Helm is at work: it is repeated, from a release that is not pending', async () => {
  const { outputs, log } = await resultOf('Helm')
  expect(log).toContain('the WDS is lost: Helm goes on when it answers again')
  expect(outputs).toMatchObject({ verdict: 'ready', 'release-status': 'deployed', revision: '2' })
})

test('while a removal waits: it goes through', async () => {
  const { outputs } = await resultOf('removal')
  expect(outputs['verdict']).toBe('removed')
})
