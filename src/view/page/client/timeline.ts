/** The timeline: for each phase, hook and cluster a label, a drawn bar, and its times in words. */
import type { Bar, Lane, Timeline } from '../../timeline.ts'
import { shownSeconds } from '../../../lib/duration.ts'
import { drawing, element } from './dom.ts'

/** Steps between the ticks of the axis, seconds. */
const STEPS = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14_400, 43_200, 86_400]
const MOST_TICKS = 6

export function drawTimeline({ seconds, phases, hooks, clusters }: Timeline): HTMLElement {
  const whole = Math.max(seconds, 0.1)
  const drawBarLane = (bar: Bar): HTMLElement => drawLane({ title: bar.label, bars: [bar] }, whole)
  return element(
    'ol',
    { class: 'timeline' },
    drawAxis(whole),
    ...(phases.length === 0 ? [] : [heading('Phases')]),
    ...phases.map(drawBarLane),
    ...(hooks.length === 0 ? [] : [heading('Hooks')]),
    ...hooks.map(drawBarLane),
    ...(clusters.length === 0 ? [] : [heading('Clusters: delivery, then readiness')]),
    ...clusters.map(lane => drawLane(lane, whole))
  )
}

function heading(title: string): HTMLElement {
  return element('li', { class: 'group' }, title)
}

function drawLane({ title, bars }: Lane, whole: number): HTMLElement {
  const times = bars.map(describeBar).join(', ')
  const [first, last] = [bars[0], bars.at(-1)]
  const span =
    first === undefined || last === undefined ? '' : `${shownSeconds(first.from)} – ${shownSeconds(last.to)}`
  return element(
    'li',
    {},
    element('span', {}, title),
    drawing(
      'svg',
      { role: 'img', 'aria-label': times },
      drawing('title', {}, times),
      drawing('rect', { class: 'track', width: '100%', height: '100%', rx: '3' }),
      ...bars.map(bar => drawBar(bar, whole))
    ),
    element('span', { class: 'times' }, span)
  )
}

function drawBar({ from, to, state }: Bar, whole: number): SVGElement {
  // A bar without duration must stay visible.
  const width = Math.max(0.3, percent(to - from, whole))
  const start = Math.min(percent(from, whole), 100 - width)
  return drawing('rect', {
    class: `bar ${state}`,
    x: `${start.toFixed(3)}%`,
    width: `${width.toFixed(3)}%`,
    height: '100%',
    rx: '2'
  })
}

function percent(part: number, whole: number): number {
  return Math.min(100, Math.max(0, (part / whole) * 100))
}

function describeBar({ label, from, to, state }: Bar): string {
  const end = { done: '', active: ', still in progress', crit: ', failed' }[state]
  return `${label}: ${shownSeconds(from)} to ${shownSeconds(to)}${end}`
}

function drawAxis(whole: number): HTMLElement {
  const step = STEPS.find(each => whole / each <= MOST_TICKS) ?? whole
  const ticks = Array.from({ length: Math.floor(whole / step) + 1 }, (_each, index) => index * step)
  return element(
    'li',
    { class: 'axis', 'aria-hidden': 'true' },
    element('span', {}),
    drawing(
      'svg',
      {},
      ...ticks.map(tick =>
        drawing(
          'text',
          {
            x: `${percent(tick, whole).toFixed(3)}%`,
            y: '12',
            'text-anchor': tick === 0 ? 'start' : percent(tick, whole) > 94 ? 'end' : 'middle'
          },
          shownSeconds(tick)
        )
      )
    ),
    element('span', {})
  )
}
