import { onlyMatch, parts, type Source } from './source.ts'

/**
 * Jobvite, jobs.jobvite.com/{company}/job/{id}: a page with a schema.org JobPosting. On a company's own domain the job is `jvi` in
 * the URL and the company's short name stands in the embedded frame. The feeds need a company's number and are not asked.
 */
export const jobvite: Source = {
  name: 'jobvite',
  api({ url, html }) {
    const path = parts(url)
    if (url.hostname === 'jobs.jobvite.com') {
      const [company, id] = path[0] === 'careers' ? [path[1], path[3]] : [path[0], path[2]]
      return company !== undefined && id !== undefined && path.includes('job') ? page(company, id) : null
    }
    const wanted = /^o[\w-]{6,}/.exec(url.searchParams.get('jvi') ?? url.searchParams.get('jobId') ?? '')?.[0]
    const [company, id] =
      onlyMatch(html, /jobs\.jobvite\.com\/(?:careers\/)?([\w-]+)\/job\/(o[\w-]{6,})/gi) ?? []
    if (company !== undefined && id !== undefined) return page(company, wanted ?? id)
    const board = onlyMatch(html, /jobs\.jobvite\.com\/(?:careers\/)?([\w-]{3,})(?=[/"'?])/gi)?.[0]
    return wanted === undefined || board === undefined ? null : page(board, wanted)
  },
}

const page = (company: string, id: string) => ({
  url: `https://jobs.jobvite.com/${company}/job/${id}`,
  page: true as const,
})
