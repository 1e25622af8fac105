interface Spoken {
  language: string
  fluency?: string
}

const apart = /\s*[,;|](?![^(]*\))\s*|\s+\/\s+|\.\s+(?=\p{Lu})/u

/** "basic Polish", "a few phrases of Polish": how well comes first. */
const levelFirst =
  /^((?:basic|some|conversational|fluent|good|very good|intermediate|native|beginner's|a little|a bit of|.+ of)) (\p{Lu}\p{L}+)(?:\s*\(([^)]*)\))?$/iu

const signed =
  /^(.*(?:sign language|gebärdensprache|langue des signes(?: française)?|lengua de signos|tegnspråk))(?:[ :(–-]+(.*?)\)?)?$/iu

/** The languages of a line, each with how well it is spoken, in the line's own words. */
export function readLanguages(line: string): Spoken[] {
  const found: Spoken[] = []
  for (const part of line.replace(/\.$/, '').split(apart)) {
    const spoken = spokenIn(part.trim())
    // "English, Arabic (both native)".
    if (/^(?:both|beides?|les deux|amb[oa]s|begge)(?!\p{L})/iu.test(spoken[0]?.fluency ?? ''))
      for (const one of found) one.fluency ??= spoken[0]?.fluency ?? ''
    found.push(...spoken)
  }
  return found
}

function spokenIn(part: string): Spoken[] {
  const first = levelFirst.exec(part)
  if (first?.[1] !== undefined && first[2] !== undefined)
    return [{ language: first[2], fluency: first[3] ?? first[1].replace(/ of$/i, '') }]
  const ofHands = signed.exec(part)
  if (ofHands?.[1] !== undefined) return [told(ofHands[1], ofHands[2] ?? '')]
  const [, name = '', sign = '', level = ''] =
    /^(\p{L}[\p{L}' -]*?)(?:(\s*[(:–]\s*|\s+-\s+)(.*?)\)?)?$/u.exec(part) ?? []
  // "Englisch B1" has no sign between the two, "Scottish Gaelic (learner)" has.
  if (sign === '') return wordByWord(part)
  return name.split(/ (?:and|und|et|y|og|&) /).map((language) => told(language, level))
}

function wordByWord(part: string): Spoken[] {
  const [, name = '', level = ''] = /^(\p{L}+)(?:\s+(.*))?$/u.exec(part) ?? []
  if (name === '' || (level.split('(')[0] ?? '').trim().split(' ').length > 2) return []
  const both = /^(?:and|und|et|y|og|&) (\p{L}+)$/u.exec(level)?.[1]
  return both === undefined ? [told(name, level)] : [told(name, ''), told(both, '')]
}

const told = (language: string, level: string): Spoken =>
  level === '' ? { language } : { language, fluency: /\([^)]*$/.test(level) ? `${level})` : level }
