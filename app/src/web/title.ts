/** What an outreach is called in lists and headings. */
export const titleOf = (posting: { title: string | null; company: string | null }): string =>
  [posting.title ?? 'Untitled posting', posting.company]
    .filter((part) => part !== null && part !== '')
    .join(' at ')
