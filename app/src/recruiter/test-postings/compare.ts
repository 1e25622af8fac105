/** How a fact as read is held against what a person read off the posting; the README of the real postings states it. */

/** Letters and digits only, without accents and case. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export function plainName(name: string): string {
  return plain(name.replace(/^(?:dr|prof|mme|m|mr|mrs|ms|frau|herr)\.? /i, ''))
}

export function sameText(got: string | null, wanted: string): boolean {
  return got !== null && plain(got) === plain(wanted)
}

/** A legal form and an article may be missing on either side. */
export function sameCompany(got: string | null, wanted: string): boolean {
  return got !== null && withoutForm(got) === withoutForm(wanted)
}

const withoutForm = (name: string): string =>
  plain(name)
    .replace(/^the /, '')
    .replace(/ (?:as|asa|ab|aps|gmbh|llc|inc|ltd|is|sa|sas|ag|plc|a s)$/, '')

/** One names the place at least as the other does: the words of the shorter are in the longer. */
export function samePlace(got: string | null, wanted: string): boolean {
  if (got === null) return false
  const [one, other] = [plain(got).split(' '), plain(wanted).split(' ')]
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.every((word) => long.includes(word))
}
