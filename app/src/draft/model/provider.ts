import type { LanguageModel } from 'ai'
import { type Dispatcher, fetch } from 'undici'
import type { Config } from '../../config.ts'

export type ModelSettings = Pick<NonNullable<Config['llm']>, 'provider' | 'baseUrl' | 'apiKey' | 'model'>

/** A mail is a few hundred words: an answer of more than a megabyte is no answer. */
const mostBytes = 1_000_000

/** Where requests go: the person's own endpoint, or the provider's public one. */
export function endpointOf(settings: ModelSettings): string {
  return (
    settings.baseUrl ??
    (settings.provider === 'anthropic' ? 'https://api.anthropic.com/v1' : 'https://api.openai.com/v1')
  )
}

/** The host that hears what is sent, with its port where that is no usual one. */
export const hostOf = (settings: ModelSettings): string => new URL(endpointOf(settings)).host

/** How the model is called in words. */
export const nameOf = ({ model }: ModelSettings): string => model ?? 'the language model'

/**
 * Opens the model over the app's guarded network: private addresses only by ALLOW_PRIVATE_HOSTS, no redirects. Loads the
 * AI SDK when first called: it takes longer to load than the rest of drafting together.
 */
export async function openModel(settings: ModelSettings, dispatcher: Dispatcher): Promise<LanguageModel> {
  const guarded = guardedFetch(dispatcher)
  const apiKey = settings.apiKey ?? ''
  const model = settings.model ?? 'default'
  if (settings.provider === 'anthropic') {
    const { createAnthropic } = await import('@ai-sdk/anthropic')
    return createAnthropic({ baseURL: endpointOf(settings), apiKey, fetch: guarded })(model)
  }
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
  return createOpenAICompatible({
    name: 'llm',
    baseURL: endpointOf(settings),
    ...(apiKey !== '' && { apiKey }),
    fetch: guarded,
    includeUsage: true,
    supportsStructuredOutputs: true,
  })(model)
}

function guardedFetch(dispatcher: Dispatcher): typeof globalThis.fetch {
  return async (input, init) => {
    const answer = await fetch(input instanceof Request ? input.url : String(input), {
      method: init?.method ?? 'GET',
      headers: Object.fromEntries(new Headers(init?.headers)),
      body: typeof init?.body === 'string' ? init.body : null,
      signal: init?.signal ?? null,
      redirect: 'error',
      dispatcher,
    })
    let seen = 0
    const capped = answer.body?.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          seen += chunk.byteLength
          if (seen > mostBytes) controller.error(new Error('The answer is longer than 1 MB'))
          else controller.enqueue(chunk)
        },
      }),
    )
    return new Response(capped ?? null, {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
    })
  }
}
