import type { ClaimLanguage } from './words.ts'

/** A person, and what stands about them between commas. */
const person = '@+(?:,? [^,@]{2,60},)?'

/**
 * Having been in touch: a person, the reader or "we" as those who told, asked, met, recommended or passed something on to
 * the writer, in the past. Sources of patterns over folded text in which a person stands as a run of "@".
 */
export const contacts: Record<ClaimLanguage, string[]> = {
  en: english(),
  de: german(),
  fr: french(),
  es: spanish(),
  no: norwegian(),
}

function english(): string[] {
  const told =
    '(?:asked|told|rang|phoned|called|e-?mailed|mailed|messaged|texted|wrote|written|contacted|approached|invited|encouraged|urged|advised|persuaded|recommended|referred|introduced|pointed|directed|steered|sent|forwarded|passed|handed|showed|shown|described|explained|mentioned|outlined|spoke|spoken|talked|chatted|suggested|said|promised|confirmed|answered|tipped|alerted|nudged|reminded|assured|informed|briefed)'
  const event =
    "(?:on the (?:phone|telephone)|by (?:phone|telephone)|over (?:the phone|lunch|coffee|dinner|a \\p{L}+|zoom|teams)|face to face|in person|at (?:your (?:stand|booth|stall)|(?:the|your|a|an|last \\p{L}+'s) (?:[\\p{L}'-]+ ){0,4}(?:fair|congress|conference|convention|festival|exhibition|expo|show|open day|evening(?= (?:in|at|of|on|last|this|and) |[,.;]|$)|careers? day|webinar|breakfast|gathering|lecture|meet-?up|summit|symposium|seminar|workshop|drinks|reception|dinner)))"
  const talk =
    '(?:(?:phone )?call|chat|talk|conversation|meeting|message|e-?mail|mail|tip|hint|note|invitation|suggestion|recommendation|request|introduction|lunch|coffee|visit)'
  return [
    `${person}(?: (?!would|could|can|may|might|will|should|must|to|and|or)[\\p{L}'-]+){0,3} ${told}(?: (?!would|could|which|if|that)[\\p{L}'-]+){0,5} (?:me|us)(?! (?:to (?:think|believe)|as))`,
    `${person}(?: [\\p{L}'-]+){0,2} ${told}(?: [^,;.@]{1,40})? ${event}`,
    `(?:you|we)(?: \\p{L}+){0,2} (?:${told}|discussed|agreed|met|arranged|exchanged)(?: [^,;.]{1,40})? ${event}`,
    `${event}(?: [^,;.]{1,30})? (?:you|we) (?:\\p{L}+ ){0,2}(?:${told}|discussed|agreed|met|arranged)`,
    `as we (?:\\p{L}+ )?(?:agreed|arranged|discussed|settled)`,
    'as i (?:\\p{L}+ )?(?:told|said to|explained to|mentioned to|discussed with|agreed with|arranged with) @+',
    `as i (?:\\p{L}+ )?(?:told|said to|explained to|mentioned to) (?:you|@+) (?:at|on|during|over|in) (?!my|our)`,
    `(?:as|like) (?:agreed|discussed|promised|requested|asked|mentioned|suggested|arranged|announced|advised)(?: [^,;.@]{1,30})? (?:${event}|(?:with|by) @+)`,
    `(?<!could |would |will |can |may |if |that |hope |should )you (?:\\p{L}+ly |once |had |have |already )?(?:asked|told|rang|phoned|called|e-?mailed|messaged|encouraged|urged|advised|recommended|referred|invited|wrote to|spoke to|talked to|showed) (?:me|us)`,
    '(?<!could |would |will |can |may |if |hope |should )you (?:\\p{L}+ly |once |had |have |already |so \\p{L}+ )?(?:explained|described|mentioned|outlined|set out|sketched|said|suggested|confirmed|promised|recommended)(?: (?!in|on)\\p{L}+){0,3} to me(?! (?:that|as))',
    'when (?:we|(?:you|he|she|@+) and i) (?:last |first |briefly |recently )?(?:spoke|talked|chatted|met|corresponded)(?= (?:at|on|in|by|over|last|yesterday|briefly|this|after|during)(?!\\p{L})|[,.:;])',
    `(?:your and my|(?<!(?:run|chair|lead|ran|led|chaired) )our) (?:\\p{L}+ )?(?:call|phone call|conversation|chat|talk|interview|meeting)(?= (?:(?:of|on|last|from) )?(?:last|this|yesterday|monday|tuesday|wednesday|thursday|friday|\\d)(?!\\p{L})| ${event})`,
    'you (?:\\p{L}+ly |once )?answered my (?:questions?|call|e-?mail)',
    `(?:was|were|been|got|being) (?:\\p{L}+ ){0,3}${told}(?: [^,;.@]{1,40})? by @+`,
    `(?:heard|learned|learnt|know|knew|found out|got|have|had|received)(?: [^,;.@]{1,50})? (?:from|through|via) (?:(?:my (?:\\p{L}+ )?(?:friend|colleague|neighbour|cousin) )?@+|(?:an?|one|two) (?:\\p{L}+ ){1,3}of yours)`,
    `(?:following|after|since|thanks to|because of|upon|further to|prompted by|in reply to|following up on|with reference to) (?:an? |the |my |our |your )?(?:\\p{L}+ ){0,2}${talk} (?:with|from|by|to|of) @+`,
    `(?:at|on|upon|after|through|thanks to|following) @+(?:'s|') (?:\\p{L}+ )?(?:request|wish|urging|prompting|${talk})`,
    'having (?:\\p{L}+ )?(?:spoken|talked|met|chatted|listened)(?: \\p{L}+){0,2} (?:to |with )?@+',
    '(?:after|since|from|by) (?:hearing|meeting|seeing|(?:talking|speaking|chatting|listening) (?:to|with)) @+',
    `${person} was (?:so |very |really )?(?:kind|good|nice|generous|helpful)`,
    `your (?:[\\p{L}'-]+ ){1,4}was (?:so |very )?(?:kind|good|nice|generous) (?:enough )?`,
    'thank you(?: \\p{L}+){0,2} for (?:taking my call|returning my call|answering my|showing me|seeing me|meeting me|having me|ringing|calling me|phoning|(?:taking|making|finding)(?: \\p{L}+){0,2} time for me)',
    'thank you(?: \\p{L}+){0,2} for (?:the|your) (?:\\p{L}+ )?(?:tour|guided tour|phone call|chat|talk|conversation|welcome|visit)(?! (?:of|for|to)(?!\\p{L}))',
    '(?:mentioned|shown|shared|sent|passed on|forwarded|flagged|suggested|brought|pointed out)(?: to)?(?: \\p{L}+){0,3} by @+',
    `(?:following|after|since|further to|thanks to) (?:my|our) (?:\\p{L}+ ){0,2}(?:visit|tour|trial (?:day|shift)|taster day|day|morning|afternoon) (?:to|of|at|in|on|round|with) your(?= \\p{L})(?! (?:web|page|site|advert|posting))`,
    `(?:following|after|on|thanks to) (?:an? |the )?(?:\\p{L}+ )?${talk} from (?:[^ ,;.@]+ ){1,5}(?:at|in|on|of) your(?! (?:advert|ad|posting|website|site|page))`,
    '(?:after|since|following) (?:(?:having )?met|meeting|seeing|(?:talking|speaking|chatting) (?:to|with)) you(?= (?:at|on|in|by|over|last|during|this|briefly)(?!\\p{L}))',
    `(?!(?:nothing|something|anything|everything|much|one|line|what|that|all|part)(?!\\p{L}))\\p{L}+ (?:from|in|at|on) your (?!(?:advert|ad|posting|website|site|page|job|description|text|annual|report)(?!\\p{L}))(?:\\p{L}+ ){1,3}(?:tells|told|assures|assured|informs|informed|mentioned to|says to|showed|encouraged|urged) (?:me|us)(?! (?:that|how|why) (?:the|this|it|you)(?!\\p{L}))`,
    '(?:workmate|schoolmate|flatmate|classmate|teammate|colleague|friend|neighbour|acquaintance)s? of mine(?:[ ,][^.;]{0,40}?)? (?:who|showed|told|sent|works?|suggested|mentioned|recommended|rang|passed|gave|says?|said|thought)',
  ]
}

function german(): string[] {
  const event =
    '(?:am telefon|telefonisch|personlich|(?:auf|bei|an) (?:der|dem|ihrem|ihrer|einer|einem) (?:\\p{L}*(?:messe|tagung|kongress|konferenz|forum|symposium|stammtisch|seminar|workshop|stand|borse|festival|veranstaltung|treffen))|beim (?:\\p{L}*(?:tag|kongress|treffen|stammtisch|abend|forum)))'
  const told =
    '(?:gesagt|erzahlt|erklart|erwahnt|geschildert|berichtet|angeregt|vorgeschlagen|empfohlen|gebeten|mitgeteilt|besprochen|gesprochen|unterhalten|getroffen|kennengelernt|erfahren|gegeben|gezeigt|verraten|angekundigt|geraten|versprochen|eingeladen|angerufen|geschrieben|geschickt|weitergeleitet|weitergegeben|zugesagt|ausgetauscht|beschrieben|dargestellt|nahegelegt|vermittelt|bestatigt|bekommen|erhalten|gehort|genannt)'
  const past =
    '(?:rief|bat|schrieb|sagte|schickte|zeigte|brachte|wies|machte|bot|lud|vermittelte|schilderte|beschrieb|erklarte|meinte|erwahnte|berichtete|sandte|reichte|uberredete|ermunterte|riet|empfahl|erzahlte|nannte|gab|leitete|verwies|fragte|legte)'
  const posted =
    '(?:in|aus|laut) (?:ihrer|der|meinem|meiner|dem) (?:[\\p{L}-]*(?:anzeige|ausschreibung|inserat|bewerbung|lebenslauf|mail|anschreiben|webseite|website))'
  return [
    `wie(?! ${posted})(?: [^ ,;.]+){0,7}? (?:besprochen|abgesprochen|vereinbart|verabredet|ausgemacht|abgemacht|zugesagt)(?! ${posted})`,
    `wie (?:sie|wir|ich|@+) (?:mir|uns|ihnen|dir|es mir)(?: [^ ,;.]+){0,6} (?:${told}|sagten|erzahlten|erklarten|erwahnten|beschrieben|berichteten|schilderten|rieten|sagte|erzahlte|erklarte|schilderte)`,
    `${event}(?: (?!gern|gerne|konnen|konnten|wurde)[^ ,;.]+){0,6} ${told}`,
    `(?:sagten|erzahlten|erklarten|erwahnten|schilderten|beschrieben|berichteten|rieten|empfahlen|zeigten|nannten) sie (?:mir|mich|uns)(?: [^ ,;.]+){0,4} ${event}`,
    `${event}(?: [^ ,;.]+){0,4} (?:sagten|erzahlten|erklarten|erwahnten|schilderten|beschrieben|berichteten|rieten|empfahlen|zeigten|nannten) sie`,
    `(?:sprachen|redeten|trafen|unterhielten|telefonierten|plauderten|begegneten|diskutierten|tauschten) wir(?: uns)?(?: [^ ,;.]+){0,5} ${event}`,
    '(?:daruber|davon) (?:sprachen|redeten|plauderten) wir (?:uns )?(?:ja|schon|bereits|neulich|kurz|kurzlich|damals)',
    `(?:von|durch) @+ (?:\\p{L}+ ){0,3}${told}`,
    `@+ (?:mir|mich)(?: [^ ,;.]+){0,7} (?:${told}|aufmerksam gemacht) (?:hat|hatte|haben)`,
    `(?:hat|hatte|haben|hatten) (?:es |das |sie |ihn )?(?:mir|mich|uns)(?: [^ ,;.@]+){0,3} @+(?: [^ ,;.]+){0,7} (?:${told}|aufmerksam gemacht)`,
    `${past} (?:es |das )?(?:mir|mich|uns)(?: [^ ,;.@]+){0,3} @+`,
    'dass sie sich(?: [^ ,;.]+){0,6} zeit fur mich(?: [^ ,;.]+){0,4} genommen haben',
    `(?:sie (?:haben|hatten)|(?:haben|hatten) sie) (?:mir|mich|uns|es mir)(?: [^ ,;.]+){0,7} ${told}`,
    `sie (?:mir|mich|uns)(?: [^ ,;.]+){0,7} ${told} (?:haben|hatten)`,
    `${person} ${past}(?: [^ ,;.@]+){0,2} (?:mich|mir|uns)`,
    `${person} (?:meinte|fand|sagte|erwahnte|glaubt|meint|sagt),? (?:dass )?ich`,
    `(?:mir|mich|uns)(?: \\p{L}+){0,2} @+(?: [^ ,;.]+){0,6} (?:hat|hatte|haben|weiterleitete|${past})`,
    '(?:auf|durch|dank) (?:\\p{L}+ )?(?:anregung|anraten|bitte|wunsch|hinweis|empfehlung|einladung|vorschlag|rat|vermittlung|initiative|zuraten|veranlassung|tipp|ermunterung|fursprache|nachfrage) (?:von |durch )?@+',
    'von @+ (?:\\p{L}+ ){0,2}(?:weis|wusste|habe|hatte|kam|stammt|erfuhr|horte)',
    '(?:ihren namen|ihre adresse|ihre nummer|den hinweis|den tipp) (?:habe|hatte|bekam|erhielt) ich',
    '(?:nach|seit|aus|in) (?:dem|einem|meinem|unserem) (?:\\p{L}+ )?(?:telefonat|gesprach|anruf|treffen|austausch) (?:mit|bei) @+',
    '(?:als|nachdem|seit) (?:wir|(?:er|sie|@+) und ich) (?:uns (?:[^ ,;.]+ ){0,6}(?:sprachen|trafen|unterhielten|kennenlernten)|(?:(?!mit (?!ihnen)|uber )[^ ,;.]+ ){0,5}(?:telefonierten|telefoniert haben|miteinander (?:sprachen|gesprochen haben)))',
    'unser(?:e[mnrs]?)? (?:\\p{L}+ )?(?:gesprach|telefonat|austausch|treffen|unterhaltung|begegnung)(?:s|es)? (?:am|vom|von|letzte[nr]?|gestern|diese[nr]?|in der|auf der|bei der)(?! (?:kunden?|team))(?!\\p{L})',
    '(?:nach|seit|bei) (?:dem|einem|meinem|unserem) (?:\\p{L}+ )?(?:\\p{L}*besuch|rundgang|probetag|schnuppertag|\\p{L}*fuhrung) (?:in|bei|auf|durch) (?:ihnen|ihre[mnr]?)(?! (?:anzeige|web|seite|homepage))(?!\\p{L})',
    '(?:nach|seit|bei) (?:dem|unserem) (?:\\p{L}+ )?(?:kennenlernen|treffen|wiedersehen) (?:auf|in|bei|am|im|beim)(?!\\p{L})',
    '(?:auf|nach|dank|durch) (?:einen |einem |den |dem |eine |einer )?(?:tipp|hinweis|rat|empfehlung|einladung|anregung) (?:von|aus|einer|eines|der|des)(?! \\p{L}*(?:anzeige|ausschreibung|seite)) (?:[^ ,;.@]+ ){0,3}(?:bei ihnen|(?:aus|in|bei) ihre[mr](?! \\p{L}*(?:anzeige|ausschreibung|seite)))',
    `wir uns(?: [^ ,;.]+){0,6} (?:kennengelernt|kennenlernen|getroffen|gesehen|unterhalten|begegnet|gesprochen) (?:haben|konnten|durften|sind|hatten)`,
    `${person} war (?:so |sehr )?(?:freundlich|nett|liebenswurdig|hilfsbereit)`,
  ]
}

function french(): string[] {
  const event =
    '(?:(?:au|par) telephone|de vive voix|en visio|(?:au|lors du|pendant le|a la|lors de la|sur (?:le|votre)|a votre|aux|lors de(?:s| vos)) (?:[\\p{L}-]+ )?(?:salon|forum|congres|colloque|foire|journees?|conference|seminaire|portes ouvertes|stand))'
  const told =
    '(?:dit|evoque|discute|parle|convenu|explique|demande|suggere|propose|promis|raconte|confie|indique|conseille|recommande|annonce|precise|decrit|montre)'
  const ours = '(?![^,;.]{0,30}(?:annonce|offre|lettre|cv|candidature|courrier|message|mail))'
  return [
    `(?:comme|ainsi que|ce que|dont) (?:nous|vous|je|on) (?:(?:me|nous|vous|le|la|en|y) |l'|m'en |m')*(?:(?:avons|avez|aviez|avions|ai|avais) (?:\\p{L}+ )?${told}|(?:evoqu|dis|discut|parl|conven|expliqu|demand|suggeri|propos|promett|racont|indiqu|conseill|annonc|precis|confi)(?:ions|iez|ais))(?!\\p{L})${ours}`,
    `comme (?:convenu|vu|prevu|${told})(?: [^,;.@]{1,30})? (?:${event}|avec (?:vous|@+)|par @+)`,
    `(?:vous (?:\\p{L}+ )?(?:avez|aviez|m'avez|m'aviez)|nous (?:\\p{L}+ )?(?:avons|avions)|@+ (?:m')?(?:a|avait))(?: [^ ,;.@]+){0,3} ${told}\\p{L}{0,3}(?: [^,;.]{1,30})? ${event}`,
    `(?:vous m'(?:avez|aviez)|me l'avez-vous|m'(?:en )?(?:avez|aviez)-vous) (?:\\p{L}+ )?(?:parle|explique|decrit|dit|evoque|raconte|indique|conseille|recommande|suggere|presente|confie)\\p{L}{0,2}(?!\\p{L})${ours}`,
    '(?:quand|lorsque|depuis que) (?:(?:lui|elle|vous|@+) et moi,? )?nous (?:nous (?:sommes|etions) (?:\\p{L}+ )?(?:vu|rencontr|parl|crois|entretenu)\\p{L}*|(?:avons|avions) (?:\\p{L}+ )?(?:discute|parle|echange)(?= (?:au|lors|a la|hier|mardi|lundi|mercredi|jeudi|vendredi|en)|[,.]))',
    "notre (?:\\p{L}+ )?(?:entretien|echange|appel|conversation|rencontre|rendez-vous|discussion)(?: telephonique)? (?:de |du |d'|au |a la |lors )(?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|(?<=du )\\d+|la semaine|(?:\\p{L}+ )?(?:salon|forum|congres|colloque|foire|journee|seminaire|conference|telephone))(?!\\p{L})",
    '(?:apres|suite a|depuis) (?:ma|notre) (?:\\p{L}+ )?(?:visite|rencontre|journee \\p{L}+) (?:de|dans|a|chez|avec|sur) (?:votre|vos|vous)(?! (?:site|page|annonce))',
    "(?:sur|apres|suite a|grace a) (?:un |une |le |la |les )?(?:conseils?|recommandation|suggestion|indication|invitation|message) (?:de |d')(?:[^ ,;.@]+ ){1,4}(?:chez vous|(?:de|dans) (?:votre|vos))(?! (?:annonce|offre|site))",
    "(?:de |d'|apres |pour )vous avoir (?:\\p{L}+ )?(?:rencontre|croise|parle|entendu|vu|ecoute)\\p{L}*|d'avoir (?:pu )?(?:echange|discute|parle|fait votre connaissance)",
    "j'ai eu (?:le|la|l') ?(?:plaisir|chance|occasion|honneur)(?: \\p{L}+){0,2} (?:de |d')(?:\\p{L}+ )?(?:discuter|echanger|parler|rencontrer|croiser|entendre)(?: \\p{L}+)? (?:avec )?(?:vous|votre|vos|@+)",
    "merci(?: \\p{L}+){0,2} (?:de|d') ?(?:m')?avoir (?:recue?|accueillie?|repondu a|rappelee?|parle|montre|fait visiter)",
    "merci(?: \\p{L}+){0,2} (?:de |d')(?:m'avoir|avoir)(?: \\p{L}+){0,2} (?:accorde|consacre|pris)(?: \\p{L}+){0,3} (?:temps|minutes|moment)",
    "comme (?:je l'ai |j'ai |je l'avais )?(?:\\p{L}+ )?(?:dit|explique|evoque|indique|precise|convenu)(?: \\p{L}+){0,2} (?:a|avec) @+",
    "merci(?: \\p{L}+){0,2} (?:de|pour) votre (?:accueil|appel|rappel) (?:lors|au|pendant|a l|d')",
    "(?:a la demande|sur (?:le |la |les |l')?(?:conseils?|recommandations?|suggestion|invitation|proposition|demande)|a l'initiative|a l'invitation|de la part|par l'intermediaire|par l'entremise|grace) (?:de |d'|a )@+",
    "(?:appris|su|tiens|tenons|entendu|recu|eu|obtenu|sais)(?: [^,;.@]{1,40})? (?:par|de|grace a|via|aupres de|d') ?@+",
    'merci(?: \\p{L}+){0,2} pour la (?:\\p{L}+ )?(?:visite|rencontre|conversation|discussion)',
    '(?:signalee?|indiquee?|transmise?|montree?|partagee?|relayee?|mentionnee?|confiee?|recommandee?|conseillee?|envoyee?|orientee?|encouragee?|adressee?|invitee?|contactee?|sollicitee?|informee?)(?: \\p{L}+){0,2} par @+',
    "(?:apres|suite a|depuis) (?:avoir (?:\\p{L}+ )?(?:echange|parle|discute|rencontre|croise|entendu|appele)(?: avec| a)? |(?:mon|un|notre|l') ?(?:\\p{L}+ )?(?:appel|echange|entretien|rendez-vous|message|coup de fil|conversation)(?: telephonique)? (?:avec|de|a) )@+",
    `${person} (?:a|avait|ont) (?:\\p{L}+ ){0,3}(?:me |m')\\p{L}+(?:er|ir|re)(?!\\p{L})`,
  ]
}

function spanish(): string[] {
  const told =
    '(?:conto|contaron|dijo|dijeron|comento|comentaron|explico|explicaron|pidio|pidieron|indico|indicaron|sugirio|recomendo|prometio|adelanto|confirmo|describio|transmitio|aconsejo|escribio|propuso|llamo|hablo|paso|envio|reenvio|mando|mostro|presento|animo|aviso|informo|dio|facilito|remitio|(?:ha|habia) (?:contado|dicho|comentado|explicado|pedido|indicado|sugerido|recomendado|descrito|hablado|pasado|enviado|reenviado|animado))'
  const event =
    '(?:por telefono|en persona|en (?:la|el|su|las|los|una|un) (?:[\\p{L}-]+ )?(?:feria|jornadas?|congreso|salon|foro|encuentro|estand|seminario|conferencia|simposio))'
  const ours =
    '(?! (?:en|por) (?:mi|su|el|la|un) (?:\\p{L}+ )?(?:correo|carta|mensaje|candidatura|anuncio|oferta))'
  return [
    `(?:como|segun|tal y como|lo que) (?:me|nos) (?:lo |la )?${told}${ours}`,
    `(?:me|nos) (?:lo |la )?${told}(?: [^ ,;.@]+){0,4} @+`,
    `(?:usted|ustedes|@+) (?:mism[oa] )?(?:me|nos) (?:lo |la )?${told}`,
    `(?:me|nos) (?:lo |la )?${told} (?:usted|ustedes)|(?:me|nos) (?:lo |la )?${told}(?: [^,;.]{1,30})? ${event}`,
    'cuando (?:(?:el|ella|usted|@+) y yo )?(?:hablamos|nos (?:vimos|conocimos|encontramos)|charlamos|conversamos|coincidimos)(?= (?:en|por|ayer|hace|durante|el (?:lunes|martes|miercoles|jueves|viernes|sabado|dia|\\d))(?!\\p{L})|[,.])',
    'nuestra (?:\\p{L}+ )?(?:conversacion|llamada|charla|reunion|entrevista)(?: telefonica)? (?:del? (?:lunes|martes|miercoles|jueves|viernes|pasado|dia|\\d+)|de ayer|por telefono|en (?:la|el) (?:feria|congreso|jornadas?|salon))',
    '(?:recomendacion|indicacion|peticion|instancias|iniciativa|encargo|sugerencia|invitacion|consejo|medio|mediacion) de @+',
    '(?:sabido|supe|enterado|entere|oido|se|recibi|recibido|obtuve|obtenido|conseguido)(?: [^,;.@]{1,40})? (?:por|a traves de|gracias a) @+',
    '(?:tras|despues de|al) (?:hablar|charlar|conversar|coincidir|conocer|saludar|escuchar|reunirme)(?: \\p{L}+)? (?:con |a )?@+',
    '(?:fue|ha sido|era) un (?:\\p{L}+ )?(?:placer|gusto|honor|alegria) (?:saludar|conocer|hablar|charlar|coincidir|ver|encontrar|escuchar)\\p{L}*',
    '(?:tras|despues de|desde) (?:conocernos|vernos|encontrarnos|reunirnos|saludarnos|(?:conocer|ver|saludar|escuchar)(?:le|les|l[oa]s?)(?= (?:en|durante|por|ayer)(?!\\p{L}))|hablar con (?:usted|ustedes)|mi (?:\\p{L}+ )?visita a sus?|visitar sus?(?! (?:web|pagina|sitio|perfil)))(?!\\p{L})',
    `(?:que|cuando|como|segun|lo que) (?:\\p{L}+ )?(?:comentamos|hablamos|tratamos|vimos|acordamos|mencionamos|discutimos|conversamos)(?: [^ ,;.]+){0,3} ${event}`,
    '(?:por|tras|siguiendo|gracias a) (?:una? |la |el )?(?:consejo|recomendacion|sugerencia|indicacion|invitacion|aviso) de (?:[^ ,;.@]+ ){1,4}(?:de|en) sus?(?! (?:anuncio|oferta|web|pagina))(?!\\p{L})',
    'gracias por (?:atenderme|recibirme|llamarme|ensenarme|contestarme|responderme)',
    `(?:como|tal como|tal y como|segun) (?:hablamos|comentamos|acordamos|quedamos|convinimos|dijimos|prometi|le (?:dije|comente|conte|adelante|comentaba|decia))${ours}`,
    'como (?:ya |le |les )?(?:comente|hable|acorde|quede|convine|explique|dije|adelante|conte)(?: \\p{L}+){0,3} (?:con|a) @+',
    `gracias por (?:dedicarme|haberme dedicado|concederme|haberme concedido)(?: \\p{L}+){0,3} ${event}`,
    '(?:recomendad|enviad|indicad|senalad|remitid|compartid|mencionad|sugerid|avisad|animad|informad|contactad)[oa]s?(?: \\p{L}+){0,2} por @+',
    'gracias por (?:la|su) (?:\\p{L}+ )?visita guiada',
    `${person} (?:tuvo|tuvieron) la (?:amabilidad|gentileza)`,
    `${person} (?:insistio|quiso|propuso|penso|creyo|considero|sugirio|pidio)(?: [^ ,;.]+){0,3} que (?:yo|le|les|me)`,
    `${person} (?:a quien|con quien|a la que|al que|con la que|con el que) (?:\\p{L}+ )?(?:conozco|conoci|trate|coincidi|trabaje|hable)`,
  ]
}

function norwegian(): string[] {
  const told =
    '(?:fortalte|sa|nevnte|snakket|snakka|avtalte|diskuterte|forklarte|lovte|lovet|ba|beskrev|spurte|anbefalte|tipset|foreslo|ringte|skrev til|viste|sendte|radet)'
  return [
    `som (?:jeg|vi|du|dere|@+) (?:\\p{L}+ ){0,2}${told}(?: \\p{L}+){0,2} (?:deg|dere|meg|oss|om|pa|i|til)(?! (?:annonsen|utlysningen|soknaden|e-posten|mailen))`,
    `(?:deg|dere|@+) (?:\\p{L}+ ){0,2}${told}(?: [^ ,;.]+){0,4} (?:for|til|med) (?:meg|oss)`,
    `${person} (?:\\p{L}+ ){0,2}${told}(?: [^ ,;.]+){0,4} (?:meg|oss|at jeg|jeg)`,
    `(?:(?:har|hadde) (?:du|dere)(?: [^ ,;.]+){0,3} (?:fortalt|sagt|nevnt|forklart|beskrevet|skildret|vist|anbefalt|lovet)|${told} (?:du|dere))(?: [^ ,;.]+){0,3} (?:meg|oss)`,
    '(?:da|sist|siden|etter at|nar) (?:vi|(?:du|han|hun|dere|@+) og jeg) (?:\\p{L}+ )?(?:snakket|snakka|pratet|prata|mottes|traff hverandre|snakkes)(?: sammen)?(?= (?:pa|i|over|sist)(?!\\p{L})|[,.])',
    '(?:det )?var (?:\\p{L}+ )?(?:hyggelig|fint|flott|kjekt|moro|artig|trivelig|godt) a (?:\\p{L}+ )?(?:treffe|mote|snakke|prate|hilse)',
    'takk for (?:\\p{L}*praten|\\p{L}*samtalen|motet|tiden|omvisningen?)(?! dere)',
    '(?:\\p{L}*praten|\\p{L}*samtalen|motet) (?:var|vart|min|med deg|med dere) (?:i gar|forrige|sist|nylig|pa|fra|her om dagen)',
    '(?:tipset|anbefalt|sendt|videresendt|nevnt|vist|delt|oppfordret|invitert|kontaktet)(?: \\p{L}+){0,3} av @+',
    'takk for at (?:du|dere) (?:\\p{L}+ )?(?:ringte|svarte|viste|fortalte|tok (?:deg|dere) tid)(?! til a lese)',
    '(?:fikk|fatt|horte|hort|mottok|mottatt|vet|visste)(?: [^,;.@]{1,50})? (?:av|fra|gjennom|via) @+',
    '(?:oppfordring|tips|rad|invitasjon|anbefaling|onske|foresporsel|initiativ|hint) (?:fra|av) @+',
    '(?:etter|siden|i) (?:en |ei )?(?:\\p{L}+ )?(?:samtalen?|praten?|motet?|telefonsamtalen?) med @+',
    '(?:etter|siden|takket vare) (?:besoket(?: mitt)?|(?:et|mitt|vart) (?:\\p{L}+ )?besok|omvisningen|provedagen) (?:hos|pa|i|ved) (?:dere|deg|\\p{L}+ deres)(?!\\p{L})',
    'etter a ha (?:mott|truffet|snakket med|hilst pa|sett) (?:deg|dere|@+)(?!\\p{L})',
    '(?:etter|pa|gjennom|takket vare) (?:et |en |ei )?(?:tips|rad|anbefaling|oppfordring|hint|invitasjon) (?:fra|av) (?:[^ ,;.@]+ ){0,4}(?:hos|i|fra|ved) (?:dere|deg|\\p{L}+ deres)(?!\\p{L})',
    `${person} var (?:sa |veldig )?(?:hyggelig|snill|grei|vennlig|imotekommende)`,
    '(?:jeg )?(?:motte|traff|snakket med|har mott|har truffet|har snakket med) (?:jeg )?@+',
  ]
}
