import type { WholeCase } from './whole-case.ts'

/** Recruiters' e-mails and network pastes, as they come out of a mail program or a browser. */
export const mails: WholeCase[] = [
  {
    form: 'LinkedIn paste with the hiring team block',
    given: {
      text: `Hollybrook Foods
Share
Show more options
Supply Chain Planner
Leeds, England, United Kingdom · Reposted 1 week ago · 67 people clicked apply
Promoted by hirer · Actively reviewing applicants
On-site
Full-time
Apply
Save
Meet the hiring team
Ngozi Adeyemi-Clarke
2nd
Senior Talent Partner | FMCG | ex-retail
Job poster · 3 mutual connections
Message
About the job
Hollybrook Foods supplies chilled ready meals. You will plan three production lines.
What you'll need
- Experience with MRP
- Curiosity`,
    },
    title: 'Supply Chain Planner',
    company: 'Hollybrook Foods',
    location: 'Leeds, England, United Kingdom',
    language: 'en',
    name: 'Ngozi Adeyemi-Clarke',
    email: null,
  },
  {
    form: 'LinkedIn paste, mobile, without a team block',
    given: {
      text: `Product Marketing Manager
Fennel & Thyme · Austin, Texas Metropolitan Area (Hybrid)
2 days ago · 113 applicants
Easy Apply
Save
About the job
Fennel & Thyme makes kitchen scales that talk to recipes. You'll launch our next two products.

Minimum qualifications
5+ years in product marketing for consumer hardware.`,
    },
    title: 'Product Marketing Manager',
    company: 'Fennel & Thyme',
    location: 'Austin, Texas Metropolitan Area',
    language: 'en',
    name: null,
    email: null,
  },
  {
    form: 'agency mail with a signature, headers kept',
    given: {
      text: `From: Daniel Osei <daniel.osei@harbourgate-search.example>
Sent: Thursday, 12 November 2026 14:03
To: you@seeker.example
Subject: Finance Business Partner | Cardiff | £55-60k

Hi,

I came across your profile and think you could be a great match for a role I'm working on.

My client, a housing association in Cardiff, needs a Finance Business Partner on a permanent basis.

- £55,000 - £60,000 plus pension
- 2 days a week in the Cardiff office

If you'd like the full job description just reply with a number and a good time to talk.

Best wishes,

Daniel Osei
Principal Consultant – Finance
Harbourgate Search Ltd
T: 029 2000 0000
www.harbourgate-search.example`,
    },
    title: 'Finance Business Partner',
    company: null,
    location: 'Cardiff',
    language: 'en',
    name: 'Daniel Osei',
    email: 'daniel.osei@harbourgate-search.example',
  },
  {
    form: 'in-house recruiter, German mail',
    given: {
      text: `Von: Saskia Brandl <s.brandl@nordlicht-optik.example>
Gesendet: Montag, 16. November 2026 08:41
An: ich@suche.example
Betreff: Ihre Erfahrung als Feinoptiker – Stelle bei uns in Jena

Guten Tag,

ich arbeite im Recruiting der Nordlicht Optik GmbH und bin auf Ihr Profil gestoßen. Wir suchen in Jena eine/n

Feinoptiker/in (m/w/d)

für unsere Prismenfertigung, unbefristet, 35 Stunden.

Hätten Sie Lust auf ein kurzes Telefonat?

Mit freundlichen Grüßen
Saskia Brandl
Talent Acquisition
Nordlicht Optik GmbH`,
    },
    title: 'Feinoptiker/in (m/w/d)',
    company: 'Nordlicht Optik GmbH',
    location: 'Jena',
    language: 'de',
    name: 'Saskia Brandl',
    email: 's.brandl@nordlicht-optik.example',
  },
  {
    form: 'body of a recruiter mail alone, without headers',
    given: {
      text: `Hi there,

My name is Chidi and I'm a tech recruiter at Stackpole Talent. I'm reaching out about a Senior iOS Developer position with one of our clients, Peppermill Bank, in Amsterdam (hybrid, 2 days).

They offer €80-95k and a 4-day week.

Let me know if you would be open to hearing more!

Kind regards,
Chidi Okonjo
Stackpole Talent | chidi.okonjo@stackpole.example | +31 20 000 0000`,
    },
    title: 'Senior iOS Developer',
    company: 'Peppermill Bank',
    agency: 'Stackpole Talent',
    location: 'Amsterdam',
    language: 'en',
    name: 'Chidi Okonjo',
    email: 'chidi.okonjo@stackpole.example',
  },
  {
    form: 'agency paste with a client that is not named',
    given: {
      text: `Job Title: Maintenance Electrician
Location: Wrexham
Salary: £41,000 + shift allowance
Ref: 88213/TM

Our client is a market leading manufacturer of packaging. Due to expansion they now need a Maintenance Electrician on days and nights.

The Role:
- Planned and reactive maintenance
The Candidate:
- Time served, 18th edition

To apply please send your CV to Tracey Mullins at Ashgrove Recruitment: tracey@ashgroverecruitment.example or call 01978 000000. Ashgrove Recruitment is acting as an Employment Agency in relation to this vacancy.`,
    },
    title: 'Maintenance Electrician',
    company: null,
    agency: 'Ashgrove Recruitment',
    location: 'Wrexham',
    language: 'en',
    name: 'Tracey Mullins',
    email: 'tracey@ashgroverecruitment.example',
  },
  {
    form: 'French headhunter for a named client',
    given: {
      text: `De : Clotilde Vasseur <clotilde.vasseur@altirh.example>
Objet : Opportunité – Responsable qualité H/F – Angers (49)
Date : 9 novembre 2026

Bonjour,

Consultante au sein du cabinet Alti RH, je recrute pour notre client Biscuiterie du Maine un Responsable qualité H/F basé à Angers.

CDI, 45-50 K€ selon expérience.

Seriez-vous disponible pour un échange cette semaine ?

Bien cordialement,
Clotilde Vasseur
Consultante en recrutement`,
    },
    title: 'Responsable qualité H/F',
    company: 'Biscuiterie du Maine',
    location: 'Angers',
    language: 'fr',
    name: 'Clotilde Vasseur',
    email: 'clotilde.vasseur@altirh.example',
  },
  {
    form: 'agency mail with a job block',
    given: {
      text: `Subject: New role: Site Manager – Residential – Norwich
From: Kirsty Lamb <kirsty@groundworks-recruit.example>
To: Me

Hi,

Hope you're well. I've just taken on the following:

Role: Site Manager
Client: Fenland Homes
Location: Norwich
Rate: £260 per day CIS
Duration: 8 months

Ring me on 07000 000000 if interested.

Kirsty
Groundworks Recruitment`,
    },
    title: 'Site Manager',
    company: 'Fenland Homes',
    location: 'Norwich',
    language: 'en',
    name: 'Kirsty Lamb',
    email: 'kirsty@groundworks-recruit.example',
  },
  {
    form: 'forwarded by a friend, posting below',
    given: {
      text: `From: Bea <bea@friends.example>
To: me@seeker.example
Subject: Fwd: Job for you?

Saw this and thought of you! x

---------- Forwarded message ---------
From: Orla Kinsella <orla.kinsella@ballymoor-cheese.example>
Date: Mon, 16 Nov 2026 at 10:12
Subject: Cheesemaker vacancy
To: Friends of Ballymoor

Dear friends,

Ballymoor Cheese is looking for a Cheesemaker to join us in Bandon, Co. Cork, from February.

You don't need experience, you need strong arms and good timekeeping.

Please spread the word, and send anybody interested to me.

Orla Kinsella
Ballymoor Cheese`,
    },
    title: 'Cheesemaker',
    company: 'Ballymoor Cheese',
    location: 'Bandon, Co. Cork',
    language: 'en',
    name: 'Orla Kinsella',
    email: 'orla.kinsella@ballymoor-cheese.example',
  },
  {
    form: 'German agency, anonymous client',
    given: {
      text: `Betreff: Vakanz Konstrukteur Sondermaschinenbau (m/w/d) Raum Ulm
Von: Dennis Krautwald <krautwald@personal-donau.example>

Guten Tag,

für unseren Mandanten, einen mittelständischen Sondermaschinenbauer im Raum Ulm, suche ich einen Konstrukteur (m/w/d) in Festanstellung.

Das Gehalt liegt zwischen 58.000 und 68.000 Euro.

Passt das grundsätzlich? Dann freue ich mich auf Ihre Rückmeldung.

Beste Grüße
Dennis Krautwald
Personalberater
Personal Donau GmbH`,
    },
    title: 'Konstrukteur Sondermaschinenbau (m/w/d)',
    company: null,
    location: 'Ulm',
    language: 'de',
    name: 'Dennis Krautwald',
    email: 'krautwald@personal-donau.example',
  },
  {
    form: 'LinkedIn paste, French interface',
    given: {
      text: `Groupe Vallorbe
Partager
Chargé d'affaires électricité
Annecy, Auvergne-Rhône-Alpes, France · il y a 2 semaines · 34 candidats
Sur site
Temps plein
Postuler
Enregistrer
Rencontrez l’équipe de recrutement
Mathilde Ferrand
· 3e
Responsable recrutement
Message
À propos de l’offre d’emploi
Vous pilotez des chantiers de bâtiments tertiaires, du chiffrage à la réception.`,
    },
    title: "Chargé d'affaires électricité",
    company: 'Groupe Vallorbe',
    location: 'Annecy, Auvergne-Rhône-Alpes, France',
    language: 'fr',
    name: 'Mathilde Ferrand',
    email: null,
  },
  {
    form: 'Dutch recruiter mail',
    given: {
      text: `Van: Jorieke Bos <jorieke.bos@talenthaven.example>
Verzonden: maandag 9 november 2026 11:20
Onderwerp: Vacature Projectleider Infra in Deventer

Hoi,

Voor mijn opdrachtgever Van Dalen Wegenbouw zoek ik een Projectleider Infra in Deventer. Salaris tot € 5.800.

Zullen we bellen?

Groet,
Jorieke Bos
Talenthaven Recruitment`,
    },
    title: 'Projectleider Infra',
    company: 'Van Dalen Wegenbouw',
    location: 'Deventer',
    language: 'nl',
    name: 'Jorieke Bos',
    email: 'jorieke.bos@talenthaven.example',
  },
  {
    form: 'message pasted from a network, company recruiter',
    given: {
      text: `Hi Sam,

I lead talent at Coppergate Instruments. We're looking for a Calibration Engineer in York and your background in metrology stood out.

It's £42-48k with a 37-hour week. Would you be up for a 20-minute call?

All the best,
Henrietta Moss
Head of Talent, Coppergate Instruments`,
    },
    title: 'Calibration Engineer',
    company: 'Coppergate Instruments',
    location: 'York',
    language: 'en',
    name: 'Henrietta Moss',
    email: null,
  },
  {
    form: 'French agency, unnamed client',
    given: {
      text: `Assistant(e) de direction H/F
CDI - Temps plein - Rennes (35)

Notre client, une PME du secteur agroalimentaire, recherche un(e) assistant(e) de direction.

Cabinet Kerbras Recrutement
Votre contact : Gwenaëlle Kerbras, gkerbras@kerbras.example`,
    },
    title: 'Assistant(e) de direction H/F',
    company: null,
    agency: 'Cabinet Kerbras Recrutement',
    location: 'Rennes (35)',
    language: 'fr',
    name: 'Gwenaëlle Kerbras',
    email: 'gkerbras@kerbras.example',
  },
  {
    form: 'agency mail that partners with a client',
    given: {
      text: `From: Priscilla Tan <priscilla@marinatalent.example>
To: me@seeker.example
Subject: Senior Treasury Analyst role (Singapore, hybrid)

Hello,

I'm partnering with Straits Rice Trading on a Senior Treasury Analyst hire in Singapore, $7,000-8,500 per month.

Keen to chat?

Priscilla Tan
Marina Talent Partners`,
    },
    title: 'Senior Treasury Analyst',
    company: 'Straits Rice Trading',
    location: 'Singapore',
    language: 'en',
    name: 'Priscilla Tan',
    email: 'priscilla@marinatalent.example',
  },
]
