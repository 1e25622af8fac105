/**
 * What a job may offer, by idea: the words for it in the five languages, over folded text. A letter that thanks for a
 * benefit speaks of the posting, and the posting must have a word for the same idea.
 */
export const offers: string[] = [
  // A place to live.
  'accommodation|housing|staff flat|\\p{L}*wohnung(?:en)?|unterkunft|personalzimmer|logement|heberge(?:ment|s)?|alojamiento|vivienda|\\p{L}*bolig(?:en)?|hybel',
  // Work from elsewhere all the time.
  '(?:fully|entirely|completely|purely|permanently|100 ?%|100 per cent|wholly) (?:\\p{L}+ )?(?:remote(?:ly)?|home-?based|from home)|remote(?:ly)? all week|remote-first|remote-only|work from anywhere|(?:komplett|vollstandig|vollig|rein|ganz|ausschlieslich|100 ?%|zu 100 prozent) (?:\\p{L}+ )?(?:remote|mobil|mobiles? arbeiten|im homeoffice|aus dem homeoffice|von zu hause)|(?:entierement|totalement|completement|100 ?%|full) (?:\\p{L}+ )?(?:a distance|en teletravail|remote|en distanciel)|teletravail (?:total|complet|integral|a 100 ?%)|(?:totalmente|completamente|100 ?%|enteramente|integramente) (?:\\p{L}+ )?(?:remot[oa]|teletrabajo|a distancia|desde casa)|teletrabajo (?:total|completo|al 100 ?%)|(?:helt|fullt|100 prosent|utelukkende) (?:\\p{L}+ )?(?:fjern\\p{L}*|hjemme\\p{L}*|remote)',
  // Work from elsewhere.
  'fully remote(?:ly)?|(?:work(?:ing|ed)?|days? a week) (?:fully )?(?:remotely|from home)|from home|(?<!(?:be|are|am|is|been|feels?|felt) )at home|(?<=(?:be|are|am|is|been|feels?|felt) )at home(?! (?:in|with|among|on)(?!\\p{L}))|home-?office|homeoffice|mobil(?:es arbeiten| arbeiten| zu arbeiten)|(?:von|aus) (?:zu hause|daheim|zuhause)(?= (?:aus )?(?:zu )?arbeit)|(?:arbeit\\p{L}*|tage?n?|woche) (?:von|aus) (?:zu hause|daheim|zuhause)|teletravail|travail a (?:distance|domicile)|travaill\\p{L}+ (?:a distance|de(?:puis)? (?:chez|la maison|votre domicile))|teletrabajo|trabaj\\p{L}+ (?:a distancia|desde casa|en remoto)|hjemmekontor|hjemmefra|fjernarbeid|remote(?:ly)?|hybrid|hybride?s?|hibrid[oa]',
  // A vehicle.
  'company (?:car|van)|dienstwagen|firmenwagen|dienstrad|jobrad|voiture de (?:fonction|service)|coche de empresa|firmabil|bike scheme|cycle to work',
  // Money on top of pay.
  'bonus(?:es)?|thirteenth (?:salary|month)|13th (?:salary|month)|13\\. (?:monats)?gehalt|weihnachtsgeld|urlaubsgeld|\\p{L}*pramien?|treizieme mois|13e mois|primes?|interessement|paga extra|pagas extra|plus de nocturnidad|profit[- ]sharing|share options|stock options|equity|aksjer',
  // A shorter week.
  'four-day (?:week|working week)|4-day week|vier-tage-woche|4-tage-woche|semaine de quatre jours|quatre jours par semaine|semana (?:laboral )?de cuatro dias|firedagersuke|fire dagers (?:uke|arbeidsuke)',
  // Days off in a rhythm, hours of one's own.
  'nine-day fortnight|9-day fortnight|compressed hours|flexi-?time|flexible hours|flexible working|gleitzeit|vertrauensarbeitszeit|flexible arbeitszeiten?|horaires (?:flexibles|libres|amenages)|horario flexible|flexibilidad horaria|jornada intensiva|fleksitid|fleksibel arbeidstid',
  // Nobody works at night.
  '(?:no|without|never any) (?:nights?|night (?:shifts?|duty|work))|(?:ohne|keine[nr]?) (?:nacht(?:dienste?n?|schicht(?:en)?|arbeit))|(?:pas|sans|aucune?) (?:de )?(?:travail de |garde de )?nuits?|(?:sin|no hay) (?:turnos? de |guardias? de )?noches?|(?:ingen|uten) (?:nattevakter?|nattarbeid|nattskift)',
  // Children.
  'child-?care|nursery place|creche|betriebskita|kita-?(?:platz|platze|zuschuss)?|kinderbetreuung|guarderia|barnehageplass',
  // A move.
  'relocation (?:package|support|help|allowance|costs)|moving (?:costs|expenses)|umzugskosten|umzugshilfe|(?:aide|prime|frais) (?:au|de) demenagement|(?:ayuda|gastos) (?:de|a la) (?:mudanza|traslado)|flyttehjelp|flytteutgifter',
  // Food.
  'canteen|free (?:lunch|lunches|meals)|kantine|mensa|cantine|tickets? restaurant|titres-restaurant|comedor(?:es)?|vales? de comida|gratis lunsj',
  // Health and age.
  'pension|private (?:health|medical)(?: care| insurance)?|health insurance|betriebsrente|altersvorsorge|mutuelle|seguro (?:medico|de salud)|pensjon(?:sordning)?|helseforsikring|gym membership|fitness-?studio|abonnement de sport|gimnasio|treningssenter',
  // Getting there.
  'season ticket|free travel|job-?ticket|deutschlandticket|fahrkarte|abono transporte|manedskort|gratis parkering|free parking',
  // Time to learn, time off.
  'sabbaticals?|sabbatjahr|ano sabatico|annee sabbatique|unlimited (?:holiday|leave|vacation)|unbegrenzten? urlaub',
]
