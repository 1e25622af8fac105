import type { JobWords, Phrases } from './language.ts'

const list = new Intl.ListFormat('de', { type: 'conjunction' })

const job = ({ role, company }: JobWords): string => {
  const at = company === null ? '' : ` bei ${company}`
  return role === null ? `Ihre Stellenanzeige${at}` : `Ihre Stelle als ${role}${at}`
}

const send = 'Meinen vollständigen Lebenslauf und alles Weitere schicke ich Ihnen noch am selben Tag.'
const brief = 'Eine Zeile als Antwort genügt; auch eine Absage hilft mir, dann weiß ich Bescheid.'
const pass = 'Falls jemand anderes dafür zuständig ist, danke ich Ihnen für das Weiterleiten.'

export const de: Phrases = {
  salutation: (name, company, tone) => {
    if (name !== null) return tone === 'warm' ? `Hallo ${name},` : `Guten Tag ${name},`
    return company === null ? 'Guten Tag,' : `Guten Tag an das Team von ${company},`
  },
  opening: (given) =>
    `ich schreibe Ihnen wegen einer Anzeige: Es geht um ${job(given)}${given.reference === null ? '' : ` (Referenz ${given.reference})`}.`,
  detail: (quote, tone) =>
    tone === 'warm'
      ? `Ein Satz in Ihrer Anzeige ist mir geblieben: „${quote}“.`
      : `In Ihrer Anzeige steht „${quote}“, und deshalb melde ich mich.`,
  position: (title, employer, current) =>
    `${current ? 'Meine jetzige Stelle' : 'Meine letzte Stelle'}: ${title}${employer === null ? '' : ` bei ${employer}`}.`,
  label: (label) => `Kurz aus meinem Lebenslauf: ${label}.`,
  proof: ({ quote, employer }, second) => {
    const from = employer === null ? 'aus meinem Lebenslauf' : `aus meiner Zeit bei ${employer}`
    return second ? `Und ${from}: ${quote}.` : `Ein Beispiel ${from}: ${quote}.`
  },
  skills: (skills) => `Ihre Anzeige nennt ${list.format(skills)}; das steht auch in meinem Lebenslauf.`,
  unrelated: () =>
    'Offen gesagt: Ich komme aus einem anderen Fach. Lesen Sie dies bitte als Frage und nicht als Behauptung, dass ich passe.',
  study: (study, institution) =>
    `Meine Ausbildung: ${study}${institution === null ? '' : `, ${institution}`}.`,
  ask: {
    recruiter: 'Ist die Stelle noch offen, und lohnt sich mit diesem Hintergrund ein kurzes Gespräch?',
    agency: 'Sucht Ihr Kunde noch, und würden Sie diesen Hintergrund dort vorstellen?',
    'hiring-manager': 'Wäre Ihnen ein kurzes Gespräch darüber recht, was das Team zuerst braucht?',
    founder: 'Haben Sie fünfzehn Minuten für ein Gespräch darüber, was Sie zuerst brauchen?',
    inbox:
      'Können Sie mir sagen, ob die Stelle noch offen ist, oder dies an die zuständige Person weiterleiten?',
  },
  fill: {
    recruiter: [send, pass, brief],
    agency: [send, pass, brief],
    'hiring-manager': [send, pass, brief],
    founder: [send, pass, brief],
    inbox: [
      send,
      'Wenn Sie einen anderen Weg der Bewerbung vorziehen, nennen Sie ihn mir bitte, und ich nehme ihn.',
      brief,
    ],
  },
  attached: 'Mein Lebenslauf hängt an dieser Mail.',
  closing: { plain: 'Freundliche Grüße', warm: 'Viele Grüße', formal: 'Mit freundlichen Grüßen' },
  followUp: {
    opening: (given, second) =>
      second
        ? `dies ist meine letzte Nachricht zu einem Thema: Es geht um ${job(given)}.`
        : `kürzlich habe ich Ihnen geschrieben: Es geht um ${job(given)}. Mein Interesse besteht weiter.`,
    ask: (second) =>
      second
        ? 'Falls die Stelle vergeben ist, genügt ein Wort. Ist sie es?'
        : 'Ist die Stelle noch offen, und möchten Sie noch etwas von mir wissen?',
    fill: ['Ich weiß, wie voll ein Postfach wird, deshalb hier noch einmal die kurze Fassung.', send, pass],
  },
  subject: ({ role, company }) => {
    const at = company === null ? '' : ` bei ${company}`
    return role === null ? `Frage zu Ihrer Stellenanzeige${at}` : `Stelle als ${role}${at}`
  },
}
