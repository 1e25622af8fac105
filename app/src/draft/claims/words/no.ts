import type { ClaimWords } from './words.ts'

export const no: ClaimWords = {
  me: 'jeg hadde (?:stillingen|rollen|jobben)(?: som)?|jeg|min|mitt|mine|meg|vi|var|vart|vare|oss',
  job: 'du|dere|deres|din|ditt|dine|dykk|stillingen|annonsen|utlysningen|jobben|rollen|teamet|bedriften|kommunen|avdelingen|denne (?:\\w+ )?(?:stillingen|annonsen)|(?:stillingen|jobben|rollen|stilling)(?! min) som',
  intent:
    '(?:jeg skrev|skrev jeg) til (?:dere|deg)|jeg (?:\\w+ )?(?:skriver|soker|sa|leste|lurer|onsker|vil gjerne|haper|spor|tar kontakt|henvender)|(?:jeg (?:liker|likte)|likte jeg)(?: godt)? (?:at|hvordan|ideen)|(?:(?<!og )skriver|soker|leste|sa|onsker|haper) jeg|(?:tiltaler|frister|interesserer|appellerer til|lokker|passer) meg|(?:ville|kunne) (?:\\p{L}+ )?(?:passe|glede|hjelpe) meg|passer (?:meg|godt)|(?:min|mitt) (?:soknad|interesse|sporsmal|melding)|soknad|soknaden min',
  background:
    'som|med (?:over |mer enn |nesten |rundt )?(?:\\d+|to|tre|fire|fem|seks|sju|syv|atte|ni|ti|tolv|femten|tjue)|etter|tidligere|erfaring|bakgrunn|jeg har|jeg var|jeg er|sist|fra tiden min|cv-en min',
  years: 'ar|ars|arene|tiar',
  months: 'maned|maneder|maneders',
  vague: {
    dusinvis: 24,
    hundrevis: 200,
    hundretalls: 200,
    tusenvis: 2000,
    tusener: 2000,
    millioner: 2_000_000,
  },
  relative: [
    ['halvert|halverte|halvering|til det halve|halvparten', 50, '%'],
    ['en tredjedel|en tredel', 33.3, '%'],
    ['en fjerdedel|et kvart', 25, '%'],
    ['to tredjedeler|to tredeler', 66.7, '%'],
    ['tre fjerdedeler', 75, '%'],
    ['doblet|fordoblet|dobling|dobbelt sa', 2, 'x'],
    ['tredoblet|tredobling', 3, 'x'],
    ['firedoblet', 4, 'x'],
    ['tidoblet', 10, 'x'],
  ],
  bounds: {
    least:
      'over|droye?t?|vel|godt og vel|i overkant av|litt (?:over|mer enn)|noe over|gode|mer enn|passert|passerte|oversteg|rundet|minst|godt over|flere enn',
    most: 'under|mindre enn|farre enn|hoyst|maks',
    nearly:
      'nesten|snaue?t?|knapt|knappe|opp mot|narmere|nar|bortimot|i underkant av|litt (?:under|mindre enn)|tett pa|snart',
    about: 'rundt|sirka|rundt regnet|tilnarmet|anslagsvis|omtrent|cirka|ca|omkring|om lag|i snitt',
  },
  time: {
    second: 'sekund(?:er)?',
    minute: 'minutt(?:er)?',
    hour: 'timer?|timen',
    day: 'dager?|dag|dogn',
    week: 'uker?|uke',
  },
  call: 'oppsigelsestid|oppsigelse|tilgjengelig|begynne|starte|samtale|prat|prate|snakke|ringe|telefon|mote|motes|kaffe|tid|intervju',
  negation: 'ikke|aldri|ingen|intet|uten|verken|heller enn|i stedet for|mangler|ma lare|lare meg|ikke noe',
  negationFollows: '(?!)',
  notNegation:
    'ikke (?:helt|fullt|engang)(?= (?:\\d|(?:en|ett|et|to|tre|fire|fem|seks|sju|syv|atte|ni|ti|elleve|tolv) ))|ikke lenge (?:etter|siden)|ikke bare|ikke minst|uten tvil|ikke kun',
  breaks: 'men|selv om|mens|fordi|hvor',
  employing: 'hos|i|ved|pa|for|fra|av|med|til',
  former:
    'jobbet|jobber|arbeidet|arbeider|ansatt|tid|tiden|ar|maneder|stilling|stillingen|karriere|vikariat|vikariater|praksis|var|er|tidligere|for|etter|mens|ledet|sist|da',
  now: 'na|for tiden|i dag|for oyeblikket|stillingen min na|navarende stilling|per i dag',
  since: 'siden|fra',
  joined: 'begynte|startet|ble ansatt|gikk over|kom',
  until: 'til|inntil',
  speaking: 'snakker|snakke|sprak|spraket|flytende|morsmal|niva',
  native: 'morsmal|morsmalsniva|tospraklig',
  experience:
    '(?:erfaring|kompetanse|kunnskap|kunnskaper|bakgrunn|kjennskap|ferdigheter|opplaring|utdanning)(?: (?:i|fra|med|innen|om|som|innenfor|pa))|(?:spesialisert|sertifisert|kvalifisert|utdannet|opplart) (?:i|innen|som|pa)|(?<=(?:jeg|har|ha|og) (?:\\p{L}+ ){0,2})(?:jobbet|arbeidet|jobber|arbeider) (?:mye |mest )?(?:med|innen)',
  people:
    'team|teamet|ansatte|medarbeidere|kolleger|personer|mennesker|folk|avdeling|avdelingen|gruppe|sykepleiere|utviklere|ingeniorer|stab',
  generic:
    'alle allerede annen arbeid arbeidet arene bare ble blitt bruk bruker denne dette der deres etter eller enn fikk flere fordi for fra fram ga gang gjennom gjort god gode gir ha hadde han har helt her hos hun hva hver hvert hvor hvordan ikke inn jeg jobb jobber jobbet kan kunne lang lange ledet mange med meg mer min mine mitt noe noen nye okt oker okning opp over pa reduserte redusert samme seg selv siden skal slik som sin tid tidligere til under uten vant var ved vi vil vart veldig ar maned prosent erfaring rutiner',
  harmless:
    'referanser?|stillinger|jobber|steg|sporsmal|linjer|setninger|eksempler|ting|punkter|grunner|ord|vedlegg|sider|fakta|opplysninger|tillegg|detaljer|merknader|resultater(?! (?:i|fra))',
  relations: [
    '(?:du|dere) (?:ga|viste|fortalte|sendte|inviterte|lovet) (?:meg|oss)',
    '(?:deres|hos dere|hos deg) og jeg(?! (?:kan|kunne|ville|vil|skal|haper|tror|har lyst))|og jeg (?:mottes|motes|traff hverandre|kjenner hverandre|samarbeidet om)',
    '(?:som|slik) (?:du|dere) (?:\\p{L}+ )?(?:sa|fortalte|nevnte|forklarte|lovet)(?! i (?:annonsen|utlysningen|stillingsannonsen))|(?:du|dere) kjenner (?:meg|til meg)|(?:hilste|hilst|hilse) pa (?:deg|dere|sjefen|lederen|\\p{L}+ deres)|var (?:\\p{L}+ )?(?:hyggelig|fint|godt|kjekt|moro|artig|trivelig|en glede) a (?:treffe|mote|snakke|prate|hilse|hore|se|ha)',
    'vi (?:ble|har blitt) (?:introdusert|presentert|kjent|satt i kontakt)|vi (?:har hatt|hadde|har) (?:\\p{L}+ )?kontakt|vi (?:\\p{L}+ )?(?:motte|mottes|motes|snakket|snakkes|traff|kjenner|diskuterte|jobbet sammen|ble kjent|hilste|var kolleger|har (?:\\p{L}+ )?(?:snakket|mott|truffet|jobbet sammen))|sammen snakket|snakket vi|mottes vi|motte vi',
    '(?:samtalen|motet|praten|telefonsamtalen|foredraget) (?:var|vi|pa|i|din|deres|ditt)|etter (?:samtalen|motet|praten|foredraget)|takk for (?:\\p{L}+ )?(?:sist|praten|prat|samtalen|samtale|motet|mote)|vi (?:var|gikk) (?:begge )?(?:pa|i|ved) samme|som avtalt|som lovet|som jeg (?:sa|nevnte|fortalte|lovet|lovte)(?: til)? (?:deg|dere)(?!(?: [^ .;:]+){0,5} (?:\\p{L}*soknad\\p{L}*|brev\\p{L}*|\\p{L}*posten|melding\\p{L}*))|du husker (?:kanskje|meg)|husker (?:du )?meg',
    'felles (?:venn|venner|kontakt|bekjent|kjente|bekjente|kollega)|(?:en|min|din|deres|mi|ei) (?:\\p{L}+ )?(?:venn|venninne|bekjent|fetter|kusine|bror|soster|nabo|studiekamerat|svoger)|(?:venn|venninne|bekjent|nabo)(?:en|a)? (?:min|av|til)|(?:bror|soster|fetter|kusin|svoger|samboer|kjarest|onkel|tant)(?:en|a|eren|ren)? (?:min|mi)',
    '(?:kollega|kollegaen|kollegaer|sjefen|lederen|avdelingslederen|medarbeideren|\\p{L}+) (?:din|deres|hos dere|i teamet deres|fra dere)(?: \\p{L}+){0,3} (?:mente|sa|fortalte|nevnte|foreslo|tipset|anbefalte|oppfordret|ba|syntes)|(?:en|min) (?:\\p{L}+ )?kollega(?: \\p{L}+){0,5} (?:mente|sa|fortalte|nevnte|foreslo|tipset|anbefalte|oppfordret|jobber hos dere)',
    '(?<!(?:min|mi|mine) )(?:anbefalte|anbefalt|tipset|oppfordret|foreslo|fortalte|radet|ba|mente|nevnte) (?:meg|at jeg|av|jeg burde|at dere|til meg)|etter (?:\\p{L}+ )?anbefaling|pa anbefaling|hils(?:er|en) fra|som jobber (?:hos|for) dere',
    'jeg kjenner (?:deg|dere|noen|sjefen|lederen)|jeg (?:motte|traff|snakket med|har snakket med|har mott) (?:deg|dere|noen|sjefen|lederen|\\p{L}+ (?:hos|fra|pa))',
  ].join('|'),
  levels: {
    1: 'basis\\p{L}*|grunnkunnskap(?:er)?|grunnkurs|noen fraser|noen ord|skoleniva|skolenorsk|bare litt|grunnleggende|elementar|noe|litt|begynner|a1|a2|kjennskap',
    2: 'svart erfaren|spesialitet|spesialfelt|styrke|sterk|sterke|sterkeste|hjemme i|komfortabel|uten problemer|lett for|god|gode|godt|solid|solide|b1|b2|middels|trygg',
    3: 'svart (?:trygg|sterk|dyktig|flink|stodig|erfaren|komfortabel)(?= (?:pa|i|med) )|(?:svart )?hoyt niva|perfekt|perfekte|ut og inn|pa ekspertniva|enestaende|mester|ekspert|eksperter|ekspertise|omfattende|dyp|dype|dypt|avansert|avanserte|flytende|morsmal|spesialist|svart god|svart gode|inngaende|bred|lang|mangearig|c1|c2|fremragende|utmerket|mesterlig|til perfeksjon|til fingerspissene',
  },
  parts: {
    1: 'var med|vart med|hjalp til|ga en hand|avlastet|hjalp|bisto|bistod|assisterte|bidro|bidratt|deltok|deltatt|stottet|var med pa|medvirket',
    3: '(?:det |alene )?overste ansvar(?:et)?|alene (?:hatt )?ansvar(?:et)?|ledet|leder|lede|ledelse|styrte|drev|grunnla|etablerte|ansvarlig for|ansvar for|(?<=(?:har|hatt|hadde|fikk|fatt|tok|tatt) )ansvaret for|hadde ansvaret|hovedansvar(?:et)?|(?:det )?overordnede? ansvar(?:et)?|(?:hoved|fag|total)ansvarlig|\\p{L}{3,}ansvarlig for|under min ledelse|under min kommando|kommanderte|i spissen for|pa egen hand',
  },
  titles:
    '\\p{L}*(?:instruktor|verneombud|tillitsvalgt)|sensor|eksaminator|mentor|styreleder|formann|skipper|kaptein|direktor|rektor|inspektor|nestleder|kasserer|president|eier|partner|farmasoyt|bibliotekar|fysioterapeut|baker|resepsjonist|veterinar|jordmor|\\p{L}*(?:utvikler|ingenior|(?<!(?<!\\p{L})g)leder|sjef|radgiver|konsulent|sykepleier|(?<!k)larer|medarbeider|montor|selger|sekretar|assistent|tekniker|mekaniker|arkitekt|designer|okonom|forsker|analytiker|koordinator|veileder|arbeider|pleier|kontakt|kokk|sjafor|revisor|jurist|redaktor|mester|trener)|lege|overlege|elektriker|rorlegger|snekker|tomrer|larling|larling|regnskapsforer|controller|grunder|daglig leder|cto|ceo|scrum master|product owner',
  ranks:
    'sertifisert|godkjent|fast|senior|junior|leder|sjef|hoved|assisterende|fung|autorisert|faglig|daglig|over|ledende|statsautorisert',
  degrees: {
    doctor: 'doktorgrad(?:en)?|doktorat(?:et)?|ph\\.?d|dr\\.? ?ing|stipendiat',
    master: 'master(?:en)?|mastergrad(?:en)?|sivilingenior|sivilokonom|hovedfag|mba|cand\\.? ?\\p{L}+',
    bachelor:
      'bachelor(?:en)?|bachelorgrad(?:en)?|hogskoleutdanning|universitetsutdanning|cand\\.? ?mag|utdannet',
    vocational: '(?:fag|svenne|mester)brev(?:et)?|fagskole|fagutdanning|larlingetid|autorisasjon(?:en)?',
  },
  capitalised:
    'herr|fru|froken|hei|kjare|god|dag|vennlig|hilsen|mvh|beste|jeg|dere|du|stillingen|annonsen|cv|pdf|er|har|kan|kunne|med|i|pa|for|fra|og|som|det|den|de|vil|takk|min|mitt|mine|om|dr|hvem|hva|hvis|hos|to|en|et|ett|til|etter|av|a|da|nar|ogsa|men|siden|sist|bade',
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
