/** How large a part of a thing is meant, in per cent. Sources of patterns over folded text. */
export const shares: [string, number][] = [
  [
    "all (?:of )?(?:the|our|your|their)?|the whole of (?:the|our|your)|alle(?:n|r)?(?: der| ihrer?)?|samtliche[nr]?|(?:die )?gesamtheit (?:der|aller|ihrer)|(?:tous|toutes) (?:les|vos|nos)|(?:la totalite|l'integralite|l'ensemble) (?:des|de vos|de nos)|tod[oa]s (?:los|las|sus)|(?:la )?totalidad de (?:los|las|sus|nuestr[oa]s)|samtlige|hele|(?:every|each|jede[rnms]?|chaque|cada|hvert?)(?= \\p{L}{4,})",
    100,
  ],
  [
    'half (?:of )?(?:the|our|your|their|all)?|die halfte (?:der|aller|ihrer)|(?:la )?moitie (?:des|de vos|de nos)|(?:la )?mitad de (?:los|las|sus|nuestr[oa]s)|halvparten av',
    50,
  ],
  [
    'a third of (?:the|our|your)|ein drittel (?:der|aller|ihrer)|(?:un|le) tiers (?:des|de vos|de nos)|un tercio de (?:los|las|sus|nuestr[oa]s)|en tredel av|en tredjedel av',
    33,
  ],
  [
    'a quarter of (?:the|our|your)|ein viertel (?:der|aller|ihrer)|(?:un|le) quart (?:des|de vos|de nos)|un cuarto de (?:los|las|sus|nuestr[oa]s)|en firedel av|en fjerdedel av',
    25,
  ],
]

/** Behind a percentage: what it is a share of. */
export const ofThings =
  /^ (?:of (?:the|our|your|all)|der|des|unserer|ihrer|aller|de (?:los|las|sus|nuestr[oa]s|nos|vos)|av) /u
