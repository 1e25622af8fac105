/** "Second" to "tenth" in the five languages, over folded text: the first stands for 2. */
export const ordinals: readonly string[] = [
  'second|zweite\\p{L}?|deuxieme|segund[oa]',
  'third|dritte\\p{L}?|troisieme|tercer[oa]?|tredje',
  'fourth|vierte\\p{L}?|quatrieme|cuart[oa]|fjerde',
  'fifth|funfte\\p{L}?|cinquieme|quint[oa]|femte',
  'sixth|sechste\\p{L}?|sixieme|sext[oa]|sjette',
  'seventh|siebte\\p{L}?|septieme|septim[oa]|sjuende|syvende',
  'eighth|achte\\p{L}?|huitieme|octav[oa]|attende',
  'ninth|neunte\\p{L}?|neuvieme|noven[oa]|niende',
  'tenth|zehnte\\p{L}?|dixieme|decim[oa]|tiende',
]
