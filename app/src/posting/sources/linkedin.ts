import { furniture } from './head.ts'
import { addPerson, put, putText, startReading, type Reading } from '../reading.ts'

const team =
  /^(?:meet the hiring team|lernen sie das recruiting-?team kennen|rencontrez l(?:'|’)équipe de recrutement|conoce al equipo de contratación|møt ansettelsesteamet|people you can reach out to|job poster|posted by)$/i
const sinceWhen = /^(?:reposted )?(?:\d+|an?) (?:minute|hour|day|week|month)s? ago|^vor \d|^il y a|^hace/i
const degree =
  /^(?:[·•]?\s*)?(?:1st|2nd|3rd\+?|1er|2e|3e|\d\.)(?:\s+degree connection)?$|^(?:·|•)\s*\S+$|^\S+ is verified$|verified|^(?:he\/him|she\/her|they\/them)$/i

const counted = /\bago\b|applicants?|clicked|vor \d|il y a|hace/i

/**
 * A posting copied from LinkedIn by hand: company, title and place on the first lines, and the hiring team's box, from
 * which the person is read. LinkedIn itself is never fetched.
 */
export function readLinkedIn(text: string): Reading | null {
  const lines = text.split('\n').map((line) => line.trim())
  const box = lines.findIndex((line) => team.test(line))
  const mark = /^(?:about the job|easy apply|promoted by hirer)\b/im.test(text)
  // Other boards say "About the job" as well: LinkedIn's line of place and time stands above it.
  if (
    box === -1 &&
    !(mark && lines.slice(0, 16).some((line) => /\s·\s|^\d+ applicants/.test(line) && counted.test(line)))
  )
    return null
  const reading = startReading('linkedin-paste')
  reading.body = text
  const head = lines
    .slice(0, 14)
    .filter((line) => line !== '' && !/ logo$/i.test(line) && (line.includes(' · ') || !furniture.test(line)))
  const spot = head.findIndex((line) => /\s·\s.*(?:ago|applicants?|clicked|vor \d|il y a|hace)/i.test(line))
  // On a telephone: title, "Company · Place (Hybrid)", then "2 days ago · 113 applicants".
  const narrow = spot > 1 && sinceWhen.test(head[spot] ?? '') && (head[spot - 1] ?? '').includes(' · ')
  if (narrow) {
    const [company, place = ''] = (head[spot - 1] ?? '').split(' · ')
    putText(reading, 'title', head[spot - 2], 'line 1')
    putText(reading, 'company', company, 'line 2')
    putText(reading, 'location', place.replace(/\s*\((?:remote|hybrid|on-site)\)/i, ''), 'line 2')
  } else if (spot > 0) {
    putText(reading, 'title', head[spot - 1], 'line 1')
    if (spot > 1) putText(reading, 'company', head[spot - 2], 'line 1')
    putText(
      reading,
      'location',
      head[spot]?.split(' · ')[0],
      `line ${String(lines.indexOf(head[spot] ?? '') + 1)}`,
    )
  } else {
    const pair = head.find((line) => /^.{2,60} · .{2,60}$/.test(line))
    putText(reading, 'title', head[0] === pair ? head[1] : head[0], 'line 1')
    putText(reading, 'company', pair?.split(' · ')[0], 'line 2')
    putText(
      reading,
      'location',
      pair?.split(' · ')[1]?.replace(/\s*\((?:remote|hybrid|on-site)\)/i, ''),
      'line 2',
    )
  }
  const mode = /\((remote|hybrid|on-site)\)|^(remote|hybrid|on-site)$/im.exec(lines.slice(0, 25).join('\n'))
  const said = (mode?.[1] ?? mode?.[2])?.toLowerCase()
  if (said !== undefined)
    put(
      reading,
      'remote',
      said === 'on-site' ? 'onsite' : said === 'hybrid' ? 'hybrid' : 'remote',
      'head',
      said,
    )
  if (box !== -1) {
    const inside = lines
      .slice(box + 1, box + 9)
      .filter((line) => line !== '' && !degree.test(line) && !/^message$/i.test(line))
    const name = inside[0]?.replace(/\s*(?:·|•|\().*$/, '')
    const role = inside.find((line, index) => index > 0 && line !== name && line.length < 160)
    addPerson(reading, { name, role: role ?? 'job poster', kind: 'hiring-team' }, `line ${String(box + 1)}`)
  }
  return reading
}
