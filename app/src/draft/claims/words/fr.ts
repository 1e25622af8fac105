import type { ClaimWords } from './words.ts'

export const fr: ClaimWords = {
  me: "j'(?:occup|ten)\\p{L}+ (?:un |le )?poste(?: de)?|je|j'\\p{L}+|mon|ma|mes|moi|me|m'\\p{L}+|nous|notre|nos",
  job: "vous|votre|vos|(?:l'|cette |le |ce |la |du |au )(?:annonce|offre|poste|equipe|entreprise|societe|emploi)|(?<!mon )(?<!mon dernier )(?<!mon ancien )(?:poste|offre|emploi) (?:de|comme|d'\\p{L}+)|elle|il|ils",
  intent:
    "je vous ai ecrit|je vous ecrivais|j'ai postule|je (?:\\w+ )?(?:vous ecris|postule|souhaite|souhaiterais|voudrais|aimerais|contacte|permets|demande|cherche a|serais|reponds)|j'(?:ai (?:lu|vu|trouve)|aimerais|ecris|espere|(?:ai aime|aime|ai apprecie|apprecie) (?:que|qu'|l'idee|votre|vos))|(?:m'attire|me plait|m'interesse|me seduit|me tente|me motive|me parle|m'a plu|me rejouit|(?:me|m') ?(?:\\p{L}+(?:rait|raient)))|ma (?:candidature|question|demande)|mon (?:interet|message)|candidature|rejoindre",
  background:
    "en tant que|comme|avec (?:plus de |pres de |environ )?(?:\\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt)|fort de|forte de|apres|ancien|ancienne|mon experience|depuis|j'ai|mon parcours|mon cv",
  years: 'ans?|annees?|decennies?',
  months: 'mois',
  vague: { dizaines: 20, douzaines: 24, centaines: 200, milliers: 2000, millions: 2_000_000 },
  relative: [
    ['(?:de|la) moitie|moitie (?:moins|plus)|deux fois moins|divisee? par deux|diviser? par deux', 50, '%'],
    ["d'un tiers|un tiers|le tiers|une? (?:\\p{L}+ )?sur trois", 33.3, '%'],
    ["d'un quart(?! d'heure)|un quart(?! d'heure)|une? (?:\\p{L}+ )?sur quatre", 25, '%'],
    ['(?:les |des )?deux tiers', 66.7, '%'],
    ['(?:les )?trois quarts', 75, '%'],
    ['doublee?|doubler|multipliee? par deux', 2, 'x'],
    ['triplee?|tripler|multipliee? par trois', 3, 'x'],
    ['quadruplee?', 4, 'x'],
    ['decuplee?', 10, 'x'],
  ],
  bounds: {
    least:
      "(?:un peu |bien |largement )?plus de|(?<!ne \\p{L}+ )plus que|plus d'une?|bon(?:ne)?s?|depasse(?:e?s|nt)?|franchi|passe les|au moins|au-dela de|minimum",
    most: "moins de|moins d'une?|au plus|maximum",
    nearly:
      "presque|pres de|pres d'une?|quasiment|quasi|pas loin de|bientot|un peu moins de|a peine moins de",
    about: 'environ|aux alentours de|dans les|a peu de choses? pres|autour de|a peu pres|quelque|en moyenne',
  },
  time: { second: 'secondes?', minute: 'minutes?', hour: 'heures?', day: 'jours?', week: 'semaines?' },
  call: 'appel|echange|echanger|parler|entretien|discuter|rencontrer|telephone|cafe|temps',
  negation:
    "ne|n'\\p{L}+|pas|jamais|aucun|aucune|sans|ni|plutot que|au lieu de|manque|me manque|encore a apprendre|apprendre|non",
  negationFollows: '(?!)',
  notNegation:
    "pas (?:tout a fait|meme)(?= (?:\\d|(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze) ))|pas loin de|n'a plus de secrets?|plus de secrets?|aucun secret|pas seulement|pas uniquement|non seulement|sans doute|sans aucun doute|sans probleme",
  breaks: 'mais|tandis que|alors que|bien que|quoique|car|parce que',
  employing: 'chez|pour|a|au|aux|de|du|dans|avec|par|rejoint|quitte|fonde',
  former:
    "travaille|temps|passage|annees|mois|ans|poste|emploi|carriere|stage|employe|employee|etais|j'etais|suis|ancien|ancienne|avant|apres|pendant|precedemment|auparavant|dirige|encadrais|encadre|deja",
  now: "actuellement|aujourd'hui|en ce moment|a present|mon poste actuel|mon emploi actuel|maintenant|a ce jour",
  since: 'depuis|de|des',
  joined: 'rejoint|commence|debute|entree?|arrivee?|embauchee?|integre',
  until: "jusqu'en|jusqu'a|a",
  speaking: 'parle|parler|parlee?|langue|langues|couramment|courant|bilingue|maternelle|niveau|lu',
  native: 'maternelle|bilingue|natif|native',
  experience:
    "(?:experience|expertise|competences?|connaissances?|connaissance|savoir-faire|parcours|bagage|pratique|maitrise)(?: (?:en|dans|de|du|des|avec|d'|comme|sur))|(?:forme|formee|specialise|specialisee|certifie|certifiee|qualifie|qualifiee|experimente|experimentee|rompu|rompue) (?:en|dans|a|au|aux|pour|comme)",
  people:
    'equipe|equipes|personnes|collaborateurs|salaries|charpentiers|ouvriers|compagnons|gens|employes|collegues|service|groupe|effectif|ingenieurs|developpeurs|vendeurs',
  generic:
    'ainsi ancien annee annees apres aussi autre autres aux avant avec avoir beaucoup bien chaque chez comme cours dans deja depuis dernier des deux donc dont encore ensuite entre equipe etait etre faire fait fois grand haut jour jours leur leurs mais meme metier mois moins mon monte nombre notre nous par parce pendant peu plus plusieurs poste pour pres projet quand que qui reduire reduit reduction augmente augmentation sans selon ses seul sont sous sur tous tout toute tres une vers vie votre vous travaille travail travailler dirige encadre encadrement pourcent experience entreprise',
  harmless:
    'precisions?|references?|postes|emplois|etapes?|questions?|lignes?|phrases?|exemples?|points?|raisons?|mots?|pieces?|pages?|choses|details?|informations?|remarques?|complements?|resultats?(?! (?:en|a|chez))',
  relations: [
    "vous (?:m'avez|m'aviez|nous avez|nous aviez|me l'avez|me l'aviez)(?! (?:\\p{L}+ )?(?:donne|convain|seduit|interess|persuad|plu))",
    "(?:j'ai|ayant|avoir|nous avons) (?:deja |\\p{L}+ment )?eu (?:le plaisir|la chance|l'occasion|l'honneur|la joie|l'opportunite) (?:de |d')(?:vous|(?:\\p{L}+ )?(?:echanger|discuter|parler|travailler|dejeuner|collaborer) avec (?:vous|votre))|de m'avoir (?:recue?|rencontree?|ecoutee?|accueillie?|parle|rappelee?|montre)|m'(?:a|ont|avait) mise? (?:sur (?:la|votre)|en (?:relation|contact)|au courant)",
    'et moi (?:avons|nous|sommes|etions)',
    "nous etions (?:tous (?:les )?deux )?(?:dans|a|au|en) (?:le |la |l')?meme",
    "nous nous (?:sommes|etions|connaissons|connaissions|etions)|nous (?:avons|avions) (?:\\p{L}+ )?(?:parle|discute|echange|travaille (?:ensemble|cote)|fait connaissance|dejeune|etudie)|on s'est (?:\\p{L}+ )?(?:vus?|croises?|rencontres?|parle)",
    "(?:notre|votre) (?:\\p{L}+ )?(?:conversation|entretien telephonique|echange|rencontre|discussion|appel|conference|intervention) (?:de|du|au|a|lors|la|le|telephonique|d'\\p{L}+)|(?:apres|suite a|depuis) (?:notre|votre) (?:\\p{L}+ )?(?:conversation|entretien|echange|rencontre|discussion|appel|conference|visite)|merci pour (?:notre|votre|l'|cet) ?(?:echange|appel|accueil|discussion)",
    "comme je (?:vous l'avais|vous l'ai|l'ai) (?:dit|promis|annonce|indique|explique|mentionne)(?!(?: [^ .;:]+){0,5} (?:lettre|candidature|mail|courriel|message|cv|courrier))",
    'comme convenu|comme promis|suite a notre|vous vous souvenez|vous souvenir de moi',
    "(?:amie?|contact|connaissance|relation|collegue)s? (?:en )?commune?s?|(?:un|une|mon|ma|votre|l'un de vos|une de vos) (?:\\p{L}+ )?(?:ami|amie|cousin|cousine|frere|soeur|voisin|voisine|connaissance|beau-frere|copain|camarade)",
    "(?:un|une|mon|ma|votre|l'un de vos|une de vos) (?:(?!(?:d[eu]|des|pour|comme) )\\p{L}+ ){0,2}(?:collegue|salariee?|employee?|chef|responsable|directeur|directrice|patron)(?:[ ,'-]+\\p{L}+){0,6}? (?:m'a|m'ont|pense|dit|parle|travaille chez vous|estime|recommande)",
    "m'(?:a|ont|avait|avaient) (?:\\p{L}+ ){0,2}(?:parle|donne (?:votre|vos|son|ses|l'adresse|le (?:contact|nom|conseil|numero)|les coordonnees)|dit|conseille|suggere|encourage|encouragee|recommande|recommandee|oriente|orientee|transmis|communique|signale|incite|incitee|pousse|presentee? (?:a|au|aux|votre|le poste|l'offre|la maison|l'equipe)|glisse|souffle|confie|raconte)|(?:recommande|conseille|encourage|envoye) par|sur (?:la |les )?(?:recommandations?|conseils?)|de la part de|qui travaille (?:chez|avec|dans) (?:vous|votre)",
    "je connais (?:bien |personnellement |deja )?(?:(?:votre|vos|plusieurs de vos|certains de vos|une? de vos) (?:\\p{L}+ )?(?:equipes?|direct\\p{L}+|chef\\p{L}*|gerante?s?|responsables?|collegues?|patronn?e?|fondat\\p{L}+|associe\\p{L}*|frere|soeur|mari|femme|fils|fille|pere|mere|\\p{L}+(?:eur|euse|rice|ier|iere)s?)|vous|quelqu'un|l'un|m\\.|mme|monsieur|madame)|je vous (?:connais|ai (?:\\p{L}+ )?(?:rencontree?|croisee?|parle|entendue?))|j'ai (?:\\p{L}+ )?(?:rencontre|croise|parle (?:avec|a)|discute avec|travaille avec) (?:vous|votre|l'un|une? de vos|quelqu'un|m\\.|mme|monsieur|madame)",
  ].join('|'),
  levels: {
    1: 'bases|quelques mots|un peu|debute|rudiments|debutant|notions?|bases?|debutant|debutante|elementaires?|a1|a2|scolaire|quelques',
    2: "tres experimentee?|specialite|point fort|points forts|fort|forte|force|a l'aise|aisement|aisance|sans difficulte|plus de secret|aucun secret|domine|bonnes?|bon|solides?|intermediaire|b1|b2|operationnel|operationnelle",
    3: "tres (?:a l'aise|sure?|forte?|experimentee?|competente?)(?= (?:en|avec|sur|dans|de moi en) )|parfaitement|parfaite?|sur le bout des doigts|pointue?|pointues?|virtuose|remarquable|haut niveau|experts?|experte|expertise|approfondies?|approfondie|courant|couramment|pratique courante|bilingue|maternelle|maitrise|maitrise parfaite|specialiste|avancees?|avance|excellentes?|excellent|confirmee?|c1|c2|chevronnee?|vaste|en expert|a la perfection|magistralement",
  },
  parts: {
    1: 'main-forte|coup de main|epaule|soutien|renfort|seconde|aide|assiste|participe|participation|contribue|contribution|soutenu|appui|collabore|accompagne',
    3: 'a la tete|aux commandes d(?:e|u|es)|sous mon commandement|sous ma (?:direction|responsabilite|conduite)|a ma charge|dirige(?:ais|ons|ions|rai)?|encadrais|pilotais|supervisais|chapeautais|preside|presidais|(?<=(?:assure|exerce|occupe|tiens|assurais|exercais|occupais) )la presidence|direction|encadre|encadrement|pilote|pilotage|gere|manage|fonde|cree et dirige|supervise|responsable|conduit|cofonde|chapeaute',
  },
  titles:
    'instructeur|instructrice|examinateur|examinatrice|evaluateur|evaluatrice|moniteur|monitrice|mentor|tuteur|tutrice|auditeur|auditrice|inspecteur|inspectrice|capitaine|commandante?|entraineu(?:r|se)|contremaitre(?:sse)?|superviseure?|proviseure?|principale?(?= adjointe?| du college| de college)|agregee?|doyenne?|cadre de sante|president|presidente|vice-presidente?|tresori(?:er|ere)|associee?|proprietaire|pharmacien|pharmacienne|bibliothecaire|kinesitherapeute|boulang(?:er|ere)|patissi(?:er|ere)|receptionniste|veterinaire|sage-femme|ingenieure?|developpeu(?:r|se)|charpentier|charpentiere|soudeur|soudeuse|serrurier|technicien|technicienne|mecanicien|mecanicienne|electricien|electricienne|vendeu(?:r|se)|conseill(?:er|ere)|comptable|infirmi(?:er|ere)|aide-soignante?|responsable|directeur|directrice|chef(?:fe)?|charge|chargee|assistante?|consultante?|analyste|designer|graphiste|professeure?|enseignante?|formateur|formatrice|redacteur|redactrice|chercheu(?:r|se)|stagiaire|apprentie?|acheteu(?:r|se)|gestionnaire|secretaire|juriste|avocate?|medecin|cuisini(?:er|ere)|chauffeur|macon|menuisier|manager|fondateur|fondatrice|coordinateur|coordinatrice|administrateur|administratrice|cto|pdg|daf|drh|scrum master|product owner|gerante?',
  ranks:
    "titulaire|certifiee?|agreee?|cadre|coordinat(?:eur|rice)|senior|junior|principal|principale|chef|chef d'equipe|adjoint|adjointe|general|generale|lead|qualifie|qualifiee|diplomee?|en chef|directeur",
  degrees: {
    doctor: 'doctorat|docteure?|these|ph\\.?d',
    master: "master|maitrise de \\p{L}+|diplome d'ingenieur|mba|dea|dess|bac ?\\+ ?5|m2",
    bachelor: 'licence|bachelor|bac ?\\+ ?3|diplome universitaire|diplomee?|but',
    vocational:
      'cap|bep|bts|dut|bac pro|bac professionnel|brevet professionnel|baccalaureat|cfc|titre professionnel|habilitation',
  },
  capitalised:
    "cdi|cdd|rtt|avant|bonjour|madame|monsieur|cordialement|bien|cher|chere|je|j'ai|votre|vous|le|la|les|l'annonce|cv|pdf|mail|e-mail|pourriez|pourrais|est-ce|mon|ma|mes|en|au|aux|dans|pour|avec|et|si|ce|cette|depuis|merci|dr|chez|objet|deux|un|une|de|du|des|plus|tres|ou|qui|quel|quelle|comme|apres|serait|seriez|actuellement|aujourd'hui|a",
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
