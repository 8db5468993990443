/**
 * Detects that KubeStellar withdrew a release between two observations of its Binding. At each start, its
 * controller-manager writes every Binding empty and fills it again 2 s later (v0.30.0:
 * pkg/binding/binding-controller.go:493, binding.go:79). The generation rises by two or more, and the content is the
 * same afterwards.
 */
import { createHash } from 'node:crypto'
import { numberAt } from '../lib/json.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { apiPath, type KubeObject } from '../kubernetes/objects.ts'
import { BINDING_POLICIES } from './api.ts'
import { readBinding, type Binding } from './binding.ts'

export interface BindingMark {
  /** Name of the policy and its Binding. */
  readonly name: string
  /** Uid of the Binding. */
  readonly uid: string
  readonly generation: number
  /** Generation of the BindingPolicy that the controller had processed when it wrote the Binding. */
  readonly policyGeneration: number
  /** Number of objects that it delivers. */
  readonly objects: number
  /** Digest of which objects go to which clusters, without the StatusCollectors. */
  readonly content: string
}

/**
 * - `steady`: it delivers the same, and changes of its policy explain its generation
 * - `emptied`: it delivers the same, and delivered something else in between
 * - `changed`: it delivers something else, which may explain its generation
 * - `remade`: it was deleted, and possibly re-created
 */
export interface Movement {
  readonly kind: 'steady' | 'emptied' | 'changed' | 'remade'
  readonly from: number
  /** 0 when it no longer exists. */
  readonly to: number
}

/** One write that empties it, and one that fills it again. */
const WRITES_OF_A_RESTART = 2

export function markOf(binding: Binding, policy: KubeObject | undefined): BindingMark {
  const { name, uid, generation, objects } = binding
  const policyGeneration = numberAt(policy, 'status', 'observedGeneration') ?? 0
  return { name, uid, generation, policyGeneration, objects: objects.size, content: contentOf(binding) }
}

/** Marks of the existing Bindings. */
export async function readMarks(names: readonly string[], wds: KubeClient): Promise<readonly BindingMark[]> {
  const marks = await Promise.all(
    names.map(async name => {
      const [binding, policy] = await Promise.all([
        readBinding(wds, name),
        wds.get(apiPath(BINDING_POLICIES, undefined, name))
      ])
      return binding === undefined ? [] : [markOf(binding, policy)]
    })
  )
  return marks.flat()
}

export function movementOf(then: BindingMark, now: BindingMark | undefined): Movement {
  const [from, to] = [then.generation, now?.generation ?? 0]
  if (now?.uid !== then.uid) return { kind: 'remade', from, to }
  if (now.content !== then.content) return { kind: 'changed', from, to }
  const explained = Math.max(0, now.policyGeneration - then.policyGeneration)
  return { kind: to - from - explained >= WRITES_OF_A_RESTART ? 'emptied' : 'steady', from, to }
}

function contentOf({ objects, clusters }: Binding): string {
  const lines = [...objects].map(
    ([key, { resourceVersion, createOnly }]) => `${key} ${resourceVersion} ${String(createOnly)}`
  )
  return createHash('sha256')
    .update(JSON.stringify([lines.sort(), clusters]))
    .digest('hex')
    .slice(0, 16)
}
