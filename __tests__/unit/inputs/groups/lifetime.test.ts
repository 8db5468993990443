/** Previews, lifetimes, protection and sweeps, as the inputs ask for them. */
import { ActionError } from '../../../../src/lib/errors.ts'
import type { AnyInputs as Inputs } from '../../../../testkit/anyInputs.ts'
import type { Origin } from '../../../../src/github/origin.ts'
import { whyNoPreview } from '../../../../src/inputs/groups/preview.ts'
import { readInputs } from '../../../../src/inputs/read.ts'
import { originOf, PULL_REQUEST } from '../../../../testkit/origin.ts'
import { kubeconfig, makeWorkspace } from '../fixtures.ts'

const OF_PULL_REQUEST = originOf({ pullRequest: PULL_REQUEST })
const ACCESS = { 'wds-kubeconfig': kubeconfig([{ name: 'wds1' }]) }
const DEPLOY = { ...ACCESS, release: 'shop', chart: 'oci://127.0.0.1/charts/web', 'cluster-selector': 'a=b' }

let workspace: ReturnType<typeof makeWorkspace>

beforeAll(() => {
  workspace = makeWorkspace()
})
afterAll(() => {
  workspace.remove()
})

function read(inputs: Readonly<Record<string, string>>, origin: Origin = originOf()): Inputs {
  const env = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return readInputs(Object.fromEntries(env) as Record<string, string>, workspace.root, origin) as Inputs
}

function errorOf(...args: Parameters<typeof read>): ActionError {
  try {
    read(...args)
  } catch (error) {
    if (error instanceof ActionError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

function faultsOf(...args: Parameters<typeof read>): readonly string[] {
  return errorOf(...args).faults.map(({ input, given }) => `${input}: ${given}`)
}

describe('a preview', () => {
  test('is called after its pull request', () => {
    const inputs = read(
      { ...DEPLOY, preview: 'true', url: 'https://${release}.example.com/${number}' },
      OF_PULL_REQUEST
    )
    expect(inputs).toMatchObject({
      command: 'deploy',
      release: 'shop-pr-7',
      namespace: 'shop-pr-7',
      deleteNamespace: true,
      // Nobody expects that its data lasts.
      guard: { mode: 'none', kinds: new Set() },
      preview: { url: 'https://shop-pr-7.example.com/7' },
      selection: { bindingPolicy: 'shop-pr-7.shop-pr-7' }
    })
    const days = (Date.parse(inputs.expires ?? '') - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.99)
    expect(days).toBeLessThanOrEqual(7)
  })

  test('may have a namespace and a lifetime of its own', () => {
    const inputs = read(
      { ...DEPLOY, preview: 'true', namespace: 'previews', ttl: '30d', guard: 'data' },
      OF_PULL_REQUEST
    )
    expect(inputs.guard.mode).toBe('data')
    expect(inputs.namespace).toBe('previews-pr-7')
    expect((Date.parse(inputs.expires ?? '') - Date.now()) / 86_400_000).toBeGreaterThan(29.99)
  })

  test('names stay within the limits, and apart', () => {
    const long = 'a'.repeat(53)
    const names = [7, 77].map(number => {
      const origin = originOf({ pullRequest: { ...PULL_REQUEST, number } })
      return read({ ...DEPLOY, release: long, preview: 'true' }, origin)
    })
    for (const { release, namespace, selection } of names) {
      expect(release).toHaveLength(53)
      expect(release).toMatch(/^a+-[0-9a-f]{8}-pr-77?$/)
      expect(namespace.length).toBeLessThanOrEqual(63)
      expect(selection.bindingPolicy.length).toBeLessThanOrEqual(63)
    }
    expect(new Set(names.map(({ release }) => release)).size).toBe(2)
    expect(new Set(names.map(({ namespace }) => namespace)).size).toBe(2)
  })

  test('of a branch is called after it', () => {
    const named = (branch: string): string =>
      read({ ...DEPLOY, preview: 'true' }, originOf({ branch })).release
    expect(named('staging')).toBe('shop-staging')
    expect(named('feature/new-cart')).toMatch(/^shop-feature-new-cart-[0-9a-f]{8}$/)
    expect(named('feature/new.cart')).not.toBe(named('feature/new-cart'))
    const long = named('a'.repeat(60))
    expect(long).toMatch(/^shop-a{20}-[0-9a-f]{8}$/)
    expect(named('a'.repeat(61))).not.toBe(long)
  })

  test.each(['功能/登录', '🚀', 'фича', '---', '\u00e9', 'e\u0301'])(
    'B19: of a branch %s is called after its hash',
    branch => {
      const { release, namespace } = read({ ...DEPLOY, preview: 'true' }, originOf({ branch }))
      expect(release).toMatch(/^shop-([a-z]-)?[0-9a-f]{8}$/)
      expect(namespace).toBe(release)
    }
  )

  test('names of branches and pull requests never meet', () => {
    const named = (branch: string): string =>
      read({ ...DEPLOY, preview: 'true' }, originOf({ branch })).release
    const slashed = named('feature/x')
    const letters = named('功能/登录')
    const branches = [
      'feature/x',
      'feature-x',
      'feature_x',
      'Feature/x',
      // Called as others are called by their hash.
      slashed.replace('shop-', ''),
      '功能/登录',
      letters.replace('shop-', ''),
      '功能/登出',
      'pr-7',
      'PR-7',
      'pr/7',
      // The same letters, composed and not.
      'caf\u00e9',
      'cafe\u0301'
    ]
    const names = [...branches.map(named), read({ ...DEPLOY, preview: 'true' }, OF_PULL_REQUEST).release]
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(names.filter(name => !/^shop-[-a-z0-9]+$/.test(name))).toEqual([])
  })

  test('of nothing is a fault, and the only one', () => {
    expect(faultsOf({ ...DEPLOY, preview: 'true' })).toEqual([
      'preview: true, but the runner names no branch'
    ])
  })

  describe('of a branch that was deleted', () => {
    const DELETED = originOf({ subject: { kind: 'deleted-branch', branch: 'feature/x' } })
    const REMOVAL = { ...ACCESS, release: 'shop' }

    test.each(['deploy', 'plan'])('%s is refused', command => {
      expect(faultsOf({ ...DEPLOY, command, preview: 'true' }, DELETED)).toEqual([
        'preview: true, but branch feature/x was deleted'
      ])
    })

    test.each(['uninstall', 'status'])('%s is about it', command => {
      expect(read({ ...REMOVAL, command, preview: 'true' }, DELETED)).toMatchObject({
        command,
        release: read({ ...DEPLOY, preview: 'true' }, originOf({ branch: 'feature/x' })).release
      })
    })

    test('rollback is refused', () => {
      expect(faultsOf({ ...REMOVAL, command: 'rollback', preview: 'true' }, DELETED)).toEqual([
        'preview: true, but branch feature/x was deleted'
      ])
    })
  })

  test('is none in a merge queue, which is only said where a preview is asked for', () => {
    const queue = originOf({ subject: { kind: 'none', why: 'a group of the merge queue', isUsual: true } })
    expect(whyNoPreview({ INPUT_PREVIEW: 'true' }, queue)).toBe('a group of the merge queue')
    expect(whyNoPreview({ INPUT_PREVIEW: 'false' }, queue)).toBeUndefined()
    expect(whyNoPreview({}, queue)).toBeUndefined()
    expect(whyNoPreview({ INPUT_PREVIEW: 'true' }, originOf())).toBeUndefined()
    expect(whyNoPreview({ INPUT_PREVIEW: 'true' }, OF_PULL_REQUEST)).toBeUndefined()
  })

  test('removes what it deployed when the pull request is closed, whatever else the step says', () => {
    const origin = originOf({ pullRequest: { ...PULL_REQUEST, action: 'closed' } })
    const inputs = read(
      { ...DEPLOY, preview: 'true', chart: 'charts/that-is-gone', 'values-files': 'gone.yaml', ttl: '3d' },
      origin
    )
    expect(inputs).toMatchObject({
      command: 'uninstall',
      release: 'shop-pr-7',
      namespace: 'shop-pr-7',
      deleteNamespace: true,
      expires: undefined
    })
    expect(inputs).not.toHaveProperty('chart')
  })

  test('a policy of a fixed name, a URL that is none, and a URL without a preview are faults', () => {
    expect(faultsOf({ ...DEPLOY, preview: 'true', 'binding-policy': 'mine' }, OF_PULL_REQUEST)).toEqual([
      'binding-policy: one name, with `preview: true`'
    ])
    for (const url of [
      'example.com',
      'javascript:alert(1)',
      'https://u:p@example.com',
      'https://${name}.example.com'
    ])
      expect(faultsOf({ ...DEPLOY, preview: 'true', url }, OF_PULL_REQUEST)).toEqual([
        `url: ${JSON.stringify(url)}`
      ])
    expect(faultsOf({ ...DEPLOY, namespace: 'shop', url: 'https://a.example.com' })).toEqual([
      'url: a URL, but no `preview: true`'
    ])
  })
})

describe('without secrets', () => {
  const none = { ...DEPLOY, preview: 'true', 'wds-kubeconfig': '' }

  test('a fork and Dependabot are told apart from a mistake', () => {
    const fork = originOf({ pullRequest: { ...PULL_REQUEST, isFork: true } })
    expect(errorOf(none, fork)).toMatchObject({ code: 'NO_SECRETS', faults: [] })
    expect(errorOf(none, fork).message).toContain('pull requests from forks')
    expect(errorOf(none, originOf({ branch: 'b', actor: 'dependabot[bot]' })).message).toContain('Dependabot')
    expect(errorOf(none, OF_PULL_REQUEST).code).toBe('INPUT_INVALID')
  })
})

describe('lifetime and protection', () => {
  test('nothing goes by itself unless it is asked for', () => {
    expect(read({ ...DEPLOY, namespace: 'shop' }).expires).toBeUndefined()
    expect(faultsOf({ ...DEPLOY, namespace: 'shop', ttl: '7' })[0]).toMatch(
      /^ttl: "7": a number needs a unit/
    )
    expect(faultsOf({ ...DEPLOY, namespace: 'shop', ttl: '9999d' })[0]).toContain('more than 3650 days')
    expect(faultsOf({ ...DEPLOY, namespace: 'shop', 'delete-namespace': 'true' })).toEqual([
      'delete-namespace: a word on removing, for a deploy'
    ])
  })

  test('protected namespaces are refused by name', () => {
    const protect = 'prod-*\nbilling'
    expect(faultsOf({ ...DEPLOY, namespace: 'prod-eu', protect })).toEqual([
      'namespace: "prod-eu", which `protect` covers with "prod-*"'
    ])
    expect(read({ ...DEPLOY, namespace: 'preprod-eu', protect }).namespace).toBe('preprod-eu')
    expect(faultsOf({ ...DEPLOY, namespace: 'shop', protect: 'a b' })).toEqual(['protect: "a b" in line 1'])
  })
})

describe('a sweep', () => {
  const CLEANUP = { ...ACCESS, command: 'cleanup' }

  test('needs no release, and takes the defaults', () => {
    expect(read(CLEANUP)).toMatchObject({
      command: 'cleanup',
      release: '',
      namespace: '',
      remove: new Set(['expired', 'closed-pull-requests']),
      maxRemovals: 50,
      dryRun: false,
      deleteNamespace: false
    })
    expect(read({ ...CLEANUP, remove: 'deleted-branches, expired' }).remove).toEqual(
      new Set(['deleted-branches', 'expired'])
    )
  })

  test('what it does not know is a fault', () => {
    expect(faultsOf({ ...CLEANUP, remove: 'closed', 'max-removals': '0', release: 'web' })).toEqual([
      'release: an input that this command does not use',
      'remove: "closed"',
      'max-removals: "0"'
    ])
  })
})
