/** "Young people between 13 and 17 years", "13-17 years", "a team of girls, 12 years": how old, and not how long. */
const before =
  /\d ?(?:-|to|bis|a|til|ou|oder|or|o|eller) ?$|(?<!\p{L})(?:mayores|menores|ages?|agee?s|alter|edad|alder|(?:personer|barn|ungdom(?:mer)?|eldre|(?:older|younger) than|(?:people|persons|adults|clients|patients|residents|menschen|personen|patienten|patientinnen|kunden|adultes|personnes|patients|personas|adultos|pacientes) (?:over|under|above|below|uber|unter|ab|von|de plus|de moins|de mas|de menos|mas|menos))) (?:de|of|von|over|under|pa|fra|ab)? ?$|(?<!\p{L})(?:(?:aged?|ages|between|zwischen|alter von|entre|mellom|alderen|de) \d+ (?:and|to|und|bis|et|a|y|og|til)|aged?|ages|age of|children|boys|girls|kids|youths?|im alter von|kinder[n]?|madchen|jungen|jugendlichen?|ages? de|enfants|filles|garcons|jeunes|de edad|ninos|ninas|chicos|chicas|jovenes|i alderen|barn|jenter|gutter|ungdom(?:mer)?) (?:(?:de|of|von|fra|bis|til) )?$/u

const behind = /^(?: |-)?(?:old|olds|of age|alte[nrms]?|alt|d'age|de edad|gamle?|\) ?(?:old|alt))(?!\p{L})/u

/** Does a number of years in a folded line tell how old people are, and not how long something went on? */
export const isAgeAt = (folded: string, start: number, end: number): boolean =>
  before.test(folded.slice(0, start)) || behind.test(folded.slice(end))
