/** Endings of German nouns that name a thing and nobody. */
export const germanNoun =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tat|taten|ismus|enz|anz|nis|nisse|tum|ment|mente|arbeit|zeit|zeiten|prozesse?n?|projekte?n?|systeme?n?|kosten|teams?|stelle|stellen|kunden?|daten|bau|wesen|plan|plane|verfahren|technik|betrieb|betriebe|kraft|krafte|buch|bucher|abschlus|abschlusse|software|seite|seiten|weg|wege|markt|schicht|schichten|patienten?|gerate|anlagen?|maschinen?|bereich|bereiche|fahrung|dienst|raum|werk|satz|aufgaben?|zahlen?|ablaufe?|stunden|tage|monate|jahre|woche|wochen|quote|rate|umsatz|preis|preise|lager|ware|waren|auftrage?|lieferanten?|mitarbeitern?|mitarbeiter|innen|er|ern)$/

/** People behind "bei": "bei Bewohnerinnen mit Demenz" names no firm. */
export const people =
  /(?:innen|gasten?|menschen|leuten|kindern|familien|patienten|kunden|kundschaft|kollegen|angehorigen|erwachsenen|jugendlichen|senioren|nachbarn|bewohnern|schulern|anwohnern)$/

/** Nouns of everyday letters that end otherwise, and plurals; behind "bei" such a word may still be a firm's ("Deutschen Bahn"). */
export const everydayNoun =
  /(?:hause|ugen|ungen|ionen|enden|ehr|auch|lust|ruhe|sicht|folg|alter|land|stadt|haus|holz|platz|punkt|ort|gang|zug|schritt|reich|stoff|form|stand|stahl|beton|papier|glas|metall|herz|seele|spas|mut|neugier|sorgfalt|ausdauer|geduld|ubersicht|uberblick|blick|respekt|stil|sinn|gefuhl|anspruch|einsatz|bezug|start|abschlus|umgang|austausch|kontakt|wunsch|vorteil|aufwand|zustand|abstand|verstand|bestand|kind|kindern|eltern|familie|praxis|theorie|region|nahe|branche|kuche|station|klinik|pflege|wache|werkstatt|baustelle|buro|schule|verein|regel|summe|beginn|anfang|hohe|breite|folge|idee|ideen|kurze|lange|weile|hinsicht|ordnung|sprache|englisch|deutsch|\p{L}*stund|\p{L}{4,}en)$/u

/** "Bei der Auswahl", "bei der Abnahme": what is done, by its separable prefix. */
export const deed =
  /^(?:aus|auf|ab|ein|um|uber|vor|zu|ver|nach|mit|durch|wieder|wahl|suche|lese|ernte|pflege)\p{Ll}{3,}|^(?:wahl|suche|ernte|pflege|arbeit)$/u

/** "Bei Restaurierung und Archivarbeit", "bei Umzügen": what is done, where no article tells. */
export const activity =
  /(?:ung|ungen|heit|heiten|keit|keiten|tion|tionen|arbeit|arbeiten)$|^(?:aus|auf|ab|ein|um|uber|ver|nach|vor)\p{Ll}{3,}en$/u

/** "Jugendliche", "Angestellte", "Studierende": people by what they are. */
export const peopleByKind =
  /(?:liche|ige|ende|erte|igte|ierte|ellte|andte|wachsene|kranke|altere|deutsche|fremde)$/

/** Where somebody is said to have worked or learnt: only there an unknown word behind "bei" is a firm's, and not "bei Hitze". */
export const employed =
  /(?<!\p{L})(?:war|waren|\p{L}*arbeite\p{L}*|tatig|angestellt\p{L}*|beschaftigt|\p{L}*ausbildung|lehre|gelernt|praktikum|stelle|station|zeit|jahre?n?|monate?n?|seit|angefangen|begonnen|begann|wechsel\p{L}*|gewechselt|eingestiegen|leite|leitete|fuhre|fuhrte|verantwort\p{L}*|betreu\p{L}*)(?!\p{L})/u

/** "Hildesheim", "Eberswalde": a town by the end of its name. */
export const town =
  /\p{L}{3}(?:heim|burg|berg|dorf|hausen|furt|stadt|stedt|feld|bach|itz|ingen|rode|roda|hagen|munde|brucken?|kirchen?|leben|hafen|walde?|wald|born|beck|horst|um|au|ow|in|eln|tal|see)$/u

/** "Hagemann", "Niedermeyer": a surname by its end, which behind "bei" is a firm's. */
export const surname =
  /\p{L}{3}(?<!fach|kauf|ehe|ob)(?:mann|me[iy]er|ma[iy]er|huber|muller|kamp|brink|horst|schmidt|schmitt)$/u
