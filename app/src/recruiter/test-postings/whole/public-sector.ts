import type { WholeCase } from './whole-case.ts'

/** Universities, councils, hospitals and governments, whose postings are long and formal. */
export const publicSector: WholeCase[] = [
  {
    form: 'British university',
    given: {
      text: `Research Associate in Soil Microbiology

University of Kelverton - School of Biological Sciences

Location: Kelverton, Main Campus
Salary: £37,694 to £45,163 per annum (Grade 7)
Hours: Full Time
Contract Type: Fixed-Term (36 months)
Placed On: 2nd November 2026
Closes: 4th December 2026
Job Ref: SBS-1187

We seek a Research Associate to join a Research Council funded project on carbon in upland soils led by Professor Imogen Hartley.

You will have, or be close to completion of, a PhD in microbiology or a related subject.

Informal enquiries may be directed to Professor Imogen Hartley (i.hartley@kelverton.ac.example). Applications must be made through the University's online recruitment system; applications by e-mail will not be considered.`,
    },
    title: 'Research Associate in Soil Microbiology',
    company: 'University of Kelverton',
    location: 'Kelverton, Main Campus',
    language: 'en',
    name: 'Imogen Hartley',
    email: 'i.hartley@kelverton.ac.example',
  },
  {
    form: 'German university, third person',
    given: {
      text: `An der Fakultät für Geowissenschaften der Universität Auenburg ist zum 01.04.2027 eine Stelle als

Wissenschaftliche*r Mitarbeiter*in (m/w/d)
(Entgeltgruppe 13 TV-L, 65 %)

befristet auf drei Jahre zu besetzen.

Aufgaben: Mitarbeit in einem Forschungsprojekt zur Flussdynamik, Lehre im Umfang von zwei Semesterwochenstunden.

Voraussetzungen: überdurchschnittlicher Masterabschluss in Geographie oder einem verwandten Fach.

Bewerbungen mit den üblichen Unterlagen richten Sie bitte bis zum 15.01.2027 unter Angabe der Kennziffer GEO-27-03 in einer PDF-Datei an Prof. Dr. Ulrike Seeberger (seeberger@geo.uni-auenburg.example).`,
    },
    title: 'Wissenschaftliche*r Mitarbeiter*in (m/w/d)',
    company: 'Universität Auenburg',
    location: null,
    language: 'de',
    name: 'Ulrike Seeberger',
    email: 'seeberger@geo.uni-auenburg.example',
  },
  {
    form: 'German town, subject officer and personnel office',
    given: {
      text: `Die Stadt Wiesenthal (ca. 24.000 Einwohner) sucht zum nächstmöglichen Zeitpunkt

eine Sachbearbeitung (m/w/d) für das Bauamt

in Vollzeit, unbefristet, EG 9b TVöD.

Ihre Aufgaben:
- Prüfung von Bauanträgen
- Beratung von Bürgerinnen und Bürgern

Wir erwarten:
- Abschluss als Verwaltungsfachwirt/in

Für Rückfragen stehen Ihnen der Leiter des Bauamts, Herr Thorsten Kühl, Tel. 04000 123-40, und für personalrechtliche Fragen Frau Anja Petersen, Tel. 04000 123-11, zur Verfügung.

Bitte bewerben Sie sich ausschließlich online über www.wiesenthal.example/karriere. Bewerbungen per E-Mail können leider nicht berücksichtigt werden.`,
    },
    title: 'Sachbearbeitung (m/w/d) für das Bauamt',
    company: 'Stadt Wiesenthal',
    location: 'Wiesenthal',
    language: 'de',
    name: 'Thorsten Kühl',
    email: null,
  },
  {
    form: 'US federal announcement',
    given: {
      text: `Hydrologist
DEPARTMENT OF THE INTERIOR
Bureau of River Surveys

Summary
This position is located in the Upper Plains Water Science Center in Rapid City, South Dakota.

Overview
Open & closing dates: 11/05/2026 to 11/19/2026
Salary: $64,952 - $102,166 per year
Pay scale & grade: GS 9 - 11
Location: Rapid City, SD
Remote job: No
Telework eligible: Yes
Announcement number: RS-26-12588231-ST-LW
Control number: 812345600

Duties
Collect and interpret streamflow data.

Agency contact information
Letitia Warfield
Phone 605-555-0142
Email lwarfield@rivers.gov.example
Address
Bureau of River Surveys
1608 Mountain View Road
Rapid City, SD 57702

Reasonable accommodation: requests go to accommodation@rivers.gov.example`,
    },
    title: 'Hydrologist',
    company: 'Bureau of River Surveys',
    location: 'Rapid City, SD',
    language: 'en',
    name: 'Letitia Warfield',
    email: 'lwarfield@rivers.gov.example',
  },
  {
    form: 'US county, recruiter line',
    given: {
      text: `COUNTY OF ALDER
invites applications for the position of:
Public Health Nurse II

SALARY: $38.12 - $46.40 Hourly
OPENING DATE: 10/28/26
CLOSING DATE: 11/30/26 05:00 PM
DEPARTMENT: Health and Human Services
LOCATION: Alder City, CA

DESCRIPTION:
Under general supervision, plans and provides public health nursing services.

MINIMUM QUALIFICATIONS:
Possession of a valid license as a Registered Nurse in the State of California.

APPLICATIONS MAY BE FILED ONLINE AT: http://www.alder.example/jobs
Questions about this recruitment? Contact Marisol Quintero, HR Analyst, at (530) 555-0188 or mquintero@alder.example.
TTY users dial 711.`,
    },
    title: 'Public Health Nurse II',
    company: 'County of Alder',
    location: 'Alder City, CA',
    language: 'en',
    name: 'Marisol Quintero',
    email: 'mquintero@alder.example',
  },
  {
    form: 'British hospital trust',
    given: {
      text: `Senior Radiographer - CT
North Tarn Hospitals NHS Foundation Trust

Main area: Radiology
Grade: NHS AfC: Band 6
Contract: Permanent
Hours: Full time - 37.5 hours per week
Job ref: 319-7712345-RAD
Site: Tarnside General Hospital
Town: Tarnside
Salary: £37,338 - £44,962 per annum
Closing: 06/12/2026 23:59

Job overview
An exciting opportunity has arisen for an experienced radiographer.

Further details / informal visits contact
Name: Bryony Sewell
Job title: CT Lead Radiographer
Email address: bryony.sewell@northtarn.example
Telephone number: 01900 000000`,
    },
    title: 'Senior Radiographer - CT',
    company: 'North Tarn Hospitals NHS Foundation Trust',
    location: 'Tarnside',
    language: 'en',
    name: 'Bryony Sewell',
    email: 'bryony.sewell@northtarn.example',
  },
  {
    form: 'Nordic university in English',
    given: {
      text: `PhD position in coastal engineering

About the position
A 4-year PhD position is available at the Department of Civil Engineering, Nordvik University College, in Ålesund. You will report to the Head of Department.

Duties of the position
Complete the doctoral education until obtaining a doctorate.

Required selection criteria
You must have a relevant Master's degree.

General information
Questions about the position can be directed to Associate Professor Henrik Solvang, telephone +47 700 00 000, e-mail henrik.solvang@nordvik.example. Questions about the recruitment process can be directed to Wenche Lund, e-mail: wenche.lund@nordvik.example

Application deadline: 31.01.2027`,
    },
    title: 'PhD position in coastal engineering',
    company: 'Nordvik University College',
    location: 'Ålesund',
    language: 'en',
    name: 'Henrik Solvang',
    email: 'henrik.solvang@nordvik.example',
  },
  {
    form: 'US community college',
    given: {
      text: `Pinecrest Community College
Position Announcement

Position: Instructor, Welding Technology (Full-time, 9-month)
Campus: Main Campus, Traverse Bay, MI
Salary: $52,300 - $67,900
Application review begins: January 11, 2027

Pinecrest Community College invites applications for an Instructor in Welding Technology.

Send a letter of interest, resume and transcripts to hr@pinecrest.example. Questions about the position may be addressed to Dr. Leon Castellano, Dean of Technical Programs, lcastellano@pinecrest.example, 231-555-0111.`,
    },
    title: 'Instructor, Welding Technology (Full-time, 9-month)',
    company: 'Pinecrest Community College',
    location: 'Traverse Bay, MI',
    language: 'en',
    name: 'Leon Castellano',
    email: 'lcastellano@pinecrest.example',
  },
  {
    form: 'European research institute, postdoc',
    given: {
      text: `Postdoctoral Researcher (f/m/d) – Glaciology

The Alpine Research Institute in Innsbruck, Austria, invites applications for a three-year postdoctoral position in the group of Dr. Chiara Benedetti.

Your profile: PhD in glaciology, experience with remote sensing.

How to apply: send a single PDF to Dr. Chiara Benedetti (chiara.benedetti@alpine-research.example) by 31 December 2026, quoting "PD-GLAC".`,
    },
    title: 'Postdoctoral Researcher (f/m/d) – Glaciology',
    company: 'Alpine Research Institute',
    location: 'Innsbruck, Austria',
    language: 'en',
    name: 'Chiara Benedetti',
    email: 'chiara.benedetti@alpine-research.example',
  },
  {
    form: 'Scottish council',
    given: {
      text: `Gardener (Seasonal)
Strathbraan Council

Location: Crieff
Salary: £24,110 - £24,630
Contract: Temporary until 31 October
Reference: STR05512

Advert
You will join the parks team from April.

Requirements
You must hold a full driving licence.

Further information
For further information please contact Iain Menzies on 01764 000000. Please note that CVs will not be accepted.`,
    },
    title: 'Gardener (Seasonal)',
    company: 'Strathbraan Council',
    location: 'Crieff',
    language: 'en',
    name: 'Iain Menzies',
    email: null,
  },
  {
    form: 'German Landkreis',
    given: {
      text: `Beim Landkreis Ammerau ist im Amt für Umwelt zum nächstmöglichen Zeitpunkt die Stelle

einer Ingenieurin / eines Ingenieurs (m/w/d) für Wasserwirtschaft

unbefristet zu besetzen. Die Vergütung erfolgt nach EG 11 TVöD.

Ihre Bewerbung senden Sie bitte bis zum 08.01.2027 über das Bewerbungsportal. Für fachliche Fragen steht Frau Dr. Heidrun Wex (Tel. 0800 000-210) gern zur Verfügung.`,
    },
    title: 'Ingenieurin / Ingenieur (m/w/d) für Wasserwirtschaft',
    company: 'Landkreis Ammerau',
    location: null,
    language: 'de',
    name: 'Heidrun Wex',
    email: null,
  },
  {
    form: 'US school district',
    given: {
      text: `Maple Fork School District 27
Vacancy: 4th Grade Teacher
School: Riverbend Elementary
Location: Maple Fork, Oregon
Start date: August 23, 2027
Salary: $51,200 - $88,400

Requirements: valid Oregon teaching license.

For questions contact Principal Dolores Ibarra at (541) 555-0170 or dibarra@maplefork.example. Apply online only.`,
    },
    title: '4th Grade Teacher',
    company: 'Maple Fork School District 27',
    location: 'Maple Fork, Oregon',
    language: 'en',
    name: 'Dolores Ibarra',
    email: 'dibarra@maplefork.example',
  },
  {
    form: 'Dutch university PhD',
    given: {
      text: `PhD candidate in Urban Hydrology

Faculty of Spatial Sciences, University of Westerdam
Westerdam, the Netherlands

Are you curious how cities drown? We offer a four-year position, € 2,872 to € 3,670 gross per month.

Information: Dr. ir. Machteld van der Zande, m.vanderzande@westerdam.example (please do not send applications to this address).`,
    },
    title: 'PhD candidate in Urban Hydrology',
    company: 'University of Westerdam',
    location: 'Westerdam',
    language: 'en',
    name: 'Machteld van der Zande',
    email: 'm.vanderzande@westerdam.example',
  },
  {
    form: 'office with two places',
    given: {
      text: `Lead Economist - Energy Markets
Office of Water Regulation
London or Leeds
£58,000 to £66,500
Closing date: 12 January 2027

The Office of Water Regulation is looking for a Lead Economist.

If you have questions about the role please contact Tobias Amadi at tobias.amadi@owr.gov.example.`,
    },
    title: 'Lead Economist - Energy Markets',
    company: 'Office of Water Regulation',
    location: 'London or Leeds',
    language: 'en',
    name: 'Tobias Amadi',
    email: 'tobias.amadi@owr.gov.example',
  },
]
