import { fold } from '../fold.ts'
import { isGenericFirm } from '../firm-parts.ts'

/** What firms of one trade are called alike, in the five languages: "Research", "Talleres", "Fromagerie". */
const trades =
  /^(?:academy|agency|ambulance|archives?|associates|bakehouse|bakery|boatyard|brewery|builders|care|centre|clinic|college|consulting|council|dental|design|electrical|elevators?|energy|engineering|films?|foods?|garage|hall|homes?|hospital|house|joinery|kitchen|laborator(?:y|ies)|lifts?|logistics|marine|media|museums?|partners?|payments|pharmacy|practice|radio|records?|research|services?|software|solutions|sound|studios?|surveys?|systems|trust|vets?|veterinary|works|labor|buro|praxis|kanzlei|werkstatt|tischlerei|schreinerei|backerei|brauerei|molkerei|gartnerei|sanitatshaus|autohaus|pflegeheim|pflegedienst|rehaklinik|klinik|schule|kita|verlag|technik|medizintechnik|haustechnik|logistik|bahn|boulangerie|fromagerie|laiterie|biscuiterie|ferme|jardinerie|menuiserie|imprimerie|garage|cabinet|clinique|laboratoires?|supermarche|primeurs|societe|etablissements|ehpad|talleres?|montajes|panaderia|bodegas?|imprenta|laboratorios?|residencia|cooperativa|clinica|hotel|restaurante|construcciones|bakeri|bygg|trehus|sykehus|sykehjem|kommune|barnehage|skole|forsikring|handel|sjomat|havbruk|fjordbruk|verksted|klinikk|apotek|butikk)$/u

/** Does a word of a firm's name say only what kind of firm it is? */
export const isTrade = (word: string): boolean => isGenericFirm(word) || trades.test(fold(word))
