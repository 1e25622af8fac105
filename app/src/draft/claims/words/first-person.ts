import type { ClaimLanguage } from './words.ts'

/**
 * How a clause says "I". Sources of whole-word patterns over a clause in lower case, folded or not: a Spanish verb says it
 * by its accent alone.
 */
export interface FirstPersonWords {
  /** The writer as the one who acts. */
  acting: string
  /** The writer thinking, reading or liking: what they hold of a thing, and no dealing with it. */
  musing: string
  /** What is the writer's own. */
  own: string
}

/** "Has been", "remains": between a thing and what it is to the writer. */
export const copula =
  'is|are|was|were|has been|have been|remains?|became|ist|sind|war|waren|bleibt|wurde|est|sont|etait|a ete|ont ete|reste|es|son|era|ha sido|han sido|sigue siendo|er|var|har vart|ble|forblir'

/** A verb at most two words behind its subject, or right before it. */
const said = (subject: string, verbs: string): string =>
  `(?:${subject}) (?:\\p{L}+ ){0,2}(?:${verbs})|(?:${verbs}) (?:${subject})`

export const firstPerson: Record<ClaimLanguage, FirstPersonWords> = {
  en: {
    acting: "i|i'm|i've|i'd|we|we've|we're",
    musing: said(
      "i|i've|i'd|we|we've",
      'think|thought|believe|imagine|imagined|suppose|guess|gather|reckon|assume|presume|suspect|understand|understood|consider|regard|find|found|see|saw|seen|notice|noticed|note|noted|read|heard|hear|follow(?! up)|followed(?! up)|watched|like|love|admire|appreciate|welcome|prefer|respect|wonder|ask|asked|mention|mentioned|expect|realise|realize|walk past|walked past|pass by|passed by|come across|came across',
    ),
    own: 'my|our|mine',
  },
  de: {
    acting: 'ich|wir',
    musing: said(
      'ich|wir',
      'denke|dachte|glaube|finde|fand|halte|hielt|schatze|vermute|nehme|annehme|meine|verstehe|verstanden|sehe|sah|gesehen|lese|las|gelesen|hore|horte|gehort|mag|mochte|begruse|bewundere|verfolge|verfolgt|frage|gefragt|wundere|stelle mir|gehe davon aus|erwarte|bevorzuge|erfuhr|erfahren|entnehme|entnommen|aufgefallen',
    ),
    own: '(?:mein|unser)\\p{L}{0,2}',
  },
  fr: {
    acting: "je|j'\\p{L}+|nous|on",
    musing: said(
      "je|j'\\p{L}+|nous|on",
      "pense|pensais|crois|trouve|imagine|m'imagine|suppose|presume|comprends|compris|vois|vu|lis|lu|note|remarque|entendu|apprecie|aime|admire|prefere|salue|respecte|demande|suis (?:de pres|avec)|me doute|considere|attends",
    ),
    own: 'mon|ma|mes|notre|nos',
  },
  es: {
    acting:
      '(?!(?:cafe|café|comité|porqué|qué|sé|bebé|chalé|peaje|así|aquí|allí|ahí|sí|mí|ti)(?!\\p{L}))\\p{L}{2,}(?:é|í)|yo|nosotr[oa]s|he|hemos|tengo|soy|estoy|hago|(?<!(?:el|un|mi|su|del|al|de|tu) )(?:trabajo|uso|manejo|registro|diseno|diseño)|utilizo|domino|conozco|llevo|hablo|escribo|programo|coordino|dirijo|gestiono|planifico|preparo|redacto|edito|cuento con|poseo|dispongo|aporto|\\p{L}{2,}(?:amos|emos|imos|aba|ía)',
    musing:
      'pienso|pense|pensé|creo|imagino|supongo|entiendo|entendi|entendí|considero|encuentro|veo|vi|leo|lei|leí|leído|visto|noto|oi|oí|gusta|encanta|admiro|aprecio|valoro|prefiero|respeto|pregunto|espero|sigo de cerca|he seguido',
    own: 'mis?|nuestr[oa]s?',
  },
  no: {
    acting: 'jeg|vi',
    musing: said(
      'jeg|vi',
      'tror|trodde|tenker|mener|synes|antar|forstar|forstår|forestiller|ser|sa|så|sett|leser|leste|lest|horer|hører|horte|hørt|liker|likte|beundrer|foretrekker|lurer|spor|spør|regner med|forventer|folger(?! opp)|følger(?! opp)|fulgt|setter pris|merket|oppfatter',
    ),
    own: 'min|mitt|mine|var|vart|vare',
  },
}
