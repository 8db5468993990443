/** What main leaves for post: where its private folder is, and which locks it holds. Never a secret. */
import { getState, saveState } from '@actions/core'
import { arrayAt, jsonIn, stringAt } from './json.ts'

const IS_POST = 'isPost'
const FOLDER = 'folder'
const LOCKS = 'locks'

export function isPost(): boolean {
  return getState(IS_POST) === 'true'
}

/** First of all, so that post runs as post even when main dies at once. */
export function markMain(): void {
  saveState(IS_POST, 'true')
}

export function rememberFolder(path: string): void {
  saveState(FOLDER, path)
}

export function rememberedFolder(): string | undefined {
  const path = getState(FOLDER)
  return path === '' ? undefined : path
}

/** The lock of a run, and by which kubectl post reaches the WDS to release it. */
export interface LeftLock {
  /** `NAMESPACE/RELEASE`. */
  readonly release: string
  readonly holder: string
  /** Absolute path. */
  readonly kubectl: string
}

const held = new Map<string, LeftLock>()

/** The state that is written last counts. */
export function rememberLock(lock: LeftLock): void {
  held.set(lock.release, lock)
  saveState(LOCKS, [...held.values()])
}

/** Once it is released. */
export function forgetLock(release: string): void {
  held.delete(release)
  saveState(LOCKS, [...held.values()])
}

export function rememberedLocks(): readonly LeftLock[] {
  const text = getState(LOCKS)
  if (text === '') return []
  return arrayAt({ locks: jsonIn(text) }, 'locks').flatMap(found => {
    const [release, holder, kubectl] = ['release', 'holder', 'kubectl'].map(key => stringAt(found, key))
    return release === undefined || holder === undefined || kubectl === undefined
      ? []
      : [{ release, holder, kubectl }]
  })
}
