import type { Posting } from '../../app/src/posting/posting.ts'
import type { Contact } from '../../app/src/recruiter/contact.ts'

/** The job that each résumé's sentences are written to. The project's own: no such company is meant. */
export interface Job {
  title: string
  company: string
  language: string
  contact: string
  location?: string
  requirements: string[]
  description: string
}

export const jobs: Record<string, Job> = {
  engineer: {
    title: 'Staff Engineer, Payments',
    company: 'Tallowby Pay',
    language: 'en',
    contact: 'Priya Nandakumar',
    location: 'Manchester',
    requirements: [
      '8+ years of backend experience',
      'Kafka and Kubernetes in production',
      'Rust, or the wish to learn it',
    ],
    description:
      'Tallowby Pay moves money for 9,000 small shops.\nYou will rebuild our ledger on PostgreSQL and lead its design.\nThe ledger team is in Manchester; expert knowledge of Elixir is a plus, and so is a PhD.\nQuestions to Priya Nandakumar.',
  },
  sales: {
    title: 'Enterprise Account Executive',
    company: 'Parcelo',
    language: 'en',
    contact: 'Megan Tully',
    requirements: [
      '10 years of enterprise sales',
      'Fluent Spanish',
      'Gong, Salesforce and Apollo',
      'An MBA helps',
    ],
    description:
      'Parcelo sells shipping software and now moves into enterprise.\nYou will close deals of $250k and lead two account executives.\nWrite to Megan Tully.',
  },
  teacher: {
    title: 'Head of Science',
    company: 'Larkfield Academy',
    language: 'en',
    contact: 'Rosalind Keane',
    requirements: ['Experience as a head of department', 'A doctorate is welcome', 'Examining for AQA'],
    description:
      'Larkfield Academy seeks a Head of Science from January.\nWe have 16 laboratories and put practical assessment first.\nStaff use Microsoft Teams and Firefly.',
  },
  designer: {
    title: 'Senior Product Designer',
    company: 'Zorgvlinder',
    language: 'en',
    contact: 'Annelies Drost',
    requirements: ['7 years of product design', 'Framer, Axure and React', 'Experience in health software'],
    description:
      'Zorgvlinder makes software for home care.\nYour team of 6 designs for 200 organisations. You will lead accessibility across the product.',
  },
  physicist: {
    title: 'Instrument Scientist (m/f/d)',
    company: 'Neutra Research Centre',
    language: 'en',
    contact: 'Dr. Felix Aumann',
    location: 'Munich',
    requirements: ['PhD in physics', 'Fortran or Julia', 'Fluent German', 'A record of won grants'],
    description:
      'Neutra Research Centre in Munich runs a neutron source with 27 instruments.\nYou will operate the reflectometer and support 200 visiting scientists a year.',
  },
  accountant: {
    title: 'Leiter Rechnungswesen (m/w/d)',
    company: 'Havelwerk AG',
    language: 'de',
    contact: 'Sabine Rotter',
    requirements: [
      '10 Jahre Erfahrung in der Bilanzierung',
      'Sehr gute IFRS-Kenntnisse',
      'Oracle Financials und Lucanet',
    ],
    description:
      'Die Havelwerk AG baut ihr Rechnungswesen um.\nSie führen ein Team von sechs Buchhaltern und verantworten die Abschlüsse von 25 Gesellschaften.\nFragen beantwortet Sabine Rotter.',
  },
  logistics: {
    title: 'Logistikleiter (m/w/d)',
    company: 'Fuldataler Getränke',
    language: 'de',
    contact: 'Ralf Immel',
    requirements: ['Führung von 45 Mitarbeitenden', 'Manhattan WMS', 'Meister oder Bachelor'],
    description:
      'Fuldataler Getränke eröffnet ein neues Lager.\nSie führen drei Schichten und sorgen dafür, dass täglich 900 Paletten das Haus verlassen.',
  },
  carpenter: {
    title: 'Chef de chantier bois',
    company: 'Ossature Gironde',
    language: 'fr',
    contact: 'Delphine Aubrac',
    requirements: ['15 ans de métier', 'Cadwork et Revit', 'BTS Systèmes constructifs bois'],
    description:
      'Ossature Gironde construit en bois local.\nVous dirigez six chantiers et une équipe de 18 charpentiers.',
  },
  shop: {
    title: 'Encargada de tienda',
    company: 'Montesport',
    language: 'es',
    contact: 'Javier Ledesma',
    requirements: ['Inglés fluido', 'SAP Retail', 'Experiencia de 10 años en deporte'],
    description:
      'Montesport abre una tienda nueva y repara material usado.\nDirigirá un equipo de 8 personas con un presupuesto de 80.000 euros.',
  },
  nurse: {
    title: 'Sykepleier i hjemmetjenesten',
    company: 'Sørvik kommune',
    language: 'no',
    contact: 'Anne Lise Bakk',
    requirements: ['Mastergrad er en fordel', 'Visma Flyt Omsorg', 'Flytende engelsk'],
    description:
      'Sørvik kommune søker sykepleier til hjemmetjenesten.\nDu følger opp 60 pasienter sammen med et team på 12.',
  },
}

export const postingOf = (job: Job): Posting => ({
  title: job.title,
  company: job.company,
  location: job.location ?? null,
  remote: null,
  employmentType: null,
  salary: null,
  postedAt: null,
  validThrough: null,
  language: job.language,
  url: null,
  applyUrl: null,
  applyEmail: null,
  companyDomain: null,
  description: [job.description, ...job.requirements].join('\n'),
  requirements: job.requirements,
  agency: null,
  instructions: [],
  reference: null,
  source: { kind: 'text', ats: null },
  facts: {},
})

export const contactOf = (job: Job): Contact => ({
  name: job.contact,
  role: null,
  kind: 'recruiter',
  email: null,
  emailStatus: 'unknown',
  confidence: 0.9,
  evidence: [{ kind: 'posting-text', quote: job.contact, where: 'posting' }],
})
