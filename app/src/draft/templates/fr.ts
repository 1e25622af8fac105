import { skillInSentence } from '../results/case.ts'
import { asFrench, atFrench, tellFrench } from '../results/fr.ts'
import type { Filler, JobWords, Phrases } from './language.ts'

const list = new Intl.ListFormat('fr', { type: 'conjunction' })

const job = ({ role, company, reference }: JobWords): string => {
  const at = company === null ? '' : ` ${atFrench(company)}`
  const named = role === null ? `votre offre d’emploi${at}` : `votre offre « ${role} »${at}`
  return `${named}${reference === null ? '' : ` (référence ${reference})`}`
}

const send: Filler = {
  says: 'send',
  text: 'Je peux vous envoyer mon CV complet, et toute autre pièce utile, le jour même.',
}
const brief: Filler = {
  says: 'brief',
  text: 'Une ligne de réponse suffit, et un non m’aide aussi : je saurai à quoi m’en tenir.',
}
const pass: Filler = {
  says: 'pass',
  text: 'Si une autre personne s’occupe de ce poste, merci de bien vouloir lui transmettre ce message.',
}
const otherWay: Filler = {
  says: 'other-way',
  text: 'Si vous préférez une autre voie de candidature, dites-moi laquelle et je la suivrai.',
}

export const fr: Phrases = {
  salutation(person, _company, tone) {
    if (person !== null) return `Bonjour ${person.full},`
    if (tone === 'formal') return 'Madame, Monsieur,'
    return tone === 'warm' ? 'Bonjour à toute l’équipe,' : 'Bonjour,'
  },
  opening(given, tone) {
    if (tone === 'formal') return `Je souhaite répondre à ${job(given)}.`
    return tone === 'warm'
      ? `J’ai lu avec plaisir ${job(given)}, et je vous écris à ce sujet.`
      : `Je vous écris au sujet de ${job(given)}.`
  },
  detail(quote, about) {
    if (about === 'asked') return `Vous demandez « ${quote} » ; voici ce que j’apporte.`
    if (about === 'firm') return `J’ai retenu une phrase de votre annonce : « ${quote} ».`
    return `Mon attention s’est arrêtée sur ce passage de votre annonce : « ${quote} ».`
  },
  position(title, employer, current) {
    const at = employer === null ? '' : ` ${atFrench(employer)}`
    return current
      ? `Je travaille actuellement ${asFrench(title)}${at}.`
      : `Jusqu’ici, j’ai travaillé ${asFrench(title)}${at}.`
  },
  label: (label) => `Mon CV en bref : ${label}.`,
  tell: tellFrench,
  quoted({ line, employer, current, after }) {
    if (after === 'same-job') return `Du même poste : ${line}.`
    return `De mon ${current ? 'poste actuel' : 'passage'}${employer === null ? '' : ` ${atFrench(employer)}`} : ${line}.`
  },
  skills: (skills) =>
    `Parmi ce que vous citez, on trouve dans mon CV : ${list.format(skills.map(skillInSentence))}.`,
  study: (...parts) => `Ma formation : ${parts.filter((part) => part !== null).join(', ')}.`,
  availability: (words) => `Ma disponibilité : ${words}.`,
  ask: {
    recruiter: 'Le poste est-il toujours ouvert, et ce parcours mérite-t-il un court échange ?',
    agency: 'Votre client cherche-t-il toujours, et lui présenteriez-vous ce parcours ?',
    'hiring-manager': 'Un court échange sur les premiers besoins de l’équipe vous serait-il utile ?',
    founder: 'Auriez-vous quinze minutes pour parler de vos premiers besoins ?',
    inbox:
      'Le poste est-il toujours ouvert, et pourriez-vous transmettre ce message à la personne qui décide ?',
  },
  fill: {
    recruiter: [send, pass, brief],
    agency: [send, pass, brief],
    'hiring-manager': [send, pass, brief],
    founder: [send, pass, brief],
    inbox: [send, otherWay, brief],
  },
  attached: 'Mon CV est en pièce jointe.',
  closing: { plain: 'Cordialement,', warm: 'Bien à vous,', formal: 'Sincères salutations,' },
  followUp: {
    opening: (given, last) =>
      last
        ? `Je vous écris une dernière fois au sujet de ${job(given)}.`
        : `Je vous ai écrit récemment au sujet de ${job(given)}, et mon intérêt demeure.`,
    also: 'Mon premier message omettait un point.',
    ask: (last) =>
      last
        ? 'Le poste est-il toujours ouvert ? Sinon, un mot suffit, et je ne vous écrirai plus.'
        : 'Le poste est-il toujours ouvert, et souhaitez-vous savoir autre chose de moi ?',
    fill: [
      { says: 'short', text: 'Je sais que les boîtes se remplissent vite, alors voici l’essentiel.' },
      send,
      pass,
    ],
  },
  subject: ({ role, company }) => {
    const at = company === null ? '' : ` ${atFrench(company)}`
    return role === null ? `Question sur votre offre d’emploi${at}` : `Candidature : ${role}${at}`
  },
}
