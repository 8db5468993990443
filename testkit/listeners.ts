/** Where processes listen for TCP connections, from /proc. Linux only. */
import { readFileSync, readdirSync, readlinkSync } from 'node:fs'

/** @returns each address once, as `127.0.0.1:8080` or, for IPv6, as the kernel writes it */
export function listenersOf(pids: readonly number[]): readonly string[] {
  const sockets = new Set(pids.flatMap(socketsOf))
  // The tables of all processes of this network namespace.
  const lines = ['tcp', 'tcp6'].flatMap(table =>
    readFileSync(`/proc/net/${table}`, 'utf8').trim().split('\n').slice(1)
  )
  const addresses = lines.flatMap(line => {
    const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/)
    return state === LISTEN && sockets.has(inode) ? [readable(local)] : []
  })
  return [...new Set(addresses)].sort()
}

/** linux/include/net/tcp_states.h */
const LISTEN = '0A'

/** Inodes of the open sockets of a process. */
function socketsOf(pid: number): readonly string[] {
  const folder = `/proc/${String(pid)}/fd`
  return readdirSync(folder).flatMap(name => {
    try {
      return /^socket:\[(\d+)\]$/.exec(readlinkSync(`${folder}/${name}`))?.[1] ?? []
    } catch {
      // Closed meanwhile.
      return []
    }
  })
}

/** An IPv4 address stands there as a number in the byte order of the machine, all of which are little-endian. */
function readable(local: string): string {
  const [host = '', port = ''] = local.split(':')
  if (host.length !== 8) return local
  const bytes =
    host
      .match(/../g)
      ?.map(byte => String(parseInt(byte, 16)))
      .reverse() ?? []
  return `${bytes.join('.')}:${String(parseInt(port, 16))}`
}
