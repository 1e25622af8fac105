import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, watch } from 'node:fs'
import { connect } from 'node:net'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { needs } from './available.ts'
import { startMailServer } from './mail/server.ts'
import { startPostgres } from './postgres/server.ts'

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

/** Resolves once nothing of that name is there; the file system tells. */
async function gone(path: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const look = (): void => {
    if (!existsSync(path)) resolve()
  }
  const watcher = watch(dirname(path), look)
  look()
  await promise
  watcher.close()
}

needs('mail')('the mail servers', () => {
  test('end with a holder that is killed, and leave nothing', async () => {
    const program = `
      const { startMailServer } = await import(${JSON.stringify(new URL('mail/server.ts', import.meta.url).href)})
      const { smtps, imaps, caFile } = await startMailServer()
      console.log(JSON.stringify({ smtps, imaps, caFile }))`
    const holder = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line]: unknown[] = await once(holder.stdout, 'data')
    const server: { smtps: number; imaps: number; caFile: string } = JSON.parse(String(line))
    expect(await answers(server.smtps)).toBe(true)
    holder.kill('SIGKILL')
    await gone(dirname(server.caFile))
    expect(await answers(server.smtps)).toBe(false)
    expect(await answers(server.imaps)).toBe(false)
  })

  test('stand beside one another', async () => {
    const both = await Promise.all([startMailServer(), startMailServer()])
    const ports = both.flatMap(({ smtps, submission, imaps, imap }) => [smtps, submission, imaps, imap])
    expect(new Set(ports).size).toBe(8)
    expect(await Promise.all(ports.map(answers))).not.toContain(false)
    await Promise.all(both.map((server) => server.stop()))
    expect(await Promise.all(ports.map(answers))).not.toContain(true)
  })
})

needs('postgres')('the PostgreSQL server', () => {
  test('comes back on its port after a stop and after a crash, and goes for good', async () => {
    const server = await startPostgres({ durable: true })
    const port = Number(new URL(server.url).port)
    await server.stop()
    expect(await answers(port)).toBe(false)
    await server.start()
    await server.crash()
    expect(await answers(port)).toBe(false)
    await server.start()
    expect(await answers(port)).toBe(true)
    await server.remove()
    expect(await answers(port)).toBe(false)
  })
})
