/**
 * Values without quotes where Kubernetes accepts only text. Helm's dry run checks only the metadata of objects that are no hooks:
 * it would fail in the middle of its work, with a message that does not name the object.
 */
import { describeObject } from '../../kubernetes/objects.ts'
import { noTextsIn, type NoText } from '../../kubernetes/texts.ts'
import { enumerate } from '../../lib/text/text.ts'
import { error, toRef, type ForecastContext, type RenderedObject } from './rule.ts'
import type { Forecast } from '../../report/plan.ts'

/** Places that a finding names. */
const MOST_PLACES = 10

export function texts(objects: readonly RenderedObject[], { filesOf }: ForecastContext): readonly Forecast[] {
  return objects.flatMap(object => {
    const found = noTextsIn(object.manifest)
    if (found.length === 0) return []
    const ref = toRef(object)
    const files = [...new Set(filesOf(ref))]
    const where = files.length === 0 ? '' : ` of ${files.join(', ')}`
    return [
      error(
        'VALUE_NOT_TEXT',
        ref,
        `${describeObject(object)}${where} has ${enumerate(found.map(describe), MOST_PLACES)}, and Kubernetes accepts only text there.`,
        'Put it in quotes in the template, such as `"5"` or `{{ .Values.weight | quote }}`.'
      )
    ]
  })
}

/** Places whose values may be secret. */
const HIDDEN = /^(?:data|binaryData|stringData)[.[]|\.(?:env|args|command)\[\d+\]/

function describe({ path, value }: NoText): string {
  if (typeof value !== 'number' && typeof value !== 'boolean')
    return `${Array.isArray(value) ? 'a list' : 'a mapping'} in ${path}`
  const what = `a ${typeof value}`
  return HIDDEN.test(path) ? `${what} in ${path}` : `${value} (${what}) in ${path}`
}
