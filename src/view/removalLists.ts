/** What a removal deletes, and what it keeps, as lists for summary and page. Pure. */
import type { Report } from '../report/report.ts'
import type { RunVerdict } from '../report/verdict.ts'

export interface RemovalList {
  readonly title: string
  /** At least one. */
  readonly items: readonly string[]
}

const TITLES: ReadonlyMap<RunVerdict, string> = new Map([
  ['planned', 'Would be deleted'],
  ['removed', 'Deleted']
])

export function removalLists({ removal, namespace, verdict }: Report): readonly RemovalList[] {
  if (removal === undefined) return []
  const title = TITLES.get(verdict) ?? 'To be deleted'
  const why = removal.whyNamespaceStays === '' ? '' : `: ${removal.whyNamespaceStays}`
  const lists = [
    {
      title,
      items: [
        ...removal.objects,
        ...removal.crds,
        ...(removal.namespace === 'goes' ? [`Namespace ${namespace}`] : [])
      ]
    },
    { title: `${title} with the CustomResourceDefinitions`, items: removal.customResources },
    {
      title: 'Kept',
      items: [...removal.kept, ...(removal.namespace === 'stays' ? [`Namespace ${namespace}${why}`] : [])]
    }
  ]
  return lists.filter(({ items }) => items.length > 0)
}
