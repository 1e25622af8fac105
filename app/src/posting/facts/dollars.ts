import { fold } from './folding.ts'

/** Where a dollar is not the United States', by what a place's name ends in: countries, provinces, great cities. */
const places: { currency: string; names: RegExp; spanish?: true }[] = [
  {
    currency: 'CAD',
    names:
      /(?:^|[\s,;(/])(?:canada|kanada|ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|toronto|montreal|vancouver|ottawa|calgary|edmonton|winnipeg|halifax|mississauga|kitchener|ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|YT)(?=$|[\s,;)/])/,
  },
  {
    currency: 'AUD',
    names:
      /(?:^|[\s,;(/])(?:australia|australien|australie|new south wales|queensland|tasmania|sydney|melbourne|brisbane|adelaide|canberra|hobart|darwin|geelong|NSW|VIC|QLD|TAS|ACT)(?=$|[\s,;)/])/,
  },
  {
    currency: 'NZD',
    names:
      /(?:^|[\s,;(/])(?:new zealand|neuseeland|aotearoa|auckland|wellington|christchurch|dunedin)(?=$|[\s,;)/])/,
  },
  { currency: 'SGD', names: /(?:^|[\s,;(/])(?:singapore|singapur|singapour)(?=$|[\s,;)/])/ },
  { currency: 'HKD', names: /(?:^|[\s,;(/])(?:hong kong)(?=$|[\s,;)/])/ },
  { currency: 'TWD', names: /(?:^|[\s,;(/])(?:taiwan|taipei)(?=$|[\s,;)/])/ },
  // A dollar sign is the peso's there in Spanish; in English it is as often the United States'.
  {
    currency: 'MXN',
    names:
      /(?:^|[\s,;(/])(?:mexico|ciudad de mexico|cdmx|jalisco|monterrey|guadalajara|puebla|queretaro)(?=$|[\s,;)/])/,
    spanish: true,
  },
  { currency: 'CLP', names: /(?:^|[\s,;(/])(?:chile|santiago de chile)(?=$|[\s,;)/])/, spanish: true },
  { currency: 'COP', names: /(?:^|[\s,;(/])(?:colombia|bogota|medellin)(?=$|[\s,;)/])/, spanish: true },
  { currency: 'ARS', names: /(?:^|[\s,;(/])(?:argentina|buenos aires)(?=$|[\s,;)/])/, spanish: true },
]
const unitedStates =
  /(?:^|[\s,;(/])(?:usa|u\.s\.a?\.?|united states|us|california|new york|texas|washington|massachusetts|colorado|florida|illinois|[a-z ]+, (?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC))(?=$|[\s,;)/])/

/**
 * Whose dollar a bare "$" is in a posting for this place (ISO 4217). Null where the place does not tell: none is known,
 * it is in the United States, or several countries are named.
 */
export function dollarOf(location: string | null, language: string | null): string | null {
  if (location === null) return null
  // States and provinces are told by their capitals, everything else by its letters.
  const text = location.replace(/[^\s,;()/]+/gu, (word) => (/^[A-Z]{2,3}$/.test(word) ? word : fold(word)))
  if (unitedStates.test(text)) return null
  const told = places.filter(
    ({ names, spanish }) => names.test(text) && (spanish !== true || language === 'es'),
  )
  return told.length === 1 ? (told[0]?.currency ?? null) : null
}
