/** What a deploy would change, and the objections: losses come first. Pure. */
import { describeRef } from '../../../kubernetes/objects.ts'
import { counted } from '../../../lib/text/text.ts'
import type { Change, ChangeKind, Forecast, PlanReport } from '../../../report/plan.ts'
import type { Report } from '../../../report/report.ts'
import { lossesOf } from '../../losses.ts'
import type { Block, Section } from '../model.ts'

/** In this order: deletions come first. */
const KINDS: readonly ChangeKind[] = ['removed', 'changed', 'added', 'kept', 'unchanged']

const WORDS: Readonly<Record<ChangeKind, string>> = {
  removed: '-\u00a0removed',
  changed: '~\u00a0changed',
  added: '+\u00a0added',
  kept: 'kept, though it left the chart',
  unchanged: 'unchanged'
}

export function changesSection({ plan, command }: Report): readonly Section[] {
  if (plan === undefined) return []
  const forecasts = forecastCards(plan.forecasts)
  const changes = command === 'plan' ? changeBlocks(plan) : []
  return [
    ...(forecasts.length === 0 ? [] : [{ title: forecastTitle(plan.forecasts), blocks: forecasts }]),
    ...(changes.length === 0 ? [] : [{ title: 'Changes', blocks: changes }])
  ]
}

function forecastTitle(forecasts: readonly Forecast[]): string {
  return forecasts.some(({ severity }) => severity === 'error')
    ? 'What will go wrong'
    : 'What the plan warned of'
}

function forecastCards(forecasts: readonly Forecast[]): readonly Block[] {
  const sorted = [...forecasts].sort((left, right) => rank(left) - rank(right))
  return sorted.map(({ code, severity, object, message, remedy }) => ({
    type: 'card',
    tone: severity === 'error' ? 'bad' : 'warning',
    title: object === undefined ? code : `${code}: ${describeRef(object)}`,
    blocks: [
      { type: 'text', text: message },
      { type: 'text', label: 'What to do:', text: remedy }
    ]
  }))
}

function rank({ severity }: Forecast): number {
  return severity === 'error' ? 0 : 1
}

function changeBlocks(plan: PlanReport): readonly Block[] {
  const { changes } = plan
  const losses = lossesOf(plan)
  const sorted = KINDS.flatMap(kind => changes.filter(change => change.kind === kind))
  const shown = sorted.filter(({ kind }) => kind !== 'unchanged')
  const same = sorted.filter(({ kind }) => kind === 'unchanged')
  return [
    { type: 'text', text: countsIn(changes) },
    ...(losses.length === 0
      ? []
      : [
          {
            type: 'card',
            tone: 'bad',
            title: 'Would be deleted',
            blocks: [{ type: 'list', items: losses }]
          } as const
        ]),
    ...(shown.length === 0 ? [] : [tableOf(shown)]),
    ...hiddenValues(shown),
    ...shown.filter(({ diff }) => diff !== '').map(diffFold),
    ...(same.length === 0
      ? []
      : [
          {
            type: 'fold',
            title: `${String(same.length)} unchanged`,
            isOpen: false,
            blocks: [{ type: 'list', items: same.map(({ object }) => describeRef(object)) }]
          } as const
        ])
  ]
}

function countsIn(changes: readonly Change[]): string {
  const count = (wanted: ChangeKind): string => String(changes.filter(({ kind }) => kind === wanted).length)
  return `+${count('added')} added, ~${count('changed')} changed, -${count('removed')} removed, ${count('unchanged')} unchanged.`
}

function tableOf(changes: readonly Change[]): Block {
  return {
    type: 'table',
    head: ['object', 'change'],
    rows: changes.map(({ object, kind }) => [describeRef(object), WORDS[kind]])
  }
}

function hiddenValues(changes: readonly Change[]): readonly Block[] {
  const count = changes.reduce((sum, { hidden }) => sum + hidden, 0)
  if (count === 0) return []
  const values = `${counted(count, 'value')} ${count === 1 ? 'is' : 'are'} hidden`
  return [
    { type: 'text', text: `${values}: \`diff: full\` shows all but the values of Secrets.`, isQuiet: true }
  ]
}

function diffFold({ object, diff }: Change): Block {
  return { type: 'fold', title: describeRef(object), isOpen: true, blocks: [{ type: 'diff', text: diff }] }
}
