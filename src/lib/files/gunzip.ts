/** The only function that unpacks gzip: 1 MiB can expand to 1 GiB, so a limit is always required. */
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

export class UnpackedTooLarge extends Error {
  override readonly name = 'UnpackedTooLarge'
}

/** @throws UnpackedTooLarge without unpacking further; Error for data that is not gzip */
export async function gunzipAtMost(data: Uint8Array, mostBytes: number): Promise<Buffer> {
  try {
    return await promisify(gunzip)(data, { maxOutputLength: mostBytes })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw error
    throw new UnpackedTooLarge(`it unpacks to more than ${mostBytes} bytes`, { cause: error })
  }
}
