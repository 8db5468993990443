/** For webpack: TypeScript without its types. Whether they are right is what `npm run typecheck` tells. */
const ts = require('typescript')

module.exports = source =>
  ts.transpileModule(source, {
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true
    }
  }).outputText
