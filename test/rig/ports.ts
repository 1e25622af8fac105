import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * So many ports of 127.0.0.1 that are free now. Another process may take one before it is used: whoever starts a
 * server on them tries again with others where it says that its address is in use.
 */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((server) => once(server, 'listening')))
  const ports = servers.map((server) => {
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    return address.port
  })
  await Promise.all(servers.map((server) => once(server.close(), 'close')))
  return ports
}

/** Starts a server on free ports, and on others where one was taken meanwhile. */
export async function onFreePorts<T>(count: number, start: (ports: number[]) => Promise<T>): Promise<T> {
  for (let left = 3; ; left -= 1) {
    try {
      return await start(await freePorts(count))
    } catch (error) {
      if (left === 1 || !String(error).includes('in use')) throw error
    }
  }
}
