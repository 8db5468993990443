/** Which deployments a run ends, in an environment that others use, too. */
import { endDeployments } from '../../../src/github/ownDeployments.ts'
import { GitHubError, type GitHub } from '../../../src/github/api.ts'

const KEY = 'shop/web 0123abcd'

/** `ID STATE`, with the key of this preview unless another follows; newest first. */
async function ended(
  deployments: readonly string[],
  current?: number,
  refused: Readonly<Record<number, number>> = {}
): Promise<{ readonly ended: readonly number[]; readonly asked: number; readonly error?: unknown }> {
  const known = deployments.map(text => {
    const [id = '', state, ...key] = text.split(' ')
    return { id: Number(id), state, key: key.length === 0 ? KEY : key.join(' ') }
  })
  const done: number[] = []
  let asked = 0
  const github = {
    // eslint-disable-next-line @typescript-eslint/require-await -- as the real one is
    deployments: async function* (environment: string) {
      expect(environment).toBe('preview/web')
      for (let at = 0; at < known.length; at += 3) yield known.slice(at, at + 3)
    },
    deploymentState: (id: number) => {
      asked += 1
      const state = known.find(deployment => deployment.id === id)?.state
      return Promise.resolve(state === 'none' ? undefined : state)
    },
    setDeploymentState: (id: number, state: string) => {
      const status = refused[id]
      if (status !== undefined) return Promise.reject(new GitHubError(status, `refused ${id}`, undefined))
      expect(state).toBe('inactive')
      done.push(id)
      return Promise.resolve()
    }
  } as unknown as GitHub
  try {
    await endDeployments(github, 'preview/web', KEY, current)
    return { ended: done, asked }
  } catch (error) {
    return { ended: done, asked, error }
  }
}

test.each<[string, readonly string[], number | undefined, readonly number[]]>([
  ['a deploy ends the one before it', ['9 success', '8 success', '7 inactive'], 9, [8]],
  ['the oldest first', ['9 success', '8 success', '7 in_progress', '6 none'], 9, [6, 7, 8]],
  ['never one that failed, which shows that', ['9 success', '8 failure', '7 success', '6 inactive'], 9, [7]],
  ['never a newer one', ['11 in_progress', '10 success', '9 success', '8 success'], 9, [8]],
  ['nothing when its own is not listed', ['8 success', '7 success'], 9, []],
  [
    'never that of another leg, nor of anybody else',
    ['9 success', '8 success shop/web ffff0000', '7 success other', '6 success ', '5 success', '4 inactive'],
    9,
    [5]
  ],
  [
    'a removal ends all, failed ones included',
    ['9 failure', '8 success', '7 inactive', '6 success'],
    undefined,
    [8, 9]
  ],
  ['a removal has nothing to end', ['9 inactive', '8 success'], undefined, []],
  ['a removal of what another leg has as well', ['9 success other', '8 success'], undefined, [8]],
  ['no deployments', [], undefined, []]
])('%s', async (_what, deployments, current, expected) => {
  expect((await ended(deployments, current)).ended).toEqual(expected)
})

test('a long history is not asked about: it ends with the first that has ended', async () => {
  const history = Array.from(
    { length: 1000 },
    (_, index) => `${1000 - index} ${index < 2 ? 'success' : 'inactive'}`
  )
  expect(await ended(history, 1000)).toEqual({ ended: [999], asked: 2 })
  const open = Array.from({ length: 1000 }, (_, index) => `${1000 - index} success`)
  const { ended: some, asked } = await ended(open)
  expect(some).toEqual(Array.from({ length: 20 }, (_, index) => 981 + index))
  expect(asked).toBe(21)
})

test('one that was deleted by hand keeps nothing up; a refusal is told', async () => {
  expect(await ended(['9 success', '8 success', '7 success'], 9, { 7: 404 })).toMatchObject({ ended: [8] })
  expect(await ended(['9 success', '8 success', '7 success'], 9, { 8: 403 })).toMatchObject({
    ended: [7],
    error: { status: 403 }
  })
})
