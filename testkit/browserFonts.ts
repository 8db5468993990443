/** Fonts for a browser on Linux, so that pictures look alike on each machine, also on one that has no fonts at all. */
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder, exists, moveInto, npmTarball, stagedBeside } from './npmTarball.ts'

/** What GitHub's style names for Linux. */
const TEXT = {
  name: '@expo-google-fonts/noto-sans',
  version: '0.4.2',
  integrity:
    'sha512-zYD8G2ijWLxqmquoQgghNh/x9p0yxWwArD0oxO1oXY1qx5vOd4t0Kbhnu/Cx8RTy08OgA8RtxuULZFaXwVPnPw==',
  files: [
    '400Regular/NotoSans_400Regular.ttf',
    '600SemiBold/NotoSans_600SemiBold.ttf',
    '700Bold/NotoSans_700Bold.ttf'
  ]
}

/** Code, and signs that others lack. */
const CODE = {
  name: 'dejavu-fonts-ttf',
  version: '2.37.3',
  integrity:
    'sha512-f1hd7jJbeQa1VWcw+K2KrTXS50zTMaHpVC4XIKJpNcDeYR5ajMtj/iLlQDYNvLOKamUB3ARVVCf79lNwNVztSQ==',
  files: ['ttf/DejaVuSans.ttf', 'ttf/DejaVuSansMono.ttf', 'ttf/DejaVuSansMono-Bold.ttf']
}

const EMOJI = {
  name: '@expo-google-fonts/noto-color-emoji',
  version: '0.4.6',
  integrity:
    'sha512-2pAakFka8eSDCHB5d6NNp/7WrOZAiVYcycOqAbccPd8P8zaWUVfQ0N3y84nNPmhCQT9qzM9bpDi6cgMu6fRKEg==',
  files: ['400Regular/NotoColorEmoji_400Regular.ttf']
}

/** Which font each generic name means. */
const FAMILIES = {
  sans: 'Noto Sans',
  'sans-serif': 'Noto Sans',
  'system-ui': 'Noto Sans',
  monospace: 'DejaVu Sans Mono',
  emoji: 'Noto Color Emoji'
}

/** @returns the environment with which a program sees these fonts and no others */
export async function browserFonts(): Promise<Readonly<Record<string, string>>> {
  const folders = await Promise.all([TEXT, CODE, EMOJI].map(npmTarball))
  const content = configuration(folders)
  // Other versions of the fonts have another configuration.
  const file = join(
    cacheFolder(),
    `fonts-${createHash('sha256').update(content).digest('hex').slice(0, 16)}.conf`
  )
  if (!(await exists(file))) {
    const staged = stagedBeside(file)
    await writeFile(staged, content)
    await moveInto(file, staged)
  }
  return { FONTCONFIG_FILE: file }
}

function configuration(folders: readonly string[]): string {
  const aliases = Object.entries(FAMILIES).map(
    ([generic, family]) =>
      `<alias binding="same"><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`
  )
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map(folder => `<dir>${folder}</dir>`),
    `<cachedir>${join(cacheFolder(), 'fontconfig')}</cachedir>`,
    ...aliases,
    '</fontconfig>',
    ''
  ].join('\n')
}
