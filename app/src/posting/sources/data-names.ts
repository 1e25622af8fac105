/** What job feeds call their fields, in lower case without accents and separators; by meaning, not by system. */
export const fieldNames = {
  title:
    /^(?:job|position|posting|vacancy|offer|ad|role|requisition|req|opening|opportunity|public|external|display|stellenangebots?|stellen|annons|annonce|stillings?|emploi|vacature)?(?:title|titel|titre|titulo|titolo|tittel|name|headline|rubrik|overskrift)$|^(?:intitule|jobbezeichnung|positiontitle|position|text|tjanstebenamning|denominazione|puesto|beruf|jobtitletext|positionname|titreoffre|intituleposte)$/,
  description:
    /^(?:job|position|full|public|ad|html|plain|formatted|external|posting|requisition|role|opening|vacancy|offer|long|short|stellenangebots?|stellen)?(?:description|descriptions|content|body|text|summary|beschreibung)(?:html|plain|text|body|formatted|internal|external)?$|^(?:annonsetekst|annonstext|stillingsbeskrivelse|descripcion|descrizione|descricao|omschrijving|functieomschrijving|beskrivelse|beskrivning|aboutthejob|responsibilities|descriptif|opis|missions?|duties|contentencoded|encoded)$/,
  company:
    /^(?:hiring|legal|client)?(?:company|employer|organi[sz]ation|businessunit|firma|arbeitgeber|unternehmen|entreprise|societe|employeur|empresa|arbeidsgiver|arbetsgivare|virksomhed|werkgever|bedrijf|azienda)(?:name|namn|nom|navn|title|label)?$/,
  /** Fields that name the company only where nothing else does. */
  companyElse:
    /^(?:agency|brand|account|publisher|advertiser|author|creator|tenant|department|client|customer)(?:name)?$/,
  city: /^(?:city|cityname|ort|town|ville|addresslocality|locality|poststed|plaats|citta|cidade|municipality|kommune|stadt|localidad|ciudad)$/,
  region:
    /^(?:state|statename|statecode|region|regionname|province|addressregion|county|bundesland|canton|kanton|provincia|regione)$/,
  country: /^(?:country|countryname|countrycode|addresscountry|land|pays|pais|paese)$/,
  location:
    /^(?:job|work|primary|office|position|posting)?(?:locations?|locationname|locationtext|locationsname|place|city|cityname|ort|standort|arbeitsort|lieu|lieutravail|ville|ubicacion|sted|arbeidssted|town|municipality|locality|workplace|arbeidsstedkommune|kommune|poststed|stellenlokation(?:en)?|einsatzort|adresse|address|workplaceaddress|citta|cidade|localidad|plaats|standplaats|sede)$|^(?:joblocationdisplay|formattedlocation|fulllocation|locationdisplayname|citystate|cityandstate)$/,
  url: /^(?:job|absolute|hosted|canonical|external|posting|detail|public|career|careers)?(?:url|link|href|permalink|uri)$/,
  applyUrl: /^(?:apply|application|applyto|careersapply)(?:url|link|uri)$/,
  applyEmail: /^(?:apply|application|mailbox|recruitment|jobcontact)?(?:e?mail|emailaddress|epost)$/,
  posted:
    /^(?:dateposted|posted(?:at|on|date)|date|pubdate|published?(?:at|on|date)?|publicationdate|publishdate|datepublished|created(?:at|on|date)?|releasedate|postingstart(?:date)?|postingdate|firstpublished|datumersteveroe?ffentlichung|veroe?ffentlicht(?:am)?|veroe?ffentlichungsdatum|startdato|pubdate|updated|datecreation|datepublication|publishedat|openingdate|openedat|activedate|datecreated|jobpostingdate|postdate|fechapublicacion)$/,
  closes:
    /^(?:validthrough|clos(?:e|ing|es|ed)(?:date|at|on)?|expires?(?:at|on)?|expir(?:y|ation)date|deadline|applicationdeadline|applicationdue(?:date)?|postingend(?:date)?|enddate|applyby|applicationclosingdate|unpostdate|bewerbungsfrist|datelimite|soknadsfrist|sistaansokningsdag|validuntil)$/,
  reference:
    /^(?:job|requisition|posting|vacancy|position|offer)?(?:reference|refnumber|ref|requisitionid|requisitionnumber|requisition|reqid|jobcode|jobnumber|externalid|referencenumber|referencecode|positionid|referenznummer|refnr|number|code|reqnumber)$|^jobid$/,
  employmentType:
    /^(?:employmenttype|employmentstatus|jobtype|contracttype|contract|typeofemployment|worktype|engagementtype|positiontype|typecontrat|employmenttypelabel|commitment|schedule|timetype|arbeitszeitmodelle|vertragsart|contrat|worktime|workingtime|hours|employment)$/,
  salary:
    /^(?:salary|salaryrange|salarytext|salarydescription|pay|payrange|compensation|compensationrange|wage|basesalary|remuneration|salaire|gehalt|vergue?tung|lonn|lon|salario|stipendio|estimatedsalary|payrate)$/,
  salaryLeast:
    /^(?:salary|pay|compensation|wage)(?:range)?(?:min(?:imum)?|low|from|start|least|lower)(?:amount|value)?$|^min(?:imum)?(?:salary|pay|compensation)$/,
  salaryMost:
    /^(?:salary|pay|compensation|wage)(?:range)?(?:max(?:imum)?|high|to|end|upper)(?:amount|value)?$|^max(?:imum)?(?:salary|pay|compensation)$/,
  currency: /^(?:salary|pay|compensation)?currency(?:code)?$/,
  payPeriod: /^(?:salary|pay|compensation)(?:period|frequency|interval|unit|type|per|rate)$/,
  remote:
    /^(?:remote|isremote|remotework|workplacetype|remotetype|remotestatus|telecommuting|worklocationtype|workplacemodel|workmodel|workmode|homeoffice|remoteallowed|locationtype)$/,
  contact:
    /^(?:contacts?|contact(?:s|person|persons|list|info|information|details)?|kontakt(?:person|personer|personen|e|er)?|ansprechpartner(?:in)?|recruiters?|recruitingcontact|hiringmanagers?|hiringteam|jobposter|applicationcontacts?|publiccontact|contactlist|personcontact|interlocuteur|referent|contactperson|recruitercontact)$/,
} as const

/** A field's name as `fieldNames` knows it. */
export const plainKey = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
