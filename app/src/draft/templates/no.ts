import { roleInSentence, skillInSentence } from '../results/case.ts'
import { asNorwegian, atNorwegian, tellNorwegian } from '../results/no.ts'
import type { Filler, JobWords, Phrases } from './language.ts'

const list = new Intl.ListFormat('nb', { type: 'conjunction' })

const at = (company: string | null): string => (company === null ? '' : ` ${atNorwegian(company)}`)

const job = ({ role, company, reference }: JobWords): string => {
  const named =
    role === null
      ? `stillingen dere har lyst ut${at(company)}`
      : `stillingen som ${roleInSentence(role, company)}${at(company)}`
  return `${named}${reference === null ? '' : ` (referanse ${reference})`}`
}

const send: Filler = {
  says: 'send',
  text: 'Jeg kan sende hele CV-en min, og alt annet dere trenger, samme dag.',
}
const brief: Filler = {
  says: 'brief',
  text: 'En linje til svar er nok, og et nei er også til hjelp: da vet jeg hvor jeg står.',
}
const pass: Filler = {
  says: 'pass',
  text: 'Hvis noen andre har ansvaret for stillingen, er jeg takknemlig om du sender dette videre.',
}
const otherWay: Filler = {
  says: 'other-way',
  text: 'Hvis dere heller vil ha søknaden på en annen måte, så si hvilken, og jeg bruker den.',
}

export const no: Phrases = {
  salutation(person, company, tone) {
    if (person !== null)
      return tone === 'formal' ? `God dag, ${person.full},` : `Hei ${person.given ?? person.full},`
    return company === null || tone === 'formal' ? 'Hei,' : `Hei til dere${at(company)},`
  },
  opening: (given, tone) =>
    tone === 'warm'
      ? `Jeg leste annonsen deres med glede og skriver om ${job(given)}.`
      : `Jeg skriver fordi jeg er interessert i ${job(given)}.`,
  detail(quote, about) {
    if (about === 'asked') return `Dere nevner «${quote}»; her er det jeg har å vise til.`
    if (about === 'firm') return `Jeg festet meg ved en setning i annonsen deres: «${quote}».`
    return `Det som fikk meg til å skrive, er dette fra annonsen deres: «${quote}».`
  },
  position(title, employer, current) {
    return current
      ? `Jeg jobber nå ${asNorwegian(title)}${at(employer)}.`
      : `Sist jobbet jeg ${asNorwegian(title)}${at(employer)}.`
  },
  label: (label) => `Kort fra CV-en min: ${label}.`,
  tell: tellNorwegian,
  quoted({ line, employer, current, after }) {
    if (after === 'same-job') return `Fra samme jobb: ${line}.`
    return `Fra ${current ? 'jobben' : 'tiden'} min${at(employer)}: ${line}.`
  },
  skills: (skills) => `Av det dere nevner, kan jeg vise til ${list.format(skills.map(skillInSentence))}.`,
  study: (...parts) => `Utdanningen min: ${parts.filter((part) => part !== null).join(', ')}.`,
  availability: (words) => `Når jeg kan begynne: ${words}.`,
  ask: {
    recruiter: 'Er stillingen fortsatt ledig, og er denne bakgrunnen verdt en kort samtale?',
    agency: 'Leter kunden deres fortsatt, og kunne du lagt frem denne bakgrunnen for dem?',
    'hiring-manager': 'Ville en kort samtale om hva dere trenger først, være nyttig for deg?',
    founder: 'Har du femten minutter til en samtale om hva dere trenger først?',
    inbox: 'Er stillingen fortsatt ledig, og kan dere sende dette videre til den som avgjør?',
  },
  fill: {
    recruiter: [send, pass, brief],
    agency: [send, pass, brief],
    'hiring-manager': [send, pass, brief],
    founder: [send, pass, brief],
    inbox: [send, otherWay, brief],
  },
  attached: 'CV-en min er vedlagt.',
  closing: { plain: 'Vennlig hilsen', warm: 'Beste hilsen', formal: 'Med vennlig hilsen' },
  followUp: {
    opening: (given, last) =>
      last
        ? `Jeg skriver en siste gang om ${job(given)}.`
        : `Jeg skrev nylig om ${job(given)}, og jeg er fortsatt interessert.`,
    also: 'Én ting manglet i den første meldingen min.',
    ask: (last) =>
      last
        ? 'Er stillingen fortsatt ledig? Hvis ikke, holder det med ett ord, og jeg skriver ikke igjen.'
        : 'Er stillingen fortsatt ledig, og er det noe mer dere vil vite om meg?',
    fill: [
      { says: 'short', text: 'Jeg vet at innboksen fort blir full, så jeg fatter meg i korthet.' },
      send,
      pass,
    ],
  },
  subject: ({ role, company }) =>
    role === null
      ? `Spørsmål om stillingen dere lyste ut${at(company)}`
      : `Stillingen som ${roleInSentence(role, company)}${at(company)}`,
}
