export interface Sentence {
  text: string
  start: number
  /** Where in the mail it stands. */
  part: 'subject' | 'greeting' | 'body' | 'signature'
}

const greeting =
  /^(?:dear|hello|hi|hey|good (?:morning|afternoon|day)|guten (?:tag|morgen)|hallo|moin|liebe[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|ch[eè]re?|madame|monsieur|hola|buen[oa]s (?:d[ií]as|tardes)|estimad[oa]s?|hei|god dag|kj[æa]re)(?![\p{L}])/iu

const farewell =
  /^(?:(?:kind|best|warm|many)? ?regards|best wishes|best|all the best|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|thank you|thanks|many thanks|mit freundlichen gr(?:ü|ue)(?:ß|ss)en|(?:beste|viele|freundliche|herzliche|liebe) gr(?:ü|ue)(?:ß|ss)e|(?:bien )?cordialement|bien à vous|sinc[eè]res salutations|(?:un )?(?:cordial )?saludos?(?: cordiales?)?|atentamente|(?:med )?(?:vennlig|beste?|mange) ?hilsen(?:er)?|mvh)[,.!]?$/iu

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
    const pieces =
      part === 'body' ? line[0].matchAll(/.+?(?:[.!?]+["”“»)]*(?=\s+["“„«(¿¡]*[\p{Lu}\p{N}])|$)/gu) : [line]
    for (const piece of pieces) {
      const lead = piece[0].length - piece[0].trimStart().length
      const inner = piece[0].trim()
      if (inner !== '')
        found.push({ text: inner, start: line.index + (piece === line ? 0 : piece.index) + lead, part })
    }
    if (part === 'greeting' || part === 'subject') part = 'body'
  }
  return found
}
