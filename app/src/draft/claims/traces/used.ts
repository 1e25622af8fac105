import type { Mention } from '../mention.ts'
import { regex } from '../words/words.ts'

const aside = '(?:,[^,;:.]{3,60},)?'
const use =
  '(?:be)?nutze|verwende|beherrsche|kenne|bediene|pflege|arbeite|dokumentiere|plane|erfasse|zeichne|konstruiere|buche|programmiere|dokumenterer|planlegger|arbeider|jobber|tegner|bruker|brukte|kjenner|kan|behersker|har (?:brukt|jobbet|lart)'
/** Behind the writer: neither denied nor only heard of, nor yet to be learnt. */
const truly =
  "(?! (?:\\p{L}+ ){0,3}(?:not|never|hardly|only|nicht|nie|kaum|nur|wenig|mich|pas|jamais|peu|no|nunca|apenas|ikke|aldri|bare|lite|meg)(?!\\p{L}))(?! (?:do|have|did|would|will|could)n't)"
const is = 'is|are|was|ist|sind|war|est|sont|es|son|er|var'
const what =
  "what|one|exactly what|the one|something|which|das,? was|etwas,? (?:das|was)|genau das,? was|ce qu(?:e |')|celui que|lo que|det|noe"
const worker = "i|ich|je|j'\\p{L}+|jeg|yo"
const familiar =
  'familiar|well known|second nature|vertraut|gelaufig|bekannt|familier|familiere|familiar|conocido|kjent|velkjent'
const toMe = "m'est|m'est deja|me resulta|me es|ist mir|sind mir|er meg|is"

/**
 * "Lathos is what I work in", "das Programm Lathos, über das …, benutze ich", "Lathos m'est familier": a name that the writer
 * says they know or use, behind it, whatever the sentence was about before.
 */
export function isUsedByWriter({ end }: Mention, folded: string): boolean {
  return behind.test(folded.slice(end))
}

const behind = regex(
  String.raw`^(?:(?: (?:with|and|mit|und|et|avec|y|con|og|med) [^,;:.]{2,30}?)?${aside} (?:${is}) (?:${what}) ?(?:${worker})(?!\p{L})${truly}|${aside} (?:${use}) (?:ich|jeg)(?!\p{L})${truly}|${aside} (?:${toMe}) (?:(?!not|nicht|pas|no|ikke)\p{L}+ ){0,2}(?:${familiar})(?= (?:to me|from)(?!\p{L})|[,.; ]))`,
)
