import { fold } from './folding.ts'

const chromeWords =
  "jobs?|job (?:offers?|openings?|details?|description|posting|ad|board|search|vacanc(?:y|ies))|careers?(?: page| portal| opportunities)?|vacanc(?:y|ies)|(?:current )?openings?|open (?:positions?|roles?)|opportunit(?:y|ies)|work with us|join us|we(?:'|’)?(?:re| are) hiring|now hiring|hiring|apply(?: now| here)?|(?:job|career) portal|stellenangebote?|stellenanzeigen?|stellenausschreibung(?:en)?|stellenportal|stellenmarkt|offene stellen|karriere(?:portal)?|jobbörse|offres? d(?:'|’)emploi|emplois?|offres?|recrutement|carri[èe]res?|nous recrutons|ofertas? de (?:empleo|trabajo)|empleo|trabaja con nosotros|ofertes? de feina|lavora con noi|offert[ae] di lavoro|posizioni aperte|annunci|lediga (?:jobb|tjänster)|jobba hos oss|ledige? (?:stilling(?:er)?|stillinger|job)|stilling ledig|stillinger|vacatures?|werken bij|vagas?|oportunidades?|trabalhe conosco|opportunity|job opportunity|position|role|home|overview|contact|about us|menu|search|candidate portal|contact name"
const chrome = new RegExp(`^(?:${chromeWords})$`, 'iu')
const front = new RegExp(
  `^(?:${chromeWords}|job title|title|subject|betreff|objet|asunto|oggetto)\\s*(?:[:|»>–—]|\\s-\\s)\\s*(?=\\S)`,
  'iu',
)
const bareFront =
  /^(?:vacature|vacancy|stellenangebot|offre d(?:'|’)emploi|oferta de empleo|ledig stilling)\s+(?=\p{Lu}\p{L}+ )/iu

/** "Cercasi falegname", "Vakanz Konstrukteur", "Cheesemaker vacancy": that somebody is sought is no part of the title. */
const wantedFront =
  /^(?:cercasi|cerco|se busca|se necesita|se precisa|precisa-se|procura-se|vakanz|gesucht(?: wird)?|wanted|poszukiwan[ya]|søges|søkes|sökes|gezocht|on recherche|urgent(?: hiring)?|new role|new job|neue stelle|new vacancy)\s*[:!–-]?\s+(?=\p{L}{3})/iu
const behind = /\s+(?:vacancy|vacancies|job opening|role|wanted|gesucht)[.!]?$/iu

/** Whether words are a page's furniture ("Careers", "Stellenangebote") and name neither a job nor a company. */
export function isChrome(words: string): boolean {
  return chrome.test(words.trim())
}

/** A job's title without what pages put before it: "Vacancy: ", "Oferta de empleo: ". */
export function cleanTitle(title: string): string {
  const bare = title
    .replace(front, '')
    .replace(bareFront, '')
    .replace(wantedFront, '')
    .replace(behind, '')
    .trim()
  return bare === '' ? title : bare
}

/** The parts of a page's title, in order, without furniture. */
export function titleParts(named: string): string[] {
  return named
    .split(/\s*[|»›•·]\s*|\s+[-–—:]\s+|\s*[–—]\s*|:\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isChrome(part))
}

const connectors = 'at|@|bei|bei der|beim|chez|hos|til|bij|presso|en|na|no|für|for|with|by|from'
const connectorFront = new RegExp(`^(?:${connectors})\\s+(?:der |dem |den |die |the |la |le )?`, 'iu')
const careersAt =
  /^(?:careers?|jobs?|work(?:ing)?|vacanc(?:y|ies)|karriere|jobs?|stellenangebote?|emplois?|carri[èe]res?|trabajar?|empleo|lavorare|werken|jobb|lediga jobb)\s+(?:at|with|for|bei|beim|chez|en|con|in|hos|bij|presso|der|@)\s+(?:der |dem |den |die |the |la )?/iu
const careersBehind =
  /\s+(?:careers?|jobs?|karriere|vacanc(?:y|ies)|stellenangebote?|recruitment|logo|hiring|is hiring|are hiring|sucht|recrute|recherche|søker|söker|søger|busca|cerca|zoekt)\b.*$/iu
const inPlace = /\s(?:in|i|à|a|en|em|te)\s\p{Lu}[\p{L} .'’-]{2,40}$/u

/** What names a company in the words that surround a job's title, each with whether a word such as "at" leads to it. */
export function companiesBeside(named: string, title: string): { name: string; led: boolean }[] {
  const place = title === '' ? -1 : fold(named).indexOf(fold(title))
  if (place === -1 || named.length === title.length) return []
  const found: { name: string; led: boolean }[] = []
  for (const rest of [named.slice(0, place), named.slice(place + title.length)])
    for (const part of rest.split(/\s*[|»›•·]\s*|\s+[-–—:]\s+|\s*[–—]\s*|:\s+|:$/)) {
      let name = part.trim().replace(/^[-–—:,|]+\s*|\s*[-–—:,|(]+$/g, '')
      const led = connectorFront.test(name)
      if (led) name = name.replace(connectorFront, '').replace(inPlace, '')
      name = name.replace(careersAt, '').replace(careersBehind, '').trim()
      if (name !== '' && !isChrome(name)) found.push({ name, led })
    }
  return found
}
