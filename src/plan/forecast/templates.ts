/**
 * Text that KubeStellar expands for each cluster: on an object with its annotation, every string with `{{` is a Go
 * template. One error makes the transport delete every ManifestWork of the policy, including the Namespace in the
 * clusters (pkg/transport/generic/generic_transport_controller.go, v0.30.0).
 */
import { isObject } from '../../lib/json.ts'
import { describeRef } from '../../kubernetes/objects.ts'
import { LFS_REMEDY } from '../../lib/files/lfsPointer.ts'
import { error, toRef, warning, type RenderedObject } from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

const EXPAND = 'control.kubestellar.io/expand-templates'

/** Parts of an action: a literal, the end, or other text. An unclosed quote matches none of them. */
const PART = /("(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*')|(\}\})|[^"'`}]+|\}/y

/** Keywords and functions of Go's text/template. */
const KEYWORDS =
  'block break continue define else end false if nil range template true with and call eq ge gt html index js le len lt ne not or print printf println slice urlquery'
const KNOWN: ReadonlySet<string> = new Set(KEYWORDS.split(' '))

export function templates(objects: readonly RenderedObject[]): readonly Forecast[] {
  return objects
    .filter(({ manifest }) => manifest.metadata.annotations?.[EXPAND] === 'true')
    .flatMap(object => {
      const texts = [...templatesIn(object.manifest, '')]
      const ref = toRef(object)
      const broken = texts.find(({ text }) => faultOf(text) !== undefined)
      if (broken !== undefined) {
        return [
          error(
            'TEMPLATE_FAILS',
            ref,
            `KubeStellar cannot expand ${broken.path} of ${describeRef(ref)}, which has ${faultOf(broken.text) ?? ''}, and then deletes everything of the policy in every cluster.`,
            `Take the annotation \`${EXPAND}\` away, or write every \`{{\` that is not for KubeStellar as \`{{ "{{" }}\`.`
          )
        ]
      }
      if (texts.length === 0) return []
      const properties = [...new Set(texts.flatMap(({ text }) => propertiesOf(text)))].sort()
      return [
        warning(
          'TEMPLATE_EXPANDED',
          ref,
          `KubeStellar expands ${texts.map(({ path }) => path).join(', ')} of ${describeRef(ref)} for each cluster, and deletes everything of the policy in every cluster when one of them lacks a property that is asked for${properties.length === 0 ? '' : ` (${properties.join(', ')})`}.`,
          'Give every cluster that the selector can meet these properties, as labels in the inventory, before the deploy.'
        )
      ]
    })
}

/** Map keys are not expanded. */
function* templatesIn(value: unknown, path: string): Generator<{ path: string; text: string }> {
  if (typeof value === 'string') {
    if (value.includes('{{')) yield { path, text: value }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* templatesIn(item, `${path}[${index}]`)
  } else if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) {
      yield* templatesIn(inner, path === '' ? key : `${path}.${key}`)
    }
  }
}

/** Errors that are certain; whether the rest expands depends on the cluster. */
export function faultOf(text: string): string | undefined {
  const actions = actionsOf(text)
  if (actions === undefined) return 'a `{{` without `}}`'
  const declared = new Set(
    actions.flatMap(action => [...action.matchAll(/\$(\w+)(?=[\s,]*(?:\$\w+\s*)?:=)/g)].map(at))
  )
  for (const action of actions) {
    const variable = [...action.matchAll(/\$(\w+)/g)].map(at).find(name => !declared.has(name))
    if (variable !== undefined) return `the unknown variable \`$${variable}\``
    // Properties are strings, which have no fields.
    const field = /(?<![\w)])\.\w+\.\w+/.exec(action)?.[0]
    if (field !== undefined) return `the unknown property \`${field}\``
    const name = [...action.matchAll(/(?<![\w.$])[A-Za-z_]\w*/g)]
      .map(([word]) => word)
      .find(word => !KNOWN.has(word))
    if (name !== undefined) return `the unknown function \`${name}\``
  }
  return undefined
}

function propertiesOf(text: string): readonly string[] {
  return (actionsOf(text) ?? []).flatMap(action =>
    [...action.matchAll(/(?<![\w)])\.([A-Za-z_]\w*)/g)].map(at)
  )
}

function at(match: RegExpExecArray): string {
  return match[1] ?? ''
}

/** The text between `{{` and `}}`, without literals and comments; undefined when one does not end. */
function actionsOf(text: string): readonly string[] | undefined {
  const found: string[] = []
  for (let start = text.indexOf('{{'); start >= 0;) {
    const [mark] = /^(?:-\s)?\/\*/.exec(text.slice(start + 2, start + 6)) ?? []
    const action = mark === undefined ? actionAt(text, start + 2) : commentAt(text, start + 2 + mark.length)
    if (action === undefined) return undefined
    if (mark === undefined) found.push(action.text)
    start = text.indexOf('{{', action.end)
  }
  return found
}

interface Action {
  readonly text: string
  /** Offset after its `}}`. */
  readonly end: number
}

/** The end of a comment must also be the end of its action. */
function commentAt(text: string, start: number): Action | undefined {
  const close = text.indexOf('*/', start)
  const [end] = close < 0 ? [] : (/^(?:\s-)?\}\}/.exec(text.slice(close + 2, close + 6)) ?? [])
  return end === undefined ? undefined : { text: '', end: close + 2 + end.length }
}

function actionAt(text: string, start: number): Action | undefined {
  let plain = ''
  PART.lastIndex = start
  for (;;) {
    const end = PART.lastIndex
    const [part, literal, closing] = PART.exec(text) ?? []
    if (part === undefined) return undefined
    if (closing !== undefined) return { text: plain, end: end + closing.length }
    plain += literal === undefined ? part : ' '
  }
}

/** Files of a chart that a checkout without Git LFS lacks: templates have read the pointers instead of the files. */
export function lfsPointers(objects: readonly RenderedObject[]): readonly Forecast[] {
  return objects.filter(holdsPointer).map(pointer)
}

/** A pointer that is a whole text, or a whole text in base64. */
const POINTER =
  /"(?:version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v\d(?:\\r)?\\n(?:ext-|oid sha256:)|dmVyc2lvbiBodHRwczovL2dpdC1sZnMuZ2l0aHViLmNvbS9zcGVjL3Yx)/

function holdsPointer({ manifest }: RenderedObject): boolean {
  return POINTER.test(JSON.stringify(manifest))
}

function pointer(object: RenderedObject): Forecast {
  const ref = toRef(object)
  return error(
    'LFS_POINTER_RENDERED',
    ref,
    `${describeRef(ref)} has a Git LFS pointer in the place of a file of the chart.`,
    LFS_REMEDY
  )
}
