/**
 * Refuses `table[key]` and `key in table` where `key` is any string. A key that others wrote may be `constructor` or
 * `__proto__`: a read finds what Object.prototype has, and a write changes the prototype. Map, and `own` of
 * src/lib/own.ts, know neither. Keys that the types limit to known words are fine, and so are arrays.
 */
import ts from 'typescript'

/** Whether the type may be a string of which nothing is known. */
function isAnyString(type) {
  if (type.isUnion()) return type.types.some(isAnyString)
  return (type.flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral | ts.TypeFlags.Any)) !== 0
}

export const foreignKeys = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      index:
        'A key that others wrote finds Object.prototype here: use a Map, or `own(table, key)` of src/lib/own.ts.',
      assign: 'Object.assign sets the prototype where a key is `__proto__`: spread the object instead.'
    }
  },
  create(context) {
    const services = context.sourceCode.parserServices
    const checker = services.program.getTypeChecker()
    const typeOf = node => {
      const type = services.getTypeAtLocation(node)
      return checker.getBaseConstraintOfType(type) ?? type
    }
    return {
      'MemberExpression[computed=true]'(node) {
        if (!isAnyString(typeOf(node.property))) return
        const table = checker.getNonNullableType(typeOf(node.object))
        if (!checker.isArrayLikeType(table)) context.report({ node, messageId: 'index' })
      },
      "BinaryExpression[operator='in']"(node) {
        if (isAnyString(typeOf(node.left))) context.report({ node, messageId: 'index' })
      },
      "CallExpression[callee.object.name='Object'][callee.property.name='assign']"(node) {
        const [, ...sources] = node.arguments
        if (sources.some(({ type }) => type !== 'ObjectExpression'))
          context.report({ node, messageId: 'assign' })
      }
    }
  }
}
