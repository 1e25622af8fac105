import type { ClaimWords } from './words.ts'

export const no: ClaimWords = {
  me: 'jeg|min|mitt|mine|meg|vi|var|vart|vare|oss',
  job: 'du|dere|deres|din|ditt|dine|dykk|stillingen|annonsen|utlysningen|jobben|rollen|teamet|bedriften|kommunen|avdelingen|denne (?:\\w+ )?(?:stillingen|annonsen)|(?:stillingen|jobben|rollen|stilling) som|det|den',
  intent:
    'jeg (?:\\w+ )?(?:skriver|soker|sa|leste|lurer|onsker|vil gjerne|haper|spor|tar kontakt|henvender)|(?:skriver|soker|leste|sa|onsker|haper) jeg|(?:min|mitt) (?:soknad|interesse|sporsmal|melding)|soknad|soknaden min',
  background:
    'som|med (?:over |mer enn |nesten |rundt )?(?:\\d+|to|tre|fire|fem|seks|sju|syv|atte|ni|ti|tolv|femten|tjue)|etter|tidligere|erfaring|bakgrunn|jeg har|jeg var|jeg er|sist|fra tiden min|cv-en min',
  numbers: {
    to: 2,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
    sju: 7,
    syv: 7,
    atte: 8,
    ni: 9,
    ti: 10,
    elleve: 11,
    tolv: 12,
    femten: 15,
    tjue: 20,
    tretti: 30,
    femti: 50,
    hundre: 100,
    tusen: 1000,
    dusin: 12,
    doblet: 2,
    halverte: 0.5,
  },
  years: 'ar|ars|arene|tiar',
  months: 'maned|maneder|maneders',
  harmless:
    'minutter|minutters|minutt|min|sporsmal|linjer|setninger|eksempler|ting|punkter|grunner|ord|vedlegg|sider',
  relations:
    'vi (?:motte|snakket|traff|kjenner|diskuterte|jobbet sammen|har snakket|mottes)|(?:samtalen|motet|praten|telefonsamtalen) (?:var|vi|pa|i)|som avtalt|felles (?:venn|venner|kontakt|bekjent|kjente)|(?:en|min|din|deres) (?:\\w+ )?(?:venn|venninne|kollega|bekjent|fetter|kusine|bror|soster|nabo|studiekamerat)|(?:venn|venninne|kollega|bekjent)en? (?:min|av|til)|(?:anbefalte|anbefalt|tipset|oppfordret|foreslo) (?:meg|at jeg|av)|etter anbefaling|pa anbefaling|hils(?:er|en) fra|jeg kjenner \\p{L}+|jeg (?:motte|traff|snakket med)',
  levels: {
    1: 'grunnleggende|noe|litt|begynner|a1|a2|kjennskap',
    2: 'god|gode|godt|solid|solide|b1|b2|middels|trygg',
    3: 'ekspert|eksperter|ekspertise|omfattende|dyp|dype|dypt|avansert|avanserte|flytende|morsmal|spesialist|svart god|svart gode|inngaende|bred|lang|mangearig|c1|c2|fremragende|utmerket',
  },
  parts: {
    1: 'hjalp|bisto|bistod|assisterte|bidro|bidratt|deltok|deltatt|stottet|var med pa|medvirket',
    3: 'ledet|leder|lede|ledelse|styrte|drev|grunnla|etablerte|ansvarlig for|ansvar for|hadde ansvaret|hovedansvar|overordnet ansvar|pa egen hand',
  },
  titles:
    '\\p{L}*(?:utvikler|ingenior|leder|sjef|radgiver|konsulent|sykepleier|larer|medarbeider|montor|selger|sekretar|assistent|tekniker|mekaniker|arkitekt|designer|okonom|forsker|analytiker|koordinator|veileder|arbeider|pleier|kontakt|kokk|sjafor|revisor|jurist|redaktor)|lege|overlege|elektriker|rorlegger|snekker|tomrer|larling|larling|regnskapsforer|controller|grunder|daglig leder|cto|ceo|scrum master|product owner',
  ranks:
    'senior|junior|leder|sjef|hoved|assisterende|fung|autorisert|faglig|daglig|over|ledende|statsautorisert',
  degrees: {
    doctor: 'doktorgrad|ph\\.?d|dr\\.? ?ing|stipendiat',
    master: 'master|mastergrad|sivilingenior|sivilokonom|hovedfag|mba|cand\\.? ?\\p{L}+',
    bachelor: 'bachelor|bachelorgrad|hogskoleutdanning|universitetsutdanning|cand\\.? ?mag|utdannet',
    vocational: 'fagbrev|svennebrev|fagskole|fagutdanning|mesterbrev|larlingetid|autorisasjon',
  },
  capitalised:
    'hei|kjare|god|dag|vennlig|hilsen|mvh|beste|jeg|dere|du|stillingen|annonsen|cv|pdf|er|har|kan|kunne|med|i|pa|for|fra|og|som|det|den|de|vil|takk|min|mitt|mine|om|dr|hvem|hva|hvis|hos|to|en|et|ett|til|etter|av|a|da|nar|ogsa|men|siden|sist|bade',
  attachment: 'vedlagt|vedlegger|vedlegg|legger ved|lagt ved',
  empty: [
    'jeg soker herved',
    'lagspiller',
    'lidenskap for',
    'brenner for',
    'strukturert og malrettet',
    'svart motivert',
    'hoyt motivert',
    'nye utfordringer',
    'dromme(?:jobb|jobben)',
    'perfekte kandidaten',
  ],
}
