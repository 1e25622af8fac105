import { serve as listen, type ServerType } from '@hono/node-server'
import { type App, openApp } from '../app.ts'
import { type Config, readConfig } from '../config.ts'
import { AppError } from '../failure.ts'
import { createServer } from '../server.ts'
import { runWorker } from '../worker.ts'
import { untilToldToStop } from './stop.ts'

/** `recruiterreach serve`: the pages, the API and the work in the background, until SIGTERM or SIGINT. */
export async function run(): Promise<void> {
  const config = readConfig()
  const app = await openApp(config)
  const stopping = untilToldToStop()
  try {
    const server = await open(app, config, stopping)
    process.stdout.write(`RecruiterReach is listening on ${addressOf(config, portOf(server))}\n`)
    await runWorker(app, stopping)
    await close(server)
  } finally {
    await app.close()
  }
}

function open(app: App, config: Config, stopping: AbortSignal): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = listen(
      { fetch: createServer(app, { stopping }).fetch, port: config.port, hostname: config.host },
      () => resolve(server),
    )
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(config, error)))
  })
}

/** Answers what is being answered; an event stream would hold on for ever, so connections end after a short grace. */
async function close(server: ServerType): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  if ('closeIdleConnections' in server) server.closeIdleConnections()
  const grace = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 1_000)
  await closed
  clearTimeout(grace)
}

/** With PORT=0 the system chose one. */
function portOf(server: ServerType): number {
  const address = server.address()
  return address === null || typeof address === 'string' ? 0 : address.port
}

const addressOf = ({ baseUrl, host }: Config, port: number): string => {
  if (baseUrl !== null) return baseUrl
  const name = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

function cannotListen({ host, port }: Config, cause: NodeJS.ErrnoException): AppError {
  const why =
    cause.code === 'EADDRINUSE'
      ? `Another program already listens on port ${port}.`
      : cause.code === 'EACCES'
        ? `This user may not open port ${port}.`
        : `It could not listen on ${host} port ${port}: ${cause.message}.`
  return new AppError('serve.port', {
    title: 'The server could not start',
    explanation: why,
    fix: ['Stop the other program, or choose another port: PORT=3001 npm start.'],
    cause,
  })
}
