import { isPlaceholder, isSharedBox, isSpecialBox } from '../../posting/facts/boxes.ts'
import { fold } from '../../posting/facts/folding.ts'
import { agreement } from '../agreement.ts'
import type { SeenAddress } from '../address/history.ts'
import type { Candidate } from '../candidate.ts'
import { findMentions } from '../naming/mentions.ts'
import { roleNear } from '../naming/roles-near.ts'
import { findRuns } from '../naming/runs.ts'
import { isDecoyContext, quoteOf } from '../naming/surroundings.ts'
import { tokenise } from '../naming/tokens.ts'
import { personName } from '../names.ts'
import { isDecoyRole, kindOfRole } from '../roles.ts'
import type { CompanyPage } from './company-pages.ts'

/** From the pages of one company: who may have to do with the job, and every personal address that shows a pattern. */
export interface OnPages {
  candidates: Candidate[]
  seen: SeenAddress[]
}

/** More people than this on one page is a directory; those who recruit come first anyway. */
const mostPerPage = 60

/**
 * Reads people with a role from a company's pages: who recruits, who founded a small firm, and who leads the field that
 * the posting's title names. Everybody else who stands there has nothing to do with the job and is not collected.
 */
export function peopleOnPages(
  pages: readonly CompanyPage[],
  title: string | null,
  firms: readonly string[],
): OnPages {
  const candidates: Candidate[] = []
  const seen: SeenAddress[] = []
  const field = fieldOf(title)
  for (const page of pages) {
    const people = namedOn(page, firms)
    for (const { address, start } of page.addresses) {
      if (isPlaceholder(address)) continue
      const quote = quoteOf(page.text, start, start)
      if (isSharedBox(address)) {
        const box = boxOf(address, page, quote)
        if (box !== null && !candidates.some((one) => one.email === address)) candidates.push(box)
        continue
      }
      const owner = people.find(({ name }) => agreement(name, address) !== null)?.name ?? null
      if (!seen.some((one) => one.address === address))
        seen.push({ address, name: owner, quote, where: page.url })
    }
    for (const { name, role, start } of people) {
      const kind = kindOfRole(role)
      const leads = kind === 'hiring-manager' && field.some((word) => fold(role).includes(word))
      if ((kind !== 'recruiter' && kind !== 'founder' && !leads) || isDecoyRole(role)) continue
      const own = page.addresses.find((one) => agreement(name, one.address) !== null)?.address ?? null
      candidates.push({
        name,
        nameFrom: 'page',
        role,
        kind,
        email: own,
        emailStatus: own === null ? 'unknown' : 'published',
        cue: 'page',
        evidence: [{ kind: 'page', quote: quoteOf(page.text, start, start + 120), where: page.url }],
      })
    }
  }
  return { candidates, seen }
}

function namedOn(
  page: CompanyPage,
  firms: readonly string[],
): { name: string; role: string; start: number }[] {
  const people: { name: string; role: string; start: number }[] = []
  const add = (name: string, role: string | null, start: number): void => {
    if (role !== null && people.length < mostPerPage && !people.some((one) => one.name === name))
      people.push({ name, role, start })
  }
  for (const mention of findMentions(page.text, page.addresses, firms))
    add(mention.name, mention.role, mention.start)
  // Cards and lists: a line that begins with a name and a role behind or below it.
  const tokens = tokenise(page.text, page.addresses)
  for (const run of findRuns(tokens)) {
    if (run.words < 2 || people.length >= mostPerPage) continue
    const first = tokens[run.from]
    if (first === undefined || (!run.titled && first.breaks === 0 && run.from > 0)) continue
    const role = roleNear(page.text, tokens, run)
    const name = role === null ? null : personName(run.text, firms[0] ?? null)
    if (name !== null && !isDecoyContext(page.text, run.start)) add(name, role, run.start)
  }
  return people
}

/** A box that takes applications; the firm's general box is none. */
function boxOf(address: string, page: CompanyPage, quote: string): Candidate | null {
  const local = address.slice(0, address.lastIndexOf('@'))
  if (
    !/jobs?|career|karriere|recruit|recrut|rekrut|rekryter|\bhr\b|^hr|talent|people|bewerb|personal|candidat|empleo|rrhh|seleccion|lavora|selezione|vagas|vacature|werken|sollicit|stilling|hiring/iu.test(
      local,
    )
  )
    return null
  if (isSpecialBox(address, quote)) return null
  return {
    name: null,
    nameFrom: null,
    role: null,
    kind: 'hr-inbox',
    email: address,
    emailStatus: 'published',
    cue: 'box',
    evidence: [{ kind: 'page', quote, where: page.url }],
  }
}

const fields: string[][] = [
  [
    'engineer',
    'software',
    'develop',
    'technology',
    'technical',
    'cto',
    'platform',
    'backend',
    'frontend',
    'entwickl',
    'technik',
    'utvikl',
    'utveckl',
  ],
  ['sales', 'account', 'business development', 'vertrieb', 'vente', 'salg', 'commercial'],
  ['market', 'brand', 'growth', 'content', 'kommunik', 'communicat'],
  ['data', 'analyt', 'machine learning', 'ai '],
  ['design', 'ux', 'product'],
  ['finance', 'account', 'control', 'buchhalt', 'compt', 'økonomi', 'ekonomi'],
  ['operation', 'logisti', 'supply', 'production', 'produktion', 'drift', 'lager'],
  ['nurs', 'care', 'clinic', 'pflege', 'medical', 'health', 'sykeplei'],
  ['customer', 'support', 'success', 'service'],
]

/** The words of roles that lead the field of a title: a developer answers to a CTO. */
function fieldOf(title: string | null): string[] {
  if (title === null) return []
  const folded = fold(title)
  return fields.filter((words) => words.some((word) => folded.includes(word))).flat()
}
