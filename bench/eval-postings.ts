import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readPosting } from '../app/src/posting/read.ts'
import type { ReadPosting } from '../app/src/posting/posting.ts'
import { whole } from '../app/src/recruiter/test-postings/whole/index.ts'
import type { Contact } from '../app/src/recruiter/contact.ts'
import { printRules } from './eval-rules.ts'
import { findContacts } from '../app/src/recruiter/find.ts'
import { plainName, sameCompany, samePlace, sameText } from '../app/src/recruiter/test-postings/compare.ts'

/** A line of index.jsonl: what a person read off the posting. */
interface Labelled {
  file: string
  source_repo: string
  kind: string
  expected: {
    title?: string
    company?: string | null
    agency?: string
    location?: string
    language?: string
    remote?: boolean
    apply_email?: string
    contact_name: string | null
    contact_name_alternatives?: string[]
    contact_name_from?: string
    contact_email: string | null
    contact_email_alternatives?: string[]
  }
}

interface Case {
  label: Labelled
  given: { text: string } | { html: string; url?: string }
}

interface Outcome {
  label: Labelled
  read: ReadPosting
  contacts: Contact[]
  right: Record<'title' | 'company' | 'location' | 'language', boolean | null>
  name: Answer
  email: Answer
  falsePerson: boolean
  top: Contact | null
}

/** Whether an answer was given, whether one was wanted, and whether the given one is right. */
interface Answer {
  given: boolean
  wanted: boolean
  right: boolean
}

const postings = resolve(import.meta.dirname, '../../shared/postings')

/** Reads every labelled posting and prints how often each fact was right. Answers whether the goals are met. */
export async function evalPostings(options: string[]): Promise<boolean> {
  if (!existsSync(join(postings, 'index.jsonl'))) {
    process.stdout.write(
      'The labelled postings are not on this machine (../shared/postings): nothing to evaluate.\n',
    )
    return true
  }
  const given: Case[] = givenCases()
  const outcomes: Outcome[] = []
  for (const one of given) outcomes.push(await evaluate(one))
  const kinds = [...new Set(outcomes.map(({ label }) => kindOf(label)))]
  print('kind', [
    'n',
    'title',
    'company',
    'place',
    'lang',
    'name P',
    'name R',
    'mail P',
    'mail R',
    'false',
    'Brier',
  ])
  for (const kind of kinds)
    row(
      kind,
      outcomes.filter(({ label }) => kindOf(label) === kind),
    )
  row('all', outcomes)
  process.stdout.write('\nLeave one source out: the same figures without each source repository\n')
  for (const repo of new Set(outcomes.map(({ label }) => label.source_repo)))
    row(
      `- ${repo}`,
      outcomes.filter(({ label }) => label.source_repo !== repo),
    )
  process.stdout.write(
    '\nWritten for this project: each batch was run before the rules that its misses led to\n',
  )
  const own: Outcome[] = []
  for (const one of writtenCases()) own.push(await evaluate(one))
  for (const kind of new Set(own.map(({ label }) => label.kind)))
    row(
      kind,
      own.filter(({ label }) => label.kind === kind),
    )
  row('all', own)
  if (options.includes('--rules'))
    await printRules(
      [...given, ...writtenCases()].map((one) => ({
        file: one.label.file,
        source: one.label.source_repo,
        read: async () => JSON.stringify((await evaluate(one)).read.posting),
      })),
    )
  if (options.includes('--verbose') || options.includes('--wrong'))
    for (const outcome of outcomes) explain(outcome)
  return goalsMet(outcomes)
}

/** The labelled postings beside the project. */
function givenCases(): Case[] {
  return readFileSync(join(postings, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const label: Labelled = JSON.parse(line)
      const text = readFileSync(join(postings, label.file), 'utf8')
      return { label, given: label.file.endsWith('.html') ? { html: text } : { text } }
    })
}

/** The whole postings that were written for the project, as labelled ones. */
function writtenCases(): Case[] {
  return Object.entries(whole).flatMap(([kind, cases]) =>
    cases.map(({ form, given, title, company, agency, location, language, name, email }) => ({
      given,
      label: {
        file: form,
        source_repo: kind,
        kind,
        expected: {
          title,
          company,
          language,
          contact_name: name,
          contact_email: email,
          ...(agency !== undefined && { agency }),
          ...(location !== null && { location }),
        },
      },
    })),
  )
}

async function evaluate({ label, given }: Case): Promise<Outcome> {
  const read = await readPosting(given, { fetchPage: () => Promise.reject(new Error('offline')) })
  const contacts = await findContacts(read)
  const { expected } = label
  const { posting } = read
  const top = contacts.find((one) => one.kind !== 'hr-inbox') ?? null
  const names = [expected.contact_name, ...(expected.contact_name_alternatives ?? [])].filter(
    (one) => one !== null,
  )
  const emails = [expected.contact_email, ...(expected.contact_email_alternatives ?? [])].filter(
    (one) => one !== null,
  )
  const onlyDerived = expected.contact_name_from !== undefined
  return {
    label,
    read,
    contacts,
    top,
    right: {
      title: expected.title === undefined ? null : sameText(posting.title, expected.title),
      company:
        expected.company === undefined
          ? null
          : expected.company === null
            ? posting.company === null
            : sameCompany(posting.company, expected.company),
      location: expected.location === undefined ? null : samePlace(posting.location, expected.location),
      language: expected.language === undefined ? null : posting.language === expected.language,
    },
    name: {
      given: (top?.name ?? null) !== null,
      wanted: names.length > 0 && !(onlyDerived && (top?.name ?? null) === null),
      right: names.some((name) => plainName(name) === plainName(top?.name ?? '')),
    },
    email: {
      given: (top?.email ?? null) !== null,
      wanted: emails.length > 0,
      right: emails.some((email) => email.toLowerCase() === top?.email?.toLowerCase()),
    },
    falsePerson: names.length === 0 && contacts.some((one) => one.name !== null),
  }
}

function kindOf(label: Labelled): string {
  return label.kind.startsWith('ats-json') ? label.kind.slice(9) : label.kind
}

function ratio(part: number, of: number): string {
  return of === 0 ? '-' : `${((part / of) * 100).toFixed(0)}%`
}

function number(outcomes: Outcome[], test: (outcome: Outcome) => boolean): number {
  return outcomes.filter(test).length
}

function row(title: string, outcomes: Outcome[]): void {
  const fields = (['title', 'company', 'location', 'language'] as const).map((field) =>
    ratio(
      number(outcomes, ({ right }) => right[field] === true),
      number(outcomes, ({ right }) => right[field] !== null),
    ),
  )
  const answers = (['name', 'email'] as const).flatMap((which) => [
    ratio(
      number(outcomes, (one) => one[which].given && one[which].right),
      number(outcomes, (one) => one[which].given),
    ),
    ratio(
      number(outcomes, (one) => one[which].wanted && one[which].right),
      number(outcomes, (one) => one[which].wanted),
    ),
  ])
  print(title, [
    String(outcomes.length),
    ...fields,
    ...answers,
    String(number(outcomes, ({ falsePerson }) => falsePerson)),
    brier(outcomes),
  ])
}

/** Mean squared distance between the first contact's confidence and whether it is right. */
function brier(outcomes: Outcome[]): string {
  const scored = outcomes.filter(({ top }) => top !== null)
  if (scored.length === 0) return '-'
  const sum = scored.reduce(
    (total, { top, name, email }) =>
      total +
      ((top?.confidence ?? 0) - ((name.right || !name.given) && (email.right || !email.given) ? 1 : 0)) ** 2,
    0,
  )
  return (sum / scored.length).toFixed(3)
}

function print(title: string, cells: string[]): void {
  process.stdout.write(`${title.padEnd(34)}${cells.map((cell) => cell.padStart(8)).join('')}\n`)
}

function explain({ label, read, contacts, right, name, email, falsePerson }: Outcome): void {
  const wrong = Object.entries(right)
    .filter(([, ok]) => ok === false)
    .map(([field]) => field)
  if ((name.given || name.wanted) && !name.right) wrong.push('name')
  if ((email.given || email.wanted) && !email.right) wrong.push('email')
  if (falsePerson) wrong.push('false person')
  if (wrong.length === 0) return
  const { title, company, agency, location, language } = read.posting
  const got = {
    title,
    company,
    agency,
    location,
    language,
    contacts: contacts.map(
      (one) => `${one.name ?? '-'} <${one.email ?? '-'}> ${one.kind} ${String(one.confidence)}`,
    ),
  }
  process.stdout.write(
    `\n${label.file}: ${wrong.join(', ')}\n  wanted ${JSON.stringify(label.expected)}\n  got    ${JSON.stringify(got)}\n`,
  )
}

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`

function goalsMet(outcomes: Outcome[]): boolean {
  const share = (test: (one: Outcome) => boolean, among: (one: Outcome) => boolean): number =>
    number(outcomes, (one) => among(one) && test(one)) / Math.max(1, number(outcomes, among))
  const company = share(
    (one) => one.right.company === true,
    (one) => one.right.company !== null,
  )
  const title = share(
    (one) => one.right.title === true,
    (one) => one.right.title !== null,
  )
  const precision = (which: 'name' | 'email'): number =>
    share(
      (one) => one[which].right,
      (one) => one[which].given,
    )
  const recall = (which: 'name' | 'email'): number =>
    share(
      (one) => one[which].right,
      (one) => one[which].wanted,
    )
  const falsePersons = number(outcomes, (one) => one.falsePerson)
  const goals: [string, string, boolean][] = [
    ['title exact, at least 97 %', percent(title), title >= 0.97],
    ['company exact, at least 97 %', percent(company), company >= 0.97],
    ['contact e-mail precision, at least 98 %', percent(precision('email')), precision('email') >= 0.98],
    ['contact e-mail recall, at least 95 %', percent(recall('email')), recall('email') >= 0.95],
    ['contact name precision, at least 97 %', percent(precision('name')), precision('name') >= 0.97],
    ['contact name recall, at least 92 %', percent(recall('name')), recall('name') >= 0.92],
    ['false persons, none', String(falsePersons), falsePersons === 0],
  ]
  process.stdout.write('\n')
  for (const [goal, got, met] of goals) process.stdout.write(`${met ? 'met   ' : 'MISSED'} ${goal}: ${got}\n`)
  process.stdout.write(
    `Goals met: ${String(goals.filter(([, , met]) => met).length)} of ${String(goals.length)}\n`,
  )
  return goals.every(([, , met]) => met)
}
