import type { ClaimLanguage } from './words.ts'

/**
 * What makes a person that a sentence names an acquaintance of its writer. Sources of patterns over folded text in which
 * the person stands as a run of "@".
 */
export interface AcquaintanceWords {
  /** People of the firm, without a name: "one of your engineers". */
  ofFirm: string
  /** What such a person, or a named one, has to do with the writer. */
  ties: string[]
}

const en: AcquaintanceWords = {
  ofFirm:
    '(?:(?:one|two|three|some|several|many|a few|someone|somebody|people|an? (?:\\p{L}+ ){1,3}) (?:of|on|in|from|at|within) (?:(?:one of )?|the \\p{L}+ (?:at|in|from|on) )your \\p{L}+|your (?:own |former |current |\\p{L}+ )?(?:colleagues?|managers?|directors?|engineers?|head(?: of \\p{L}+)?|founder|deputy|lead|recruiter|chef|partner|owner|chair|boss|ceo|cto|cfo))',
  ties: [
    // "@ mentored me", "@, who runs your lab, once taught me".
    '@+(?:, [^,@]{2,50},)?(?: (?!would|could|can|may|might|will|to|and|or|asks?)\\p{L}+){0,3} (?!show|shows|tells|interests|lets|makes|gives|gave|made|puts|left|leaves)\\p{L}+(?:ed|t|w|new|ave|old|an|ook|ught|rote|poke|knows|remembers|speaks|who) (?:(?:with|to|for|alongside|of|in|up|out|at|on|over) )?(?:me|us)(?! (?:to (?:think|believe)|as))',
    '@+(?:, [^,@]{2,50},)?(?: \\p{L}+){0,2} (?:supervised|taught|mentored|coached|trained|managed|marked|examined|reviewed|read|saw|heard|knows|knew|remembers|recalls|praised|vouched for|looked over|led|hired|recommended|suggested|mentioned|can vouch for|can confirm|will remember|may remember|put in a (?:good )?word|has put in a word)(?: (?:all |both |through |for |of )?(?:my|me|that i)|(?= (?:a )?(?:word|for me)))',
    '@+(?: \\p{L}+){0,3} put in (?:a|a good|a kind) word',
    '@+ and (?:i|myself)(?! (?:could|would|can|will|might|may|should|shall))',
    '(?:me|myself|i) and @+',
    '@+ (?:was|is|used to be|has been|had been|became) (?:\\p{L}+ ){0,2}(?:my|our|a friend|an old|a former|the one who (?:told|taught|hired))',
    "(?:i|we|i've|i have|we have)(?: \\p{L}+){0,3} (?:met|knew|know|known|worked|studied|spoke|spoken|talked|chatted|served|shared|sat|trained|volunteered|collaborated|corresponded|interned|overlapped|played|sang|reported|learnt|learned|presented|heard)(?! (?:about|of|from|that|how|what|why|whether))(?: [^,;:.@]{1,40})? (?:with |under |alongside |for |beside |to |by |from )?@+",
    '(?:i|we) (?:did|had|made|held|took|gave|wrote|ran|shared|started|began|spent|organised|planned)(?: [^,;:.@]{1,50})? (?:with|under|alongside|beside|next to|together with) @+',
    'your (?:\\p{L}+ ){1,4}(?:was|used to be|is|became|has been) (?:once |also |for years )?(?:my|an old|a former) (?:\\p{L}+ ){0,2}(?:manager|boss|mentor|teacher|tutor|colleague|classmate|friend|supervisor|lecturer|cousin|brother|sister|neighbour|flatmate|coach|trainer|examiner)',
    '(?:introduced|referred|encouraged|mentored|taught|supervised|recommended|trained|tipped off|invited|hired|told|pointed)(?: \\p{L}+){0,3} (?:by|to) @+',
    '(?:thanks to|through|on the advice of|at the suggestion of|on the recommendation of|heard(?: \\p{L}+){0,5} from|learned(?: \\p{L}+){0,5} from|told by|friend of|student of|pupil of|colleague of|trained under|worked under|studied under|word from|a (?:message|call|tip|hint|note) from) @+',
    '(?<!be )(?:delighted|glad|pleased|happy|interested|intrigued|excited|thrilled|surprised|curious) to (?:hear|learn|find out)(?: \\p{L}+){0,4} from @+',
    '@+,? (?:with|from|alongside|under|beside|next to|through) whom (?:i|we)(?! (?:\\p{L}+ )?(?:would|could|can|will|may|might|should|shall|hope|want|wish))',
    "@+(?:'s|') (?:recommendation|advice|suggestion|invitation|encouragement|tip|former (?:student|colleague|pupil)|old (?:student|colleague|friend))",
    '@+ (?:\\p{L}+ ){0,2}(?:gave|passed|forwarded|sent|offered|lent|wrote) me',
  ],
}

const de: AcquaintanceWords = {
  ofFirm:
    '(?:eine[rn]? (?:ihrer|aus ihrem|in ihrem|(?:der|von den|aus dem) \\p{L}+ (?:aus|in|an) ihre[mr]) \\p{L}+|eine[rn]? (?:der|von den) \\p{L}+ bei ihnen|(?:zwei|drei|einige|mehrere|manche|viele) ihrer \\p{L}+|jemand (?:aus|in|bei) (?:ihrem|ihrer|ihnen)(?: \\p{L}+)?|ihr(?:e|er|en|em|es)? (?:fruhere[rn]? |jetzige[rn]? |ehemalige[rn]? )?(?:kollege|kollegin|kollegen|chef|chefin|mitarbeiter|mitarbeiterin|\\p{L}*leiter|\\p{L}*leiterin|inhaber|inhaberin|grunder|grunderin|vorgangerin|vorganger))',
  ties: [
    '@+(?:, [^,@]{2,50},)? (?:hat|hatte|haben|hatten) (?:\\p{L}+ ){0,2}(?:mich|mir|uns|meine?[nmrs]?)(?! \\p{L}+ (?:uberzeugt|beeindruckt|begeistert|neugierig))',
    '@+(?:, [^,@]{2,50},)? (?:war|ist|wurde) (?:\\p{L}+ ){0,3}(?:meine?[rnms]?|unsere?[rnms]?)(?! (?:ansprechpartner|ansprechpartnerin|ansprechperson))',
    '@+(?:, [^,@]{2,50},)? (?:\\p{L}+ ){0,1}(?:kennt|kannte|betreute|unterrichtete|empfahl|riet|erzahlte|ermutigte|ermunterte|bat|fragte|sprach|lernte|begleitete|leitete|pruefte|prufte|stellte|gab|nannte|verwies) (?:\\p{L}+ ){0,2}(?:mich|mir|uns|meine?[nmrs]?)',
    '@+ und (?:ich|mich|mir)(?! (?:\\p{L}+ ){0,2}(?:wurden|konnten|sollten|konnen|werden))|(?:ich|mich|mir) und @+',
    '@+(?: \\p{L}+){0,3} (?:kenne|kannte|traf|sprach|begegnete) ich',
    '(?:ich|wir) (?:kenne|kannte|kennen|traf|trafen|begegnete)(?: \\p{L}+){0,3} @+',
    '(?:kenne|kannte|traf|sprach|arbeitete|studierte|lernte|begegnete|habe|hatte|bin|war|durfte|haben|hatten|waren) (?:ich|wir)(?: [^;:.@]{1,40})? (?:mit |bei |unter |von |durch |an der seite von )?@+(?:[^;:.@]{0,60})(?:kennengelernt|gelernt|getroffen|gesprochen|gearbeitet|zusammengearbeitet|studiert|telefoniert|begegnet|ausgetauscht|unterhalten|diskutiert|promoviert|gesessen|gehort|erfahren|kennen)',
    '(?:mit|bei|unter|von|durch|uber|neben) @+ (?:\\p{L}+ ){0,3}(?:habe|hatte|bin|war|durfte|haben|waren|sas|arbeitete|studierte|lernte|sprach|teilte|teilten) (?:ich|wir)',
    '(?:ich|wir) (?:habe|hatte|bin|war|durfte|haben|hatten|waren)(?: [^,;:.@]{1,40})? (?:mit|bei|unter|von|durch|neben|zusammen mit) @+',
    '@+ (?:\\p{L}+ ){0,4}(?:aufmerksam gemacht|ans herz gelegt|nahegelegt|empfohlen|weitergeleitet|zugeschickt)',
    '@+, (?:mit|bei|unter|von|durch|neben) (?:der|dem|denen) (?:ich|wir) (?:[^ ,;.]+ ){1,7}(?:habe|hatte|haben|hatten|bin|war|sind|waren|kenne|kannte|arbeitete|lernte|studierte|weis|durfte)(?!\\p{L})',
    '(?:von|durch|uber) @+, [^;:.@]{3,70}, (?:weis|erfuhr|horte|habe|hatte) ich',
    '(?:auf (?:anraten|empfehlung|rat|wunsch|hinweis|einladung|vorschlag)|dank) (?:von )?@+',
    '(?:gemeinsame[rn]? (?:\\p{L}+)?(?:zeit|studienzeit|schulzeit|ausbildung|jahre[n]?|arbeit|projekt[e]?|tage[n]?|lehrzeit|kollegen))',
  ],
}

const fr: AcquaintanceWords = {
  ofFirm:
    "(?:(?:l'une?|une?|deux|trois|plusieurs|quelques-unes?|certaine?s?|quelqu'une?) (?:de|d'entre|des \\p{L}+ de|des \\p{L}+ chez) (?:vous|(?:vos|votre) \\p{L}+)|une? (?:\\p{L}+ ){1,2}de (?:vos|votre) (?!(?:annonce|offre|site|page|texte|fiche|message|liste|description)s?(?!\\p{L}))\\p{L}+|votre (?:ancien |ancienne |actuelle? )?(?:collegue|chef(?:fe)?(?: de \\p{L}+| d'\\p{L}+)?|directeur|directrice|responsable|associee?|gerante?|fondateur|fondatrice|patronn?e?|collaborateur|collaboratrice))",
  ties: [
    "@+(?:,? [^,@]{2,50},)? (?:\\p{L}+ ){0,2}(?:m'(?:en |y )?(?:a|avait|ont|avaient)|nous en a|nous a|nous avait|me connait|me connaissait|me suit|se souvient (?:\\p{L}+ ){0,2}de moi|se souviendra|se rappelle|me l'a)(?! (?:\\p{L}+ )?(?:seduit|convaincu|plu|interesse|attire))",
    '@+(?:, [^,@]{2,50},)? (?:a|avait) (?:\\p{L}+ ){0,2}(?:encadre|dirige|suivi|forme|supervise|relu|lu|corrige|appuye|recommande|transmis|soutenu) (?:mon|ma|mes)',
    '@+(?:, [^,@]{2,50},)? (?:a ete|etait|fut|est) (?:\\p{L}+ ){0,2}(?:mon|ma|notre|une? (?:\\p{L}+ )?(?:amie?|ancien\\p{L}*|proche|connaissance)(?! interlocut))(?! (?:interlocut|contact))',
    '@+ et (?:moi|moi-meme)',
    'moi et @+',
    "(?:j'ai|j'avais|nous avons|nous avions|j'etais|nous etions|je fus|j'eus)(?: [^;:.@]{1,40})? (?:avec |chez |sous |aupres de |par |de )?@+",
    "(?:je connais|je connaissais|j'ai connu)(?: \\p{L}+){0,2} @+",
    "(?:avec|par|aupres de|sous la direction de|grace a|aux cotes de) @+,? (?:que )?(?:j'ai|j'avais|nous avons|j'etais)",
    "@+,? (?:avec|a|chez|par|de|aupres de|sous la direction de|aux cotes de) (?:qui|laquelle|lequel|duquel|de laquelle) (?:j'ai|j'avais|j'etais|nous avons|nous avions|je travaillais|je connais|j'etudiais)",
    "@+,? dont (?:j'ai ete|j'etais|je suis|je fus)",
    "(?:conseils?|recommandation|invitation|suggestion|initiative|encouragements?|bouche) (?:de |d')(?:la )?@+",
    '(?:appris|entendu|informee?|avertie?|prevenue?|encouragee?|recommandee?|formee?|dirigee?|conseillee?|presentee?|mise? en relation)(?: [^,;:.@]{1,40})? (?:par|avec) @+',
  ],
}

const es: AcquaintanceWords = {
  ofFirm:
    '(?:(?:uno|una|dos|tres|varios|varias|alguno|alguna|algun|alguien) de (?:entre ustedes|los suyos|l[oa]s \\p{L}+ de (?:ustedes|sus? \\p{L}+)|(?:sus?|vuestr[oa]s?) \\p{L}+)|una? (?:\\p{L}+ ){1,2}de (?:sus|su|vuestr[oa]s?) (?!(?:anuncio|oferta|web|pagina|texto|mensaje|lista|descripcion)s?(?!\\p{L}))\\p{L}+|su (?:antigu[oa] |actual )?(?:companer[oa]|jef[ea](?: de \\p{L}+)?|director[a]?|soci[oa]|responsable|encargad[oa]|fundador[a]?|colega|gerente))',
  ties: [
    '@+(?:,? [^,@]{2,50},)? (?:mism[oa] |ya |tambien |personalmente )?(?:me|nos) (?!parec|gust|inter|atra|ilusion|encant|resolv|pued|podr|permit|aclar)\\p{L}+',
    '@+(?:, [^,@]{2,50},)? (?:fue|era|es|ha sido|habia sido) (?:\\p{L}+ )?(?:mi|mis|nuestr[oa]|una? (?:\\p{L}+ )?(?:amig[oa]|conocid[oa]|antigu[oa]))',
    '@+(?:, [^,@]{2,50},)? (?:ya |bien |tambien )?(?:dirigio|superviso|corrigio|leyo|reviso|tutorizo|avalo|recuerda|recordara|conoce|elogio|recomendo) (?:mi|mis|que yo)',
    '@+ y (?:yo|un servidor|una servidora)|yo y @+',
    '(?:conozco|conoci|conocia|trate|traté) (?:\\p{L}+ ){0,2}a @+|a @+ (?:la|lo|le) (?:\\p{L}+ )?(?:conozco|conoci|conocia|trate)',
    '(?:coincidi|trabaje|estudie|colabore|comparti|hable|charle|converse|aprendi|me forme|hice|estuve|he trabajado|he coincidido|he hablado|he colaborado|habia hablado|coincidimos|compartimos|trabajamos|estudiamos|hablamos|colaboramos)(?: [^;:.@]{1,40})? (?:con|junto a|bajo|de) @+',
    '(?:con|junto a|gracias a|bajo la direccion de) @+,? (?:\\p{L}+ ){0,1}(?:coincidi|trabaje|estudie|colabore|comparti|hable|charle|aprendi|hice|he trabajado|he coincidido|compartimos|coincidimos|trabajamos|estudiamos)',
    '(?:recomendacion|consejo|medio|indicacion|sugerencia|invitacion|mediacion|boca) de @+',
    '(?:compartimos|comparti) (?:jurado|despacho|aula|clase|piso|mesa|turno|equipo|proyecto|promocion|curso|tribunal|obra|cocina|cuadrilla|oficina|tarima)',
    '@+,? (?:con quien|con el que|con la que|a quien|por quien|de quien) (?:\\p{L}+ )?(?:supe|aprendi|curse|hice|compartimos|coincidimos|trabajamos|estudiamos|coincidi|trabaje|estudie|colabore|comparti|hable|conozco|conoci|he \\p{L}+)',
  ],
}

const no: AcquaintanceWords = {
  ofFirm:
    '(?:(?:en|ei|et|to|tre|flere|noen) (?:av|i|fra|hos|blant) (?:(?:de )?(?:\\p{L}+ (?:hos|i|pa|ved) )?)(?:\\p{L}+ deres|dere)|(?:en|ei) (?:\\p{L}+ )(?:hos|i) (?:dere|(?:\\p{L}+ )deres)|(?!annons|utlysning|stilling|nettsid|side|tekst|bedrift|firma|avdeling|beskrivelse|jobb|ord|mat|plan|losning|produkt|satsing|histori|verdi|tilbud|mal|krav|onske|team|prosjekt|bygg|hus|kontor|lokal|bakeri|skole|klinikk|butikk|kommune|kjede|fabrikk)\\p{L}+(?:en|a|ene) deres)',
  ties: [
    '@+(?:, [^,@]{2,50},)? (?!kan|vil|ville|kunne|skal)\\p{L}+(?: (?!jeg|vi|som|at)\\p{L}+){0,3}? (?:meg|oss)(?! (?:a tenke|glede|til a tro))',
    '@+(?:, [^,@]{2,50},)? (?:var|er|har vart|ble) (?:\\p{L}+ )?(?:min|mi|mitt|var|en (?:gammel |tidligere |god )?(?:venn|kollega|bekjent)|\\p{L}+(?:en|a) min)(?! kontaktperson)',
    '@+(?:, [^,@]{2,50},)? (?:veiledet|ledet|leste|sa|anbefalte|husker|kjenner|roste|underviste|larte) (?:\\p{L}+ ){0,2}(?:min|mi|mitt|mine|\\p{L}+ (?:min|mi|mitt|mine))',
    '@+ og (?:jeg|meg)(?! (?:kan|kunne|ville|skal))|(?:jeg|meg) og @+',
    '(?:kjenner|kjente|traff|motte|mott|truffet|kjent) (?:jeg )?(?:\\p{L}+ ){0,2}@+|@+ (?:kjenner|kjente|traff|motte) jeg',
    '(?:jobbet|jobba|arbeidet|studerte|snakket|samarbeidet|satt|delte|spilte|gikk|lart|larte|var)(?: jeg| vi)?(?: [^,;:.@]{1,40})? (?:med|for|under|hos|av|sammen med|til) @+',
    '(?:med|under|av|sammen med|gjennom|via) @+ (?:\\p{L}+ ){0,2}(?:har|hadde|jobbet|studerte|fikk|larte|snakket|horte) (?:jeg|vi)',
    '(?:jeg|vi) (?!vil|ville|kan|skal|skulle|kunne|onsker|haper|gleder)\\p{L}+(?: [^,;:.@]{1,40})? sammen med @+',
    '(?:fikk|hort|horte|fatt|tips|tipset|oppfordret|anbefalt|invitert|opplart|veiledet)(?: [^,;:.@]{1,50})? (?:av|fra|via|gjennom) @+',
    '(?:anbefaling|oppfordring|tips|rad|invitasjon) (?:fra|av) @+|etter rad fra @+',
    '@+,? som jeg (?:\\p{L}+ ){0,2}(?:kjenner|kjente|jobbet|studerte|har|hadde|motte|traff|tok|gikk|larte|delte|satt|arbeidet)',
  ],
}

export const acquaintance: Record<ClaimLanguage, AcquaintanceWords> = { en, de, fr, es, no }
