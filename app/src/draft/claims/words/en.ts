import type { ClaimWords } from './words.ts'

export const en: ClaimWords = {
  me: "i (?:held|had|filled|took on|took|occupied) the (?:\\w+ )?(?:role|position|post|job)(?: (?:of|as))?|(?:you|you'd|you'll)(?: would| will)? (?:get|gain)|i|i'm|i've|i'd|i'll|my|me|mine|myself|our|we|us",
  job: "you|your|yours|you're|(?<!(?:i am|i'm|i was|been) )the (?:(?!(?:an?|my|our|head|leader|whole|entire) )\\w+ ){0,3}(?:posting|role|position|job|opening|vacancy|advert|ad|team|company)|this (?:\\w+ ){0,3}(?:posting|role|position|job|opening|vacancy|advert|ad|team|company)|(?<!my )(?<!my \\p{L}+ )(?:role|position|job|opening) (?:as|of)|they|their",
  intent: [
    "i(?:'m| am|'d| would)? (?:\\w+ )?(?:writ(?:ing|e) (?:to|about|because|in|with|regarding|as)|apply|applying|applied (?:for|to)|noticed|came across|interested|keen|excited|drawn|like to|love to|want to|hope|hoping|wonder|wondering|look(?:ing)? forward|looking (?:for|at|to)|happy to|glad to|contacting|reaching out|enquiring|inquiring|curious|intrigued|enjoy|admire|appreciate|ask|asking|(?:like|liked|love|loved) (?:that|how|the way|your))",
    '(?:when|since|after) i (?:first )?wrote (?:to you )?about|i wrote to you',
    "i(?:'ve| have)? (?:\\w+ )?(?:saw|seen|read|found|followed|following) (?:your|that|the|this|about|on|through)",
    'i (?:can|could|would|will|might) (?:\\w+ )?(?:send|start|come|travel|visit|show|share|help|walk|tell|call|be|move|relocate|bring|contribute|add|need|have|learn|join|take)',
    '(?:appeals?|attracts?|interests?|intrigues?|excites?|draws?|tempts?|suits?) (?:to )?me|strikes me|(?:would|could|might) (?:\\p{L}+ )?(?:suit|please|delight|help|allow|let|make|give) me|caught my eye|what (?:draws|attracts|interests|appeals)|(?:my|an) (?:application|interest|enquiry|question|message|mail|e-mail|note)|contribute to|(?:to|would|could|by|in) (?:join|joining) (?:you|your|the|\\p{L}+)',
  ].join('|'),
  background:
    'as an?|as (?:head|chief|lead|director|vice)|having|with (?:over |more than |almost |nearly |about )?(?:\\d+|\\p{L}+(?:-\\p{L}+)?(?= years))|my|after|formerly|previously|experience|background',
  years: 'years?|yrs?|decades?',
  months: 'months?',
  vague: { dozens: 24, scores: 40, hundreds: 200, thousands: 2000, millions: 2_000_000 },
  relative: [
    [
      'halved|halving|(?:cut |reduced |slashed )?(?:in|by) half|by (?:almost|nearly|about|around|roughly|over|some|more than|well over|less than|at least) (?:a |one )?half|half as (?:long|many|much|often)|(?<=(?<!\\p{L})(?:takes?|took|taking|needs?|needed|in) (?:about |only |just |less than )?)half the time|(?<!second |first |other |last )half of(?! (?:that|which|it|this|those|them|my time|the time))',
      50,
      '%',
    ],
    [
      '(?:by )?(?:a|one) third of(?! (?:that|which|it|this))|by (?:(?:almost|nearly|about|around|roughly|over|some|more than|well over|less than|at least) )?(?:a|one) third',
      33.3,
      '%',
    ],
    [
      '(?:by )?(?:a|one) quarter of(?! (?:an hour|a year|that|which|it|this))|by (?:(?:almost|nearly|about|around|roughly|over|some|more than|well over|less than|at least) )?(?:a|one) quarter',
      25,
      '%',
    ],
    ['two[- ]thirds(?! of (?:that|which|it|this))', 66.7, '%'],
    ['three[- ]quarters', 75, '%'],
    ['doubled|doubling|two-?fold|twice (?:as|the)', 2, 'x'],
    ['tripled|trebled|tripling|three-?fold', 3, 'x'],
    ['quadrupled|four-?fold', 4, 'x'],
    ['five-?fold', 5, 'x'],
    ['ten-?fold', 10, 'x'],
  ],
  bounds: {
    least:
      '(?<!(?:handed|handing|hand|took|taken|take|taking|turned|carried|left|moved|came|changed|brought|switched) )over|just over|a (?:little|bit|touch) (?:over|more than)|slightly (?:over|more than)|comfortably (?:over|more than)|a good|a full|more than|at least|passed|topped|exceed(?:ed|s)|surpassed|crossed|(?:gone|went|got|is|are) past|upwards of|well over|north of|in excess of|no fewer than|above',
    most: 'under|less than|fewer than|at most|below|no more than',
    nearly:
      'nearly|almost|very nearly|just short of|(?:just )?shy of|the best part of|a little (?:under|less than|short of)|slightly (?:under|less than)|close to|just under|approaching|not quite|going on',
    about:
      'approx|in the region of|something like|give or take|or so|about|around|roughly|some|approximately|circa|an average of|or so',
  },
  time: {
    second: 'seconds?|secs?',
    minute: 'minutes?|mins?',
    hour: 'hours?|hrs?',
    day: '(?:(?:working|business|calendar) )?days?',
    week: 'weeks?',
  },
  call: 'call|calls|chat|talk|speak|conversation|meet|coffee|phone|catch up|of your time|to spare|meeting|interview|video',
  negation:
    "not|never|no|cannot|can't|don't|didn't|haven't|hasn't|hadn't|isn't|wasn't|won't|wouldn't|couldn't|without|neither|nor|lack|lacks|lacking|rather than|instead of|new to|yet to|less than fluent|(?:outside|beyond)(?= (?:of )?(?:my|our|what|anything|the (?:scope|range|limits?))(?!\\p{L}))(?! (?:of )?(?:my|our) (?:\\p{L}+ ){0,2}?(?:work|jobs?|hours|shifts?|duties|tasks|studies|degree|course|role|post|day)(?!\\p{L}))|missing|have to learn|need to learn|still learning|am learning|learning|nothing (?:about|of|in)",
  negationFollows:
    "i (?:have (?:never|not|only|yet)|had never|know only|only know|would have to learn|would need to learn|have to learn|need to learn|lack|miss|do not have|have yet|haven't|have not|don't|do not|didn't|did not|can't|cannot|won't|couldn't|never)|i've (?:not|never|yet)|(?:isn't|aren't|wasn't)|(?:is|are|was|were)(?: still| all| entirely)? (?:new to me|not|missing|absent|unfamiliar|unknown)|would be new|(?:lies?|is|are|falls?|goes) (?:outside|beyond) (?:my|what)",
  notNegation:
    'not (?:quite|even)(?= (?:\\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|half) ))|not (?:least|long (?:ago|after|before))|learning (?:and (?:development|teaching|engagement|participation|outreach|skills|wellbeing|community)|(?:\\p{L}+ )?(?:officers?|managers?|designers?|specialists?|co-?ordinators?|advis[eo]rs?|leads?|leaders?|mentors?|assistants?|facilitators?|technologists?|consultants?|directors?|producers?|curators?|executives?|administrators?|partners?|teams?|departments?|sessions?|programmes?|programs?|materials|outcomes?|objectives?|journeys?|paths?|hubs?))(?!\\p{L})|(?:machine|deep|distance|adult|e-?) ?learning|learning (?:support|resources?|management|disabilit(?:y|ies)|centres?|environments?|platforms?|curves?)|(?:teaching|training) and learning|not only|not just|not merely|no less than|no fewer than|not to mention|no doubt|no problem|no trouble|never (?:fail|failed|miss|missed|stopped)',
  breaks:
    'but|though|although|while|whereas|(?<!not )(?<!as )(?<!have )(?<!has )yet|however|because|so that|which',
  employing: 'at|with|for|from|by|inside|within|joined|joining|left|leaving|founded|in',
  former:
    'worked|work|working|time|years|months|spent|career|job|role|position|stint|tenure|employed|interned|internship|contracted|contracting|freelance|freelanced|consulted|consulting|built|led|ran|managed|sold|served|learned|learnt|former|formerly|previously|before|after|during|while|when|back',
  now: 'currently|at present|at the moment|today|nowadays|now|these days|my current (?:role|job|position|employer|company|title)|presently|to date',
  since: 'since|from|as of|starting',
  joined:
    'joined|joining|started|began|moved (?:to|over)|was hired|hired by|hired me|came to|switched to|arrived',
  until: 'until|till|to|through|up to',
  speaking:
    'speak|speaks|spoken|speaking|fluent|fluently|fluency|language|languages|conversational|native|speaker|write|written|understand|level|converse',
  native: 'native|native-level|mother tongue|first[- ]language|bilingual',
  experience:
    '(?:experience|experienced|background|expertise|grounding|track record|career|proficient|proficiency|skilled|trained|training|certified|qualified|versed|specialis(?:e|ed|ing)|specializ(?:e|ed|ing)|competent|practised|fluent|knowledge|understanding|command|familiar|familiarity|skills?)(?: (?:in|with|of|as|on|at|across))|spent (?:\\p{L}+ ){0,3}?(?:years|decades|months) (?:in|on|with|\\p{L}+ing(?: (?:in|into|to|on|with|for|at|as))?)|(?:worked|work|working) (?:extensively |closely |mainly |mostly |primarily )?(?:in|on|with|across)|(?:made|built) (?:a |my )(?:career|name) (?:in|of|with)|(?:i|have) (?:specialis|specializ)ed in',
  people:
    'team|teams|people|staff|starters|joiners|newcomers|recruits|reports|group|engineers|developers|colleagues|employees|crew|squad|department|direct reports|designers|analysts|teachers|nurses|members|headcount|organi[sz]ation|executives|reps|managers|consultants|persons|heads|workers|specialists',
  generic:
    'also able about after again all almost always already and another around because been before being best better between both bring brings brought career change changed come company companies could current currently daily day days did different during each early enough even ever every example experience experienced first from full gave give given good great grew grow growing have having help helped high higher hundred improve improved improving increase increased increasing into just keep kept know known large last learn learned less like long look lower lowered made make making many month months more most much must need never next number only other over own part people percent position present previous project raise raised ready recent recently reduce reduced reducing responsible result results role same saved several share since skill skills small some spent still strong take taken team teams than that their them then there these they thing things this those through time times today together took under until used using various very want well went were what when where which while whole will with within without work worked working would year years your cut cuts drop dropped fell rose doubled tripled halved led lead leading ran managed',
  harmless:
    "referees?|references?|jobs|roles|employers|positions|posts|steps?|sides?|ways?|days? a week|weeks' notice|questions?|lines?|sentences?|examples?|things?|points?|reasons?|words?|o'clock|attachments?|pages?|facts?|details?|additions?|corrections?|remarks?|results?(?! (?:in|at|from|for))",
  relations: [
    'you (?:kindly |so kindly |once |recently )?(?:gave|showed|told|sent|taught|invited|introduced|interviewed|helped|promised) (?:me|us)',
    'we (?:\\p{L}+ )?(?:met(?! (?:every|each|all|both|our|these|those|most|tight|the (?:\\p{L}+ )?(?:deadlines?|targets?|demands?|goals?|standards?)|deadlines|targets|demand))|spoke|talked|discussed(?! (?:every|each|all|how|what))|have been in touch|got to know|chatted|corresponded|connected|exchanged|were introduced|have met|have spoken|know each other|go back|overlapped|crossed paths|were colleagues|had (?:coffee|lunch|a (?:\\p{L}+ )?(?:call|chat|conversation|talk)))',
    'we (?:were|sat|are) (?:both )?(?:on|in|at) the same',
    'we (?:worked|studied|sat|served|trained) (?:together|side by side|alongside)',
    'you and i (?:\\p{L}+ ){0,2}(?:spoke|met|sat|shared|were|have|had|go|went|ran|sang|took|\\p{L}+ed)',
    'and i (?:\\p{L}+ )?(?:go (?:way )?back|go a long way|collaborated on|used to (?:work|study|play|sing|row|bake|share|live)|(?:have )?kn(?:ow|ew|own) (?:each other|one another)|have known|overlapped|are (?:old|good|close|former)|were (?:old|good|close|former|both|colleagues|classmates|flatmates|at|in the same|together)|(?:worked|studied|trained|served|sat|shared?)(?: \\p{L}+){0,2} (?:together|side by side|the same))',
    '(?:who|your (?:\\p{L}+ ){1,4}|(?:the|a) (?:\\p{L}+ ){0,3}(?:at|of|in|from) your (?:\\p{L}+ ){1,2})and i (?!am|have|had|was|will|would|could|can|believe|hope|look|think|find|like)\\p{L}+',
    '(?:was|been|is) (?:\\p{L}+ )?(?:good|great|lovely|nice|wonderful|fun|a pleasure|a joy) (?:to (?:\\p{L}+ )?(?:meet|speak|talk|chat|catch up|see|hear)|meeting|speaking|talking|chatting|catching up|seeing)',
    '(?:good|great|lovely|nice|wonderful|pleasure|enjoyed|enjoying) (?:meeting|speaking|talking|chatting|catching up|seeing) (?:\\p{L}+ )?(?:you|to you|with you)',
    '(?:after|following|since|enjoyed|from|remember|recall|continuing|further to) (?:our|your) (?:\\p{L}+ ){0,2}(?:conversation|call|chat|meeting|discussion|talk|presentation|visit|coffee|webinar|lunch|interview|exchange|keynote|workshop)(?: (?:last|at|on|in|about|earlier|yesterday))?',
    'our paths (?:have )?crossed|(?:got|came) to know (?:you|your)(?! (?:\\p{L}+ )?(?:bread|products?|software|brand|work|tools?|systems?|firm|company))|(?:our|your) (?:\\p{L}+ )?(?:conversation|call|chat|meeting|discussion|talk) (?:last|at|on|in|about|earlier|yesterday)',
    '(?:thanks|thank you|grateful)(?: (?:again|once more|so much|very much|kindly)){0,2} for (?:taking (?:the )?time to |agreeing to |making time to )?(?:see|meet|receive|show|talk to|speak (?:to|with)) (?:me|us)(?!\\p{L})',
    '(?:thanks|thank you|grateful)(?: (?:again|once more|so much|very much|kindly)){0,2} for (?:\\p{L}+ )?(?:(?:ringing|calling|phoning|inviting|seeing|welcoming) me|having me|receiving me|showing me|meeting|speaking|talking|chatting|the (?:chat|call|coffee|conversation|introduction)|your (?:call|visit|introduction|advice))',
    'as (?:we )?discussed|as agreed|as promised|following up on our|as you (?:may |might |will |probably )?(?:remember|recall)|you (?:may|might|will|probably) (?:remember|recall)|remember me|good to see you',
    'as i (?:already )?(?:said|told|mentioned|promised|explained|indicated)(?: to)? you(?!(?: [^ .;:]+){0,5} (?:letter|application|mail|e-mail|email|cv|message|note|form|lines?|writing|wrote))',
    'we (?:said|agreed|covered|touched on|went over|went through) (?:(?:on|over|by) (?:the )?(?:phone|coffee|lunch|zoom|teams)|when we|last (?:week|month|year|time)|yesterday|(?:at|in) your)',
    'i (?:\\p{L}+ )?(?:told|mentioned to|said to|explained to|promised|showed|asked) your (?!(?:readers?|customers?|website|chatbot)(?!\\p{L}))\\p{L}+',
    'mutual (?:friends?|contacts?|acquaintances?|connections?|colleagues?)|common (?:friends?|acquaintances?)|old (?:friends?|colleagues?)',
    '(?:a|an|my|your|our|some|two|several|one of (?:my|your)) (?:\\p{L}+ )?(?:friend|acquaintance|cousin|brother|sister|wife|husband|classmate|room-?mate|uncle|aunt|father|mother(?! tongue| language)|neighbou?r|buddy)s?(?<!(?:to|for|with|than|like|show|tell|by|among|of) my (?:\\p{L}+ )?\\p{L}+)',
    "(?:(?<!(?:to|for|as|like|with|want|need|seek|seeking|and|is|am|hire|hiring|be|of) )an?|my|your|our|one of (?:my|your)|two of (?:my|your)) (?:\\p{L}+ ){0,2}(?:colleagues?|co-?workers?|teammates?|managers?|boss|directors?|head|deputy|ceo|cto|cfo|founder|recruiters?|engineers?|people|staff)(?:,? (?:\\p{L}|[.'-])+,?){0,3}? (?:told|said|says|mentioned|suggested|recommended|advised|encouraged|urged|thought|thinks|believes|felt|insisted|pointed|referred|introduced|forwarded|passed|gave|shared|speaks|spoke|knows|who (?:now )?(?:works|worked|sits|joined|told|said))",
    '(?:someone|somebody|people|friends?|contacts?|folks|\\p{L}+) (?:on|in|at|from|within) your (?:\\p{L}+ )?(?:team|company|side|office|staff|department|organi[sz]ation|firm|group) (?:told|said|mentioned|suggested|recommended|advised|encouraged|urged|thought|thinks|referred|introduced|pointed|gave|forwarded|passed|knows)',
    '(?:told|urged|encouraged|advised|nudged|tipped|referred|introduced|pointed|recommended|steered) me',
    '(?:suggested|recommended|(?<!and )(?:thought|felt)|said|mentioned|reckoned|insisted|proposed|agreed) (?:that )?(?:i|you (?:are|were|might|may|would|need|want|have))|recommended (?:that )?i|(?:referred|introduced|recommended|sent) (?:to you )?by|came (?:highly )?recommended|was referred|put (?:in a good word|me in touch|us in touch)|(?:gave|give|given|giving|passed|sent) me your|passed on your|(?:pointed|steered|sent|directed|nudged) (?:in|to|towards) (?:your (?:direction|way)|you)|on the recommendation of|at the suggestion of',
    "(?:i|i've|i'd|having|we) (?:(?!would|could|might|may|will|can|should|often|hope)\\p{L}+ )?(?:met|spoke|spoken|talked|chatted|corresponded|emailed|collaborated|worked closely|(?:ran|run|bumped) into|caught up|crossed paths|exchanged (?:emails|messages|words|notes)|been in touch|shook hands|had (?:coffee|lunch|dinner|a (?:\\p{L}+ )?(?:chat|call|talk|word|conversation|meeting)))(?: \\p{L}+)? (?:with |to |beside )?(?:you|your(?! (?:\\p{L}+ )?(?:requirements?|criteri(?:a|on)|expectations?|needs?|products?|software|tools?|services?|machines?|standards?|deadlines?|targets?|profile|advert|conditions?))|someone (?:at|from)|somebody (?:at|from))",
    '(?:heard|learned|learnt|know|found out)(?: \\p{L}+){0,5} from (?!(?:the|your|an?) (?:\\p{L}+ )?(?:posting|advert|ad|notice|page|article|website|site|news|newsletter|board))(?:\\p{L}+ ){1,3}(?:in|at|on) your',
    'i (?:know|knew|have known) (?:you|him|her|your|each other|someone|somebody|people (?:at|in|on|from|within|who (?:work|worked)(?: \\p{L}+)? (?:at|for|with|in) (?:you|your))(?!\\p{L}))|i (?:know|knew|met) (?!about|how|what|that|the|this|it|of|most)\\p{L}+ (?:\\p{L}+ )?(?:from|through|personally)|used to work (?:with|for|alongside) you|former(?:ly)? (?:colleague|manager|boss) of (?:yours|mine)|worked (?:closely )?(?:with|alongside|for) (?:you|your)|when you (?:visited|came|spoke|hired|interviewed|were (?:at|with))|(?:speaks?|spoke) (?:so |very )?(?:highly|well|warmly) of',
  ].join('|'),
  levels: {
    1: 'only begun|a little|very little|a few (?:phrases|words)|school level|reading level|reading knowledge|viewing|rusty|rudimentary|a smattering|beginner|novice|limited|learning|basics?|fundamentals|beginner|elementary|some|foundational|introductory|a1|a2|familiar(?:ity)?|exposure|working knowledge',
    2: 'very experienced|main (?:programming )?(?:language|tool)|(?:language|tool) of choice|know best|without (?:trouble|difficulty|help|an interpreter)|with no trouble|well enough to (?:take|hold|run|negotiate|interview|consult|chair|lead|teach|work in it)|strongest|every day|day in,? day out|special(?:i)?ty|specialism|at home (?:in|with)|comfortable|confident|strength|strengths|strongest|strong suit|forte|second nature|best|great at|no problem|ease|easily|good|solid|intermediate|conversational|b1|b2|proficien(?:t|cy)|competent|hands-on|strong|thorough|practised|practiced',
    3: '(?:very|highly|extremely|thoroughly) (?:confident|comfortable|strong|skilled|proficient|competent|experienced|at home)(?= (?:in|with|at|on|using))|(?:at|to) an? (?:very )?high (?:level|standard)(?! of)|as (?:easily|naturally|fluently|readily) as|like a native|like my own|inside[- ]out|wizard|ninja|rock ?star|go-to (?:person|expert)|thought leader|virtuoso|like the back of my hand|world class|top-notch|unrivalled|unparalleled|exceptional|outstanding|experts?|expertly|masterfully|to perfection|expertise|expert-level|extensive|extensively|deep(?! (?:learning|sea|clean|cleaning|freeze|freezer|fryer|tissue))|deeply|advanced|mastery|mastered|master of|fluent|fluently|fluency|native|bilingual|seasoned|world-class|unmatched|authority|guru|specialist|in-depth|renowned|leading expert|c1|c2|mother tongue',
  },
  parts: {
    1: 'lent a hand|lending a hand|gave a hand|a helping|helping|pitched in|backed up|stood in|deputi[sz]ed|helped|assisted|supported|contributed|participated|took part|shadowed|observed|involved in|part of',
    3: "(?<=(?:i am|i'm|i was|i became|(?:i have|i've) (?:\\p{L}+ )?been) (?:also |now |still |currently )?(?:the |an? )?(?:(?!deputy|assistant|vice|second|joint|co-)\\p{L}+ )?)leader(?= of)|(?<=i (?:(?:now|also|currently|today) )?)head(?! of)|(?<=and (?:(?:now|also|currently|today) )?)head(?= (?:the|an|up) )|heads(?! of)|(?:direct|oversee|supervise|(?:manage|run)(?= (?:[^ ,;:.]+ ){0,3}(?:teams?|staff|crews?|departments?|branch|people|employees|workers|volunteers|assistants|colleagues|\\p{L}+(?:ers|ors|ists|ians|nts|men|nurses|clerks))(?!\\p{L})))(?<=(?<!\\p{L})i (?:now |also |still |currently |alone |\\p{L}+ly )?\\p{L}+)|my responsibility|in my hands|rested with me|under my (?:lead|leadership|direction|charge)|took charge|at the helm|led|lead|leading|managed|managing|headed|heading|directed|directing|owned|founded|co-founded|cofounded|spearheaded|oversaw|supervised|architected|chaired|ran|single-handedly|pioneered|in (?:(?:sole|full|overall|complete) )?(?:charge|command) of|took command|commanded|(?<=(?:as|i am|i'm|i was|been) (?:the |an? )?(?:\\p{L}+ ){0,2})in charge(?! of)|running(?= (?:[^ ,;:.]+ ){0,3}(?:teams?|staff|crews?|departments?|branch|people)(?!\\p{L})(?! (?:is|was|would|has|means|feels|can|will|takes)(?!\\p{L})))|line-manag(?:e|ed|ing)|responsible for|built from scratch",
  },
  titles:
    '(?:section|ward|site|department|research|design|test|qa|data|technical|project|product|shift|engineering|support|marketing|content|clinical|programme|delivery|practice) lead|lead auditor|ward sister|instructor|trainer|assessor|examiner|verifier|invigilator|moderator|mentor|demonstrator|keeper|warden|steward|matron|chair|chairman|chairwoman|chairperson|treasurer|trustee|partner|owner|head teacher|pharmacist|librarian|therapist|physiotherapist|paramedic|plumber|baker|butcher|barista|gardener|secretary|solicitor|barrister|veterinarian|vet|receptionist|photographer|engineer|developer|programmer|manager|director|analyst|designer|consultant|assistant|nurse|midwife|teacher|tutor|lecturer|professor|officer|architect|intern|trainee|apprentice|specialist|administrator|accountant|bookkeeper|auditor|clerk|salesperson|seller|representative|executive|scientist|researcher|technician|mechanic|electrician|welder|carpenter|locksmith|fitter|coordinator|supervisor|foreman|forewoman|(?:crew|team|shift|group|section|squad|scout|cub|project|site|floor|line|gang|youth|section|deputy|assistant) leader|coach|captain|skipper|boatswain|commander|superintendent|inspector|chargehand|headmaster|headmistress|bursar|registrar|curator|conservator|housekeeper|choirmaster|choirmistress|chef|cook|waiter|driver|founder|co-founder|president|physician|doctor|surgeon|lawyer|paralegal|journalist|editor|translator|recruiter|controller|buyer|planner|scrum master|product owner|cto|ceo|cfo|coo|cio|vp|vice president|team lead|tech lead|head of \\p{L}+',
  ranks:
    'permanent|accredited|approved|licen[sc]ed|sole|senior|lead|leading|chief|head|master|principal|staff|executive|managing|general|vice|deputy|distinguished|global|regional|director|junior|associate|certified|registered|chartered',
  degrees: {
    doctor: 'ph\\.?d|doctorate|doctoral|dphil|doctor of \\p{L}+|md',
    master:
      "master(?:'?s)?(?: degree| of \\p{L}+| in \\p{L}+)|m\\.?sc|mba|m\\.?eng|ma(?= in )|m\\.?a\\.|mphil|ll\\.?m|a master's|master's",
    bachelor:
      "bachelor(?:'?s)?(?: degree| of \\p{L}+| in \\p{L}+)?|b\\.?sc|b\\.?eng|b\\.?a\\.|b\\.?s\\.(?= )|ba|bba|undergraduate degree|university degree|graduated|graduate of|degree",
    vocational: 'apprenticeship|associate degree|diploma|pg ?dip|vocational|journeyman',
  },
  capitalised:
    "i|i'm|i've|i'd|i'll|dear|hello|hi|kind|best|regards|sincerely|yours|thanks|thank|mr|mrs|ms|mx|dr|prof|team|hiring|manager|recruiting|january|february|march|april|may|june|july|august|september|october|november|december|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|cv|re|ps|p\\.s|e-mail|mail|internet|ok|faq|pdf|phone|zoom|teams|would|could|should|may|might|shall|must|can|did|does|do|was|were|had|has|have|is|are|your|the|my|this|that|if|in|at|on|for|with|and|as|it|we|you|they|there|what|which|when|how|who|where|why|please|before|after|since|most|more|both|also|so|but|or|not|no|yes|one|two|a|an|to|from|by|of|while|until|during|recently|currently|previously|today|here|have|has|had|do|does|did|can|will|may|let|looking|having|being|because|although|though|since|every|each|another|some|any|such|these|those|our|their|its|almost|nearly|whether|unless|whenever|wherever|despite|nothing|everything|something|nobody|everyone|everybody|somebody|someone|anyone|whose",
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
