/** What is due, and what only looks like it. */
import { answersOf, judgeOne, type Answers } from '../../../src/commands/judgeDue.ts'
import { readOwned, type OwnedRelease } from '../../../src/policies/ownedReleases.ts'
import { GitHubError, type GitHub } from '../../../src/github/api.ts'
import { DUE, type Due } from '../../../src/inputs/groups/lifetime.ts'
import type { KubeClient } from '../../../src/kubernetes/api/client.ts'
import { originOf } from '../../../testkit/origin.ts'
import type { Ownership } from '../../../src/policies/ownership.ts'

const NOW = '2026-11-26T12:00:00.000Z'
const UNKNOWN = { unknown: 'GitHub does not answer' }

function owned(more: Partial<Ownership>, namespace = 'shop'): OwnedRelease {
  const ownership = {
    repositoryId: '42',
    repository: 'acme/shop',
    run: '',
    pullRequest: undefined,
    branch: '',
    chart: 'web-1.0.0',
    expires: undefined,
    isPreview: false,
    ...more
  }
  return { release: 'web', namespace, policy: `web.${namespace}`, ownership }
}

function answers(more: Partial<Answers> = {}): Answers {
  return {
    pullRequest: () => Promise.resolve(UNKNOWN),
    branch: () => Promise.resolve(UNKNOWN),
    ...more
  }
}

async function judged(entry: OwnedRelease, known = answers(), remove: readonly Due[] = DUE): Promise<string> {
  const { isDue, why } = await judgeOne(entry, { remove: new Set(remove), protect: ['prod-*'] }, NOW, known)
  return `${isDue ? 'due' : 'kept'}: ${why}`
}

test('what has expired is due, what has not is not, and a time that cannot be read is none', async () => {
  const past = owned({ expires: '2026-11-26T11:59:59.999Z' })
  await expect(judged(past)).resolves.toBe('due: expired at 2026-11-26T11:59:59.999Z')
  await expect(judged(past, answers(), ['closed-pull-requests'])).resolves.toMatch(/^kept/)
  await expect(judged(owned({ expires: '2026-11-26T12:00:00.001Z' }))).resolves.toMatch(
    /^kept: it expires at/
  )
  await expect(judged(owned({ expires: 'soon' }))).resolves.toMatch(/^kept/)
  await expect(judged(owned({}))).resolves.toBe('kept: it lives on')
})

test('a closed pull request takes its preview along, and nothing that is no preview', async () => {
  const closed = answers({ pullRequest: () => Promise.resolve('closed') })
  const preview = owned({ isPreview: true, pullRequest: 7, expires: '2027-01-01T00:00:00Z' })
  await expect(judged(preview, closed)).resolves.toBe('due: pull request 7 is closed')
  await expect(judged(owned({ pullRequest: 7 }), closed)).resolves.toBe('kept: it lives on')
  await expect(judged(preview, closed, ['expired'])).resolves.toMatch(/^kept/)
  await expect(judged(preview)).resolves.toBe('kept: GitHub does not answer')
})

test('a deleted branch takes its preview along', async () => {
  const preview = owned({ isPreview: true, branch: 'feature/x' })
  const gone = answers({ branch: () => Promise.resolve('gone') })
  await expect(judged(preview, gone)).resolves.toBe('due: branch feature/x is deleted')
  await expect(judged(preview)).resolves.toBe('kept: GitHub does not answer')
})

test('a protected namespace outlasts everything', async () => {
  const expired = owned({ expires: '2020-01-01T00:00:00Z' }, 'prod-eu')
  await expect(judged(expired)).resolves.toBe('kept: `protect` covers its namespace with prod-*')
})

test('what a list does not show is asked for by itself, and no answer is never "closed"', async () => {
  const asked: number[] = []
  const github = {
    openPullRequests: () => Promise.resolve(new Set([1])),
    pullRequestState: (number: number) => {
      asked.push(number)
      if (number === 4) return Promise.reject(new GitHubError(404, 'GitHub answers 404', undefined))
      return Promise.resolve(number === 2 ? 'closed' : 'open')
    }
  } as unknown as GitHub
  const { pullRequest } = answersOf(github)
  const states = await Promise.all([1, 2, 3, 4].map(pullRequest))
  expect(states).toEqual([
    'open',
    'closed',
    'open',
    { unknown: 'whether pull request 4 is closed is not known: GitHub answers 404' }
  ])
  expect(asked).toEqual([2, 3, 4])

  let lists = 0
  const down = {
    openPullRequests: () => {
      lists += 1
      return Promise.reject(new GitHubError(502, 'GitHub answers 502', undefined))
    }
  } as unknown as GitHub
  const unknown = answersOf(down)
  for (const number of [1, 2]) await expect(unknown.pullRequest(number)).resolves.toHaveProperty('unknown')
  expect(lists).toBe(1)
})

test('a sweep sees the main policies of its repository, and none that would lead it astray', async () => {
  const main = [{ resources: ['namespaces'] }, { namespaces: ['a'] }]
  const policy = (name: string, release: string, downsync: readonly object[] = main) => ({
    apiVersion: 'control.kubestellar.io/v1alpha1',
    kind: 'BindingPolicy',
    metadata: { name, annotations: { 'ks-helm-deploy/release': release } },
    spec: { downsync }
  })
  const items = [
    policy('web.shop', 'shop/web'),
    policy('web.old-crds', 'old-crds/web'),
    policy('web.shop-crds', 'shop/web', [{ resources: ['customresourcedefinitions'] }]),
    policy('evil.1', 'kube-system/coredns'),
    policy('evil.2', '../web'),
    policy('evil.3', 'shop/--kubeconfig'),
    policy('evil.4', 'shop')
  ]
  const queries: unknown[] = []
  const wds = {
    list: (_path: string, query: unknown) => {
      queries.push(query)
      return Promise.resolve({ resourceVersion: '1', items })
    },
    get: (path: string) => Promise.resolve({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: path } })
  } as unknown as KubeClient
  const told: string[] = []
  const found = await readOwned({ origin: originOf() }, wds, messages => told.push(...messages))
  expect(told).toEqual([])
  expect(found.map(({ namespace, release, policy: name }) => [namespace, release, name])).toEqual([
    ['shop', 'web', 'web.shop'],
    ['old-crds', 'web', 'web.old-crds']
  ])
  expect(queries).toEqual([{ labelSelector: 'ks-helm-deploy/repository-id=42' }])
})

test('H4: a policy that names the release of another tenant makes nothing due', async () => {
  const expired = { 'ks-helm-deploy/release': 'shop/web', 'ks-helm-deploy/expires': '2020-01-01T00:00:00Z' }
  const labels = { 'ks-helm-deploy/repository-id': '42' }
  const policy = (name: string, annotations: object) => ({
    apiVersion: 'control.kubestellar.io/v1alpha1',
    kind: 'BindingPolicy',
    metadata: { name, labels, annotations },
    spec: { downsync: [{ resources: ['configmaps'] }] }
  })
  const items = [policy('web.shop', { 'ks-helm-deploy/release': 'shop/web' }), policy('evil', expired)]
  const wds = {
    list: () => Promise.resolve({ resourceVersion: '1', items }),
    get: () => Promise.resolve({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } })
  } as unknown as KubeClient
  const told: string[] = []
  const found = await readOwned({ origin: originOf() }, wds, messages => told.push(...messages))
  expect(found.map(({ policy: name }) => name)).toEqual(['web.shop'])
  expect(told).toEqual([expect.stringMatching(/^BindingPolicy evil names release shop\/web as its own/)])
})
