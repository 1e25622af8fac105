import type { JobWords, Phrases } from './language.ts'

const list = new Intl.ListFormat('fr', { type: 'conjunction' })

const job = ({ role, company }: JobWords): string => {
  const at = company === null ? '' : ` chez ${company}`
  return role === null ? `votre offre d’emploi${at}` : `votre offre « ${role} »${at}`
}

const send = 'Je peux vous envoyer mon CV complet, et toute autre pièce utile, le jour même.'
const brief = 'Une ligne de réponse suffit, et un non m’aide aussi : je saurai à quoi m’en tenir.'
const pass = 'Si une autre personne s’occupe de ce poste, merci de bien vouloir lui transmettre ce message.'

export const fr: Phrases = {
  salutation: (name, company, tone) => {
    if (name !== null) return `Bonjour ${name},`
    if (tone === 'formal') return 'Madame, Monsieur,'
    return company === null ? 'Bonjour,' : `Bonjour à l’équipe de ${company},`
  },
  opening: (given) =>
    `Je vous écris au sujet de ${job(given)}${given.reference === null ? '' : ` (référence ${given.reference})`}.`,
  detail: (quote, tone) =>
    tone === 'warm'
      ? `Une phrase de votre annonce m’est restée : « ${quote} ».`
      : `Votre annonce dit « ${quote} », et c’est ce qui me fait écrire.`,
  position: (title, employer, current) =>
    `${current ? 'Mon poste actuel' : 'Mon dernier poste'} : ${title}${employer === null ? '' : ` chez ${employer}`}.`,
  label: (label) => `Mon CV en bref : ${label}.`,
  proof: ({ quote, employer }, second) => {
    const from = employer === null ? 'tiré de mon CV' : `de mon passage chez ${employer}`
    return second ? `Et un autre, ${from} : ${quote}.` : `Un exemple ${from} : ${quote}.`
  },
  skills: (skills) => `Votre annonce cite ${list.format(skills)} ; mon CV aussi.`,
  unrelated: () =>
    'Pour être clair : mon parcours vient d’un autre domaine. Lisez donc ceci comme une question, et non comme l’affirmation que je corresponds.',
  study: (study, institution) => `Ma formation : ${study}${institution === null ? '' : `, ${institution}`}.`,
  ask: {
    recruiter:
      'Le poste est-il toujours ouvert, et un court échange vous semble-t-il utile avec ce parcours ?',
    agency: 'Votre client cherche-t-il toujours, et lui présenteriez-vous ce parcours ?',
    'hiring-manager': 'Un court échange sur les premiers besoins de l’équipe vous serait-il utile ?',
    founder: 'Auriez-vous quinze minutes pour parler de vos premiers besoins ?',
    inbox:
      'Pourriez-vous me dire si le poste est toujours ouvert, ou transmettre ce message à la personne qui décide ?',
  },
  fill: {
    recruiter: [send, pass, brief],
    agency: [send, pass, brief],
    'hiring-manager': [send, pass, brief],
    founder: [send, pass, brief],
    inbox: [
      send,
      'Si vous préférez une autre voie de candidature, dites-moi laquelle et je la suivrai.',
      brief,
    ],
  },
  attached: 'Mon CV est en pièce jointe.',
  closing: { plain: 'Cordialement,', warm: 'Bien à vous,', formal: 'Sincères salutations,' },
  followUp: {
    opening: (given, second) =>
      second
        ? `Ceci est mon dernier message au sujet de ${job(given)}.`
        : `Je vous ai écrit récemment au sujet de ${job(given)}, et mon intérêt demeure.`,
    ask: (second) =>
      second
        ? 'Si le poste est pourvu, un mot suffit. L’est-il ?'
        : 'Le poste est-il toujours ouvert, et souhaitez-vous savoir autre chose de moi ?',
    fill: ['Je sais que les boîtes se remplissent vite : voici donc la version courte.', send, pass],
  },
  subject: ({ role, company }) => {
    const at = company === null ? '' : ` chez ${company}`
    return role === null ? `Question sur votre offre d’emploi${at}` : `Poste : ${role}${at}`
  },
}
