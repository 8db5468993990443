/** Markdown as GitHub shows it: its flavour, what its sanitiser lets through, and its style. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const STYLE = fileURLToPath(
  new URL('../node_modules/github-markdown-css/github-markdown.css', import.meta.url)
)

/** `rehype-sanitize` has GitHub's rules by default. */
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify)

/** @param above headings of GitHub under which it stands: one for a job summary, two for a comment */
export async function gitHubPage(markdown: string, above: readonly string[]): Promise<string> {
  const style = await readFile(STYLE, 'utf8')
  const html = String(await processor.process(markdown))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>As GitHub shows it</title>
<style>${style}
body { margin: 0; padding: 16px; background: light-dark(#ffffff, #0d1117); color-scheme: light dark; }
.above { position: absolute; left: -9999px; }
</style>
</head>
<body>
<main class="markdown-body">
${above.map((title, index) => `<h${index + 1} class="above">${title}</h${index + 1}>`).join('\n')}
${html}
</main>
</body>
</html>
`
}
