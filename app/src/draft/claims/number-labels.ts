import type { Mention } from './mention.ts'

/** Right before a number that says what something is called by, and counts nothing: "Year 8", "Band 6", "Klasse 3". */
export const numberLabel =
  /(?<!\p{L})(?:year|grade|level|band|class|room|stage|phase|line|ward|unit|category|klasse|stufe|raum|linie|station|kategorie|niveau|classe|salle|ligne|etape|categorie|curso|fase|linea|sala|nivel|categoria|niva|trinn|rom|linje|avdeling|kategori)(?:e?s|e?n|er)? $/u

/** "Year 7", which may be anybody's: no result of a job. */
export const isLabel = ({ kind, start }: Mention, folded: string): boolean =>
  kind === 'number' && numberLabel.test(folded.slice(0, start))
