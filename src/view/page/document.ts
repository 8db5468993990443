/**
 * The page as one HTML file that loads nothing from elsewhere: style and script are inside, allowed by their hashes,
 * and the data is a block of JSON. The HTML itself contains no foreign text: the script creates text nodes from the
 * data.
 */
import { createHash } from 'node:crypto'
import type { Redacted } from '../../lib/secrets/redacted.ts'
import type { Report } from '../../report/report.ts'
import { SCRIPT, STYLE } from './clientFiles.ts'
import { modelOf } from './sections/model.ts'

/** No markup from texts, no requests, no other script: injected content can do nothing. */
const POLICY = [
  "default-src 'none'",
  `script-src '${hashOf(SCRIPT)}'`,
  `style-src '${hashOf(STYLE)}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'"
].join('; ')

export function renderPage(report: Redacted<Report>): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Report of ks-helm-deploy</title>
<style>${STYLE}</style>
</head>
<body>
<noscript>This report needs JavaScript: it draws itself from the data at the end of this file.</noscript>
<script type="application/json" id="model">${embedded(modelOf(report))}</script>
<script>${SCRIPT}</script>
</body>
</html>
`
}

/** JSON in which nothing can end the element or begin a comment. */
function embedded(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
