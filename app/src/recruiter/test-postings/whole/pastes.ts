import type { WholeCase } from './whole-case.ts'

/** Plain text as people paste it: from a page, from a chat, from a document. */
export const pastes: WholeCase[] = [
  {
    form: 'title over company and place on one line, between dots',
    given: {
      text: `Timetable Planner
Birchwood Transit · Bergen, Norway · Hybrid

Birchwood Transit runs the regional buses around Bergen. We are looking for somebody who turns driver rosters and road works into a timetable that holds.

What you will do
- build the weekly timetable with our scheduling tool
- talk to drivers about what does not work

What we look for
- two years of planning work, in transport or elsewhere
- patience with spreadsheets

Questions? Ask Sunniva Haugland, Head of Planning, at sunniva.haugland@birchwood-transit.example`,
    },
    title: 'Timetable Planner',
    company: 'Birchwood Transit',
    location: 'Bergen, Norway',
    language: 'en',
    name: 'Sunniva Haugland',
    email: 'sunniva.haugland@birchwood-transit.example',
  },
  {
    form: 'company over place over title',
    given: {
      text: `Birchwood Ferries
Bergen, Norway · Hybrid
Route Analyst

About the job
You will look at where passengers get on and off and tell us which quay needs a later boat.

Requirements:
• SQL
• a year or two with passenger counts

Send your CV to jobs@birchwood-ferries.example`,
    },
    title: 'Route Analyst',
    company: 'Birchwood Ferries',
    location: 'Bergen, Norway',
    language: 'en',
    name: null,
    email: null,
  },
  {
    form: 'company with legal form and city on one line',
    given: {
      text: `Florist (f/m/d)
Blumenwiese GmbH, Vienna

We are a family business with three shops and a greenhouse. From March we need a florist for the shop at the Naschmarkt.

Your tasks: binding bouquets, serving customers, ordering from the market at dawn.
We pay 2,300 euros gross a month, fourteen times.

Please send your application to our shop manager Leonie Aschauer (l.aschauer@blumenwiese.example).`,
    },
    title: 'Florist (f/m/d)',
    company: 'Blumenwiese GmbH',
    location: 'Vienna',
    language: 'en',
    name: 'Leonie Aschauer',
    email: 'l.aschauer@blumenwiese.example',
  },
  {
    form: 'everything in a title line with dashes, German',
    given: {
      text: `Senior Engineer Antriebstechnik (m/w/d) – Karwendel Seilbahnen GmbH – Innsbruck

Für unser Konstruktionsbüro suchen wir ab sofort eine erfahrene Person für die Auslegung von Antrieben.

Was Sie tun
- Sie rechnen Antriebe und Bremsen nach Norm
- Sie begleiten die Inbetriebnahme am Berg

Was Sie mitbringen
- HTL oder Studium Maschinenbau
- mindestens fünf Jahre Praxis

Mindestgehalt lt. Kollektivvertrag 3.950 € brutto im Monat, Überzahlung möglich.

Ihre Fragen beantwortet gerne Herr Ing. Matthias Oberhauser, +43 512 000 000.
Bewerbung über unser Karriereportal.`,
    },
    title: 'Senior Engineer Antriebstechnik (m/w/d)',
    company: 'Karwendel Seilbahnen GmbH',
    location: 'Innsbruck',
    language: 'de',
    name: 'Matthias Oberhauser',
    email: null,
  },
  {
    form: 'Title / Company, Place',
    given: {
      text: `Night Auditor / Hotel Lindgren, Gothenburg

You are the person who is awake when everybody else sleeps: you close the day, let late guests in and make the first coffee.

You speak English and Swedish. Experience of hotel systems is good but we can teach you.

Apply at hotellindgren.example/jobs before 15 January 2027.`,
    },
    title: 'Night Auditor',
    company: 'Hotel Lindgren',
    location: 'Gothenburg',
    language: 'en',
    name: null,
    email: null,
  },
  {
    form: 'labels with emoji, from a chat channel',
    given: {
      text: `🚀 We're hiring!

📌 Position: QA Automation Engineer
🏢 Company: Saltpan Systems
📍 Location: Valletta, Malta (2 days on-site)
💰 €42–50k
🕒 Full-time

You'll own the regression suite of our ferry booking product (Playwright, TypeScript).

👉 CV to mariella@saltpan.example or DM me here
– Mariella Borg, Engineering Manager`,
    },
    title: 'QA Automation Engineer',
    company: 'Saltpan Systems',
    location: 'Valletta, Malta',
    language: 'en',
    name: 'Mariella Borg',
    email: 'mariella@saltpan.example',
  },
  {
    form: 'Company is hiring, one paragraph',
    given: {
      text: `Quarrystone Books is hiring a Bookseller for its shop in Hay-on-Wye. 24 hours a week including every second Saturday, £12.90 an hour. You read widely, you lift boxes, and you can tell a customer kindly that we do not have the book with the blue cover. Interested? Write a few lines to Gethin or Mair at shop@quarrystone.example, or drop in.`,
    },
    title: 'Bookseller',
    company: 'Quarrystone Books',
    location: 'Hay-on-Wye',
    language: 'en',
    name: null,
    email: null,
  },
  {
    form: 'American paste with pay range and EEO statement',
    given: {
      text: `Accounts Payable Specialist

Cedar Hollow Dairy Co-op — Eau Claire, WI
Full-time | On-site | $22.50 - $26.00 per hour

Job Summary
The Accounts Payable Specialist processes vendor invoices and farm payments with accuracy.

Essential Functions
- Match invoices to purchase orders
- Run the weekly check batch

Qualifications
- Associate degree or equivalent experience
- Working knowledge of Excel

Cedar Hollow is an equal opportunity employer. If you need a reasonable accommodation to complete your application, contact accommodations@cedarhollow.example or call 715-555-0100.`,
    },
    title: 'Accounts Payable Specialist',
    company: 'Cedar Hollow Dairy Co-op',
    location: 'Eau Claire, WI',
    language: 'en',
    name: null,
    email: null,
  },
  {
    form: 'pasted with the page around it',
    given: {
      text: `Skip to main content
Jobs
Companies
Log in
Back to search results
Wind Turbine Technician
Skylark Renewables Ltd
Inverness, Highland
£34,000 - £39,500 a year
Permanent, Full-time
Apply now
Save
Job details
Posted 3 days ago
Job description
Working in teams of three you will service turbines across the north of Scotland. You will be away from home up to ten nights a month.
You will need a GWO certificate and a driving licence.
For a chat about the role call Fraser MacAulay on 01463 000 111.
Report this job
Similar jobs
Electrical Fitter - Moray Power
Rope Access Technician - Highland Access`,
    },
    title: 'Wind Turbine Technician',
    company: 'Skylark Renewables Ltd',
    location: 'Inverness, Highland',
    language: 'en',
    name: 'Fraser MacAulay',
    email: null,
  },
  {
    form: 'from a board: Title, Company - Place (mode)',
    given: {
      text: `Staff Data Engineer
Copperleaf Analytics - Toronto, ON (Remote within Canada)
CA$150,000 - CA$185,000/yr

Who we are
Copperleaf Analytics helps cities measure their tree cover.

The role
You will own our pipelines from satellite tiles to the council's dashboard.

What you bring
- Python, dbt, BigQuery
- strong written English

How to apply
Email your resume to careers@copperleaf.example with the subject line "Staff Data Engineer – your name". No agencies please.`,
    },
    title: 'Staff Data Engineer',
    company: 'Copperleaf Analytics',
    location: 'Toronto, ON',
    language: 'en',
    name: null,
    email: null,
  },
]
