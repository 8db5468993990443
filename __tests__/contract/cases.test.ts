/**
 * Which end-to-end case runs where: `e2e` and `timed` in each `npm test`; `soak`, and what `e2e` marks for it, each night.
 * The list is committed, so that no case moves or goes unseen; `npm run jest -- --selectProjects contract --updateSnapshot` writes it.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { casesOf } from '../../scripts/lib/testing/cases.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

function filesOf(project: string, ending = /\.test\.ts$/): readonly string[] {
  return readdirSync(`${ROOT}__tests__/${project}`, { recursive: true, encoding: 'utf8' })
    .filter(name => ending.test(name))
    .sort()
}

function casesIn(project: string, files: readonly string[]): string {
  return files
    .flatMap(file => casesOf(`${ROOT}__tests__/${project}/${file}`).map(title => `${file}: ${title}`))
    .join('\n')
}

test.each(['e2e', 'timed', 'soak'])('the cases of %s', project => {
  expect(casesIn(project, filesOf(project))).toMatchSnapshot()
})

test.each(['e2e', 'timed', 'soak'])('the cases that files of %s share', project => {
  expect(casesIn(project, filesOf(project, /(?:Cases|Tests)\.ts$/))).toMatchSnapshot()
})

test('each soak test runs every night', () => {
  const workflow = parse(readFileSync(`${ROOT}.github/workflows/soak.yml`, 'utf8')) as {
    readonly jobs: {
      readonly soak: { readonly strategy: { readonly matrix: { readonly part: readonly string[] } } }
    }
  }
  const parts = [...filesOf('soak').map(file => file.replace('.test.ts', '')), 'rest'].sort()
  expect([...workflow.jobs.soak.strategy.matrix.part].sort()).toEqual(parts)
})
