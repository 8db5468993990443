/** The connections to the clusters: into each of them, and to the ITS's information about them. */
import type { Its } from './its.ts'
import type { Wecs } from './wecs.ts'

export interface Access {
  readonly wecs: Wecs
  readonly its: Its
}
