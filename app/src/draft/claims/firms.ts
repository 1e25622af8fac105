import type { Mention } from './mention.ts'

/** Firms and houses, told by a word of their kind or their legal form: "Rosenau Maschinenbau GmbH", "Klinikum Tecklenburg". */
export function firmMentions(sentence: string): Mention[] {
  return [
    firm,
    institution,
    practice,
    nordic,
    house,
    called,
    opening,
    bare,
    ofTown,
    hospital,
    named,
    joint,
    town,
  ]
    .flatMap((source) => [...sentence.matchAll(source)])
    .map((match) => ({
      kind: 'name' as const,
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }))
}

/** "Klinikum Tecklenburg", "Hotel Adler", "Universidad de Cuenca": a kind of place, and its name. */
const institution =
  /(?<![\p{L}\p{N}])(?:(?:Uni)?[Kk]linikums?|Uniklinik|Krankenhaus(?:es)?|Klinik|Universität|Hochschule|Gymnasium|Grundschule|Hotel|Restaurant|Gasthof|Praxis|Apotheke|Kanzlei|Verlag|Bäckerei|Druckerei|Werft|Stadtwerke|Landratsamt|Hospital|Clínica|Universidad|Colegio|Residencia|Restaurante|Farmacia|Hôpital|Clinique|Université|Lycée|Collège|Cabinet|Pharmacie|Sykehuset|Universitetet|Høgskolen|Hotell|University|College|Ayuntamiento|Diputación|Mairie|EHPAD|CHU|Gemeinde|Stadtverwaltung|Kreisklinik) (?:(?:de|del|de la|of|du|des|i|am|an der|im|zum|zur) )?(?!(?:Dr|Prof)\.)\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)*(?!\p{L})/gu

/** "In der Praxis Dr. Hollstein": by whom a practice is run; of what kind it is says nothing. */
const practice =
  /(?<=(?:[Pp]raxis|[Kk]anzlei|[Nn]otariat|[Kk]linik|[Aa]potheke|[Ll]abor|[Cc]abinet|[Cc]línica|[Cc]linique) (?:(?:von|du|de la|del?) )?(?:Prof\. )?)(?:Dr|Dra)\. (?:(?:med|dent|vet)\. )*\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?(?!\p{L})/gu

/** "Lundby kommune", "Aker sykehus": a name, and the kind of place it is. */
const nordic =
  /(?<![\p{L}\p{N}])\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)? (?:(?:fylkes)?kommune|(?:universitets)?sykehus|sykehjem|legevakt|barnehage|(?:videregående )?skole|folkehøgskole|bibliotek|museum|politidistrikt|apotek|legesenter)(?!\p{L})/gu

/** A kind of house, as the last part of a word. */
const kinds =
  'dienst|zentrum|büro|heim|haus|stift|hospiz|praxis|klinik|klinikum|kanzlei|agentur|schule|akademie|garten|bäckerei|konditorei|metzgerei|tischlerei|schreinerei|zimmerei|schlosserei|werkstatt|werke?|betrieb|markt|studio|labor|institut|museum|archiv|theater|amt|apotheke|kasse|gärtnerei|brauerei|molkerei|druckerei|spedition|werft|hotel|verlag|stiftung|service|technik|hof|manufaktur|hospital'

/** The kinds that stand as a word of their own. */
const alone =
  'Dienst|Büro|Haus|Heim|Stift|Hospiz|Studio|Labor|Institut|Atelier|Theater|Archiv|Museum|(?:Eis|Buch|Kultur)?[Cc]afé|Konditorei|Metzgerei|Fleischerei|Tischlerei|Schreinerei|Zimmerei|Schlosserei|Gärtnerei|Baumschule|Brauerei|Molkerei|Käserei|Kelterei|Mühle|Spedition|Buchhandlung|Sattlerei|Näherei|Schneiderei|Töpferei|Glaserei|Spenglerei|Dachdeckerei|Imkerei|Fahrschule|Tagespflege|Kita|Pension|Brasserie|Bistro|Reederei|Gießerei|Rösterei'

const at =
  '[Bb]eim?|[Ii]m|[Ii]n der|[Aa]m|[Aa]n der|[Zz]um|[Zz]ur|[Vv]om|[Vv]on der|[Aa]us de[mr]|[Ff]ür (?:das|die|den)|[Aa]n (?:das|die|den)|[Bb]ei (?:der|dem)'

/** "Beim Vermessungsbüro Kastner in …", "im Pflegezentrum Weserblick": two nouns in a row, of which the second names the first. */
const house = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:${at}) (?:\p{L}+en )?)(?:\p{Lu}\p{L}{2,}(?:${kinds})|${alone}) (?!(?:Dr|Prof)\.)\p{Lu}\p{L}+(?<!ung|ungen|heit|keit|schaft|tion|ionen|en|nis|ment)(?:(?:-| [&+] )\p{Lu}\p{L}+)?(?:(?= (?:in|habe|hatte|war|bin|als|seit|und)(?!\p{L})| \d|[,.;:!)]|$)|(?<!en?)(?= (?:wöchentlich|täglich|monatlich|jährlich|zuletzt|zunächst|bereits|schon|dann|auch|etwa|rund|die|das|den|eine[nm]?|\d+|zwei|drei|vier|fünf|sechs)(?!\p{L})))`,
  'gu',
)

/** "In der Wohngruppe Haus Ahorn": the kind of place, and the house by its name. */
const called =
  /(?<=(?<!\p{L})\p{Lu}\p{Ll}{4,} )(?:Haus|Villa|Schloss|Gut|Stift|Kloster) (?!Aus|Und)\p{Lu}\p{Ll}{3,}(?!\p{L})/gu

/** "Im Seniorenstift Emmen habe ich …": before the verb stands one phrase, so that its nouns are of one name, however they end. */
const opening = new RegExp(
  String.raw`(?<=(?:^|[.:;,] |(?<!\p{L})(?:und|aber|denn|doch) )(?:(?:(?:[Aa]us|[Ii]n|[Ss]eit|[Ww]ährend|[Nn]ach|[Vv]or) )?(?:[Mm]eine[nr]?|[Dd](?:ie|er|as|en)) \p{Lu}\p{L}+ )?(?:${at}) )\p{Lu}\p{L}{2,}(?:${kinds}) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?=(?: in \p{Lu}[\p{L}-]+)?,? (?:habe|hatte|haben|hatten|war|waren|bin|sind|ist|wurden?|konnten?|durften?|\p{Ll}+ (?:ich|wir))(?!\p{L}))`,
  'gu',
)

/** "Bei Nordhessen Klimatechnik fahre ich …": the same, of a firm without its article. */
const bare =
  /(?<=(?:^|[.:;] )(?:Bei|bei|Zuletzt bei|zuletzt bei) )\p{Lu}[\p{L}-]+(?: (?:& )?\p{Lu}[\p{L}-]+){1,3}(?=(?: in \p{Lu}[\p{L}-]+)? (?:habe|hatte|haben|hatten|war|waren|bin|sind|\p{Ll}+ (?:ich|wir))(?!\p{L}))/gu

/** "Bei der Erfurter Bahn", "vier Jahre in den Herrenhäuser Gärten": called by its town. */
const ofTown =
  /(?<=(?<!\p{L})(?:[Bb]ei de[rmn]|[Bb]eim|(?:Jahre|Jahren|Jahr|Monate|Monaten|Zeit) (?:im|in de[rn]|am|an der|auf dem)) )\p{Lu}\p{Ll}{3,}er \p{Lu}\p{Ll}{2,}(?!\p{L})/gu

/** "Im Marienhospital": a house whose name is one word, and no house for something ("Kinderklinik"). */
const hospital =
  /(?<=(?<!\p{L})(?:[Ii]m|[Ii]n der|[Aa]m|[Aa]n der|[Bb]eim|[Zz]um|[Vv]om|[Aa]us de[mr]) )(?!(?:Tages|Fach|Reha|Frauen|Kinder|Akut|Haut|Augen|Poli|Tier|Zahn|Privat|Kreis|Stadt|Universitäts|Uni|Bezirks|Landes|Lehr|Groß|Schwerpunkt|Geriatrie|Nachbar)\p{L}*)\p{Lu}\p{Ll}{3,}(?:hospital|klinik|klinikum|krankenhaus)(?!\p{L})/gu

/** Saints, people and trees by which a German house is called: "Katharinenhof", "Marienstift". */
const patrons =
  'Agnes|Albert|Alexander|Anna|Annen|Antonius|August[ae]n?|Barbara|Benediktus?|Bethanien|Bethesda|Bodelschwingh|Bonifatius|Carolinen|Charlotten|Christophorus|Cl?ara|Diakonissen|Dorotheen|Elisabeth(?:en)?|Emmaus|Ernst|Eva|Florian|Franziskus|Friede(?:ns|rike|riken)|Friedrichs?|Gabriel|Georgs?|Georgen|Gertruden|Hedwigs?|Heinrichs?|Helenen|Henrietten|Hildegard(?:is)?|Jakobus|Jakobi|Johann(?:es|is|en)|Josefs?|Josephs?|Julius|Karls?|Karolinen|Katharinen|Kilian|Klara|Klemens|Konrads?|Lambertus|Laurentius|Leo|Leonhards?|Lorenz|Louisen|Ludwigs?|Luisen|Lukas|Luther|Magdalenen|Margarethen|Margareten|Marien?|Markus|Martha|Martins?|Matthäus|Mathilden|Mauritius|Maximilian|Michaelis?|Nikolai|Nikolaus|Olga|Otto|Paulinen|Paulus|Petrus|Petri|Philippus|Raphaels?|Rochus|Sebastian|Sophien|Stephan(?:us|i)?|Theresien|Thomas|Ulrichs?|Urban|Ursulinen|Valentin|Viktoria|Vinzenz|Vinzentius|Walburga|Wichern|Wilhelm(?:inen|s)?|Willibrord|Zion'

/** "Im Katharinenhof", "aus dem Lindenhof", "im Annastift": a house that is named in one word. */
const named = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:[Ii]m|[Aa]m|[Bb]eim|[Zz]um|[Vv]om|[Aa]us dem) )(?:(?:${patrons})(?:stift|hof|heim|haus|hospiz|garten|werk|spital|kloster|stiftung)|(?:Ahorn|Birken|Buchen|Eichen|Erlen|Eschen|Flieder|Kastanien|Kiefern|Linden|Rosen|Sonnen|Tannen|Ulmen|Weiden|Wiesen|Wald)(?:hof|stift))(?!\p{L})`,
  'gu',
)

/** "En Ondas del Ebro", "chez Vents du Large": one name, though its parts may stand apart elsewhere. */
const joint =
  /(?<=(?<!\p{L})(?:[Ee]n|[Pp]ara|[Cc]on|[Cc]hez) )\p{Lu}\p{Ll}{3,} (?:del|de la|de los|de las|du|des) \p{Lu}\p{Ll}{2,}(?!\p{L})/gu

/** "Im Bürgerbüro der Stadt Melle": the town that one works for. */
const town =
  /(?<=(?<!\p{L})(?:[Bb]ei der|[Bb]eim|[Ff]ür (?:die|den)|\p{L}{4,} (?:der|des)) (?:Stadt|Gemeinde|Samtgemeinde|Kreisstadt|Landkreis(?:es)?|Kreis(?:es)?) )\p{Lu}\p{L}{3,}(?:-\p{Lu}\p{L}+)?(?!\p{L})/gu

const firm =
  /(?<![\p{L}\p{N}])(?:(?!(?:Im|Am|Vom|Beim|Zum|Zur|Das|Die|Der|Den|Dem|In|An|Bei|Mein|Unser|Ihr)e?[nmrs]? )\p{Lu}[\p{L}-]+ ){1,2}(?:Klinikum|Krankenhaus|Klinik|Hospital|Institut|Hochschule|Akademie|Stiftung|Gruppe|Group|Bank|Sparkasse|Werke|Verlag)(?!\p{L})|(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}&.'’-]* ){1,4}(?:GmbH|AG|KG|SE|mbH|OHG|e\.V\.|Ltd|LLC|Inc|Corp|PLC|plc|AS|ASA|SA|SARL|SAS|S\.L\.|SL|S\.A\.|AB|Oy|BV|B\.V\.)(?!\p{L})/gu
