const heading =
  /requirement|qualification|must.?have|what you(?:'|’)?(?:ll)? (?:bring|need|have)|you (?:have|bring|are)\b|your (?:profile|skills|background|experience)|about you|who you are|we(?:'|’)re looking for|we are looking for|what we(?:'|’)re looking for|what we look for|look forward to|skills|experience|ideal candidate|minimum|essential|anforderung|dein profil|ihr profil|das bringst du|qualifikation|voraussetzung|was du mitbringst|profil\b|profil recherch|vous (?:êtes|avez|disposez)|compétences|exigences|requisitos|perfil|qué buscamos|buscamos|requisits|kvalifikasjon|kvalifikation|egenskaper|vi søker deg|du har|krav|din profil|om dig|wie ben jij|functie-?eisen|wat breng je mee|requisiti|profilo|competenze|cosa cerchiamo|requisitos/iu
const other =
  /responsib|what you(?:'|’)?(?:ll)? do|you will|your (?:mission|tasks|role)|we offer|benefit|perks|about (?:us|the company)|salary|how to apply|nice to have|bonus|not required|overview|aufgaben|wir bieten|über uns|missions?\b|nous offrons|avantages|funciones|ofrecemos|arbeidsoppgaver|vi tilbyr|vi kan tilby|arbetsuppgifter|vi erbjuder|wat ga je doen|wij bieden|offriamo|contact|interview/iu

const bullet = /^\s*(?:[-*•·–▪◦●‣]|\d{1,2}[.)])\s+(.+)$/

/** The list items that stand under a heading for requirements. At most 40, each one line of at most 300 characters. */
export function findRequirements(text: string): { items: string[]; quote: string; start: number } | null {
  const items: string[] = []
  let first: { quote: string; start: number } | null = null
  let under = false
  let offset = 0
  for (const line of text.slice(0, 100_000).split('\n')) {
    const item = bullet.exec(line)?.[1]
    const bare = line
      .trim()
      .replace(/^#+\s*|^\*+|\*+:?$|:$/g, '')
      .trim()
    if (item === undefined && bare !== '') {
      const short = bare.length < 70 && !/[.!]$/.test(bare)
      if (short && other.test(bare)) under = false
      else if (short && heading.test(bare)) {
        under = true
        first ??= { quote: bare, start: offset }
      } else if (short && line.startsWith('#')) under = false
      else if (bare.length > 200) under = false
    } else if (item !== undefined && under && items.length < 40) items.push(item.trim().slice(0, 300))
    offset += line.length + 1
  }
  return items.length === 0 || first === null ? null : { items, ...first }
}
