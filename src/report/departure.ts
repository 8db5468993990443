/** Whether a cluster has let go of what was removed, as the report shows it. */
export interface Departure {
  readonly cluster: string
  /** `left`: something is still there. */
  readonly state: 'gone' | 'left' | 'unverified'
  /** Empty when it is gone. */
  readonly reason: string
  /** In whole sentences; absent where nothing more is known than the reason. */
  readonly remedy?: string
}
