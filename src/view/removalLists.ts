/** What a removal deletes, and what it keeps, as lists for summary and page. Pure. */
import type { Report } from '../report/report.ts'

export interface RemovalList {
  readonly title: string
  /** At least one. */
  readonly items: readonly string[]
}

export function removalLists({ removal, namespace, verdict }: Report): readonly RemovalList[] {
  if (removal === undefined) return []
  const why = removal.whyNamespaceStays === '' ? '' : `: ${removal.whyNamespaceStays}`
  const lists = [
    {
      title: verdict === 'planned' ? 'Would go' : 'Goes',
      items: [
        ...removal.objects,
        ...removal.crds,
        ...(removal.namespace === 'goes' ? [`Namespace ${namespace}`] : [])
      ]
    },
    { title: 'Goes with the CustomResourceDefinitions', items: removal.customResources },
    {
      title: 'Stays',
      items: [...removal.kept, ...(removal.namespace === 'stays' ? [`Namespace ${namespace}${why}`] : [])]
    }
  ]
  return lists.filter(({ items }) => items.length > 0)
}
