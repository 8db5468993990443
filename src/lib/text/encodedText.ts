/** Texts in the usual encodings: UTF-8, and UTF-16, which `>` of Windows PowerShell writes. */

/** UTF-16 with a byte order mark; otherwise UTF-8. The mark is removed. */
export function decodedText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

/**
 * For arbitrary bytes: undefined when they are not text. UTF-16 without a mark is recognized by an ASCII character at
 * its start: `[Text.Encoding]::Unicode.GetBytes` writes no mark.
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
