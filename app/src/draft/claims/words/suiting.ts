/** "Suits me", in a folded clause: what suits is something of the job, though the clause has a "me". Whole words. */
export const suiting = [
  '(?:suits?|fits?|works? (?:\\p{L}+ )?for|(?:is|are|be) (?:\\p{L}+ ){0,2}(?:fine|welcome|easy|perfect|ideal|good|no problem|no hardship) (?:\\p{L}+ )?(?:for|with|by|to)) (?:me|my|us)',
  '(?:passt|passen|kommt|kommen|kame|kamen) (?:\\p{L}+ ){0,3}(?:mir|zu mir|fur mich)|(?:ist|sind|war|waren|ware) (?:fur mich (?:\\p{L}+ )?(?:kein problem|in ordnung|ideal|passend|gut|machbar)|mir (?:\\p{L}+ )?recht)',
  "me (?:\\p{L}+ )?(?:convien\\p{L}+|va|vont|irai\\p{L}*|arrange\\p{L}*)|(?:n'est|ne sont) pas un probleme pour moi",
  'me (?:\\p{L}+ )?(?:encaj\\p{L}+|vien|viene|vienen|vendri\\p{L}+|convien\\p{L}+|va|van)',
  'passer (?:\\p{L}+ ){0,3}(?:meg|for meg|oss)|er (?:\\p{L}+ ){0,2}(?:greit|fint|bra|ideelt|ikke noe problem) for meg',
].join('|')
