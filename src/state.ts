/** What main leaves for post: where its private folder is. Paths only, never a secret. */
import { getState, saveState } from '@actions/core'

const IS_POST = 'isPost'
const FOLDER = 'folder'

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
