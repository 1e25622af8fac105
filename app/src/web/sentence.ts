/**
 * Takes the sentence that holds these words out of an e-mail. Where the words are no part of it any more, nothing changes:
 * somebody has mended it already. In a subject, which is no sentence, only the words themselves go.
 */
export function withoutSentence(
  { subject, body }: { subject: string; body: string },
  words: string,
): { subject: string; body: string } {
  const at = words === '' ? -1 : body.indexOf(words)
  if (at === -1) {
    const shorter = words === '' ? subject : subject.replace(words, '')
    return { subject: shorter.replace(/\s{2,}/g, ' ').trim(), body }
  }
  const start = Math.max(lastEnd(body.slice(0, at)), 0)
  const rest = body.slice(at + words.length)
  const end = /[.!?…]["'”’)]*(?=\s|$)|\n|$/.exec(rest)
  const length = (end?.index ?? rest.length) + (end?.[0].trim().length ?? 0)
  const before = body.slice(0, start)
  const after = rest.slice(length)
  // Between two sentences of one paragraph one space stays; an emptied paragraph takes its empty line with it.
  const joined = before + (/\s$/.test(before) || before === '' ? after.replace(/^[ \t]+/, '') : after)
  return { subject, body: joined.replace(/\n{3,}/g, '\n\n').replace(/[ \t]+$/gm, '') }
}

/** Where the sentence begins that a text breaks off in. */
function lastEnd(text: string): number {
  let end = 0
  for (const match of text.matchAll(/[.!?…]["'”’)]*\s+|\n+/g)) end = match.index + match[0].length
  return end
}

/** Takes a whole sentence out, which stands in the message as it is given. Where it does not, nothing changes. */
export function cutSentence(body: string, sentence: string): string {
  const at = sentence === '' ? -1 : body.indexOf(sentence)
  if (at === -1) return body
  const before = body.slice(0, at)
  const after = body.slice(at + sentence.length)
  const joined = before + (/\s$/.test(before) || before === '' ? after.replace(/^[ \t]+/, '') : after)
  return joined.replace(/\n{3,}/g, '\n\n').replace(/[ \t]+$/gm, '')
}
