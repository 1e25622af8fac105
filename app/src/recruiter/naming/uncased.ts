import type { Token } from './tokens.ts'

/** A name in a script without capital letters, as it stands behind a label. */
export interface UncasedName {
  name: string
  start: number
  end: number
}

const han = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u
const hangul = /^\p{Script=Hangul}+$/u
const others = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{M}]+$/u

// Departments and firms: whoever stands behind the label with one of these is no person.
const office =
  /[部課室係局社院校組组处處科]$|公司|中心|人事|人力|资源|資源|総務|採用|招聘|担当|窓口|団体|센터|[팀부실처과]$|그룹|회사|人资|小组/u
const words =
  /^(?:قسم|إدارة|شركة|فريق|الموارد|البشرية|التوظيف|مكتب|البريد|الإلكتروني|هاتف|مع|على|الاتصال|מחלקת|משאבי|אנוש|צוות|חברת|טלפון|דואל|विभाग|कंपनी|मानव|संसाधन|ฝ่าย|บริษัท|แผนก|บุคคล|เบอร์)$/u
const titles =
  /^(?:الأستاذ|الأستاذة|السيد|السيدة|الدكتور|الدكتورة|المهندس|المهندسة|الآنسة|آقای|خانم|מר|גב|גברת|דר|श्री|श्रीमती|सुश्री|डॉ|คุณ|นาย|นาง|นางสาว)$/u
const posts = /^(?:매니저|과장|대리|팀장|부장|차장|선임|책임|이사|대표|님|주임|部長|課長|係長|経理|さん|様)$/u
const suffix = /(?:様|さん|さま|氏|先生|女士|小姐|同学|经理|老师|님|씨)$/u
// Korean family names: nearly everybody carries one of these.
const family =
  /^(?:남궁|황보|제갈|선우|[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국은편용])/u

/** Reads the name that begins at a token, up to four words on one line; null where an office or nothing readable stands. */
export function uncasedNameAt(tokens: readonly Token[], index: number): UncasedName | null {
  let at = index
  while (at - index < 3 && titles.test(tokens[at]?.text ?? '')) {
    at++
    if (tokens[at]?.text === '.' || tokens[at]?.text === "'") at++
  }
  // "인사팀 이수진", "人事部 山田": the office first.
  while (
    at - index < 3 &&
    tokens[at + 1]?.breaks === 0 &&
    tokens[at + 1]?.spaced === true &&
    isOffice(tokens[at])
  )
    at++
  const first = tokens[at]
  if (first?.kind !== 'word') return null
  const script = [han, hangul, others].find((one) => one.test(first.text))
  if (script === undefined) return null
  const taken: Token[] = []
  while (taken.length < 4) {
    const token = tokens[at]
    const middleDot = token?.text === '・' || token?.text === '·'
    if (token === undefined || (taken.length > 0 && (token.breaks > 0 || posts.test(token.text)))) break
    if (!middleDot && (token.kind !== 'word' || !script.test(token.text))) break
    if (taken.length > 0 && !token.spaced && !middleDot && tokens[at - 1]?.text !== '・') break
    taken.push(token)
    at++
  }
  const [start] = taken
  const end = taken.at(-1)
  if (start === undefined || end === undefined) return null
  const parts = taken.map((token) => token.text)
  const name = parts
    .join(' ')
    .replace(/ ?[・·] ?/gu, '・')
    .replace(suffix, '')
    .trim()
  return isName(name, parts, script) ? { name, start: start.start, end: end.end } : null
}

const isOffice = (token: Token | undefined): boolean => token?.kind === 'word' && office.test(token.text)

function isName(name: string, parts: readonly string[], script: RegExp): boolean {
  if (parts.some((part) => words.test(part))) return false
  const letters = name.replace(/[\s・]/gu, '')
  if (script === others) return parts.length > 1 && letters.length > 4
  if (office.test(letters)) return false
  if (script === hangul) return letters.length > 1 && letters.length < 5 && family.test(letters)
  // Kanji names have up to five characters, names in kana with a middle dot are longer.
  return letters.length > 1 && (letters.length < 7 || (name.includes('・') && letters.length < 20))
}
