/**
 * The status of a hook that has ended is accepted by the API servers of each version: their own code reads it, with the
 * defaults and feature gates of that version.
 */
import { isDeepStrictEqual } from 'node:util'
import {
  finishedJobStatus,
  finishedPodStatus,
  formOf,
  hasEnded,
  type HookOutcome,
  type JobForm
} from '../../src/hooks/finishedStatus.ts'
import type { JsonObject } from '../../src/lib/json.ts'
import type { KubeObject } from '../../src/kubernetes/objects.ts'
import { JobStatusRules, VERSIONS } from '../../testkit/jobStatus.ts'
import { FAULTS, impossibleIn, isStrict, JOBS, PODS, refusedOtherForm } from './hookStatusCases.ts'

const OUTCOMES: readonly HookOutcome[] = ['succeeded', 'failed']
const MESSAGE = 'Failed in cluster wec2: container migrate exited with code 1'
const BUILD_MS = 1_200_000

/** One object with the status that this action writes. */
interface Written {
  readonly title: string
  readonly outcome: HookOutcome
  readonly old: KubeObject
  readonly new: KubeObject
}

const statusOf = (old: KubeObject, outcome: HookOutcome, form: JobForm): JsonObject =>
  old.kind === 'Pod'
    ? finishedPodStatus(old, outcome, MESSAGE)
    : finishedJobStatus(old, outcome, { form, now: Date.now(), message: MESSAGE })

describe.each(VERSIONS)('%s', version => {
  const rules = new JobStatusRules(version)
  const own = formOf(`${version}.0`)
  const other: JobForm = own === 'plain' ? 'announced' : 'plain'
  /** Each object of the tables as this version stores it, with the status that it has before. */
  const stored = new Map<string, KubeObject>()

  beforeAll(async () => {
    await rules.build()
    const cases = [...JOBS, ...PODS]
    const answers = await rules.ask(cases.map(({ object }) => ({ create: object })))
    expect(
      answers.flatMap(({ error }, index) => (error === undefined ? [] : [[cases[index]?.title, error]]))
    ).toEqual([])
    const updates = cases.flatMap(({ title, status }, index) => {
      const { object } = answers[index] ?? {}
      if (object === undefined) throw new Error(`${title} is not stored`)
      if (status === undefined) stored.set(title, object)
      return status === undefined ? [] : [{ title, old: object, new: { ...object, status } }]
    })
    const results = await rules.ask(updates.map(({ old, new: sent }) => ({ old, new: sent })))
    for (const [index, { title }] of updates.entries()) {
      const { object } = results[index] ?? {}
      if (object !== undefined) stored.set(title, object)
    }
    const impossible = updates.filter(({ title }) => !stored.has(title)).map(({ title }) => title)
    expect(impossible).toEqual(impossibleIn(version))
  }, BUILD_MS)
  afterAll(() => {
    rules.remove()
  })

  const written = (cases: typeof JOBS, form: JobForm): readonly Written[] =>
    cases.flatMap(({ title, only }) => {
      const old = stored.get(title)
      if (old === undefined) return []
      return OUTCOMES.filter(outcome => only === undefined || only === outcome).map(outcome => {
        return { title, outcome, old, new: { ...old, status: statusOf(old, outcome, form) } }
      })
    })

  /** `TITLE, OUTCOME: ERROR` of those that the server refuses, or stores with another end. */
  const refused = async (all: readonly Written[]): Promise<readonly string[]> => {
    const answers = await rules.ask(all.map(({ old, new: sent }) => ({ old, new: sent })))
    return answers.flatMap(({ object, error }, index) => {
      const { title, outcome } = all[index] ?? {}
      const isRight = object !== undefined && outcome !== undefined && hasEnded(object, outcome)
      return isRight ? [] : [`${title}, ${outcome}: ${error ?? 'has not ended'}`]
    })
  }

  test(`accepts the form of its version, ${own}`, async () => {
    const all = written(JOBS, own)
    expect(all.length).toBeGreaterThan(80)
    expect(await refused(all)).toEqual([])
  })

  test('and refuses the other where it knows it as wrong', async () => {
    const right = written(JOBS, own)
    const all = written(JOBS, other).filter(
      ({ new: sent }, index) => !isDeepStrictEqual(conditionTypes(sent), conditionTypes(right[index]?.new))
    )
    const expected = all.filter(({ outcome }) => refusedOtherForm(version).includes(outcome))
    const wrong = await refused(all)
    expect(wrong.map(line => line.replace(/: .*$/s, ''))).toEqual(
      expected.map(({ title, outcome }) => `${title}, ${outcome}`)
    )
    for (const line of wrong) expect(line).toMatch(/SuccessCriteriaMet|FailureTarget/)
  })

  test('accepts Pods', async () => {
    const all = written(PODS, own)
    expect(await refused(all)).toEqual([])
    const wrong = all.map(each => changed(each, { nominatedNodeName: 'no name' }))
    expect(await refused(wrong)).toHaveLength(all.length)
  })

  test('refuses counts below zero', async () => {
    const all = written(JOBS, own).map(each => changed(each, { active: -1 }))
    expect(await refused(all)).toHaveLength(all.length)
  })

  test.each(Object.entries(FAULTS))(
    `${isStrict(version) ? 'refuses' : 'does not read'} %s`,
    async (_what, fault) => {
      const plain = written(JOBS, own)
        .slice(0, 1)
        .map(each => changed(each, fault))
      expect(await refused(plain)).toHaveLength(isStrict(version) ? 1 : 0)
    }
  )
})

const statusIn = (object: KubeObject | undefined): JsonObject => (object?.['status'] ?? {}) as JsonObject
const conditionTypes = (object: KubeObject | undefined): readonly unknown[] =>
  ((statusIn(object)['conditions'] ?? []) as readonly JsonObject[]).map(({ type }) => type)
const changed = (written: Written, fault: object): Written => ({
  ...written,
  new: { ...written.new, status: { ...statusIn(written.new), ...fault } }
})
