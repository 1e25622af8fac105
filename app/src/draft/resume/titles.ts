import { folded } from './folded.ts'

/** Words that tell a job title from an employer, without accents. */
const nouns =
  /engineer|develop|arquitect|arkitekt|journalist|periodist|redakt|redact|chimist|chemiker|sage-femme|matron|hebamme|jordmor|conductor|gestor|cajer|negociat|agent\b|agente\b|vikar|mechanik|fraser|dreher|lackier|backer|koch\b|kochin|kellner|gartner|tischler|zimmerer|maurer|fahrer|therapeut|erzieher|schweiss|rezeption|bibliothek|laborant|saksbehandl|terapeut|veileder|vernepleier|tomrer|snekker|kokk|elektriker|mekaniker|renhold|sosionom|larer|barista|waiter|server\b|guide|volunteer|aide|boulang|cuisin|serveu|mecanicien|electricien|plombier|macon|soignant|cociner|camarer|panader|carpinter|fontaner|soldador|mozo|operari|peon|executive|pharmac|recept|apothek|recepcion|librar|therap|carer|cook\b|baker|mechanic|electrician|plumber|carpenter|welder|trainer|tutor|trainee|apprentice|secretary|bookkeep|paralegal|solicitor|midwife|manager|director|analyst|designer|consultant|assistant|nurse|teacher|lead\b|head\b|officer|architect|intern\b|specialist|administrator|accountant|clerk|sales|scientist|researcher|technician|coordinator|supervisor|chef|driver|founder|entwickl|ingenieur|leiter|kauffrau|kaufmann|referent|berater|techniker|pfleger|schwester|mitarbeiter|lehrer|assisten|meister|monteur|schlosser|werkstudent|praktikant|buchhalter|fachkraft|responsable|charge|chef|developpeur|conseill|vendeu|technicien|comptable|infirmi|charpentier|soudeur|serrurier|stagiaire|directeur|directrice|desarrollador|ingenier|gerente|jefe|jefa|encargad|dependient|vendedor|tecnic|monitor|enfermer|administrativ|contable|auxiliar|asesor|profesor|utvikler|ingenior|leder\b|sjef|radgiver|konsulent|sykepleier|laerer|medarbeider|montor|selger|sekretaer|lege\b|regnskap|assistent|larling|laerling/

/** Does a text name a job, in any of the languages that résumés are read in? */
export function titleWord(text: string): boolean {
  return nouns.test(folded(text))
}
