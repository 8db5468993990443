/**
 * The page of a report that an earlier run wrote, also of an older version: `npm run report -- FILE [--out PAGE]`. By
 * default the page lies beside the report, with the ending `.html`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { redacted } from '../src/lib/secrets/redacted.ts'
import { Redactor } from '../src/lib/secrets/redactor.ts'
import { renderPage } from '../src/view/page/document.ts'
import { parseReport } from './lib/parseReport.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })
const [file] = positionals
if (file === undefined || positionals.length > 1) {
  console.error('Give one report: npm run report -- FILE [--out PAGE]')
  process.exit(1)
}
const out = values.out ?? `${file.replace(/\.json$/, '')}.html`
// Its run has redacted it: this only takes what is invisible out of texts that others wrote.
const report = redacted(parseReport(readFileSync(file, 'utf8')), new Redactor())
writeFileSync(out, renderPage(report), { mode: 0o600 })
console.log(out)
