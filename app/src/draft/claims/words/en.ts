import type { ClaimWords } from './words.ts'

export const en: ClaimWords = {
  me: "i|i'm|i've|i'd|i'll|my|me|mine|myself|our|we|us",
  job: "you|your|yours|you're|the (?:\\w+ ){0,3}(?:posting|role|position|job|opening|vacancy|advert|ad|team|company)|this (?:\\w+ ){0,3}(?:posting|role|position|job|opening|vacancy|advert|ad|team|company)|(?:role|position|job|opening) (?:as|of)|it|they|their",
  intent:
    "i(?:'m| am|'d| would)? (?:\\w+ )?(?:writing|write|wrote|apply|applying|applied|saw|read|reading|noticed|came across|found|interested|keen|excited|drawn|like to|love to|want to|hope to|hoping|ask|asking|wonder|wondering|look forward|looking forward|happy to|contacting|reaching out|enquiring|inquiring)|(?:my|an) (?:application|interest|enquiry|question|message|mail|e-mail|note)|contribute|join",
  background:
    'as an?|as (?:head|chief|lead|director|vice)|having|with (?:over |more than |almost |nearly |about )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)|my|after|formerly|previously|experience|background',
  numbers: {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    hundred: 100,
    thousand: 1000,
    million: 1_000_000,
    dozen: 12,
    decade: 10,
    double: 2,
    doubled: 2,
    tripled: 3,
    half: 0.5,
    halved: 0.5,
  },
  years: 'years?|yrs?|decades?',
  months: 'months?',
  harmless:
    "minutes?|minute's|min|questions?|lines?|sentences?|examples?|things?|points?|reasons?|words?|o'clock|weeks? from now|attachments?|pages?",
  relations:
    'we (?:met|spoke|talked|discussed|chatted|corresponded|worked together|studied together)|i (?:met|spoke|talked|chatted) (?:with|to)|i met|(?:nice|good|great|pleasure) (?:meeting|speaking|talking)|(?:our|your) (?:\\w+ )?(?:conversation|call|chat|meeting|discussion|talk)(?: (?:last|at|on|in|about|earlier|yesterday))|as (?:we )?discussed|as agreed|following up on our|mutual (?:friend|friends|contact|acquaintance|connection)|(?:a |my |your )(?:old |good |former |close )?(?:friend|colleague|coworker|co-worker|acquaintance|cousin|brother|sister|wife|husband|classmate|teammate|neighbou?r)s?|(?:referred|recommended|introduced|suggested|encouraged) (?:me|that i|i|by)|suggested (?:that )?i|(?:told|asked|urged|encouraged|advised) me|put in a good word|gave me your (?:name|address|contact)|on the recommendation of|i know \\p{L}+ (?:from|through|personally|well)|used to work (?:with|for|alongside) you|former(?:ly)? (?:colleague|manager|boss)|thanks for (?:meeting|speaking|your call|the call)|worked (?:closely )?(?:with|alongside) (?:you|your)',
  levels: {
    1: 'basic|beginner|elementary|some|foundational|introductory|a1|a2|familiar(?:ity)?|exposure|working knowledge',
    2: 'good|solid|intermediate|conversational|b1|b2|proficien(?:t|cy)|competent|hands-on|strong|thorough|practised|practiced',
    3: 'experts?|expertise|expert-level|extensive|extensively|deep|deeply|advanced|mastery|mastered|master of|fluent|fluently|fluency|native|bilingual|seasoned|world-class|unmatched|authority|guru|specialist|in-depth|renowned|leading expert|c1|c2|mother tongue',
  },
  parts: {
    1: 'helped|assisted|supported|contributed|participated|took part|shadowed|observed|involved in|part of',
    3: 'led|lead|leading|managed|managing|headed|heading|directed|directing|owned|founded|co-founded|cofounded|spearheaded|oversaw|supervised|architected|chaired|ran|single-handedly|pioneered|in charge of|responsible for|built from scratch',
  },
  titles:
    'engineer|developer|programmer|manager|director|analyst|designer|consultant|assistant|nurse|midwife|teacher|tutor|lecturer|professor|officer|architect|intern|trainee|apprentice|specialist|administrator|accountant|bookkeeper|auditor|clerk|salesperson|seller|representative|executive|scientist|researcher|technician|mechanic|electrician|welder|carpenter|locksmith|fitter|coordinator|supervisor|foreman|chef|cook|waiter|driver|founder|co-founder|president|physician|doctor|surgeon|lawyer|paralegal|journalist|editor|translator|recruiter|controller|buyer|planner|scrum master|product owner|cto|ceo|cfo|coo|cio|vp|vice president|team lead|tech lead|head of \\p{L}+',
  ranks:
    'senior|lead|leading|chief|head|principal|staff|executive|managing|general|vice|deputy|distinguished|global|regional|director|junior|associate|certified|registered|chartered',
  degrees: {
    doctor: 'ph\\.?d|doctorate|doctoral|dphil|doctor of \\p{L}+|md',
    master:
      "master(?:'?s)?(?: degree| of \\p{L}+| in \\p{L}+)|m\\.?sc|mba|m\\.?eng|m\\.?a\\.|mphil|ll\\.?m|a master's|master's",
    bachelor:
      "bachelor(?:'?s)?(?: degree| of \\p{L}+| in \\p{L}+)?|b\\.?sc|b\\.?eng|b\\.?a\\.|bba|undergraduate degree|university degree|graduated|graduate of|degree",
    vocational: 'apprenticeship|associate degree|diploma|vocational|journeyman',
  },
  capitalised:
    "i|i'm|i've|i'd|i'll|dear|hello|hi|kind|best|regards|sincerely|yours|thanks|thank|mr|mrs|ms|mx|dr|prof|team|hiring|manager|recruiting|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|cv|re|ps|p\\.s|e-mail|mail|internet|ok|faq|pdf|phone|zoom|teams|would|could|is|are|your|the|my|this|that|if|in|at|on|for|with|and|as|it|we|you|they|there|what|which|when|how|who|where|why|please|before|after|since|most|more|both|also|so|but|or|not|no|yes|one|two|a|an|to|from|by|of|while|until|during|recently|currently|previously|today|here|have|has|had|do|does|did|can|will|may|let|looking|having|being|because|although|though|since",
  attachment:
    'attached|attaching|attach|attachment|enclosed|enclosing|enclose|you (?:will |can )?find (?:my )?(?:resume|cv) (?:below|here)',
  empty: [
    'i hope this (?:e-?mail|message|note) finds you well',
    'i am writing to express my (?:strong |sincere |keen )?interest',
    'team player',
    'hit the ground running',
    'think(?:ing)? outside the box',
    'passionate about',
    'highly motivated',
    'results[- ](?:driven|oriented)',
    'detail[- ]oriented',
    'proven track record',
    'perfect (?:fit|match|candidate)',
    'dream job',
    'to whom it may concern',
    'fast[- ]paced environment',
    'synerg(?:y|ies)',
    'go[- ]getter',
    'self[- ]starter',
    'leverage my',
    'unique opportunity',
    'esteemed (?:company|organi[sz]ation)',
  ],
}
