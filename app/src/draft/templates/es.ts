import type { JobWords, Phrases } from './language.ts'

const list = new Intl.ListFormat('es', { type: 'conjunction' })

const job = ({ role, company }: JobWords): string => {
  const at = company === null ? '' : ` en ${company}`
  return role === null ? `su oferta de empleo${at}` : `su puesto de ${role}${at}`
}

const send = 'Puedo enviarle mi CV completo, y cualquier otro documento que necesite, el mismo día.'
const brief = 'Basta una línea de respuesta, y un no también ayuda: así sé a qué atenerme.'
const pass = 'Si otra persona lleva este puesto, le agradezco que le reenvíe este mensaje.'

export const es: Phrases = {
  salutation: (name, company, tone) => {
    if (name !== null) return tone === 'warm' ? `Hola, ${name}:` : `Buenos días, ${name}:`
    return company === null ? 'Buenos días:' : `Buenos días al equipo de ${company}:`
  },
  opening: (given) =>
    `Le escribo por ${job(given)}${given.reference === null ? '' : ` (referencia ${given.reference})`}.`,
  detail: (quote, tone) =>
    tone === 'warm'
      ? `Una frase de su anuncio se me quedó grabada: «${quote}».`
      : `Su anuncio dice «${quote}», y por eso le escribo.`,
  position: (title, employer, current) =>
    `${current ? 'Mi puesto actual' : 'Mi último puesto'}: ${title}${employer === null ? '' : ` en ${employer}`}.`,
  label: (label) => `Mi CV en breve: ${label}.`,
  proof: ({ quote, employer }, second) => {
    const from = employer === null ? 'de mi CV' : `de mi etapa en ${employer}`
    return second ? `Y otro, ${from}: ${quote}.` : `Un ejemplo ${from}: ${quote}.`
  },
  skills: (skills) => `Su anuncio nombra ${list.format(skills)}; mi CV también.`,
  unrelated: () =>
    'Con franqueza: mi trayectoria viene de otro campo. Lea esto como una pregunta y no como la afirmación de que encajo.',
  study: (study, institution) => `Mi formación: ${study}${institution === null ? '' : `, ${institution}`}.`,
  ask: {
    recruiter: '¿Sigue abierto el puesto, y le parece útil una llamada breve con esta trayectoria?',
    agency: '¿Sigue buscando su cliente, y le presentaría usted esta trayectoria?',
    'hiring-manager': '¿Le sería útil una llamada breve sobre lo que el equipo necesita primero?',
    founder: '¿Tendría quince minutos para hablar de lo que necesitan primero?',
    inbox: '¿Podría decirme si el puesto sigue abierto, o reenviar este mensaje a la persona que decide?',
  },
  fill: {
    recruiter: [send, pass, brief],
    agency: [send, pass, brief],
    'hiring-manager': [send, pass, brief],
    founder: [send, pass, brief],
    inbox: [send, 'Si prefieren otra vía para la candidatura, dígame cuál y la seguiré.', brief],
  },
  attached: 'Mi CV va adjunto.',
  closing: { plain: 'Saludos cordiales,', warm: 'Un cordial saludo,', formal: 'Atentamente,' },
  followUp: {
    opening: (given, second) =>
      second
        ? `Este es mi último mensaje sobre ${job(given)}.`
        : `Le escribí hace poco por ${job(given)}, y mi interés sigue en pie.`,
    ask: (second) =>
      second
        ? 'Si el puesto ya está cubierto, basta una palabra. ¿Lo está?'
        : '¿Sigue abierto el puesto, y quiere saber algo más de mí?',
    fill: ['Sé que los buzones se llenan, así que esta es la versión corta.', send, pass],
  },
  subject: ({ role, company }) => {
    const at = company === null ? '' : ` en ${company}`
    return role === null ? `Pregunta sobre su oferta de empleo${at}` : `Puesto de ${role}${at}`
  },
}
