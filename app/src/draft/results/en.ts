import { capital, lowered } from './case.ts'
import { firstWord, type Tell, type Told } from './told.ts'

/** Past tenses that do not end in -ed. */
const irregular =
  /^(?:built|led|wrote|ran|cut|grew|won|made|taught|took|set|sold|brought|drove|began|oversaw|held|kept|gave|found|spent|shipped|rebuilt|rewrote|chose|spoke|dealt|bought|met|put|sent|sought|stood|undertook|became|co-founded|co-led|co-wrote|redid|sped|strove|got)$/

/** Ends in -ed and yet describes a thing: "Embedded systems", "Certified welder". */
const adjective =
  /^(?:embedded|distributed|advanced|certified|experienced|skilled|dedicated|detailed|applied|related|limited|motivated|qualified|licensed|registered|need|speed|based|varied|united)$/

/** Verbs that résumé lines begin with in the present tense. */
const base =
  /^(?:manage|lead|build|design|develop|run|own|write|teach|support|maintain|create|coordinate|oversee|train|supervise|plan|organi[sz]e|prepare|analy[sz]e|implement|test|deploy|operate|drive|handle|deliver|advise|assist|help|mentor|coach|monitor|review|negotiate|sell|serve|conduct|perform|provide|work|report|research|collaborate|contribute|define|establish|improve|optimi[sz]e|automate|administer|facilitate|process|produce|present|recruit|hire|head|direct|assemble|install|repair|inspect|treat|answer|resolve|translate|edit|publish|document|keep|ensure|close|book|audit|reconcile|execute|migrate|integrate|configure|program|code|ship|take|make|give|hold|look|chair|mix|cook|care|guide|brief|liaise|schedule|survey|service|cover|host|record|sign|check|order|visit|fit|induct|appraise|commission)s?$/

/** What a noun of work is followed by; "Commission and brief reporters" is none. */
const ofWork =
  /^(?:(?:of|for|in|to)\b|and \p{L}+(?:ment|tion|sion|ance|ence|ing|ysis|[rs]|y) (?:of|for|on)\b)/u

const nounOfWork =
  /^(?:\p{L}+(?:ment|tion|sion|ance|ence|ship|ysis)|design|support|sale|training|review|delivery|maintenance|research)s?$/u

/** What the writer did, with the pronoun; null where the line is no such sentence. */
function predicate(line: string, current: boolean, also: boolean): string | null {
  const [word, rest] = firstWord(line)
  const small = word.toLowerCase()
  const i = also ? 'I also' : 'I'
  if (/^I$/.test(word)) return line
  if (/^\p{L}+ly$/u.test(small) && rest !== '') {
    const inner = predicate(rest.charAt(0).toUpperCase() + rest.slice(1), current, false)
    return inner?.startsWith('I ') === true ? `${i} ${small} ${inner.slice(2)}` : null
  }
  if (small === 'responsible') return `${i} ${current ? 'am' : 'was'} ${lowered(line)}`
  const bare = small.replace(/[,;]$/, '')
  const past = irregular.test(bare) || (/^\p{L}[\p{L}-]+ed$/u.test(bare) && !adjective.test(bare))
  // "Rejected wheels down from 6 %": wheels that were rejected.
  if (past && rest !== '' && !/^\p{L}+ (?:down|up)\s/u.test(rest)) return `${i} ${lowered(line)}`
  // "Mentor to two apprentices", "Own route of 84 lifts", "Design engineer on 11 schemes": nouns and an adjective.
  const noVerb =
    (/^(?:to|of|from)\b/.test(rest) && !/^(?:report|contribute|sell|present|respond)s?$/.test(bare)) ||
    /^(?:lead|support|engineer|manager|owner|assistant|officer|technician|development|control)\b(?! (?:the|an?)\b)/.test(
      rest,
    ) ||
    (/^owns?$/.test(bare) && !/^(?:the|an?|our|my|all|both|its|every|\d)\b/.test(rest))
  if (base.test(bare) && current && rest !== '' && !noVerb) {
    const plain = bare.endsWith('ss') ? small : small.replace(/s([,;]?)$/, '$1')
    return `${i} ${bare === 'process' || bare === 'address' ? small : plain} ${rest}`
  }
  const included = `my work ${also ? 'also ' : ''}${current ? 'includes' : 'included'}`
  if (/^\p{L}{2,}ing$/u.test(bare) && rest !== '') return `${included} ${lowered(line)}`
  if (nounOfWork.test(bare) && ofWork.test(rest)) return `${included} ${lowered(line)}`
  return null
}

export const tellEnglish: Tell = ({ line, title, employer, current, after }: Told) => {
  const said = predicate(line, current, after === 'same-job')
  if (said === null) return null
  if (after === 'same-job') return `${capital(said)}.`
  const at = employer === null ? null : `at ${employer}`
  if (after === 'earlier-job') return at === null ? `Before that, ${said}.` : `Before that, ${at}, ${said}.`
  if (title === null && at === null) return `${capital(said)}.`
  const lead = title === null ? `At ${employer ?? ''}` : at === null ? `As ${title}` : `As ${title} ${at}`
  return `${lead}, ${said}.`
}
