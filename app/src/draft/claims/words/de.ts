import type { ClaimWords } from './words.ts'

export const de: ClaimWords = {
  me: 'ich|mein|meine|meiner|meinen|meinem|meines|mir|mich|wir|unser|unsere|unserem|unserer|uns',
  job: 'sie|ihr|ihre|ihren|ihrem|ihrer|ihres|ihnen|du|dein|deine|euch|euer|eure|eurem|(?:die|der|diese|dieser|das|im|in der|in) (?:\\w+ ){0,2}(?:stelle|stellenanzeige|anzeige|ausschreibung|position|rolle|aufgabe|firma|unternehmen|team)|anzeige|ausschreibung|stellenanzeige|(?:stelle|position|rolle|aufgabe) als|es',
  intent:
    'ich (?:\\w+ ){0,3}?(?:schreibe|bewerbe|melde|las|lese|gelesen|gesehen|interessiere|mochte|wurde gern|freue|frage|wende)|(?:schreibe|bewerbe|melde|wende|mochte|wurde|freue|frage) (?:ich )?(?:mich|ihnen|sie|gern|gerne)?|meine (?:bewerbung|frage|nachricht|mail|e-mail)|mein (?:interesse|anliegen)|bewerbung als',
  background:
    'als|mit (?:uber |mehr als |fast |rund )?(?:\\d+|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|funfzehn|zwanzig)|meine erfahrung|ich bringe|ich habe|ich war|ich bin|zuletzt|zuvor|nach|seit|aus meiner zeit|aus meinem lebenslauf',
  numbers: {
    zwei: 2,
    drei: 3,
    vier: 4,
    funf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwolf: 12,
    funfzehn: 15,
    zwanzig: 20,
    dreisig: 30,
    funfzig: 50,
    hundert: 100,
    tausend: 1000,
    dutzend: 12,
    verdoppelt: 2,
    verdreifacht: 3,
    halbiert: 0.5,
  },
  years: 'jahre?n?|jahrige|jahriger|jahrigen|jahriges|jahrzehnte?n?',
  months: 'monate?n?',
  harmless:
    'minuten?|minutiges|min|fragen?|zeilen?|satze?n?|beispiele?n?|punkte?n?|grunde?n?|worte?n?|uhr|anlagen?|seiten?',
  relations:
    'wir (?:haben uns|hatten|sprachen|trafen|kennen uns|arbeiteten zusammen)|(?:kennengelernt|getroffen haben|gesprochen haben)|(?:unser|unserem|unserer|unseren|ihrem) (?:\\w+ )?(?:gesprach|telefonat|treffen|unterhaltung|austausch)|wie (?:besprochen|vereinbart|abgesprochen)|gemeinsame[rn]? (?:freund|bekannte|kontakt|freundin|bekannter|bekannten)|(?:ein|eine|mein|meine|ihr|ihre) (?:\\w+ )?(?:freund|freundin|bekannter|bekannte|kollege|kollegin|cousin|bruder|schwester|kommilitone|nachbar)|(?:empfahl|empfohlen|riet|geraten|ermuntert|weiterempfohlen)|auf empfehlung|hat mir (?:von|ihre|ihren|geraten)|mir (?:\\w+ )?(?:geraten|empfohlen|nahegelegt)|ich kenne \\p{L}+',
  levels: {
    1: 'grundkenntnisse|grundlagen|anfanger|basiskenntnisse|a1|a2|erste erfahrung|erste erfahrungen|einblicke|vertraut',
    2: 'gute|guter|gutes|gut|solide|soliden|fundierte|fundierten|sicher|b1|b2|fortgeschrittene',
    3: 'experte|experten|expertin|expertise|expertenwissen|umfassende|umfassenden|umfassender|umfangreiche|umfangreichen|tiefe|tiefen|tiefgehende|tiefgreifende|ausgezeichnete|exzellente|hervorragende|fliesend|fliessend|verhandlungssicher|muttersprache|muttersprachler|muttersprachlich|spezialist|spezialistin|langjahrige|langjahriger|langjahrigen|sehr gute|sehr gut|perfekt|c1|c2|meisterhaft',
  },
  parts: {
    1: 'unterstutzte|unterstutzt|unterstutzung|mitgearbeitet|mitarbeit|mitgewirkt|mitwirkung|geholfen|beteiligt|assistierte|assistenz|beigetragen|begleitet',
    3: 'leitete|geleitet|leitung|leite|fuhrte|gefuhrt|fuhrung|verantwortete|verantwortet|verantwortung|verantwortlich|gegrundet|grundete|gegrundete|grundung|aufgebaut|projektleitung|teamleitung|alleinverantwortlich|dirigierte',
  },
  titles:
    '\\p{L}*(?:entwickler|ingenieur|leiter|berater|techniker|pfleger|mechaniker|mechatroniker|elektroniker|schlosser|monteur|buchhalter|lehrer|erzieher|verkaufer|architekt|analyst|designer|redakteur|forscher|wissenschaftler|fuhrer|planer|einkaufer|prufer|referent|disponent|trainer|koordinator|administrator)(?:in)?|krankenschwester|pflegefachkraft|\\p{L}*fachkraft|\\p{L}*kauffrau|\\p{L}*kaufmann|\\p{L}*assistent(?:in)?|\\p{L}*manager(?:in)?|\\p{L}*meister(?:in)?|engineer|developer|consultant|geschaftsfuhrer(?:in)?|vorstand|werkstudent(?:in)?|praktikant(?:in)?|auszubildende[rn]?|grunder(?:in)?|professor(?:in)?|arzt|arztin|oberarzt|chefarzt|cto|ceo|cfo|scrum master|product owner|team lead|head of \\p{L}+',
  ranks:
    'senior|lead|leitende[rnm]?|chef|head|principal|stellvertretende[rnm]?|erste[rn]?|ober|junior|staatlich|gepruft|gepruft|geprufte[rn]?|director',
  degrees: {
    doctor: 'promotion|promoviert|promovierte[rn]?|doktor|doktorand|dr\\. \\p{L}+\\.|ph\\.?d',
    master:
      'master(?:abschluss|studium)?|m\\.? ?sc|m\\.? ?a\\.|mba|diplom(?:-\\p{L}+)?|dipl\\.-\\p{L}+|magister',
    bachelor:
      'bachelor(?:abschluss|studium)?|b\\.? ?sc|b\\.? ?a\\.|b\\.? ?eng|studium|hochschulabschluss|studiert|absolvent|absolventin',
    vocational: 'ausbildung|berufsausbildung|gesellenbrief|meisterbrief|lehre|abitur|fachabitur',
  },
  capitalised:
    'sie|ihr|ihre|ihren|ihrem|ihrer|ihres|ihnen|ich|mein|meine|meinen|meinem|meiner|guten|tag|hallo|liebe|lieber|sehr|freundliche|freundlichen|grusse|grussen|beste|viele|herzliche|mit|anzeige|stelle|stellenanzeige|ausschreibung|position|rolle|lebenslauf|unterlagen|frage|fragen|gesprach|team|unternehmen|firma|erfahrung|erfahrungen|jahre|jahren|jahr|monate|kenntnisse|aufgabe|aufgaben|bereich|punkt|punkte|satz|zeit|beispiel|beispiele|bewerbung|nachricht|antwort|ruckmeldung|interesse|person|kollege|kollegin|kolleginnen|kollegen|personen|mitarbeiter|mitarbeitern|leuten|kontakt|telefonat|woche|wochen|minuten|ansprechpartner|ansprechperson|hintergrund|profil|anforderung|anforderungen|thema|arbeit|projekt|projekte|projekten|beruf|weg|anhang|anlage|pdf|form|dank|hand|ende|anfang|grund|ding|dinge|kunde|kunden|ergebnis|ergebnisse|ziel|ziele|lust|freude|moglichkeit|weise|fall|details|detail|mail|e-mail|prozent|euro|station|stationen|rahmen|rest|teil|mehr|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|herr|frau',
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
