/** How a departure looks, in summary and page: as the state of a cluster that means the same. The worst first. */
import type { Departure } from '../report/departure.ts'
import type { ClusterState } from './counts.ts'

export const DEPARTURE_LOOKS: Readonly<Record<Departure['state'], ClusterState>> = {
  left: 'failed',
  unverified: 'unverified',
  gone: 'ready'
}
