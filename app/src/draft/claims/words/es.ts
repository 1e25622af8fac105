import type { ClaimWords } from './words.ts'

export const es: ClaimWords = {
  me: '(?:ocup|desempen)\\p{L}+ (?:el|un) (?:puesto|cargo)(?: de)?|yo|mi|mis|me|conmigo|tengo|he|soy|fui|trabaje|trabajo como|lidere|dirigi|gestione|desarrolle|reduje|aumente|hice|estudie|cuento con|aporto|hable|nosotros|nuestro|nuestra|(?<!(?:el|un|mi|su|tu|del|al|de|este|ese|otro|buen|nuestro|vuestro|cada|con|en|por|para|y|o) )(?:trabajo|uso|manejo|registro|diseno|llevo|domino|gobierno)|utilizo|conozco|hablo|programo|coordino|dirijo|gestiono|planifico|redacto|edito|poseo|dispongo|atiendo|superviso|imparto|estoy|elaboro|hago',
  job: 'usted|ustedes|su|sus|le|les|tu|tus|vuestro|vuestra|vosotros|(?:el|la|este|esta|del|al) (?:\\w+ )?(?:puesto|oferta|anuncio|vacante|equipo|empresa|posicion)|(?<!mi )(?<!mi ultimo )(?:puesto|vacante|plaza|oferta) (?:de|como|para)|piden|buscan|solicitan',
  intent:
    '(?:le|les|te|os) (?:escribi|escribo|contacto)|me (?:interesa|gustaria|presento|dirijo|pongo|atrae|ilusiona|apetece|gusta|gusto|gustan|gustaron|motiva|seduce|alegra|llama|parece|resulta|encaja|imagino|\\p{L}+(?:ria|rian))|(?:escribo|postulo|solicito|quisiera|querria|quiero|espero|lei|leido|he visto|he leido)|mi (?:candidatura|interes|pregunta|mensaje|solicitud)|candidatura|incorporarme|unirme',
  background:
    'como|con (?:mas de |casi |unos )?(?:\\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte)|tras|despues de|mi experiencia|mi trayectoria|mi cv|desde|he trabajado|trabaje|soy|tengo',
  years: 'anos?|decadas?',
  months: 'mes(?:es)?',
  vague: {
    decenas: 20,
    docenas: 24,
    cientos: 200,
    centenares: 200,
    miles: 2000,
    millares: 2000,
    millones: 2_000_000,
  },
  relative: [
    ['a la mitad|la mitad', 50, '%'],
    ['un tercio|una tercera parte|un[oa]? (?:\\p{L}+ )?de cada tres', 33.3, '%'],
    ['un cuarto(?! de hora)|una cuarta parte|un[oa]? (?:\\p{L}+ )?de cada cuatro', 25, '%'],
    ['dos tercios', 66.7, '%'],
    ['tres cuartos|tres cuartas partes', 75, '%'],
    ['duplique|duplicado|duplicar|duplicamos|el doble', 2, 'x'],
    ['triplique|triplicado|triplicar|triplicamos|el triple', 3, 'x'],
    ['cuadruplique|cuadruplicado', 4, 'x'],
  ],
  bounds: {
    least:
      '(?:algo|poco|un poco|bastante) mas de|mas de|largos|buenos|supera(?:n|do|ron|mos)?|supero|sobrepas\\p{L}+|rebas\\p{L}+|pasan? de(?! [\\d.,]+(?: \\p{L}+)? a )|al menos|por lo menos|minimo|como minimo',
    most: 'menos de|como mucho|maximo|no mas de',
    nearly: 'casi|cerca de|practicamente|rozando|roza(?:n)?|(?:algo|poco|un poco) menos de|no llega(?:n)? a',
    about: 'unos|unas|sobre|ronda(?:n)?|rondando|cosa de|alrededor de|aproximadamente|en torno a|de media',
  },
  time: { second: 'segundos?', minute: 'minutos?', hour: 'horas?', day: 'dias?', week: 'semanas?' },
  call: 'preaviso|disponible|empezar|incorporarme|llamada|hablar|charla|charlar|conversar|conversacion|entrevista|reunion|telefono|cafe|tiempo',
  negation:
    'no|nunca|jamas|ningun|ninguna|ninguno|sin|ni|tampoco|en lugar de|en vez de|falta|faltan|todavia no|aun no|aprender',
  negationFollows: '(?!)',
  notNegation:
    'no (?:del todo|llega a|llegan a|menos de)(?= (?:\\d|(?:una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce) ))|no hace mucho|no solo|no solamente|no unicamente|sin duda|sin problema|sin problemas',
  breaks: 'pero|aunque|mientras|sino|porque|donde',
  employing: 'en|para|con|de|del|por|a|al',
  former:
    'trabaje|trabajo|trabajado|trabajando|tiempo|anos|meses|puesto|empleo|carrera|practicas|era|fui|estuve|antes|despues|durante|anterior|anteriormente|dirigi|aumente|lleve|ex',
  now: 'actualmente|hoy|ahora|en la actualidad|mi puesto actual|mi trabajo actual|a dia de hoy|hoy en dia',
  since: 'desde|de',
  joined: 'empece|comence|entre|incorpore|llegue|pase a',
  until: 'hasta|a',
  speaking: 'hablo|hablar|hablado|idioma|idiomas|lengua|fluid[oa]|fluidez|nivel|nativ[oa]|bilingue|domino',
  native: 'nativ[oa]|matern[oa]|bilingue',
  experience:
    '(?:experiencia|conocimientos?|formacion|trayectoria|dominio|competencias?|habilidades?|manejo)(?: (?:en|de|con|del|como|sobre))|(?:especializad[oa]|formad[oa]|certificad[oa]|titulad[oa]|cualificad[oa]|experimentad[oa]) (?:en|para|como)',
  people:
    'equipo|equipos|personas|empleados|empleadas|companeros|companeras|trabajadores|plantilla|gente|grupo|dependientes|vendedores|colaboradores|ingenieros',
  generic:
    'ademas ahora algo alguna alguno ante antes aqui asi aumente aumentar aumento ayude bien cada casi como con cuando cuatro cual desde dia dias donde durante ella ellos entre era eran esa ese eso esta estan estas este esto estos experiencia fue fueron gran grande grandes hace hacer hasta hay hecho hoy igual junto llevo luego mas mayor mejor menos mes meses mientras mis mucho muchos muy nada nueva nuevos nunca otra otros para pero personas poco por porque primera puede puedo que quien reducir reduje reduccion segun ser sido siempre sin sobre solo son soy tambien tanto tengo tiempo tiene todo todos trabaje trabajo tras una uno unos varias varios veces vez anos subieron bajaron equipo dirigi empresa',
  harmless:
    'referencias?|precision(?:es)?|puestos|empleos|pasos?|preguntas?|lineas?|frases?|ejemplos?|puntos?|razones|palabras?|adjuntos?|paginas?|cosas|datos?|detalles?|observaciones|aclaraciones|resultados?(?! en)',
  relations: [
    'que (?:usted |ustedes )?(?:me|nos) (?:dio|dieron|enseno|ensenaron|mostro|mostraron|envio|enviaron|hizo|hicieron)',
    'y yo (?:\\p{L}+ )?(?:coincidimos|trabajamos|hablamos|estudiamos|fuimos|estuvimos|conocemos|conocimos)|me ha[n]? (?:\\p{L}+ ){0,2}(?:hablado|dicho|contado|recomendado|animado|comentado|pasado|sugerido|aconsejado)|amig[oa]s? (?:mi[oa]s?|de (?:la familia|toda la vida))',
    '(?:estuvimos|estabamos|coincidimos|fuimos) (?:\\p{L}+ )?(?:en|a) (?:el|la|los)? ?(?:mism[oa]|\\p{L}+)',
    'nos (?:\\p{L}+ )?(?:conocimos|conocemos|vimos|reunimos|cruzamos|encontramos|presentaron|saludamos|conociamos)|(?:hablamos|charlamos|conversamos|trabajamos juntos|coincidimos|estudiamos juntos) (?:\\p{L}+ )?(?:en|el|la|hace|por|ayer|juntos|sobre|con)|trabajamos juntos',
    '(?:nuestra|nuestro|su) (?:\\p{L}+ )?(?:conversacion|llamada|reunion|charla|encuentro|ponencia) (?:del|de|en|por|sobre|telefonica)|(?:tras|despues de) (?:nuestra|nuestro|su) (?:\\p{L}+ )?(?:conversacion|llamada|reunion|charla|encuentro|ponencia|visita)|gracias por (?:la|su|nuestra) (?:charla|llamada|conversacion|visita)',
    'como (?:ya )?(?:le|les|te|os) (?:prometi|dije|comente|conte|adelante|mencione|explique|indique)(?!(?: [^ .;:]+){0,5} (?:carta|candidatura|correo|mensaje|cv|escrito))|como (?:hablamos|acordamos|quedamos|prometi)|(?:quiza |tal vez )?(?:me recuerde|se acuerde|se acordara|recordara)',
    '(?:amig[oa]|conocid[oa]|contacto|companer[oa]|colega)s? (?:en )?comun|(?:un|una|mi|su|uno de sus|una de sus) (?:\\p{L}+ )?(?:amig[oa]|prim[oa]|herman[oa]|vecin[oa]|conocid[oa]|cunad[oa])',
    '(?:un|una|mi|su|uno de sus|una de sus) (?:\\p{L}+ )?(?:companer[oa]|colega|jef[ea]|emplead[oa]|director|directora|encargad[oa])(?:,? \\p{L}+,?){0,6}? (?:(?:me|nos) (?:ha |han |lo |la )?(?:habl|dij|coment|cont[oa]|recom|anim|suger|sugir|aconsej|envi|insist|remit|facilit|dio)\\p{L}*|trabaja (?:con|para|en) (?:ustedes|usted|su|vosotros)|dice|dijo|cree|piensa)',
    'me (?:\\p{L}+ )?(?:animo|animaron|recomendo|recomendaron|sugirio|hablo|hablaron|conto|dijo|dijeron|aconsejo|comento|paso|presento|empujo|insistio|remitio) (?:hace (?:poco|tiempo|anos|unos dias) )?(?:a|de|que|su|sobre|con|esta|este|para|el|la)|(?:recomendad[oa]|enviad[oa]|animad[oa]) por|por (?:\\p{L}+ )?recomendacion|de parte de|que trabaja (?:con|para|en) (?:ustedes|usted|su)|me (?:dio|dieron|paso|pasaron|facilito|facilitaron) (?:su|sus|vuestr\\p{L}+|el (?:contacto|nombre|telefono|correo|consejo)|la (?:direccion|referencia))',
    '(?:como|segun) (?:usted |ustedes )?me (?:\\p{L}+ )?(?:dij|coment|cont[oa]|adelant|explic|indic|confirm)\\p{L}*(?! (?:el|su|la) (?:anuncio|oferta|convocatoria))|usted(?:es)? (?:me|nos) (?:dij|habl|coment|cont|ensen|recib|mostr|present|recomend|invit|llam|atend|anim)\\p{L}*(?:o|ron)',
    '(?:coincidi|hable|charle|converse|estuve (?:charlando|hablando|conversando|trabajando)|trabaje|estudie|colabore|me reuni|me encontre|me cruce|comi|tome (?:un )?cafe|(?:he|habia) (?:hablado|coincidido|trabajado|charlado|estado|colaborado)) (?:\\p{L}+ ){0,3}con (?:usted|ustedes|vosotr[oa]s|alguien de|(?:su|sus|vuestr[oa]s?) (?!\\p{L}*(?:producto|programa|maquina|sistema|servicio|software|cliente|herramienta|equipos informaticos)\\p{L}*)\\p{L}+)',
    '(?:hemos|habiamos) (?:\\p{L}+ )?(?:hablado|conversado|coincidido|charlado|estado en contacto|trabajado juntos) (?:ya |antes )?(?:por (?:telefono|correo)|con usted\\p{L}*|en la|en el|antes|juntos)|(?:un|una|mi) (?:\\p{L}+ )?(?:client[ea]|proveedora?|profesora?|ti[oa]|padre|madre|mujer|marido|espos[oa]|maestr[oa])(?:,? \\p{L}+,?){0,8}? (?:me|nos) (?:ha |han )?(?:habl|dij|coment|cont[oa]|recom|anim|suger|sugir|aconsej|avis|ensen|envi|pas)\\p{L}*',
    '(?:conversacion|charla|llamada|reunion|encuentro|entrevista) (?:que )?(?:mantuvimos|tuvimos|mantuve|tuve)|(?:mantuvimos|tuvimos) (?:una?|la|el) (?:\\p{L}+ )?(?:conversacion|charla|llamada|reunion|encuentro|entrevista)|por (?:haberme (?:recibid|atendid|escuchad|ensenad|llamad)o|recibirme|atenderme|ensenarme|llamarme)|(?:le|les|os) (?:salude|conoci|vi|escuche|trate|visite) (?:en|el|la|hace|personalmente)',
    '(?:conozco|conoci) a (?!nivel|fondo|la perfeccion|grandes|diario|medias|traves|ciencia)|(?:le|les) (?:conozco|conoci) (?:de|en|por|desde)|a (?:\\p{L}+ ){1,5}(?:la|lo|las|los) (?:conozco|conoci)',
  ].join('|'),
  levels: {
    1: 'usuari[oa]|un poco de|chapurreo|lo basico|basic[oa]s?|rudimentos|basic[oa]s?|nociones|principiante|elemental|a1|a2|algo de|iniciacion',
    2: 'muy experimentad[oa]|especialidad|punto fuerte|puntos fuertes|fuerte|comod[oa]|soltura|sin problemas?|segunda lengua|como pez en el agua|facilidad|buen[oa]s?|buen|solid[oa]s?|intermedi[oa]|nivel medio|medio(?=\\))|b1|b2|competente',
    3: 'muy (?:segur[oa]|comod[oa]|suelt[oa]|competente|experimentad[oa]|fuerte)(?= (?:en|con) )|perfectamente|perfect[oa]|a la perfeccion|al dedillo|maestria|excepcional|sobresaliente|alto nivel|expert[oa]s?|amplia|amplio|amplios|amplias|profund[oa]s?|avanzad[oa]s?|dominio|domino|fluid[oa]|fluidez|nativ[oa]|bilingue|especialista|excelente|extens[oa]|matern[oa]|c1|c2|consumad[oa]|dilatada',
  },
  parts: {
    1: 'eche una mano|echado una mano|echar una mano|secunde|respalde|ayude|apoye|apoyo|colabore|participe|contribui|colaboracion|participacion|asisti',
    3: '(?<=soy |fui |era )lider(?= de)|dirijo|dirigia|lidero|lideraba|encabezo|encabezaba|presido|presidi|presidia|capitane\\p{L}+|al frente de|al mando de|bajo mi mando|comande|comandaba|lidere|liderado|liderando|liderazgo|dirigi|dirigido|dirigiendo|direccion|gestione|encabece|funde|fundado|cofunde|supervise|coordine|responsable|encargad[oa]|a cargo de|a mi cargo|bajo mi (?:direccion|mando|responsabilidad)|jefatura',
  },
  titles:
    'instructor(?:a)?|formador(?:a)?|examinador(?:a)?|evaluador(?:a)?|tutor(?:a)?|mentor(?:a)?|auditor(?:a)?|perit[oa]|capitan(?:a)?|capataz|patron(?:a)?|comandante|inspector(?:a)?|catedratic[oa]|oficial de \\p{L}+|president[ea]|tesorer[oa]|soci[oa]|propietari[oa]|portavoz|farmaceutic[oa]|bibliotecari[oa]|fisioterapeuta|panader[oa]|pasteler[oa]|veterinari[oa]|matron[oa]|ingenier[oa]|desarrollador(?:a)?|programador(?:a)?|gerente|director(?:a)?|jef[ea]|encargad[oa]|responsable|dependient[ea]|vendedor(?:a)?|tecnic[oa]|monitor(?:a)?|enfermer[oa]|administrativ[oa]|contable|auxiliar|asesor(?:a)?|profesor(?:a)?|maestr[oa]|consultor(?:a)?|analista|disenador(?:a)?|arquitect[oa]|cociner[oa]|camarer[oa]|conductor(?:a)?|mecanic[oa]|electricista|soldador(?:a)?|carpinter[oa]|recepcionista|secretari[oa]|abogad[oa]|medic[oa]|investigador(?:a)?|coordinador(?:a)?|supervisor(?:a)?|fundador(?:a)?|becari[oa]|comercial|socorrista|educador(?:a)?|entrenador(?:a)?|traductor(?:a)?|cto|ceo|scrum master|product owner',
  ranks:
    'titular|certificad[oa]|acreditad[oa]|asociad[oa]|invitad[oa]|senior|junior|jef[ea]|principal|general|adjunt[oa]|lider|titulad[oa]|oficial|director(?:a)?|mayor',
  degrees: {
    doctor:
      'doctorado|doctora? en|doctora?(?= (?:arquitect|ingenier|cum)\\p{L}*)|me doctore|doctore|doctorarme|ph\\.?d|tesis doctoral',
    master: 'master|maestria|mba|posgrado',
    bachelor:
      'grado(?! (?:superior|medio)(?!\\p{L})) en|grado(?! (?:superior|medio)(?!\\p{L}))|licenciatura|licenciad[oa]|diplomatura|diplomad[oa]|graduad[oa]|carrera universitaria|titulo universitario|ingenieria en',
    vocational:
      'formacion profesional|fp|ciclo formativo|grado superior|grado medio|cfg[sm]|bachillerato|titulo de \\p{L}+',
  },
  capitalised:
    'senor|senora|senores|senoras|don|dona|hola|buenos|dias|buenas|tardes|estimado|estimada|estimados|saludos|cordiales|atentamente|un|una|saludo|su|sus|le|les|cv|pdf|mi|mis|en|con|y|si|me|el|la|los|las|he|tengo|soy|para|por|podria|sigue|gracias|sr|sra|dr|dra|desde|como|al|lo|de|del|es|esta|este|quisiera|tambien|actualmente|ademas|entre|tras|dos|e-mail|correo',
  attachment: 'adjunto|adjunta|adjunto mi|adjuntamos|anexo|archivo adjunto',
  empty: [
    'me pongo en contacto con ustedes',
    'trabajo en equipo',
    'altamente motivad[oa]',
    'orientad[oa] a resultados',
    'nuevos retos',
    'apasionad[oa] (?:por|de)',
    'candidat[oa] ideal',
    'a quien corresponda',
    'proactiv[oa]',
    'don de gentes',
  ],
}
