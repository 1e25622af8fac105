import type { WholeCase } from './whole-case.ts'

/** Norwegian, Swedish, Danish, Finnish, Dutch and Polish postings, invented, as people paste them. */
export const northern: WholeCase[] = [
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
]
