import { fold, stem, words } from '../fold.ts'
import { numberWords } from '../number-words.ts'
import { claimLanguages } from '../words/words.ts'

/** A word or a figure of a text. */
export interface Said {
  text: string
  /** Folded; of a number its value in digits, decimals behind a full stop. */
  plain: string
  stem: string
  figure: boolean
  start: number
  end: number
}

/** "2,000", "12.500", "4,9" and "60 000" are one figure each; of "B2" the digit is none. */
const figures = /(?<![\p{L}\p{N}])\d+(?:[.,'’\u00A0\u202F ]\d{3}(?!\d))*(?:[.,]\d+)?(?![\p{L}\p{N}])/gu

/** "Seven" is 7 in whatever language; what is a number in one of them and a common word in another is none. */
const spelled = new Map(claimLanguages.flatMap((language) => [...numberWords(language)]))
for (const common of ['to', 'fire', 'once', 'ni', 'ti', 'sept']) spelled.delete(common)

/** The words and figures of a text, in order, with their places in it. */
export function saidIn(text: string): Said[] {
  const numbers = [...text.matchAll(figures)].map((match) =>
    number(match[0], match.index, plainFigure(match[0])),
  )
  const others = words(text)
    .filter(({ start, end }) => !numbers.some((one) => one.start < end && start < one.end))
    .map(({ text: word, start, end }): Said => {
      const plain = fold(word)
      const value = spelled.get(plain)
      if (value !== undefined) return number(word, start, `${value}`)
      return { text: word, plain, stem: stem(word), figure: false, start, end }
    })
  return [...numbers, ...others].toSorted((one, other) => one.start - other.start)
}

const number = (text: string, start: number, plain: string): Said => ({
  text,
  plain,
  stem: plain,
  figure: true,
  start,
  end: start + text.length,
})

const plainFigure = (text: string): string =>
  text.replace(/[.,'’\u00A0\u202F ](?=\d{3}(?!\d))/g, '').replace(',', '.')
