/** The look of the states: colour by class, and a sign for readers who cannot distinguish colours. */
import type { ClusterState } from '../../counts.ts'
import { element } from './dom.ts'

export const SIGNS: Readonly<Record<ClusterState, string>> = {
  ready: '✓',
  delivered: '●',
  progressing: '…',
  missing: '?',
  offline: '↯',
  failed: '✗',
  unverified: '–'
}

export function stateLabel(state: ClusterState, text: string = state): HTMLElement {
  return element('span', { class: `state ${state}` }, `${SIGNS[state]} ${text}`)
}
