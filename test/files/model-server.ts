import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

/** What the endpoint does with one request; the text is the model's whole answer. */
export type Behaviour =
  /** `slowly`: its first half, and the rest after `goOn`. */
  | { does: 'answer'; text: string; slowly?: boolean }
  | { does: 'stall' }
  | { does: 'status'; status: number; headers?: Record<string, string> }
  | { does: 'garbage' }
  | { does: 'hang-up' }
  | { does: 'redirect'; to: string }

export interface ModelServer {
  url: string
  /** The parsed bodies of the requests so far. */
  requests: string[]
  /** Answers the next requests in this order; the last one for all that follow. */
  behave(...behaviours: Behaviour[]): void
  /** Lets the slow answers end. */
  goOn(): void
  close(): Promise<void>
}

/** A model endpoint of the tests' own: OpenAI chat completions and Anthropic messages, streamed as server-sent events or whole. */
export async function startModelServer(): Promise<ModelServer> {
  let queue: Behaviour[] = []
  const requests: string[] = []
  const held: (() => void)[] = []
  const server = createServer((request, response) => {
    void (async () => {
      const body = await text(request)
      requests.push(body)
      const next = queue.length > 1 ? queue.shift() : queue[0]
      respond(next ?? { does: 'status', status: 500 }, request, body, response, held)
    })()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const { port } = address
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    behave(...behaviours) {
      queue = behaviours
    },
    goOn() {
      for (const end of held.splice(0)) end()
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
}

function respond(
  behaviour: Behaviour,
  request: IncomingMessage,
  body: string,
  response: ServerResponse,
  held: (() => void)[],
): void {
  const streamed = body.includes('"stream":true')
  const anthropic = request.url?.endsWith('/messages') === true
  switch (behaviour.does) {
    case 'stall':
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(': working\n\n')
      return
    case 'status':
      response.writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers })
      response.end('{"error":{"message":"no","type":"test"}}')
      return
    case 'redirect':
      response.writeHead(307, { location: behaviour.to })
      response.end()
      return
    case 'garbage':
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.end(
        'data: {"choices":[{"delta":{"content":"\\u0000{{{ not json"}}]}\n\nda: ta\n\ndata: [DONE]\n\n',
      )
      return
    case 'hang-up':
      request.socket.destroy()
      return
    case 'answer':
      if (!streamed) {
        response.writeHead(200, { 'content-type': 'application/json' })
        response.end(JSON.stringify(anthropic ? wholeMessage(behaviour.text) : wholeChat(behaviour.text)))
        return
      }
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      {
        const events = (anthropic ? messageEvents : chatEvents)(behaviour.text)
        const half = behaviour.slowly === true ? events.indexOf('\n\n', events.length / 2) + 2 : 0
        response.write(events.slice(0, half))
        if (half === 0) response.end(events)
        else held.push(() => response.end(events.slice(half)))
      }
      return
    default:
      behaviour satisfies never
  }
}

const pieces = (whole: string): string[] => whole.match(/[\s\S]{1,40}/g) ?? []

const wholeChat = (content: string): object => ({
  id: 'c1',
  object: 'chat.completion',
  created: 1,
  model: 'test',
  choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 700, completion_tokens: 90, total_tokens: 790 },
})

const wholeMessage = (content: string): object => ({
  id: 'm1',
  type: 'message',
  role: 'assistant',
  model: 'test',
  content: [{ type: 'text', text: content }],
  stop_reason: 'end_turn',
  stop_sequence: null,
  usage: { input_tokens: 700, output_tokens: 90 },
})

const chunk = (delta: object, finish: string | null): object => ({
  id: 'c1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'test',
  choices: [{ index: 0, delta, finish_reason: finish }],
})

function chatEvents(content: string): string {
  const events = [
    chunk({ role: 'assistant', content: '' }, null),
    ...pieces(content).map((piece) => chunk({ content: piece }, null)),
    chunk({}, 'stop'),
    {
      ...chunk({}, null),
      choices: [],
      usage: { prompt_tokens: 700, completion_tokens: 90, total_tokens: 790 },
    },
  ]
  return [...events.map((event) => `data: ${JSON.stringify(event)}\n\n`), 'data: [DONE]\n\n'].join('')
}

function messageEvents(content: string): string {
  const events: [string, object][] = [
    ['message_start', { message: { ...wholeMessage(''), content: [], stop_reason: null } }],
    ['content_block_start', { index: 0, content_block: { type: 'text', text: '' } }],
    ...pieces(content).map((piece): [string, object] => [
      'content_block_delta',
      { index: 0, delta: { type: 'text_delta', text: piece } },
    ]),
    ['content_block_stop', { index: 0 }],
    [
      'message_delta',
      { delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 90 } },
    ],
    ['message_stop', {}],
  ]
  return events
    .map(([type, data]) => `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`)
    .join('')
}
