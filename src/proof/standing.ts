/** How far the observed clusters are, for the log: how many objects have arrived, and what the run waits for. */
import { describeRef } from '../kubernetes/objects.ts'
import { counted } from '../lib/text/text.ts'
import type { Bound } from '../release/binding.ts'
import type { ObjectVerdict } from '../report/verdict.ts'
import type { Standing } from '../run/progress.ts'
import { isDone } from './judgement.ts'

/** @param seen by cluster, and by `keyOf` */
export function standingOf(
  { clusters, objects }: Pick<Bound, 'clusters' | 'objects'>,
  seen: ReadonlyMap<string, ReadonlyMap<string, ObjectVerdict>>
): Standing {
  const found = clusters.map(cluster => {
    const verdicts = [...(seen.get(cluster)?.values() ?? [])]
    const open = verdicts.filter(({ state }) => !isDone(state))
    return { cluster, done: verdicts.length - open.length, open }
  })
  const behind = found.filter(({ done }) => done < objects.length)
  const [first] = behind
  const object = first?.open[0]
  const what =
    object === undefined ? '' : `: ${describeRef(object.object)} (${object.reason || object.state})`
  return {
    counts: [
      {
        done: found.reduce((sum, { done }) => sum + done, 0),
        all: objects.length * clusters.length,
        of: 'objects'
      },
      { done: clusters.length - behind.length, all: clusters.length, of: 'clusters' }
    ],
    ...(first === undefined
      ? {}
      : { waitsFor: `cluster ${first.cluster}${what}${andMore(first.open.length - 1, behind.length - 1)}` })
  }
}

function andMore(objects: number, clusters: number): string {
  const more = [
    ...(objects > 0 ? [`${counted(objects, 'more object')} there`] : []),
    ...(clusters > 0 ? [counted(clusters, 'more cluster')] : [])
  ]
  return more.length === 0 ? '' : ` and ${more.join(' and ')}`
}
