/**
 * What Intl does not say: zones of states in countries that have several, of countries' mainlands, and of big cities
 * after which no zone is called. A state or a name that lies in two zones, or that two countries have, is left out:
 * no guess is better than a wrong one. From the IANA time zone database's zone1970.tab.
 */

const spread = (zones: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(zones).flatMap(([zone, names]) =>
      names.split(', ').map((name): [string, string] => [name, zone]),
    ),
  )

/** The two letters stand behind a comma, in capitals; whole names in any case. */
export const states = spread({
  'America/New_York':
    'CT, DE, GA, ME, MD, MA, NH, NJ, NY, NC, OH, PA, RI, SC, VT, VA, WV, DC, connecticut, delaware, maine, maryland, massachusetts, new hampshire, new jersey, new york state, north carolina, ohio, pennsylvania, rhode island, south carolina, vermont, virginia, west virginia, washington dc, washington d.c.',
  'America/Chicago':
    'AL, AR, IL, IA, LA, MN, MS, MO, OK, WI, alabama, arkansas, illinois, iowa, louisiana, minnesota, mississippi, missouri, oklahoma, wisconsin',
  'America/Denver': 'CO, MT, NM, UT, WY, colorado, montana, new mexico, utah, wyoming',
  'America/Phoenix': 'AZ, arizona',
  'America/Los_Angeles': 'CA, WA, california, washington state',
  'Pacific/Honolulu': 'HI, hawaii',
  'America/Toronto': 'QC, québec, quebec',
  'America/Edmonton': 'AB, alberta',
  'America/Winnipeg': 'MB, manitoba',
  'America/Regina': 'SK, saskatchewan',
  'America/Halifax': 'NS, nova scotia',
  'Australia/Sydney': 'NSW, new south wales',
  'Australia/Melbourne': 'VIC',
  'Australia/Brisbane': 'QLD, queensland',
  'Atlantic/Canary':
    'canarias, canary islands, islas canarias, las palmas, tenerife, gran canaria, lanzarote, fuerteventura',
  'Atlantic/Azores': 'azores, açores',
})

/** Countries of which all but islands or an outpost keep one time; the islands stand above. */
export const mainlands: Readonly<Record<string, string>> = {
  DE: 'Europe/Berlin',
  ES: 'Europe/Madrid',
  PT: 'Europe/Lisbon',
  NZ: 'Pacific/Auckland',
  CN: 'Asia/Shanghai',
}

/** Names that people use for a country, beside those that Intl knows. */
export const countryNames: Readonly<Record<string, string>> = {
  uk: 'GB',
  'u.k.': 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  holland: 'NL',
  uae: 'AE',
  'czech republic': 'CZ',
  us: 'US',
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  // States in two zones: the city decides.
  tx: 'US',
  texas: 'US',
  fl: 'US',
  florida: 'US',
  mi: 'US',
  michigan: 'US',
  tn: 'US',
  tennessee: 'US',
  ontario: 'CA',
  'british columbia': 'CA',
  bc: 'CA',
}

export const cities = spread({
  'America/New_York':
    'new york city, nyc, brooklyn, manhattan, boston, atlanta, miami, philadelphia, pittsburgh, baltimore',
  'America/Chicago': 'austin, dallas, houston, minneapolis, milwaukee, new orleans',
  'America/Denver': 'boulder, salt lake city, albuquerque',
  'America/Los_Angeles':
    'san francisco, sf, seattle, san diego, san josé, palo alto, mountain view, menlo park, sunnyvale, oakland, santa monica, sacramento, las vegas',
  'America/Toronto': 'montreal, montréal, ottawa, mississauga',
  'America/Edmonton': 'calgary',
  'Europe/London':
    'manchester, edinburgh, glasgow, leeds, liverpool, sheffield, bristol, cardiff, nottingham, brighton, belfast, aberdeen',
  'Europe/Berlin':
    'münchen, munich, hamburg, köln, cologne, frankfurt, frankfurt am main, stuttgart, düsseldorf, leipzig, dresden, hannover, nürnberg, bremen, bonn, karlsruhe, mannheim',
  'Europe/Vienna': 'wien, graz, linz, salzburg, innsbruck',
  'Europe/Zurich': 'zürich, genf, geneva, genève, basel, bern, lausanne',
  'Europe/Paris':
    'lyon, marseille, toulouse, bordeaux, lille, nantes, nice, strasbourg, grenoble, rennes, montpellier',
  'Europe/Madrid': 'barcelona, bilbao, zaragoza, málaga, sevilla',
  'Europe/Lisbon': 'lisboa, porto',
  'Europe/Amsterdam': 'rotterdam, utrecht, eindhoven, den haag, the hague, groningen',
  'Europe/Brussels': 'bruxelles, antwerpen, antwerp, gent, ghent',
  'Europe/Rome': 'roma, milano, milan, torino, turin, bologna, napoli, naples, firenze',
  'Europe/Oslo': 'bergen, trondheim, stavanger, tromsø, drammen, bodø, ålesund',
  'Europe/Stockholm': 'göteborg, gothenburg, malmö, uppsala, linköping',
  'Europe/Copenhagen': 'københavn, aarhus, odense, aalborg',
  'Europe/Helsinki': 'espoo, tampere, turku, oulu',
  'Europe/Warsaw': 'warszawa, kraków, krakow, wrocław, gdańsk, poznań, łódź',
  'Europe/Prague': 'praha, brno',
  'Asia/Kolkata': 'bangalore, bengaluru, mumbai, new delhi, pune, chennai, gurgaon, noida, kolkata',
  'America/Sao_Paulo': 'são paulo, rio de janeiro, belo horizonte, curitiba',
})
