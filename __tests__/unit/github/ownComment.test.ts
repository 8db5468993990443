/** Whose comment it is, and what becomes of the others. */
import { keepComment } from '../../../src/github/ownComment.ts'
import { GitHubError, type Comment, type GitHub } from '../../../src/github/api.ts'

const MARKER = '<!-- ours -->'
const BODY = `${MARKER}\n\nnew`
const JOB = 'github-actions[bot]'

interface Given {
  /** In pages, as GitHub would list them. */
  readonly pages: readonly (readonly Partial<Comment>[])[]
  readonly user?: string | undefined
  /** Who writes. */
  readonly author?: string
  /** Status that a call is refused with, e.g. `update 3`. */
  readonly refused?: Readonly<Record<string, number>>
}

/** @returns what was done, and how many pages were read */
async function kept({ pages, user, author = JOB, refused = {} }: Given): Promise<readonly string[]> {
  const done: string[] = []
  const call = (what: string): Promise<void> => {
    const status = refused[what]
    if (status !== undefined)
      return Promise.reject(new GitHubError(status, `GitHub answers ${status} to ${what}`, undefined))
    done.push(what)
    return Promise.resolve()
  }
  let read = 0
  const github = {
    // eslint-disable-next-line @typescript-eslint/require-await -- as the real one is
    comments: async function* () {
      for (const page of pages) {
        read += 1
        yield page.map(comment => ({
          id: 0,
          url: '',
          isBot: true,
          author: JOB,
          body: `${MARKER} old`,
          ...comment
        }))
      }
    },
    user: () => Promise.resolve(user),
    createComment: async (_pull: number, body: string) => {
      await call('create')
      return { id: 999, url: '', isBot: true, author, body }
    },
    updateComment: async (id: number) => {
      await call(`update ${id}`)
    },
    deleteComment: async (id: number) => {
      await call(`delete ${id}`)
    }
  } as unknown as GitHub
  try {
    await keepComment(github, 7, MARKER, BODY)
  } catch (error) {
    done.push(`thrown: ${String(error)}`)
  }
  return [...done, `${read} pages`]
}

const OTHER = { author: 'other[bot]' }
const JANE = { author: 'jane', isBot: false }

test.each<[string, Given, readonly string[]]>([
  ['its own', { pages: [[{ id: 1 }]], user: JOB }, ['update 1', '1 pages']],
  ['unchanged', { pages: [[{ id: 1, body: BODY }]], user: JOB }, ['1 pages']],
  [
    'a person quotes it',
    { pages: [[{ id: 1, ...JANE, body: `> ${MARKER} old` }]], user: 'jane' },
    ['create', '1 pages']
  ],
  ['a person copies it', { pages: [[{ id: 1, ...JANE }]], user: JOB }, ['create', '1 pages']],
  ['B27: another bot has our marker', { pages: [[{ id: 1, ...OTHER }]], user: JOB }, ['create', '1 pages']],
  [
    'B27: nor is it told whose token this is',
    { pages: [[{ id: 1, ...OTHER }]], refused: { 'update 1': 403 } },
    ['create', '1 pages']
  ],
  [
    'not told, and an earlier one is there: the new one shows whose it is',
    { pages: [[{ id: 1, ...OTHER }, { id: 2 }, { id: 3, ...JANE }], [{ id: 4 }]] },
    ['create', 'delete 2', 'delete 4', '2 pages']
  ],
  [
    'not told, and the new one does not show it either',
    { pages: [[{ id: 1, author: '' }]], author: '' },
    ['create', '1 pages']
  ],
  [
    'nothing is read beyond its own',
    { pages: [[{ ...OTHER }], [{ id: 5 }], [], []], user: JOB },
    ['update 5', '2 pages']
  ],
  [
    'two runs had made one each at the same time',
    { pages: [[{ id: 1 }, { id: 2 }, { id: 3, ...OTHER }]], user: JOB },
    ['update 1', 'delete 2', '1 pages']
  ],
  [
    'the second may not be deleted',
    { pages: [[{ id: 1 }, { id: 2 }]], user: JOB, refused: { 'delete 2': 403 } },
    ['update 1', '1 pages']
  ],
  [
    'deleted by hand while it was looked for',
    { pages: [[{ id: 1 }]], user: JOB, refused: { 'update 1': 404 } },
    ['create', 'delete 1', '1 pages']
  ],
  [
    'its own may not be changed: another one is made',
    { pages: [[{ id: 1 }]], user: JOB, refused: { 'update 1': 403, 'delete 1': 403 } },
    ['create', '1 pages']
  ],
  [
    'the other one is what is changed the next time',
    { pages: [[{ id: 1 }, { id: 2 }]], user: JOB, refused: { 'update 1': 403, 'delete 1': 403 } },
    ['update 2', '1 pages']
  ],
  [
    'none of them may be changed: there is no third',
    { pages: [[{ id: 1 }, { id: 2 }]], user: JOB, refused: { 'update 1': 403, 'update 2': 403 } },
    ['thrown: GitHubError: GitHub answers 403 to update 1', '1 pages']
  ],
  [
    'the server fails: no second comment is made',
    { pages: [[{ id: 1 }]], user: JOB, refused: { 'update 1': 502 } },
    ['thrown: GitHubError: GitHub answers 502 to update 1', '1 pages']
  ],
  [
    'the conversation is locked',
    { pages: [[{ id: 1 }]], user: JOB, refused: { 'update 1': 403, create: 403 } },
    ['thrown: GitHubError: GitHub answers 403 to create', '1 pages']
  ],
  ['none', { pages: [[]], user: JOB }, ['create', '1 pages']]
])('%s', async (_what, given, expected) => {
  expect(await kept(given)).toEqual(expected)
})
