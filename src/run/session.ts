/** What a run has opened, and the only place that closes it. */
import type { Helm } from '../helm/client.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import type { ProxiedClient } from '../kubernetes/api/proxy.ts'
import { allSettledOrThrow } from '../lib/parallel.ts'
import type { Access } from './access.ts'
import { Its } from './its.ts'
import type { Tools } from './open.ts'
import type { Run } from './run.ts'
import { Wecs } from './wecs.ts'

/** The WDS, and the connections to the clusters, which are opened when needed. */
export interface Reach extends Access {
  readonly wds: KubeClient
}

export interface Session extends Reach {
  readonly helm: Helm
}

/** @param opened by the caller; its WDS is closed with everything else once `work` has ended */
export async function withSession<T>(
  run: Run,
  { tools, helm, wds }: { readonly tools: Tools; readonly helm: Helm; readonly wds: ProxiedClient },
  work: (session: Session) => Promise<T>
): Promise<T> {
  const wecs = new Wecs(run, tools.kubectl.path)
  const its = new Its(run, tools.kubectl.path)
  try {
    return await work({ helm, wds, wecs, its })
  } finally {
    await allSettledOrThrow([wds.close(), wecs.close(), its.close()])
  }
}
