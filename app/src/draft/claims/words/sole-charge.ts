import type { ClaimLanguage } from './words.ts'

/** A charge that is said to be nobody's besides, or above everybody else's. Sources of patterns over folded text. */
export const soleCharge: Record<ClaimLanguage, string> = {
  en: '(?:sole|full|overall|ultimate|complete|entire|total|whole|final) (?:charge|responsibility|control|oversight|authority|say)|solely (?:responsible|in charge)|(?:alone|fully|entirely) (?:responsible|in charge)|(?:responsible|in charge) alone',
  de: '(?:alleinige|volle|gesamte|oberste|ganze|komplette|hochste|letzte)[nr]? (?:\\p{L}*verantwortung|\\p{L}*leitung|zustandigkeit)|alleinverantwort\\p{L}+|allein(?:ig)? verantwortlich|voll verantwortlich|gesamtverantwort\\p{L}+|gesamtleitung|alleinverantwortung',
  fr: "seule? (?:responsable|charge|en charge|a la tete|maitre(?:sse)?)|(?:entiere|pleine|totale|toute la) responsabilite|responsabilite (?:entiere|totale|pleine|exclusive|complete)|l'entiere charge|toute la charge",
  es: '(?:unic[oa]|maxim[oa]) (?:responsable|encargad[oa])|(?:toda la|plena|entera|maxima|total) responsabilidad|responsabilidad (?:total|plena|unica|exclusiva|maxima|completa)',
  no: '(?:hele|overste|fulle|eneste|overordnede) \\p{L}*ansvar(?:et)?|\\p{L}*ansvaret alene|alene (?:om )?(?:\\p{L}*ansvar(?:et)?|ansvarlig)|eneansvar(?:et|lig)?|totalansvar(?:et)?',
}
