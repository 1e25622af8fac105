import { folded } from './folded.ts'

/** A time without work for pay. */
const pause =
  /(?<!\p{L})(?:familienphase|familienzeit|elternzeit|pflegezeit|auszeit|sabbatical|weltreise|reise durch|career break|family break|parental leave|maternity leave|gap year|travel(?:l?ing|s)? (?:in|through|around)|backpacking|pause (?:familiale|professionnelle)|conge (?:parental|maternite|sabbatique)|annee sabbatique|tour du monde|excedencia|pausa|ano sabatico|viaje por|foreldrepermisjon|permisjon|friar|jordomseiling|reise (?:i|gjennom))(?!\p{L})/u

/** Is what stands where a job's title does no work at all? */
export const isPause = (title: string): boolean => pause.test(folded(title))

/** Who works for themselves has no employer: what stands beside is a town. */
const ownMaster =
  /(?<!\p{L})(?:freelance|self-employed|freiberuflich|selbststandig|selbstandig|independante?|a mon compte|autonom[oa]|por cuenta propia|frilans|selvstendig)/u

/** Does somebody work for themselves by this title? */
export const isOwnMaster = (title: string): boolean => ownMaster.test(folded(title))
