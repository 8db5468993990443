/** A release whose hooks use all that charts use: what it consists of, and which of its hooks run in which order. */
import type { Inputs } from '../../testkit/deployment.ts'
import type { Layer } from '../../testkit/npmTools.ts'
import { hook, HOOKED_IMAGE, hookJob, hookPod, hookRights, inNamespace } from '../../testkit/hooks.ts'

/** In the ConfigMap that a hook reads, and in the Secret that it makes. */
export const MODE = 'fast'
/** How long `z-first` takes, in milliseconds; the next hook waits for it. */
export const FIRST_MS = 1000
/** The others, as the sandbox does it. */
export const OTHERS_MS = 200

const BEFORE = 'pre-install,pre-upgrade,pre-rollback,pre-delete,test'
const AFTER = 'post-install,post-upgrade,post-rollback,post-delete,test'

/** In this order: weights decide, for by their names it would be another one. */
const OF_BEFORE = ['Job z-first', 'Job migrate', 'Job once-*', 'Pod a-last']
const OF_AFTER = ['Pod z-notify', 'Job elsewhere', 'Job audit']
/** What a short walk has: rights and a ConfigMap, a generated name, a subchart. */
const FEW = ['Job migrate', 'Job once-*', 'Job audit', 'Job broken']
/** Of Helm's own objects those that their delete policies leave in the WDS; `broken` is not one of them. */
const KEPT = ['Job audit', 'Job elsewhere', 'Job migrate', 'Pod a-last']

export type Extent = 'few' | 'all'
export type Move = 'install' | 'upgrade' | 'failed upgrade' | 'rollback' | 'test' | 'uninstall'

/** Events of the hooks that a command runs before and after the objects. */
const EVENTS: Readonly<Record<Move, readonly [before: string, after: string]>> = {
  install: ['pre-install', 'post-install'],
  upgrade: ['pre-upgrade', 'post-upgrade'],
  'failed upgrade': ['pre-upgrade', 'post-upgrade'],
  rollback: ['pre-rollback', 'post-rollback'],
  test: ['test', 'test'],
  uninstall: ['pre-delete', 'post-delete']
}

/** `pre-install Job migrate` for each hook that runs, in their order. */
export function hooksIn(move: Move, extent: Extent): readonly string[] {
  const [before, after] = EVENTS[move]
  const isFailing = move === 'failed upgrade'
  const first = isFailing ? ['Job z-first', 'Job migrate', 'Job broken'] : OF_BEFORE
  return [
    ...first.filter(isIn(extent)).map(hook => `${before} ${hook}`),
    ...(isFailing ? [] : OF_AFTER).filter(isIn(extent)).map(hook => `${after} ${hook}`)
  ]
}

/** Where a hook failed, Helm 3.17 does not delete those that succeeded before it in the same event. */
export function keptIn(move: Move, extent: Extent, layer: Layer): readonly string[] {
  const more = move === 'failed upgrade' && layer === 'v31' ? ['Job z-first'] : []
  return [...KEPT, ...more].filter(isIn(extent)).sort()
}

function isIn(extent: Extent): (hook: string) => boolean {
  return hook => extent === 'all' || FEW.includes(hook)
}

/** Jobs of it are in this namespace; a hook makes it. */
export function secondNamespace(namespace: string): string {
  return `${namespace}-jobs`
}

export function hooksChart(
  namespace: string,
  move: 'install' | 'upgrade' | 'failed upgrade',
  extent: Extent
): Inputs {
  const objects = [
    configMap('config', { move }),
    ...migration(),
    hookJob('once-{{ randAlphaNum 5 | lower }}', BEFORE, {}, { weight: 3, deletePolicy: 'hook-succeeded' }),
    ...(extent === 'few' ? [] : moreHooks(secondNamespace(namespace))),
    ...(move === 'failed upgrade' ? [broken()] : [])
  ]
  return { chart: 'hooks', values: JSON.stringify({ objects }) }
}

/** Each of its Pods makes a Secret, of its own name and with what the ConfigMap says. */
function migration(): readonly object[] {
  const env = [
    { name: 'POD', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
    { name: 'MODE', valueFrom: { configMapKeyRef: { name: 'settings', key: 'mode' } } }
  ]
  const spec = {
    serviceAccountName: 'migrate',
    containers: [{ name: 'migrate', image: HOOKED_IMAGE, env }]
  }
  const effect = 'kubectl create secret generic $(POD) --from-literal=mode=$(MODE)'
  const deletePolicy = 'before-hook-creation,hook-succeeded'
  return [
    ...hookRights('migrate', ['get', 'create'], 'pre-install', -5),
    hook(configMap('settings', { mode: MODE }), BEFORE, { weight: -5, deletePolicy }),
    hookJob('migrate', BEFORE, spec, { effect })
  ]
}

/** @param second a namespace that one of them makes, for another one */
function moreHooks(second: string): readonly object[] {
  const first = {
    weight: -3,
    deletePolicy: 'before-hook-creation,hook-succeeded',
    fate: `slow:${FIRST_MS / 1000}s`
  }
  const last = { weight: 5, deletePolicy: 'before-hook-creation,hook-failed' }
  const notify = { weight: 7, deletePolicy: 'before-hook-creation,hook-succeeded' }
  return [
    hook({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: second } }, 'pre-install', { weight: -9 }),
    hookJob('z-first', BEFORE, {}, first),
    hookPod('a-last', BEFORE, {}, last),
    hookPod('z-notify', AFTER, {}, notify),
    inNamespace(hookJob('elsewhere', AFTER, {}, { weight: 8 }), second)
  ]
}

/** Fails in one cluster. */
function broken(): object {
  const deletePolicy = 'before-hook-creation,hook-failed'
  return hookJob('broken', 'pre-upgrade', {}, { weight: 1, deletePolicy, fate: 'wec2=fail' })
}

function configMap(name: string, data: object) {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data }
}
