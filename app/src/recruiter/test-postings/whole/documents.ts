import type { WholeCase } from './whole-case.ts'

const posting = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`

/** Markdown, JSON-LD in its variants, microdata, and the pages of applicant tracking systems. */
export const documents: WholeCase[] = [
  {
    form: 'front matter with apply block',
    given: {
      text: `---
layout: job
title: "Community Manager"
company: Hedgehog Maps
company_url: https://hedgehogmaps.example
location: Ghent, Belgium
remote: false
date: 2026-11-02
tags: [community, maps]
---

Hedgehog Maps is a volunteer-run map of hedges, now with its first paid job.

## What you will do

Talk to 400 volunteers, and keep them happy.

## How to apply

Mail **Lotte Verbeke** at lotte@hedgehogmaps.example before Christmas.`,
    },
    title: 'Community Manager',
    company: 'Hedgehog Maps',
    location: 'Ghent, Belgium',
    language: 'en',
    name: 'Lotte Verbeke',
    email: 'lotte@hedgehogmaps.example',
  },
  {
    form: 'Markdown with headings and bold labels',
    given: {
      text: `# Rust Developer (Embedded)

**Kiln & Circuit** · Manchester, UK · Hybrid · £60,000–£72,000

## About us

We make controllers for pottery kilns.

## You'll be working on

* firmware in Rust (\`no_std\`)
* a small amount of PCB bring-up

## Apply

Send a CV to [hello@kilncircuit.example](mailto:hello@kilncircuit.example). The hiring manager for this role is **Zara Whitcombe**.`,
    },
    title: 'Rust Developer (Embedded)',
    company: 'Kiln & Circuit',
    location: 'Manchester, UK',
    language: 'en',
    name: 'Zara Whitcombe',
    email: null,
  },
  {
    form: 'JSON-LD in an array beside breadcrumbs',
    given: {
      url: 'https://jobs.example/paper-conservator',
      html: `<html lang="en"><head><title>Paper Conservator | Jobs</title>${posting([
        { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: [] },
        {
          '@context': 'https://schema.org/',
          '@type': 'JobPosting',
          title: 'Paper Conservator',
          datePosted: '2026-11-01',
          hiringOrganization: { '@type': 'Organization', name: 'Museum of Printed Things' },
          jobLocation: [
            {
              '@type': 'Place',
              address: { '@type': 'PostalAddress', addressLocality: 'Sheffield', addressCountry: 'GB' },
            },
            {
              '@type': 'Place',
              address: { '@type': 'PostalAddress', addressLocality: 'York', addressCountry: 'GB' },
            },
          ],
          description:
            '<p>You will look after posters and ballads.</p><p>Contact Philippa Dunmore (p.dunmore@printedthings.example) for an informal talk.</p>',
        },
      ])}</head><body><h1>Paper Conservator</h1></body></html>`,
    },
    title: 'Paper Conservator',
    company: 'Museum of Printed Things',
    location: 'Sheffield, GB; York, GB',
    language: 'en',
    name: 'Philippa Dunmore',
    email: 'p.dunmore@printedthings.example',
  },
  {
    form: 'JSON-LD in a graph, organisation by reference, remote',
    given: {
      html: `<html lang="en"><head>${posting({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Organization', '@id': 'https://brineworks.example/#org', name: 'Brineworks' },
          {
            '@type': ['JobPosting'],
            title: 'Developer Advocate',
            jobLocationType: 'TELECOMMUTE',
            applicantLocationRequirements: { '@type': 'Country', name: 'Portugal' },
            hiringOrganization: { '@id': 'https://brineworks.example/#org' },
            description:
              'You will write guides for people who build with our salt sensors, and speak at meetups.',
          },
        ],
      })}<title>Developer Advocate – Brineworks</title></head><body><main><h1>Developer Advocate</h1></main></body></html>`,
    },
    title: 'Developer Advocate',
    company: 'Brineworks',
    location: 'Portugal',
    language: 'en',
    name: null,
    email: null,
  },
  {
    form: 'JSON-LD with address as a string and an application contact',
    given: {
      html: `<html lang="nl"><head>${posting({
        '@context': 'http://schema.org',
        '@type': 'JobPosting',
        title: 'Fietsenmaker',
        hiringOrganization: 'Rijwielhuis Postma',
        jobLocation: { '@type': 'Place', address: 'Sneek' },
        applicationContact: {
          '@type': 'ContactPoint',
          name: 'Tjitske Postma',
          email: 'tjitske@postma.example',
        },
        description:
          'Wij zoeken een fietsenmaker die graag met klanten praat en elektrische fietsen kan repareren.',
      })}</head><body></body></html>`,
    },
    title: 'Fietsenmaker',
    company: 'Rijwielhuis Postma',
    location: 'Sneek',
    language: 'nl',
    name: 'Tjitske Postma',
    email: 'tjitske@postma.example',
  },
  {
    form: 'microdata in a job board',
    given: {
      html: `<html lang="en"><body><div itemscope itemtype="https://schema.org/JobPosting">
<h1 itemprop="title">Veterinary Receptionist</h1>
<span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Fourpaws Clinic</span></span>
<span itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="addressLocality">Ballarat</span>, <span itemprop="addressRegion">VIC</span></span></span>
<time itemprop="datePosted" datetime="2026-10-20">20 October</time>
<div itemprop="description"><p>You greet animals and their people. Three days a week.</p><p>Please ring Dr. Nathan Burrows on 03 5300 0000 with any question.</p></div>
</div></body></html>`,
    },
    title: 'Veterinary Receptionist',
    company: 'Fourpaws Clinic',
    location: 'Ballarat, VIC',
    language: 'en',
    name: 'Nathan Burrows',
    email: null,
  },
  {
    form: 'hosted job page without JSON-LD',
    given: {
      url: 'https://quillandcask.bamboohr.example/careers/41',
      html: `<html lang="en"><head><title>Cellar Hand - Quill and Cask</title><meta property="og:title" content="Cellar Hand"><meta property="og:site_name" content="Quill and Cask"></head>
<body><header><img alt="Quill and Cask logo" src="/logo.png"></header>
<h2 class="jobtitle">Cellar Hand</h2>
<ul class="meta"><li>Location<br>Napa, California</li><li>Department<br>Production</li><li>Employment Type<br>Seasonal</li><li>Compensation<br>$24 / hr</li></ul>
<h3>Job Description</h3><p>Harvest is busy. You will clean tanks, move barrels and keep notes.</p>
<p>Quill and Cask is a small winery with a dog.</p><a class="btn">Apply for This Job</a><footer>Powered by BambooHR</footer></body></html>`,
    },
    title: 'Cellar Hand',
    company: 'Quill and Cask',
    location: 'Napa, California',
    language: 'en',
    name: null,
    email: null,
  },
  {
    form: 'German career page with a contact card',
    given: {
      html: `<!doctype html><html lang="de"><head><title>Disponent (m/w/d) in Kassel | Karriere | Spedition Habichtswald</title></head><body>
<nav><a href="/">Start</a><a href="/karriere">Karriere</a></nav>
<section><h1>Disponent (m/w/d)</h1><p>Standort Kassel · Vollzeit · unbefristet</p></section>
<section><h2>Deine Aufgaben</h2><ul><li>Planung der Touren im Nahverkehr</li><li>Kontakt zu Fahrern und Kunden</li></ul></section>
<section><h2>Dein Profil</h2><ul><li>Ausbildung in Spedition und Logistik</li></ul></section>
<aside class="contact-card"><h3>Noch Fragen?</h3><img alt="Portrait" src="/p.jpg"><p><strong>Friederike Albus</strong><br>Personalreferentin<br>Tel.: 0561 000-0<br><a href="mailto:karriere@habichtswald.example">karriere@habichtswald.example</a></p></aside>
<footer>© 2026 Spedition Habichtswald GmbH · Impressum</footer></body></html>`,
    },
    title: 'Disponent (m/w/d)',
    company: 'Spedition Habichtswald',
    location: 'Kassel',
    language: 'de',
    name: 'Friederike Albus',
    email: 'karriere@habichtswald.example',
  },
  {
    form: 'company page, title in a heading with place, team quote',
    given: {
      html: `<html lang="en"><head><title>Junior Architect (Part II) — Studio Marram</title></head><body>
<h1>Junior Architect (Part II)</h1>
<p>Margate, Kent</p>
<p>Studio Marram is a practice of eleven on the Kent coast. We design schools, sheds and the occasional lido.</p>
<blockquote>“I started as a Part I and stayed.” <cite>Beatrix Lomax, Associate</cite></blockquote>
<h2>You</h2><p>You draw by hand and in Revit. You like the sea.</p>
<p>Please send a PDF portfolio (max 10 MB) to studio@marram.example with PART II in the subject.</p></body></html>`,
    },
    title: 'Junior Architect (Part II)',
    company: 'Studio Marram',
    location: 'Margate, Kent',
    language: 'en',
    name: null,
    email: null,
  },
  {
    form: 'Norwegian page with a definition list and two contacts',
    given: {
      html: `<html lang="nb"><head><title>Regnskapsmedarbeider | Ledig stilling</title></head><body><h1>Regnskapsmedarbeider</h1>
<dl><dt>Arbeidsgiver</dt><dd>Havbris Rederi AS</dd><dt>Stillingstittel</dt><dd>Regnskapsmedarbeider</dd><dt>Frist</dt><dd>20.12.2026</dd><dt>Ansettelsesform</dt><dd>Fast</dd><dt>Sted</dt><dd>Haugesund</dd></dl>
<p>Vi søker en nøyaktig regnskapsmedarbeider til vårt hovedkontor. Du får ansvar for reiseregninger og inngående faktura.</p>
<h2>Kontaktperson</h2><dl><dt>Navn</dt><dd>Ingvild Tveit</dd><dt>Stilling</dt><dd>Økonomisjef</dd><dt>Telefon</dt><dd>52 00 00 00</dd></dl></body></html>`,
    },
    title: 'Regnskapsmedarbeider',
    company: 'Havbris Rederi AS',
    location: 'Haugesund',
    language: 'no',
    name: 'Ingvild Tveit',
    email: null,
  },
  {
    form: 'Hugo front matter, organisation key and list of places',
    given: {
      text: `+++
title = "Pastry Chef"
organization = "Bäckerei Quelle"
date = 2026-11-10
locations = ["Basel", "Liestal"]
contract = "permanent"
+++
We bake at night. You'd be in charge of anything with butter.

Contact: Reto Gysin, reto@quelle.example`,
    },
    title: 'Pastry Chef',
    company: 'Bäckerei Quelle',
    location: 'Basel, Liestal',
    language: 'en',
    name: 'Reto Gysin',
    email: 'reto@quelle.example',
  },
  {
    form: 'Greenhouse-hosted page without JSON-LD',
    given: {
      url: 'https://boards.example/pigeonpost/jobs/4411',
      html: `<html lang="en"><head><title>Job Application for Logistics Analyst at Pigeonpost</title><meta property="og:title" content="Logistics Analyst"><meta property="og:description" content="Rotterdam, Netherlands"></head><body><div id="header"><h1 class="app-title">Logistics Analyst</h1><span class="company-name">at Pigeonpost</span><div class="location">Rotterdam, Netherlands</div></div><div id="content"><p>Pigeonpost plans parcels by barge.</p><p><strong>You will</strong></p><ul><li>model canal locks</li></ul><p>Pigeonpost is an equal opportunity employer.</p></div></body></html>`,
    },
    title: 'Logistics Analyst',
    company: 'Pigeonpost',
    location: 'Rotterdam, Netherlands',
    language: 'en',
    name: null,
    email: null,
  },
  {
    form: 'page whose title has Company hiring X in Y',
    given: {
      html: `<html lang="en"><head><title>Sandcastle Energy hiring Control Room Operator in Grimsby, England | NetworkSite</title></head><body><nav>Jobs People</nav><h1>Control Room Operator</h1><h4><a href="/c">Sandcastle Energy</a> <span>Grimsby, England, United Kingdom</span></h4><section><p>Twelve-hour shifts watching forty turbines. Good coffee.</p><p>You have an HNC or served in the Navy.</p></section></body></html>`,
    },
    title: 'Control Room Operator',
    company: 'Sandcastle Energy',
    location: 'Grimsby, England, United Kingdom',
    language: 'en',
    name: null,
    email: null,
  },
  {
    form: 'German page with imprint and managing director',
    given: {
      html: `<html lang="de"><head><title>Stellenangebote – Metallbau Fink GmbH, Rosenheim</title></head><body><h1>Wir suchen Verstärkung</h1><h2>Konstruktionsmechaniker (m/w/d)</h2><p>Vollzeit, ab sofort, in Rosenheim</p><p>Sie fertigen Geländer und Tore nach Zeichnung.</p><p>Bewerbung an <a href="mailto:info@metallbau-fink.example">info@metallbau-fink.example</a></p><footer>Metallbau Fink GmbH · Geschäftsführer: Korbinian Fink · HRB 0000</footer></body></html>`,
    },
    title: 'Konstruktionsmechaniker (m/w/d)',
    company: 'Metallbau Fink GmbH',
    location: 'Rosenheim',
    language: 'de',
    name: null,
    email: null,
  },
  {
    form: 'JSON-LD with hybrid text, salary by hour and contact in the text',
    given: {
      html: `<html lang="en-AU"><head>${posting({ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Pool Attendant &amp; Lifeguard', hiringOrganization: { '@type': 'Organization', name: 'Wattle City Leisure', sameAs: 'https://wattlecity.example' }, jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Wodonga', addressRegion: 'VIC', addressCountry: 'AU' } }, baseSalary: { '@type': 'MonetaryAmount', currency: 'AUD', value: { '@type': 'QuantitativeValue', minValue: 29, maxValue: 31, unitText: 'HOUR' } }, description: '<p>Keep swimmers safe.</p><p>Enquiries: Jodie Marsh, Aquatics Team Leader, (02) 6000 0000</p>' })}</head><body><h1>Pool Attendant &amp; Lifeguard</h1></body></html>`,
    },
    title: 'Pool Attendant & Lifeguard',
    company: 'Wattle City Leisure',
    location: 'Wodonga, VIC',
    language: 'en',
    name: 'Jodie Marsh',
    email: null,
  },
  {
    form: 'Spanish company page',
    given: {
      html: `<html lang="es"><head><title>Trabaja con nosotros | Quesería La Majada</title></head><body><h1>Quesero/a artesano/a</h1><p>Ronda (Málaga)</p><p>En Quesería La Majada elaboramos queso de cabra desde 1998. Buscamos una persona para el obrador.</p><ul><li>Experiencia en industria alimentaria</li><li>Carnet de manipulador</li></ul><p>Envíanos tu currículum a <a href="mailto:empleo@lamajada.example">empleo@lamajada.example</a>. Pregunta por Inmaculada.</p></body></html>`,
    },
    title: 'Quesero/a artesano/a',
    company: 'Quesería La Majada',
    location: 'Ronda (Málaga)',
    language: 'es',
    name: null,
    email: null,
  },
  {
    form: 'JSON-LD with two postings links and region only',
    given: {
      html: `<html lang="de"><head><title>Glaser gesucht</title>${posting({ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Glaser (m/w/d)', hiringOrganization: { '@type': 'Organization', name: 'Glashandwerk Seidl e.K.' }, jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressRegion: 'Niederbayern', addressCountry: 'Deutschland' } }, description: '<p>Wir fertigen Fenster nach Maß und suchen dich für die Montage.</p><p>Ansprechpartner: Xaver Seidl, Tel. 0991 0000</p>' })}</head><body></body></html>`,
    },
    title: 'Glaser (m/w/d)',
    company: 'Glashandwerk Seidl e.K.',
    location: 'Niederbayern',
    language: 'de',
    name: 'Xaver Seidl',
    email: null,
  },
  {
    form: 'page with sidebar and similar jobs',
    given: {
      html: `<html lang="en"><head><title>Archivist - Thornbury Heritage | CharityBoard</title><meta property="og:site_name" content="CharityBoard"></head><body><header><img alt="CharityBoard logo" src="/cb.svg"></header><main><h1>Archivist</h1><div class="company-name">Thornbury Heritage</div><ul><li>Location: Ripon</li><li>Salary: £29,000</li></ul><p>You will catalogue the papers of three mills.</p><p>Informal chat: Sylvia Thwaite, Trust Manager, sylvia@thornbury.example</p></main><aside><h2>Similar jobs</h2><ul><li>Museum Assistant - Dales Trust</li></ul></aside></body></html>`,
    },
    title: 'Archivist',
    company: 'Thornbury Heritage',
    location: 'Ripon',
    language: 'en',
    name: 'Sylvia Thwaite',
    email: 'sylvia@thornbury.example',
  },
  {
    form: 'careers page without the job in its title',
    given: {
      html: `<html lang="en"><head><title>Careers | Mill Lane Ceramics</title></head><body><h1>Join us</h1><h2>Kiln Technician</h2><p>Stoke-on-Trent, full time</p><p>Mill Lane Ceramics makes tiles for railway stations.</p><p>Questions to Abigail Shaw (abigail@milllane.example)</p></body></html>`,
    },
    title: 'Kiln Technician',
    company: 'Mill Lane Ceramics',
    location: 'Stoke-on-Trent',
    language: 'en',
    name: 'Abigail Shaw',
    email: 'abigail@milllane.example',
  },
]
