/** The StatusCollector that a run left on policies of a release. */
import type { KubeClient } from '../kubernetes/api/client.ts'
import { apiPath } from '../kubernetes/objects.ts'
import { BINDING_POLICIES } from '../kubestellar/api.ts'
import { NAMESPACES } from '../kubernetes/kinds.ts'
import { asWritten } from '../kubestellar/bindingPolicy.ts'
import { isCollected, withoutCollector } from '../kubestellar/combinedStatus.ts'
import { claimsOf } from './ownership.ts'
import { managerOf } from './write.ts'

/** Removes it from all policies of a release, whatever run attached it. @param release `NAMESPACE/RELEASE` */
export async function detachCollector(release: string, wds: KubeClient): Promise<void> {
  const [namespace = '', name = ''] = release.split('/')
  const [{ items }, found] = await Promise.all([
    wds.list(apiPath(BINDING_POLICIES, undefined)),
    wds.get(apiPath(NAMESPACES, undefined, namespace))
  ])
  const { own } = claimsOf({ release: name, namespace }, items, found)
  const collected = own.filter(isCollected)
  await Promise.all(
    collected.map(async policy => {
      const path = apiPath(BINDING_POLICIES, undefined, policy.metadata.name)
      await wds.apply(path, asWritten(withoutCollector(policy)), managerOf(policy), { evenLate: true })
    })
  )
}
