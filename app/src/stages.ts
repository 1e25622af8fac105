import type { Network } from '@recruiterreach/mailbox'
import type { Config } from './config.ts'
import { modelStages } from './model-stages.ts'
import type { Stages } from './outreach/stages.ts'
import type { Posting } from './posting/posting.ts'

/**
 * Reading, finding and drafting, each loaded when it is first asked for: the readers for HTML, PDF and languages take
 * longer to load than the rest of the server together, and most requests need none of them.
 */
export function createStages({ config, network }: { config: Config; network: Network }): Stages {
  /** What looking online takes besides fetching: name servers, and the services that the settings name. */
  const finding = once(async () => {
    const [{ createMailNames }, { createHunter }, { createReacher }] = await Promise.all([
      import('./recruiter/address/mail-domain.ts'),
      import('./recruiter/online/hunter.ts'),
      import('./recruiter/address/service.ts'),
    ])
    const { hunterApiKey: key, hunterEndpoint, verifierUrl } = config
    const { dispatcher } = network
    return {
      names: createMailNames(),
      finder:
        key === null
          ? null
          : createHunter({ key, dispatcher, ...(hunterEndpoint !== null && { base: hunterEndpoint }) }),
      verifier: verifierUrl === null ? null : createReacher({ base: verifierUrl, dispatcher }),
    }
  })
  const reader = once(async () => {
    const [{ readPosting }, { createFetcher }] = await Promise.all([
      import('./posting/read.ts'),
      import('./posting/fetch.ts'),
    ])
    const fetchPage = createFetcher({
      dispatcher: network.dispatcher,
      ...(config.baseUrl !== null && { home: config.baseUrl }),
    })
    return { readPosting, fetchPage }
  })

  const investigate: Stages['investigate'] = async (read, { offline = true, ...options } = {}) => {
    if (offline) {
      const { findOffline } = await import('./recruiter/find.ts')
      return findOffline(read)
    }
    const [{ fetchPage }, { investigate: online }, means] = await Promise.all([
      reader(),
      import('./recruiter/investigate.ts'),
      finding(),
    ])
    return online(read, { fetchPage, ...means, ...options })
  }

  return {
    async readPosting(given, options) {
      const { readPosting, fetchPage } = await reader()
      return readPosting(given, { fetchPage, ...options })
    },
    async findContacts(read, options) {
      return (await investigate(read, options)).contacts
    },
    investigate,
    async writeDraft(input) {
      const { writeDraft } = await import('./draft/write.ts')
      return writeDraft(input)
    },
    ...modelStages(config, network),
    async previewTemplate(input) {
      const { previewTemplate } = await import('./draft/preview.ts')
      return previewTemplate(input)
    },
    async checkTemplate(template) {
      const { checkTemplate } = await import('./draft/preview.ts')
      checkTemplate(template)
    },
    async checkText(text, against) {
      const { checkText } = await import('./draft/check.ts')
      return checkText(text, against)
    },
    async matchRequirements(posting, resume) {
      const { gapsIn, matchRequirements } = await import('./draft/match.ts')
      const matched = matchRequirements(posting, resume)
      return { matched, gaps: gapsIn(matched) }
    },
    async readResume(file) {
      const { readResume } = await import('./draft/resume/read.ts')
      return readResume(file)
    },
    async nameResume(about) {
      const { resumeFileName } = await import('./draft/resume/attachment.ts')
      return resumeFileName(await named(about))
    },
    async attachResume(original, about) {
      const { resumeAttachment } = await import('./draft/resume/attachment.ts')
      return resumeAttachment(original, await named(about))
    },
  }
}

/** Whose résumé it is and for which job, as its file name says it. */
async function named({ name, posting }: { name: string; posting: Posting }) {
  const { roleOf } = await import('./draft/job.ts')
  return { name, role: roleOf(posting), language: posting.language }
}

/** Makes a thing at the first asking; a failed try is not kept. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = null
      throw error
    }))
}
