import { capital } from './case.ts'
import { firstWord, goesOn, type Tell, type Told } from './told.ts'

/** Past tenses that lines begin with. The weak ones end in -te like many nouns, so they are listed. */
const past =
  /^(?:\p{L}+ierte|(?:ent|ver|be|er|über|unter|um|auf|aus|ein|ab|an)?(?:wickelte|leitete|antwortete|stellte|steigerte|führte|baute|senkte|treute|schulte|kaufte|arbeitete|höhte|besserte|ringerte|kürzte|gestaltete|setzte|schaffte|wartete|pflegte|sorgte|suchte|teilte|lagerte|legte|rechnete|buchte|plante|testete|prüfte|holte|handelte|gründete|lernte|machte)|unterstützte|betreute|entwickelte|verantwortete|(?:be|ge|ver|ent|er|über)?(?:schrieb|gewann|trug|half|gann|trieb|nahm|hielt|riet|warb|zog|sprach|schloss|fand))$/iu

/** First persons of a job that goes on. What is parted from its verb stands at the end already: "Führe Schulungen durch". */
const present =
  /^(?:\p{Lu}\p{L}+iere|Leite|Betreue|Vertrete|Führe|Plane|Verantworte|Berate|Schule|Entwickle|Unterstütze|Prüfe|Baue|Erstelle|Pflege|Warte|Bearbeite|Steuere|Begleite|Übernehme|Arbeite|Unterrichte|Verkaufe|Bediene|Bilde|Halte|Schreibe|Fertige|Versorge)$/u

/** A line that ends in its participle and begins with what was done to, in words that need no article. */
const done =
  /^(?:(?:[Rr]und|[Ee]twa|[Üü]ber|[Gg]ut|[Kk]napp|[Jj]ährlich|[Bb]isher|[Ii]nsgesamt|[Zz]usammen|[Jj]e|[Cc]a\.)\s)*(?:\d|(?:[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Ee]lf|[Zz]wölf|[Aa]lle|[Dd]as|[Dd]ie|[Dd]en|[Ee]inen?|[Mm]ehrere)\s|\p{L}+en?\s(?=\p{Lu}))[^,;:.()–]*\s(?:\p{Ll}*ge\p{Ll}+(?:t|en)|\p{Ll}+iert|(?:be|ver|ent|er|über|unter)\p{Ll}+(?:t|en))$/u

/** Nouns with the ending of a doing that name a result or a state. */
const noDoing =
  /(?:bewertung|auszeichnung|ausbildung|erfahrung|leistung|abweichung|störung|abteilung|verspätung|bildung|zufriedenheit|gesellschaft)$/iu

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
  const first = capital(word)
  if (past.test(first) || (current && present.test(first)))
    return sentence(told, word.toLowerCase(), 'ich', rest)
  if (done.test(line)) return sentence(told, 'habe', 'ich', line.charAt(0).toLowerCase() + line.slice(1))
  const verb = joint[word]
  if (verb !== undefined && !/[,:;]/.test(rest) && /^(?:an|am|bei|beim|in|im)\b/.test(rest))
    return sentence(told, goesOn(told) ? verb[0] : verb[1], 'ich', `${rest} ${verb[2]}`)
  const gender = article(word)
  // "Planung, Einkauf und Versand": each noun would want its article.
  if (gender === null || noDoing.test(word) || /,\s\p{Lu}|^und\s|:\s/u.test(rest)) return null
  if (gain.test(word)) return sentence(told, 'gelang', 'mir', `${gender} ${line}`)
  const belongs = goesOn(told) ? 'gehört' : 'gehörte'
  const { title, employer, after } = told
  // What comes behind a comma would stand between the duty and "zu meinen Aufgaben".
  if (after !== 'nothing' && rest.includes(',')) return null
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
