/** What main leaves for post: where its private folder is, and which lock it holds. Never a secret. */
import { getState, saveState } from '@actions/core'
import { stringAt } from './json.ts'

const IS_POST = 'isPost'
const FOLDER = 'folder'
const LOCK = 'lock'

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

/** The last one counts; undefined once it is released. */
export function rememberLock(lock: LeftLock | undefined): void {
  saveState(LOCK, lock ?? '')
}

export function rememberedLock(): LeftLock | undefined {
  const text = getState(LOCK)
  if (text === '') return undefined
  const found = JSON.parse(text) as unknown
  const [release, holder, kubectl] = ['release', 'holder', 'kubectl'].map(key => stringAt(found, key))
  return release === undefined || holder === undefined || kubectl === undefined
    ? undefined
    : { release, holder, kubectl }
}
