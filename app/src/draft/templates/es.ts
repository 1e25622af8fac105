import { roleInSentence, skillInSentence } from '../results/case.ts'
import { asSpanish, tellSpanish } from '../results/es.ts'
import type { Filler, JobWords, Phrases } from './language.ts'

const list = new Intl.ListFormat('es', { type: 'conjunction' })

const job = ({ role, company, reference }: JobWords): string => {
  const at = company === null ? '' : ` en ${company}`
  const named =
    role === null ? `su oferta de empleo${at}` : `el puesto de ${roleInSentence(role, company)}${at}`
  return `${named}${reference === null ? '' : ` (referencia ${reference})`}`
}

const send: Filler = {
  says: 'send',
  text: 'Puedo enviarle mi CV completo, y cualquier otro documento que necesite, el mismo día.',
}
const brief: Filler = {
  says: 'brief',
  text: 'Basta una línea de respuesta, y un no también ayuda: así sé a qué atenerme.',
}
const pass: Filler = {
  says: 'pass',
  text: 'Si otra persona lleva este puesto, le agradezco que le reenvíe este mensaje.',
}
const otherWay: Filler = {
  says: 'other-way',
  text: 'Si prefieren otra vía para la candidatura, dígame cuál y la seguiré.',
}

export const es: Phrases = {
  salutation(person, company, tone) {
    if (person !== null)
      return tone === 'warm' ? `Hola, ${person.given ?? person.full}:` : `Buenos días, ${person.full}:`
    return company === null || tone === 'formal' ? 'Buenos días:' : `Buenos días al equipo de ${company}:`
  },
  opening: (given, tone) =>
    tone === 'warm'
      ? `He leído con gusto su anuncio y le escribo por ${job(given)}.`
      : `Le escribo porque me interesa ${job(given)}.`,
  detail(quote, about) {
    if (about === 'asked') return `Piden «${quote}»; esto es lo que aporto.`
    if (about === 'firm') return `Se me quedó grabada una frase de su anuncio: «${quote}».`
    return `Me llamó la atención esta parte de su anuncio: «${quote}».`
  },
  position(title, employer, current) {
    const at = employer === null ? '' : ` en ${employer}`
    return current
      ? `Actualmente trabajo ${asSpanish(title)}${at}.`
      : `En mi último empleo trabajé ${asSpanish(title)}${at}.`
  },
  label: (label) => `Mi CV en breve: ${label}.`,
  tell: tellSpanish,
  quoted({ line, employer, current, after }) {
    if (after === 'same-job') return `Del mismo puesto: ${line}.`
    return `De mi ${current ? 'trabajo actual' : 'etapa'}${employer === null ? '' : ` en ${employer}`}: ${line}.`
  },
  skills: (skills) => `De lo que piden, mi CV incluye ${list.format(skills.map(skillInSentence))}.`,
  study: (...parts) => `Mi formación: ${parts.filter((part) => part !== null).join(', ')}.`,
  availability: (words) => `Mi disponibilidad: ${words}.`,
  ask: {
    recruiter: '¿Sigue abierto el puesto, y merece esta trayectoria una llamada breve?',
    agency: '¿Sigue buscando su cliente, y le presentaría usted esta trayectoria?',
    'hiring-manager': '¿Le sería útil una llamada breve sobre lo que el equipo necesita primero?',
    founder: '¿Tendría quince minutos para hablar de lo que necesitan primero?',
    inbox: '¿Sigue abierto el puesto, y podría reenviar este mensaje a la persona que decide?',
  },
  fill: {
    recruiter: [send, pass, brief],
    agency: [send, pass, brief],
    'hiring-manager': [send, pass, brief],
    founder: [send, pass, brief],
    inbox: [send, otherWay, brief],
  },
  attached: 'Mi CV va adjunto.',
  closing: { plain: 'Saludos cordiales,', warm: 'Un cordial saludo,', formal: 'Atentamente,' },
  followUp: {
    opening: (given, last) =>
      last
        ? `Le escribo por última vez por ${job(given)}.`
        : `Le escribí hace poco por ${job(given)}, y mi interés sigue en pie.`,
    also: 'En mi primer mensaje faltaba un dato.',
    ask: (last) =>
      last
        ? '¿Sigue abierto el puesto? Si no, basta una palabra y no volveré a escribirle.'
        : '¿Sigue abierto el puesto, y quiere saber algo más de mí?',
    fill: [{ says: 'short', text: 'Sé que los buzones se llenan, así que voy a lo esencial.' }, send, pass],
  },
  subject: ({ role, company }) => {
    const at = company === null ? '' : ` en ${company}`
    return role === null
      ? `Pregunta sobre su oferta de empleo${at}`
      : `Puesto de ${roleInSentence(role, company)}${at}`
  },
}
