/** In how many ways tools print one secret. */

const bytes = (text: string): Buffer => Buffer.from(text)
const each = (text: string, spell: (char: string) => string): string => Array.from(text, spell).join('')
const hex = (byte: number): string => byte.toString(16).padStart(2, '0')
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
}
const json = (text: string): string => JSON.stringify(text).slice(1, -1)
const goJson = (text: string): string =>
  json(text).replace(/[<>&]/g, char => `\\u00${hex(char.charCodeAt(0))}`)

export const SPELLINGS: Readonly<Record<string, (secret: string) => string>> = {
  plain: text => text,
  JSON: json,
  'JSON of Go': goJson,
  'JSON in JSON': text => json(json(text)),
  base64: text => bytes(text).toString('base64'),
  'base64 behind one byte': text => bytes(`x${text}tail`).toString('base64'),
  'base64 behind two bytes': text => bytes(`xy${text}t`).toString('base64'),
  'base64 of a login': text => bytes(`admin:${text}`).toString('base64'),
  'base64 without padding': text => bytes(`xy${text}`).toString('base64').replace(/=+$/, ''),
  base64url: text => bytes(`\u00ff\u00fe${text}`).toString('base64url'),
  'base64 with line breaks': text => bytes(`ab${text}`).toString('base64').replace(/.{7}/g, '$&\n'),
  'base64 with written line breaks': text => bytes(text).toString('base64').replace(/.{7}/g, '$&\\n'),
  'base64 of base64': text => bytes(bytes(`x${text}`).toString('base64')).toString('base64'),
  'base64 of JSON of Go': text => bytes(`{"a":"${goJson(text)}"}`).toString('base64'),
  hex: text => bytes(text).toString('hex'),
  'hex in capitals': text => bytes(text).toString('hex').toUpperCase(),
  'hex with colons': text => [...bytes(text)].map(hex).join(':'),
  bytes: text => `[${[...bytes(text)].join(' ')}]`,
  percent: text => encodeURIComponent(text),
  'percent in small letters': text => encodeURIComponent(text).replace(/%../g, code => code.toLowerCase()),
  'percent everywhere': text => [...bytes(text)].map(byte => `%${hex(byte)}`).join(''),
  'percent twice': text => encodeURIComponent(encodeURIComponent(text)),
  'percent in part': text => text.replace(/[@&+]/g, encodeURIComponent),
  form: text => new URLSearchParams({ a: text }).toString().slice(2),
  'HTML by names': text => each(text, char => ENTITIES[char] ?? char),
  'HTML by numbers': text => each(text, char => `&#${char.codePointAt(0) ?? 0};`),
  'HTML by hex numbers': text => each(text, char => `&#x${(char.codePointAt(0) ?? 0).toString(16)};`),
  'YAML in single quotes': text => `'${text.replaceAll("'", "''")}'`,
  'YAML in double quotes': text => `"${each(json(text), char => (char === ' ' ? '\\x20' : char))}"`,
  shell: text => `'${text.replaceAll("'", `'\\''`)}'`,
  'shell with backslashes': text => text.replace(/[^\w\u0080-\uffff]/g, '\\$&'),
  '%q of Go': text => `"${json(text).replaceAll('\u00fc', '\\u00fc')}"`,
  '\\x': text => [...bytes(text)].map(byte => `\\x${hex(byte)}`).join(''),
  '\\u': text => each(text, char => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`),
  octal: text => [...bytes(text)].map(byte => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
  'with colours': text => each(text, char => `\u001b[1m${char}\u001b[0m`),
  'with zero-width spaces': text => each(text, char => `${char}\u200b`),
  'with control characters': text => each(text, char => `${char}\u0000\u0008`),
  'with direction marks': text => each(text, char => `\u202e${char}`),
  'over two lines': text => `${text.slice(0, 5)}\r\n  ${text.slice(5)}`,
  'with a soft line break': text => `${text.slice(0, 5)}=\n${text.slice(5)}`
}
