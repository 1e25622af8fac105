import { escapeRegExp, fold } from './folding.ts'

const staffing =
  /recruit|staffing|rekryter|rekrutter|bemanning|personal(?:dienst|vermittlung|service|leasing|beratung)|zeitarbeit|int[ée]rim|trabajo temporal|\bETT\b|uitzend|detacher|headhunt|executive search|talent (?:solutions|partners|agency|team)|\b(?:randstad|adecco|manpower|hays|page personnel|michael page|kelly services|robert half|robert walters|synergie|tempo-?team|academic work|proffice|experis|gi group|brunel)\b/iu

/** Whether a name says that this firm recruits for others. */
export function isStaffingName(name: string): boolean {
  return staffing.test(name)
}

const legalForm =
  /(?:^|\s)(?:GmbH(?: & Co\. ?KG(?:aA)?)?|mbH|AG|SE|KG|e\. ?V\.|eG|UG|gGmbH|Ltd\.?|Limited|LLP|PLC|plc|Inc\.?|LLC|Corp\.?|Corporation|Co\.|S\.?A\.?S?\.?U?|SARL|S\.?L\.?U?|S\.?r\.?l\.?|S\.?p\.?A\.?|B\.?V\.?|N\.?V\.?|AS|ASA|A\/S|ApS|AB|Oy|Oyj|sp\. z o\. ?o\.|s\.r\.o\.|Lda\.?|Ltda\.?|Pty(?: Ltd)?|kommune|kommun)\.?(?:$|\s)/u

/** Whether a name ends in what only firms and councils carry: GmbH, Ltd, AS, kommune. */
export function hasLegalForm(name: string): boolean {
  return legalForm.test(name)
}

const capital = "\\p{Lu}[\\p{L}\\p{N}&.'’+-]*"
const proper = `${capital}(?:\\s(?:&\\s)?${capital}){0,4}`
const clientOf: RegExp[] = [
  new RegExp(
    `\\b(?:our client|unser(?:en|em)? (?:Kunden?|Auftraggeber|Mandanten?)|(?:vår|for vår) (?:oppdragsgiver|kunde)|vår kund|notre client|nuestro cliente|onze (?:klant|opdrachtgever)|il nostro cliente|on behalf of|für unseren Kunden),?\\s(?:die |der |the )?(${proper})`,
    'u',
  ),
  new RegExp(`\\b(?:konsultuppdrag|uppdrag) (?:hos|på) (${proper})`, 'u'),
]
const inTitle = new RegExp(
  `\\s(?:till|til|hos|bei|at|chez|bij|presso|@)\\s(${proper})(?=\\s(?:i|in|på|à|en|a)\\s|\\s?[,|(-]|$)`,
  'u',
)

/** The company that an agency recruits for, where title or text name it; in the title it counts if the text names it again. */
export function findClient(
  title: string,
  text: string,
): { name: string; quote: string; where: string } | null {
  for (const pattern of clientOf) {
    const match = pattern.exec(text)
    if (match?.[1] !== undefined)
      return { name: tidy(match[1]), quote: match[0], where: `description:${span(match)}` }
  }
  const titled = inTitle.exec(title)
  if (titled?.[1] !== undefined && text.includes(tidy(titled[1]))) {
    return { name: tidy(titled[1]), quote: title, where: 'title' }
  }
  return null
}

const agencies: RegExp[] = [
  new RegExp(
    `\\b(?:talk (?:with|to)|contact|via|through|by)\\s(${capital}(?:\\s${capital}){0,3}|[a-z]\\w{2,30}),\\s(?:our|the|their) (?:retained |exclusive )?(?:recruit\\w+|staffing|search) (?:partner|agency|firm|consultan\\w+)`,
    'u',
  ),
  new RegExp(
    `(${proper}) (?:are|is) (?:recruiting|acting as an? (?:employment|recruitment)|an? (?:employment|recruitment) (?:agency|business))`,
    'u',
  ),
  new RegExp(`\\b(?:konsultuppdrag|anställd) via (${proper})`, 'u'),
]

/** A firm that the text says recruits on the company's behalf. */
export function findAgency(text: string): { name: string; quote: string; start: number } | null {
  for (const pattern of agencies) {
    const match = pattern.exec(text)
    if (match?.[1] !== undefined) return { name: tidy(match[1]), quote: match[0], start: match.index }
  }
  return null
}

const disclaimers =
  /(?:les posicions|las posiciones|las ofertas)[^.\n]{0,60}no s[óo]n? (?:per a|para)\b|(?:positions?|vacanc\w+|jobs?)[^.\n]{0,40}(?:are|is) not (?:for|with) (?:us|our)|les postes? [^.\n]{0,40}ne sont pas (?:pour|chez)/iu

/** The words in which an advertiser says that the job is not its own. */
export function findDisclaimer(text: string): { quote: string; start: number } | null {
  const match = disclaimers.exec(text)
  return match === null ? null : { quote: match[0], start: match.index }
}

const aboutCompany: RegExp[] = [
  new RegExp(
    `(?:^|\\n)\\s*(?:#+\\s*)?(?:About|Über|Om|À propos de|Sobre|Over|Chi è)\\s(${proper})\\s*(?=\\n|:)`,
    'u',
  ),
  new RegExp(
    `(?:^|\\n)(?:Company|Employer|Organi[sz]ation|Firma|Unternehmen|Arbeitgeber|Entreprise|Société|Empresa|Arbeidsgiver|Arbetsgivare|Virksomhed|Bedrijf|Azienda)\\s?:\\s?(.{2,80})(?=\\n|$)`,
    'iu',
  ),
  new RegExp(`\\bAt (${proper}), (?:we|our|you)`, 'u'),
  new RegExp(
    `(?:^|[.!?\\n]\\s*)(${proper}) (?:is (?:a|an|the|one|looking|hiring|seeking|searching|building|recruiting)|are (?:looking|hiring|seeking|recruiting)|sucht|søker|söker|recherche|recrute|busca|zoekt|cerca|ist ein|est une?|er en|är ett?|es una?)\\b`,
    'u',
  ),
  new RegExp(`\\b(?:[Jj]oin|[Ww]ork(?:ing)? (?:at|for)|[Cc]areers? at|Bei|Chez|Hos|Bij) (${proper})`, 'u'),
]
const notCompany =
  /^(?:we|our|this|the|you|it|us|they|who|what|why|how|there|he|she|i|a|an|job|role|position|candidate|company|team|my|your|remote|here|if|as|in|at|vi|wir|sie|es|il|elle|nous|nosotros|please|salary|location|these|that|knowledge|experience|python|java)$/iu

/** The company as running text names it; the weakest way, tried last. */
export function findCompany(text: string): { name: string; quote: string; start: number } | null {
  for (const pattern of aboutCompany) {
    const match = pattern.exec(text.slice(0, 20_000))
    const name = match?.[1] === undefined ? '' : tidy(match[1]).replace(/^(?:Die|Der|Das) (?=\p{Lu})/u, '')
    if (match !== null && name !== '' && !notCompany.test(name.split(' ')[0] ?? ''))
      return { name, quote: match[0].trim(), start: match.index }
  }
  return null
}

/**
 * How a company writes the name that its hosted page carries folded: `acmewidgets` finds "Acme & Widgets". Looks for
 * the letters in order, with at most three other characters or an "and" between them.
 */
export function unfoldSlug(slug: string, texts: string[]): string | null {
  const letters = fold(slug).replace(/[^a-z0-9]/g, '')
  const bare = letters.replace(/(?:careers?|jobs?|karriere|hiring|group|inc|gmbh|llc|ltd)$/, '')
  for (const wanted of bare !== letters && bare.length >= 3 ? [letters, bare] : [letters]) {
    if (wanted.length < 3 || wanted.length > 40) continue
    const pattern = new RegExp(
      `(?<![a-z0-9])${Array.from(wanted)
        .map((letter) => escapeRegExp(letter))
        .join("(?:[ .,&'+-]{1,3}|(?: (?:and|und|et|y|og|och) ))?")}(?![a-z0-9@])`,
      'g',
    )
    for (const text of texts) {
      const folded = fold(text.slice(0, 50_000))
      const seen = [...folded.matchAll(pattern)]
        .filter(
          (match) =>
            !/^\.[a-z]{2,}/.test(folded.slice(match.index + match[0].length)) &&
            folded[match.index - 1] !== '/',
        )
        .map((match) => text.slice(match.index, match.index + match[0].length))
      const written = seen.filter((name) => /^\p{Lu}|^\p{N}/u.test(name))
      const mixed = written.find((name) => name !== name.toUpperCase()) ?? written[0]
      if (mixed !== undefined) return mixed.trim()
    }
  }
  return null
}

/** A slug as a name, where the company's own spelling is nowhere: `acme-widgets` becomes "Acme Widgets". */
export function nameOfSlug(slug: string): string {
  return slug
    .replace(/\d+$/, '')
    .split(/[-_.]+/)
    .filter((part) => part !== '')
    .map((part) => (part[0] ?? '').toUpperCase() + part.slice(1))
    .join(' ')
}

function tidy(name: string): string {
  return name.trim().replace(/[.,;:]+$/, '')
}

function span(match: RegExpExecArray): string {
  return `${String(match.index)}-${String(match.index + match[0].length)}`
}
