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
]
