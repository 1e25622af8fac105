import { capital } from './case.ts'
import { firstWord, type Tell, type Told } from './told.ts'

/** Past tenses that lines begin with. The weak ones end in -te like many nouns, so they are listed. */
const past =
  /^(?:\p{L}+ierte|(?:ent|ver|be|er|über|unter|um|auf|aus|ein|ab|an)?(?:wickelte|leitete|antwortete|stellte|steigerte|führte|baute|senkte|treute|schulte|kaufte|arbeitete|höhte|besserte|ringerte|kürzte|gestaltete|setzte|schaffte|wartete|pflegte|sorgte|suchte|teilte|lagerte|legte|rechnete|buchte|plante|testete|prüfte|holte|handelte|gründete|lernte|machte)|unterstützte|betreute|entwickelte|verantwortete|(?:be|ge|ver|ent|er|über)?(?:schrieb|gewann|trug|half|gann|trieb|nahm|hielt|riet|warb|zog|sprach|schloss|fand))$/iu

/** Nouns of doing, whose gender their ending gives away. */
const feminine =
  /^\p{Lu}\p{L}*(?:ung|heit|keit|schaft|tion|sion|ion|arbeit|pflege|annahme|abnahme|aufnahme|analyse|planung|hilfe|kontrolle|inventur|akquise|revision)$/u
const masculine =
  /^(?:\p{Lu}\p{L}*(?:aufbau|ausbau|umbau|bau|betrieb|verkauf|einkauf|vertrieb|einsatz|abschluss|entwurf|einbau|versand|empfang)|Aufbau|Umbau|Einbau|Ausbau|Bau|Betrieb|Verkauf|Einkauf|Vertrieb|Entwurf)$/u
const neuter =
  /^(?:\p{Lu}\p{L}*(?:management|controlling|marketing|recruiting)|Führen|Erstellen|Leiten|Betreuen|Verkaufen|Planen|Prüfen|Bedienen|Montieren|Programmieren)$/u

function article(noun: string): 'die' | 'der' | 'das' | null {
  if (feminine.test(noun)) return 'die'
  if (masculine.test(noun)) return 'der'
  return neuter.test(noun) ? 'das' : null
}

/** "bei" asks for an article before a school or an office. */
export function atGerman(employer: string): string {
  if (/^(?:\p{L}+ )?(?:universität|hochschule|fachhochschule|akademie|schule)\b/iu.test(employer))
    return `an der ${employer}`
  if (/^(?:institut|gymnasium|klinikum|krankenhaus)\b/iu.test(employer)) return `am ${employer}`
  if (/^(?:stadt|gemeinde|firma|bäckerei|praxis|kanzlei|agentur|tischlerei)\b/iu.test(employer))
    return `bei der ${employer}`
  return `bei ${employer}`
}

/** A change for the better is no duty: one succeeds in it. */
const gain =
  /^(?:Verkürzung|Senkung|Steigerung|Erhöhung|Reduzierung|Reduktion|Verbesserung|Optimierung|Halbierung|Verdopp?e?lung|Beschleunigung|Verringerung)$/

/** "Mitarbeit an …" as a verb: present, past, and what goes to the end of the sentence. */
const joint: Record<string, readonly [string, string, string]> = {
  Mitarbeit: ['arbeite', 'arbeitete', 'mit'],
  Mitwirkung: ['wirke', 'wirkte', 'mit'],
  Beteiligung: ['bin', 'war', 'beteiligt'],
}

export const tellGerman: Tell = (told: Told) => {
  const { line, current } = told
  const [word, rest] = firstWord(line)
  if (rest === '') return null
  if (past.test(word)) return sentence(told, word.toLowerCase(), 'ich', rest)
  const verb = joint[word]
  if (verb !== undefined && /^(?:an|bei|in)\b/.test(rest))
    return sentence(told, current ? verb[0] : verb[1], 'ich', `${rest} ${verb[2]}`)
  const gender = article(word)
  // "Planung, Einkauf und Versand": each noun would want its article.
  if (gender === null || /,\s\p{Lu}|^und\s/u.test(rest)) return null
  if (gain.test(word)) return sentence(told, 'gelang', 'mir', `${gender} ${line}`)
  const belongs = current ? 'gehört' : 'gehörte'
  const { title, employer, after } = told
  if (after !== 'nothing') return sentence(told, belongs, '', `${gender} ${line} zu meinen Aufgaben`)
  const as = title === null ? '' : ` als ${title}`
  return `Zu meinen Aufgaben${as}${employer === null ? '' : ` ${atGerman(employer)}`} ${belongs} ${gender} ${line}.`
}

/** The verb stands second in a German sentence, whatever it begins with. */
function sentence({ title, employer, after }: Told, verb: string, subject: string, rest: string): string {
  const at = employer === null ? '' : atGerman(employer)
  const [first, then] =
    after === 'same-job'
      ? ['Dort', 'auch']
      : after === 'earlier-job'
        ? ['Davor', at]
        : title !== null
          ? [`Als ${title} ${at}`.trim(), '']
          : [capital(at), '']
  const words = first === '' ? [capital(subject), verb, then, rest] : [first, verb, subject, then, rest]
  return `${words.filter((part) => part !== '').join(' ')}.`
}
