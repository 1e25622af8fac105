/** A server's reply, taken out of whatever it was written in. */
export interface Reply {
  /** 421, 535, ...; null for an IMAP answer or a reply without one. */
  status: number | null
  /** `5.7.8` (RFC 3463), or null. */
  enhanced: string | null
  /** The words, on one line, without the codes that a multi-line reply repeats. */
  text: string
}

/**
 * Negative codes of RFC 5321, RFC 4954, RFC 1846 and those that large providers add. A list and not a range, since log
 * lines are full of other numbers: 465 and 587 are ports.
 */
const statuses =
  '421|431|432|441|442|446|447|450|451|452|454|455|458|459|471|50[0-4]|510|511|521|523|530|534|535|538|541|542|543|55[0-6]|571|572'

/** Between the two codes: `550-5.1.1`, `550 5.1.1`, `(550, b'5.1.1`, `550 #5.1.1`. */
const bothCodes = new RegExp(
  String.raw`(?<![\w.:/])(${statuses})[\s\-,b'"(\[]{1,5}#?([45]\.\d{1,3}\.\d{1,3})(?!\.?\d)`,
)
const statusAlone = new RegExp(String.raw`(?<![\w.:/=-])(${statuses})(?=$|[ -][^\d]|[,:] ?\D|\))`)
/** Not an IPv4 address, not a version within a longer number. */
const enhancedAlone = /(?<![\w.])([45]\.\d{1,3}\.\d{1,3})(?!\.?\d)/

/**
 * Finds the reply in a line of a log, an error's message or a reply as it came. Where nothing looks like a reply, both
 * codes are null and the text is the whole.
 */
export function readReply(said: string): Reply {
  const line = said.replace(/\s+/g, ' ').trim()
  const [, status, enhanced] = bothCodes.exec(line) ?? []
  const foundStatus = status ?? statusAlone.exec(line)?.[1]
  const foundEnhanced = enhanced ?? enhancedAlone.exec(line)?.[1] ?? null
  // `550-5.7.1 first 550-5.7.1 second 550 5.7.1 last` reads as one sentence.
  const repeated = new RegExp(String.raw`(?<=\S )(${statuses})[- ]([45]\.\d{1,3}\.\d{1,3} )?(?=\S)`, 'g')
  return {
    status: foundStatus === undefined ? null : Number(foundStatus),
    enhanced: foundEnhanced,
    text: line.replace(repeated, ''),
  }
}
