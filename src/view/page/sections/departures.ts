/** Whether the clusters have deleted what was removed: remaining objects come first. Pure. */
import type { Departure } from '../../../report/departure.ts'
import { DEPARTURE_LOOKS } from '../../departureLooks.ts'
import type { Block } from '../model.ts'

export function departureTable(departures: readonly Departure[]): Block {
  const order = Object.keys(DEPARTURE_LOOKS)
  return {
    type: 'table',
    head: ['cluster', 'state', 'why'],
    rows: [...departures]
      .sort((first, second) => order.indexOf(first.state) - order.indexOf(second.state))
      .map(({ cluster, state, reason }) => [cluster, { state: DEPARTURE_LOOKS[state], text: state }, reason])
  }
}
