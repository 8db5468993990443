/** Text in columns. */
import { stripVTControlCharacters } from 'node:util'

/** Rows of cells as lines, columns aligned at the left and two blanks apart. */
export function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows
    .reduce<readonly string[]>((longest, row) => (row.length > longest.length ? row : longest), [])
    .map((_, column) => Math.max(...rows.map(row => widthOf(row[column] ?? ''))))
  return rows.map(row =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd()
  )
}

/** Columns that a text takes on a terminal: two for an emoji, none for colours. */
function widthOf(text: string): number {
  const plain = stripVTControlCharacters(text)
  const emojis = plain.match(/\p{Emoji_Presentation}/gu) ?? []
  // Others are two UTF-16 units long already.
  return plain.length + emojis.filter(emoji => emoji.length === 1).length
}
