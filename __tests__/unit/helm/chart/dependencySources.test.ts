/** Where dependencies may be fetched from. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ActionError } from '../../../../src/lib/errors.ts'
import { refuseSources, sourceFaults } from '../../../../src/helm/chart/dependencySources.ts'

const source = (repository: string) => [{ file: 'Chart.yaml', name: 'db', repository }]

describe('M7: may be fetched', () => {
  test.each([
    'https://charts.example.com',
    'https://charts.example.com:8443/stable/',
    'oci://ghcr.io/charts',
    'oci://ghcr.io/charts/db@sha256:abc',
    'http://127.0.0.1:8080',
    'http://127.8.9.10/',
    'http://[::1]:8080',
    'file://../db',
    '@stable',
    'alias:stable',
    ''
  ])('M7: %j', repository => {
    expect(sourceFaults(source(repository), false)).toEqual([])
  })
})

describe('M7: must not be fetched', () => {
  test.each([
    'http://charts.example.com',
    'HTTP://charts.example.com',
    ' http://charts.example.com',
    'http:charts.example.com',
    'http:\\\\charts.example.com',
    'http://localhost:8080',
    'http://localhost.:8080',
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.1',
    'http://0.0.0.0',
    'http://127.0.0.1.nip.io',
    'http://127.0.0.1@evil.example.com',
    'http://[::ffff:10.0.0.1]',
    'ftp://charts.example.com',
    's3://bucket/charts',
    'git+https://git.example.com/charts'
  ])('M7: %j', repository => {
    expect(sourceFaults(source(repository), false)).toHaveLength(1)
  })

  test.each([
    'https://user:planted@charts.example.com',
    'https://planted@charts.example.com',
    'https://charts.example.com/?token=planted',
    'oci://user:planted@ghcr.io/charts',
    'http://user:planted@127.0.0.1'
  ])('M7: %j, whose login would stand on a command line, even where http is accepted', repository => {
    const faults = sourceFaults(source(repository), true)
    expect(faults).toHaveLength(1)
    expect(JSON.stringify(faults)).not.toContain('planted')
  })

  test('M7: plain http where it is accepted is', () => {
    expect(sourceFaults(source('http://charts.example.com'), true)).toEqual([])
  })
})

describe('M7: every file that Helm reads', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sources-'))
  })
  afterEach(async () => {
    await rm(folder, { recursive: true })
  })

  test.each(['Chart.yaml', 'Chart.lock', 'requirements.yaml', 'requirements.lock'])('M7: %s', async file => {
    const good = 'dependencies: [{ name: db, version: 1.0.0, repository: "https://charts.example.com" }]\n'
    for (const other of ['Chart.yaml', 'Chart.lock', 'requirements.yaml', 'requirements.lock'])
      await writeFile(join(folder, other), good)
    await expect(refuseSources(folder, false)).resolves.toBeUndefined()
    await writeFile(join(folder, file), good.replace('https:', 'http:'))
    const error = await refuseSources(folder, false).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ActionError)
    expect(error).toMatchObject({
      code: 'INSECURE_URL',
      faults: [{ input: 'chart', given: `${file}: dependency "db" from "http://charts.example.com"` }]
    })
  })

  test('M7: all at once', async () => {
    const dependencies = ['http://a.example', 'https://b.example', 'ftp://c.example'].map(
      (repository, index) => ({ name: `d${String(index)}`, repository })
    )
    await writeFile(join(folder, 'Chart.yaml'), JSON.stringify({ dependencies }))
    await expect(refuseSources(folder, false)).rejects.toMatchObject({ faults: { length: 2 } })
  })

  test.each(['- a', 'dependencies: 1', 'dependencies: [1, {}]', 'a: [', '', '\0'])(
    'M7: %j names none, and is for Helm to refuse',
    async text => {
      await writeFile(join(folder, 'Chart.yaml'), text)
      await expect(refuseSources(folder, false)).resolves.toBeUndefined()
    }
  )
})
