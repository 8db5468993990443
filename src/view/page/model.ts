/** The content of the page as data: sections of blocks. The page's script draws them without knowing the report. */
import type { ClusterState } from '../counts.ts'
import type { Headline } from '../headline.ts'
import type { Timeline } from '../timeline.ts'

/** Plain text, a state as a coloured word, or a link to a web page. All texts are foreign. */
export type Cell =
  | string
  | { readonly state: ClusterState; readonly text: string }
  | { readonly href: string; readonly text: string }

export type Block =
  | { readonly type: 'text'; readonly label?: string; readonly text: string; readonly isQuiet?: true }
  | { readonly type: 'list'; readonly items: readonly Cell[] }
  /** Without a head, the first cell of each row names the row. */
  | { readonly type: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] }
  /** Preformatted lines: a log, or a unified diff, whose lines are coloured. */
  | { readonly type: 'lines' | 'diff'; readonly text: string }
  | {
      readonly type: 'fold'
      readonly title: string
      readonly isOpen: boolean
      readonly blocks: readonly Block[]
    }
  | {
      readonly type: 'card'
      readonly tone: 'bad' | 'warning' | 'plain'
      readonly title: string
      readonly blocks: readonly Block[]
    }
  | { readonly type: 'tiles'; readonly tiles: readonly Tile[] }
  | { readonly type: 'timeline'; readonly timeline: Timeline }
  | { readonly type: 'matrix'; readonly matrix: Matrix; readonly label: string }

export interface Tile {
  readonly state: ClusterState
  readonly count: string
  readonly label: string
}

export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** Clusters x objects, each different cell once: 256 clusters with 100 objects have 25,600 cells of a few kinds. */
export interface Matrix {
  readonly objects: readonly string[]
  readonly clusters: readonly MatrixCluster[]
  readonly cells: readonly MatrixCell[]
}

export interface MatrixCluster {
  readonly name: string
  readonly state: ClusterState
  /** Why something could not be observed; empty otherwise. */
  readonly note: string
  /** For each object the index in `cells`; -1 if the cluster does not get it. */
  readonly cells: readonly number[]
  /** For each object the seconds from the start of the observation until its state was observed. */
  readonly seconds: readonly number[]
}

export interface MatrixCell {
  readonly state: ClusterState
  readonly reason: string
}

export interface PageModel {
  readonly headline: Headline
  /** Release, chart and run. */
  readonly facts: readonly Cell[]
  readonly sections: readonly Section[]
}
