/** The result of a hook, written to Helm's own object in the WDS. */
import { askForm, writeFinished } from '../../../src/hooks/writeStatus.ts'
import type { JobForm } from '../../../src/hooks/finishedStatus.ts'
import { ApiError, UnreachableError, type KubeClient } from '../../../src/kubernetes/api/client.ts'
import { JOBS, PODS } from '../../../src/kubernetes/kinds.ts'
import { apiPath, type KubeObject } from '../../../src/kubernetes/objects.ts'
import { arrayAt, stringAt } from '../../../src/lib/json.ts'
import { object } from '../../../testkit/fakeRun.ts'
import { ObjectStore } from '../../../testkit/objectStore.ts'

const JOB = object('batch/v1', 'Job', 'migrate', { uid: 'uid-1' }, { spec: { completions: 1 } })
const POD = object('v1', 'Pod', 'check', { uid: 'uid-2' }, { status: { phase: 'Pending' } })
const PATH = apiPath(JOBS, 'shop', 'migrate')
const POD_PATH = apiPath(PODS, 'shop', 'check')
const SUCCEEDED = { outcome: 'succeeded', message: 'in all clusters' } as const
const FAILED = { outcome: 'failed', message: 'Failed in cluster wec2: exit code 1' } as const

const conditionsOf = (found: KubeObject | undefined): readonly unknown[] =>
  arrayAt(found, 'status', 'conditions').map(condition => stringAt(condition, 'type'))

/** A server with another way to replace. */
const replacing = (store: ObjectStore, replace: KubeClient['replace']): KubeClient => ({
  ...store.client,
  replace
})

test('a Job that succeeded: only its status is written', async () => {
  const wds = new ObjectStore([JOB])
  await writeFinished(wds.client, JOB, SUCCEEDED, 'announced')
  expect(wds.writes.map(({ verb, path }) => `${verb} ${path}`)).toEqual([`replace ${PATH}/status`])
  const found = await wds.client.get(PATH)
  expect(conditionsOf(found)).toEqual(['SuccessCriteriaMet', 'Complete'])
  expect(found).toMatchObject({ metadata: { uid: 'uid-1' }, spec: { completions: 1 } })
})

test('a Pod that failed', async () => {
  const wds = new ObjectStore([POD])
  await writeFinished(wds.client, POD, FAILED, 'announced')
  expect(wds.writes.map(({ path }) => path)).toEqual([`${POD_PATH}/status`])
  expect(await wds.client.get(POD_PATH)).toMatchObject({
    status: { phase: 'Failed', reason: 'HookFailed', message: FAILED.message }
  })
})

test('what others have written meanwhile stays', async () => {
  const wds = new ObjectStore([{ ...JOB, metadata: { ...JOB.metadata, labels: { late: 'yes' } } }])
  await writeFinished(wds.client, JOB, FAILED, 'plain')
  expect(await wds.client.get(PATH)).toMatchObject({ metadata: { labels: { late: 'yes' } } })
})

describe('a conflict', () => {
  const changedBy = (times: number) => {
    const wds = new ObjectStore([JOB])
    let tries = 0
    const client = replacing(wds, async (path, written) => {
      tries += 1
      if (tries <= times) wds.put({ ...JOB, metadata: { ...JOB.metadata, labels: { tries: String(tries) } } })
      return await wds.client.replace(path, written)
    })
    return { wds, client, tries: () => tries }
  }

  test('it is read again', async () => {
    const { wds, client, tries } = changedBy(9)
    await writeFinished(client, JOB, SUCCEEDED, 'announced')
    expect(tries()).toBe(10)
    expect(await wds.client.get(PATH)).toMatchObject({ metadata: { labels: { tries: '9' } } })
    expect(wds.writes).toHaveLength(1)
  })

  test('not for ever', async () => {
    const { client, tries } = changedBy(10)
    await expect(writeFinished(client, JOB, SUCCEEDED, 'announced')).rejects.toMatchObject({ status: 409 })
    expect(tries()).toBe(10)
  })
})

describe('a form that is refused', () => {
  const accepting = (accepted: readonly number[]) => {
    const wds = new ObjectStore([JOB])
    const seen: number[] = []
    const client = replacing(wds, async (path, written) => {
      const { length } = conditionsOf(written)
      seen.push(length)
      if (!accepted.includes(length))
        throw new ApiError(422, 'Invalid', `status.conditions: cannot set ${length}`)
      return await wds.client.replace(path, written)
    })
    return { client, seen }
  }

  test.each<[JobForm, number]>([
    ['announced', 2],
    ['plain', 1]
  ])('%s: then the other', async (form, length) => {
    const { client, seen } = accepting([3 - length])
    await writeFinished(client, JOB, FAILED, form)
    expect(seen).toEqual([length, 3 - length])
  })

  test('both: the answer to the first', async () => {
    const { client, seen } = accepting([])
    await expect(writeFinished(client, JOB, FAILED, 'announced')).rejects.toMatchObject({
      status: 422,
      message: 'status.conditions: cannot set 2'
    })
    expect(seen).toEqual([2, 1])
  })

  test('a Pod has no other', async () => {
    const refusal = new ApiError(422, 'Invalid', 'status.phase')
    const wds = new ObjectStore([POD]).refuseApply(`${POD_PATH}/status`, refusal)
    await expect(writeFinished(wds.client, POD, FAILED, 'announced')).rejects.toBe(refusal)
  })
})

describe('nothing is written', () => {
  const ended = (type: string): KubeObject => ({
    ...JOB,
    status: { conditions: [{ type, status: 'True' }] }
  })

  test.each<[string, readonly KubeObject[]]>([
    ['to a Job that has ended this way', [ended('Complete')]],
    ['to one that Helm has deleted', []],
    ['to another of this name', [{ ...JOB, metadata: { ...JOB.metadata, uid: 'uid-9' } }]]
  ])('%s', async (_what, objects) => {
    const wds = new ObjectStore(objects)
    await writeFinished(wds.client, JOB, SUCCEEDED, 'announced')
    expect(wds.writes).toEqual([])
  })

  test('to one that Helm deletes in between', async () => {
    const wds = new ObjectStore([JOB]).refuseApply(
      `${PATH}/status`,
      new ApiError(404, 'NotFound', 'jobs.batch "migrate" not found')
    )
    await writeFinished(wds.client, JOB, SUCCEEDED, 'announced')
    expect(wds.writes).toEqual([])
  })

  test('but to one that has ended in the other way', async () => {
    const wds = new ObjectStore([ended('Failed')])
    await writeFinished(wds.client, JOB, SUCCEEDED, 'announced')
    expect(wds.writes).toHaveLength(1)
  })
})

describe('errors', () => {
  test.each([PATH, `${PATH}/status`])('no right on %s', async path => {
    const refusal = new ApiError(403, 'Forbidden', 'cannot update resource "jobs/status"')
    const wds = new ObjectStore([JOB])
    if (path === PATH) wds.refuse(path, refusal)
    else wds.refuseApply(path, refusal)
    await expect(writeFinished(wds.client, JOB, SUCCEEDED, 'announced')).rejects.toMatchObject({
      code: 'HOOK_FORBIDDEN',
      cause: refusal
    })
  })

  test('no answer', async () => {
    const lost = new UnreachableError('connection refused')
    const wds = new ObjectStore([JOB]).refuseApply(`${PATH}/status`, lost)
    await expect(writeFinished(wds.client, JOB, SUCCEEDED, 'announced')).rejects.toBe(lost)
  })
})

describe('the form of a WDS', () => {
  const answering = (json: () => Promise<unknown>) => ({ json }) as unknown as KubeClient

  test('by its version', async () => {
    const asked: string[] = []
    const json = async (path: string) => await Promise.resolve(asked.push(path) && { gitVersion: 'v1.30.2' })
    expect(await askForm({ json } as unknown as KubeClient)).toBe('plain')
    expect(asked).toEqual(['/version'])
  })

  test('the newer one where the version is hidden', async () => {
    const hidden = async () => await Promise.reject(new ApiError(403, 'Forbidden', 'no'))
    expect(await askForm(answering(hidden))).toBe('announced')
    expect(await askForm(answering(async () => await Promise.resolve('none')))).toBe('announced')
  })

  test('none where nothing answers', async () => {
    const lost = new UnreachableError('no')
    await expect(askForm(answering(async () => await Promise.reject(lost)))).rejects.toBe(lost)
  })
})
