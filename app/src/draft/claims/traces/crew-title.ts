import { isLeadersTitle } from './stand-in.ts'

/** Does a title lead, and for a place or a part of a firm more than those of one team or shift who work there? */
export const leadsUnits = (folded: string, ofPeople: boolean): boolean =>
  isLeadersTitle(ofPeople ? folded : folded.replace(ofOneCrew, ' '))

const ofOneCrew =
  /(?<!\p{L})(?:(?:night |day |early |late )?(?:team|shift|crew|gang|squad|line)[ -](?:leader|manager|supervisor|lead)|(?:team|schicht|gruppen|kolonnen|trupp|mannschafts)(?:leiter|fuhrer|chef)(?:in)?|(?:cheffe?|responsable) d(?:e |')(?:equipe|brigade|poste|quart)|(?:jef[ea]|encargad[oa]|responsable) de (?:equipo|turno|cuadrilla|brigada)|(?:team|lag|skift|gruppe)(?:leder|sjef))(?!\p{L})/gu
