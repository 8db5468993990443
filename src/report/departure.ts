/** Whether a cluster has deleted what was removed, in the form of the report. */
export interface Departure {
  readonly cluster: string
  /** `left`: something still exists. */
  readonly state: 'gone' | 'left' | 'unverified'
  /** Empty when it is deleted. */
  readonly reason: string
  /** In whole sentences; absent if nothing more is known than the reason. */
  readonly remedy?: string
}
