import { looksLikeJob } from '../facts/job-words.ts'
import { hasLegalForm } from '../facts/organisation.ts'
import { isPlace } from '../facts/places.ts'
import { put, putText, startReading, type Reading } from '../reading.ts'
import { remoteOf } from '../facts/remote.ts'
import { findSalary } from '../facts/salary.ts'

const roleWord =
  /\b(?:engineers?|developers?|designers?|managers?|scientists?|analysts?|architects?|programmers?|devops|sre|ops|front-?end|back-?end|full-?stack|head of|lead|director|vp|cto|founding|founders?|product|marketing|sales|support|researchers?|consultants?|administrators?|writers?|interns?|data|ml|mobile|ios|android|web|software|qa|test|security|success|roles?|positions?|multiple|various|several|recruiter|specialists?|technicians?|operator|generalist|hackers?|python|react|java|ruby|rust|golang|c\+\+)\b/i
const typeWord =
  /\b(?:full[- ]?time|part[- ]?time|contract(?:or)?|freelance|intern(?:ship)?s?|permanent|temporary|employee|FTE|W2|early[- ]stage|seed|series [a-e]|startup|visa|relocation|sponsor\w*|equity|h1b|yc ?[ws]?\d*)\b/gi
const modeWord =
  /\b(?:on-?site|in[- ]?office|remote(?:ly)?(?:[- ](?:ok|okay|friendly|first|only|possible|optional|us|eu|anywhere))?|hybrid|local|wfh|partially|fully|100%|no|not|welcome|more than|preferred|negotiable|possible|or|and|as|also|required|only|within|considered|allowed|available|flexible|optional)\b/gi

/**
 * A "Who is hiring" comment: the first line is `Company | role | place | mode | pay | address`, in any order after the
 * company. What is neither a role, a mode, a kind of employment, pay nor an address is the place.
 */
export function readWhoIsHiring(text: string, url: string | null): Reading | null {
  const [first = ''] = text.trimStart().split('\n')
  if (first.length > 500) return null
  const cells = companyFirst(cellsOf(first))
  if (cells.length < 3) return null
  const reading = startReading('who-is-hiring')
  const [company = '', ...rest] = cells
  // "Dovecote - payroll for farms": a name and what it does.
  putText(reading, 'company', withoutAddresses(company).replace(/\s+[-–—:]\s+\p{Ll}.*$/u, ''), 'line 1')
  const site = /https?:\/\/[^\s)|]+/.exec(first)?.[0]
  if (
    site !== undefined &&
    !/greenhouse|lever\.co|workable|ashbyhq|jobs\.|ycombinator|linkedin|angel\.co|wellfound/.test(site)
  )
    put(reading, 'companyDomain', site, 'line 1')
  const open: string[] = []
  for (const cell of rest) {
    if (/^https?:\/\/|^www\.|^[\w.-]+\.(?:com|io|co|org|ai|dev|net)(?:\/\S*)?$/i.test(cell)) continue
    const pay = /\d/.test(cell) ? findSalary(cell, /[$€£]|\dk\b/i.test(cell)) : null
    if (pay !== null && pay.salary.currency !== null) {
      put(reading, 'salary', pay.salary, 'line 1', cell)
      continue
    }
    open.push(cell)
  }
  for (const cell of open) {
    const place = placeIn(cell)
    const role = roleWord.test(withoutBrackets(cell)) && !isMode(cell)
    if (role && reading.values.title === undefined)
      putText(reading, 'title', withoutAddresses(cell), 'line 1')
    else if (!role && place !== '') putText(reading, 'location', place, 'line 1')
  }
  const mode = remoteOf(open.filter((cell) => !roleWord.test(cell) || isMode(cell)).join(' | '))
  if (mode !== null)
    put(
      reading,
      'remote',
      /\bremote\b/i.test(first) && !/no remote|not remote/i.test(first) && mode.remote === 'onsite'
        ? 'remote'
        : mode.remote,
      'line 1',
      mode.quote,
    )
  const kind = open
    .map((cell) => cell.match(/\b(?:full[- ]?time|part[- ]?time|contract|freelance|intern(?:ship)?)\b/i)?.[0])
    .find((one) => one !== undefined)
  putText(reading, 'employmentType', kind, 'line 1')
  const sought = reading.values.title === undefined ? soughtRoles(text) : null
  if (sought !== null) putText(reading, 'title', sought.roles, `description:${String(sought.start)}`)
  put(reading, 'url', url, 'url')
  // These threads are in English: said as a page says it of itself, so that the comment's own words still decide.
  put(reading, 'language', 'en', 'line 1', first)
  reading.body = text
  return reading
}

/** The first line's parts: between bars, or between dashes and dots where one of them says remote or on site. */
function cellsOf(first: string): string[] {
  const split = (by: RegExp): string[] =>
    first
      .split(by)
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
  const bars = split(/\s*[|¦｜]\s*/)
  if (bars.length >= 3) return bars
  for (const by of [/\s+[-–—]+\s+/, /\s*[•·]\s*/, /\s+\/\s+|\s*;\s*/]) {
    const cells = split(by)
    if (
      cells.length >= 4 &&
      cells.some((cell) => /\b(?:remote|on-?site|hybrid)\b/i.test(cell) && cell.length < 50) &&
      cells.some((cell) => roleWord.test(cell))
    )
      return cells
  }
  return []
}

const isRole = (cell: string): boolean => looksLikeJob(cell) && !isMode(cell) && !hasLegalForm(cell)

/** "Role | Company | place": where the first cell alone names a role, the next that names none of the rest is the company. */
function companyFirst(cells: string[]): string[] {
  const [first = ''] = cells
  if (
    !isRole(first) ||
    cells.slice(1).some((cell) => isRole(cell) || /\b(?:roles|positions|multiple|various)\b/i.test(cell))
  )
    return cells
  const at = cells.findIndex(
    (cell, index) =>
      index > 0 &&
      /^\p{Lu}/u.test(cell) &&
      !isMode(cell) &&
      !isPlace(cell) &&
      placeIn(cell) !== '' &&
      !/https?:|www\.|[$€£\d]/.test(cell),
  )
  const company = cells[at]
  return company === undefined ? cells : [company, ...cells.filter((_, index) => index !== at)]
}

function isMode(cell: string): boolean {
  const bare = cell
    .replace(modeWord, '')
    .replace(typeWord, '')
    .replace(/[\s,/()&+-]/g, '')
  return bare.length < 3
}

/** A cell without what says how or how long: "Full-time, ONSITE, VISA, London" leaves London. */
function placeIn(cell: string): string {
  const inBrackets = /\(([^)]+)\)/.exec(cell)?.[1] ?? ''
  const outside = strip(withoutBrackets(cell))
  const inner = strip(inBrackets)
  if (outside !== '')
    return /^\p{Lu}|^\d/u.test(outside)
      ? inner !== '' && !typeWord.test(inBrackets) && /^\p{Lu}/u.test(inner)
        ? `${outside} (${inner})`
        : outside
      : ''
  return inner
}

function strip(text: string): string {
  return text
    .replace(/https?:\/\/\S+/g, '')
    .replace(typeWord, '')
    .replace(modeWord, '')
    .split(/[,;]/)
    .map((part) => part.replace(/^[\s/&+:-]+|[\s/&+:-]+$/g, ''))
    .filter((part) => part !== '')
    .join(', ')
}

function withoutBrackets(cell: string): string {
  return cell.replace(/\([^)]*\)/g, ' ').trim()
}

function withoutAddresses(cell: string): string {
  return cell
    .replace(/[([]?\s*https?:\/\/[^\s)\]]+\s*[)\]]?/g, '')
    .replace(/\(\s*(?:YC\b[^)]*|[\w-]+(?:\.[\w-]+)+(?:\/\S*)?)\s*\)/gi, '')
    .trim()
}

/** "is looking for qualified A, B, and C candidates to …": the roles where the first line names none. */
function soughtRoles(text: string): { roles: string; start: number } | null {
  const match =
    /\b(?:looking for|hiring|seeking|recruiting|looking to hire|searching for)\s+(?:an?\s+|our\s+|some\s+|several\s+|multiple\s+|more\s+|great\s+|awesome\s+|talented\s+|experienced\s+|qualified\s+|exceptional\s+)*([^.\n]{4,140}?)(?=\s+(?:candidates?|to\b|who\b|with\b|for\b|in\b|that\b|and help\b|based\b|interested\b)|[.\n!;]|$)/i.exec(
      text,
    )
  const roles = match?.[1]?.trim()
  if (match === null || roles === undefined || !roleWord.test(roles)) return null
  return { roles: roles.replace(/,? and (?=[^,]*$)/, ', '), start: match.index }
}
