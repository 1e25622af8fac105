import type { JobWords, Phrases } from './language.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

const job = ({ role, company }: JobWords): string => {
  if (role === null) return company === null ? 'the job you are advertising' : `your opening at ${company}`
  return company === null ? `your ${role} role` : `your ${role} role at ${company}`
}

/** Past-tense beginnings that turn a résumé line into a sentence with "I" in front. */
const past =
  /^(?:\p{L}+ed|built|led|wrote|ran|cut|grew|won|made|taught|took|set|sold|brought|drove|began|oversaw|held|kept|gave|found|spent|shipped|rebuilt|rewrote|chose|spoke|dealt|bought|met|put|sent|sought|stood|undertook|became)(?= )/iu

const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

export const en: Phrases = {
  salutation(name, company, tone) {
    if (name !== null) return tone === 'formal' ? `Dear ${name},` : `Hello ${name},`
    return company === null ? 'Hello,' : `Hello ${company} team,`
  },
  opening: (given) =>
    `I am writing about ${job(given)}${given.reference === null ? '' : ` (reference ${given.reference})`}.`,
  detail: (quote, tone) =>
    tone === 'warm'
      ? `One line of your posting stayed with me: “${quote}”.`
      : `Your posting says “${quote}”, and that is why I write.`,
  position: (title, employer, current) =>
    `${current ? 'My current role is' : 'My last role was'} ${title}${employer === null ? '' : ` at ${employer}`}.`,
  label: (label) => `In short, my résumé says: ${label}.`,
  proof({ quote, employer }, second) {
    const at = employer === null ? '' : ` at ${employer}`
    if (past.test(quote)) {
      const said = `I ${lowered(quote)}`
      if (employer === null) return `${said}.`
      return second ? `At ${employer}, ${said}.` : `At ${employer}, ${said}.`
    }
    return second ? `Another line, from my time${at}: ${quote}.` : `From my time${at}: ${quote}.`
  },
  skills: (skills) =>
    `Your posting names ${list.format(skills)}; my résumé lists ${skills.length === 1 ? 'it' : 'them'} too.`,
  unrelated: () =>
    'To be plain: my background is in another field, so please read this as a question rather than a claim to fit.',
  study: (study, institution) => `My education: ${study}${institution === null ? '' : `, ${institution}`}.`,
  ask: {
    recruiter: 'Is the role still open, and would this background be worth a short call?',
    agency: 'Is the client still looking, and would you put this background forward?',
    'hiring-manager': 'Would a short call about what the team needs first be useful to you?',
    founder: 'Would you have fifteen minutes for a call about what you need first?',
    inbox: 'Could you tell me whether the role is still open, or pass this on to the person who decides?',
  },
  fill: {
    recruiter: [
      'I can send my full résumé, and anything else you need, the same day.',
      'If somebody else looks after this role, I would be grateful if you passed this on.',
      'A one-line answer is plenty, and a no helps as well: then I know where I stand.',
    ],
    agency: [
      'I can send my full résumé, and anything else your client needs, the same day.',
      'If a colleague looks after this client, I would be grateful if you passed this on.',
      'A one-line answer is plenty, and a no helps as well: then I know where I stand.',
    ],
    'hiring-manager': [
      'I can send my full résumé, and anything else you need, the same day.',
      'If somebody else decides about this role, I would be grateful if you passed this on.',
      'A one-line answer is plenty, and a no helps as well: then I know where I stand.',
    ],
    founder: [
      'I can send my full résumé, and anything else you need, the same day.',
      'If somebody else decides about this role, I would be grateful if you passed this on.',
      'A one-line answer is plenty, and a no helps as well: then I know where I stand.',
    ],
    inbox: [
      'I can send my full résumé, and anything else you need, the same day.',
      'If you prefer another way of applying, tell me which, and I will use it.',
      'A one-line answer is plenty, and a no helps as well: then I know where I stand.',
    ],
  },
  attached: 'My résumé is attached.',
  closing: { plain: 'Kind regards,', warm: 'Best wishes,', formal: 'Yours sincerely,' },
  followUp: {
    opening: (given, second) =>
      second
        ? `This is my last note about ${job(given)}.`
        : `I wrote to you recently about ${job(given)}, and I am still interested.`,
    ask: (second) =>
      second
        ? 'If the role is filled, a word is enough. Is it?'
        : 'Is the role still open, and is there anything you would like to know from me?',
    fill: [
      'I know that inboxes fill up, so here is the short version of my first mail.',
      'I can send my full résumé, and anything else you need, the same day.',
      'If somebody else looks after this role, I would be grateful for the name.',
    ],
  },
  subject: ({ role, company }) =>
    role === null
      ? `Question about your opening${company === null ? '' : ` at ${company}`}`
      : `${role} role${company === null ? ': a question' : ` at ${company}`}`,
}
