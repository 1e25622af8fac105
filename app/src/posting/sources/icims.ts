import { onlyMatch, parts, type Source } from './source.ts'

/**
 * iCIMS' career sites, https://developer.icims.com: the job stands in a frame, whose page (`in_iframe=1`) carries a schema.org
 * JobPosting; the page around it is a shell. There is no public API without a key.
 */
export const icims: Source = {
  name: 'icims',
  api({ url, html }) {
    const path = parts(url)
    const own = url.hostname.endsWith('.icims.com') && path[0] === 'jobs' ? path[1] : undefined
    if (own !== undefined && /^\d+$/.test(own))
      return { url: `https://${url.hostname}/jobs/${own}/job?in_iframe=1`, page: true }
    const [host, id] = onlyMatch(html, /\b([\w-]+\.icims\.com)\/jobs\/(\d+)\/(?:[\w%-]+\/)?job/gi) ?? []
    return host === undefined || id === undefined
      ? null
      : { url: `https://${host}/jobs/${id}/job?in_iframe=1`, page: true }
  },
}
