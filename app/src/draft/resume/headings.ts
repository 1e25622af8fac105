import { folded } from './folded.ts'
import { titleWord } from './titles.ts'

export type Section =
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'projects'
  | 'certificates'
  | 'awards'
  | 'publications'
  | 'volunteer'
  | 'other'

/** Headings as people write them, in English, German, French, Spanish and Norwegian; compared without case and accents. */
const headings: Record<Exclude<Section, 'other'>, string[]> = {
  summary: [
    'summary, profile, about, about me, objective, professional summary, career summary',
    'profil, kurzprofil, uber mich, zusammenfassung, a propos, resume, perfil',
    'extracto, perfil profesional, sobre mi, resumen, sammendrag, om meg, nokkelkvalifikasjoner, kurz zu mir, zu meiner person, steckbrief, en bref, qui suis-je, en breve, en pocas palabras, quien soy, kort om meg, kort fortalt, hvem jeg er, in brief, in short, at a glance, who i am, what i do',
  ],
  work: [
    'current position, current positions, current role, current job, current employment, previous positions, previous roles, aktuelle tatigkeit, aktuelle position, poste actuel, puesto actual, navaerende stilling',
    'posts held, jobs held, appointments, career to date, employment record, where i have worked, where i worked, my work, work so far',
    'praxis, vida laboral, historial laboral, teaching, teaching experience, what i have done, lehrtatigkeit, mon parcours, mi trayectoria, min erfaring, laufbahn, berufliche laufbahn, tatigkeiten, postes occupes, emplois occupes, puestos desempenados, trayectoria laboral, yrkesliv, ansettelser',
    'experience, work experience, professional experience, employment, employment history',
    'work history, career, career history, work, relevant experience, clinical experience',
    'before that, earlier, previously, davor, zuvor, fruher, avant, auparavant, antes, tidligere, for det',
    'jobs, posts, positions, positions held, roles, practice, stationen, berufliche stationen, beruflicher weg, berufsweg',
    'parcours, emplois, postes, trayectoria, empleos, puestos, jobb, jobber, stillinger, arbeid',
    'berufserfahrung, beruflicher werdegang, berufspraxis, werdegang, praktische erfahrung',
    'experience professionnelle, experiences professionnelles, experiences, parcours professionnel',
    'experiencia, experiencia laboral, experiencia profesional, trayectoria profesional',
    'arbeidserfaring, erfaring, yrkeserfaring, arbeidslivserfaring, praksis',
  ],
  education: [
    'study, studied, what i studied, schooling, schulabschluss, schule, scolarite, skolegang',
    'education, academic background, education and training, training, studies',
    'ausbildung, bildung, studium, schulbildung, bildungsweg, aus- und weiterbildung',
    'formation, formations, etudes, diplomes, formation et diplomes, diplomes et formations',
    'formacion, formacion academica, educacion, estudios, utdanning, utdannelse',
  ],
  skills: [
    'skills, technical skills, key skills, core skills, core competencies, technologies, tools',
    'skills and tools, expertise, kenntnisse, fahigkeiten, kompetenzen, edv-kenntnisse, it-kenntnisse',
    'fachkenntnisse, competences, competences techniques, savoir-faire, habilidades, competencias',
    'computer, computing, computers, ordinateur, ordenador, it skills, computer skills, digital skills, software, systems, it, edv, informatik, informatique, logiciels, outils',
    'programas, programs, programme, informatica, herramientas, verktoy, dataverktoy, data, datakunnskaper, it-kunnskaper',
    'conocimientos, aptitudes, ferdigheter, kompetanse, nokkelkompetanse, kunnskaper',
  ],
  languages: ['languages, sprachen, sprachkenntnisse, langues, idiomas, sprak, sprakkunnskaper'],
  projects: ['projects, selected projects, side projects, projekte, projets, proyectos, prosjekter'],
  certificates: [
    'professional, tickets, cards, cards and licences, licences held, papers and licences, carnes, carnets, autorisasjon, autorisasjoner, zulassungen',
    'certificates, certifications, licenses, licences, licenses and certifications, zertifikate',
    'weiterbildung, weiterbildungen, certificats, permis, certificaciones, cursos, sertifikater, kurs',
    'kurs og sertifikater, habilitations, registration, courses, professional development, fortbildung, fortbildungen',
    'lehrgange, seminare, schulungen, professional standing, memberships, professional memberships, mitgliedschaften',
    'qualifikationen, qualifications, titulos, formations complementaires, permisos',
    'kurse, zusatzqualifikationen, formation continue, formation complementaire, formacion complementaria, etterutdanning',
  ],
  awards: [
    'wettbewerbe, competitions, concours, concursos, konkurranser',
    'award, prizes, distinction, auszeichnung, premio, reconocimiento, utmerkelse, pris',
    'awards, honors, honours, honors and awards, recognition, auszeichnungen, preise, prix, distinctions, premios',
    'reconocimientos, distinciones, logros, priser, utmerkelser',
  ],
  publications: [
    'writing, articles, talks, talk, speaking, conference, conferences, vortrage, vortrag, conferencias, ponencias, foredrag',
    'publication, publikation, publicacion, publikasjon',
    'publications',
    'papers',
    'veroffentlichungen',
    'publikationen',
    'publicaciones',
    'publikasjoner',
  ],
  volunteer: [
    'giving time, giving back, off duty, outside work, outside school, vie associative, associations, asociaciones',
    'unpaid, unpaid work, voluntary, voluntary work, volunteer work, unbezahlt, non remunere, no remunerado, ulonnet, volunteer, volunteering, volunteer experience, ehrenamt, benevolat, voluntariado, frivillig arbeid',
    'verv, engagement, engagements, community, ehrenamtliches engagement, ehrenamtlich, volontariat, frivillig, tillitsverv',
  ],
}

const others = [
  'references, interests, hobbies, referenzen, interessen, hobbys, free time',
  "references, centres d’interet, centres d'interet, loisirs, referencias",
  'other, also, additional information, miscellaneous, extras, weiteres, sonstiges, divers, autres, otros, otros datos',
  'otra informacion, annet, ovrig, andre opplysninger',
  'intereses, aficiones, referanser, interesser',
]

/** Who the person is and how to reach them. */
const personal = [
  'personal, personal details, personal information, personal data, contact, contact details, contact information',
  'personliche daten, personliche angaben, angaben zur person, zur person, kontakt, kontaktdaten',
  'informations personnelles, etat civil, coordonnees, donnees personnelles',
  'datos personales, informacion personal, datos de contacto, contacto',
  'personalia, personlige opplysninger, personopplysninger, kontaktinformasjon',
]

const named = (names: string[], section: Section): [string, Section][] =>
  names.flatMap((line) => line.split(', ').map((name): [string, Section] => [name, section]))

const bySpelling = new Map<string, Section>([
  ...named([...others, ...personal], 'other'),
  ...named(headings.summary, 'summary'),
  ...named(headings.work, 'work'),
  ...named(headings.education, 'education'),
  ...named(headings.skills, 'skills'),
  ...named(headings.languages, 'languages'),
  ...named(headings.projects, 'projects'),
  ...named(headings.certificates, 'certificates'),
  ...named(headings.awards, 'awards'),
  ...named(headings.publications, 'publications'),
  ...named(headings.volunteer, 'volunteer'),
])

/** Words that tell what a heading of several speaks of, beside the headings of one word above. */
const telling: [Section, string][] = [
  [
    'work',
    'worked, jobs, posts, employment, employers, career, gearbeitet, arbeitgeber, berufsleben, travaille, employeurs, metier, trabajado, trabajos, empleadores, jobbet, arbeidsgivere, arbeidsliv, yrkesliv',
  ],
  [
    'education',
    'learning, learned, learnt, studied, study, schooling, school, schools, university, degree, degrees, academic, gelernt, studiert, schule, schulen, hochschule, abschlusse, schulabschluss, appris, diplome, scolarite, ecoles, universite, aprendido, estudiado, academica, titulacion, titulaciones, lart, studert, studier, skoler, skolegang',
  ],
  [
    'certificates',
    'tickets, papers, badges, scheine, befahigungen, permits, accreditations, accreditation, qualification, certification, licence, license, bescheinigungen, nachweise, fuhrerscheine, lizenzen, certificat, habilitation, certificados, certificado, carnes, permiso, sertifiseringer, sertifisering, autorisasjon, autorisasjoner, bevis, forerkort, kursbevis',
  ],
  [
    'skills',
    'skill, proficiency, proficiencies, tool, toolbox, toolkit, tech, technology, stack, programmes, apps, werkzeuge, werkzeugkasten, programme, systeme, technik, outil, logiciel, informatiques, techniques, herramienta, programa, sistemas, tecnicas, tecnologias, verktoykasse, systemer, programmer, programvare',
  ],
  ['languages', 'language, tongues, speak, sprache, langue, idioma, lenguas, sprakene'],
  [
    'awards',
    'honour, prize, prizes, won, accolades, medals, ehrungen, recompenses, recompense, medailles, galardones, premiaciones, heder',
  ],
  [
    'publications',
    'writing, writings, published, articles, schriften, artikel, ecrits, articulos, skriverier, artikler, patent, patents, patente, brevets, patentes',
  ],
  [
    'volunteer',
    'voluntary, volunteered, volunteers, giving, charity, freiwillig, freiwilliges, vereine, verein, associative, associatif, associations, benevoles, voluntario, voluntaria, voluntarios, asociaciones, asociativa, frivillighet, dugnad, foreninger',
  ],
  [
    'other',
    'strengths, starken, atouts, qualites, fortalezas, styrker, egenskaper, outside, beyond, spare, leisure, off, fun, freizeit, privat, privates, ausserhalb, dehors, libre, fuera, tiempo, ocio, fritid, fritiden, utenom, utenfor',
  ],
]

/** One-word headings that are too common as words of other lines. */
const everyday = new Set(
  'professional,about,also,other,extras,data,it,work,practice,engagement,contact,kontakt,personal,summary,resume,objective,references,expertise,kurse,studium'.split(
    ',',
  ),
)

const byWord = new Map<string, Section>([
  ...[...bySpelling].filter(([name]) => /^\p{L}{4,}$/u.test(name) && !everyday.has(name)),
  ...telling.flatMap(([section, words]) => named([words], section)),
])

/** "Other skills", "Autres formations": more of a kind that the word behind tells. */
const besidesWord = /^(?:others?|autres?|otr[oa]s?|weiteres?|sonstiges?|andre|anna|annen|annet)$/

/** The section that a heading in words of one's own speaks of, by the first word of it that tells: "Where I have worked", "Tickets and training". */
export function sectionNamed(line: string): Section | null {
  const told = (folded(line).match(/\p{L}+/gu) ?? []).flatMap((word) => {
    const section = byWord.get(word)
    return section === undefined ? [] : [{ section, more: besidesWord.test(word) }]
  })
  return (told.find(({ more }) => !more) ?? told[0])?.section ?? null
}

/** Does a line head what the person's name and address stand under? */
export const headsPerson = (line: string): boolean => persons.has(spelled(line))

const persons = new Set(personal.flatMap((line) => line.split(', ')))

/** A heading without its marks: "1. Experience", "EXPERIENCE (most recent first)", "W O R K". */
const spelled = (line: string): string =>
  folded(/^(?:\p{L} ){3,}\p{L}$/u.test(line) ? line.replaceAll(' ', '') : line)
    .replace(/^(?:\d{1,2}|[ivx]{1,4})[.)]\s+|\s*\([^)]*\)$/g, '')
    .replace(/^[#*_=~|<>[\]\s–—-]+|[:*_=~|<>[\]\s–—-]+$/g, '')
    .replace(/\s*&\s*/g, ' and ')
    .replace(/\s+/g, ' ')

/** The section that a line opens, or null where the line is no heading. */
export function sectionOf(line: string): Section | null {
  if (line.length > 90) return null
  const bare = spelled(line)
  if (bare.length > 45) return null
  return bySpelling.get(bare) ?? ofBoth(bare) ?? (isCapitals(line) ? ofItsEnd(bare) : null)
}

/**
 * A heading with what stands under it on its own line: "EDV  SAP, Excel", "LANGUAGES: English"; in small letters where a
 * colon follows and the word is told from what one can do in a job: "Sprachen: Deutsch".
 */
export function headingBeside(line: string): { section: Section; rest: string; capitals: boolean } | null {
  const [, head = '', sign = '', rest = ''] = /^([^:]{2,40}?)(:\s+|\s{2,})(\S.*)$/.exec(line) ?? []
  const section = head === '' ? null : (bySpelling.get(folded(head)) ?? null)
  if (section === null) return null
  if (section === 'languages' && coded.test(rest)) return null
  const capitals = isCapitals(head) || /^\p{Lu}{2,3}$/u.test(head)
  return capitals || (sign.startsWith(':') && besides.has(section)) ? { section, rest, capitals } : null
}

/** Languages that one writes programs in. */
const coded =
  /(?<![\p{L}])(?:python|java|javascript|typescript|sql|bash|php|ruby|rust|kotlin|scala|html|matlab|c\+\+|c#)(?!\p{L})/iu

const besides = new Set<Section>(['languages', 'volunteer', 'awards'])

/** Capitals alone, as many set their headings; no year, which a job's own line may have. */
export const isCapitals = (line: string): boolean =>
  /^[^\p{Ll}\d]{4,45}$/u.test(line) && /\p{Lu}{3}/u.test(line)

/** "NURSING POSTS", "KORT OM MEG": in capitals the heading's own word comes last. A job's title may end so too. */
function ofItsEnd(bare: string): Section | null {
  if (titleWord(bare)) return null
  // "FRITID OG FRIVILLIG ARBEID": a word before it may say that it is none for pay.
  const told = sectionNamed(bare)
  if (told !== null && told !== 'work') return told
  const words = bare.split(' ')
  for (let at = 1; at < words.length; at += 1) {
    const section = bySpelling.get(words.slice(at).join(' '))
    if (section === 'work' || section === 'summary' || section === 'languages') return section
  }
  return null
}

/** "Tillitsverv og frivillig arbeid", "Sprachen und EDV": a heading of two that are both known is a section of the first's kind. */
function ofBoth(bare: string): Section | null {
  const parts = bare
    .split(/ (?:and|und|et|y|e|og) |, ?| ?\/ ?| ?\+ ?/)
    // "Professional" alone heads memberships; with another word that one tells.
    .map((part) => (part === 'professional' ? undefined : bySpelling.get(part.trim())))
  return parts.length > 1 && parts.every((part) => part !== undefined) ? (parts[0] ?? null) : null
}
