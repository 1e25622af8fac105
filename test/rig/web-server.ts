import { createServer, type IncomingMessage } from 'node:http'

export interface WebServer {
  port: number
  close(): Promise<void>
}

/** What came: path with query, headers, and the body as text. */
export interface WebRequest {
  method: string
  path: string
  headers: IncomingMessage['headers']
  body: string
}

/** An HTTP server on a free loopback port that answers as the function says. */
export async function startWebServer(
  answer: (request: WebRequest) => { status?: number; type?: string; body: string },
): Promise<WebServer> {
  const server = createServer((request, response) => {
    const chunks: Uint8Array[] = []
    request.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    request.on('end', () => {
      const {
        status = 200,
        type = 'text/html; charset=utf-8',
        body,
      } = answer({
        method: request.method ?? '',
        path: request.url ?? '/',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      })
      response.writeHead(status, { 'content-type': type })
      response.end(body)
    })
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
