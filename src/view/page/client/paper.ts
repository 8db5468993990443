/** Paper cannot be expanded: collapsed parts are open while the page is printed. */
export function unfoldForPaper(): void {
  let folded: readonly HTMLDetailsElement[] = []
  window.addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    for (const details of folded) details.open = true
  })
  window.addEventListener('afterprint', () => {
    for (const details of folded) details.open = false
  })
}
