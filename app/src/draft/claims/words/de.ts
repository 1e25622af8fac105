import type { ClaimWords } from './words.ts'

/** What is kept or carried out, and not led: "die Allergenliste führe ich", "führe ich Nachweise". */
const kept = String.raw`[\p{L}-]*(?:listen?|nachweise?|buch|bucher|protokolle?|statistik(?:en)?|akten?|kasse|verzeichnis|register|tabellen?|kartei|dokumentation|gesprache?|interviews?|rechnungen|messungen|plane?)`

const lead = (verb: string): string =>
  String.raw`(?<!(?<!\p{L})${kept} )${verb}(?! ich (?:[^ ,;:.]+ ){0,2}?${kept}(?!\p{L}))(?! [^,;:.]*(?<!\p{L})(?:durch|aus|ein|fort)(?=[,;:.!?]| und |$))`

export const de: ClaimWords = {
  me: 'ich|mein|meine|meiner|meinen|meinem|meines|mir|mich|wir|unser|unsere|unserem|unserer|uns',
  job: 'sie|ihr|ihre|ihren|ihrem|ihrer|ihres|ihnen|du|dein|deine|euch|euer|eure|eurem|(?:die|der|diese|dieser|das|im|in der|in) (?:\\w+ ){0,2}(?:stelle|stellenanzeige|anzeige|ausschreibung|position|rolle|aufgabe|firma|unternehmen|team)|anzeige|ausschreibung|stellenanzeige|(?<!meine )(?<!meiner )(?<!meinen )(?:stelle|position|rolle|aufgabe) als',
  intent:
    'ich (?:(?!(?:und|aber|doch) )\\w+ ){0,3}?(?:schreibe|bewerbe|melde|las|lese|gelesen|gesehen|interessiere|mochte|wurde gern|freue|frage|wende)|(?:schreibe|bewerbe|melde|wende|mochte|wurde|freue|frage) (?:ich )?(?:mich|ihnen|sie|gern|gerne)?|ich (?:mich )?(?:ihnen|auf die|um die|als) (?:\\p{L}+ ){0,4}(?:geschrieben|beworben)|schrieb ich ihnen|ich ihnen schrieb|meine (?:bewerbung|frage|nachricht|mail|e-mail)|(?:reizt|gefallt|interessiert|lockt|spricht|freut|begeistert|uberzeugt|fasziniert|imponiert|beeindruckt) (?:mich|mir)|mich (?:reizt|interessiert|lockt|freut|begeistert|uberzeugt|fasziniert|beeindruckt)|mir (?:gefallt|imponiert|gefiel|gefielen|hat gefallen)|(?:gefiel|gefielen) mir|ich (?:mag|schatze) (?:es, )?dass|(?:wurde|kame|kamen|passte) (?:mir|mich)|ware (?:mir|ich)|(?:ist|sind|ware) mir|mein (?:interesse|anliegen)|bewerbung als',
  background:
    'als|mit (?:uber |mehr als |fast |rund )?(?:\\d+|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|funfzehn|zwanzig)|meine erfahrung|ich bringe|ich habe|ich war|ich bin|zuletzt|zuvor|nach|seit|aus meiner zeit|aus meinem lebenslauf',
  years: '(?:berufs|dienst|arbeits)?jahre?n?|jahrige|jahriger|jahrigen|jahriges|jahrzehnte?n?',
  months: 'monate?n?',
  vague: {
    dutzende: 24,
    hunderte: 200,
    hunderten: 200,
    tausende: 2000,
    tausenden: 2000,
    millionen: 2_000_000,
  },
  relative: [
    [
      'halbiert|halbierte|halbierung|um die halfte|halb so (?:lange?|viele?|oft)|(?<=(?<!\\p{L})(?:in|dauer\\p{L}+|brauch\\p{L}+) (?:nur |nur noch |noch |etwa )?)(?:der|die) halfte der zeit|(?<!zweite |erste |andere )die halfte(?! (?:davon|der zeit|dieser))',
      50,
      '%',
    ],
    ['(?:ein|einem|um ein) drittel', 33.3, '%'],
    ['(?:ein|einem|um ein) viertel(?! stunde)', 25, '%'],
    ['zwei drittel', 66.7, '%'],
    ['drei viertel', 75, '%'],
    ['verdoppelt|verdoppelte|verdopplung|verdoppelung|doppelt so', 2, 'x'],
    ['verdreifacht|verdreifachte|dreifache', 3, 'x'],
    ['vervierfacht|vierfache', 4, 'x'],
    ['verzehnfacht|zehnfache', 10, 'x'],
  ],
  bounds: {
    least:
      'uber|(?:etwas|ein wenig|deutlich|weit|leicht) (?:uber|mehr als)|mehr als|mindestens|uberschritt|ubertraf|wenigstens|gute?|reichlich',
    most: 'unter|weniger als|hochstens|maximal',
    nearly:
      'fast|beinahe|beinah|nahezu|knappe?|annahernd|an die|nicht ganz|bald|(?:etwas|ein wenig|kurz) (?:unter|weniger als|vor)|schon fast',
    about: 'rund|gegen|um die|in etwa|schatzungsweise|so um die|etwa|circa|ca|ungefahr|zirka|im schnitt',
  },
  time: {
    second: 'sekunden?',
    minute: 'minuten?',
    hour: 'stunden?',
    day: '(?:(?:arbeits|werk|kalender)?(?:tagen?|tag))',
    week: 'wochen?',
  },
  call: 'kundigungsfrist|verfugbar|anfangen|starten|beginnen|telefonat|telefonieren|gesprach|sprechen|anruf|austausch|reden|treffen|kaffee|kennenlernen|zeit',
  negation:
    'nicht|nie|niemals|kein|keine|keinen|keinem|keiner|keinerlei|ohne|weder|noch nie|statt|anstatt|fehlt|fehlen|mangelt|neu fur mich|lernen|musste ich mir|bisher nicht|erst lernen',
  negationFollows: '(?!)',
  notNegation:
    'nicht (?:ganz|einmal)(?= (?:\\d|(?:ein|eine[nmrs]?|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf) ))|nicht lange (?:danach|darauf|davor)|nicht nur|nicht blos|nicht allein|nicht zuletzt|noch heute|noch immer|immer noch|nicht ohne stolz',
  breaks: 'aber|sondern|wahrend|obwohl|weil|wobei',
  employing: 'bei|fur|von|bei der|bei dem|beim|mit|in|im|zur|zu',
  former:
    'gearbeitet|arbeite|arbeitete|tatig|zeit|jahre|jahren|monate|beschaftigt|angestellt|praktikum|stelle|laufbahn|war|bin|zuvor|vorher|davor|fruher|ehemalig|ehemalige|nach|wahrend|leitete|geleitet|habe|verantwortete|damals',
  now: 'derzeit|aktuell|momentan|zurzeit|gegenwartig|heute|meine jetzige (?:stelle|position|rolle)|meine aktuelle (?:stelle|position|rolle)|jetzt',
  since: 'seit|ab|von',
  joined: 'wechselte|gewechselt|begann|angefangen|gestartet|eingestiegen|kam|anfing',
  until: 'bis',
  speaking:
    'spreche|sprechen|sprache|sprachen|fliesend|fliessend|verhandlungssicher|muttersprach\\p{L}*|niveau|beherrsche',
  native: 'muttersprach\\p{L}*|zweisprachig|bilingual',
  experience:
    '(?:erfahrung|erfahrungen|kenntnisse|expertise|wissen|hintergrund|know-how|fachwissen|praxis|routine)(?: (?:in der|in dem|im|in|mit|mit der|bei|als|auf dem gebiet der|rund um))|(?:spezialisiert|geschult|zertifiziert|qualifiziert|bewandert|versiert|erfahren|ausgebildet) (?:auf|in|im|fur|als)|vertraut mit',
  people:
    'team|teams|mitarbeiter|mitarbeitern|mitarbeitende|mitarbeitenden|mitarbeiterinnen|leute|leuten|personen|kollegen|kolleginnen|beschaftigte|beschaftigten|abteilung|kopfe|kopfen|angestellte|buchhalter|buchhaltern|entwickler|entwicklern|ingenieure|ingenieuren|fachkrafte|gruppe|mannschaft|belegschaft',
  generic:
    'aber alle allem alles auch bereits beim bisher bringe dabei damit dann darin dass dazu dies diese diesem dieser dort durch eigene einem einen einer eines erfahrung erste etwa fast firma ganz gern gesenkt gesunken gesteigert gute haben habe hatte heute hier ihre ihrem ihren immer jahr jahre jahren jede jeden kann konnte konnten mehr mein meine meinem meinen meiner mich mitarbeit monat nach neue neuen neuer noch nicht oder rund schon sehr seit selbst senkung sich sind steigerung tage taglich team uber unser unsere unter verkurzt verkurzung viele vorher waren wahrend wegen weil weniger wenn werden wird wurde wurden zeit zuvor zuletzt zwischen prozent geleitet leite leitung einfuhrung arbeit arbeite',
  harmless:
    'referenzen?|stellen|stationen|schritte?n?|tagen? die woche|fragen?|zeilen?|satze?n?|beispiele?n?|punkte?n?|grunde?n?|worte?n?|uhr|anlagen?|seiten?|dinge?n?|sachen?|fakten|angaben?|details|erganzungen?|anmerkungen?|ergebnisse?n?(?! (?:in|bei|aus))',
  relations: [
    '(?:sie|du) (?:mir|mich|uns) (?:\\p{L}+ ){0,6}(?:gezeigt|gegeben|geschickt|eingeladen|erzahlt|vorgestellt|interviewt|gesagt|mitgeteilt|bestatigt|versprochen|zugesagt|erklart|empfohlen|geraten|vermittelt|besucht|empfangen)',
    'und ich (?:haben|hatten|kennen|kannten|trafen|waren|arbeiteten|sprachen)',
    'wir waren (?:beide )?(?:im|in|auf|am|an) (?:der|dem )?(?:selben|gleichen|derselben|demselben)',
    'wir (?:haben|hatten|sind|waren)(?: \\p{L}+){0,10} (?:gesprochen|geredet|geplaudert|diskutiert|telefoniert|getroffen|kennengelernt|kennen gelernt|ausgetauscht|geschrieben|begegnet|unterhalten|zusammengearbeitet|zusammen gearbeitet|gesehen)',
    '(?:wir|uns) (?:haben uns|hatten uns|sprachen|trafen|kennen uns|kannten uns|telefonierten|begegneten|lernten uns|arbeiteten zusammen|waren (?:kollegen|kommilitonen))|(?:haben|hatten|kennen|kannten|trafen|sahen) (?:sie und ich|wir) (?:uns)?',
    '(?:kennengelernt|getroffen|gesprochen|telefoniert) haben|kennen uns|ich (?:habe|hatte|durfte) sie (?:\\p{L}+ ){0,5}(?:kennengelernt|kennenlernen|getroffen|gesprochen|erlebt|begleitet)|wir (?:hatten|haben|standen|stehen) (?:\\p{L}+ ){0,3}(?:in )?kontakt(?! (?:zu|mit) (?!ihnen))',
    '(?:unser|unserem|unserer|unseren|ihrem|ihr|das|dem) (?:\\p{L}+ )?(?:gesprach|telefonat|treffen|unterhaltung|austausch|vortrag|begegnung) (?:\\p{L}+ )?(?:am|auf|bei|im|in|vom|von|letzte|letzter|letzten|gestern|neulich|kurzlich)|nach (?:unserem|unserer|ihrem|ihrer) (?:\\p{L}+ )?(?:gesprach|telefonat|treffen|unterhaltung|vortrag|begegnung)|(?:danke|dank) fur (?:das|den|ihr|ihren|ihre|die|unser) (?:\\p{L}+ )?(?:gesprach|telefonat|austausch|treffen|anruf|ruckruf|besuch|fuhrung|einladung|gastfreundschaft)',
    'wie (?:ich )?(?:ihnen|dir|euch) (?:ich )?(?:\\p{L}+ ){0,4}(?:gesagt|versprochen|erzahlt|angekundigt|zugesagt|versprach|sagte|erzahlte)(?<!(?:anschreiben|bewerbung|mail|e-mail|nachricht|brief) \\p{L}+)|wie (?:besprochen|vereinbart|abgesprochen|versprochen)|(?:sie )?erinnern (?:sie )?sich|an mich (?:\\p{L}+ ){0,4}erinnern|erinner\\p{L}* (?:\\p{L}+ ){0,3}an mich',
    'gemeinsame[rn]? (?:freund|bekannte|kontakt|freundin|bekannter|bekannten|kollege|kollegen)|(?:ein|eine|mein|meine|ihr|ihre|einer ihrer|eine ihrer) (?:\\p{L}+ )?(?:freund|freundin|bekannter|bekannte|cousin|cousine|bruder|schwester|kommilitone|kommilitonin|nachbar|nachbarin|schwager)',
    '(?:ein|eine|mein|meine|ihr|ihre|einer ihrer|eine ihrer) (?:\\p{L}+ ){0,2}(?:kollege|kollegin|mitarbeiter|mitarbeiterin|chef|chefin|vorgesetzter|leiter|leiterin)(?:,? \\p{L}+,?){0,7}? (?:hat|meinte|sagte|erzahlte|empfahl|riet|legte|gab|findet|fand|arbeitet|verriet|wies|nannte|meint|sagt)',
    '(?:empfahl|empfohlen|riet mir|geraten|ermuntert|ermutigt|weiterempfohlen|nahegelegt|ans herz)|auf (?:\\p{L}+ )?empfehlung|aufmerksam gemacht',
    'hat mir (?:\\p{L}+ ){0,6}(?:erzahlt|gesagt|verraten|berichtet|weitergegeben|genannt)|hat mir (?:\\p{L}+ ){0,3}(?:ihre?[nmrs]?|den (?:tipp|hinweis|rat|namen|kontakt)|die (?:adresse|nummer|kontaktdaten|anzeige)|bescheid) (?:\\p{L}+ ){0,4}gegeben|gab mir (?:\\p{L}+ ){0,2}(?:ihre?[nmrs]?|den (?:tipp|hinweis|rat|namen|kontakt)|die (?:adresse|nummer|kontaktdaten)|bescheid)|(?:erzahlte|nannte|sagte|verriet) mir|(?:durch|uber|von|dank) (?:ihre[nmrs]? (?!\\p{L}*(?:newsletter|flyer|computer|fenster|termin|magazin|server)(?!\\p{L}))\\p{L}*(?:er|in|chef|kollegen?|freunde?|nachbarn?|sohn|tochter|frau|mann|leute|kunden|gesellen|lehrling|personal|team)|einen? (?:gemeinsame|freund|bekannt|kolleg|nachbar|fruher|ehemalig)\\p{L}*(?: \\p{L}+)?|jemanden) (?:\\p{L}+ ){0,3}(?:bin ich|habe ich|erfuhr ich|weis ich|horte ich|kam ich|kenne ich)|(?:meinte|sagte|fand|erwahnte),? (?:dass )?(?:ich|sie)|hat mich (?:\\p{L}+ ){0,5}(?:hingewiesen|verwiesen|gebeten|vermittelt)',
    'ich kenne (?!(?<=^ich kenne )(?:sie|ihn)[.:!])(?:sie|ihn|ihren|ihre|jemanden|herrn|frau)|aus ihrem (?:haus|team|unternehmen|hause) (?:\\p{L}+ )?(?:meinte|sagte|hat|erzahlte|empfahl|riet)|habe mit ihnen (?:\\p{L}+ )?(?:gesprochen|gearbeitet|telefoniert)|mit (?:ihrem|ihrer) (?:\\p{L}+ ){1,3}(?:gesprochen|telefoniert|gearbeitet|studiert)',
  ].join('|'),
  levels: {
    1: 'basics|grundlegende[nrms]?|wenig|ein wenig|ein bisschen|bruchstucke|ein paar brocken|grundzuge[n]?|basis|schulkenntnisse|grundkenntnisse|grundlagen|anfanger|basiskenntnisse|a1|a2|erste erfahrung|erste erfahrungen|einblicke|vertraut',
    2: 'sehr erfahren|hauptsprache|hauptwerkzeug|am besten|ohne (?:muhe|probleme|schwierigkeiten|dolmetscher)|taglich|jeden tag|spezialgebiet|fachgebiet|steckenpferd|starke|starken|grose starke|starkste[nrs]?|zu hause|kein problem|problemlos|muhelos|leicht|routiniert|sattelfest|gute|guter|gutes|gut|solide|soliden|fundierte|fundierten|sicher|b1|b2|fortgeschrittene',
    3: '(?:hohe[mns]?|hochste[mns]?) niveau|wie meine muttersprache|so (?:leicht|gut|sicher|fliesend) wie|beherrsche|perfekte[nrms]?|profunde?[nrms]?|ausgewiesene?[nrms]?|expertenniveau|spitzen(?!tag|zeit|last|stunde|wert)\\p{L}*|aus dem effeff|in- und auswendig|versierte?[nrms]?|herausragende?[nrms]?|experte|experten|expertin|expertise|expertenwissen|umfassende|umfassenden|umfassender|umfangreiche|umfangreichen|tiefe|tiefen|tiefgehende|tiefgreifende|ausgezeichnete|exzellente|hervorragende|fliesend|fliessend|flies+ende[snmr]?(?= (?:\\p{L}+isch|deutsch)(?:kenntnissen?)?(?!\\p{L}))|verhandlungssicher|muttersprache|muttersprachler|muttersprachlich|spezialist|spezialistin|(?<!mir |mich |sie |uns )sehr (?:sicher|versiert|routiniert|erfahren|firm|geubt)(?! (?:dass|ob))|langjahrige|langjahriger|langjahrigen|sehr gute|sehr gut|perfekt|c1|c2|meisterhaft|meisterlich|wie ein profi|virtuos',
  },
  parts: {
    1: 'mithilfe|zugearbeitet|vertretung|vertreten|vertrat|mitbetreut|beteiligung|zur hand gegangen|ausgeholfen|unter die arme|unterstutzte|unterstutzt|unterstutzung|mitgearbeitet|mitarbeit|mitgewirkt|mitwirkung|geholfen|beteiligt|assistierte|assistenz|beigetragen|begleitet',
    3: `unterst(?:eht|ehen|and|anden)(?: [^ ,;:.]+){0,3}? mir|mir unterst(?:eht|ehen|and|anden)|mir unterstellt|unter mir(?<=(?:habe|hatte) ich [^,;:.]{0,40}unter mir)|federfuhrend|leitete(?! [^,;:.]*(?<!\\p{L})(?:an|ein|ab|weiter|her|uber)(?=[,;:.!?]| und |$))|geleitet|leitung|leite(?! [^,;:.]*(?<!\\p{L})(?:an|ein|ab|weiter|her|uber)(?=[,;:.!?]| und |$))|${lead('fuhre')}|${lead('fuhrte')}|gefuhrt|verantwortete|verantwortet|verantwortlich|gegrundet|grundete|gegrundete|grundung|aufgebaut|projektleitung|teamleitung|alleinverantwortlich|hauptverantwortlich|gesamtleitung|befehligte|kommandierte|unter meinem kommando|gesamtverantwortlich|in meiner (?:alleinigen )?verantwortung|dirigierte`,
  },
  titles:
    '(?<=(?:als|bin ich|ich bin|war ich|ich war|ich dort|dort) )\\p{L}{3,}leitung|ausbilder(?:in)?|instruktor(?:in)?|\\p{L}*gutachter(?:in)?|\\p{L}*sachverstandige[rn]?|dozent(?:in)?|\\p{L}*anleiter(?:in)?|mentor(?:in)?|\\p{L}*rektor(?:in)?|(?:lead )?\\p{L}*auditor(?:in)?|\\p{L}*beauftragte[rn]?|vorsitzende[rnm]?|vorarbeiter(?:in)?|polier(?:in)?|kapitan(?:in)?|obmann|obfrau|kommandant(?:in)?|prasident(?:in)?|sprecher(?:in)?|schatzmeister(?:in)?|inhaber(?:in)?|teilhaber(?:in)?|partner(?:in)?|\\p{L}*apotheker(?:in)?|\\p{L}*therapeut(?:in)?|backer(?:in)?|koch|kochin|tischler(?:in)?|schreiner(?:in)?|rezeptionist(?:in)?|bibliothekar(?:in)?|\\p{L}*(?:entwickler|ingenieur|leiter|berater|techniker|pfleger|mechaniker|mechatroniker|elektroniker|schlosser|monteur|buchhalter|lehrer|erzieher|verkaufer|architekt|analyst|designer|redakteur|forscher|wissenschaftler|fuhrer|planer|einkaufer|prufer|referent|disponent|trainer|koordinator|administrator|inspektor|direktor|wart|(?<=\\p{L}{3})chef)(?:in)?|\\p{L}{3,}wirt(?:in)?|mediator(?:in)?|krankenschwester|pflegefachkraft|\\p{L}*fachkraft|\\p{L}*kauf(?:frau|mann)(?: (?:fur|im) \\p{L}{6,})?|\\p{L}*assistent(?:in)?|\\p{L}*manager(?:in)?|\\p{L}*meister(?:in)?|engineer|developer|consultant|geschaftsfuhrer(?:in)?|vorstand|werkstudent(?:in)?|praktikant(?:in)?|auszubildende[rn]?|grunder(?:in)?|professor(?:in)?|arzt|arztin|oberarzt|chefarzt|cto|ceo|cfo|scrum master|product owner|team lead|head of \\p{L}+',
  ranks:
    'bestellte[rn]?|vereidigte[rn]?|zertifizierte[rn]?|senior|lead|leitende[rnm]?|chef|head|principal|stellvertretende[rnm]?|erste[rn]?|ober|junior|staatlich|gepruft|gepruft|geprufte[rn]?|director',
  degrees: {
    doctor:
      'promotion|promoviert|promovierte[rn]?|doktor|doktorand|dr\\. (?:(?:rer|med|phil|ing|jur|iur|oec|agr|theol|sc|vet|dent|pharm|techn|mont|pol|disc|paed|h)\\.)|ph\\.?d',
    master:
      'master(?:abschluss|studium)?|m\\.? ?sc|m\\.? ?a\\.|mba|diplom(?:-?\\p{L}+)?|dipl\\.-\\p{L}+|magister',
    bachelor:
      'bachelor(?:abschluss|studium)?|b\\.? ?sc|b\\.? ?a\\.|b\\.? ?eng|studium|hochschulabschluss|studiert|absolvent|absolventin',
    vocational:
      '\\p{L}*(?:weiterbildung|fortbildung|umschulung|qualifizierung)(?= zu[mr] )|ausbildung|berufsausbildung|gesellenbrief|meisterbrief|lehre|abitur|fachabitur',
  },
  capitalised:
    'vor|fur|nach|ruckfragen|leute|alltag|herbst|sommer|fruhling|fruhjahr|winter|niveau|teil|sie|ihr|ihre|ihren|ihrem|ihrer|ihres|ihnen|ich|mein|meine|meinen|meinem|meiner|guten|tag|hallo|liebe|lieber|sehr|freundliche|freundlichen|grusse|grussen|beste|viele|herzliche|mit|anzeige|stelle|stellenanzeige|ausschreibung|position|rolle|lebenslauf|unterlagen|frage|fragen|gesprach|team|unternehmen|firma|erfahrung|erfahrungen|jahre|jahren|jahr|monate|kenntnisse|aufgabe|aufgaben|bereich|punkt|punkte|satz|zeit|beispiel|beispiele|bewerbung|nachricht|antwort|ruckmeldung|interesse|person|kollege|kollegin|kolleginnen|kollegen|personen|mitarbeiter|mitarbeitern|leuten|kontakt|telefonat|woche|wochen|minuten|ansprechpartner|ansprechperson|hintergrund|profil|anforderung|anforderungen|thema|arbeit|projekt|projekte|projekten|beruf|weg|anhang|anlage|pdf|form|dank|hand|ende|anfang|grund|ding|dinge|kunde|kunden|ergebnis|ergebnisse|ziel|ziele|lust|freude|moglichkeit|weise|fall|details|detail|mail|e-mail|prozent|euro|station|stationen|rahmen|rest|teil|mehr|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|herr|frau',
  nounsHaveCapitals: true,
  attachment: 'anbei|im anhang|angehangt|beigefugt|in der anlage|als anlage|anhangend',
  empty: [
    'hiermit bewerbe ich mich',
    'mit gro(?:s|ss)em interesse habe ich',
    'teamfahig(?:keit)?',
    'hoch ?motiviert',
    'belastbar(?:keit)?',
    'uber den tellerrand',
    'leidenschaft fur',
    'perfekt(?:e|er)? (?:kandidat|kandidatin|besetzung)',
    'traumjob',
    'neue herausforderung',
    'dynamisches umfeld',
  ],
}
