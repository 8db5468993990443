/** Archives as attackers write them: `tar` and `helm package` would refuse half of these. */
import { gzipSync } from 'node:zlib'

export interface TarEntry {
  readonly name: string
  readonly content?: string | Buffer
  /** `0` a file, `2` a link, `5` a folder ...; default: a file. */
  readonly type?: string
  readonly linkTo?: string
  /** What the header says instead of the content's length. */
  readonly size?: number
}

export function tar(entries: readonly TarEntry[]): Buffer {
  const blocks = entries.flatMap(entry => {
    const content = Buffer.from(entry.content ?? '')
    const padding = Buffer.alloc((512 - (content.length % 512)) % 512)
    return [header(entry, content.length), content, padding]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

export function tgz(entries: readonly TarEntry[]): Buffer {
  return gzipSync(tar(entries))
}

/** A line of a PAX header. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  const length = [1, 2, 3, 4]
    .map(digits => digits + Buffer.byteLength(rest))
    .find((total, index) => String(total).length === index + 1)
  return `${String(length)}${rest}`
}

function header({ name, type = '0', linkTo = '', size }: TarEntry, length: number): Buffer {
  const block = Buffer.alloc(512)
  block.write(name, 0, 100)
  block.write('0000644\0', 100)
  block.write(`${(size ?? length).toString(8).padStart(11, '0')}\0`, 124)
  block.write('00000000000\0', 136)
  block.write(' '.repeat(8), 148)
  block.write(type, 156)
  block.write(linkTo, 157, 100)
  block.write('ustar\x0000', 257, 'latin1')
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}
