/** The one way to unpack gzip: 1 MiB can unpack to 1 GiB, so there is no unpacking without a limit. */
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

export class UnpackedTooLarge extends Error {
  override readonly name = 'UnpackedTooLarge'
}

/** @throws UnpackedTooLarge without unpacking further; Error for what is no gzip */
export async function gunzipAtMost(data: Uint8Array, mostBytes: number): Promise<Buffer> {
  try {
    return await promisify(gunzip)(data, { maxOutputLength: mostBytes })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw error
    throw new UnpackedTooLarge(`it unpacks to more than ${mostBytes} bytes`, { cause: error })
  }
}
