import { atGerman, tellGerman } from '../results/de.ts'
import type { Filler, JobWords, Phrases } from './language.ts'

const list = new Intl.ListFormat('de', { type: 'conjunction' })

const referred = (reference: string | null): string => (reference === null ? '' : ` (Referenz ${reference})`)

/** "die Stelle als …", in the accusative. */
const job = ({ role, company, reference }: JobWords): string => {
  const named =
    role === null
      ? company === null
        ? 'Ihre Stellenanzeige'
        : `Ihre Stellenanzeige bei ${company}`
      : `die Stelle als ${role}${company === null ? '' : ` bei ${company}`}`
  return `${named}${referred(reference)}`
}

/** "wegen" with the dative, as people write it. */
const jobDative = (given: JobWords): string =>
  job(given)
    .replace(/^Ihre /, 'Ihrer ')
    .replace(/^die /, 'der ')

const send: Filler = {
  says: 'send',
  text: 'Meinen vollständigen Lebenslauf und alles Weitere schicke ich Ihnen gern noch am selben Tag.',
}
const brief: Filler = {
  says: 'brief',
  text: 'Eine Zeile als Antwort genügt; auch eine Absage hilft mir, denn dann weiß ich Bescheid.',
}
const pass: Filler = {
  says: 'pass',
  text: 'Falls jemand anderes dafür zuständig ist, danke ich Ihnen für das Weiterleiten.',
}
const otherWay: Filler = {
  says: 'other-way',
  text: 'Wenn Sie einen anderen Weg der Bewerbung vorziehen, nennen Sie ihn mir bitte, und ich nehme ihn.',
}

export const de: Phrases = {
  salutation(person, company, tone) {
    if (person !== null) return tone === 'warm' ? `Hallo ${person.full},` : `Guten Tag ${person.full},`
    if (tone === 'formal') return 'Sehr geehrte Damen und Herren,'
    return tone === 'warm' && company !== null ? `Liebes Team von ${company},` : 'Guten Tag,'
  },
  opening(given, tone) {
    if (given.role === null) return `ich schreibe Ihnen, weil mich ${job(given)} interessiert.`
    if (tone === 'formal') return `ich möchte mich um ${job(given)} bewerben.`
    return tone === 'warm'
      ? `ich habe Ihre Anzeige gern gelesen und interessiere mich für ${job(given)}.`
      : `ich interessiere mich für ${job(given)}.`
  },
  detail(quote, about) {
    if (about === 'asked') return `Sie nennen unter anderem „${quote}“; dazu kurz, was ich mitbringe.`
    if (about === 'firm') return `Mir ist ein Satz aus Ihrer Anzeige geblieben: „${quote}“.`
    return `Besonders angesprochen hat mich dieser Punkt in Ihrer Anzeige: „${quote}“.`
  },
  position(title, employer, current) {
    const at = employer === null ? '' : ` ${atGerman(employer)}`
    return current
      ? `Zurzeit arbeite ich als ${title}${at}.`
      : `Zuletzt habe ich als ${title}${at} gearbeitet.`
  },
  label: (label) => `Kurz aus meinem Lebenslauf: ${label}.`,
  tell: tellGerman,
  quoted({ line, employer, current, after }) {
    if (after === 'same-job') return `Aus derselben Zeit: ${line}.`
    return `Aus meiner ${current ? 'jetzigen Arbeit' : 'Zeit'}${employer === null ? '' : ` ${atGerman(employer)}`}: ${line}.`
  },
  skills: (skills) => `Von dem, was Sie nennen, bringe ich ${list.format(skills)} mit.`,
  study: (...parts) => `Meine Ausbildung: ${parts.filter((part) => part !== null).join(', ')}.`,
  availability: (words) => `Meine Verfügbarkeit: ${words}.`,
  ask: {
    recruiter: 'Ist die Stelle noch offen, und lohnt sich mit diesem Hintergrund ein kurzes Telefonat?',
    agency: 'Sucht Ihr Kunde noch, und würden Sie diesen Hintergrund dort vorstellen?',
    'hiring-manager': 'Wäre Ihnen ein kurzes Gespräch darüber recht, was das Team zuerst braucht?',
    founder: 'Haben Sie fünfzehn Minuten für ein Gespräch darüber, was Sie zuerst brauchen?',
    inbox: 'Ist die Stelle noch offen, und können Sie dies an die zuständige Person weiterleiten?',
  },
  fill: {
    recruiter: [send, pass, brief],
    agency: [send, pass, brief],
    'hiring-manager': [send, pass, brief],
    founder: [send, pass, brief],
    inbox: [send, otherWay, brief],
  },
  attached: 'Mein Lebenslauf hängt an dieser Mail.',
  closing: { plain: 'Freundliche Grüße', warm: 'Viele Grüße', formal: 'Mit freundlichen Grüßen' },
  followUp: {
    opening: (given, last) =>
      last
        ? `ich schreibe Ihnen ein letztes Mal wegen ${jobDative(given)}.`
        : `ich habe Ihnen kürzlich wegen ${jobDative(given)} geschrieben, und mein Interesse besteht weiter.`,
    also: 'Eines fehlte in meiner ersten Mail.',
    ask: (last) =>
      last
        ? 'Ist die Stelle noch offen? Falls nicht, genügt ein Wort, und ich melde mich nicht wieder.'
        : 'Ist die Stelle noch offen, und möchten Sie noch etwas von mir wissen?',
    fill: [
      { says: 'short', text: 'Ich weiß, wie voll ein Postfach wird, deshalb fasse ich mich kurz.' },
      send,
      pass,
    ],
  },
  subject: ({ role, company }) => {
    const at = company === null ? '' : ` bei ${company}`
    return role === null ? `Frage zu Ihrer Stellenanzeige${at}` : `Stelle als ${role}${at}`
  },
}
