/** Texts in the encodings that people's tools write: UTF-8, and UTF-16 as `>` of Windows PowerShell writes it. */

/** With a byte order mark, UTF-16; else UTF-8. The mark is left out. */
export function decodedText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

/**
 * For bytes that may be anything: undefined when they are no text. UTF-16 is recognized without its mark, too, by a first
 * character of ASCII: `[Text.Encoding]::Unicode.GetBytes` writes none.
 */
export function textIn(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes
  const isLittle = first !== 0 && second === 0 && third !== 0 && fourth === 0
  const isBig = first === 0 && second !== 0 && third === 0 && fourth !== 0
  const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : encodingOf(bytes)
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text === '' || text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
