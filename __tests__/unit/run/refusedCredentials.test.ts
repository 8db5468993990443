/** Credentials that are refused: before a deploy, and later. */
import {
  ApiError,
  PluginError,
  UnreachableError,
  type KubeClient
} from '../../../src/kubernetes/api/client.ts'
import { ActionError } from '../../../src/lib/errors.ts'
import type { Sources } from '../../../src/proof/observeClusters.ts'
import { noticing } from '../../../src/kubernetes/api/unauthorized.ts'
import { observe } from '../../../src/commands/observe.ts'
import { refuseBadCredentials, refuseLate } from '../../../src/run/refusedCredentials.ts'
import type { Access } from '../../../src/run/access.ts'
import { fakeIts, fakeRun, fakeWecs } from '../../../testkit/fakeRun.ts'

const REFUSED = new ApiError(401, 'Unauthorized', 'Unauthorized')

/** @param errors what else goes wrong, by cluster */
function access(
  isItsRefused: boolean,
  refused: readonly string[],
  errors: Readonly<Record<string, Error>> = {}
): Access {
  return {
    its: Object.assign(fakeIts(), { isRefused: isItsRefused }),
    wecs: Object.assign(fakeWecs(), {
      refused: new Set(refused),
      tryOut: () => Promise.resolve(new Map(Object.entries(errors)))
    })
  }
}

async function thrown(call: () => unknown): Promise<ActionError | undefined> {
  try {
    await call()
    return undefined
  } catch (error) {
    if (error instanceof ActionError) return error
    throw error
  }
}

describe('CREDENTIALS_REFUSED before anything is changed', () => {
  test.each([
    ['the ITS', access(true, []), ['wec1'], /`its-kubeconfig` are not accepted \(401\) by the ITS$/],
    ['a cluster', access(false, ['wec2', 'wec1']), ['wec1'], /`wec-kubeconfig` .* by cluster wec1$/],
    ['several', access(false, ['b', 'a']), undefined, /by clusters a and b$|by clusters a, b$/],
    ['both', access(true, ['a']), ['a'], /`its-kubeconfig` and `wec-kubeconfig` .* by the ITS and cluster a$/]
  ])('CREDENTIALS_REFUSED: %s', async (_name, given, clusters, message) => {
    const error = await thrown(async () => {
      await refuseBadCredentials(given, clusters)
    })
    expect(error).toMatchObject({
      code: 'CREDENTIALS_REFUSED',
      message: expect.stringMatching(message) as string
    })
    expect(error?.remedy).toContain('Nothing was changed.')
  })

  test('CREDENTIALS_REFUSED: a cluster that the plan does not name is nobody’s business', async () => {
    await expect(refuseBadCredentials(access(false, ['other']), ['wec1'])).resolves.toBeUndefined()
  })

  test.each([
    ['a plugin that gives no credentials', new PluginError('aws', 'exit code 1'), 'EXEC_PLUGIN_FAILED'],
    [
      'a plugin that is not there',
      new ActionError('EXEC_PLUGIN_MISSING', 'x', { remedy: '' }),
      'EXEC_PLUGIN_MISSING'
    ],
    ['a server that is away', new UnreachableError('refused'), undefined],
    ['a right that is missing', new ApiError(403, 'Forbidden', 'no'), undefined]
  ] as readonly (readonly [string, Error, string | undefined])[])(
    'CREDENTIALS_REFUSED: %s',
    async (_name, error, code) => {
      const given = access(false, [], { wec1: error })
      const found = await thrown(async () => {
        await refuseBadCredentials(given, ['wec1'])
      })
      expect(found?.code).toBe(code)
      // While no cluster is named, it may be one that nobody needs.
      await expect(refuseBadCredentials(given, undefined)).resolves.toBeUndefined()
    }
  )
})

describe('CREDENTIALS_REFUSED later', () => {
  test('CREDENTIALS_REFUSED: says that what was deployed stays', async () => {
    const error = await thrown(async () => {
      await refuseLate(access(false, ['wec1']), ['wec1', 'wec2'])
    })
    expect(error).toMatchObject({
      code: 'CREDENTIALS_REFUSED',
      message: expect.stringContaining('wec1') as string
    })
    expect(error?.remedy).toContain('stays as it is')
  })

  test('CREDENTIALS_REFUSED: what was seen of the clusters is reported', async () => {
    const { run, report } = fakeRun({ waitFor: 'bound', timeoutPerDeliveryMs: 0 })
    const bound = { clusters: ['wec1'], objects: [], policies: [], bindings: [] }
    const sources = { ...access(false, ['wec1']), collector: {}, wds: {} }
    const error = await thrown(async () => {
      await observe(run, bound, { works: new Map(), marks: undefined }, sources as unknown as Sources)
    })
    expect(error?.code).toBe('CREDENTIALS_REFUSED')
    expect(report().clusters.map(({ cluster }) => cluster)).toEqual(['wec1'])
  })
})

describe('a refusal is noticed, whoever asked', () => {
  const path = '/api/v1/namespaces'
  test.each([
    ['json', async (client: KubeClient) => await client.json(path)],
    ['get', async (client: KubeClient) => await client.get(`${path}/shop`)],
    ['list', async (client: KubeClient) => await client.list(path)],
    ['listMetadata', async (client: KubeClient) => await client.listMetadata(path)],
    ['text', async (client: KubeClient) => await client.text(path)],
    ['apply', async (client: KubeClient) => await client.apply(path, {} as never, 'me')],
    ['replace', async (client: KubeClient) => await client.replace(path, {} as never)],
    ['delete', async (client: KubeClient) => await client.delete(path)],
    [
      'watch',
      async (client: KubeClient) => {
        for await (const event of client.watch(
          path,
          {},
          { resourceVersion: '1', signal: new AbortController().signal }
        ))
          throw new Error(event.type)
      }
    ]
  ])('CREDENTIALS_REFUSED: %s', async (_name, call) => {
    for (const [error, times] of [
      [REFUSED, 1],
      [new ApiError(403, 'Forbidden', 'no'), 0],
      [new UnreachableError('away'), 0]
    ] as const) {
      const fails = (): Promise<never> => Promise.reject(error)
      const methods = ['json', 'get', 'list', 'listMetadata', 'text', 'apply', 'replace', 'delete']
      const client = {
        ...Object.fromEntries(methods.map(method => [method, fails])),
        name: 'cluster wec1',
        // eslint-disable-next-line require-yield -- it fails before
        async *watch() {
          await Promise.resolve()
          throw error
        }
      } as unknown as KubeClient
      let noticed = 0
      const watched = noticing(client, () => {
        noticed += 1
      })
      await expect(call(watched)).rejects.toBe(error)
      expect(noticed).toBe(times)
    }
  })
})
