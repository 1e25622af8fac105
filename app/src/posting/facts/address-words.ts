/** How people spell "@" and "." so that machines do not read them, by language; for findAddresses. */

/** In brackets or alone these words stand for "@" and for nothing else. */
const named =
  'arobase|arroba|chiocciola|apenstaartje|małpa|malpa|snabel-?a|krøllalfa|alfakrøll|klammeraffe|kukac|zavináč|zavinac|miukumauku'
const inBrackets = `at|@|ät|æt|a|ett|${named}`
const entityAt = '&#0*64;|&#x0*40;|&commat;'
const entityDot = '&#0*46;|&#x0*2e;|&period;'
const dots = 'dot|\\.|punkt|punto|point|ponto|punt|piste|kropka|tečka|tecka|prikk'

/** An "@" that cannot be read as a word of the sentence. */
export const spelledAt = `\\s{0,3}(?:\\(\\s?(?:${inBrackets})\\s?\\)|\\[\\s?(?:${inBrackets})\\s?\\]|\\{\\s?(?:${inBrackets})\\s?\\}|<\\s?(?:at|@)\\s?>|[-_]at[-_]|(?<=\\s)(?:${named})(?=\\s)|${entityAt})\\s{0,3}`
export const spelledDot = `\\s{0,3}(?:\\(\\s?(?:${dots})\\s?\\)|\\[\\s?(?:${dots})\\s?\\]|\\{\\s?(?:${dots})\\s?\\}|<\\s?(?:dot|\\.)\\s?>|[-_]dot[-_]|${entityDot})\\s{0,3}`
export const wordDot = '\\s{1,3}(?:dot|punkt|punto|point|ponto|punt|piste|kropka)\\s{1,3}'
/** Whether any of it may stand in a text: asked before the costly patterns. */
export const mayBeSpelled = new RegExp(
  `[([{<]\\s?(?:${inBrackets})\\s?[)\\]}>]|[-_]at[-_]|\\b(?:${named})\\b|&#|&commat;`,
  'iu',
)
