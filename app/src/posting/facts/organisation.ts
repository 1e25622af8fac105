import { escapeRegExp, fold } from './folding.ts'

const staffing =
  /recruit|recrutement|staffing|rekryter|rekrutter|bemanning|personal(?:dienst|vermittlung|service|leasing|beratung)|zeitarbeit|int[ée]rim|trabajo temporal|\bETT\b|uitzend|detacher|headhunt|executive search|talent (?:solutions|partners|agency|team)|\b(?:randstad|adecco|manpower|hays|page personnel|michael page|kelly services|robert half|robert walters|synergie|tempo-?team|academic work|proffice|experis|gi group|brunel)\b/iu

/** Whether a name says that this firm recruits for others. */
export function isStaffingName(name: string): boolean {
  return staffing.test(name)
}

const legalForm =
  /(?:^|\s)(?:GmbH(?: & Co\. ?KG(?:aA)?)?|mbH|AG|SE|KG|e\. ?V\.|eG|UG|gGmbH|Ltd\.?|Limited|LLP|PLC|plc|Inc\.?|LLC|Corp\.?|Corporation|Co\.|S\.?A\.?S?\.?U?|SARL|S\.?L\.?U?|S\.?r\.?l\.?|S\.?p\.?A\.?|B\.?V\.?|N\.?V\.?|S\.?n\.?c\.?|AS|ASA|A\/S|ApS|AB|SA|Oy|Oyj|[Ss]p\. z o\. ?o\.|s\.r\.o\.|Lda\.?|Ltda\.?|Pty(?: Ltd)?|[Kk]ommune|[Kk]ommun)\.?(?:$|\s)/u

/** Whether a name ends in what only firms and councils carry: GmbH, Ltd, AS, kommune. */
export function hasLegalForm(name: string): boolean {
  return legalForm.test(name)
}

const kindWords =
  /(?:^|[\s-])(?:hotel|restaurant|caf[ée]|brasserie|clinic|hospitals?|university|college|museum|studios?|bank|group|holdings?|systems|labs?|laborator(?:y|ies)|technolog(?:y|ies)|solutions|foods?|farms?|brewery|bakery|foundation|trust|council|institute|association|society|charity|airlines?|railways?|transit|ferries|robotics|energy|pharma|biotech|software|publishing|books|county|department|bureau|agency|ministry|authority|press|media|ventures|capital|insurance|logistics|industries|manufacturing|dairy|co-?op(?:erative)?|church|theatre|theater|gallery|library|universität|hochschule|klinikum|klinik|krankenhaus|praxis|apotheke|stiftung|verein|verband|gemeinde|stadtwerke|landkreis|autohaus|bäckerei|metzgerei|brauerei|kanzlei|spedition|verlag|werkstatt|université|mairie|association|cabinet|menuiserie|boulangerie|biscuiterie|clinique|h[ôo]pital|ehpad|fundaci[óo]n|ayuntamiento|universidad|grupo|talleres|bodegas?|laboratorios|gestor[íi]a|stichting|gemeente|ziekenhuis|bouwbedrijf|kommun(?:e)?|universitet|sykehus|barnehage|rederi|entrepren[øo]r|bygg|verksted|skola|förskola|sjukhus|hus|szpital|fundacja|urz[ąa]d|zak[łl]ad)(?:$|[\s,])/iu

const kindEnds =
  /\p{L}(?:praxis|apotheke|klinik|klinikum|bäckerei|metzgerei|gärtnerei|schreinerei|tischlerei|zimmerei|brauerei|druckerei|kanzlei|werkstatt|werke|verein|verband|gesellschaft|genossenschaft|schule|kirche|verlag|betrieb|zentrum|heim|stift|handwerk|technik|hotell?|huset|verket|foreningen|barnehage|skole|skolen|bureau|bedrijf|huis|ziekenhuis)(?![\p{L}])/iu

const trades =
  /(?<!\p{L})(?:panad|cafet|ques|lib|zapat|cerraj|carpint|pelu|fruti|pesc|florist|joy|lavand|ebanist|carnic|pastel|chocolat|cervec)er[íi]a(?!\p{L})|(?<!\p{L})(?:falegnam|pizz|pasticc|macell|gelat|tratt|ost|carrozz|oref)eria(?!\p{L})|(?<!\p{L})(?:menuis|p[âa]tiss|biscuit|fromag|chocolat|brass|libra|bouch|charcut|[ée]pic|imprim|blanchiss|charpent)erie(?!\p{L})|(?<!\p{L})librairie(?!\p{L})|(?<!\p{L})(?:piekarnia|cukiernia|restauracja|kawiarnia|apteka|księgarnia|przychodnia|drukarnia|stolarnia|cl[íi]nica|colegio|escuela|residencia|taller|gimnasio|academia|libreria|panificio)(?!\p{L})/iu

/** Whether a name says what kind of organisation it is: "Hotel Lindgren", "Birchwood Transit", "Université de Nantes". */
export function namesItsKind(name: string): boolean {
  return kindWords.test(name) || kindEnds.test(name) || trades.test(name)
}

const capital = "\\p{Lu}[\\p{L}\\p{N}&.'’+-]*"
const proper = `${capital}(?:\\s(?:(?:&|of|de|du|des|del|della|di|da|van|von|vom)\\s)?${capital}){0,4}`
/** Exported for the evaluation, which takes each rule away in turn. */
export const clientOf: RegExp[] = [
  new RegExp(
    `\\b(?:(?:[Oo]ne of )?(?:[Oo]ur|[Mm]y) clients?|(?:unser(?:en|em|e|er)?|mein(?:en|em)?) (?:Kunden?|Auftraggeber|Mandanten?|Kundin)|(?:vår|för vår|for vår|vores|for vores) (?:oppdragsgiver|uppdragsgivare|kunde|kund)|(?:notre|mon) client|(?:nuestro|mi) cliente|(?:onze|mijn) (?:klant|opdrachtgever)|(?:il )?nostro cliente|naszego klienta|[Oo]n behalf of|für unseren Kunden)(?: is| ist)?,?\\s(?:die |der |the |la |le |l['’])?(${proper})`,
    'u',
  ),
  new RegExp(`\\b(?:konsultuppdrag|uppdrag) (?:hos|på) (${proper})`, 'u'),
]
const unnamedClient =
  /\b(?:(?:one of )?(?:our|my) clients?(?:,| is| are| has| have| needs?| seeks?)|(?:unser|mein)(?:en|em|e|er)? (?:Kunde|Auftraggeber|Mandant)|für (?:einen|eine|ein) (?:namhaft|führend|renommiert|mittelständisch|international)\p{L}* |pour (?:l['’]un de (?:ses|nos)|un de (?:ses|nos)|son|notre) clients?|para (?:una? )?(?:importante |reconocida )?(?:empresa|compañía|cliente)|(?:notre|mon) client,|(?:nuestro|mi) cliente|(?:onze|mijn) (?:klant|opdrachtgever)|vår (?:kund|kunde|oppdragsgiver)|vores kunde|nostro cliente|nasz(?:ego)? klient)/iu

/** The words in which a recruiter says that the employer is a client, whether or not it is named. */
export function findUnnamedClient(text: string): { quote: string; start: number } | null {
  const match = unnamedClient.exec(text.slice(0, 20_000))
  return match === null ? null : { quote: match[0], start: match.index }
}
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

const legalName = new RegExp(
  `(?:${capital}(?:,? (?:& |und |og |och |and |et |y |de |du |des |del |d\\. ?)?)){1,5}(?:GmbH(?: & Co\\. ?KG(?:aA)?)?|gGmbH|AG|SE|KG|eG|e\\. ?V\\.|Ltd\\.?|Limited|LLP|PLC|plc|Inc\\.?|LLC|S\\.A\\.S?\\.?|SAS|SARL|S\\.L\\.U?\\.?|S\\.r\\.l\\.|S\\.p\\.A\\.|S\\.n\\.c\\.|B\\.V\\.|N\\.V\\.|AS|ASA|A/S|ApS|AB|Oy|Oyj|[Ss]p\\. z o\\. ?o\\.|s\\.r\\.o\\.|Lda\\.?|Ltda\\.?|Pty Ltd)(?![\\p{L}\\p{N}])`,
  'gu',
)
/** What a sentence's first words put before a name. */
const notInName =
  /^(?:Die|Der|Das|Bei der|Bei|Wir|The|At|Hos|Vi|Chez|La|Le|Il|Empresa|Firma:?|Join|For|In|Our|Client|Bij|På|Om|About|Über) (?=\p{Lu})/u

export const agencies: RegExp[] = [
  new RegExp(
    `\\b(?:talk (?:with|to)|contact|via|through|by)\\s(${capital}(?:\\s${capital}){0,3}|[a-z]\\w{2,30}),\\s(?:our|the|their) (?:retained |exclusive )?(?:recruit\\w+|staffing|search) (?:partner|agency|firm|consultan\\w+)`,
    'u',
  ),
  new RegExp(
    `(${proper}) (?:are|is) (?:recruiting for|recruiting on|acting as an? (?:[Ee]mployment|[Rr]ecruitment)|an? (?:[Ee]mployment|[Rr]ecruitment) (?:[Aa]gency|[Bb]usiness))`,
    'u',
  ),
  new RegExp(
    `\\b(?:konsultuppdrag via|anställd (?:av oss på|via|av|hos oss på|hos)|ansatt (?:i|hos|av)) (${proper})(?= (?:och|og|and)\\b|[.,;]|$)`,
    'u',
  ),
  new RegExp(
    `\\b(?:recruiter|consultant|headhunter|talent partner|researcher|[Cc]onsultant(?:e)?|[Pp]ersonalberater(?:in)?|[Rr]ecruiter(?:in)?) (?:at|with|for|from|bei|chez|hos|bij|au sein du cabinet|du cabinet) (${proper})`,
    'u',
  ),
]

const namedStaffing = new RegExp(`(?:${capital} ){0,3}${capital}`, 'gu')

/** The first name in a text that says of itself that it recruits: "Werkhaven Uitzendbureau". */
export function findStaffing(text: string): { name: string; quote: string; start: number } | null {
  for (const match of text.slice(0, 20_000).matchAll(namedStaffing)) {
    const name = tidy(match[0]).replace(/^(?:Desde|Via|At|Bei|Chez|From|Talent Acquisition|Join) /, '')
    if (name.includes(' ') && isStaffingName(name) && !staffingRole.test(name))
      return { name, quote: match[0], start: match.index }
  }
  return null
}
const staffingRole =
  /\b(?:manager|consultant|partner|specialist|lead|coordinator|advisor|officer|recruiters?|recruiting|team|director|process|responsable|consultante?|berater|referent|headhunter|search manager)\b/iu

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

export const aboutCompany: RegExp[] = [
  new RegExp(
    `(?:^|\\n)\\s*(?:#+\\s*)?(?:About|Über|Om|À propos de|Sobre|Over|Chi è)\\s(${proper})\\s*(?=\\n|:)`,
    'u',
  ),
  new RegExp(
    `(?:^|\\n)(?:Company|Employer|Organi[sz]ation|Firma|Unternehmen|Arbeitgeber|Entreprise|Société|Empresa|Arbeidsgiver|Arbetsgivare|Virksomhed|Bedrijf|Azienda)\\s?:\\s?(.{2,80})(?=\\n|$)`,
    'iu',
  ),
  new RegExp(`\\bAt (${proper}), (?:we|our|you)`, 'u'),
  // "I lead talent at Coppergate Instruments."
  new RegExp(`\\bI(?:['’]m| am| lead| run| head| work)[^.\\n]{0,50} (?:at|for|with) (${proper})`, 'u'),
  new RegExp(
    `(?:^|[.!?\\n]\\s*)(?:The |Die |Das |Der |Le |La |El |L['’])?(${proper})(?:,? (?:in|aus|à|en|i|a|w) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?|, \\p{Lu}[\\p{L}-]+)?,? (?:is (?:a|an|the|one|looking|hiring|seeking|searching|building|recruiting)|are (?:looking|hiring|seeking|recruiting)|sucht|søker|söker|søger|recherche|recrute|busca|zoekt|cerca|poszukuje|zatrudni|ist ein|ist die|est une?|er en|er et|är en|är ett?|es una?|is een|is de|è un|to firma)(?![\\p{L}])`,
    'u',
  ),
  new RegExp(`\\b(?:[Jj]oin|[Ww]ork(?:ing)? (?:at|for)|[Cc]areers? at|Bei|Chez|Hos|Bij) (${proper})`, 'u'),
]
/** "L'association Les Ateliers du Port recrute": the word before says that a name follows. */
aboutCompany.unshift(
  new RegExp(
    `\\b(?:[Ll]['’](?:association|entreprise|agence|école|institut)|[Ll]a (?:société|coopérative|fondation|maison|ville)|[Ll]e (?:groupe|cabinet|restaurant|garage)|[Ll]a empresa|[Ff]irma|[Dd]ie Firma|[Ss]półka|[Bb]edriften|[Vv]irksomheden|[Ff]öretaget) (${proper}),? (?:recrute|recherche|cherche|sucht|busca|poszukuje|zatrudni|søker|søger|söker)`,
    'u',
  ),
)
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

/** Firms that the text names by their legal form, the one named most often first. At most 5. */
export function findLegalNames(text: string): { name: string; quote: string; start: number }[] {
  const found = new Map<string, { name: string; quote: string; start: number; times: number }>()
  for (const match of text.slice(0, 20_000).matchAll(legalName)) {
    const name = tidy(match[0]).replace(notInName, '')
    const known = found.get(fold(name))
    if (known === undefined) {
      if (found.size < 40 && hasLegalForm(name) && name.includes(' '))
        found.set(fold(name), { name, quote: match[0], start: match.index, times: 1 })
    } else known.times++
  }
  return [...found.values()].toSorted((one, other) => other.times - one.times).slice(0, 5)
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

/** A name without the sentence that goes on behind it: "Stackpole Talent. I'm". */
function tidy(name: string): string {
  return name
    .trim()
    .replace(/(\p{L}{3,})\.\s.*$/u, '$1')
    .replace(/[.,;:]+$/, '')
}

function span(match: RegExpExecArray): string {
  return `${String(match.index)}-${String(match.index + match[0].length)}`
}
