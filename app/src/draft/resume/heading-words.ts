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
export const headings: Record<Exclude<Section, 'other'>, string[]> = {
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

/** What belongs to no other section. */
export const others = [
  'references, interests, hobbies, referenzen, interessen, hobbys, free time',
  "references, centres d’interet, centres d'interet, loisirs, referencias",
  'other, also, additional information, miscellaneous, extras, weiteres, sonstiges, divers, autres, otros, otros datos',
  'otra informacion, annet, ovrig, andre opplysninger',
  'intereses, aficiones, referanser, interesser',
]

/** Who the person is and how to reach them. */
export const personal = [
  'personal, personal details, personal information, personal data, contact, contact details, contact information',
  'personliche daten, personliche angaben, angaben zur person, zur person, kontakt, kontaktdaten',
  'informations personnelles, etat civil, coordonnees, donnees personnelles',
  'datos personales, informacion personal, datos de contacto, contacto',
  'personalia, personlige opplysninger, personopplysninger, kontaktinformasjon',
]

/** Words that tell what a heading of several speaks of, beside the headings of one word above. */
export const telling: [Section, string][] = [
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
export const everyday = new Set(
  'professional,about,also,other,extras,data,it,work,practice,engagement,contact,kontakt,personal,summary,resume,objective,references,expertise,kurse,studium'.split(
    ',',
  ),
)
