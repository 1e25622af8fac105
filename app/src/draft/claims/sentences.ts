export interface Sentence {
  text: string
  start: number
  /** Where in the mail it stands. */
  part: 'subject' | 'greeting' | 'body' | 'signature'
}

const greeting =
  /^(?:dear|hello|hi|hey|good (?:morning|afternoon|day)|guten (?:tag|morgen)|hallo|moin|liebe[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|ch[eè]re?|docteure?(?= \p{Lu})|doctora?(?= \p{Lu})|professeure?(?= \p{Lu})|madame|monsieur|hola|buen[oa]s (?:d[ií]as|tardes)|estimad[oa]s?|hei|god dag|kj[æa]re)(?![\p{L}])/iu

const farewell =
  /^(?:(?:kind|best|warm|many)? ?regards|best wishes|best|all the best|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|thank you|thanks|many thanks|mit freundlichen gr(?:ü|ue)(?:ß|ss)en|(?:beste|viele|freundliche|herzliche|liebe) gr(?:ü|ue)(?:ß|ss)e|(?:bien )?cordialement|bien à vous|sinc[eè]res salutations|(?:un )?(?:cordial )?saludos?(?: cordiales?)?|atentamente|(?:med )?(?:vennlig|beste?|mange) ?hilsen(?:er)?|mvh)[,.!]?$/iu

const stop = /[.!?]+["”“»)]*(?=\s+["“„«(¿¡]*[\p{Lu}\p{N}])/gu
/** A full stop that ends no sentence: of what is shortened before a name, an initial of a firm's ("at T. Moran"), or of a firm's legal form behind no more than where one was ("At Pennine Crumb Co. I …"). */
const shortened =
  /(?<![\p{L}-])(?:Dr|Mrs?|Ms|Prof|St|Mme|Mlle|Sra?|Dra|Hr|Ing|Dipl|Nr|bzw|ca|vs|z\.\s?B|d\.\s?h|e\.g|i\.e)\.$|(?<!\p{L})(?:[Aa]t|[Ww]ith|[Ff]or|[Bb]ei|[Bb]eim|[Ff]ür|[Cc]hez|[Hh]os) \p{Lu}\.$|^["“„«(]*(?:[Aa]t|[Ww]ith|[Ff]or|[Ii]n|[Bb]ei|[Bb]eim|[Ff]ür|[Cc]hez|[Pp]our|[Ee]n|[Pp]ara|[Hh]os)(?: [^ ,;:]+){1,5} (?:C[Oo]|Inc|L[Tt][Dd]|Corp|Bros|S\.A|S\.L)\.$/u

/** "Zum 1. März", "im 2. Lehrjahr", "den 3. Juni": an ordinal's full stop ends no sentence either. */
const ordinal =
  /(?<!\p{L})(?:am|zum|zur|vom|ab|bis|im|seit|der|die|das|den|dem|des|jede[nrms]?|(?:mein|ihr|unser)(?:e[nrms]?)?) \d{1,2}\.$/iu
const dated = /\d\.$/u
const month =
  /^\s+(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u

/** The sentences of a line, each with the space before it. */
function piecesOf(line: string): { text: string; at: number }[] {
  const pieces: { text: string; at: number }[] = []
  let at = 0
  for (const match of line.matchAll(stop)) {
    const end = match.index + match[0].length
    const said = line.slice(at, end).trim()
    if (shortened.test(said) || ordinal.test(said)) continue
    if (dated.test(said) && month.test(line.slice(end))) continue
    pieces.push({ text: line.slice(at, end), at })
    at = end
  }
  return [...pieces, { text: line.slice(at), at }]
}

/**
 * Sentences with their places. A line break ends one; a full stop does where a capital, a digit or a quote follows.
 * `subject`: the first line where it is that, and an empty line follows.
 */
export function sentences(text: string, subject?: string): Sentence[] {
  const found: Sentence[] = []
  let part: Sentence['part'] = subject && text.startsWith(`${subject}\n\n`) ? 'subject' : 'body'
  let lines = 0
  for (const line of text.matchAll(/[^\n]+/g)) {
    const bare = line[0].trim()
    if (bare === '') continue
    lines += 1
    // The second line too: the first may be the subject.
    if (lines <= 2 && part === 'body' && greeting.test(bare)) part = 'greeting'
    else if (part === 'body' && farewell.test(bare)) {
      part = 'signature'
      continue
    }
    const pieces = part === 'body' ? piecesOf(line[0]) : [{ text: line[0], at: 0 }]
    for (const piece of pieces) {
      const lead = piece.text.length - piece.text.trimStart().length
      const inner = piece.text.trim()
      if (inner !== '') found.push({ text: inner, start: line.index + piece.at + lead, part })
    }
    if (part === 'greeting' || part === 'subject') part = 'body'
  }
  return found
}
