/**
 * Whether KubeStellar withdrew a release between two looks at its Binding. At each start its controller-manager writes every
 * Binding empty and fills it again 2 s later (v0.30.0: pkg/binding/binding-controller.go:493, binding.go:79): the generation
 * rises by two or more, and the content is the same afterwards.
 */
import { createHash } from 'node:crypto'
import { numberAt } from '../lib/json.ts'
import type { KubeClient } from '../kubernetes/api/client.ts'
import { apiPath, type KubeObject } from '../kubernetes/objects.ts'
import { BINDING_POLICIES } from './api.ts'
import { readBinding, type Binding } from './binding.ts'

export interface BindingMark {
  /** Of the policy and its Binding. */
  readonly name: string
  /** Of the Binding. */
  readonly uid: string
  readonly generation: number
  /** Of the BindingPolicy, as the controller had worked on it when it wrote the Binding. */
  readonly policyGeneration: number
  /** How many it delivers. */
  readonly objects: number
  /** Digest of which objects go where, without the StatusCollectors. */
  readonly content: string
}

/**
 * - `steady`: what it delivers is the same, and changes of its policy explain its generation
 * - `emptied`: what it delivers is the same, and it was something else in between
 * - `changed`: it delivers something else, which may explain its generation
 * - `remade`: it was deleted, perhaps made again
 */
export interface Movement {
  readonly kind: 'steady' | 'emptied' | 'changed' | 'remade'
  readonly from: number
  /** 0 when there is none any more. */
  readonly to: number
}

/** Writing it empty, and filling it again. */
const WRITES_OF_A_RESTART = 2

export function markOf(binding: Binding, policy: KubeObject | undefined): BindingMark {
  const { name, uid, generation, objects } = binding
  const policyGeneration = numberAt(policy, 'status', 'observedGeneration') ?? 0
  return { name, uid, generation, policyGeneration, objects: objects.size, content: contentOf(binding) }
}

/** Of those that are there. */
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
