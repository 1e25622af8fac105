import type { ClaimWords } from './words.ts'

export const fr: ClaimWords = {
  me: "je|j'\\p{L}+|mon|ma|mes|moi|me|m'\\p{L}+|nous|notre|nos",
  job: "vous|votre|vos|(?:l'|cette |le |ce |la |du |au )(?:annonce|offre|poste|equipe|entreprise|societe|emploi)|(?:poste|offre|emploi) (?:de|comme|d'\\p{L}+)|elle|il|ils",
  intent:
    "je (?:\\w+ )?(?:vous ecris|postule|souhaite|souhaiterais|voudrais|aimerais|contacte|permets|demande|cherche a|serais|reponds)|j'(?:ai (?:lu|vu|trouve)|aimerais|ecris|espere)|ma (?:candidature|question|demande)|mon (?:interet|message)|candidature|rejoindre",
  background:
    "en tant que|comme|avec (?:plus de |pres de |environ )?(?:\\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt)|fort de|forte de|apres|ancien|ancienne|mon experience|depuis|j'ai|mon parcours|mon cv",
  numbers: {
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    quinze: 15,
    vingt: 20,
    trente: 30,
    cinquante: 50,
    cent: 100,
    mille: 1000,
    dizaine: 10,
    douzaine: 12,
    double: 2,
    triple: 3,
  },
  years: 'ans?|annees?|decennies?',
  months: 'mois',
  harmless:
    'minutes?|min|questions?|lignes?|phrases?|exemples?|points?|raisons?|mots?|heures?|pieces?|pages?',
  relations:
    "nous (?:nous sommes|avons (?:parle|discute|echange|travaille ensemble)|nous connaissons)|(?:notre|votre) (?:\\w+ )?(?:conversation|entretien telephonique|echange|rencontre|discussion|appel)|comme convenu|suite a notre|(?:ami|amie|contact|connaissance|relation)s? (?:en )?communs?|(?:un|une|mon|ma|votre) (?:\\w+ )?(?:ami|amie|collegue|cousin|cousine|frere|soeur|voisin|connaissance)|(?:recommande|conseille|suggere|encourage|parle de vous)|sur (?:la )?recommandation|de la part de|m'a (?:\\w+ )?(?:recommande|conseille|suggere|encourage|parle|donne|dit)|je connais \\p{L}+|j'ai (?:rencontre|parle (?:avec|a))",
  levels: {
    1: 'notions?|bases?|debutant|debutante|elementaires?|a1|a2|scolaire|quelques',
    2: 'bonnes?|bon|solides?|intermediaire|b1|b2|operationnel|operationnelle',
    3: 'experts?|experte|expertise|approfondies?|approfondie|courant|couramment|bilingue|maternelle|maitrise|maitrise parfaite|specialiste|avancees?|avance|excellentes?|excellent|confirmee?|c1|c2|chevronnee?|vaste',
  },
  parts: {
    1: 'aide|assiste|participe|participation|contribue|contribution|soutenu|appui|collabore|accompagne',
    3: 'dirige|direction|encadre|encadrement|pilote|pilotage|gere|manage|fonde|cree et dirige|supervise|responsable|conduit|cofonde|chapeaute',
  },
  titles:
    'ingenieure?|developpeu(?:r|se)|charpentier|charpentiere|soudeur|soudeuse|serrurier|technicien|technicienne|mecanicien|mecanicienne|electricien|electricienne|vendeu(?:r|se)|conseill(?:er|ere)|comptable|infirmi(?:er|ere)|aide-soignante?|responsable|directeur|directrice|chef(?:fe)?|charge|chargee|assistante?|consultante?|analyste|designer|graphiste|professeure?|enseignante?|formateur|formatrice|redacteur|redactrice|chercheu(?:r|se)|stagiaire|apprentie?|acheteu(?:r|se)|gestionnaire|secretaire|juriste|avocate?|medecin|cuisini(?:er|ere)|chauffeur|macon|menuisier|manager|fondateur|fondatrice|coordinateur|coordinatrice|administrateur|administratrice|cto|pdg|daf|drh|scrum master|product owner|gerante?',
  ranks:
    "senior|junior|principal|principale|chef|chef d'equipe|adjoint|adjointe|general|generale|lead|qualifie|qualifiee|diplomee?|en chef|directeur",
  degrees: {
    doctor: 'doctorat|docteure?|these|ph\\.?d',
    master: "master|maitrise de \\p{L}+|diplome d'ingenieur|mba|dea|dess|bac ?\\+ ?5|m2",
    bachelor: 'licence|bachelor|bac ?\\+ ?3|diplome universitaire|diplomee?|but',
    vocational:
      'cap|bep|bts|dut|bac pro|bac professionnel|brevet professionnel|baccalaureat|cfc|titre professionnel|habilitation',
  },
  capitalised:
    "bonjour|madame|monsieur|cordialement|bien|cher|chere|je|j'ai|votre|vous|le|la|les|l'annonce|cv|pdf|mail|e-mail|pourriez|pourrais|est-ce|mon|ma|mes|en|au|aux|dans|pour|avec|et|si|ce|cette|depuis|merci|dr|chez|objet|deux|un|une|de|du|des|plus|tres|ou|qui|quel|quelle|comme|apres|serait|seriez|actuellement|aujourd'hui|a",
  attachment: 'ci-joint|ci-jointe|en piece jointe|piece jointe|joint a|vous trouverez',
  empty: [
    'je me permets de vous',
    'vivement interessee?',
    'dynamique et motivee?',
    "esprit d'equipe",
    'force de proposition',
    'nouveau challenge',
    'relever (?:de nouveaux|ce) defis?',
    'candidate? ideale?',
    'passionnee? par',
    'veuillez agreer',
  ],
}
