/**
 * Universities, councils, hospitals, agencies: employers that carry no legal form and are named by what they are. One
 * pattern per way of building the name, over the languages that we read.
 */
const word = "\\p{Lu}[\\p{L}\\p{N}.'’&-]*"
const link =
  '(?:of|for|and|the|&|de|des|du|da|do|di|della|del|la|le|der|die|für|und|zu|am|an|i|og|och|van|den)'
const words = `${word}(?: (?:${link} ){0,2}${word}){0,4}`
const behind =
  'University(?: College)?(?: Hospitals?)?(?: NHS (?:Foundation )?Trust)?|College|Institute(?: of Technology)?|Hospitals?(?: (?:NHS (?:Foundation )?)?Trust)?|NHS (?:Foundation )?Trust|Health (?:Board|System|Trust)|(?:City|County|Borough|District|Town|Parish|Shire|Regional) Council|(?:Unified |Independent |Public )?School District|Public Schools|Museum|Galler(?:y|ies)|Librar(?:y|ies)|Observatory|Housing Association|Constabulary'
/** Exported for the evaluation, which takes each rule away in turn. */
export const patterns: RegExp[] = [
  // "University of Kelverton", "City of Alder", "Department of the Interior" where nothing better is named.
  new RegExp(
    `\\b((?:University|Universit[àé]|Universidade?|Universitat|Uniwersytet|College|Institute|Museum|Museo|Musée|Muzeum|City|County|Town|Village|Borough|State|Port|Bureau) (?:of|de|du|des|d['’]|di|da|do) (?:the )?${words})`,
    'u',
  ),
  new RegExp(`\\b((?:${word} ){1,4}(?:${behind}))(?![\\p{L}])`, 'u'),
  new RegExp(
    `\\b((?:(?:Technische|Freie|Medizinische|Pädagogische) )?(?:Universität|Hochschule|Universitätsklinikum|Klinikum|Fachhochschule|Akademie|Stadtverwaltung|Landeshauptstadt|Hansestadt|Kreisstadt|Marktgemeinde|Samtgemeinde|Verbandsgemeinde|Gemeinde|Stadt|Landkreis|Bezirk|Kanton|Landratsamt|Stadtwerke|Bundesamt|Landesamt|Evangelische Kirchengemeinde|Caritasverband|Diakonie) (?:(?:der|des|für|am|an der|im|zu) )?${word}(?: (?:(?:am|an der|im|bei|und|für) )?${word}){0,2})`,
    'u',
  ),
  new RegExp(`\\b(${word}-(?:Universität|Hochschule|Klinikum|Institut|Stiftung)(?: (?:zu )?${word})?)`, 'u'),
  new RegExp(
    `\\b((?:Mairie|Ville|Commune|Communauté de communes|Métropole|Département|Région|Conseil départemental|Centre hospitalier(?: universitaire)?|CHU|EHPAD|Lycée|Collège|École|Association|Fondation|Institut|Ayuntamiento|Ajuntament|Diputación|Fundación|Comune|Provincia|Azienda Ospedaliera|Câmara Municipal|Gemeente|Provincie|Universiteit|Hogeschool|Stichting|Urząd (?:Miasta|Gminy)|Gmina|Region|Länsstyrelsen) (?:(?:de|du|des|d['’]|di|della|del|la|les?|i|voor|van) ?)*${word}(?:[ -](?:(?:de|du|des|la|le|sur|en|en Co) )?${word}){0,3})`,
    'u',
  ),
  // "Lyngvik kommune", "Nordvik universitetssykehus"; a genitive's s goes.
  new RegExp(
    `\\b(${word}(?: ${word})? (?:[Kk]ommune|[Kk]ommun|[Ff]ylkeskommune|universitet|universitetssykehus|sykehus|sykehjem|regionen?|stift|menighet|församling|folkehøgskole))(?:s|ns|n|en|et|ets)?(?![\\p{L}])`,
    'u',
  ),
  new RegExp(
    `\\b((?:Universitetet|Høgskolen|Høyskolen|Högskolan|Museet) (?:i|på) ${word}(?: ${word})?)`,
    'u',
  ),
]
const notOne =
  /^(?:The |This |Our |Your |A |An |Any |Each |All |Both |Other |Local |Bachelor|Master|Degree|High|State|Middle|Community College$|Welcome|Join|Job |Open |Equal)/

/** Lines in capitals as titles are written, letter for letter: "COUNTY OF ALDER" is one as well. */
function calmed(text: string): string {
  return text.replace(/^[\p{Lu}\p{P}\p{N} ]{6,80}$/gmu, (line) =>
    line.replace(/\p{Lu}+/gu, (shout) =>
      /^(?:OF|THE|AND|FOR|IN|DE|DU|DES|DER|DIE|DAS|UND|FÜR)$/.test(shout)
        ? shout.toLowerCase()
        : shout.slice(0, 1) + shout.slice(1).toLowerCase(),
    ),
  )
}

/** The first public body that a text names; a department of it counts less than the body itself. */
export function findPublicBody(given: string): { name: string; quote: string; start: number } | null {
  const text = calmed(given)
  let best: { name: string; quote: string; start: number } | null = null
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    const name = match?.[1]
      ?.replace(/^(?:The|At|In|Join|Beim?|Die|Der|Das) (?=\p{Lu})/u, '')
      .replace(/[.,;:'’&-]+$/, '')
      .trim()
    if (match === null || name === undefined || name.length > 80 || notOne.test(name)) continue
    if (/^(?:City|Town|State|Port|College|Institute) of (?:the )?\p{Ll}/u.test(name)) continue
    if (best === null || match.index < best.start) best = { name, quote: match[0], start: match.index }
  }
  return best
}

/** The town whose own administration a name is: "Stadt Wiesenthal", "Lyngvik kommune". Its jobs are there. */
export function townOf(name: string): string | null {
  const match =
    /^(?:(?:Landeshaupt|Hanse|Kreis)?[Ss]tadt|(?:Markt|Samt|Verbands)?[Gg]emeinde|Stadtverwaltung|City of|Town of|Village of|Mairie de|Ville de|Commune de|Ayuntamiento de|Comune di|Gemeente|Gmina|Urząd (?:Miasta|Gminy)) (\p{Lu}[\p{L}’'-]+(?:[ -]\p{L}[\p{L}’'-]+){0,3})$|^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) [Kk]ommune?$/u.exec(
      name,
    )
  return match?.[1] ?? match?.[2] ?? null
}
