/** Reports in which what others write is markup that acts where it is taken for such. */
import type { Report } from '../../src/report/report.ts'

/** Sets `trapped` of the window when anything of it acts. */
export const TRAP = `</script><script>trapped=1</script><img src=x onerror=trapped=1><!--"'&amp;`

/** Of the reports of this folder: names and messages of others, in which the trap is set. */
const FOREIGN = [
  'edge-',
  'shop',
  'ghcr.io/acme',
  'manifest unknown',
  'ErrImagePull',
  'ErrImage',
  'orders',
  'migrations',
  'column email',
  'closed'
]

export function hostileTo(report: Report): Report {
  const trap = JSON.stringify(TRAP).slice(1, -1)
  const text = FOREIGN.reduce((rest, word) => rest.replaceAll(word, `${trap}${word}`), JSON.stringify(report))
  return JSON.parse(text) as Report
}
