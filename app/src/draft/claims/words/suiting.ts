/**
 * "Suits me", "does not scare me", "draws me", in a folded clause: what does is something of the job, though the clause has
 * a "me". Whole words.
 */
export const suiting = [
  '(?:suits?|fits?|works? (?:\\p{L}+ )?for|(?:is|are|be) (?:\\p{L}+ ){0,2}(?:fine|welcome|easy|perfect|ideal|good|no problem|no hardship) (?:\\p{L}+ )?(?:for|with|by|to)|sounds? (?:\\p{L}+ )?(?:right|good|fine|ideal|perfect) to|appeals? (?:\\p{L}+ )?to|attracts?|tempts?|draws?|scares?|frightens?|daunts?|worr(?:y|ies)|puts?|bothers?) (?:me|my|us)',
  '(?:is|are|would be) (?:something|a rhythm|a pattern|a rota) (?:that )?i (?:can|could|would) (?:do|live with|manage|work)|would (?:be no (?:problem|hardship|trouble)|work (?:\\p{L}+ )?(?:well|fine|perfectly))',
  '(?:passt|passen|kommt|kommen|kame|kamen) (?:\\p{L}+ ){0,3}(?:mir|zu mir|fur mich)|(?:ist|sind|war|waren|ware) (?:fur mich (?:\\p{L}+ )?(?:kein problem|in ordnung|ideal|passend|gut|machbar)|mir (?:\\p{L}+ )?recht)|(?:reiz(?:t|en|te)|lock(?:t|en|te)|schreck(?:t|en)|stor(?:t|en)) mich',
  "me (?:\\p{L}+ )?(?:convien\\p{L}+|va|vont|irai\\p{L}*|arrange\\p{L}*|tente\\p{L}*|plai\\p{L}+|fait pas peur|font pas peur|gene\\p{L}*)|m'(?:attire\\p{L}*|effraie\\p{L}*)|(?:n'est|ne sont) pas un probleme pour moi",
  'me (?:\\p{L}+ )?(?:encaj\\p{L}+|vien|viene|vienen|vendri\\p{L}+|convien\\p{L}+|va|van|atra\\p{L}+|tient\\p{L}+|asust\\p{L}+|parece\\p{L}* (?:\\p{L}+ ){0,2}(?:buen\\p{L}*|bien|razonable))',
  '(?:kling(?:t|en)|klang|(?:hort|horen|liest|lesen|fuhlt|fuhlen) sich|sounds?|looks?) (?:\\p{L}+ ){0,3}(?:good|great|right|gut|toll|prima|richtig|stimmig)|suenan? (?:\\p{L}+ )?bien|me semble\\p{L}* (?:\\p{L}+ )?(?:bien|bonne?s?)|(?:hores|horer|virker) (?:\\p{L}+ ){0,3}(?:bra|fint|riktig)',
  'passer (?:\\p{L}+ ){0,3}(?:meg|for meg|oss)|er (?:\\p{L}+ ){0,2}(?:greit|fint|bra|ideelt|ikke noe problem) for meg|(?:frister|lokker|tiltaler|skremmer) meg',
  "(?:goes|go|fits?) (?:\\p{L}+ )?(?:with|around|alongside) my|(?:passt|passen) (?:\\p{L}+ ){0,3}(?:zu|mit) mein\\p{L}{0,2}|(?:va|vont|se marie\\p{L}*|s'accorde\\p{L}*) (?:\\p{L}+ )?avec m(?:on|a|es)|(?:encaja|encajan|va|van|casan?) (?:\\p{L}+ )?con mis?|passer (?:\\p{L}+ ){0,3}(?:med|til|sammen med) (?:\\p{L}+ )?(?:min|mitt|mine)|(?:genug(?:t|en)|reich(?:t|en)) mir|me suffi\\p{L}+|me bastan?|holder for meg|is enough for me|are enough for me",
].join('|')
