import type { WholeCase } from './whole-case.ts'

/** Postings in other languages than English, as text. */
export const languages: WholeCase[] = [
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
    form: 'French, association',
    given: {
      text: `L'association Les Ateliers du Port recrute :

UN(E) CHARGÉ(E) DE COMMUNICATION (H/F)
CDD 12 mois – temps partiel 80 % – Saint-Nazaire

Missions
• animer les réseaux sociaux
• rédiger la lettre mensuelle

Profil
• aisance rédactionnelle
• première expérience dans une association

Rémunération : 1 650 € brut mensuel

Candidatures (CV + lettre de motivation) à adresser avant le 10 janvier 2027 à Mme Solenn Le Guen, directrice : direction@ateliersduport.example`,
    },
    title: 'Chargé(e) de communication (H/F)',
    company: 'Les Ateliers du Port',
    location: 'Saint-Nazaire',
    language: 'fr',
    name: 'Solenn Le Guen',
    email: 'direction@ateliersduport.example',
  },
  {
    form: 'French, company description first',
    given: {
      text: `Menuisier poseur H/F - CDI - Chambéry (73)

Entreprise : Menuiserie Grandjean

Créée en 1987, la Menuiserie Grandjean fabrique et pose des fenêtres bois en Savoie.

Vos missions : pose de menuiseries intérieures et extérieures, relevé de cotes, contact avec les clients.

Votre profil : CAP/BEP menuiserie, permis B.

Contact : Bruno Grandjean au 04 79 00 00 00 ou par mail à bruno@menuiserie-grandjean.example`,
    },
    title: 'Menuisier poseur H/F',
    company: 'Menuiserie Grandjean',
    location: 'Chambéry (73)',
    language: 'fr',
    name: 'Bruno Grandjean',
    email: 'bruno@menuiserie-grandjean.example',
  },
  {
    form: 'Spanish, board paste',
    given: {
      text: `Técnico de mantenimiento de piscinas
Aguas Claras del Sur S.L.
Almería, Almería (España)
Presencial
Jornada completa - Contrato indefinido

Empresa dedicada al mantenimiento de piscinas comunitarias busca incorporar un técnico.

Funciones:
- Control de cloro y pH
- Pequeñas reparaciones

Requisitos:
- Carné de conducir
- Experiencia mínima de 1 año

Se ofrece: salario 1.480 € brutos al mes.

Interesados enviar CV a Encarna Molina, encarna@aguasclaras.example`,
    },
    title: 'Técnico de mantenimiento de piscinas',
    company: 'Aguas Claras del Sur S.L.',
    location: 'Almería',
    language: 'es',
    name: 'Encarna Molina',
    email: 'encarna@aguasclaras.example',
  },
  {
    form: 'Spanish, Latin America',
    given: {
      text: `¡Estamos contratando!

Vacante: Contador(a) Senior
Empresa: Grupo Nopalera
Ubicación: Guadalajara, Jalisco
Modalidad: Híbrida
Sueldo: $28,000 a $32,000 MXN mensuales

Requisitos:
• Licenciatura en Contaduría
• 5 años de experiencia en impuestos

Envía tu CV a reclutamiento@nopalera.example con el asunto "Contador Senior".`,
    },
    title: 'Contador(a) Senior',
    company: 'Grupo Nopalera',
    location: 'Guadalajara, Jalisco',
    language: 'es',
    name: null,
    email: null,
  },
  {
    form: 'Norwegian, municipality with contact block',
    given: {
      text: `Vernepleier / miljøterapeut - Lyngvik bofellesskap

Lyngvik kommune
Arbeidssted: Lyngvik
Stillingsprosent: 75 %, fast
Søknadsfrist: 17.01.2027

Lyngvik bofellesskap har seks beboere og et stabilt personale. Vi søker etter deg som vil jobbe turnus.

Arbeidsoppgaver
- miljøarbeid og medisinhåndtering
- være primærkontakt

Kvalifikasjoner
- autorisasjon som vernepleier
- gode norskkunnskaper

Vi tilbyr
- lønn etter avtale

Kontaktinformasjon
Turid Aasheim, Avdelingsleder, 900 00 000, turid.aasheim@lyngvik.kommune.example

Søknad sendes elektronisk. Vi tar ikke imot søknader på e-post.`,
    },
    title: 'Vernepleier / miljøterapeut - Lyngvik bofellesskap',
    company: 'Lyngvik kommune',
    location: 'Lyngvik',
    language: 'no',
    name: 'Turid Aasheim',
    email: 'turid.aasheim@lyngvik.kommune.example',
  },
  {
    form: 'Norwegian, private firm, two contacts',
    given: {
      text: `Prosjektleder bygg

Fjellheim Entreprenør AS er et voksende firma med kontor i Hamar. Vi har 40 ansatte og bygger skoler, barnehager og boliger i Innlandet.

Vi søker nå en prosjektleder som vil lede prosjekter fra tilbud til overtakelse.

Du har ingeniør- eller fagskoleutdanning og minst fem års erfaring.

Spørsmål om stillingen kan rettes til daglig leder Geir Storsveen, tlf. 911 00 000, eller HR-ansvarlig Mona Lie, mona@fjellheim.example. Søknad med CV sendes mona@fjellheim.example innen 1. februar 2027.`,
    },
    title: 'Prosjektleder bygg',
    company: 'Fjellheim Entreprenør AS',
    location: 'Hamar',
    language: 'no',
    name: 'Mona Lie',
    email: 'mona@fjellheim.example',
  },
  {
    form: 'Dutch, recruiter with direct line',
    given: {
      text: `Assistent-accountant

Dijkgraaf & Partners - Zwolle - 32-40 uur - HBO

Wie zijn wij?
Dijkgraaf & Partners is een accountantskantoor met 45 collega's. We werken voor het mkb in Overijssel.

Wat ga je doen?
- samenstellen van jaarrekeningen
- btw-aangiften controleren

Wat vragen wij?
- HBO Accountancy
- goede beheersing van de Nederlandse taal

Wat bieden wij?
- salaris tussen € 2.900 en € 3.700 per maand

Interesse?
Stuur je cv en motivatie naar Fenna Brouwer via f.brouwer@dijkgraaf.example. Vragen over de functie? Bel Wouter Smit, 038-0000000.
Acquisitie naar aanleiding van deze vacature wordt niet op prijs gesteld.`,
    },
    title: 'Assistent-accountant',
    company: 'Dijkgraaf & Partners',
    location: 'Zwolle',
    language: 'nl',
    name: 'Fenna Brouwer',
    email: 'f.brouwer@dijkgraaf.example',
  },
  {
    form: 'Danish, small firm',
    given: {
      text: `Smedelærling søges til Vestkystens Smedje ApS

Vi er et lille værksted i Esbjerg, hvor vi laver trapper, gelændere og reparationer til havnen. Nu søger vi en lærling med start i august.

Du skal kunne lide at arbejde med hænderne, møde til tiden og have kørekort.

Send din ansøgning til værkfører Bent Ravn på bent@vestkystenssmedje.example senest den 1. marts 2027. Har du spørgsmål, er du velkommen til at ringe på 75 00 00 00.`,
    },
    title: 'Smedelærling',
    company: 'Vestkystens Smedje ApS',
    location: 'Esbjerg',
    language: 'da',
    name: 'Bent Ravn',
    email: 'bent@vestkystenssmedje.example',
  },
  {
    form: 'Polish, board paste',
    given: {
      text: `Specjalista ds. logistyki
Firma: Bursztyn Transport Sp. z o.o.
Lokalizacja: Gdynia
Rodzaj umowy: umowa o pracę
Wynagrodzenie: 7 000 – 8 500 zł brutto / mies.

Zakres obowiązków:
- planowanie tras i kontakt z kierowcami
- rozliczanie zleceń

Wymagania:
- minimum 2 lata doświadczenia w spedycji
- dobra znajomość języka angielskiego

Oferujemy stabilne zatrudnienie i pracę w zgranym zespole.

CV prosimy przesyłać na adres: rekrutacja@bursztyn.example. Osoba do kontaktu: Agnieszka Zielińska, tel. 58 000 00 00.`,
    },
    title: 'Specjalista ds. logistyki',
    company: 'Bursztyn Transport Sp. z o.o.',
    location: 'Gdynia',
    language: 'pl',
    name: 'Agnieszka Zielińska',
    email: null,
  },
  {
    form: 'Swedish, consultancy for a client',
    given: {
      text: `Ekonomiassistent till Granlunda Bygg i Uppsala

Om tjänsten
För vår kund Granlunda Bygg söker vi nu en ekonomiassistent. Du blir anställd av oss på Rekryta Norden AB och jobbar som konsult hos kunden.

Arbetsuppgifter
- leverantörsreskontra
- fakturering

Vi söker dig som har erfarenhet av ekonomiarbete.

Vi tar inte emot ansökningar via mejl. Har du frågor är du välkommen att kontakta ansvarig rekryterare Elin Sandberg på elin.sandberg@rekryta.example.`,
    },
    title: 'Ekonomiassistent till Granlunda Bygg i Uppsala',
    company: 'Granlunda Bygg',
    agency: 'Rekryta Norden AB',
    location: 'Uppsala',
    language: 'sv',
    name: 'Elin Sandberg',
    email: 'elin.sandberg@rekryta.example',
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
    form: 'French agency for a public hospital',
    given: {
      text: `Infirmier de bloc opératoire (H/F)

Le Centre Hospitalier de Brocéliande recrute un infirmier de bloc opératoire à temps plein.

Lieu de travail : Ploërmel (56)
Type de contrat : CDI ou mutation
Rémunération : selon grille de la fonction publique hospitalière

Renseignements : Mme Armelle Kerdoncuff, cadre supérieure de santé, 02 97 00 00 00
Candidature à adresser à la direction des ressources humaines : drh@ch-broceliande.example`,
    },
    title: 'Infirmier de bloc opératoire (H/F)',
    company: 'Centre Hospitalier de Brocéliande',
    location: 'Ploërmel (56)',
    language: 'fr',
    name: 'Armelle Kerdoncuff',
    email: null,
  },
  {
    form: 'French start-up, tutoiement',
    given: {
      text: `Growth Marketer (CDI) - Lyon 🦊

Chez Renardo, on aide les cyclistes à réparer leur vélo. On est 8, bientôt 10.

Ce que tu feras
- piloter nos campagnes
- tester, mesurer, recommencer

Ce qu'on cherche
- 2 ans d'expérience
- une plume

Écris à Camille : camille@renardo.example`,
    },
    title: 'Growth Marketer (CDI)',
    company: 'Renardo',
    location: 'Lyon',
    language: 'fr',
    name: 'Camille',
    email: 'camille@renardo.example',
  },
  {
    form: 'Spanish consultancy for a client',
    given: {
      text: `Desde Talento Ibérico ETT seleccionamos para importante empresa del sector cárnico:

CARNICERO/A DESPIECE

Ubicación: Vic (Barcelona)
Horario: de 6:00 a 14:00
Salario: 1.750 € brutos/mes

Requisitos: experiencia demostrable y vehículo propio.

Enviar CV a vic@talentoiberico.example (Ref. CD-22)`,
    },
    title: 'Carnicero/a despiece',
    company: null,
    agency: 'Talento Ibérico ETT',
    location: 'Vic (Barcelona)',
    language: 'es',
    name: null,
    email: null,
  },
  {
    form: 'Italian workshop',
    given: {
      text: `Cercasi falegname esperto

Falegnameria Zanolli S.n.c., Belluno, cerca falegname con esperienza per produzione di serramenti.

Offriamo contratto a tempo indeterminato e ambiente familiare.

Inviare curriculum a Paola Zanolli: paola@falegnameriazanolli.example oppure telefonare allo 0437 000000.`,
    },
    title: 'Falegname esperto',
    company: 'Falegnameria Zanolli S.n.c.',
    location: 'Belluno',
    language: 'it',
    name: 'Paola Zanolli',
    email: 'paola@falegnameriazanolli.example',
  },
  {
    form: 'Portuguese, LinkedIn style post',
    given: {
      text: `Estamos a contratar! 💙

Função: Engenheiro(a) de Qualidade
Empresa: Cerâmica Lusamar
Local: Aveiro, Portugal

Procuramos alguém com formação em Engenharia e vontade de melhorar processos.

Envia o teu CV para ines.duarte@lusamar.example`,
    },
    title: 'Engenheiro(a) de Qualidade',
    company: 'Cerâmica Lusamar',
    location: 'Aveiro, Portugal',
    language: 'pt',
    name: 'Ines Duarte',
    email: 'ines.duarte@lusamar.example',
  },
  {
    form: 'Norwegian kindergarten, two lines',
    given: {
      text: `Pedagogisk leder 100 % fast
Solbakken barnehage SA - Tromsø

Solbakken er en foreldreeid barnehage med 54 barn. Vi har ledig stilling som pedagogisk leder fra 1. august.

Vi søker deg som er utdannet barnehagelærer og liker å være ute.

Søknad sendes styrer Hege Nordgård: hege@solbakken-barnehage.example
Søknadsfrist: 15. februar`,
    },
    title: 'Pedagogisk leder 100 % fast',
    company: 'Solbakken barnehage SA',
    location: 'Tromsø',
    language: 'no',
    name: 'Hege Nordgård',
    email: 'hege@solbakken-barnehage.example',
  },
  {
    form: 'Danish municipality',
    given: {
      text: `Sygeplejerske til hjemmeplejen i Lemvig Kommune

Har du lyst til at arbejde tæt på borgerne? Så er du måske vores nye kollega.

Vi søger en sygeplejerske 32 timer om ugen pr. 1. februar 2027.

Løn efter gældende overenskomst.

Yderligere oplysninger fås hos gruppeleder Jette Kirkegaard på tlf. 96 00 00 00.

Ansøgningsfrist: 14. december 2026. Søg via linket.`,
    },
    title: 'Sygeplejerske til hjemmeplejen i Lemvig Kommune',
    company: 'Lemvig Kommune',
    location: 'Lemvig',
    language: 'da',
    name: 'Jette Kirkegaard',
    email: null,
  },
  {
    form: 'Finnish',
    given: {
      text: `Myyntiassistentti
Koivuniemi Oy, Tampere

Etsimme iloista myyntiassistenttia vakituiseen työsuhteeseen. Työtehtäviin kuuluu tilausten käsittely ja asiakaspalvelu.

Odotamme sinulta:
- kokemusta asiakaspalvelusta
- sujuvaa suomen kieltä

Lisätietoja antaa myyntipäällikkö Sari Lehtonen, puh. 040 000 0000. Hakemukset osoitteeseen sari.lehtonen@koivuniemi.example 31.12. mennessä.`,
    },
    title: 'Myyntiassistentti',
    company: 'Koivuniemi Oy',
    location: 'Tampere',
    language: 'fi',
    name: 'Sari Lehtonen',
    email: 'sari.lehtonen@koivuniemi.example',
  },
  {
    form: 'Polish IT, board style',
    given: {
      text: `Mid/Senior Frontend Developer (React)
Żuraw Software
Kraków / zdalnie
B2B: 18 000 - 24 000 PLN netto

O firmie
Żuraw Software tworzy oprogramowanie dla portów i terminali.

Czego oczekujemy?
- min. 4 lata doświadczenia z React
- język angielski B2

Co oferujemy?
- pracę zdalną i elastyczne godziny

Aplikuj przez formularz lub napisz: marta.wilk@zuraw.example`,
    },
    title: 'Mid/Senior Frontend Developer (React)',
    company: 'Żuraw Software',
    location: 'Kraków',
    language: 'pl',
    name: 'Marta Wilk',
    email: 'marta.wilk@zuraw.example',
  },
  {
    form: 'Dutch, agency with client unnamed',
    given: {
      text: `Vacature: Procesoperator (5-ploegen)
Regio: Moerdijk
Via: Werkhaven Uitzendbureau

Voor onze opdrachtgever, een chemisch bedrijf in Moerdijk, zijn wij op zoek naar een procesoperator.

Wij vragen: VAPRO-A of -B.

Solliciteren? Stuur je cv naar Robbert Hoek, r.hoek@werkhaven.example.`,
    },
    title: 'Procesoperator (5-ploegen)',
    company: null,
    agency: 'Werkhaven Uitzendbureau',
    location: 'Moerdijk',
    language: 'nl',
    name: 'Robbert Hoek',
    email: 'r.hoek@werkhaven.example',
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
    form: 'French shop',
    given: {
      text: `Vendeur / Vendeuse en librairie (H/F)
Librairie La Dérive - Nantes
CDI 35h - 1 850 € brut

La Dérive est une librairie indépendante de quartier. Nous cherchons quelqu'un pour le rayon jeunesse.

CV et lettre à Maëlle Guyot : maelle@laderive.example`,
    },
    title: 'Vendeur / Vendeuse en librairie (H/F)',
    company: 'Librairie La Dérive',
    location: 'Nantes',
    language: 'fr',
    name: 'Maëlle Guyot',
    email: 'maelle@laderive.example',
  },
  {
    form: 'Spanish clinic',
    given: {
      text: `Clínica dental Sonríe busca higienista dental en Logroño

Jornada de tarde, contrato indefinido. Imprescindible titulación y experiencia mínima de un año.

Enviar currículum a la atención de Beatriz Lozano: beatriz@clinicasonrie.example`,
    },
    title: 'Higienista dental',
    company: 'Clínica dental Sonríe',
    location: 'Logroño',
    language: 'es',
    name: 'Beatriz Lozano',
    email: 'beatriz@clinicasonrie.example',
  },
  {
    form: 'Norwegian shop chain',
    given: {
      text: `Butikkmedarbeider deltid
Fjellsport Ålesund

Vi søker en blid og serviceinnstilt medarbeider på 40 % til butikken vår på Moa.

Spørsmål? Kontakt butikksjef Line Hessen på 901 00 000.
Send søknad til line@fjellsport.example innen 10. desember.`,
    },
    title: 'Butikkmedarbeider deltid',
    company: 'Fjellsport Ålesund',
    location: null,
    language: 'no',
    name: 'Line Hessen',
    email: 'line@fjellsport.example',
  },
  {
    form: 'Swedish municipality',
    given: {
      text: `Undersköterska till hemtjänsten
Vallby kommun

Om arbetsplatsen
Hemtjänsten i Vallby kommun har sex arbetsgrupper.

Arbetsuppgifter
- omvårdnad och dokumentation

Kontakt
Annika Ström, enhetschef, 0500-00 00 00, annika.strom@vallby.example

Vi undanber oss erbjudanden från rekryteringsföretag. Sista ansökningsdag: 2026-12-20`,
    },
    title: 'Undersköterska till hemtjänsten',
    company: 'Vallby kommun',
    location: 'Vallby',
    language: 'sv',
    name: 'Annika Ström',
    email: 'annika.strom@vallby.example',
  },
  {
    form: 'Danish office',
    given: {
      text: `Bogholder til Nørreports Kontorhotel

Nørreports Kontorhotel A/S i København søger en bogholder 25 timer om ugen.

Du har erfaring med e-conomic og trives med struktur.

Send ansøgning og CV til direktør Karsten Lund på kl@nkontor.example.`,
    },
    title: 'Bogholder til Nørreports Kontorhotel',
    company: 'Nørreports Kontorhotel A/S',
    location: 'København',
    language: 'da',
    name: 'Karsten Lund',
    email: 'kl@nkontor.example',
  },
  {
    form: 'Polish bakery',
    given: {
      text: `Piekarz / Piekarka
Piekarnia Pod Kłosem, Lublin

Szukamy piekarza z doświadczeniem do pracy na noce. Oferujemy umowę o pracę i 6 200 zł brutto.

Zadzwoń: Grzegorz Pawlak, 81 000 00 00`,
    },
    title: 'Piekarz / Piekarka',
    company: 'Piekarnia Pod Kłosem',
    location: 'Lublin',
    language: 'pl',
    name: 'Grzegorz Pawlak',
    email: null,
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
  {
    form: 'Norwegian labels and a double first name',
    given: {
      text: `Stilling: Kokk
Bedrift: Bryggen Spiseri AS
Sted: Kristiansund

Vi søker kokk til sesongen fra april til september. Bolig kan ordnes.

Ring Odd-Arne på 920 00 000 eller send noen ord til oddarne@bryggenspiseri.example`,
    },
    title: 'Kokk',
    company: 'Bryggen Spiseri AS',
    location: 'Kristiansund',
    language: 'no',
    name: 'Odd-Arne',
    email: 'oddarne@bryggenspiseri.example',
  },
  {
    form: 'Spanish office and town',
    given: {
      text: `Auxiliar administrativo/a
Gestoría Pineda, Huelva

Buscamos una persona para la oficina, media jornada, contrato de seis meses ampliable.

Curriculum a Rocío Pineda, rocio@gestoriapineda.example`,
    },
    title: 'Auxiliar administrativo/a',
    company: 'Gestoría Pineda',
    location: 'Huelva',
    language: 'es',
    name: 'Rocío Pineda',
    email: 'rocio@gestoriapineda.example',
  },
]
