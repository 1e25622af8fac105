import type { WholeCase } from './whole-case.ts'

/** German postings, invented, as people paste them. */
export const german: WholeCase[] = [
  {
    form: 'German, small firm, labels in a column',
    given: {
      text: `Stellenangebot

Zimmerer / Zimmerin (m/w/d)

Arbeitgeber: Holzbau Reindl GmbH & Co. KG
Einsatzort: 83646 Bad Tölz
Beginn: ab sofort
Arbeitszeit: Vollzeit

Wir sind ein Familienbetrieb mit 18 Mitarbeitern und bauen Dachstühle, Holzhäuser und Ställe.

Ihr Profil
- abgeschlossene Ausbildung
- Führerschein Klasse B

Bewerbung an:
Holzbau Reindl GmbH & Co. KG
z. Hd. Frau Veronika Reindl
Gewerbering 7
83646 Bad Tölz
v.reindl@holzbau-reindl.example`,
    },
    title: 'Zimmerer / Zimmerin (m/w/d)',
    company: 'Holzbau Reindl GmbH & Co. KG',
    location: '83646 Bad Tölz',
    language: 'de',
    name: 'Veronika Reindl',
    email: 'v.reindl@holzbau-reindl.example',
  },
  {
    form: 'German, du-form start-up',
    given: {
      text: `Werkstudent:in Customer Support (20 h/Woche)
Pendelfux | Leipzig oder remote

Pendelfux ist die App für alle, die mit Rad und Bahn zur Arbeit fahren. Wir sind zwölf Leute und wachsen.

Das machst du
– du beantwortest Fragen unserer Nutzer:innen per Mail und Chat
– du sammelst Fehler und erklärst sie der Entwicklung

Das bringst du mit
– du studierst noch mindestens zwei Semester
– du schreibst gern und klar

Schick uns deinen Lebenslauf an jobs@pendelfux.example. Fragen? Melde dich bei Jule: jule@pendelfux.example`,
    },
    title: 'Werkstudent:in Customer Support (20 h/Woche)',
    company: 'Pendelfux',
    location: 'Leipzig',
    language: 'de',
    name: 'Jule',
    email: 'jule@pendelfux.example',
  },
  {
    form: 'German hotel, Austrian',
    given: {
      text: `Das Hotel Almrausch in Kitzbühel sucht für die Wintersaison

Rezeptionist/in (m/w/d)
Chef de Partie (m/w/d)

Wir bieten freie Kost und Logis und eine 5-Tage-Woche.

Bewerbungen bitte an Familie Hinterseer, office@almrausch.example, Tel. +43 5356 00000`,
    },
    title: 'Rezeptionist/in (m/w/d)',
    company: 'Hotel Almrausch',
    location: 'Kitzbühel',
    language: 'de',
    name: null,
    email: null,
  },
  {
    form: 'German IT firm with benefits and a recruiter',
    given: {
      text: `Softwareentwickler Backend Java (m/w/d)
Nebelhorn Systems AG
Augsburg | Homeoffice möglich | ab sofort

Über uns
Die Nebelhorn Systems AG entwickelt Leitstandsoftware für Wasserwerke.

Deine Rolle
• Entwicklung von Schnittstellen
• Reviews im Team

Dein Profil
• Java, Spring, SQL
• Deutsch mindestens C1

Das bieten wir
• 30 Tage Urlaub
• Jobrad

Deine Ansprechpartnerin
Theresa Wohlfahrt, People & Culture
jobs@nebelhorn.example`,
    },
    title: 'Softwareentwickler Backend Java (m/w/d)',
    company: 'Nebelhorn Systems AG',
    location: 'Augsburg',
    language: 'de',
    name: 'Theresa Wohlfahrt',
    email: 'jobs@nebelhorn.example',
  },
  {
    form: 'Swiss German practice',
    given: {
      text: `Medizinische Praxisassistentin EFZ 60-80 %

Hausarztpraxis Lindenhof, Solothurn

Wir sind eine Gruppenpraxis mit vier Ärztinnen und suchen per 1. März oder nach Vereinbarung Verstärkung.

Aufgaben: Blutentnahmen, Röntgen, Empfang.

Auskunft erteilt Frau S. Zurbriggen, Leitende MPA, 032 000 00 00. Bewerbungen an praxis@lindenhof-so.example.`,
    },
    title: 'Medizinische Praxisassistentin EFZ 60-80 %',
    company: 'Hausarztpraxis Lindenhof',
    location: 'Solothurn',
    language: 'de',
    name: 'S. Zurbriggen',
    email: null,
  },
  {
    form: 'German care home',
    given: {
      text: `Wir suchen Sie!

Pflegefachkraft (m/w/d) in Voll- oder Teilzeit

Seniorenzentrum Am Mühlbach, Weilheim

Ihr Herz schlägt für die Pflege? Unseres auch.

Wir bieten 36 Tage Urlaub und einen Dienstplan, der hält.

Bewerben Sie sich bei unserer Pflegedienstleitung Frau Edeltraud Sixt, pdl@muehlbach.example oder 0881 0000.`,
    },
    title: 'Pflegefachkraft (m/w/d) in Voll- oder Teilzeit',
    company: 'Seniorenzentrum Am Mühlbach',
    location: 'Weilheim',
    language: 'de',
    name: 'Edeltraud Sixt',
    email: 'pdl@muehlbach.example',
  },
  {
    form: 'German apprentice',
    given: {
      text: `Ausbildung zum Mechatroniker (m/w/d) 2027

Fördertechnik Haslinger KG
Landshut

Du schraubst gern und willst wissen, warum sich etwas dreht? Bei uns lernst du beides.

Bewirb dich mit Zeugnis bei Ausbildungsleiter Ludwig Prem: ausbildung@haslinger.example`,
    },
    title: 'Ausbildung zum Mechatroniker (m/w/d) 2027',
    company: 'Fördertechnik Haslinger KG',
    location: 'Landshut',
    language: 'de',
    name: 'Ludwig Prem',
    email: 'ausbildung@haslinger.example',
  },
  {
    form: 'German, address block below',
    given: {
      text: `Buchhalter (m/w/d) in Teilzeit

Zur Verstärkung unseres Teams in Fulda suchen wir zum 1. März 2027 einen Buchhalter.

Rhönkorn Mühle GmbH
Frau Birgit Landau
Mühlweg 3
36037 Fulda
b.landau@rhoenkorn.example`,
    },
    title: 'Buchhalter (m/w/d) in Teilzeit',
    company: 'Rhönkorn Mühle GmbH',
    location: 'Fulda',
    language: 'de',
    name: 'Birgit Landau',
    email: 'b.landau@rhoenkorn.example',
  },
]
