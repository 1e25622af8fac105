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
  {
    form: 'company line, then title, then pay and place in one line',
    given: {
      text: `Tinder & Slate Fireplaces
Showroom Sales Advisor
Bath, UK | £26k + commission | Full time, incl. Saturdays

A lovely job for somebody who likes people and fire. We sell stoves, and our customers mostly arrive cold and leave warm.

What you'll do:
- welcome visitors
- measure chimneys with our surveyor

Email your CV to Rowena (rowena@tinderslate.example) by the end of the month.`,
    },
    title: 'Showroom Sales Advisor',
    company: 'Tinder & Slate Fireplaces',
    location: 'Bath, UK',
    language: 'en',
    name: 'Rowena',
    email: 'rowena@tinderslate.example',
  },
  {
    form: 'job title in the middle of a sentence of a newsletter',
    given: {
      text: `Fancy working by the sea? The Lighthouse Trust is looking for a part-time Visitor Services Manager at its museum in Whitby. You'd look after a team of volunteers and the shop. 21 hours a week, £17,200 pro rata.

Apply with a letter of up to two pages to the trustees' secretary, Mr Alan Pickersgill, secretary@lighthousetrust.example, by noon on 8 January.`,
    },
    title: 'Visitor Services Manager',
    company: 'The Lighthouse Trust',
    location: 'Whitby',
    language: 'en',
    name: 'Alan Pickersgill',
    email: 'secretary@lighthousetrust.example',
  },
  {
    form: 'US start-up, about the company first, founders mentioned',
    given: {
      text: `About Cinderblock
Cinderblock was started in 2021 by Maya Rosen and Tom Iyer to make concrete with a third of the carbon. We have raised $14M and are 31 people in Denver.

Process Engineer, Kiln Operations

You'll run trials on our pilot kiln and write down what happened.

Requirements
- BS in chemical or materials engineering
- comfortable with heat, dust and data

Compensation: $95,000–$118,000 plus equity
Location: Denver, CO (on site)

Apply through our careers page. We do not accept applications by email.`,
    },
    title: 'Process Engineer, Kiln Operations',
    company: 'Cinderblock',
    location: 'Denver, CO',
    language: 'en',
    name: null,
    email: null,
  },
  {
    form: 'Indian company, bullets for everything',
    given: {
      text: `Job Role - Senior Java Developer
Company - Bluepeacock Infotech Pvt Ltd
Experience - 5 to 8 Years
Job Location - Pune (Work from office)
Notice Period - Immediate to 30 days

Skills:
* Java 17, Spring Boot, Microservices
* Good communication

Interested candidates can share their CV at sneha.kulkarni@bluepeacock.example
Regards,
Sneha Kulkarni
HR Executive`,
    },
    title: 'Senior Java Developer',
    company: 'Bluepeacock Infotech Pvt Ltd',
    location: 'Pune',
    language: 'en',
    name: 'Sneha Kulkarni',
    email: 'sneha.kulkarni@bluepeacock.example',
  },
  {
    form: 'Title (place) – company',
    given: {
      text: `Harbour Pilot Trainee (Aberdeen) – Northgate Port Services

We train two people every other year. You come with a master mariner's certificate and stay, we hope, for good.

Training lasts 18 months. You will report to the Harbour Master, Captain Elspeth Rae.

Applications: people@northgateport.example`,
    },
    title: 'Harbour Pilot Trainee',
    company: 'Northgate Port Services',
    location: 'Aberdeen',
    language: 'en',
    name: null,
    email: null,
  },
  {
    form: 'charity, role description document',
    given: {
      text: `ROLE DESCRIPTION

Job title: Fundraising and Events Officer
Employer: Hedgerow Hospice
Responsible to: Head of Fundraising
Place of work: Hedgerow Hospice, Ludlow, with some travel
Hours: 30 per week
Salary: £28,400 FTE

Purpose of the role
To plan and run our calendar of events.

Main duties
1. Organise the annual Moonlight Walk.
2. Keep the supporter database up to date.

For an informal conversation please contact Head of Fundraising Marcus Eldridge on 01584 000000 or marcus.eldridge@hedgerowhospice.example.`,
    },
    title: 'Fundraising and Events Officer',
    company: 'Hedgerow Hospice',
    location: 'Hedgerow Hospice, Ludlow',
    language: 'en',
    name: 'Marcus Eldridge',
    email: 'marcus.eldridge@hedgerowhospice.example',
  },
  {
    form: 'Australian board paste',
    given: {
      text: `Diesel Fitter
Redgum Haulage Pty Ltd
Dubbo, NSW
Full time
$42 – $48 per hour + super
Posted 5d ago

Redgum Haulage moves grain and livestock. Our workshop keeps 34 prime movers on the road.

About you:
- Trade certificate
- HC licence

Call Craig on 0400 000 000 for a confidential chat.`,
    },
    title: 'Diesel Fitter',
    company: 'Redgum Haulage Pty Ltd',
    location: 'Dubbo, NSW',
    language: 'en',
    name: 'Craig',
    email: null,
  },
  {
    form: 'remote company with no place',
    given: {
      text: `Customer Support Engineer at Waxwing (remote, anywhere)

Waxwing is a tiny company that makes a calendar for choirs.

You'd answer about 40 emails a day, half of them from altos.

Send us a note at hello@waxwing.example. Include the word "solfège" in the subject.`,
    },
    title: 'Customer Support Engineer',
    company: 'Waxwing',
    location: null,
    language: 'en',
    name: null,
    email: null,
  },
  {
    form: 'title, then company with place behind two commas',
    given: {
      text: `Data Steward
Larkspur Insights, Bergen, Norway

Larkspur Insights counts seabirds for the state. You keep the counts in order.

- SQL and patience
- good Norwegian

Write to Eirik Bøe, who leads data: eirik@larkspur.example`,
    },
    title: 'Data Steward',
    company: 'Larkspur Insights',
    location: 'Bergen, Norway',
    language: 'en',
    name: 'Eirik Bøe',
    email: 'eirik@larkspur.example',
  },
  {
    form: 'board header with ratings and buttons',
    given: {
      text: `Plumber
Tideway Plumbing & Heating
3.9 out of 5 stars
Croydon, Greater London
£38,000 - £42,000 a year - Full-time
Apply now

Full job description
We are a family firm with nine vans. You need an NVQ level 2 and a clean licence.

Please call Gary on 020 8000 0000`,
    },
    title: 'Plumber',
    company: 'Tideway Plumbing & Heating',
    location: 'Croydon, Greater London',
    language: 'en',
    name: 'Gary',
    email: null,
  },
  {
    form: 'US nonprofit with labels',
    given: {
      text: `JOB POSTING

Organization: Prairie Seed Alliance
Position Title: Volunteer Coordinator
Location: Lawrence, Kansas (hybrid)
Salary Range: $44,000-$49,000
Reports to: Executive Director, Joanna Whitefeather
Deadline: Open until filled

About Us
We save seeds and the stories about them.

To Apply: Send resume and cover letter as one PDF to hiring@prairieseed.example. No phone calls please.`,
    },
    title: 'Volunteer Coordinator',
    company: 'Prairie Seed Alliance',
    location: 'Lawrence, Kansas',
    language: 'en',
    name: 'Joanna Whitefeather',
    email: null,
  },
  {
    form: 'Irish pub, short note',
    given: {
      text: `Chef de Partie wanted - The Crooked Oar, Dingle

4-day week, staff house available, split tips. Start as soon as you can.

Drop your CV in or text Nora on 087 000 0000.`,
    },
    title: 'Chef de Partie',
    company: 'The Crooked Oar',
    location: 'Dingle',
    language: 'en',
    name: 'Nora',
    email: null,
  },
  {
    form: 'tech company with team heading',
    given: {
      text: `Engineering · Lisbon or remote in Portugal
Senior Site Reliability Engineer

Brambleworks

Brambleworks runs the booking system of 800 hostels. Our platform team of five keeps it up at Easter.

You have run Kubernetes in anger. You write things down.

We offer €65,000–€78,000, 27 days off and a bike.

Apply with a short note to platform-jobs@brambleworks.example.`,
    },
    title: 'Senior Site Reliability Engineer',
    company: 'Brambleworks',
    location: 'Lisbon',
    language: 'en',
    name: null,
    email: null,
  },
  {
    form: 'practice with place behind a dash',
    given: {
      text: `Receptionist
Greystone Dental Practice - Hexham, Northumberland
Part-time, 22 hours - £12.60 per hour

A calm voice and quick fingers wanted for our front desk. We are four dentists, two hygienists and a very old dog.

Email your CV to our practice manager Lorna Fenwick: manager@greystonedental.example`,
    },
    title: 'Receptionist',
    company: 'Greystone Dental Practice',
    location: 'Hexham, Northumberland',
    language: 'en',
    name: 'Lorna Fenwick',
    email: 'manager@greystonedental.example',
  },
  {
    form: 'growing team, company in the text',
    given: {
      text: `We're growing our team in Tallinn!

Product Analyst

Saaremaa Software builds scheduling for ferries. You would own our metrics.

You know SQL, you like islands.

hr@saaremaa-software.example`,
    },
    title: 'Product Analyst',
    company: 'Saaremaa Software',
    location: 'Tallinn',
    language: 'en',
    name: null,
    email: null,
  },
]
