import type { WholeCase } from './whole-case.ts'

/** "Who is hiring" comments in the shapes that people give them. */
export const comments: WholeCase[] = [
  {
    form: 'Company | Title | Place | Remote | Salary',
    given: {
      text: `Larkfield Robotics | Perception Engineer (C++) | Zurich, Switzerland | Hybrid | CHF 120k-145k

We build weeding robots for organic farms. You'd work on the cameras that tell a carrot from a thistle. Small team (9), no meetings on Wednesdays.

Write to me directly: annika [at] larkfield-robotics [dot] example — Annika, CTO`,
    },
    title: 'Perception Engineer (C++)',
    company: 'Larkfield Robotics',
    location: 'Zurich, Switzerland',
    language: 'en',
    name: 'Annika',
    email: 'annika@larkfield-robotics.example',
  },
  {
    form: 'company with link and YC batch, several roles, place last',
    given: {
      text: `Tallyhouse (YC S23) | https://tallyhouse.example | Full-time | Senior Frontend, Product Designer | NYC (in-person)

Tallyhouse does bookkeeping for community theatres. Series A, 14 people.

Stack: React, Go, Postgres.

Apply: https://tallyhouse.example/careers or jobs@tallyhouse.example (mention HN)`,
    },
    title: 'Senior Frontend, Product Designer',
    company: 'Tallyhouse',
    location: 'NYC',
    language: 'en',
    name: null,
    email: null,
  },
  {
    form: 'capital modes in the middle',
    given: {
      text: `Mossbank Health | REMOTE (EU timezones) | Full-Time | Backend Engineer (Elixir) | €70-85k + equity

Mossbank Health makes rota software for care homes. We are 22 people in 7 countries.

I'm the VP Eng; email me at piotr.wronski@mossbank.example with a line about a system you're proud of.`,
    },
    title: 'Backend Engineer (Elixir)',
    company: 'Mossbank Health',
    location: 'EU timezones',
    language: 'en',
    name: 'Piotr Wronski',
    email: 'piotr.wronski@mossbank.example',
  },
  {
    form: 'no role in the first line',
    given: {
      text: `Gullwing Charts | Portsmouth, UK | ONSITE | Full time

We make nautical charts for small boats and are looking for a GIS Developer to own our tile pipeline (Python, GDAL, PostGIS).

More: https://gullwing.example/jobs/gis. Questions to Hattie at hattie@gullwing.example`,
    },
    title: 'GIS Developer',
    company: 'Gullwing Charts',
    location: 'Portsmouth, UK',
    language: 'en',
    name: 'Hattie',
    email: 'hattie@gullwing.example',
  },
  {
    form: 'several places and a masked address with spaces',
    given: {
      text: `Ironwood Ledger | Platform Engineer, SRE | Berlin, London or Remote (UTC-1 to UTC+3) | Full-time | VISA

Kubernetes, Terraform, Rust. We reconcile payments for marketplaces.

If interested: talent @ ironwood-ledger . example (remove the spaces)`,
    },
    title: 'Platform Engineer, SRE',
    company: 'Ironwood Ledger',
    location: 'Berlin, London',
    language: 'en',
    name: null,
    email: null,
  },
  {
    form: 'bars without spaces and an intern',
    given: {
      text: `Nettle&Rye|Software Engineering Intern|Dublin, Ireland|ONSITE|INTERNS

Summer 2027, twelve weeks, paid. You will build the tool with which our bakers plan tomorrow's dough.

Contact Oisín Ferriter (oisin at nettleandrye dot example).`,
    },
    title: 'Software Engineering Intern',
    company: 'Nettle&Rye',
    location: 'Dublin, Ireland',
    language: 'en',
    name: 'Oisín Ferriter',
    email: 'oisin@nettleandrye.example',
  },
  {
    form: 'bold company, several lines of roles',
    given: {
      text: `Peatland Data | Edinburgh / Glasgow / Remote (UK) | Multiple roles | Full-time

We measure bogs from space.

- Senior Backend Engineer (Python): £65-80k
- Data Scientist: £55-70k

Apply: https://peatland.example/jobs — or ping me, Isla (isla@peatland.example), I'm the CTO.`,
    },
    title: 'Multiple roles',
    company: 'Peatland Data',
    location: 'Edinburgh / Glasgow',
    language: 'en',
    name: 'Isla',
    email: 'isla@peatland.example',
  },
  {
    form: 'parenthesised site and slash modes',
    given: {
      text: `Cartwheel Bikes (cartwheelbikes.example) | Embedded C Engineer | Full-time/Onsite | Utrecht, NL | €60-75K

E-bike controllers. If you know CAN buses, talk to us: work@cartwheelbikes.example`,
    },
    title: 'Embedded C Engineer',
    company: 'Cartwheel Bikes',
    location: 'Utrecht, NL',
    language: 'en',
    name: null,
    email: null,
  },
  {
    form: 'lower-case company and HN user contact',
    given: {
      text: `heronfield | Founding Engineer | San Francisco (Mission) | ONSITE | $150k-$200k + 0.5-2%

We do payroll for farm workers. Two founders, one dog. React Native + Kotlin.

Email lucia at heronfield dot example and tell us about something you built.`,
    },
    title: 'Founding Engineer',
    company: 'heronfield',
    location: 'San Francisco (Mission)',
    language: 'en',
    name: null,
    email: 'lucia@heronfield.example',
  },
  {
    form: 'commas instead of bars',
    given: {
      text: `Stonecrop Security - Security Engineer - Remote (US or Canada) - Full Time - $160k-190k

Pentesters who write code. Read more at stonecrop.example/careers.

Reach out: jmartel@stonecrop.example, Julien Martel, Director of Engineering`,
    },
    title: 'Security Engineer',
    company: 'Stonecrop Security',
    location: 'US or Canada',
    language: 'en',
    name: 'Julien Martel',
    email: 'jmartel@stonecrop.example',
  },
  {
    form: 'place before role and a lower-case remote',
    given: {
      text: `Quillon | Vienna, Austria | Senior Rust Engineer | full-time, hybrid | 75-95k EUR

Formal verification for railway interlockings. German helps.

lena.hofer@quillon.example (I'm the hiring manager)`,
    },
    title: 'Senior Rust Engineer',
    company: 'Quillon',
    location: 'Vienna, Austria',
    language: 'en',
    name: 'Lena Hofer',
    email: 'lena.hofer@quillon.example',
  },
  {
    form: 'company with description in the first cell',
    given: {
      text: `Dovecote - payroll for farms | Full Stack Developer | Remote (Canada) | CAD 95-115k

Ruby, a little Elm. Ask Marc (marc@dovecote.example).`,
    },
    title: 'Full Stack Developer',
    company: 'Dovecote',
    location: 'Canada',
    language: 'en',
    name: 'Marc',
    email: 'marc@dovecote.example',
  },
  {
    form: 'two roles and little text',
    given: {
      text: `Heliograph Labs | Hardware Engineer, Firmware Engineer | Boulder, CO | Onsite | $130-170k

Small cameras for big telescopes. careers@heliograph.example`,
    },
    title: 'Hardware Engineer, Firmware Engineer',
    company: 'Heliograph Labs',
    location: 'Boulder, CO',
    language: 'en',
    name: null,
    email: null,
  },
]
