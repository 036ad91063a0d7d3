/** What English speakers report, suppose, ask or set a condition for, and what they claim. */
import type { ScopeRules } from './scope-rules.js';

const I = String.raw`\b(?:i|we)(?:['’](?:m|d|ve|ll|re))?`;
const WHOM = String.raw`(?: (?:to )?(?:me|us|you|him|her|them|people|everyone|everybody|anyone|someone|myself|ourselves|(?:my|our|the|his|her|their) (?:\p{L}+ )?\p{L}+))?`;
const THAT = '(?: that)?';
const HOW = String.raw`(?: (?:\p{L}+ly|just|always|still|also|do|did|would|will|can|could|must|should|might|may|have|had|am|are|been|now|even|often|sometimes|have to|want to|like to|love to|got to|dare|dare to|too|all|both|keep|kept|going to))*`;

/** Names for somebody else's words, and how others are accused. */
const WORDS =
  'words?|lines?|phrase|slogan|saying|claim|charge|accusation|allegation|rumou?r|gossip|promise|argument|opinion|verdict|logic|reasoning|excuse|prejudice|complaint';
const BLAME =
  '(?:accus|blam)(?:e|es|ed|ing)|suspect(?:s|ed|ing)?|reproach(?:es|ed|ing)?|denounc(?:e|es|ed|ing)|charged(?= (?:\\p{L}+ )?with)';
const NAMES =
  'describ(?:e|es|ed|ing)|portray(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|denounc(?:e|es|ed|ing)|depict(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|l?ed|l?ing)?|ridicul(?:e|es|ed|ing)|mock(?:s|ed|ing)?|regard(?:s|ed|ing)?|treat(?:s|ed|ing)?|condemn(?:s|ed|ing)?|view(?:s|ed|ing)?|wrote';
/** “My opponents’”, “their”; never “my”. */
const THEIRS = String.raw`(?:(?:(?:my|our|the|some|many|most|his|her|their|this|that) )?(?:(?:[\p{L}-]+ )?(?:[\p{L}-]+['’]s|[\p{L}-]+s['’])(?: [\p{L}-]+['’]s)?)|his|her|their)`;
const VIEW = 'view|opinion|eyes?|minds?|words|telling|version|book|logic|estimation|judge?ment|imagination';
const NOT_MINE = String.raw`(?![^.;!?]{0,30}(?<!\bnot )\b(?:i|we|my own|mine|our|ours)\b)`;
const SOMEBODY = String.raw`(?!(?:i|we|you know|as|like|and|but|so|because|when|if)\b)(?:[\p{L}'’-]+ ){1,5}`;
const OPPOSED = String.raw`(?:critics?|opponents?|enem(?:y|ies)|rivals?|competitors?|planners?|officials?|bureaucrats?|politicians?|investors?|bankers?|authorities|sceptics|skeptics|generation|outsiders?|strangers?|visitors?|tourists?|foreigners?|others)`;
const OWN = [
  `(?:as )?${I}${HOW} (?:think|believe|say|said|saying|feel|guess|know|knew|mean|find|found|see|saw|seen|learned|learnt|reali[sz]ed?|remember|recall|understand|understood|noticed?|admit|admitted|argue|insist|promise|swear|tell|telling|told(?= )|agree|figure|suppose|imagine|assume|expect|bet|gather|suspect|sure|certain|convinced|confident|proud|glad|happy|grateful|sorry|aware|reckon|concluded?|decided|claim|maintain|repeat|add|stress|emphasi[sz]e|hold|note|point out|heard myself say)${WHOM}${THAT}`,
  String.raw`${I}${HOW} (?:${BLAME})(?: [\p{L}'’-]+){1,5} (?:of|for|with)`,
  String.raw`${I}${HOW} (?:hold|held|find|found|make|made|think|thought|declared?)(?: [\p{L}'’-]+){1,4} (?:responsible for|guilty of|accountable for|liable for|capable of)`,
  String.raw`${I}${HOW} (?:${NAMES}|think(?: of)?|thought of|see|saw)(?: [\p{L}'’-]+){1,5} as`,
  String.raw`${I} (?:have |(?<=['’]ve ))(?:\p{L}+ )?(?:thought|believed|felt|said|known)${THAT}`,
  String.raw`\b(?:as|like) (?:i|we) (?:said|say|told you|mentioned|wrote)(?: \p{L}+){0,3}`,
  String.raw`\b(?:my|our) (?:own )?(?:view|opinion|belief|point|feeling|answer|claim|argument|sense|conviction|experience) (?:is|was)${THAT}`,
  // “I stood up in that meeting and said”
  String.raw`${I} (?:(?!(?:he|she|they|you|it|who|which|and|i|we)\b|(?<!\b(?:in|at|on|to|with|from|by|after|before|for) )that\b)[\p{L}\p{N}'’-]+ )+?and(?: then| just| finally| \p{L}+ly)* (?:said|told|wrote|answered|replied|shouted|added)${WHOM}${THAT}`,
].join('|');

/** What is a word of the sentence elsewhere is an interjection where a clause begins. */
const BEGINS = String.raw`(?<=(?:^|[,:—–"“‘]| - |\b(?:and|but|so|because|that|then))\s*)`;
const FILLERS = [
  String.raw`\b(?:in my (?:view|opinion|experience)|to my mind|to be (?:honest|fair|clear|frank)|honestly|frankly|of course|obviously|actually|really|basically|in fact|for me|u[hm]+|er+m?|again|again and again|over and over(?: again)?|time and (?:time )?again|for the sake of argument|for (?:example|instance)|for a (?:moment|second|minute))`,
  String.raw`${BEGINS}(?:you know|i mean|well|look|listen|oh|hey|like|right|just)`,
].join('|');
const SPREAD = 'claim|myth|rumou?rs?|gossip|story|accusations?|allegations?|suggestion|charge|word';
const PERSON = String.raw`(?:he|she|they|you|people|everyone|everybody|someone|somebody|guys?|kids?|mom|mum|dad|boss|friend|neighbou?rs?|\p{L}+(?:tor|ter|cher|yer|yor|man|woman|men|women|mother|father|wife|husband|sister|brother|son|daughter))`;
const TEXT =
  'sign|note|letter|e-?mail|message|headline|poster|postcard|telegram|banner|label|caption|placard';

const SAYS =
  'say|says|said|saying|claim|claims|claimed|claiming|argue|argues|argued|think|thinks|thought|believe|believes|believed|tell|tells|told|telling|insist|insists|insisted|complain|complains|complained|warn|warns|warned|suggest|suggests|suggested|predict|predicts|predicted|assume|assumes|assumed|fear|fears|feared|worry|worries|worried|expect|expects|expected|hope|hopes|hoped|write|writes|wrote|written|report|reports|reported|announce|announces|announced|promise|promises|promised|allege|alleges|alleged|maintain|maintains|maintained|imply|implies|implied|feel|feels|felt|joke|jokes|joked|convinced|persuaded|shouted|swears|swore|replied|answered|added|wants to believe|want to believe';
/** “— that is what farmers say”: whose words they were is said behind them. */
const COMMENTS = [
  String.raw`, (?:and |or |but |at least |anyway,? )*(?:that|this|which|it|those|these)(?:['’]s| is| was| are| were)(?: at least| exactly| just)? (?:what|how|the way|the kind of things?|the sort of things?) ${SOMEBODY}(?:${SAYS}|(?:put|puts|has|have|had|see|sees|saw) it|read|reads|hear|hears|heard|teach|taught|preach|preached|spread|call|calls|called|drum)\b`,
  String.raw`, (?:and |but |at least |anyway,? )*(?:that|this|which|it|those|these)(?:['’]s| is| was| are| were) (?:the|an?|his|her|their|your|one|just|only|(?:(?:my|our) )?(?:[\p{L}-]+ )?[\p{L}-]+['’]s?) (?:[\p{L}'’-]+ ){0,3}?(?:${WORDS})\b${NOT_MINE}`,
  String.raw`, (?:and |but |at least )*(?:that|this|which|it)(?:['’]s| is| was) the (?:story|tale) (?!of\b)${SOMEBODY}`,
  String.raw`, (?:in )?${THEIRS} (?:own |very |exact |famous |favou?rite )?(?:${WORDS})\b`,
  String.raw`, an? (?:[\p{L}-]+ )?(?:view|idea|${WORDS})\b(?! of (?:mine|ours))${NOT_MINE}`,
  String.raw`, (?:or |and )?so (?:the|their|his|her) (?:[\p{L}-]+ )?(?:${WORDS}|story|theory|thinking|legend|tale) (?:goes|went|ran|runs)`,
  String.raw`, as ${SOMEBODY}(?:has|had|puts?|sees?|saw|tells?|told) it\b`,
  String.raw`, to (?:quote (?!myself)|hear ${SOMEBODY}tell|borrow|use ${THEIRS})`,
  String.raw`, in (?:the words of|${THEIRS} (?:${VIEW}))`,
].join('|');
/** “In my opponents’ view,”: whose it is stands before. */
const VIEWS = [
  String.raw`\bin ${THEIRS} (?:own )?(?:${VIEW})`,
  String.raw`\bin the (?:eyes?|minds?|view|opinion|words|logic|imagination) of (?!mine\b)(?:[\p{L}'’-]+ ?){1,5}`,
  String.raw`\bas far as (?!i\b|we\b)(?:[\p{L}'’-]+ ){1,4}(?:is|are|was|were) concerned,`,
  String.raw`\bthrough (?:${THEIRS} eyes|the eyes of (?:[\p{L}'’-]+ ?){1,4}),`,
  String.raw`\bfrom ${THEIRS} (?:own )?(?:point of view|perspective|standpoint|vantage point)`,
  String.raw`\b(?:as|the way) ${SOMEBODY}(?:saw|sees?|puts?|tells?|told|had|has) (?:it|things)`,
  String.raw`${BEGINS}to hear (?!me\b|us\b|it\b)(?:[\p{L}'’-]+ ?){1,4}(?:tell it|talk)?,`,
  String.raw`${BEGINS}(?:for|to) (?:them|him|her|(?:the |my |our |his |her |their |some |many |most )?(?:[\p{L}'’-]+ ){0,2}${OPPOSED}(?: (?:in|of|at|from|on) [^,.;]{1,30})?),`,
  String.raw`\bby ${THEIRS} (?:own )?(?:logic|reasoning|account|theory|rules|standards?)`,
  String.raw`\b(?:the official|their|his|her|(?:the|my|our) [\p{L}-]+['’]s?) (?:[\p{L}-]+ )?(?:version|position|theory|line|explanation|argument|reasoning|verdict|excuse|attitude|logic|opinion|view) (?:is|was|has been)(?: (?:always|very|quite|simple|clear|that))*`,
].join('|');

/** “It is fair to say”, “you could say”: whoever says so says it. */
const FREELY = String.raw`(?<!\b(?:(?:fair|safe|true|right|good|easy|hard|able|free|happy|sad|sorry|proud|needless|suffice it|important|enough|accurate|correct|reasonable|tempting|is|was) to|(?:you|one|we|i) (?:can|could|might|may|should|must|would)|let me|let us|dare|(?:i|we)['’]d|(?:data|numbers|figures|research|studies|evidence|results|statistics|experience)) )`;
const THE_IDEA =
  'idea|claim|notion|myth|rumou?r|story|theory|fear|accusation|allegation|impression|suggestion|illusion|lie|misconception|charge|assumption|dream|fantasy|line|slogan|complaint|prejudice|narrative';
const UNTRUE = String.raw`(?:an? )?(?:(?:complete|total|pure|big|great|huge|utter|plain|simply|just|quite|completely) )*(?:lie|lying|wrong|false|untrue|nonsense|absurd|ridiculous|exaggeration|mistake|misleading|dishonest|unfair|myth|misconception|fantasy|crazy|naive|wishful thinking|stretch)`;
const ONCE =
  'used to|once|originally|initially|at first|first|back then|for (?:a long time|years)|foolishly|naively|wrongly|mistakenly|previously|formerly';

export const EN_SCOPE: ScopeRules = {
  since: 3,
  own: OWN,
  fillers: FILLERS,
  before: {
    asked: [
      String.raw`\bwhether(?: or not)?`,
      String.raw`\b(?:ask|asks|asked|asking|wonder|wonders|wondered|wondering|question is|know|see|tell|decide|find out|unclear|unsure|sure|check|debate|argue)(?: \p{L}+)? if`,
      String.raw`\b(?:is it|isn['’]t it|was it|can it be|could it be) (?:\p{L}+ )?(?:true|fair|right|possible|the case|that)(?: to say)?${THAT}`,
      String.raw`\b(?:do|did|don['’]t|would|could|are) (?:you|they|people|we) (?:really |still |ever )?(?:think|say|saying|believe|feel|mean|agree|know|expect)${THAT}`,
      String.raw`\b(?:asks?|asked|asking)${WHOM}`,
      String.raw`${BEGINS}(?:who (?:can|could|would|will|dares?(?: to)?)|how (?:can|could) (?:you|they|one|anyone|anybody|people))(?: (?:honestly|seriously|really|ever|still))? (?:say|claim|argue|think|believe|guarantee|promise|swear|maintain)${THAT}`,
    ].join('|'),
    supposed: [
      String.raw`(?<!\b(?:i|we|can|could|you can|you could) )\b(?:imagine|suppose|supposing|assuming|assume|pretend(?:ed|ing|s)?|picture|say we|let['’]s (?:just )?(?:say|assume|suppose|pretend|imagine))(?: for a (?:moment|second|minute))?(?: that| if)?(?: i (?:said|told you))?${THAT}`,
      String.raw`\b(?:what if|as if|as though|if only|would that|in a (?:perfect|better) world|in my dreams)`,
      String.raw`${I}(?: \p{L}+ly| just| all| often| sometimes| really| still)*(?: would (?:love|like) to (?:think|say|believe)| (?:wish(?:ed)?|hoped?|pray(?:ed)?|dream(?:ed|t)?|want(?:ed)? to believe))${THAT}`,
      String.raw`\b(?:it|that|this|i|we)(?:['’](?:s|d|m)| is| was| would be| would have been| might be|['’]d be|['’]d have been| am) ${UNTRUE}(?: if (?:i|we) (?:said|told you|claimed|pretended))?(?: (?:to|of me to|for me to) (?:say|claim|think|believe|suggest|pretend|call it|tell you))?${THAT}`,
      String.raw`${I}(?: \p{L}+)?(?: ${ONCE}) (?:\p{L}+ )?(?:think|thought|believe|believed|say|said|assumed?|fear(?:ed)?|imagined?|expect(?:ed)?|dream|hoped?|be (?:sure|convinced|certain)|tell|told)${WHOM}${THAT}`,
      String.raw`\b(?:${ONCE}),? ${I} (?:think|thought|believed|said|assumed|feared|imagined|expected|hoped)${WHOM}${THAT}`,
      String.raw`\b(?:i|we)(?:['’]d)?(?: \p{L}+ly| both| all| just| really| always| had)*(?: (?:thought|believed|assumed|expected|imagined|feared|figured|suspected)| (?:was|were) (?:\p{L}+ly |quite |so )?(?:sure|convinced|certain|afraid|scared|worried))${THAT}`,
      String.raw`\b(?:the|this|that|an?|their|his|her|your|some|any) (?:\p{L}+ )?(?:${THE_IDEA})(?: (?:is|was|going around|out there|again))? that`,
      String.raw`\b(?:the|a|their|his|her) (?:\p{L}+ )?(?:${SPREAD})(?: \p{L}+){0,5} (?:is|are|was|were|had it|has it)${THAT}`,
    ].join('|'),
    reported: [
      String.raw`${I} (?:was|were|am|have been|had been|(?<=['’](?:m|ve|re) )(?:been )?)\s?(?:\p{L}+ )?told${THAT}`,
      String.raw`${I}(?: \p{L}+ly| just| have| had| often| always| keep| once)* (?:hear|heard|hearing|read|reading)${THAT}`,
      String.raw`\b(?:allegedly|supposedly|reportedly|legend has it|rumou?r has it|word is|so they say|it is (?:often )?(?:said|claimed|believed|thought)|it['’]s (?:often )?(?:said|claimed|believed|thought)|according to [^,]{1,40},)${THAT}`,
      String.raw`\bwhat (?:(?!(?:i|we|nobody|no|never|not|\p{L}+n['’]t)\b)[\p{L}'’]+ ){1,3}(?:${SAYS})\b[^.;]{0,90}? (?:is|was)${THAT}`,
      String.raw`(?<!\b(?:i|we|it|saying) )\bgoes,`,
      String.raw`\b${PERSON}(?:['’](?:s|re)| is| are| was| were)(?: all| just)? like,`,
      VIEWS,
      // Whoever does something to “us” is another.
      String.raw`\b(?:me|us)(?: (?!as\b)[\p{L}'’-]+){0,2} as`,
      String.raw`\b(?:hold|holds|held|find|finds|found|make|made|think|thinks|thought|declared?)(?: of)? (?:me|us|him|her|them|it|(?:the|my|our) [\p{L}-]+)(?: [\p{L}'’-]+)? (?:responsible for|guilty of|accountable for|liable for|capable of|as)`,
      String.raw`\b(?:held|hold|holds) it against (?:me|us|him|her|them) that`,
      String.raw`\b(?:rumou?rs?|stories|gossip|press|papers?) (?:linked|tied|connected) (?:me|us|him|her|them) (?:to|with)`,
      String.raw`\b(?:${BLAME})(?: [\p{L}'’-]+){0,4} (?:of|for|with)`,
      String.raw`\b(?:${NAMES})(?: [\p{L}'’-]+){0,4} as`,
      String.raw`(?<!\b(?:as|what) (?:some |many |most )?)\b(?:(?:the|their) [\p{L}-]+|they|he|she|people|some|others) (?:call|calls|called) (?:it|this|that)`,
      String.raw`(?<!\bwhat [^.;]{0,16})\b(?:get|gets|got|is|are|was|were|been|being) called`,
      String.raw`\bma(?:ke|kes|de|king) (?:it|us|me|you|him|her|them|this|that|(?:the|my|our) [\p{L}-]+) (?:sound|look|seem|appear)(?: (?:like|as if|as though|that))?`,
      String.raw`${FREELY}\b(?:${SAYS})${WHOM}(?: (?:yesterday|today|once|again|back then|later))?${THAT}`,
    ].join('|'),
  },
  weak: String.raw`\b(?:maybe|perhaps|possibly|probably|presumably|officially|nominally|on paper|in (?:the|their) (?:(?:news)?papers?|press|media|headlines|brochures?|textbooks?)|hopefully|apparently|almost|nearly|sometimes|occasionally|in (?:some|certain|many) cases|in theory|theoretically|might|may|could|(?:data|numbers|figures|research|studies|evidence|results|statistics|experience) (?:suggests?|says?))${THAT}`,
  condition: String.raw`\b(?:(?<!\b(?:as|what) )if(?! only)|unless|provided|providing|as long as|so long as|only if|in case|on condition|assuming|supposing|(?<=(?:^|[,;:—–]|\b(?:and|but|so|well)) ?)(?:(?:had|should) (?:i|we|you|he|she|it|they|there|any\p{L}+|some\p{L}+|(?:the|my|our|this|that) \p{L}+)|were (?:i|we|you|he|she|it|they|(?:the|my|our|this|that) \p{L}+) to))\b`,
  harmless: String.raw`\b(?:(?:no matter|regardless of) (?:what|who|how|where|when|whether)\b[^,.;]{1,40}|whatever (?:they|people|you|anyone|anybody|others) (?:\p{L}+ )?\p{L}+|if (?:(?:that|it|this) makes (?:any |some )?sense|you(?:['’]ll|['’]d)? (?:ask|look|(?:see|get|follow|catch) (?:what i|where i|me|my)|think|will|like|want|consider|go|read|remember|know|listen|allow|can believe|don['’]t mind)|(?:i|we) (?:may|might|can|could|remember|recall|understand|look|think)|(?:i|we)(?:['’]m| am|['’]re| are) (?:honest|being honest|not mistaken|right)|anything|not|so|possible|memory serves|nothing else|any|ever)|even if|just in case)\b`,
  opens: String.raw`\b(?:and|but|so|because|which|who|that|when|while|then|or)\b`,
  turns: String.raw`\b(?:but|because|since|although|though|yet|however|whereas|so that)\b|;`,
  after: {
    reported: [
      String.raw`,? (?:as |or so |so )?(?!(?:[\p{L}'’-]+ ){0,3}(?:not|never)\b)(?!(?:i|we|as|like|rather|and|but|so|because|which|who|when|if|that)\b)(?:[\p{L}'’-]+ ){1,4}(?:say|says|said|saying|claim|claims|claimed|think|thinks|thought|believe|believes|believed|tell|tells|told|argue|argues|argued|insist|insists|insisted|warned|wrote|predicted|complained|feared|promised?|promises|announced|swore|joked|decided|concluded|ruled|assumed?|assumes|hoped|preached|alleged|liked to say|likes? to say|will tell you)(?: (?:me|on that|on it|about that|as much|us|you|him|her|them|then|once|back then|yesterday|today))*(?=\s*(?:[,.;:!?]|$))`,
      String.raw`,? (?:said|says|claimed|wrote|warned) (?!(?:i|we)\b)(?:[\p{L}'’-]+ ?){1,4}(?=\s*(?:[,.;:!?]|$))`,
      COMMENTS,
      String.raw`,? (?:at least )?(?:according to|allegedly|supposedly|reportedly|apparently|(?:i|we) (?:was|were) told|(?:i|we)(?:['’]ve| have)? (?:hear|heard|read))\b`,
    ].join('|'),
    supposed: [
      String.raw`,? (?:(?:i|we) (?:used to (?:think|believe|say)|thought|believed|assumed|hoped?|wish(?:ed)?|once (?:thought|said|believed))|that was the (?:dream|hope|idea|theory|plan))\b`,
    ].join('|'),
  },
  speech: [
    String.raw`(?<!\b(?:i|we) )\b(?:goes|went|(?:is|are|was|were)(?: all| just)? like)`,
    String.raw`(?:^|[,.;] )(?!(?:my|our|i|we|so|and)\b)(?:[\p{L}'’-]+ ?){1,4}:`,
    // “There was a sign on the door:”, unless the speaker put it there.
    String.raw`(?<!\b(?:my|our|i|we)\b(?! (?:saw|found|got|have|had|read|still))[^.;,]{0,60})\b(?:${TEXT})\b[^.;,:]{0,40}`,
  ].join('|'),
  tag: String.raw`(?:right|okay|ok|no|yes|huh|eh|correct|see|you know|you see|don['’]t you think|if you will|(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should)n['’]t (?:it|they|we|you|he|she|i|that|there)|(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should) (?:it|they|we|you|he|she|i|that|there))`,
  asks: String.raw`(?:and |but |so |well,? |then )*(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|may|might|am|isn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t|won['’]t|wouldn['’]t|can['’]t|couldn['’]t|who|what|when|where|why|how|which|whose)\b`,
  points: String.raw`\b(?:this|that(?:['’]s)?|these|those|it(?:['’]s)?|such|so|which|would|could|should|might|may|must|\p{L}+['’]d|if|whether|as|like|although|though|however|yet|but|or|wish\p{L}*|lie[sd]?|lying|liars?|pretend\p{L}*|imagin\p{L}*|pictur\p{L}*|dream\p{L}*|nightmares?|myths?|legends?|rumou?rs?|jok\p{L}*|fiction|fantas\p{L}*|stor(?:y|ies)|tales?|novels?|plots?|films?|movies?|theor\p{L}*|ideas?|claims?|opposite|contrary|wrong|false|untrue|nonsense|exaggerat\p{L}*|according|opponents?|enem(?:y|ies)|critics?|promis\p{L}*|plann?\p{L}*|hop(?:e|es|ed|ing)|used to)\b`,
};
