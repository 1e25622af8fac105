/**
 * How words point at a contact.
 * - `label`: names a person's field ("Contact person", "Ansprechpartner"); whoever follows is the contact.
 * - `heading`: a looser label ("Contact", "Kontakt"): a firm or a town may follow as well.
 * - `verb`: sends the reader to somebody ("wenden Sie sich an").
 * - `weak`: the same, but often said of other things ("reach", "call", "questions").
 * - `back`: stands behind the name ("is happy to answer").
 * - `self`: the writer speaks ("my name is").
 * - `report`: whom the job reports to; not whom to write to.
 * - `bye`: closes a letter; a name follows on the next line.
 */
export type CueKind = 'label' | 'heading' | 'verb' | 'weak' | 'back' | 'self' | 'report' | 'bye'

/** Phrases by kind, folded (lower case, no accents), separated by `|`. */
export type CueWords = Partial<Record<CueKind, string>>
