import { claimWords } from '../words/words.ts'
import type { Weighed } from './weighed.ts'

/**
 * What tells whether a word says more than the sources do, by name: the word and its beginnings and endings, its
 * neighbours, how all of them stand in the résumé and the posting, and which words of the résumé's line stand in its
 * place ("x led assis": led, where the line says assisted). Each has a weight in the model.
 */
export function signsOf(words: Weighed[], at: number): string[] {
  const word = words[at]
  if (word === undefined) return []
  const { own, first, second, third, job, resume, sentence, posting, figure } = word
  const { language, rest } = word.around
  const said = `${language} ${spoken(word)}`
  const before = neighbour(words, at - 1)
  const behind = neighbour(words, at + 1)
  const stands = `${first}${resume}${posting}`
  const of = own ? 'me' : 'job'
  const signs = [
    `w ${said}`,
    `s ${figure ? '0' : word.stem}`,
    `wr ${said} ${first}${resume}`,
    `wo ${said} ${of}`,
    `b ${language} ${before}`,
    `a ${language} ${behind}`,
    `bb ${language} ${neighbour(words, at - 2)} ${before}`,
    `bw ${language} ${before} ${spoken(word)}`,
    `wa ${said} ${behind}`,
    `br ${language} ${before} ${stands}`,
    `ar ${language} ${behind} ${stands}`,
    `r ${stands} ${at > 0 && isCapital(word) ? 'C' : ''}${figure ? 'N' : ''} ${of}`,
    `l ${first}${second}${third}${job}${resume}${sentence}`,
  ]
  for (const apart of [-2, -1, 1, 2]) {
    const other = words[at + apart]
    if (other !== undefined) signs.push(`n${apart} ${other.first}${other.resume}${other.posting}`)
  }
  if (figure) return signs
  if (first < 3) for (const other of rest) signs.push(`x ${word.stem} ${other}`)
  const found = resume > 1 ? 2 : resume
  for (let length = 3; length <= 5; length++)
    signs.push(`^ ${word.plain.slice(0, length)} ${found}`, `$ ${word.plain.slice(-length)} ${found}`)
  return signs
}

/** Figures tell by how they stand in the sources, not by what they are. */
const spoken = ({ figure, plain }: Weighed): string => (figure ? '0' : plain)

function neighbour(words: Weighed[], at: number): string {
  const word = words[at]
  return word === undefined ? '|' : spoken(word)
}

/** Where all nouns have capitals, one says nothing. */
const isCapital = ({ text, around }: Weighed): boolean =>
  claimWords[around.language].nounsHaveCapitals !== true && /^\p{Lu}/u.test(text)
