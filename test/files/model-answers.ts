/* What a model answers about the posting and the résumé of the pages' tests (test/web/visitor.ts). */

const opening =
  'I am writing about your Data Engineer role at Birchwood Transit. You run 140 electric buses in and around Bergen, and the pipelines that tell passengers when the next bus really comes are work I would like to do.'
const proof =
  'At Harbour Ferries I built pipelines in Python and PostgreSQL, and cut late predictions by 31 %.'
const question = 'Is the role still open, and would a short call be of use?'

const answer = (...paragraphs: string[]): { does: 'answer'; text: string } => ({
  does: 'answer',
  text: JSON.stringify({ subject: 'Data Engineer, reference BT-2214', body: paragraphs.join('\n\n') }),
})

/** Every claim holds. */
export const goodAnswer = answer(opening, proof, question)
/** A good answer with other sentences in its middle. */
export const answerWith = (more: string) => answer(opening, `${proof} ${more}`, question)
/** Nothing in it holds. */
export const liesAlone = answer(
  'I led 40 engineers at Google. I hold two doctorates. We met in Vienna. Call me?',
)
/** For the wording of one sentence. */
export const sentenceAnswer = (sentence: string): { does: 'answer'; text: string } => ({
  does: 'answer',
  text: JSON.stringify({ sentence }),
})
export { proof }
