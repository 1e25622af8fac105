import type { ClaimLanguage } from './words.ts'

/** What tells that somebody leads a firm or a whole part of it. Sources of patterns over folded text, as in ClaimWords. */
export interface UnitWords {
  /** A verb, or words for a charge, by which the writer leads. */
  leads: string
  /** All of something, right before the unit. */
  whole: string
  /** All of something that no list has, right before it; and what these may be all of, without a claim. */
  all: string
  time: string
  /** Right before a unit that is led: articles, and what tells whose it is. */
  the: string
  /** Firms, places of work and their parts; by groups of words for the same thing. */
  units: string[]
  /** Work of a whole house, led only where all of it is: "all production". */
  functions: string
  /** Those who work there, one group of them and several: "the whole brigade", "all the crews". Led only where all are. */
  crew: string
  crews: string
  /** All of something, right behind the unit. */
  wholeBehind: string
  /** What may follow where the unit is all that is led: "the shop floor" is none. */
  behind: string
}

export const units: Record<ClaimLanguage, UnitWords> = {
  en: {
    leads:
      '(?<!(?:to|would|will|could|can|might|may|help|helped|helping|who|you|they|we|should|shall|a|the|daily|night|per) )(?:run|ran|lead|led|manage|managed|head(?! of)|headed|direct|directed|oversee|oversaw|supervise|supervised)|(?:in|take|took|taken|have|had) (?:overall |sole |full |complete )?charge of|(?:took|taken|taking) over (?:the )?(?:running|management|leadership)(?: of)?|responsible for',
    whole: 'whole|entire|complete|all(?: of)?(?: the| our)?',
    all: "(?:the |our |an? |[\\p{L}-]+'s )?(?:whole|entire|complete)|every|each and every",
    time: 'days?|weeks?|months?|years?|nights?|mornings?|evenings?|seasons?|time|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|quarters?|summers?|winters?|other|second|third',
    the: "(?:the|our|its|a|an)(?: \\p{L}+['’]s)?",
    units: [
      'company|firm|business|enterprise|organi[sz]ation',
      'practice|surgery|clinic|hospital',
      'shop|store|branch|supermarket|salon|boutique|showroom|pharmacy|garage',
      'site|plant|factory|works|mill|yard|farm',
      'school|college|nursery|kindergarten',
      'hotel|house|restaurant|bakery|pub|cafe|kitchen|canteen|bakehouse',
      'workshop|depot|warehouse',
      'department|division|unit|ward|section',
      'laboratory|lab',
      'office|bureau|desk|(?:contact |call |service |operations )?cent(?:re|er)|soc|helpdesk|reception',
      'museum|gallery|library|theatre|playhouse|studio|gym|pool|archive',
      'station|newsroom',
      'region|country',
      'programme|program',
    ],
    functions:
      'production|purchasing|procurement|operations|logistics|sales|marketing|maintenance|training|dispatch|pricing|budgeting|recruitment|accounting|payroll',
    crew: 'team|crew|brigade|gang|squad|staff|workforce|shift',
    crews: 'teams|crews|gangs|squads|shifts',
    wholeBehind: '(?:as a whole|in its entirety|from top to bottom|single-handed(?:ly)?)',
    behind:
      '$|[.,;:!)]| (?:and|at|in|for|with|where|which|on|from|since|of|as|while|when|here|there|alone|until)(?!\\p{L})',
  },
  de: {
    leads:
      'leite|leitete|geleitet|fuhre|fuhrte|gefuhrt|verantworte|verantwortete|verantwortet|verantwortlich|verantwortung|leitung|steuere|steuerte',
    whole: 'ganze[nrsm]?|gesamte[nrsm]?|komplette[nrsm]?|alle|samtliche',
    all: '(?:de[nmrs]|die|das|eine?[nmrs]?|unsere?[nmrs]?) (?:ganze|gesamte|komplette)[nrsm]?|jede[nrs]?|samtliche[nr]?',
    time: 'tage?|wochen?|monate?|jahre?|nachte?|morgen|abende?|saison|zeit|\\p{L}+tag|zweite[nr]?|dritte[nr]?|quartale?|sommer|winter',
    the: '(?:die|das|den|dem|der|des|eine?[nrsm]?|unsere?[nrsm]?)',
    units: [
      '\\p{L}*(?:unternehmens?|firma|betriebs?|geschafts?)',
      '\\p{L}*(?:haus|hauses|hause|einrichtung|heim|heims)',
      '\\p{L}*(?:praxis|klinik|krankenhauses?)',
      '\\p{L}*(?:filiale|markt|laden|ladens|marktes|salons?|apotheke|gartnerei)',
      '\\p{L}*(?:museums?|bibliothek|theaters?|galerie|archivs?|studios?|zentrums?|callcenters?)',
      '\\p{L}*(?:standorts?|werks?|fabrik|baustelle)',
      '\\p{L}*(?:schule|kita|kindergartens?)',
      '\\p{L}*(?:hotels?|restaurants?|backerei|kuche)',
      '\\p{L}*(?:werkstatt|lagers?|depots?)',
      '\\p{L}*(?:abteilung|station|bereichs?)',
      '\\p{L}*labors?',
      '\\p{L}*buros?',
      '\\p{L}*(?:niederlassung|region|geschaftsstelle|zweigstelle|ausenstelle)',
    ],
    functions:
      '\\p{L}*(?:produktion|einkauf|einkaufs|vertrieb|vertriebs|logistik|instandhaltung|fertigung|ausbildung|kalkulation|preisgestaltung|personalgewinnung|buchhaltung|lohnabrechnung)',
    crew: 'team|teams|mannschaft|belegschaft|brigade|kolonne|schicht|personal|personals',
    crews: 'teams|mannschaften|kolonnen|schichten|trupps',
    wholeBehind: '(?:als ganzes|insgesamt)',
    behind: '$|[.,;:!)]| (?!von |mit (?:\\d|\\p{L}+ (?:personen|leuten)))\\p{L}+',
  },
  fr: {
    leads:
      'dirige|dirigeais|dirigee?|gere|gerais|pilote|pilotais|supervise|supervisais|chapeaute|responsable (?:de|du|des)|a la tete (?:de|du)|la charge (?:de|du)|la direction (?:de|du)',
    whole:
      "tout(?:e)? (?:le|la|l'|une?|notre|mon|ma)|tou(?:te)?s (?:les|nos)|l'ensemble (?:du|de la|de l'|de notre|des)|l'integralite (?:du|de la|de l'|de notre)",
    all: "tout(?:e)? (?:le|la|l'|une?)|l'ensemble (?:du|de la|de l'|de notre|des)|l'integralite (?:du|de la|de l'|des)|chaque",
    time: 'jours?|semaines?|mois|annees?|ans?|nuits?|matins?|soirs?|saison|temps|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|trimestres?|ete|hiver|monde',
    the: "(?:le|la|l'|les|une?|notre|du)",
    units: [
      'societe|entreprise|groupe|firme|enseigne|marque',
      'magasin|boutique|jardinerie|agence|pharmacie|librairie|salon|garage',
      'musee|bibliotheque|theatre|galerie|studio|centre(?: (?!(?:et|a|en|pour|avec|ou|qui|depuis|chez|dans|sur|de|du|des) )\\p{L}+)?',
      'usine|site|atelier|exploitation|chantier',
      'ecole|college|creche',
      'hotel|restaurant|maison|etablissement|cuisine|boulangerie',
      '(?:service|departement)(?: (?!(?:et|a|en|pour|avec|ou|qui|depuis|chez|dans|sur|de|du|des) )\\p{L}+)?|pole',
      'laboratoire|clinique|hopital|cabinet',
      'entrepot|depot',
      "bureau(?: d'etudes)?",
      'region|pays',
      'delegation|filiale|succursale|antenne',
    ],
    functions: 'production|fabrication|logistique|maintenance|vente|formation|tarification|comptabilite|paie',
    crew: 'equipe|brigade|personnel',
    crews: 'equipes|brigades',
    wholeBehind: '(?:entiere?|tout entiere?|dans son ensemble|au complet|complete?)',
    behind:
      "$|[.,;:!)]| (?:et|a|en|pour|avec|ou|qui|depuis|aupres|chez|dans|pendant|sur|seule?|puis|jusqu'\\p{L}+)(?!\\p{L})",
  },
  es: {
    leads:
      'dirijo|dirigi|dirigia|dirigido|gestiono|gestione|gestionaba|lidero|lidere|superviso|supervise|coordino|coordine|llevo|lleve|llevaba|responsable de|a cargo de|al frente de|encargad[oa] de|la direccion de',
    whole: 'tod[oa] (?:el|la|nuestr[oa])|tod[oa]s (?:los|las)|(?:el|la) (?:totalidad|conjunto) (?:del|de la)',
    all: 'tod[oa] (?:el|la|un|una)|(?:el|la) (?:totalidad|conjunto) (?:del|de la|de los|de las)|cada',
    time: 'dias?|semanas?|mes|meses|anos?|noches?|mananas?|tardes?|temporadas?|tiempo|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|trimestres?|verano|invierno|vez|mundo',
    the: '(?:el|la|los|las|una?|nuestr[oa]|del)',
    units: [
      'empresa|compania|firma|grupo|negocio|cadena|marca',
      'tienda|sucursal|supermercado|farmacia|libreria|salon|peluqueria|garaje',
      'museo|biblioteca|teatro|galeria|estudio|archivo',
      'fabrica|planta|obra|finca|explotacion',
      'escuela|colegio|guarderia|centro',
      'hotel|restaurante|casa|cocina|panaderia|establecimiento',
      'departamento(?: [^ ,.;:]+){0,6}|area|seccion',
      'laboratorio|clinica|hospital|consulta',
      'oficina|despacho|gestoria',
      '(?:delegacion|sede|filial)(?: (?:de|del|en) [^ ,.;:]+)?|servicio(?: de [^ ,.;:]+){1,2}',
      'taller|almacen|deposito',
      'region|pais',
    ],
    functions:
      'produccion|fabricacion|logistica|compra|mantenimiento|venta|formacion|contabilidad|facturacion|seleccion',
    crew: 'equipo|brigada|plantilla|personal|cuadrilla|turno',
    crews: 'equipos|brigadas|cuadrillas|turnos',
    wholeBehind: '(?:enter[oa]|complet[oa]|en su (?:conjunto|totalidad))',
    behind: '$|[.,;:!)]| (?:y|e|en|para|con|donde|que|desde|de forma|a|durante|sol[oa]|hasta)(?!\\p{L})',
  },
  no: {
    leads:
      'leder|ledet|styrer|styrte|driver|drev|drevet|ansvar for|ansvaret for|ansvarlig for|hovedansvar(?:et)? for|sjef for|ledelsen av',
    whole: 'hele|den hele|samtlige|all',
    all: '(?:den |det )?hele|samtlige|hver[t]?',
    time: 'dag(?:en)?|uken?|uka|maned(?:en)?|ar(?:et)?|natt(?:en)?|morgen(?:en)?|kveld(?:en)?|sesong(?:en)?|tiden?|\\p{L}+dag|andre|annen|tredje|kvartal(?:et)?|sommer(?:en)?|vinter(?:en)?|verden',
    the: '(?:en|et|ei|den|det|var|vart)',
    units: [
      '\\p{L}*(?:bedriften|firmaet|selskapet|konsernet|virksomheten)',
      '\\p{L}*(?:butikken|filialen|varehuset|kjeden|salongen|apoteket)',
      '\\p{L}*(?:museet|biblioteket|teatret|teateret|galleriet|arkivet|studioet|senteret|sentralen)',
      '\\p{L}*(?:anlegget|fabrikken|verket|garden|lokaliteten|byggeplassen)',
      '\\p{L}*(?:skolen|barnehagen)',
      '\\p{L}*(?:hotellet|restauranten|huset|bakeriet|kjokkenet|sykehjemmet|hjemmet)',
      '\\p{L}*(?:avdelingen|seksjonen|avdeling)',
      '\\p{L}*(?:laboratoriet|klinikken|sykehuset)',
      '\\p{L}*(?:verkstedet|lageret)',
      '\\p{L}*kontoret',
      '\\p{L}*(?:regionen|landet)',
    ],
    functions:
      '\\p{L}*(?:produksjonen|produksjon|innkjopet|innkjop|logistikken|logistikk|salget|driften|drift|vedlikeholdet|vedlikehold|prissettingen|prissetting|rekrutteringen|rekruttering|regnskapet)',
    crew: 'laget|teamet|gjengen|mannskapet|staben|personalet|skiftet',
    crews: 'lagene|teamene|gjengene|skiftene|mannskapene',
    wholeBehind: '(?:i sin helhet|som helhet)',
    behind: '$|[.,;:!)]| (?:og|i|pa|for|med|der|som|siden|fra|hos|ved|alene|til)(?!\\p{L})',
  },
}
