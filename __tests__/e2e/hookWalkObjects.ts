/** A release whose hooks use all that charts use: what it consists of, and which of its hooks run in which order. */
import type { Inputs } from '../../testkit/deployment.ts'
import {
  hook,
  hookJob,
  hookPod,
  hookRights,
  HOOKED_IMAGE,
  inNamespace,
  type HookOptions
} from '../../testkit/hooks.ts'

/** What the ConfigMap of a hook says, and the Secret that the hook makes of it. */
export const MODE = 'fast'
/** For `first`, which the next hook has to wait for. */
export const FIRST_MS = 1000
/** For the others, as the sandbox does it. */
export const OTHERS_MS = 200

const BEFORE = 'pre-install,pre-upgrade,pre-rollback,pre-delete,test'
const AFTER = 'post-install,post-upgrade,post-rollback,post-delete,test'

const OF_BEFORE = ['Job z-first', 'Job migrate', 'Job once-*', 'Pod a-last']
const OF_AFTER = ['Pod z-notify', 'Job elsewhere', 'Job audit']

/** Which hooks run, in this order: weights decide, for by their names it would be another one. */
export const ORDER = {
  install: [...OF_BEFORE, ...OF_AFTER],
  upgrade: [...OF_BEFORE, ...OF_AFTER],
  // `broken` ends it.
  'failed upgrade': ['Job z-first', 'Job migrate', 'Job broken'],
  rollback: [...OF_BEFORE, ...OF_AFTER],
  test: [...OF_BEFORE, ...OF_AFTER],
  uninstall: [...OF_BEFORE, ...OF_AFTER]
} as const

export type Move = keyof typeof ORDER

/** Of Helm's own objects those that their delete policies leave in the WDS, when no hook or `broken` has failed. */
export const KEPT = ['Job audit', 'Job elsewhere', 'Job migrate', 'Pod a-last']

/** Jobs of it are in this namespace; a hook makes it. */
export function secondNamespace(namespace: string): string {
  return `${namespace}-jobs`
}

export function hooksChart(namespace: string, move: 'install' | 'upgrade' | 'failed upgrade'): Inputs {
  const objects = [
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'config' }, data: { move } },
    ...neededByHooks(namespace),
    ...hooksOf(namespace),
    ...(move === 'failed upgrade' ? [broken()] : [])
  ]
  return { chart: 'hooks', values: JSON.stringify({ objects }) }
}

function neededByHooks(namespace: string): readonly object[] {
  const second = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: secondNamespace(namespace) } }
  const settings = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'settings' },
    data: { mode: MODE }
  }
  return [
    hook(second, 'pre-install', { weight: -9 }),
    ...hookRights('migrate', ['get', 'create'], 'pre-install', -5),
    hook(settings, BEFORE, { weight: -5, deletePolicy: 'before-hook-creation,hook-succeeded' })
  ]
}

function hooksOf(namespace: string): readonly object[] {
  const at = (weight: number, deletePolicy?: string): HookOptions =>
    deletePolicy === undefined ? { weight } : { weight, deletePolicy }
  return [
    hookJob('z-first', BEFORE, {}, { ...at(-3, 'hook-succeeded'), fate: `slow:${FIRST_MS / 1000}s` }),
    hookJob('migrate', BEFORE, MIGRATION, { ...at(0), effect: MIGRATE }),
    hookJob('once-{{ randAlphaNum 5 | lower }}', BEFORE, {}, at(3, 'hook-succeeded')),
    hookPod('a-last', BEFORE, {}, at(5, 'before-hook-creation,hook-failed')),
    hookPod('z-notify', AFTER, {}, at(7, 'before-hook-creation,hook-succeeded')),
    inNamespace(hookJob('elsewhere', AFTER, {}, at(8)), secondNamespace(namespace))
  ]
}

/** Each of its Pods makes a Secret, of its own name and with what the ConfigMap says. */
const MIGRATE = 'kubectl create secret generic $(POD) --from-literal=mode=$(MODE)'
const MIGRATION = {
  serviceAccountName: 'migrate',
  containers: [
    {
      name: 'migrate',
      image: HOOKED_IMAGE,
      env: [
        { name: 'POD', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
        { name: 'MODE', valueFrom: { configMapKeyRef: { name: 'settings', key: 'mode' } } }
      ]
    }
  ]
}

/** Fails in one cluster. */
function broken(): object {
  const deletePolicy = 'before-hook-creation,hook-failed'
  return hookJob('broken', 'pre-upgrade', {}, { weight: 1, deletePolicy, fate: 'wec2=fail' })
}
