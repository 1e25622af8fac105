import type { ClaimWords } from './words.ts'

export const es: ClaimWords = {
  me: 'yo|mi|mis|me|conmigo|tengo|he|soy|fui|trabaje|trabajo como|lidere|dirigi|gestione|desarrolle|reduje|aumente|hice|estudie|cuento con|aporto|hable|nosotros|nuestro|nuestra',
  job: 'usted|ustedes|su|sus|le|les|tu|tus|vuestro|vuestra|vosotros|(?:el|la|este|esta|del|al) (?:\\w+ )?(?:puesto|oferta|anuncio|vacante|equipo|empresa|posicion)|(?:puesto|vacante|plaza|oferta) (?:de|como|para)|piden|buscan|solicitan',
  intent:
    '(?:le|les|te|os) (?:escribo|contacto)|me (?:interesa|gustaria|presento|dirijo|pongo)|(?:escribo|postulo|solicito|quisiera|querria|quiero|espero|lei|leido|he visto|he leido)|mi (?:candidatura|interes|pregunta|mensaje|solicitud)|candidatura|incorporarme|unirme',
  background:
    'como|con (?:mas de |casi |unos )?(?:\\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte)|tras|despues de|mi experiencia|mi trayectoria|mi cv|desde|he trabajado|trabaje|soy|tengo',
  numbers: {
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    quince: 15,
    veinte: 20,
    treinta: 30,
    cincuenta: 50,
    cien: 100,
    mil: 1000,
    docena: 12,
    duplique: 2,
    triplique: 3,
  },
  years: 'anos?|decadas?',
  months: 'mes(?:es)?',
  harmless:
    'minutos?|min|preguntas?|lineas?|frases?|ejemplos?|puntos?|razones|palabras?|horas?|adjuntos?|paginas?',
  relations:
    'nos (?:conocimos|conocemos|vimos|reunimos)|(?:hablamos|charlamos|conversamos|trabajamos juntos)|(?:nuestra|nuestro|su) (?:\\w+ )?(?:conversacion|llamada|reunion|charla|encuentro)|como (?:hablamos|acordamos|quedamos)|(?:amigo|amiga|conocido|contacto)s? (?:en )?comun|(?:un|una|mi|su) (?:\\w+ )?(?:amigo|amiga|companero|companera|colega|primo|prima|hermano|hermana|vecino|conocido|conocida)|(?:recomendo|recomendado|sugirio|aconsejo|animo a)|por recomendacion|de parte de|me (?:recomendo|sugirio|animo|hablo|dijo|dio|aconsejo|presento a)|conozco a|conoci a',
  levels: {
    1: 'basic[oa]s?|nociones|principiante|elemental|a1|a2|algo de|iniciacion',
    2: 'buen[oa]s?|buen|solid[oa]s?|intermedi[oa]|b1|b2|competente',
    3: 'expert[oa]s?|amplia|amplio|amplios|amplias|profund[oa]s?|avanzad[oa]s?|dominio|domino|fluid[oa]|con fluidez|nativ[oa]|bilingue|especialista|excelente|extens[oa]|matern[oa]|c1|c2|consumad[oa]|dilatada',
  },
  parts: {
    1: 'ayude|apoye|apoyo|colabore|participe|contribui|colaboracion|participacion|asisti',
    3: 'lidere|liderado|liderando|liderazgo|dirigi|dirigido|dirigiendo|direccion|gestione|encabece|funde|fundado|cofunde|supervise|coordine|responsable|encargad[oa]|a cargo de|jefatura',
  },
  titles:
    'ingenier[oa]|desarrollador(?:a)?|programador(?:a)?|gerente|director(?:a)?|jef[ea]|encargad[oa]|responsable|dependient[ea]|vendedor(?:a)?|tecnic[oa]|monitor(?:a)?|enfermer[oa]|administrativ[oa]|contable|auxiliar|asesor(?:a)?|profesor(?:a)?|maestr[oa]|consultor(?:a)?|analista|disenador(?:a)?|arquitect[oa]|cociner[oa]|camarer[oa]|conductor(?:a)?|mecanic[oa]|electricista|soldador(?:a)?|carpinter[oa]|recepcionista|secretari[oa]|abogad[oa]|medic[oa]|investigador(?:a)?|coordinador(?:a)?|supervisor(?:a)?|fundador(?:a)?|becari[oa]|comercial|socorrista|educador(?:a)?|entrenador(?:a)?|traductor(?:a)?|cto|ceo|scrum master|product owner',
  ranks: 'senior|junior|jef[ea]|principal|general|adjunt[oa]|lider|titulad[oa]|oficial|director(?:a)?|mayor',
  degrees: {
    doctor: 'doctorado|doctor en|doctora en|ph\\.?d|tesis doctoral',
    master: 'master|maestria|mba|posgrado',
    bachelor:
      'grado en|grado|licenciatura|licenciad[oa]|diplomatura|diplomad[oa]|graduad[oa]|carrera universitaria|titulo universitario|ingenieria en',
    vocational:
      'formacion profesional|fp|ciclo formativo|grado superior|grado medio|bachillerato|titulo de \\p{L}+',
  },
  capitalised:
    'hola|buenos|dias|buenas|tardes|estimado|estimada|estimados|saludos|cordiales|atentamente|un|una|saludo|su|sus|le|les|cv|pdf|mi|mis|en|con|y|si|me|el|la|los|las|he|tengo|soy|para|por|podria|sigue|gracias|sr|sra|dr|dra|desde|como|al|lo|de|del|es|esta|este|quisiera|tambien|actualmente|ademas|entre|tras|dos|e-mail|correo',
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
