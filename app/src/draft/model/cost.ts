import type { ModelPrice } from '../../config.ts'
import type { Usage } from './generate.ts'

/** What an answer cost by the prices of the settings, in their currency; null where none are set. */
export function costOf(
  { inputTokens, outputTokens }: Pick<Usage, 'inputTokens' | 'outputTokens'>,
  price: ModelPrice | null,
): number | null {
  return price === null ? null : (inputTokens * price.input + outputTokens * price.output) / 1e6
}

/** "700 tokens read, 90 written, 0.00016 USD": a draft costs a fraction of a cent, so two digits that say something stay. */
export function costInWords(spent: {
  inputTokens: number
  outputTokens: number
  cost: number | null
  currency: string | null
}): string {
  const tokens = `${spent.inputTokens} tokens read, ${spent.outputTokens} written`
  if (spent.cost === null || spent.currency === null) return tokens
  const amount = spent.cost.toLocaleString('en', { maximumSignificantDigits: 2, maximumFractionDigits: 8 })
  return `${tokens}, ${amount} ${spent.currency}`
}
