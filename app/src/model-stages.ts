import type { Network } from '@recruiterreach/mailbox'
import type { Config } from './config.ts'
import { hostOf, nameOf } from './draft/model/provider.ts'
import { AppError } from './failure.ts'
import type { Stages } from './outreach/stages.ts'

/** What a language model does, where the settings name one; the AI SDK is loaded when it is first asked. */
export function modelStages(
  { llm }: Config,
  { dispatcher }: Network,
): Pick<Stages, 'model' | 'whatLeaves' | 'writeModelDraft' | 'anotherSentence'> {
  return {
    model: llm === null ? null : { model: nameOf(llm), host: hostOf(llm), price: llm.price },
    async whatLeaves(input) {
      const [{ whatLeaves }, { chooseLanguage }] = await Promise.all([
        import('./draft/model/prompt.ts'),
        import('./draft/templates/choose.ts'),
      ])
      const { language } = chooseLanguage(input.posting.language, input.language, input.resume)
      return whatLeaves(llm, { ...input, language })
    },
    async writeModelDraft(input, { signal, onPart } = {}) {
      if (llm === null) throw noModel()
      const { streamModelDraft } = await import('./draft/model/generate.ts')
      const parts = streamModelDraft(input, llm, {
        dispatcher,
        deadlineMs: llm.timeoutMs,
        ...(signal !== undefined && { signal }),
      })
      for (;;) {
        const next = await parts.next()
        if (next.done === true) return next.value
        onPart?.(next.value)
      }
    },
    async anotherSentence(body, span, input, { byModel, signal }) {
      const { anotherSentence } = await import('./draft/model/sentence.ts')
      const options = {
        dispatcher,
        // A sentence is a tenth of a draft.
        deadlineMs: Math.min(llm?.timeoutMs ?? 0, 20_000),
        ...(signal !== undefined && { signal }),
      }
      return anotherSentence(body, span, input, byModel && llm !== null ? { settings: llm, options } : null)
    },
  }
}

const noModel = (): AppError =>
  new AppError('model.none', {
    title: 'No language model is set',
    explanation: 'Drafts come from templates here, and nothing leaves this machine for them.',
    fix: ['Set LLM_BASE_URL and LLM_MODEL (and LLM_API_KEY where it needs one), and start again.'],
    status: 409,
  })
