/** Whether the clusters have let go of what was removed: what is left comes first. Pure. */
import type { Departure } from '../../../report/departure.ts'
import { DEPARTURE_LOOKS } from '../../departureLooks.ts'
import type { Block } from '../model.ts'

export function departureTable(departures: readonly Departure[]): Block {
  const order = Object.keys(DEPARTURE_LOOKS)
  return {
    type: 'table',
    head: ['cluster', 'state', 'why', 'what to do'],
    rows: [...departures]
      .sort((first, second) => order.indexOf(first.state) - order.indexOf(second.state))
      .map(({ cluster, state, reason, remedy }) => [
        cluster,
        { state: DEPARTURE_LOOKS[state], text: state },
        reason,
        remedy ?? ''
      ])
  }
}
