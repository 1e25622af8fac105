/** What many firms are called alike: no name by itself. */
const kinds =
  /^(?:Banco|Banque|Bank|Hotel|Hôtel|Hotell|Clínica|Clinique|Klinik|Klinikum|Hospital|Hôpital|Notaría|Colegio|Collège|Lycée|Despacho|Estudio|Agence|Agencia|Cabinet|Centre|Centro|University|Universität|Universidad|Université|Universitetet|Institut|Institute|Instituto|School|Schule|Bäckerei|Biobäckerei|Restaurant|Restaurante|Apotheke|Farmacia|Pharmacie|Praxis|Kinderhort|Kindergarten|Maison|Transportes|Grupo|Group|Gruppe|Groupe|Atelier|Transports|Meubles|Laborhaus|Betrieb|Meisterbetrieb|Handwerksbetrieb|Familienbetrieb|Firma|Büro|Entreprise|Société|Empresa|Company|Bedrift|Asesoría|Biblioteca|Bibliothèque|Library|Librería)$/u

/** "THE WHARF COURIER" of a headline in capitals is "The Wharf Courier" in a sentence. */
export const asWritten = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name.replace(/\p{L}[\p{L}'’]+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())

/** Does a word say only of what kind a firm is? */
export const isGenericFirm = (word: string): boolean => kinds.test(word)

/** The beginning of a long name, and each of its words that is long and written with a capital. */
export function partsOf(name: string): string[] {
  const all = name.split(' ')
  // "Le Goff & Fils" of "Boulangerie Le Goff & Fils".
  const tails = all.length > 2 && /^\p{Lu}/u.test(all[1] ?? '') ? [all.slice(1).join(' ')] : []
  return [
    ...(all.length > 2 && /^\p{Lu}/u.test(name) ? [all.slice(0, 2).join(' ')] : []),
    ...tails,
    // "Aux Petits Saules", "am Alten Markt": the article went into the preposition.
    ...[name, ...tails].flatMap((one) => articled.exec(one)?.[1] ?? []).filter((one) => !kinds.test(one)),
    ...all
      .map((word) => word.replace(/^(?:l|d)['’]/iu, ''))
      .filter((word) => /^\p{Lu}\p{L}[\p{L}-]{2,}\p{L}$/u.test(word) && all.length > 1 && !kinds.test(word)),
  ]
}

const articled = /^(?:Le|Les|El|Der|Die|Das) (\p{Lu}.*)$/u
