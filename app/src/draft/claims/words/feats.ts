import type { ClaimLanguage } from './words.ts'

/**
 * What the checks of deeds, prizes, studies and places must know of a language. Sources of whole-word patterns over
 * folded text, as in ClaimWords.
 */
export interface FeatWords {
  /** Verbs by which somebody says that they did a thing themselves. */
  did: string
  /** Tells that it was done with others, so no sole deed is claimed. */
  shared: string
  /** Prizes; winning one; and being named for one without winning. */
  prize: string
  won: string
  lesser: string
  /** Makes a sentence one about studies or an exam, and the end of those. */
  schooling: string
  finished: string
  /** Right before a field of study. */
  field: string
  /** Points at a place named before; working at one. */
  there: string
  worked: string
  /** Holds one thing beside another, or thinks it up: numbers of the posting may stand there. */
  compared: string
  /** After, or since, something. */
  after: string
  /** Right before what somebody is: "I am a", "als". `role`: nothing but a title can follow. */
  being: string
  role: string
}

export const feats: Record<ClaimLanguage, FeatWords> = {
  en: {
    did: '(?<=(?:^|[^\\p{L}])i (?:\\p{L}+ly |then |also |later )?)(?!(?:work|learn|enjoy|want|lik|notic|look|hop|lov|stay|studi|join|mov|attend|watch|pass|need|appreciat|valu|gain|receiv|experienc|ask|talk)(?:ed|d)(?!\\p{L}))\\p{L}{3,}ed|as (?:the )?(?:\\p{L}+ )?in charge|built|created|designed|redesigned|developed|introduced|migrated|moved(?! (?:to|from|into|on|over|here|house))|opened|launched|set up|established|organi[sz]ed|ran|conducted|implemented|wrote|planned|restored|audited|rolled out|delivered|started(?! (?:at|as|in|on|out|with|to|my))|invented|devised|carried out|installed|directed|produced|transformed|by myself|on my own|alone|single-handedly|myself',
    shared:
      'we|our|us|among (?:those|the)|one of (?:those|the)|those who|team that|a team|the team|with (?:the|my|a|our|two|three|four|five|\\d+) \\p{L}+|together|part|involved|one of|help|helps|helped|helping|assist|assisted|assisting|support|supported|contributing|contributed|joined in|hand in|alongside|under',
    prize:
      '(?:named|voted|chosen|elected|selected|crowned|picked)(?: \\p{L}+){0,3} best|best (?:in|of) (?:my |the |our )?(?:class|year|cohort|county|country|region)|top of (?:my|the|our) (?:class|year|cohort)|awards?|prize|prizes|medal|medals|trophy|(?:employee|teacher|nurse|chef|salesperson|rep|apprentice|manager|team|student|engineer|\\p{L}{3,}) of the (?:year|month)|michelin stars?|rosettes?|hall of fame|honou?red (?:with|by|as)|prize-?winning|award-?winning',
    won: 'earned (?:me|us)|chosen|crowned|came first|won|win|winner|winning|wins|first (?:prize|place)|1st (?:prize|place)|took (?:the )?(?:prize|gold)|gold|champion|champions|top (?:prize|honou?rs)|award-?winning|received|awarded|presented me with|named me|voted me',
    lesser:
      'shortlisted|finalist|finalists|runner-?up|nominated|nominee|nomination|second (?:prize|place)|2nd (?:prize|place)|third (?:prize|place)|3rd (?:prize|place)|honou?rable mention|commended|semi-?finalist|longlisted|silver|bronze',
    schooling:
      "graduated|graduation|graduate|degree|studies|studied|diploma|university|college|my (?:bsc|ba|msc|ma|mba|phd|bachelor's|master's|pgce|certificate|exam)",
    finished:
      'graduated|graduate|graduation|finished|completed|passed|obtained|earned|got|received|did|won|awarded|certified|qualified|became',
    field:
      "studied|(?:degree|bachelor'?s?|master'?s?|ba|b\\.a\\.|bsc|msc|ma|phd|doctorate|diploma|graduated) (?:degree )?in|(?:bachelor|master|doctor) of (?:arts|science|philosophy) in",
    there:
      "in (?:the|that) same (?:job|post|role|position|place)|there(?! (?:is|are|was|were|will|would|has|have|must|may|that)|'s)",
    worked: 'worked|working|job|intern|interned|internship|employed|spent|placement|contract',
    compared:
      'different (?:\\p{L}+ ){0,3}from|a far cry|another league|gladly|happily|than|as (?:many|much|large|big) as|twice|times (?:as|the|that|mine|ours|more)|would|mine|ours|yours|double|half (?:of|as)|compared|sounds?|would be|would mean|a first|the size of|instead of|beyond|against|yours|mine is|larger|bigger|smaller|scale|step up',
    after: 'after|since|on from|past',
    being: "(?:i am|i'm|i was|i became|i have been|i've been|as|i work as|i worked as) (?:an?|the)",
    role: '(?:in )?my (?:(?:current|present|last|previous|first|day|own) )?(?:role|position|capacity|job|post|work|time|years) as(?: (?:an?|the))?|years(?: (?:of experience|behind me|spent|working|at work))? as(?: (?:an?|the))?|as(?= (?!(?:of|for|in|an?|the|well|soon|long|far|part) )[\\p{L}-]+(?: [\\p{L}-]+){0,2} at \\p{L})',
  },
  de: {
    did: '(?!gelernt|gearbeitet|gehort|studiert|gefragt|gesucht|geschatzt|gefreut|interessiert|motiviert|fasziniert)(?:ge\\p{L}{3,}t|\\p{L}{3,}iert)(?= (?:habe|hatte)|[.,;!]|$)|eingefuhrt|fuhrte|aufgebaut|entwickelt|entwickelte|gebaut|geplant|entworfen|umgesetzt|erstellt|organisiert|organisierte|gestaltet|geschrieben|migriert|eroffnet|installiert|konzipiert|implementiert|realisiert|umgestellt|begrundet|allein|alleine|selbst|eigenhandig|gepruft|durchgefuhrt',
    shared:
      'wir|unser|unsere|unserem|unseren|uns|zu denen|unter denen|eine[rs]? (?:der|von)|mitgewirkt|mitgearbeitet|mitwirkung|mitarbeit|mitgeholfen|mitgemacht|geholfen|unterstutzt|unterstutzte|beteiligt|dabei|beigetragen|begleitet|mit (?:dem|meinem|einem|unserem) team|gemeinsam|zusammen|teil|eingebunden',
    prize:
      'best\\p{L}+ (?:\\p{L}+ ){1,4}(?:gewahlt|gekurt|ernannt)|(?:landes|bundes|welt|europa|stadt|kreis|bezirks)meister(?:in|titel)?|(?:landes|bundes|kammer|innungs|kreis|bezirks|stadt)sieger(?:in)?|(?:landes|bundes|jahrgangs|kammer|bezirks|klassen|innungs)\\p{L}*best(?:e[rn]?)|bester? (?:des|meines|unseres) (?:jahrgangs|kurses|landes)|\\p{L}*preis(?:e|es|trager|tragerin)?|auszeichnung|auszeichnungen|medaille|pokal|\\p{L}+ des jahres|(?:mit|als) (?:\\p{L}+ ){1,6}(?:ausgezeichnet|geehrt)|(?:ausgezeichnet|geehrt|pramiert) worden|wurde (?:\\p{L}+ ){0,6}(?:ausgezeichnet|geehrt|pramiert)',
    won: 'holte|eingebracht|brachte (?:mir|uns)|\\p{L}+meister(?:in)?|siegte|\\p{L}*best(?:e[rn]?)(?=[ ,.])|gewonnen|gewann|gewinner|gewinnerin|\\p{L}*sieger|\\p{L}*siegerin|ersten? (?:platz|preis)|erster (?:platz|preis)|1\\. (?:platz|preis)|gold|ausgezeichnet|preistrager|preistragerin|erhielt|erhalten|bekam|verlieh|verliehen|uberreicht|gekurt|gewahlt',
    lesser:
      'nominiert|nominierung|finalist|finalistin|shortlist|zweiter|zweiten? (?:platz|preis)|2\\. (?:platz|preis)|dritten? (?:platz|preis)|3\\. (?:platz|preis)|anerkennung|lobende erwahnung|silber|bronze|belegten? den (?:zweiten|dritten)',
    schooling:
      'studium|studiert|studierte|abschluss|abschlus|diplom|absolviert|promoviert|promotion|ausbildung|lehre|examen|\\p{L}*prufung|bachelor|master|schule|hochschule|universitat',
    finished:
      'abgeschlossen|schloss|schlos|beendet|bestanden|abgelegt|erworben|absolviert|promoviert|gemacht|erhalten|bekommen|gewonnen|gewann|fertig|abschluss|abschlus',
    field:
      'studierte|studiert habe ich|(?:bachelor|master|diplom|abschluss|studium|doktor|promotion) (?:in|der|des)',
    there: 'dort|(?:in|auf) derselben stelle|im selben betrieb',
    worked:
      'gearbeitet|arbeitete|tatig|praktikum|beschaftigt|angestellt|werkstudent|werkstudentin|ferienjob|job',
    compared:
      'etwas anderes|ein anderes|eine andere|schritt|gern|gerne|(?:\\p{L}{3,}er|mehr|weniger|anders) als|doppelt|dreimal|mal so|halb so|verglichen|vergleich|ware|waren es|klingt|gegenuber|statt|waren|wurde|wurden|groser|grosere|kleiner|sprung|mehr|weniger',
    after: 'nach|seit',
    being: 'ich bin|ich war|bin ich|war ich|wurde ich|ich wurde|als',
    role: 'in mein(?:er|en|em) (?:(?:jetzigen|heutigen|aktuellen|letzten|bisherigen|ersten) )?(?:rolle|funktion|position|stelle|tatigkeit|arbeit|zeit|job|beruf|amt|jahren) als|jahren?(?: (?:erfahrung|berufserfahrung))? als',
  },
  fr: {
    did: "(?<=j'ai (?:\\p{L}+ment )?)(?!appris|travaille|suivi|vu|decouvert|vecu|connu|observe|passe|eu|ete|pris|aime|cotoye)\\p{L}{3,}(?:e|i|u|is|it)|cree|concu|developpe|mis en place|mis en oeuvre|introduit|lance|ouvert|organise|realise|restaure|construit|deploye|installe|migre|redige|instaure|monte|fonde|seule?|moi-meme|toute seule|tout seul|a l'origine",
    shared:
      "nous|notre|nos|parmi ceux|parmi celles|l'une? (?:des|de)|participe|participation|contribue|aide|assiste|accompagne|collabore|appuye|avec (?:l'|mon |le |notre )?(?:equipe|service|collegues)|equipe|ensemble|associee?|partie|aux cotes|on",
    prize:
      "(?:elue?|nommee?|designee?|sacree?|consacree?)(?: \\p{L}+){0,3} meilleure?|championne?|major(?:e)? de (?:ma |la )?promotion|premiere? de (?:ma |la )?promotion|prix|medaille|medailles|medaillee?|trophee|recompense|recompensee?|laureate?|distinction|distinguee?|(?:elue?|nommee?) (?:\\p{L}+ )?(?:employee?|infirmiere?|vendeu(?:r|se)|meilleure?)|de l'annee|etoile michelin|meilleurs? ouvriers? de france",
    won: 'gagne|valu|remporte|obtenu|decroche|laureate?|premiere? (?:prix|place)|vainqueur|gagnante?|medaille d.or|medaillee?|recu|recompensee?|elue?|decerne|attribue|remis|honoree?',
    lesser:
      "(?:2|3)e(?:me)? (?:prix|place)|finaliste|nominee?|nommee?|deuxieme|second|seconde|troisieme|mention|selectionnee?|pre-?selectionnee?|d'argent|de bronze",
    schooling:
      'diplome|diplomee?|etudes|etudie|formation|licence|master|doctorat|these|examen|cap|bts|dut|universite|ecole|ifsi|formee?',
    finished:
      'obtenu|termine|acheve|fini|passe|valide|soutenu|decroche|reussi|diplome|diplomee|recu|remporte|gagne',
    field:
      "etudie|j'ai fait des etudes (?:de|d'|en)|(?:licence|master|diplome|doctorat|these|bts|dut|cap|bac) (?:en|de|d')",
    there:
      "la-bas|(?<!(?:il|ils|elle|n'|qu'il) ?)y(?! (?:compris|a-t-il|aurait-il|avait-il))|sur place|(?:au|dans le) meme (?:poste|emploi)",
    worked: 'travaille|stage|employee?|poste|mission|ete',
    compared:
      'autre chose|(?:une )?(?:belle|grande|nouvelle) etape|un (?:grand )?pas|volontiers|(?:plus|moins|autant|autre chose)(?: \\p{L}+){0,2} que|fois|double|moitie|triple|comparee?|\\p{L}{2,}(?:rait|raient)|parait|semble|represente|au lieu|plus grande?|chez vous',
    after: 'apres|depuis',
    being: "je suis|j'etais|j'ai ete|en tant que|comme",
    role: "en tant que|en qualite de|a titre de|(?:mon|ma) (?:poste|fonction|role|metier|emploi|travail)(?: (?:actuelle?|precedente?))? (?:de|d'|comme|en tant que)|(?:ans|annees)(?: d'experience)? (?:comme|en tant que|au poste de)",
  },
  es: {
    did: 'cree|disene|desarrolle|implante|implemente|introduje|monte|abri|organice|realice|puse en marcha|construi|lance|migre|restaure|redacte|instale|sol[oa]|yo mism[oa]|por mi cuenta',
    shared:
      'nosotros|nuestr[oa]s?|entre (?:los|las) que|un[oa] de (?:los|las)|colabore|colaborando|participe|participacion|colaboracion|ayude|apoye|contribui|con (?:el|mi|un|otros|mis) \\p{L}+|junto|juntos|parte|equipo|entre (?:todos|varios)|hicimos|\\p{L}+amos|\\p{L}+imos',
    prize:
      '(?:elegid|nombrad|votad|reconocid|premi)\\p{L}*(?: \\p{L}+){0,3} mejor|quede primer[oa]|campeona?|(?:primer[oa]|numero uno) de (?:mi|la) (?:promocion|clase)|premio extraordinario|premios?|medalla|medallas|trofeo|galardon|galardonad[oa]|premiad[oa]|distincion|(?:elegid[oa]|nombrad[oa]|emplead[oa]|trabajador(?:a)?|\\p{L}+(?:or|ora|er[oa]|ist[ao])) (?:\\p{L}+ ){0,3}del (?:ano|mes)|del ano(?! (?:19|20)\\d)|estrella michelin|reconocimiento',
    won: 'ganamos|(?:me|nos) valio|(?:me|nos) concedi\\p{L}+|quede primer[oa]|nombrad[oa]|reconocid[oa]|premio como|me premi\\p{L}+|gane|ganado|ganador(?:a)?|obtuve|recibi|recibido|primer (?:premio|puesto|lugar)|campeon|campeona|premiad[oa]|galardonad[oa]|oro|elegid[oa]|concedio|concedieron|otorgo|otorgaron',
    lesser:
      '(?:2|3)\\.?[oº]? (?:premio|puesto)|finalista|nominad[oa]|nominacion|segundo|segunda|tercer|tercero|tercera|mencion|accesit|seleccionad[oa]|plata|bronce',
    schooling:
      'estudie|estudios|titulo|titulad[oa]|grado|carrera|licenciad[oa]|gradue|graduad[oa]|diploma|curso|formacion|examen|universidad|instituto|ies|master|doctorado',
    finished:
      'termine|acabe|obtuve|aprobe|saque|complete|finalice|gradue|licencie|consegui|gane|recibi|hice|titule|titulad[oa]',
    field:
      'estudie|(?:licenciad[oa]|graduad[oa]|grado|licenciatura|master|doctorado|titulo|ingenieria) (?:en|de)',
    there: 'alli|ahi|alla|en (?:el|ese) mismo (?:puesto|trabajo|empleo)',
    worked: 'trabaje|trabajado|practicas|becari[oa]|empleo|verano|temporada|contrato',
    compared:
      'otra cosa|otra escala|reto mayor|un paso|con gusto|encantad[oa]|parece|(?:mas|menos|mayor|mayores|menor|menores|distint[oa])(?: \\p{L}+){0,2} que|veces|doble|mitad|triple|comparad[oa]|\\p{L}{2,}(?:ria|rian)|frente a|en lugar de|mayor|paso adelante|salto',
    after: 'tras|despues de|desde',
    being: 'soy|era|fui|he sido|como|trabajo de|trabaje de',
    role: 'en calidad de|(?:en )?mi (?:puesto|cargo|trabajo|labor|etapa|empleo)(?: (?:actual|anterior))? (?:de|como)|anos(?: de experiencia)? como',
  },
  no: {
    did: '(?<=jeg )(?!jobbet|larte|arbeidet|onsket|likte|brukte)\\p{L}{3,}(?:te|et|erte)|innforte|utviklet|bygde|laget|opprettet|startet|etablerte|organiserte|gjennomforte|planla|skrev|designet|lanserte|apnet|restaurerte|migrerte|implementerte|installerte|alene|selv|pa egen hand|egenhendig|innfort',
    shared:
      'vi|var|vare|vart|oss|blant dem|en av|sammen|bidro|bidratt|deltok|deltatt|hjalp|hjulpet|bisto|bistatt|medvirket|med pa|del av|stottet|assisterte|teamet',
    prize:
      '\\p{L}+prisen|karet til|best(?:e)? (?:i|pa) (?:kullet|klassen|arskullet|fylket)|pris|prisen|priser|utmerkelse|utmerkelsen|medalje|diplom|hedret|arets \\p{L}+|premie|premiert|michelin-?stjerne|karet',
    won: 'ga meg|ga oss|overrakte|vant|vunnet|vinner|vinneren|forsteplass|forstepris|forsteprisen|gull|fikk|mottok|tildelt|tildelte|karet|hedret|premiert',
    lesser:
      '(?:2|3)\\. ?(?:plass|pris|premie)|(?:andre|annen|tredje)pris|finalist|nominert|nominasjon|andreplass|annenplass|tredjeplass|hederlig omtale|solv|bronse',
    schooling:
      'utdannet|utdanning|utdanningen|utdannelse|utdannelsen|studerte|studiet|studier|bachelor|bachelorgrad|bachelorgraden|master|mastergrad|mastergraden|eksamen|kurs|kurset|\\p{L}+kurs|\\p{L}+kurset|hogskolen|universitetet|fagbrev|videreutdanning|videreutdanningen',
    finished: 'ferdig|fullforte|fullfort|avla|besto|tok|tatt|oppnadde|uteksaminert|utdannet|vant|fikk|mottok',
    field: 'studerte|(?:bachelor|bachelorgrad|master|mastergrad|utdanning|doktorgrad|grad) (?:i|innen)',
    there:
      'i (?:den )?samme (?:stillingen?|jobb(?:en)?)|der(?= \\p{L}+ jeg)|(?<=^|[.:;] )der(?= )|(?<=jeg (?:\\p{L}+ ){1,3})der',
    worked: 'jobbet|jobba|arbeidet|praksis|sommerjobb|vikar|vikariat|ansatt|engasjement',
    compared:
      'noe annet|noe helt annet|et skritt|gjerne|enn|dobbelt|ganger|halvparten|sammenlignet|ville|hores|virker|storre|mindre|flere|steg|hos dere',
    after: 'etter|siden',
    being: 'jeg er|jeg var|er jeg|var jeg|jeg har vart|har jeg vart|ble jeg|jeg ble|som',
    role: '(?:rollen|jobben|stillingen|arbeidet|tiden|tida|yrket)(?: min)? som|i min (?:rolle|jobb|stilling|tid) som|ar(?: (?:bak meg|erfaring|pa baken))? som',
  },
}
