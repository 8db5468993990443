/** What a cluster shows of a hook: its attempts, and the log of its newest Pod. */
import { traceOf } from '../../../src/hooks/trace.ts'
import type { KubeClient, Query } from '../../../src/kubernetes/api/client.ts'
import { JOBS, PODS } from '../../../src/kubernetes/kinds.ts'
import type { KubeObject } from '../../../src/kubernetes/objects.ts'
import { object } from '../../../testkit/fakeRun.ts'
import { ObjectStore } from '../../../testkit/objectStore.ts'

const JOB = { type: JOBS, namespace: 'shop', name: 'migrate-5f0c' }

/** The labels that an API server gives a Job and its Pods. */
const LABELS = {
  'before 1.27': { 'controller-uid': 'u1', 'job-name': JOB.name },
  'from 1.27 on': {
    'controller-uid': 'u1',
    'job-name': JOB.name,
    'batch.kubernetes.io/controller-uid': 'u1',
    'batch.kubernetes.io/job-name': JOB.name
  }
}

const job = (selector: Readonly<Record<string, string>>, status: object): KubeObject =>
  object('batch/v1', 'Job', JOB.name, {}, { spec: { selector: { matchLabels: selector } }, status })

const pod = (name: string, labels: Readonly<Record<string, string>>, second: number): KubeObject =>
  object('v1', 'Pod', name, { labels, creationTimestamp: `2026-01-02T03:04:0${second}Z` })

/** Each Pod's log is its name. */
function cluster(...objects: readonly KubeObject[]): KubeClient {
  const { client } = new ObjectStore(objects)
  const text = (path: string, { tailLines }: Query = {}): Promise<string> =>
    Promise.resolve(`${path.split('/').at(-2) ?? ''} secret ${tailLines ?? ''}\n`)
  return Object.assign(Object.create(client) as KubeClient, { text })
}

const redact = (text: string): string => text.replaceAll('secret', '***')

test.each<[version: string, labels: Readonly<Record<string, string>>]>(Object.entries(LABELS))(
  'of a Job: how many Pods it had, and the log of the newest, in clusters %s',
  async (version, labels) => {
    const key = version === 'before 1.27' ? 'controller-uid' : 'batch.kubernetes.io/controller-uid'
    const client = cluster(
      job({ [key]: 'u1' }, { failed: 2, active: 1 }),
      pod('migrate-5f0c-b', labels, 3),
      pod('migrate-5f0c-c', labels, 4),
      pod('migrate-5f0c-a', labels, 2),
      pod('other', { [key]: 'u2', 'job-name': 'other' }, 5)
    )
    expect(await traceOf(JOB, client, redact)).toEqual({ attempts: 3, logs: ['migrate-5f0c-c *** 100'] })
  }
)

test('of a Job whose Pods are gone, only how many there were', async () => {
  const client = cluster(job({ 'controller-uid': 'u1' }, { failed: 1 }))
  expect(await traceOf(JOB, client, redact)).toEqual({ attempts: 1, logs: [] })
})

test('of a Pod: its own log', async () => {
  const client = cluster(pod('smoke', {}, 1))
  const copy = { type: PODS, namespace: 'shop', name: 'smoke' }
  expect(await traceOf(copy, client, redact)).toEqual({ attempts: 1, logs: ['smoke *** 100'] })
})

test('of a hook that is not there, or of a cluster that refuses: nothing', async () => {
  const nothing = { attempts: undefined, logs: [] }
  expect(await traceOf(JOB, cluster(), redact)).toEqual(nothing)
  const refusing = { get: () => Promise.reject(new Error('forbidden')) } as unknown as KubeClient
  expect(await traceOf(JOB, refusing, redact)).toEqual(nothing)
})
