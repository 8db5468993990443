/** Draws the page from the data that is embedded in it. */
import type { PageModel } from '../model.ts'
import { drawSection } from './blocks.ts'
import { element } from './dom.ts'
import { unfoldForPaper } from './paper.ts'
import { drawCell } from './table.ts'

const { headline, facts, sections } = JSON.parse(
  document.getElementById('model')?.textContent ?? ''
) as PageModel

document.title = `${headline.mark} ${headline.text}`
document.body.prepend(
  element('a', { class: 'skip', href: '#content' }, 'Skip to the content'),
  element(
    'header',
    {},
    element('h1', {}, element('span', {}, headline.mark), element('span', {}, headline.text)),
    element('ul', { class: 'facts' }, ...facts.map(fact => element('li', {}, drawCell(fact))))
  ),
  element('main', { id: 'content', tabindex: '-1' }, ...sections.map(drawSection))
)
unfoldForPaper()
