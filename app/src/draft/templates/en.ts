import { skillInSentence } from '../results/case.ts'
import { tellEnglish } from '../results/en.ts'
import type { Filler, JobWords, Phrases, Reader } from './language.ts'

/** Without the comma before "and": the names of tools are long enough. */
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

const job = ({ role, company, reference }: JobWords): string => {
  const named =
    role === null
      ? company === null
        ? 'the job you are advertising'
        : `your opening at ${company}`
      : `the ${role} role${company === null ? '' : ` at ${company}`}`
  return `${named}${reference === null ? '' : ` (reference ${reference})`}`
}

const send: Filler = {
  says: 'send',
  text: 'I can send my full résumé, and anything else you need, the same day.',
}
const pass: Filler = {
  says: 'pass',
  text: 'If somebody else looks after this role, I would be grateful if you passed this on.',
}
const brief: Filler = {
  says: 'brief',
  text: 'A one-line answer is plenty, and a no helps as well: then I know where I stand.',
}
const otherWay: Filler = {
  says: 'other-way',
  text: 'If you prefer another way of applying, tell me which, and I will use it.',
}
const fill: Record<Reader, Filler[]> = {
  recruiter: [send, pass, brief],
  agency: [
    { says: 'send', text: 'I can send my full résumé, and anything else your client needs, the same day.' },
    {
      says: 'pass',
      text: 'If a colleague looks after this client, I would be grateful if you passed this on.',
    },
    brief,
  ],
  'hiring-manager': [send, pass, brief],
  founder: [send, pass, brief],
  inbox: [send, otherWay, brief],
}

export const en: Phrases = {
  salutation(person, company, tone) {
    if (person !== null)
      return tone === 'formal' ? `Dear ${person.full},` : `Hello ${person.given ?? person.full},`
    if (company === null) return tone === 'formal' ? 'Dear hiring team,' : 'Hello,'
    return tone === 'formal' ? `Dear ${company} team,` : `Hello ${company} team,`
  },
  opening(given, tone) {
    if (tone === 'formal') return `I would like to be considered for ${job(given)}.`
    if (tone === 'warm') return `I read your posting with pleasure and am writing about ${job(given)}.`
    return `I am writing about ${job(given)}.`
  },
  detail(quote, about, tone) {
    if (about === 'asked') return `You ask for “${quote}”; here is what I bring.`
    if (about === 'firm') return `I kept coming back to one line of your posting: “${quote}”.`
    return tone === 'warm'
      ? `What I would enjoy most is this part of your posting: “${quote}”.`
      : `What drew me in is this part of your posting: “${quote}”.`
  },
  position(title, employer, current) {
    const at = employer === null ? '' : ` at ${employer}`
    return current ? `I currently work as ${title}${at}.` : `Most recently, I worked as ${title}${at}.`
  },
  label: (label) => `In short, my résumé says: ${label}.`,
  tell: tellEnglish,
  quoted({ line, employer, after }) {
    if (after === 'same-job') return `From the same job: ${line}.`
    return `From my work${employer === null ? '' : ` at ${employer}`}: ${line}.`
  },
  skills: (skills) => `From your list, I bring ${list.format(skills.map(skillInSentence))}.`,
  study(degree, area, institution) {
    const from =
      institution === null ? '' : ` from ${/^university of/i.test(institution) ? 'the ' : ''}${institution}`
    const known =
      degree !== null &&
      /^(?:b\.?sc|m\.?sc|ph\.?d|m\.?ba|b\.?eng|m\.?eng|bachelor|master|diploma)\b/i.test(degree)
    if (known) return `I have a ${degree}${area === null ? '' : ` in ${area}`}${from}.`
    return `My education: ${[degree, area, institution].filter((part) => part !== null).join(', ')}.`
  },
  availability: (words) => `My availability: ${words}.`,
  ask: {
    recruiter: 'Is the role still open, and would this background be worth a short call?',
    agency: 'Is your client still looking, and would you put this background forward?',
    'hiring-manager': 'Would a short call about what the team needs first be useful to you?',
    founder: 'Would you have fifteen minutes for a call about what you need first?',
    inbox: 'Is the role still open, and could you pass this on to the person who decides about it?',
  },
  fill,
  attached: 'My résumé is attached.',
  closing: { plain: 'Kind regards,', warm: 'Best wishes,', formal: 'Yours sincerely,' },
  followUp: {
    opening: (given, last) =>
      last
        ? `I am writing about ${job(given)} one last time.`
        : `I wrote to you recently about ${job(given)}, and I am still interested.`,
    also: 'My first mail left one thing out.',
    ask: (last) =>
      last
        ? 'Is the role still open? If it is not, one word is enough, and I will not write again.'
        : 'Is the role still open, and is there anything you would like to know from me?',
    fill: [
      { says: 'short', text: 'I know that inboxes fill up, so I am keeping this short.' },
      send,
      {
        says: 'pass',
        text: 'If somebody else looks after this role, I would be grateful for the name.',
      },
    ],
  },
  subject: ({ role, company }) =>
    role === null
      ? `Question about your opening${company === null ? '' : ` at ${company}`}`
      : `${role} role${company === null ? ': a question' : ` at ${company}`}`,
}
