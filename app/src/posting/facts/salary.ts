import type { Posting } from '../posting.ts'

type Salary = NonNullable<Posting['salary']>

export interface FoundSalary {
  salary: Salary
  quote: string
  start: number
}

const currencies: [RegExp, string][] = [
  [/CA\$|^C\$|CAD/, 'CAD'],
  [/^A\$|AU\$|AUD/, 'AUD'],
  [/NZ\$|NZD/, 'NZD'],
  [/^S\$|SGD/, 'SGD'],
  [/HK\$|HKD/, 'HKD'],
  [/^R\$|BRL/, 'BRL'],
  [/MXN|MX\$/, 'MXN'],
  [/\bCLP/, 'CLP'],
  [/\bCOP/, 'COP'],
  [/\bARS/, 'ARS'],
  [/US\$|USD|\$/, 'USD'],
  [/€|EUR|[Ee]uros?\b/, 'EUR'],
  [/£|GBP/, 'GBP'],
  [/CHF|SFr/, 'CHF'],
  [/NOK/, 'NOK'],
  [/SEK/, 'SEK'],
  [/DKK/, 'DKK'],
  [/PLN|zł/, 'PLN'],
  [/CZK|Kč/, 'CZK'],
  [/HUF/, 'HUF'],
  [/RON/, 'RON'],
  [/ILS|₪/, 'ILS'],
  [/₹|INR/, 'INR'],
  [/¥|JPY/, 'JPY'],
  [/ZAR/, 'ZAR'],
  [/AED/, 'AED'],
  [/\bkr\b\.?/i, 'KR'],
]
const money =
  '(?:CA\\$|C\\$|MX\\$|AU?\\$|NZ\\$|S\\$|HK\\$|R\\$|US\\$|\\$|€|£|₹|¥|₪|zł|Kč|kr\\.?(?![\\p{L}])|(?:CAD|AUD|NZD|SGD|HKD|BRL|MXN|CLP|COP|ARS|USD|EUR|GBP|CHF|NOK|SEK|DKK|PLN|CZK|HUF|RON|ILS|INR|JPY|ZAR|AED)(?![\\p{L}])|[Ee]uros?(?![\\p{L}]))'
const amount =
  "\\d{1,3}(?:[.,'’ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,7}(?:[.,]\\d{1,2})?(?!\\d)"
const thousand = '(?:\\s?[kK](?![\\p{L}])|\\s?(?:tusen|mila|mil)(?![\\p{L}]))?'
const between =
  '\\s*(?:-|–|—|/|~|to|up to|bis(?: zu)?|und|til|till|à|a|al|y|and|et|og|och|en|tot|e|fino a|do)\\s*'
const range = new RegExp(
  `(${money})?\\s?(${amount})(${thousand})\\s?\\+?\\s?(${money})?(?:\\s(?:brut[a-z]*|gross))?(?:${between}(${money})?\\s?(${amount})(${thousand})\\s?\\+?\\s?(${money})?)?`,
  'gu',
)
const periods: [RegExp, string][] = [
  [
    /(?:per|an|\/|a|pro|p\.?|par|por|per l'|i|in der)\s?(?:hour|hr|h\b|stunde|heure|hora|time[nr]?\b|timme|uur|ora)|\bhourly|taux horaire|horaire de|timlön|timelønn|stundenlohn|\bPH\b/i,
    'hour',
  ],
  [
    /(?:per|a|\/|pro|par|por|al)\s?(?:day|tag|jour|d[ií]a|dag|giorno)\b|\bdaily rate|day rate|tagessatz|\btjm\b/i,
    'day',
  ],
  [/(?:per|a|\/|pro|par|por)\s?(?:week|woche|semaine|semana|uke|vecka|settimana)\b|\bweekly/i, 'week'],
  [
    /(?:per|a|\/|pro|par|por|al|pr\.?|i)\s?(?:month|mth|monat|mois|mes\b|måned|månad|maand|mese|m[êe]s\b)|\bmonthly|mensuel|mensual|monatlich|månedslønn|månadslön|monatsgehalt|mensile/i,
    'month',
  ],
  [
    /(?:per|a|\/|pro|par|por|al|pr\.?|i)\s?(?:year|yr|annum|jahr|an\b|ann[ée]e|a[ñn]o|[åa]r\b|jaar|anno|any\b|ano\b)|\bp\.?a\b|annual|annuel|anual|yearly|jährlich|jahresgehalt|årslønn|årslön|annuo|\bPA\b|salary range/i,
    'year',
  ],
]
const payWords =
  /salar|\bpay\b|pay range|compensation|\bcomp\b|wage|gehalt|vergütung|verg(?:ue|ü)tung|lohn|entgelt|r[ée]mun[ée]ration|salaire|retribu|sueldo|lønn|lön\b|løn\b|salaris|stipendio|\bRAL\b|\bOTE\b|base\b|remuneraci|per hour|hourly rate|day rate|brut|gross|annual/i
const notPay =
  /funding|raised|revenue|series [a-e]\b|valuation|\bARR\b|\bAUM\b|customers?|turnover|umsatz|million|billion|\bseed\b|invest|budget|chiffre d'affaires|referral|bonus of|users|employees|stipend|allowance|award/i

/**
 * Pay as a text states it: one amount or a range, with its currency and period. `structured` says that the text is a
 * pay field, where no word for pay is asked for. Null where none is stated; a range without a currency counts only
 * beside a word for pay.
 */
export function findSalary(text: string, structured = false): FoundSalary | null {
  const scanned = text.slice(0, 60_000)
  let best: (FoundSalary & { score: number }) | null = null
  let looked = 0
  for (const match of scanned.matchAll(range)) {
    if (++looked > 2_000) break
    const signs = [match[1], match[4], match[5], match[8]].filter((one) => one !== undefined)
    // "$28,000 a $32,000 MXN": the code says whose dollar the sign is.
    const sign = signs.find((one) => /^[A-Z]{3}$/.test(one)) ?? signs[0]
    if (sign === undefined && !structured) continue
    const start = match.index
    const lineStart = Math.max(scanned.lastIndexOf('\n', start), start - 120, 0)
    const lineBreak = scanned.indexOf('\n', start)
    const lineEnd = Math.min(lineBreak === -1 ? scanned.length : lineBreak, start + match[0].length + 80)
    const line = scanned.slice(lineStart, lineEnd)
    const after = scanned.slice(start + match[0].length, start + match[0].length + 14)
    if (
      /^\s?(?:M\b|m\b|mm\b|bn\b|b\b|million|billion|mio|Mrd|Millionen|%)/i.test(after) ||
      /^\s?%/.test(after)
    )
      continue
    const isRange = match[6] !== undefined
    const paid = payWords.test(line)
    if (!structured && !paid && (notPay.test(line) || !(isRange || /[kK]/.test(match[3] ?? '')))) continue
    if (!structured && notPay.test(line) && !/salar|pay|gehalt|salaire|lønn|lön|compensation/i.test(line))
      continue
    const salary = toSalary(match, sign ?? null, line, scanned.slice(start, lineEnd))
    if (salary === null) continue
    const score =
      (isRange ? 2 : 0) + (paid ? 2 : 0) + (salary.period === null ? 0 : 1) + (sign === undefined ? 0 : 1)
    if (best === null || score > best.score) best = { salary, quote: match[0].trim(), start, score }
  }
  return best === null ? null : { salary: best.salary, quote: best.quote, start: best.start }
}

function toSalary(match: RegExpExecArray, sign: string | null, line: string, from: string): Salary | null {
  const firstThousand = (match[3] ?? '').trim() !== ''
  const secondThousand = (match[7] ?? '').trim() !== ''
  let min = toNumber(match[2] ?? '')
  let max = match[6] === undefined ? null : toNumber(match[6])
  if (min === null) return null
  if (firstThousand || (secondThousand && max !== null && min < 1_000)) min *= 1_000
  if (max !== null && (secondThousand || (firstThousand && max < 1_000))) max *= 1_000
  if (max !== null && max < min) return null
  const currency = sign === null ? null : currencyOf(sign, line)
  // What stands behind the amount speaks of it; the rest of the line may speak of "two days a week".
  const behind = from.slice(0, match[0].length + 30)
  const period = periodOf(behind) ?? periodOf(line) ?? guessPeriod(max ?? min, currency)
  const largest = max ?? min
  const least =
    period === 'hour' ? 3 : period === 'day' || period === 'week' ? 30 : period === 'month' ? 150 : 4_000
  if (largest < least || largest > 100_000_000) return null
  return { min, max: max ?? min, currency, period }
}

/** "70,000" and "1833,00" and "12.000": three digits after a separator are thousands, one or two are decimals. */
export function toNumber(text: string): number | null {
  const bare = text.replace(/['’\s\u00a0\u202f]/g, '')
  const decimals = /[.,](\d{1,2})$/.exec(bare)
  const whole = decimals === null ? bare : bare.slice(0, -decimals[0].length)
  const value = Number(`${whole.replace(/[.,]/g, '')}.${decimals?.[1] ?? '0'}`)
  return Number.isFinite(value) ? value : null
}

export function currencyOf(sign: string, context = ''): string | null {
  for (const [pattern, code] of currencies)
    if (pattern.test(sign)) return code === 'KR' ? crown(context) : code
  return null
}

/** "kr" alone: the words around it tell which crown, if they do; else the posting's language, see `crownOf`. */
function crown(context: string): string | null {
  if (/lönn?\b|månad|timme|\boch\b/i.test(context)) return 'SEK'
  if (/lønn|\bav\b/i.test(context)) return 'NOK'
  if (/løn(?!n)|\baf\b/i.test(context)) return 'DKK'
  return null
}

/** The crown of the country whose language a posting is in. */
export function crownOf(language: string | null): string | null {
  return language === 'sv' ? 'SEK' : language === 'no' ? 'NOK' : language === 'da' ? 'DKK' : null
}

export function periodOf(text: string): string | null {
  for (const [pattern, period] of periods) if (pattern.test(text)) return period
  return null
}

/** Only where the size leaves no other reading. */
function guessPeriod(value: number, currency: string | null): string | null {
  if (currency === null || /SEK|NOK|DKK|INR|JPY|HUF|CZK/.test(currency)) return null
  return value >= 20_000 ? 'year' : null
}
