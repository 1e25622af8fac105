/** The months' names in the five languages, folded, from January on; each a pattern. */
export const monthNames: readonly string[] = [
  'january|januar|janvier|enero',
  'february|februar|fevrier|febrero',
  'march|marz|mars|marzo',
  'april|avril|abril',
  'may|mai|mayo',
  'june|juni|juin|junio',
  'july|juli|juillet|julio',
  'august|aout|agosto',
  'september|septembre|septiembre',
  'october|oktober|octobre|octubre',
  'november|novembre|noviembre',
  'december|dezember|desember|decembre|diciembre',
]
