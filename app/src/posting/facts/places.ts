import { fold } from './folding.ts'

// Cities where many jobs are, in the spellings that postings use. Not all cities: a place that is not here is still
// read where it is labelled, or stands beside a country, a region or a post code.
const cities =
  'london manchester birmingham leeds bristol glasgow edinburgh liverpool sheffield cardiff belfast newcastle nottingham leicester cambridge oxford reading brighton bath york aberdeen dundee inverness southampton portsmouth norwich exeter plymouth coventry derby hull dublin cork galway limerick ' +
  'berlin hamburg münchen munich köln cologne frankfurt stuttgart düsseldorf dusseldorf leipzig dresden hannover hanover nürnberg nuremberg bremen essen dortmund bonn münster karlsruhe mannheim augsburg wiesbaden mainz freiburg heidelberg kiel rostock ulm jena potsdam aachen darmstadt regensburg würzburg wien vienna graz linz salzburg innsbruck zürich zurich genf geneva genève basel bern lausanne luzern winterthur lugano ' +
  'paris lyon marseille toulouse bordeaux lille nantes nice strasbourg montpellier rennes grenoble villeurbanne reims rouen annecy tours dijon metz nancy brest perpignan clermont-ferrand bruxelles brussels antwerpen antwerp gent ghent liège leuven luxembourg ' +
  'amsterdam rotterdam utrecht eindhoven groningen haarlem delft leiden nijmegen arnhem tilburg breda maastricht zwolle amersfoort den-haag the-hague ' +
  'madrid barcelona valencia sevilla seville málaga malaga bilbao zaragoza granada murcia palma alicante salamanca girona lisboa lisbon porto braga coimbra milano milan roma rome torino turin bologna firenze florence napoli naples genova padova verona venezia trieste ' +
  'oslo bergen trondheim stavanger tromsø kristiansand drammen ålesund bodø stockholm göteborg gothenburg malmö uppsala linköping västerås örebro lund umeå norrköping helsingborg københavn copenhagen aarhus odense aalborg helsinki espoo tampere turku oulu reykjavik tallinn riga vilnius ' +
  'warszawa warsaw kraków krakow wrocław wroclaw gdańsk gdansk poznań poznan łódź katowice praha prague brno ostrava bratislava budapest bucharest bucurești cluj-napoca iași timișoara sofia belgrade zagreb ljubljana athens thessaloniki istanbul ankara izmir kyiv lviv kharkiv moscow tbilisi yerevan ' +
  'new-york new-york-city nyc brooklyn san-francisco sf los-angeles seattle boston chicago austin denver boulder portland san-diego san-jose palo-alto mountain-view menlo-park sunnyvale redwood-city oakland berkeley santa-monica santa-clara atlanta miami dallas houston philadelphia pittsburgh washington baltimore detroit minneapolis phoenix salt-lake-city raleigh durham charlotte nashville columbus cincinnati cleveland indianapolis milwaukee kansas-city st-louis tampa orlando sacramento las-vegas richmond ann-arbor madison irvine bellevue redmond cupertino ' +
  'toronto montreal montréal vancouver ottawa calgary edmonton waterloo halifax winnipeg quebec kitchener mississauga mexico-city ciudad-de-méxico guadalajara monterrey bogotá bogota medellín medellin lima santiago buenos-aires são-paulo sao-paulo rio-de-janeiro curitiba belo-horizonte florianópolis porto-alegre recife montevideo ' +
  'bangalore bengaluru mumbai delhi new-delhi gurgaon gurugram noida hyderabad chennai pune kolkata ahmedabad coimbatore kochi jaipur chandigarh singapore hong-kong tokyo osaka kyoto seoul taipei beijing shanghai shenzhen bangkok manila jakarta kuala-lumpur ho-chi-minh-city hanoi dubai abu-dhabi riyadh doha tel-aviv jerusalem haifa cairo nairobi lagos accra johannesburg cape-town sydney melbourne brisbane perth adelaide canberra auckland wellington christchurch'
const regions =
  'england scotland wales northern-ireland uk u.k. great-britain usa u.s. u.s.a. us eu europe emea apac latam dach nordics benelux asia africa north-america south-america california texas washington massachusetts colorado oregon illinois georgia florida virginia pennsylvania ohio michigan minnesota arizona utah nevada maryland tennessee wisconsin missouri indiana north-carolina south-carolina new-jersey connecticut ontario québec british-columbia alberta manitoba nova-scotia saskatchewan new-south-wales victoria queensland bayern bavaria hessen sachsen baden-württemberg nordrhein-westfalen niedersachsen tuscany toscana lombardia lombardy catalonia catalunya andalucía bavaria île-de-france ile-de-france bay-area silicon-valley karnataka maharashtra tamil-nadu'
const codes =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB NL NSW VIC QLD TAS SP RJ PR MG RS GB DE FR ES IT PT CH AT BE NL NO SE DK FI IE PL CZ IN SG AU NZ US'

const known = new Set(
  [...cities.split(' '), ...regions.split(' ')].map((name) => fold(name.replaceAll('-', ' '))),
)
const city = new Set(cities.split(' ').map((name) => fold(name.replaceAll('-', ' '))))
const code = new Set(codes.split(' '))

/** Every country in the languages that we read, as the runtime's own tables name them (CLDR). */
for (const language of ['en', 'de', 'fr', 'es', 'ca', 'pt', 'it', 'nl', 'nb', 'sv', 'da', 'fi', 'pl']) {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  for (const one of 'AE AR AT AU BE BG BR CA CH CL CN CO CR CY CZ DE DK EE EG ES FI FR GB GR HK HR HU ID IE IL IN IS IT JP KE KR LT LU LV MA MT MX MY NG NL NO NZ PE PH PK PL PT RO RS SA SE SG SI SK TH TN TR TW UA US UY VN ZA'.split(
    ' ',
  )) {
    const name = names.of(one)
    if (name !== undefined) known.add(fold(name))
  }
}

// What may stand beside a place without making it anything else.
const filler =
  /\b(?:greater|metro(?:politan)?|area|region|campus|office|hq|headquarters?|downtown|city|centre|center|county|north|south|east|west|central|raum|großraum|umgebung|und|and|or|oder|eller|et|ou|remote|hybrid|on-?site|in-?office|only|based|anywhere|worldwide|flexible|near|close to|bei|nähe|innenstadt|centrum|district|d\.?c\.?)\b/giu

/**
 * Whether a short text names a place and nothing else: "Leeds, UK", "Greater Boston Area", "73430 Aalen", "Coimbatore
 * Campus". One part that is known is enough if the others look like names; "London Stock Exchange" does not pass.
 */
export function isPlace(text: string): boolean {
  if (text.length < 2 || text.length > 70 || /[@!?:=]|https?/.test(text)) return false
  if (/^(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}[\p{L} .'’/-]{2,40}$/u.test(text)) return true
  const pieces = text
    .split(/[,;/|·•()]|\s[-–—&]\s|\s(?:or|and|oder|und|ou|et|eller|og|och)\s/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  let certain = false
  for (const piece of pieces) {
    const bare = piece.replace(filler, ' ').replace(/\s+/g, ' ').trim()
    if (bare === '') continue
    if (isKnown(bare)) certain = true
    else if (code.has(bare)) certain ||= pieces.length > 1
    else if (
      !/^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}|de|del|la|le|am|an|der|upon|sur|sous|i|na)[\p{L}.'’-]*){0,4}(?: \d{4,6})?$/u.test(
        bare,
      )
    )
      return false
  }
  return certain
}

function isKnown(name: string): boolean {
  return known.has(fold(name).replace(/-/g, ' ')) || known.has(fold(name))
}

const said: RegExp[] = [
  /\b(?:based|located|situated|working|work|office|offices|headquartered|position|role|job|team|studio|lab|clinic|school|site|warehouse|shop) (?:is |are )?(?:based |located |available )?(?:in|at|from|near) (?:our |the |downtown |central |beautiful |sunny )*(\p{Lu}[\p{L}'’-]+(?:[ -](?:\p{Lu}[\p{L}'’-]+|upon|on|de|la|am))*(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?)/u,
  /\b(?:in|at|for) our (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:office|hq|headquarters|studio|lab|warehouse|site|branch|clinic|store|team)/iu,
  /\b(?:am Standort|unser(?:em|en)? (?:Büro|Werk|Team|Standort) in|mit Sitz in|Dienstort ist|Arbeitsort ist|für den Standort) (\p{Lu}[\p{L}'’-]+(?: (?:am|an der|bei|ob der) \p{Lu}[\p{L}]+| \p{Lu}[\p{L}'’-]+)?)/u,
  /\b(?:basée?|située?|bureaux|poste) (?:est )?(?:basée? |située? )?(?:à|au|aux|en) (\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}?[\p{L}'’-]+){0,3}(?: \(\d{2,5}\))?)/u,
  /\b(?:ubicad[oa]s?|oficinas?|sede|centro de trabajo|restaurante|tienda) en (\p{Lu}[\p{L}'’-]+(?: (?:de |del |la )?\p{Lu}[\p{L}'’-]+)?)/u,
  /\b(?:selskap|bedrift|kontor|kontoret|lokaler|avdeling|team|holder til|holder hus|arbeidssted|sitter|finns|ligger|företag|verksamhet|firma|virksomhed|afdeling)(?: vårt| vores)? (?:i|på) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u,
  /\b(?:kantoor|vestiging|gevestigd|team|locatie|werkplaats) in (\p{Lu}[\p{L}'’-]+(?: (?:aan den |\p{Lu})[\p{L}'’-]+)?)/u,
  /\b(?:sede|ufficio|stabilimento|negozio|filiale)(?: (?:è|di lavoro))? (?:a|di|in) (\p{Lu}[\p{L}'’-]+(?: (?:del |di |sul )?\p{Lu}[\p{L}'’-]+)?)/u,
  /\b(?:escritório|sede|loja|fábrica|equipa) (?:em|no|na|do|da) (\p{Lu}[\p{L}'’-]+(?: (?:do |de |da )?\p{Lu}[\p{L}'’-]+)?)/u,
  // A street's address in a letter: "Hauptstraße 4, 09484 Oberwiesenthal".
  /\d\p{L}?,? ?\n?((?:[A-Z]{1,2}-)?\d{5} \p{Lu}[\p{L}-]{2,30}(?: (?:am|an der|im|a\. ?d\.|\p{Lu})[\p{L}. -]{1,20})?)(?=[,.;\n]|$)/u,
]
const notPlace =
  /^(?:the|our|this|an?|all|person|english|german|french|python|java|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)$/iu

export interface FoundPlace {
  place: string
  quote: string
  start: number
  /** Whether the name is a known place, and not only where a place would stand. */
  sure: boolean
}

const inCity =
  /\b(?:in|à|en|i|em|a|te) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?:, \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)?)/gu

/** The first city that a text says something is in; where nothing better names the place of work. */
export function findCity(text: string): FoundPlace | null {
  for (const match of text.slice(0, 10_000).matchAll(inCity)) {
    const place = match[1] ?? ''
    const name = fold(place.split(',')[0] ?? '')
    if ((city.has(name) || city.has(name.replace(/-/g, ' '))) && isPlace(place))
      return { place, quote: match[0], start: match.index, sure: true }
  }
  return null
}

/** The place of work as running text states it ("our Bristol office", "mit Sitz in Ulm"). */
export function findPlace(text: string): FoundPlace | null {
  const scanned = text.slice(0, 20_000)
  let best: FoundPlace | null = null
  for (const pattern of said) {
    const match = pattern.exec(scanned)
    const place = match?.[1]?.replace(/[.,;]$/, '').trim()
    if (match === null || place === undefined || notPlace.test(place.split(/[ ,]/)[0] ?? '')) continue
    const sure = isPlace(place)
    // Sentences come before addresses, which may be the head office's.
    if (best === null || (sure && !best.sure && !/^\D*\d{5}/.test(place)))
      best = { place, quote: match[0], start: match.index, sure }
  }
  return best
}
