/** The look of a departure in summary and page: that of the equivalent cluster state. The worst first. */
import type { Departure } from '../report/departure.ts'
import type { ClusterState } from './counts.ts'

export const DEPARTURE_LOOKS: Readonly<Record<Departure['state'], ClusterState>> = {
  left: 'failed',
  unverified: 'unverified',
  gone: 'ready'
}
