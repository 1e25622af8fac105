import type { ClaimLanguage } from './words.ts'

/** How a language says something of the firm that hires. Regular expression sources over folded text. */
export interface AssertingWords {
  /** Opens a clause that is taken for true: "that", "dass". */
  that: string
  /** Before it, what makes the clause a guess, a wish or an aim. */
  unsure: string
  /** Right before it, what makes the clause something that the writer has read or likes, whatever its subject is. */
  moved: string
  /** The firm, its people or the job as a subject, right behind "that" or at the head of a clause. */
  firm: string
  /** Opens a clause that says something of the firm outright. */
  head: string
  /** "Your plan to": what the firm is said to have or to mean to do. */
  own: string
  /** Behind a noun, who gives it: "the flat you offer". */
  offering: string
  /** The job and what it brings: "the post comes with". */
  brings: string
  /** Behind these a clause speaks of the writer, or of what might be. */
  stops: string
  /** What is so by now; and what is yet to come. */
  already: string
  ahead: string
  /** Words that any sentence about a job may hold, whatever the posting says. */
  plain: string
}

const en: AssertingWords = {
  head: '(?:and |but )?(?:(?:you|your (?!posting|advert|advertisement|ad|brief|description|job|list|listing|notice|offer|website|page)\\p{L}+) (?:already |now |also |currently |recently |even |still )*(?!(?:may|might|can|could|would|will|should|must|ask|asked|want|need|look|seek|mention|write|say|require|know|see|find|get|gain|say)(?!\\p{L})|are looking)\\p{L}+)',
  moved:
    '(?:read|see|saw|seen|hear|heard|learn|learned|learnt|know|notice|noticed|note|noted|find|found|like|love|glad|pleased|happy|delighted|excited|exciting|great|good|reassuring|encouraging|impressive|impressed|appealing|attractive|helpful|helps|useful|generous|convenient|appeals to me|attracts me|appreciate|admire|struck me|interesting|remarkable|wonderful|lovely)',
  that: 'that',
  unsure:
    '(?:hope|hoping|assume|imagine|suppose|guess|suspect|think|believe|wonder|gather|wish|sure|certain|confident|so|such|doubt|expect|trust|if|whether|should|would|show|shows|everything|anything|all|something|would (?:be|mean)) ?(?:\\p{L}+ )?',
  firm: "(?:(?:all |both |many |most |some |even )?(?:of )?(?:you|your(?: \\p{L}[\\p{L}'-]*){1,2}|the (?:\\p{L}+ ){0,2}(?:post|role|job|position|team|company|firm|clinic|hospital|ward|school|office|studio|department|group|shop|store|branch|plant|kitchen|practice|lab|laboratory|charity|house|service|unit|institute|library|agency|salary|contract)|they|candidates|newcomers|employees|staff))",
  own: 'your (?:(?:\\p{L}+ )?(?:plans?|intention|decision|ambition|move|push|proposal) (?:to|for|of)|(?:forthcoming|upcoming|planned|recent|latest|coming|brand-new|award-winning|own|on-site|in-house|long-standing|generous|international|new))|(?:migrating|moving|launching|opening|expanding|building|taking|bringing|replacing|running|growing|turning|rolling out|merging|rebuilding|extending) (?:\\p{L}+ )?your',
  offering:
    '(?:that |which )?(?:you|your (?:\\p{L}+ )?(?:company|firm|team|school|clinic|house|post|role)|the (?:post|role|job|position|company)) (?:already |also |now |kindly |will )?(?:offers?|offered|provides?|includes?|pays?|grants?|gives?|runs?|has|have|brings?|promises?|mentions?|describes?|advertises?)|(?:on offer|mentioned|described|promised|advertised|included) in (?:your|the) (?:posting|advert|ad|post|role|package|job)',
  brings:
    '(?:post|role|job|position|contract|package|you|firm|company) (?:also )?(?:comes? with|includes?|offers?|provides?|pays?|carries|brings?|covers?)',
  stops:
    "i|i'm|i've|i'd|i'll|my|me|mine|we|our|us|which|because|since|as|so|but|though|although|whereas|while|if|when|where|whom|and (?:that|this|it)|makes?|would|could|might|is (?:a|an|the|what|why|exactly|one|very|really|just|something|good|great|rare)|are (?:a|an|what|exactly|something)|sounds?|seems?|appeals?|matters?|suits?|attracts?|strikes?|draws?|tells|shows|speaks|helps|caught|means|fits|impress(?:es|ed)|reassures|convinces|convinced|persuaded",
  already:
    'already|up and running|by now|for years|for (?:a|some) while|since (?:19|20)\\d\\d|since last \\p{L}+|last (?:year|month|spring|summer|autumn|winter)|(?:have|has) (?:just|recently)|long been|long since',
  ahead:
    '20(?:2[7-9]|3\\d)|next (?:spring|summer|autumn|winter|month|season|quarter)|(?:are|is) (?:currently |now |just )?(?:installing|building|planning|introducing|moving|opening|launching|rolling out|replacing|preparing|migrating|switching)|will|plan(?:s|ned|ning)?|going to|is to be|are to be|to be built|next (?:big )?(?:step|year)|want to|about to|opening in|opens in|moving (?:to|from)|from (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn)|in (?:spring |summer |autumn |[a-z]+ember |october |january |february |march |april |may |june |july |august )?20(?:2[7-9]|3\\d)',
  plain:
    'about above across actually again almost along already also always among another anybody around attractive available away back based become becoming been before behind being below best better between beyond both bring brings business came care career chance change clear clearly come comes coming company could count currently daily deal describe description different done each early easy either else employ employer employs end enough especially establish even every everybody everyone exactly example excellent exciting exist expect experience fact fair far few field find fine firm first fit for forward found from full fully further gave general generous get give given gives glad goes going good great ground group grow growing grown growth happen hard have having hear held help here high hire hiring hold idea impress include includes including industry instead interest interesting into invest itself job join keep keeps kind know known large last latest lead learn least less level life like list little local long look looking made main major make makes making manage many match matter mean means meet member mention might modern month more most move moves much must nature near need needs never new next nice nobody nothing now number offer offered offering offers office often once one only open opened opening operate opportunity order organisation other others over own owns part parts pay pays people perhaps person place plan planned planning plans play please position possible post posting present probably proper provide provides put quite rather read ready real really reason recent recently require requires responsible right role run running runs said same say says scale search seek seem sell serve serves several share short should show side since site size small solid some somebody someone something soon sort special staff stand start started starts state stay step still such support sure take taken takes talk task team teams tell than thank that their them then there these thing things think this those though through time times today together too top toward trust try turn under unit until upon use used uses using value various very wait want wants well were what when where whether which while whole whom whose will wish with within without word work worked working works world would write year years yet your yours yourself advert advertisement application apply candidate challenge colleague hope ideal important impressive keen lovely perfect pleasant pleased proud rare reassuring special tempting unusual welcome willing wonderful appeal attract convince draw drawn excite fascinate motivate persuade please suit surprise week weeks days hour hours half third quarter dozen hundred thousand million two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter morning evening applicant newcomer manager management department chief question answer letter website page linkedin blog really truly simply largely mostly partly entirely completely directly closely carefully seriously freely',
}

const de: AssertingWords = {
  head: '(?:und |aber )?(?:(?:sie|ihr(?:e[rnms]?)? (?!anzeige|ausschreibung|stellenanzeige|erste|zweite|dritte|anforderung|inserat)\\p{L}+) (?!(?:konnen|konnten|wurden|mussen|sollten|suchen|fordern|verlangen|wunschen|schreiben|nennen|erwarten|erreichen|finden|erhalten|bekommen|sehen|fragen|brauchen|mochten)(?!\\p{L}))\\p{L}+)',
  moved:
    '(?:gelesen|lese|las|sehe|gesehen|weis|hore|gehort|erfahren|finde|reizt|freut|gefallt|imponiert|lockt|begeistert|uberzeugt|beeindruckt|interessiert|mich|mir|schon|gut|toll|spannend|grosartig|attraktiv|grozugig|ansprechend|schatze)(?: \\p{L}+){0,3}',
  that: 'dass',
  unsure:
    '(?:hoffe|hoffen|nehme an|vermute|glaube|denke|meine|wunsche|sicher|uberzeugt|schatze|stelle mir vor|sofern|so|ohne|damit|ob|daran|dafur|darauf)(?: \\p{L}+){0,2},? ?',
  firm: '(?:auch |gerade |schon |bereits |sogar )?(?:sie|ihr|ihre[rnms]?|ihnen|bei ihnen|in ihrem|in ihrer|im (?:haus|team|betrieb|labor|werk)|(?:am|an der|im|in der|bei der|beim|die|der|das|den|dem) \\p{L}+|alle|neue|es)',
  own: 'ihr(?:e[nmrs]?)? (?:(?:\\p{L}+ )?(?:plane?n?|vorhaben|absicht|entscheidung|ziel|wunsch)(?:,| zur?| fur| der| des)?|(?:neue[nrms]?|geplante[nrms]?|kunftige[nrms]?|eigene[nrms]?|hauseigene[nrms]?|jungste[nrms]?|preisgekronte[nrms]?|bevorstehende[nrms]?))',
  offering:
    ', (?:die|den|das|der) (?:sie|ihr (?:haus|unternehmen|betrieb|team)) (?:\\p{L}+ ){0,4}(?:anbieten|bieten|bietet|stellen|stellt|zahlen|zahlt|gewahren|ubernehmen|versprechen|betreiben|haben|fuhren)',
  brings:
    '(?:stelle|position|vertrag|paket|sie) (?:\\p{L}+ )?(?:bietet|bieten|umfasst|beinhaltet|enthalt|bringt|zahlen|gewahren)',
  stops:
    'ich|mir|mich|mein|meine[rnms]?|wir|uns|weil|denn|aber|wenn|falls|wurde|ware|konnte|macht|passt|reizt|spricht|freut|gefallt|uberzeugt|finde|beeindruckt|begeistert|lockt|zeigt|erleichtert|kommt|hort|erhoht|ist fur|hat mich',
  already:
    'bereits|schon|langst|seit (?:19|20)\\d\\d|seit (?:jahren|langem|kurzem|\\p{L}+ jahren)|in betrieb|soeben|(?:letztes|im letzten|im vergangenen) (?:jahr|fruhjahr|sommer|herbst)',
  ahead:
    '20(?:2[7-9]|3\\d)|nachste[nsmr]? (?:jahr|fruhjahr|sommer|herbst|winter|monat)|wird|werden|wollen|planen|plant|geplant|ab 20\\d\\d|bis (?:herbst|fruhjahr|sommer|ende) 20\\d\\d|kunftig|demnachst|im (?:fruhjahr|sommer|herbst|winter|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember) 20(?:2[7-9]|3\\d)|eroffnet|bauen (?:\\p{L}+ ){1,6}auf',
  plain:
    'aber alle allein allem allen aller alles als also ander andere arbeit arbeiten arbeitet arbeitgeber arbeitsplatz aufgabe aufgaben auch auf aus ausbau ausschreibung anzeige bedeutet beginnt begleiten beim bereich bereits beschaftigen beschaftigt besetzen besonders besser bestehen besteht bestimmt betreiben betreibt betrieb bieten bietet bin bisher bitte bleiben brauchen bringen chance dabei dafur damit danach dann daran darauf dass davon dazu dein denen denn deren deutlich dienen dies diese diesem diesen dieser direkt doch dort durch eigene eigenen eigener einem einen einer eines einfach einige einmal einrichtung ende entwickeln entwickelt erfahrung erst erste ersten etwa etwas euch fachkraft fall fast finden firma freude fuhren fuhrt ganz ganze ganzen geben gegen gehen gehort gehoren gemeinsam genau gerade gern gerne gesamt gibt gleich gleichzeitig grose grosen groser gruppe gut gute guten guter haben halten hatte haus hause helfen herr frau heute hier hinter hoch hohe ihm ihn ihnen ihr ihre ihrem ihren ihrer immer inhalt inzwischen jahr jahre jahren jede jedem jeden jeder jemand jemanden jetzt kann kein keine klein kleine kommen kommt konnen kunde kunden kunftig lang lange lassen leben legen lesen leicht leute liegen machen macht manche mehr mehrere meist mensch menschen mich miteinander mitarbeiter mitarbeitern mitarbeitende mochte moglich moglichkeit monat muss nach nahe neben nehmen neue neuem neuen neuer neues nicht nichts noch nur oder offen ohne ort person personen plan planen position posten projekt punkt raum recht reihe richtig rolle rund sagen schon schritt sehr sein seine seit seite selbst setzen sich sicher sind sitz sofort sogar solche sollen sondern sonst sowie stadt stark statt stehen steht stelle stellen stets suchen sucht tag tage taglich team teil thema trotz uber uberhaupt umfasst und ungewohnlich unser unter unternehmen verantworten verantwortung verbinden verfugen viel viele vielen vier voll vom vor vorhaben wachsen wahrend warum weil weit weiter weitere weiterhin wenig weniger wenn werden wert wichtig wie wieder will wirklich wird wissen woche wochen wohl wollen worden wurde wurden zeit ziel zudem zugleich zum zur zusammen zusatzlich zwei zweite zwischen drei funf sechs sieben acht neun zehn elf zwolf hundert tausend januar februar marz april juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag fruhjahr fruhling sommer herbst winter morgen abend kollege kolleginnen kollegen kollegium bewerbung bewerber interesse lust spannend reizvoll attraktiv wert gedanke idee schwerpunkt form weise art zahl anzahl menge umfang alltag welt gegend region branche markt angebot frage gesprach einsatz start aufbau beruf tatigkeit beitrag umgang leitung',
}

const fr: AssertingWords = {
  head: '(?:et |mais )?(?:(?:vous|votre (?!annonce|offre|fiche|site)\\p{L}+|vos \\p{L}+) (?!(?:pouvez|pourrez|pourriez|devez|demandez|cherchez|recherchez|souhaitez|ecrivez|trouverez|voulez|verrez|exigez|aurez)(?!\\p{L}))\\p{L}+)',
  moved:
    '(?:lu|lis|vu|vois|appris|apprends|sais|note|remarque|apprecie|aime|plait|attire|seduit|touche|rassure|motive|interesse|heureuse?|heureux|ravie?|genereux|interessant|enthousiasmant|rassurant|formidable|bien|surtout|beaucoup)',
  that: "qu(?:e |')",
  unsure:
    "(?:espere|imagine|suppose|pense|crois|souhaite|voudrais|doute|sur|sure|certaine?|afin|pour|alors|ainsi|tandis|pendant|depuis|lors|ce|tout ce|parce|puis|plus|moins|autant|si|dirais|me dis|l'impression) ?",
  firm: "(?:deja |aussi )?(?:vous|votre \\p{L}+|vos \\p{L}+|la (?:maison|societe|clinique|brasserie|ville|boutique|direction|fonction)|le (?:poste|service|cabinet|restaurant|groupe|salaire|contrat|centre)|l'(?:equipe|entreprise|agence|atelier|etablissement|hopital|ecole|institut|usine|annonce|offre)|les (?:equipes|salaries|collaborateurs|nouveaux))",
  own: "(?:votre|vos) (?:(?:\\p{L}+ )?(?:projets?|intention|decision|volonte|plans?|ambition) (?:de|d')|(?:futur[es]*|prochaine?s?|nouve(?:au|lle|aux|lles)|propres?))",
  offering:
    "(?:que|qu'|dont) (?:vous |votre \\p{L}+ |la maison |le poste |l'equipe |l'entreprise )(?:me |nous |y )?(?:proposez|offrez|prevoyez|versez|compte|dispose|propose|offre|disposez|comptez|mettez|possede|possedez|exploitez)|(?:que|qu'|dont) (?:compte|dispose|propose|offre|possede|exploite) (?:votre|la|le|l')|(?:prevue?s?|annoncee?s?|proposee?s?|mentionnee?s?|offerte?s?) (?:dans|par) (?:votre|vous|l'|la )",
  brings:
    '(?:poste|contrat|offre|annonce|vous) (?:\\p{L}+ )?(?:comprend|inclut|comporte|offrez|proposez|prevoit|prevoyez|offre|propose)',
  stops:
    "je|j'\\p{L}+|m'\\p{L}+|me|mon|ma|mes|moi|nous|notre|car|mais|si|lorsque|quand|serait|seraient|pourrait|rejoint|correspond|convient|plait|attire|seduit|motive|donne|parle|rend|montre|prouve|compte beaucoup|est (?:un|une|pour|ce|exactement|tout)|sont (?:un|une|pour)|voila|ce qui",
  already:
    "deja|depuis (?:19|20)\\d\\d|depuis (?:plusieurs|des) annees|en service|en place|l'an dernier|l'annee derniere|(?:venez|vient|viennent) de?",
  ahead:
    '20(?:2[7-9]|3\\d)|(?:printemps|ete|automne|hiver|mois|annee|an) prochaine?|prochainement|ouvrira|ouvrirez|conduirez|lancera|lancerez|sera|seront|projet|prevu|prevue|bientot|monterez|en (?:janvier |fevrier |mars |avril |mai |juin |juillet |aout |septembre |octobre |novembre |decembre )?20(?:2[7-9]|3\\d)',
  plain:
    "abord accueille accueillir activite afin agit ailleurs ainsi ajouter aller alors annee annees annonce apporter apres assez assurer attache attention atout aucun aujourd'hui aussi autant autour autre autres avant avec avez avoir avons beaucoup belle besoin bien bientot bonne bref candidat candidature cela celle celui centre certain cette chaque chercher cherche cherchez chez chose comme comment compte comptez comprend confier connaitre construire continuer contre cours dans dates debut deja demande demandez depuis dernier derriere des dessous deux devant devenir developper devez different dire direct dispose disposer dix donc donner dont double douze droit echange effet egalement eleve elle elles embauche emploi employe employeur encadrer encore enfin ensemble ensuite entier entre entreprise envers envie environ equipe equipes est etablissement etait etant etre eux evident existe exige expérience experience exemple facile facon faire fait faites fois font force forme former forte fort gens grand grande grands gros groupe habitude haut heure heures ici idee important inclut interesse interet ils jamais jour jours juste lieu ligne lire long longue lorsque maintenant mais maison maniere marche meilleur meme mener mettre mieux mille moins mois moment monde monter moyen naturel necessaire niveau nombre nouveau nouvel nouvelle nouvelles offre offrir offrez organisation ouvert ouvre ouvrez ouvrir ouverture par parce pareil parler parmi part partie partir partout pas passer pendant penser permettre personne personnes petit petite peut place plaisir plan plein plus plusieurs point porter poser possible poste pour pourquoi pouvoir precis premier premiere prendre pres presque present prevoir prevu prevue prevoit principal prochain projet projets propos proposer proposez propre puis quand quarante quatre quel quelle quelque question quinze quoi raison rare recherche recherchez recruter reel rejoindre rendre rester rien role salarie salaries sans savoir secteur seize selon semaine semaines sembler sens sept seul seule seulement si simple site situe situation six soigne soin soit sont sous souvent suivre sujet sur surtout taille tant tard tel temps tenir terme tout toute toutes tous travail travaille travailler tres trois trouver type une unique utiliser valeur venir vers ville vingt vite vivre voici voir voire vois volonte votre vous vrai vraiment vue cadre cent cinq cinquante trente janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche printemps automne hiver matin soir responsable direction directeur directrice fonction mission missions metier collegue collegues collaborateur confiance qualite conviction seduire seduite seduit plaire attirer toucher touche rassurer heureuse heureux ravie ravi sensible noter note apprecier apprendre appris savoir lu decouvrir decouvert motiver",
}

const es: AssertingWords = {
  head: '(?:y |pero )?(?:(?:ustedes|su (?!anuncio|oferta|web|pagina)\\p{L}+|sus \\p{L}+) (?!(?:pueden|podran|podrian|piden|buscan|quieren|necesitan|deben|exigen|solicitan|encontraran|veran)(?!\\p{L}))\\p{L}+)',
  moved:
    '(?:leer|leo|leido|ver|veo|visto|saber|se|gusta|atrae|convence|anima|alegra|interesa|ilusiona|encanta|motiva|tranquiliza|especial|generoso|atractivo|estupendo|interesante|valoro|aprecio|agradezco|comodo|importante|mucho|favor)',
  that: 'que',
  unsure:
    '(?:espero|supongo|imagino|creo|pienso|deseo|quisiera|dudo|segur[oa]|para|asi|sin|antes de|despues de|hasta|desde|mas|menos|lo|los|las|el|la|tanto|tal|ya|puesto|hay|tengo|tiene|tenido|de modo|de forma|diria|seria|ojala|siempre|igual|mismo|uno|una|algo|todo|de) ',
  firm: '(?:ya |tambien |ademas |aun )?(?:ustedes|usted|su \\p{L}+|sus \\p{L}+|el (?:puesto|equipo|despacho|centro|hotel|restaurante|banco|colegio|hospital|contrato|taller|grupo)|la (?:empresa|cooperativa|vacante|plantilla|clinica|tienda|oficina|oferta|escuela|casa|jornada|persona|firma)|se |\\p{L}{2,}(?:an|en|ais|eis)(?= ))',
  own: 'sus? (?:(?:\\p{L}+ )?(?:planes|plan|proyecto|intencion|decision|idea|apuesta) de|(?:proxim[oa]s?|nuev[oa]s?|futur[oa]s?|propi[oa]s?))',
  offering:
    'que (?:ustedes |usted |su \\p{L}+ )?(?:(?:me |le |les )?(?:ofrecen|ofrece|ofreceis|ponen|pone|pagan|incluyen|incluye|dan|brindan|proporcionan|anuncian|menciona|mencionan|tienen|prometen))|(?:incluid|ofrecid|previst|anunciad|mencionad)[oa]s? en (?:su|la|el|el puesto)',
  brings:
    '(?:puesto|contrato|oferta|vacante|ustedes) (?:\\p{L}+ )?(?:incluye|incluya|ofrece|ofrezca|ofrecen|comporta|conlleva|trae|contempla)',
  stops:
    'me|mi|mis|yo|nos|nuestr[oa]s?|pero|porque|aunque|cuando|si|donde|seria|serian|podria|encaja|parece|parecen|gusta|atrae|resulta|supone|hace|demuestra|es (?:un|una|para|lo|algo|exactamente|justo)|son (?:un|una|para)|lo que',
  already:
    'ya|desde (?:hace|(?:19|20)\\d\\d)|en marcha|el ano pasado|acab(?:a|an|ais) de|hace (?:anos|tiempo|meses)',
  ahead:
    '20(?:2[7-9]|3\\d)|proxima|proximamente|abrira|abriran|abriremos|trasladara|organizara|estrenamos|estrenaran|lanzara|sera|seran|va a|vamos a|proyecto|previsto|proximo|creara|en (?:la |el )?(?:primavera de |otono de |verano de |enero de |febrero de |marzo de |abril de |mayo de |junio de |julio de |agosto de |septiembre de |octubre de |noviembre de |diciembre de )?20(?:2[7-9]|3\\d)',
  plain:
    'vaya vayan vamos vais abre abren abrir abran acaba acerca acoger actual ademas adelante ahora algo algun alguien alguna algunos alli alto ambos ambito ano anos anterior antes anuncio apoyo aprender aqui aquel asi asunto atender atienda aun aunque ayuda ayudar bajo base bastante bien buen buena bueno buscan buscar busca cada caer camino campo candidato candidatura cargo casa casi caso causa centro cerca clara claro como completo con conmigo conocer contar contando contra contrato correo cosa crear crecer cual cualquier cuando cuanto cuatro cubrir cuenta cuentan cuentas dar debe decir dedicar dejar del demas dentro desde despues deseo destino dia dias diferente dificil dirigir distinto donde doce dos durante ejemplo ella ellas ellos empezar empleo empleado empresa encargar encima encontrar entonces entrada entrar entre equipo equipos esa escala escribir ese espacio especial espera esta estan estar este esto estos evidente exactamente existir experiencia exige facil falta forma formar frente fuera gana ganas general gente gestion gran grande grandes grupo gusta gustar haber hablar hace hacer haga hacia hasta hay hecho hora horas hoy idea igual ilusion importante incluir incluye incluya incluso inicio interes interesante ir jamas jornada junto labor largo leer lejos lento ley libre linea llamar llegar llevar llevan lleve lugar luego mano manejar manera mantener marcha mas mayor medio mejor menor menos mes meses mejorar mientras mil mismo modo momento mucha muchas mucho muchos muy nada nadie necesitar ninguno nivel noche nombre nosotros nueva nuevas nuevo nuevos numero nunca ofrecer ofrecen ofrezca ofrezcan once otra otras otro otros pagina pais para parecer parte partir pasado pasar pedir piden pensar pequeno perfil permitir pero persona personal personas plan planes plantilla poca poco poder ponen poner por porque posible preciso preguntar presente primer primera primero principio profesional pronto propia propio propios proxima proximo proyecto pueda puede pues puesto punto quedar querer quien quiere quiza razon realidad realizar recibir requisito resto reto resultar rol saber salir segunda segundo seguir segun seis semana semanas sentido senor senora ser serio servicio siempre siete sigue siguiente simple sino sitio situacion sobre solo sola sueldo suma tal tambien tamano tampoco tan tanto tarde tarea tarjeta tema temprano tener tengan tengo tiempo tiene tienen tipo toda todas todavia todo todos tomar trabaja trabajar trabaje trabajan trabajo tras trata tratar treinta tres tres ultima ultimo unas unico uno unos usar usted ustedes utilizar valor vamos varios vea veces veinte venir ver verdad vez viene vida vista vivir volver vuelta cinco ocho nueve diez cien cincuenta cuarenta enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo primavera verano otono invierno manana responsable direccion director directora companero companeros confianza atractivo generoso atraer convencer agradar motivar interesar animar alegrar sorprender apuesta apostar oferta oportunidad vacante',
}

const no: AssertingWords = {
  head: '(?:og |men )?(?:(?:dere|(?!annonsen|utlysningen|stillingen)\\p{L}+(?:en|et|a|ene) deres) (?!(?:kan|kunne|vil|ville|ma|bor|skal|sporr|ber|soker|onsker|trenger|krever|leter|vet|ser|finner|skriver)(?!\\p{L}))\\p{L}+)',
  moved:
    '(?:lese|leste|lest|ser|sa|sett|vet|liker|synes|fint|flott|bra|godt|glad|glede|generost|spennende|imponerende|betryggende|merket|legger merke til|setter pris pa|supert|kjekt)',
  that: 'at',
  unsure:
    '(?:haper|tror|antar|regner med|mener|onsker|haapet|sikker pa|slik|sa|uten|for|tenker|gjetter|tviler|etter|om) ?(?:\\p{L}+ )?',
  firm: '(?:ogsa |allerede |alle )?(?:dere|deres|du|\\p{L}+(?:en|et|ene|a) (?:deres)?|det|de som|den som|stillingen|teamet|firmaet|bedriften|kommunen|huset|avdelingen|gruppen)',
  own: '(?:planen?e?|onsket|beslutningen|satsingen|prosjektet) (?:deres )?(?:om|pa|med)|(?:den |det |de )?(?:kommende|nye|planlagte|egne|neste) \\p{L}+ deres',
  offering:
    '(?:som )?(?:dere|stillingen|bedriften|firmaet) (?:\\p{L}+ )?(?:tilbyr|gir|dekker|betaler|stiller|har|lover|inkluderer)',
  brings:
    '(?:stillingen|jobben|dere|kontrakten) (?:\\p{L}+ )?(?:tilbyr|inkluderer|gir|dekker|betaler|har med)',
  stops:
    'jeg|meg|min|mitt|mine|vi|oss|var|vart|fordi|men|hvis|nar|ville|kunne|er (?:et|en|noe|for|veldig)|gjor|passer|lover|lokker|frister|tiltaler|viser|skremmer|virker|hores|appellerer|betyr',
  already: 'allerede|alt|siden (?:19|20)\\d\\d|i (?:arevis|flere ar)|i drift|i fjor|nylig|nettopp|lenge',
  ahead:
    '20(?:2[7-9]|3\\d)|neste (?:var|sommer|host|vinter|ar|maned)|skal|vil|apner|bygger|oppretter|planlegger|planer|kommer til a|(?:fra|i) (?:januar |februar |mars |april |mai |juni |juli |august |september |oktober |november |desember |hosten |varen |sommeren )?20(?:2[7-9]|3\\d)',
  plain:
    'aldri alle allerede alltid andre annen annet ansatt ansatte ansvar ansvaret apen apne apner arbeid arbeide arbeider arbeidet arbeidsgiver bade bak bare bedre bedrift bedriften begge beste betaler betyr blant ble bli blir bort bra brev bruk bruke bruker burde bygge bygger byr daglig dager dagen dekker dele den dere deres derfor dersom dessuten det dette din disse dobbelt dra driver drive egen eget egne ekte eller ellers elleve enda enkel enn ennå erfaring etter fag fast felles fem fikk finne finnes fin fint firma firmaet fjerde flere flest flott folk folkene for foran forhold forskjell forst forste fortsatt fra fram fremover full fullt gang ganger ganske gir gitt gjelder gjennom gjerne gjor gjore god gode godt gjort gruppe gruppen ha hadde halv ham han har hatt hel hele helt henne her hittil hjelp hjelpe hjem holder holde hos hovedsak hun hundre hva hvem hver hvert hvilke hvis hvor hvordan hvorfor ikke imot inkluderer inn innen interessant ja jobb jobbe jobben jobber kan kanskje kjent kom komme kommer kollega kolleger krav krever kunde kunder kunne kveld lage lang lange langt lar leder lede leter lett ligger like likt lille liten litt loftet lover ma maned mange mann med medarbeider meget mellom men mener menneske mennesker mens mer mest mot mulig mulighet mye na naer navn nesten neste ni nettopp noe noen nok nokså ny nye nytt nyttig na nar oftest ofte og ogsa om omrade onsker opp oppgave oppgaver oss over passer person personer plan planer planlegger plass pluss pris pluss rett riktig rolle rom rundt saken samarbeid samme sammen samt satser se seks selv selskap selskapet senere ser setter si side siden sier sikker sist sitt sju skal skape skjer skulle slik slike slutt sma snart som soker sporsmal spennende spesielt starte starter sted stede stilling stillingen stolt stor store stort storre styrke svar svart svaert synes ta tar tatt team teamet tenker ti tid tiden tidlig tiltak tilbud tilby tilbyr til time timer to tolv topp tre trenger trivelig tro tusen tydelig under unna utenfor utlysning utlysningen utvikle utvikling uke uken uker ved veldig vet vi viktig vil ville virke virker virkelig vis viser vite vaere vart vaert ar aret aring arene atte januar februar mars april juni juli august september oktober november desember mandag tirsdag onsdag torsdag fredag lordag sondag var sommer host vinter morgen midt godt lokker frister fristende attraktiv tiltaler imponerer gleder vekker lokalt arbeidsplass soknad soker avdeling',
}

export const asserting: Record<ClaimLanguage, AssertingWords> = { en, de, fr, es, no }

/** Words for one thing, in the five languages: a sentence may take one where the posting has another. */
export const sameThing: string[] = [
  'pays?|paid|fund\\p{L}*|financ\\p{L}*|cover\\p{L}*|ubernehm\\p{L}*|bezahl\\p{L}*|payer|financ\\p{L}*|prise? en charge|pag\\p{L}{1,3}|costea\\p{L}*|betal\\p{L}*|dekk\\p{L}*',
  'shifts?|schicht\\p{L}*|rota|turnos?|turnus|vakt\\p{L}*|rotation|roulement',
  'arranc\\p{L}*|(?<=en )marcha|demarr\\p{L}*|hochfahr\\p{L}*|igang|start\\p{L}*|begin\\p{L}*|launch\\p{L}*|open\\p{L}*|eroffn\\p{L}*|ouvr\\p{L}*|lanc\\p{L}*|abr\\p{L}*|estren\\p{L}*|apn\\p{L}*|einfuhr\\p{L}*|fuhr\\p{L}*|introduc\\p{L}*|roll\\p{L}*|innfor\\p{L}*|implant\\p{L}*',
  'build\\p{L}*|built|construct\\p{L}*|bau\\p{L}*|neubau\\p{L}*|constru\\p{L}*|bati\\p{L}*|bygg\\p{L}*|oppfor\\p{L}*',
  'mov\\p{L}*|relocat\\p{L}*|migrat\\p{L}*|switch\\p{L}*|chang\\p{L}*|umzug|umzieh\\p{L}*|zieh(?:t|en)|umstell\\p{L}*|umstieg|wechsel\\p{L}*|passage|migration|demenag\\p{L}*|traslad\\p{L}*|mudanza|migra\\p{L}*|flytt\\p{L}*|overgang\\p{L}*|bytte\\p{L}*',
  'train\\p{L}*|learn\\p{L}*|course\\p{L}*|develop\\p{L}*|fortbild\\p{L}*|weiterbild\\p{L}*|schul\\p{L}*|kurs\\p{L}*|formation\\p{L}*|form\\p{L}*|curso\\p{L}*|opplaring\\p{L}*|utdann\\p{L}*',
  'customers?|clients?|kunden?|clientes?|clientele|kunder?',
  'salary|pay|wage|gehalt|lohn|vergutung|salaire|remuneration|sueldo|salario|lonn',
  'holiday|leave|vacation|urlaub\\p{L}*|conges?|vacances|vacaciones|ferie\\p{L}*',
  'permanent|unbefristet\\p{L}*|cdi|indefinid\\p{L}*|fast',
  'staff|employees?|people|colleagues?|workforce|headcount|mitarbeit\\p{L}*|beschaftigt\\p{L}*|belegschaft|menschen|kopfe\\p{L}*|personnes|salaries|agents|collaborateurs|personas|empleados|trabajadores|plantilla|ansatte|medarbeidere|folk',
  'patients?|patienten|patientinnen|pacientes|pasienter?',
  'sons?|children|kids|kind\\p{L}*|enfants|eleves|ninos|alumnos|pupils?|students?|schuler\\p{L}*|barn\\p{L}*|elever?',
  'shops?|stores?|branch\\p{L}*|outlets?|filial\\p{L}*|laden|geschaft\\p{L}*|boutiques?|magasins?|tiendas?|sucursal\\p{L}*|oficinas?|butikk\\p{L}*',
  'cars?|vans?|vehicles?|\\p{L}*wagen|voitures?|vehicules?|coches?|vehiculos?|\\p{L}*bil(?:en|er)?',
]
