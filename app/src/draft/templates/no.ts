import type { JobWords, Phrases } from './language.ts'

const list = new Intl.ListFormat('nb', { type: 'conjunction' })

const job = ({ role, company }: JobWords): string => {
  const at = company === null ? '' : ` hos ${company}`
  return role === null ? `stillingen dere har lyst ut${at}` : `stillingen som ${role}${at}`
}

const send = 'Jeg kan sende hele CV-en min, og alt annet dere trenger, samme dag.'
const brief = 'En linje til svar er nok, og et nei er også til hjelp: da vet jeg hvor jeg står.'
const pass = 'Hvis noen andre har ansvaret for stillingen, er jeg takknemlig om du sender dette videre.'

export const no: Phrases = {
  salutation: (name, company, tone) => {
    if (name !== null) return tone === 'formal' ? `God dag, ${name},` : `Hei ${name},`
    return company === null ? 'Hei,' : `Hei til dere i ${company},`
  },
  opening: (given) =>
    `Jeg skriver om ${job(given)}${given.reference === null ? '' : ` (referanse ${given.reference})`}.`,
  detail: (quote, tone) =>
    tone === 'warm'
      ? `En setning i annonsen deres ble sittende: «${quote}».`
      : `I annonsen deres står det «${quote}», og derfor skriver jeg.`,
  position: (title, employer, current) =>
    `${current ? 'Stillingen min nå' : 'Den siste stillingen min'}: ${title}${employer === null ? '' : ` hos ${employer}`}.`,
  label: (label) => `Kort fra CV-en min: ${label}.`,
  proof: ({ quote, employer }, second) => {
    const from = employer === null ? 'fra CV-en min' : `fra tiden min hos ${employer}`
    return second ? `Og ${from}: ${quote}.` : `Et eksempel ${from}: ${quote}.`
  },
  skills: (skills) => `Annonsen deres nevner ${list.format(skills)}; det gjør CV-en min også.`,
  unrelated: () =>
    'For å si det som det er: Bakgrunnen min er fra et annet fag. Les dette som et spørsmål, ikke som en påstand om at jeg passer.',
  study: (study, institution) =>
    `Utdanningen min: ${study}${institution === null ? '' : `, ${institution}`}.`,
  ask: {
    recruiter: 'Er stillingen fortsatt ledig, og er det verdt en kort samtale med denne bakgrunnen?',
    agency: 'Leter kunden deres fortsatt, og kunne du lagt frem denne bakgrunnen for dem?',
    'hiring-manager': 'Ville en kort samtale om hva dere trenger først, være nyttig for deg?',
    founder: 'Har du femten minutter til en samtale om hva dere trenger først?',
    inbox: 'Kan dere si meg om stillingen fortsatt er ledig, eller sende dette videre til den som avgjør?',
  },
  fill: {
    recruiter: [send, pass, brief],
    agency: [send, pass, brief],
    'hiring-manager': [send, pass, brief],
    founder: [send, pass, brief],
    inbox: [
      send,
      'Hvis dere heller vil ha søknaden på en annen måte, så si hvilken, og jeg bruker den.',
      brief,
    ],
  },
  attached: 'CV-en min er vedlagt.',
  closing: { plain: 'Vennlig hilsen', warm: 'Beste hilsen', formal: 'Med vennlig hilsen' },
  followUp: {
    opening: (given, second) =>
      second
        ? `Dette er den siste meldingen min om ${job(given)}.`
        : `Jeg skrev nylig om ${job(given)}, og jeg er fortsatt interessert.`,
    ask: (second) =>
      second
        ? 'Er stillingen besatt, holder det med et ord. Er den det?'
        : 'Er stillingen fortsatt ledig, og er det noe mer dere vil vite om meg?',
    fill: ['Jeg vet at innboksen fort blir full, så her er den korte versjonen.', send, pass],
  },
  subject: ({ role, company }) => {
    const at = company === null ? '' : ` hos ${company}`
    return role === null ? `Spørsmål om stillingen dere lyste ut${at}` : `Stillingen som ${role}${at}`
  },
}
